"""The story: from notes to a sheet, one line a stage. Open this file first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from infoprep.agenda import plan
from infoprep.answers import Answers
from infoprep.bank import Bank, load_bank, shipped_bank
from infoprep.errors import InputError, Problem
from infoprep.found import Found, find
from infoprep.heard import Heard, taken_in
from infoprep.ledger import Ledger, ledger_of
from infoprep.leftovers import silent_lines, unasked
from infoprep.limits import MAX_MINUTES, MIN_MINUTES
from infoprep.notes import Notes, Seeker, notes_of, with_seeker
from infoprep.plugins import Plugins, installed_plugins, loaded_banks
from infoprep.preparation import Prep
from infoprep.questions import fill_bank
from infoprep.ranking import Ranking, rank
from infoprep.reading import Reading
from infoprep.render.formats import FORMATS
from infoprep.render.notebook import Rows
from infoprep.settings import Settings, settings_of
from infoprep.sheet import lay_out
from infoprep.signals import Signal, from_your_bank
from infoprep.weights import load_weights


def prepare(
    notes: str | Path | Mapping[str, Any] | Notes,
    *,
    seeker: str | Path | Mapping[str, Any] | Seeker | None = None,
    answers: Iterable[str | Path | Answers] = (),
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
        answers: What was said in earlier talks, files or Answers: what is answered is not asked again, and what one
            person said is held up to the next.
        minutes: The meeting's length; left out: what the notes say, else 30.
        limit: At most so many questions; left out: what the notes say, else what the minutes leave room for.
        seed: For another good list; the same number gives the same one. Left out: the best list.
        bank: A bank file or folder to add to the one that comes with infoprep, or a Bank to use alone.
        settings: Settings, or a mapping with some of them.

    Returns:
        The questions with everything behind them. The same arguments give the same result.

    Raises:
        NotesError: The notes are wrong; all problems at once.
        AnswersError: An answers file is wrong.
        BankError: The bank is wrong.
        InputError: The minutes, the limit or a setting is wrong.
        PluginError: An installed plugin fails.
        ModelMissingError: No spaCy pipeline is installed.

    >>> prep = prepare({"company": "Shopify", "products": "Shop Pay"})
    >>> prep.questions[-1].stage
    'closing'
    """
    return prepared(notes, asked_for(seeker, minutes, limit, seed, bank, settings, answers))


def prepared(notes: str | Path | Mapping[str, Any] | Notes | Reading, asked: Asked) -> Prep:
    """The preparation of some notes: the story, a line a stage.

    Args:
        notes: The notes; or a reading of them, with the seeker that is asked for.
        asked: What is asked for beside them.
    """
    reading = notes if isinstance(notes, Reading) else None
    given = notes.notes if isinstance(notes, Reading) else with_seeker(notes_of(notes), asked.seeker)
    found, heard, ranking = ranked(given, asked, reading)
    agenda = plan(ranking, minutes=asked.minutes, limit=asked.limit, seed=asked.seed)
    sheet = lay_out(agenda, heard.findings, given)
    return Prep(
        notes=given,
        keywords=Rows(found.keywords),
        hooks=Rows(heard.findings.hooks),
        questions=agenda.questions,
        reserve=agenda.reserve,
        skipped=(
            *agenda.unmet,
            *agenda.skipped,
            *heard.skipped,
            *ranking.fillings.skipped,
            *unasked(asked.own, ranking.fillings, agenda),
        ),
        silent=silent_lines(found),
        sheet=sheet,
        formats=(*asked.plugins.formats, *FORMATS),
    )


def ranked(notes: Notes, asked: Asked, reading: Reading | None = None) -> Considered:
    """The first half of the story: from notes to ranked questions.

    Args:
        notes: The notes.
        asked: What is asked for beside them.
        reading: The notes as read, where they were.
    """
    found = find(notes, asked.settings, asked.plugins.extractors, reading)
    heard = taken_in(found.findings, notes, asked.ledger)
    fillings = fill_bank(asked.bank, heard.findings, asked.settings)
    return Considered(found, heard, rank(fillings, _signals(asked), asked.weights))


class Considered(NamedTuple):
    """All that might be asked of somebody, before a list is made of it.

    Attributes:
        found: What the notes hold.
        heard: What is known with what earlier talks brought.
        ranking: The questions, best first.
    """

    found: Found
    heard: Heard
    ranking: Ranking


@dataclass(frozen=True)
class Asked:
    """What is asked for beside the notes: checked and loaded once, for as many notes as there are.

    Attributes:
        seeker: The seeker, in place of the notes' section.
        minutes: The meeting's length.
        limit: At most so many questions.
        seed: For another good list.
        settings: The settings.
        plugins: What the installed plugins bring.
        own: The bank that the user added.
        bank: The whole bank.
        ledger: What was said in earlier talks, read once for as many notes as there are; None where nothing was.
        weights: The user's own weights of signals, where they differ.
    """

    seeker: str | Path | Mapping[str, Any] | Seeker | None
    minutes: int | None
    limit: int | None
    seed: int | None
    settings: Settings
    plugins: Plugins
    own: Bank
    bank: Bank
    ledger: Ledger | None = None
    weights: Mapping[str, float] = field(default_factory=dict)


def asked_for(
    seeker: str | Path | Mapping[str, Any] | Seeker | None = None,
    minutes: int | None = None,
    limit: int | None = None,
    seed: int | None = None,
    bank: str | Path | Bank | None = None,
    settings: Settings | Mapping[str, Any] | None = None,
    answers: Iterable[str | Path | Answers] = (),
) -> Asked:
    """Check what is asked for, and load the banks.

    Args:
        seeker: As of `prepare`, like all that follow.
        minutes: The meeting's length.
        limit: At most so many questions.
        seed: For another good list.
        bank: A bank to add, or a Bank to use alone.
        settings: The settings.
        answers: What was said in earlier talks.

    Raises:
        InfoprepError: As `prepare`, for anything but the notes.
    """
    _check_numbers(minutes, limit)
    checked = settings_of(settings)
    plugins = installed_plugins() if checked.plugins else Plugins()
    own = load_bank(bank) if isinstance(bank, str | Path) else Bank(())
    if not isinstance(bank, Bank):
        more = [added for added in (*loaded_banks(plugins), own) if len(added) or added.off]
        bank = sum(more, shipped_bank(checked.kept))
    said = list(answers)
    ledger = ledger_of(said, settings=checked) if said else None
    weights = load_weights(checked.weights) if checked.weights else {}
    return Asked(seeker, minutes, limit, seed, checked, plugins, own, bank, ledger, weights)


def _signals(asked: Asked) -> tuple[tuple[Signal, float], ...]:
    ids = frozenset(asked.own.index.ids)
    return (*asked.plugins.signals, from_your_bank(ids)) if ids else asked.plugins.signals


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
