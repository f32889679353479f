"""The story: from notes to a sheet, one line a stage. Open this file first."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from infoprep.agenda import Question, plan
from infoprep.bank import Bank, load_bank
from infoprep.errors import InputError, Problem
from infoprep.hooks import Hook, find_hooks
from infoprep.keywords import Keyword, rank_keywords
from infoprep.notes import MAX_MINUTES, MIN_MINUTES, Notes, Seeker, notes_of, with_seeker
from infoprep.questions import Skipped, fill_bank
from infoprep.ranking import rank
from infoprep.reading import read
from infoprep.render.docx import to_docx
from infoprep.render.explanation import explained
from infoprep.render.files import ending_known, write_whole
from infoprep.render.html import to_html
from infoprep.render.markdown import to_markdown
from infoprep.render.notebook import to_table
from infoprep.render.pdf import Paper, to_pdf
from infoprep.render.text import to_lines, to_text
from infoprep.settings import Settings, settings_of
from infoprep.sheet import Reader, Sheet, lay_out, made_for


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
        ModelMissingError: No spaCy pipeline is installed.

    >>> prep = prepare({"company": "Shopify", "products": "Shop Pay"})
    >>> prep.questions[-1].stage
    'closing'
    """
    _check_numbers(minutes, limit)
    checked = settings_of(settings)
    given = with_seeker(notes_of(notes), seeker)
    reading = read(given, checked)
    keywords = rank_keywords(reading)
    findings = find_hooks(reading)
    filled, left_out = fill_bank(_bank_of(bank), findings, checked)
    ranked = rank(filled, findings)
    agenda = plan(ranked, findings, minutes=minutes, limit=limit, seed=seed)
    sheet = lay_out(agenda, findings, given)
    return Prep(
        notes=given,
        keywords=tuple(keywords),
        hooks=findings.hooks,
        questions=agenda.questions,
        reserve=agenda.reserve,
        skipped=(*agenda.skipped, *left_out),
        sheet=sheet,
    )


def _check_numbers(minutes: int | None, limit: int | None) -> None:
    problems = []
    for name, number in (("minutes", minutes), ("limit", limit)):
        if number is not None and not isinstance(number, int):
            raise TypeError(f"{name}: expected a whole number, found {type(number).__name__}.")
    if minutes is not None and not MIN_MINUTES <= minutes <= MAX_MINUTES:
        message = f"Expected minutes from {MIN_MINUTES} to {MAX_MINUTES}, found {minutes}."
        problems.append(Problem("prepare", 1, 1, "minutes", message))
    if limit is not None and limit < 1:
        problems.append(Problem("prepare", 1, 1, "limit", f"Expected 1 question or more, found {limit}."))
    if problems:
        raise InputError(problems)


def _bank_of(bank: str | Path | Bank | None) -> Bank:
    if isinstance(bank, Bank):
        return bank
    return load_bank() + load_bank(bank) if bank is not None else load_bank()


@dataclass(frozen=True)
class Prep:
    """What was prepared for one meeting, and all that led to it.

    Attributes:
        notes: The notes.
        keywords: What the notes are about, best first.
        hooks: The facts worth asking about.
        questions: The questions in the order to ask them.
        reserve: The next best ones.
        skipped: What was left out on purpose, and why.
        sheet: The page's data.
    """

    notes: Notes
    keywords: tuple[Keyword, ...]
    hooks: tuple[Hook, ...]
    questions: tuple[Question, ...]
    reserve: tuple[Question, ...]
    skipped: tuple[Skipped, ...]
    sheet: Sheet

    def __repr__(self) -> str:
        return f"Prep({str(self.notes.company.name)!r}: {len(self.questions)} questions, {self.sheet.when})"

    def to_text(self, *, reader: Reader = "room") -> str:
        """The sheet as plain text."""
        return to_text(made_for(self.sheet, reader))

    def to_lines(self) -> str:
        """The questions alone, one a line."""
        return to_lines(self.sheet)

    def to_markdown(self, *, reader: Reader = "room") -> str:
        """The sheet as Markdown."""
        return to_markdown(made_for(self.sheet, reader))

    def to_html(self, *, live: bool = False, reader: Reader = "room") -> str:
        """The sheet as one HTML file that asks nothing of anybody.

        Args:
            live: With a clock and fields that keep what is typed, for a phone or tablet in the meeting.
            reader: Whom it is for: "room" to carry, "me" with everything behind it, "them" to send ahead.
        """
        return to_html(made_for(self.sheet, reader), company=str(self.notes.company.name), live=live)

    def to_pdf(self, *, paper: Paper = "letter", large: bool = False, reader: Reader = "room") -> bytes:
        """The sheet as PDF, for paper.

        Args:
            paper: "letter" or "a4".
            large: In large print.
            reader: Whom it is for, as in `to_html`.

        Raises:
            MissingExtraError: typst is not installed.
        """
        return to_pdf(made_for(self.sheet, reader), paper=paper, large=large)

    def to_docx(self, *, reader: Reader = "room") -> bytes:
        """The sheet as a Word document, to edit.

        Raises:
            MissingExtraError: python-docx is not installed.
        """
        return to_docx(made_for(self.sheet, reader))

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        """What a notebook shows: a quiet table of the questions."""
        return {"text/plain": repr(self), "text/html": to_table(self.sheet)}

    def to_dict(self) -> dict[str, Any]:
        """Everything but the notes as plain dicts, lists, texts and numbers."""
        return {
            "company": str(self.notes.company.name),
            "questions": [asdict(question) for question in self.questions],
            "reserve": [asdict(question) for question in self.reserve],
            "skipped": [asdict(skipped) for skipped in self.skipped],
            "keywords": [asdict(keyword) for keyword in self.keywords],
            "hooks": [asdict(hook) for hook in self.hooks],
        }

    def to_json(self) -> str:
        """`to_dict` as JSON."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=2) + "\n"

    def save(
        self,
        path: str | Path,
        *,
        paper: Paper = "letter",
        large: bool = False,
        live: bool = False,
        reader: Reader = "room",
    ) -> Path:
        """Write the sheet to a file; its ending picks the format: .pdf, .html, .docx, .md, .txt or .json.

        Args:
            path: Where to; a file that is there is replaced, whole or not at all.
            paper: Of a PDF: "letter" or "a4".
            large: Of a PDF: in large print.
            live: Of HTML: with a clock and fields that keep what is typed.
            reader: Whom it is for: "room" to carry, "me" with everything behind it, "them" to send ahead.

        Returns:
            The path.

        Raises:
            RenderError: The ending is unknown, or the file can't be written.
            MissingExtraError: What makes this format is not installed; the message has the command to type.
        """
        path = ending_known(path)
        makers: dict[str, Callable[[], str | bytes]] = {
            ".pdf": lambda: self.to_pdf(paper=paper, large=large, reader=reader),
            ".html": lambda: self.to_html(live=live, reader=reader),
            ".docx": lambda: self.to_docx(reader=reader),
            ".md": lambda: self.to_markdown(reader=reader),
            ".txt": lambda: self.to_text(reader=reader),
            ".json": self.to_json,
        }
        write_whole(path, makers[path.suffix.lower()]())
        return path

    def explain(self, number: int) -> str:
        """Why a question is there and at its place, what it beat, and which lines of the notes it rests on.

        Args:
            number: The question's number on the sheet, from 1.

        Returns:
            A few lines of plain English.

        Raises:
            IndexError: There is no question with that number.
        """
        if not 1 <= number <= len(self.questions):
            raise IndexError(f"There is no question {number}: the sheet has {len(self.questions)}.")
        return explained(number, self.questions[number - 1])
