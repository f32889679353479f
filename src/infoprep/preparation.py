"""What `prepare` returns: the questions with all that led to them, and every form they can be had in."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from infoprep.agenda import Question
from infoprep.answers import Answers
from infoprep.errors import RenderError
from infoprep.files import write_whole
from infoprep.hooks import Hook
from infoprep.keywords import Keyword
from infoprep.leftovers import unused_hooks
from infoprep.notes import Notes
from infoprep.questions import Skipped
from infoprep.render.docx import to_docx
from infoprep.render.explanation import explained, overview
from infoprep.render.formats import FORMATS, Format, format_of
from infoprep.render.html import to_html
from infoprep.render.markdown import to_markdown
from infoprep.render.marked import Marked, mark_keywords
from infoprep.render.notebook import Rows, to_table
from infoprep.render.pdf import Paper, to_pdf
from infoprep.render.plot import to_figure
from infoprep.render.tables import (
    Backend,
    Row,
    What,
    hook_row,
    keyword_row,
    question_rows,
    reason_rows,
    to_dataframe,
)
from infoprep.render.text import to_lines, to_text
from infoprep.sheet import Reader, Sheet, arranged, made_for
from infoprep.yaml_source import Evidence

if TYPE_CHECKING:
    from matplotlib.figure import Figure


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
        silent: The lines of the notes in which nothing was found.
        sheet: The page's data.
        formats: What it can be saved in.
    """

    notes: Notes
    keywords: Rows[Keyword]
    hooks: Rows[Hook]
    questions: tuple[Question, ...]
    reserve: tuple[Question, ...]
    skipped: tuple[Skipped, ...]
    silent: tuple[Evidence, ...]
    sheet: Sheet
    formats: tuple[Format, ...] = FORMATS

    def __repr__(self) -> str:
        return f"Prep({str(self.notes.company.name)!r}: {len(self.questions)} questions, {self.sheet.when})"

    @property
    def unused(self) -> Rows[Hook]:
        """The facts that no question takes up."""
        return Rows(unused_hooks(self.hooks, (*self.questions, *self.reserve)))

    def arranged(self, order: Sequence[int], *, must: Collection[int] | None = None) -> Prep:
        """The same preparation with the questions as you want them.

        Args:
            order: The questions' numbers on the sheet in the order to ask them; numbers after the last one's
                bring questions in from the reserve. What is left out goes into the reserve.
            must: Numbers of those to ask even when late; left out: as they were.

        Returns:
            A new preparation, with its own sheet.

        Raises:
            ValueError: A number is not there, or there twice.
        """
        sheet = arranged(self.sheet, order, must)
        questions = tuple(entry.question for entry in sheet.entries)
        return replace(self, questions=questions, reserve=sheet.reserve, sheet=sheet)

    def to_text(self, *, reader: Reader = "room") -> str:
        """The sheet as plain text."""
        return to_text(made_for(self.sheet, reader))

    def to_lines(self, *, reader: Reader = "room") -> str:
        """The questions alone, one a line."""
        return to_lines(made_for(self.sheet, reader))

    def to_markdown(self, *, reader: Reader = "room") -> str:
        """The sheet as Markdown."""
        return to_markdown(made_for(self.sheet, reader))

    def to_html(self, *, live: bool = False, reader: Reader = "room", begun: Answers | None = None) -> str:
        """The sheet as one HTML file that asks nothing of anybody.

        Args:
            live: With a clock and fields that keep what is typed, for a phone or tablet in the meeting.
            reader: Whom it is for: "room" to carry, "me" with everything behind it, "them" to send ahead.
            begun: Of a live page: what was written down before, to go on with.
        """
        return to_html(made_for(self.sheet, reader), live=live, begun=begun)

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

    def to_dataframe(self, what: What = "questions", *, backend: Backend | None = None) -> Any:
        """A table as a data frame of pandas, polars or pyarrow, whichever is loaded or installed.

        Args:
            what: "questions" (with the reserve), "reasons" (a row for each reason of each question on the
                sheet), "hooks" or "keywords".
            backend: "pandas", "polars" or "pyarrow", to choose.

        Returns:
            The library's own data frame.

        Raises:
            MissingExtraError: narwhals is not installed, or none of the libraries.
            RenderError: There is no such table.
        """
        if what not in get_args(What):
            raise RenderError(f"There is no table '{what}'. Use {', '.join(get_args(What))}.")
        rows: dict[What, Iterable[Row]] = {
            "questions": question_rows(self.sheet),
            "reasons": reason_rows(self.sheet),
            "hooks": map(hook_row, self.hooks),
            "keywords": map(keyword_row, self.keywords),
        }
        return to_dataframe(rows[what], backend)

    def plot(self) -> Figure:
        """The agenda as a picture: the minutes of each question, and its score as bars of its reasons.

        Raises:
            MissingExtraError: matplotlib is not installed.
        """
        return to_figure(self.sheet)

    def marked(self) -> Marked:
        """The notes with the keywords marked, each with its rank, as HTML that a notebook shows."""
        return mark_keywords(self.notes.company.name.source, self.keywords)

    def to_dict(self) -> dict[str, Any]:
        """Everything but the notes as plain dicts, lists, texts and numbers, as `infoprep schema prep` describes it."""
        parts: dict[str, Sequence[Any]] = {
            "questions": self.questions,
            "reserve": self.reserve,
            "skipped": self.skipped,
            "silent": self.silent,
            "keywords": self.keywords,
            "hooks": self.hooks,
        }
        plain = {name: [_plain(asdict(record)) for record in records] for name, records in parts.items()}
        return {"company": str(self.notes.company.name), **plain}

    def to_json(self) -> str:
        """`to_dict` as JSON."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=2) + "\n"

    def save(
        self,
        path: str | Path,
        *,
        reader: Reader = "room",
        paper: Paper | None = None,
        large: bool = False,
        live: bool = False,
        begun: Answers | None = None,
    ) -> Path:
        """Write the sheet to a file; its ending picks the format: .pdf, .html, .docx, .md, .txt or .json.

        Args:
            path: Where to; a file that is there is replaced, whole or not at all.
            reader: Whom it is for: "room" to carry, "me" with everything behind it, "them" to send ahead.
            paper: Of a PDF: "letter" (left out: this one) or "a4".
            large: Of a PDF: in large print.
            live: Of HTML: with a clock and fields that keep what is typed.
            begun: Of a live page: what was written down before, to go on with.

        Returns:
            The path.

        Raises:
            RenderError: The ending is unknown, means nothing with an option, or the file can't be written.
            MissingExtraError: What makes this format is not installed; the message has the command to type.
        """
        path = Path(path)
        asked = {"paper": paper, "large": large, "live": live, "begun": begun}
        options = {name: value for name, value in asked.items() if value}
        found = format_of(path, self.formats, reader, options)
        write_whole(path, found.make(self if found.whole else made_for(self.sheet, reader), **options))
        return path

    def explain(self, number: int | None = None) -> str:
        """Why a question is there and at its place, what it beat, and which lines of the notes it rests on.

        Args:
            number: The question's number on the sheet, from 1; left out: the whole list in short, with what
                was left out and which facts and lines no question takes up.

        Returns:
            Lines of plain English.

        Raises:
            IndexError: There is no question with that number.
        """
        if number is None:
            return overview(self.questions, self.skipped, self.unused, self.silent)
        if not 1 <= number <= len(self.questions):
            raise IndexError(f"There is no question {number}: the sheet has {len(self.questions)}.")
        return explained(number, self.questions[number - 1])


def _plain(value: Any) -> Any:
    """A value as JSON has it: lists for tuples."""
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, list | tuple) else value
