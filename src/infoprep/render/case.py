"""The business case as Markdown, as a Word document to go on with, and as PDF."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from infoprep.case import Case
from infoprep.errors import RenderError
from infoprep.files import write_whole
from infoprep.outline import Section, lead_of, sections_of, title_of
from infoprep.render.docx import new_document, paragraph, saved, table_of
from infoprep.render.markdown import escape
from infoprep.render.pdf import PAPERS, Paper, typeset

if TYPE_CHECKING:
    from docx.document import Document


def to_markdown(case: Case, *, sources: bool = False) -> str:
    """The case as Markdown.

    Args:
        case: The case.
        sources: With the appendix that says who said what.

    Returns:
        CommonMark with a table. Nothing that was said is markup in it.
    """
    lines = [f"# {escape(title_of(case))}", "", escape(lead_of(case)), ""]
    for section in sections_of(case, sources=sources):
        lines += _section(section, 2)
    return "\n".join(lines).rstrip("\n") + "\n"


def _section(section: Section, level: int) -> Iterator[str]:
    yield from (f"{'#' * level} {escape(section.title)}", "")
    for text in section.text:
        yield from (_told(text), "")
    if section.items:
        yield from (*(_rows(section) if section.columns else _list(section)), "")
    for part in section.parts:
        yield from _section(part, level + 1)


def _list(section: Section) -> Iterator[str]:
    for item in section.items:
        yield from (f"- {_told(item.text)}", *(f"    - {_told(below)}" for below in item.below))


def _rows(section: Section) -> Iterator[str]:
    yield from (f"| {' | '.join(section.columns)} |", f"|{'---|' * len(section.columns)}")
    for item in section.items:
        yield f"| {' | '.join(map(_told, (item.text, *item.below)))} |"


def _told(text: str) -> str:
    """A text that is no markup. [What is left to write] needs no signs before its brackets, where it can be no link."""
    return re.sub(r"\\\[([^\[\]]*)\\\](?![(\[:])", r"[\1]", escape(text))


def to_docx(case: Case, *, sources: bool = False) -> bytes:
    """The case as a Word document with real headings, lists and a table, to go on with.

    Args:
        case: The case.
        sources: With the appendix that says who said what.

    Returns:
        The file; the same bytes each time.

    Raises:
        MissingExtraError: python-docx is not installed.
    """
    document = new_document(title_of(case))
    paragraph(document, title_of(case), "Title")
    paragraph(document, lead_of(case), "Normal")
    for section in sections_of(case, sources=sources):
        _write(document, section, 1)
    return saved(document)


def _write(document: Document, section: Section, level: int) -> None:
    paragraph(document, section.title, f"Heading {level}")
    for text in section.text:
        paragraph(document, text, "Normal")
    if section.columns:
        table_of(document, section.columns, [(item.text, *item.below) for item in section.items])
    else:
        for item in section.items:
            paragraph(document, item.text, "List Bullet")
            for below in item.below:
                paragraph(document, below, "List Bullet 2")
    for part in section.parts:
        _write(document, part, level + 1)


def to_pdf(case: Case, *, sources: bool = False, paper: Paper = "letter") -> bytes:
    """The case as a tagged PDF (PDF/UA-1).

    Args:
        case: The case.
        sources: With the appendix that says who said what.
        paper: "letter" or "a4".

    Returns:
        The file; the same bytes each time, as of a sheet.

    Raises:
        MissingExtraError: typst is not installed.
        RenderError: Typst could not set the page.
    """
    if paper not in PAPERS:
        raise RenderError(f"There is no paper '{paper}'. Use {' or '.join(PAPERS)}.")
    sections = [_data(section) for section in sections_of(case, sources=sources)]
    data = {"title": title_of(case), "lead": lead_of(case), "sections": sections, "paper": PAPERS[paper]}
    return typeset("case.typ", data)


def _data(section: Section) -> dict[str, Any]:
    return {
        "title": section.title,
        "text": section.text,
        "items": [{"text": item.text, "below": item.below} for item in section.items],
        "columns": section.columns,
        "parts": [_data(part) for part in section.parts],
    }


_FORMATS: dict[str, Callable[..., str | bytes]] = {".md": to_markdown, ".docx": to_docx, ".pdf": to_pdf}


def save_case(case: Case, path: str | Path, *, sources: bool = False, paper: Paper | None = None) -> Path:
    """Write the case to a file; its ending picks the format: .md, .docx or .pdf.

    Args:
        case: The case.
        path: Where to; a file that is there is replaced, whole or not at all.
        sources: With the appendix that says who said what.
        paper: Of a PDF: "letter" (left out: this one) or "a4".

    Returns:
        The path.

    Raises:
        RenderError: The ending is unknown or has no paper, or the file can't be written.
        MissingExtraError: What makes this format is not installed.
    """
    path = Path(path)
    make = _FORMATS.get(path.suffix.lower())
    if make is None:
        raise RenderError(f"'{path.name}' has no ending that tells the format. Use {', '.join(_FORMATS)}.")
    if paper and make is not to_pdf:
        raise RenderError(f"'paper' means nothing in a {path.suffix.lower()} file: it is for .pdf.")
    options: dict[str, Any] = {"paper": paper} if paper else {}
    write_whole(path, make(case, sources=sources, **options))
    return path
