"""The story: from notes to a sheet, one line a stage. Open this file first."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from infoprep.agenda import plan
from infoprep.bank import Bank, load_bank
from infoprep.errors import InputError, Problem
from infoprep.hooks import find_hooks
from infoprep.keywords import rank_keywords
from infoprep.leftovers import silent_lines, unasked
from infoprep.limits import MAX_MINUTES, MIN_MINUTES
from infoprep.notes import Notes, Seeker, notes_of, with_seeker
from infoprep.plugins import Plugins, installed_plugins, loaded_banks
from infoprep.preparation import Prep
from infoprep.questions import fill_bank
from infoprep.ranking import Signal, from_your_bank, rank
from infoprep.reading import read
from infoprep.render.formats import FORMATS
from infoprep.render.notebook import Rows
from infoprep.settings import Settings, settings_of
from infoprep.sheet import lay_out


def prepare(
    notes: str | Path | Mapping[str, Any] | Notes,
    *,
    seeker: str | Path | Mapping[str, Any] | Seeker | None = None,
    minutes: int | None = None,
    limit: int | None = None,
    seed: int | None = None,
    bank: str | Path | Bank | None = None,
    settings: Settings | Mapping[str, Any] | None = None,
) -> Prep:
    """Prepare the questions for one meeting.

    Args:
        notes: The notes: a YAML file's path, a mapping, or Notes.
        seeker: The seeker's own file, mapping or Seeker, in place of the notes' section.
        minutes: The meeting's length; left out: what the notes say, else 30.
        limit: At most so many questions.
        seed: For another good list; the same number gives the same one. Left out: the best list.
        bank: A bank file or folder to add to the one that comes with infoprep, or a Bank to use alone.
        settings: Settings, or a mapping with some of them.

    Returns:
        The questions with everything behind them. The same arguments give the same result.

    Raises:
        NotesError: The notes are wrong; all problems at once.
        BankError: The bank is wrong.
        InputError: The minutes, the limit or a setting is wrong.
        PluginError: An installed plugin fails.
        ModelMissingError: No spaCy pipeline is installed.

    >>> prep = prepare({"company": "Shopify", "products": "Shop Pay"})
    >>> prep.questions[-1].stage
    'closing'
    """
    _check_numbers(minutes, limit)
    checked = settings_of(settings)
    plugins = installed_plugins() if checked.plugins else Plugins()
    given = with_seeker(notes_of(notes), seeker)
    reading = read(given, checked)
    keywords = rank_keywords(reading)
    findings = find_hooks(reading, plugins.extractors)
    own = _own_bank(bank)
    fillings = fill_bank(_whole_bank(bank, own, plugins), findings, checked)
    ranking = rank(fillings, _signals(plugins, own))
    agenda = plan(ranking, minutes=minutes, limit=limit, seed=seed)
    sheet = lay_out(agenda, findings, given)
    return Prep(
        notes=given,
        keywords=Rows(keywords),
        hooks=Rows(findings.hooks),
        questions=agenda.questions,
        reserve=agenda.reserve,
        skipped=(*agenda.skipped, *fillings.skipped, *unasked(own, fillings, agenda)),
        silent=silent_lines(given, findings),
        sheet=sheet,
        formats=(*plugins.formats, *FORMATS),
    )


def _check_numbers(minutes: int | None, limit: int | None) -> None:
    problems = []
    for name, number in (("minutes", minutes), ("limit", limit)):
        if number is not None and not isinstance(number, int):
            raise TypeError(f"{name}: expected a whole number, found {type(number).__name__}.")
    if minutes is not None and not MIN_MINUTES <= minutes <= MAX_MINUTES:
        message = f"Expected minutes from {MIN_MINUTES} to {MAX_MINUTES}, found {_told(minutes)}."
        problems.append(Problem("prepare", 1, 1, "minutes", message))
    if limit is not None and limit < 1:
        problems.append(
            Problem("prepare", 1, 1, "limit", f"Expected 1 question or more, found {_told(limit)}.")
        )
    if problems:
        raise InputError(problems)


def _told(number: int) -> str:
    """A number in words of an error; one of thousands of digits can't be written out."""
    return str(number) if abs(number) < 10**12 else "a number of many digits"


def _own_bank(bank: str | Path | Bank | None) -> Bank:
    """The bank that is added to the shipped one; empty where there is none."""
    return load_bank(bank) if isinstance(bank, str | Path) else Bank(())


def _signals(plugins: Plugins, own: Bank) -> tuple[tuple[Signal, float], ...]:
    ids = frozenset(own.index.ids)
    return (*plugins.signals, from_your_bank(ids)) if ids else plugins.signals


def _whole_bank(bank: str | Path | Bank | None, own: Bank, plugins: Plugins) -> Bank:
    if isinstance(bank, Bank):
        return bank
    return sum((more for more in (*loaded_banks(plugins), own) if len(more) or more.off), load_bank())
