"""The business case as Markdown, as a Word document to go on with, and as PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from infoprep.case import Case, Section
from infoprep.errors import RenderError
from infoprep.files import write_whole
from infoprep.render.docx import new_document, paragraph, saved, table_of
from infoprep.render.markdown import escape
from infoprep.render.pdf import PAPERS, Paper, typeset

if TYPE_CHECKING:
    from docx.document import Document


def to_markdown(case: Case, *, sources: bool = True) -> str:
    """The case as Markdown.

    Args:
        case: The case.
        sources: With the appendix that says who said what.

    Returns:
        CommonMark with a table. Nothing that was said is markup in it.
    """
    lines = [f"# {escape(case.title)}", "", escape(case.lead), ""]
    for section in case.sections(sources=sources):
        lines += [f"## {escape(section.title)}", ""]
        lines += _rows(section) if section.columns else _list(section)
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def _list(section: Section) -> list[str]:
    lines = []
    for item in section.items:
        note = f" _({escape(item.note)})_" if item.note else ""
        lines += [f"- {escape(item.text)}{note}", *(f"    - {escape(below)}" for below in item.below)]
    return lines


def _rows(section: Section) -> list[str]:
    blank = " |" * len(section.columns[1:])
    return [
        f"| {' | '.join(section.columns)} |",
        f"|{'---|' * len(section.columns)}",
        *(f"| {escape(item.text)} |{blank}" for item in section.items),
    ]


def to_docx(case: Case, *, sources: bool = True) -> bytes:
    """The case as a Word document with real headings, lists and a table, to go on with.

    Args:
        case: The case.
        sources: With the appendix that says who said what.

    Returns:
        The file; the same bytes each time.

    Raises:
        MissingExtraError: python-docx is not installed.
    """
    document = new_document(case.title)
    paragraph(document, case.title, "Title")
    paragraph(document, case.lead, "Normal")
    for section in case.sections(sources=sources):
        paragraph(document, section.title, "Heading 1")
        if section.columns:
            table_of(document, section.columns, [item.text for item in section.items])
            continue
        _listed(document, section)
    return saved(document)


def _listed(document: Document, section: Section) -> None:
    for item in section.items:
        line = paragraph(document, item.text, "List Bullet")
        if item.note:
            line.add_run(f" ({item.note})").italic = True
        for below in item.below:
            paragraph(document, below, "List Bullet 2")


def to_pdf(case: Case, *, sources: bool = True, paper: Paper = "letter") -> bytes:
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
    sections = [asdict(section) for section in case.sections(sources=sources)]
    data = {"title": case.title, "lead": case.lead, "sections": sections, "paper": PAPERS[paper]}
    return typeset("case.typ", data)


_FORMATS: dict[str, Callable[..., str | bytes]] = {".md": to_markdown, ".docx": to_docx, ".pdf": to_pdf}


def save_case(case: Case, path: str | Path, *, sources: bool = True, paper: Paper | None = None) -> Path:
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
