"""The sheet as a Word document with real headings, lists and a table, so that people can edit it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from infoprep.errors import MissingExtraError
from infoprep.render.text import beside, clock
from infoprep.sheet import Entry, Sheet

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

# A file made twice from the same notes is the same.
_MADE = datetime(2000, 1, 1, tzinfo=UTC)


def to_docx(sheet: Sheet) -> bytes:
    """The sheet as a Word document.

    Args:
        sheet: The page.

    Returns:
        The file: a title, a table of the questions with a column to write in, lists under headings.

    Raises:
        MissingExtraError: python-docx is not installed.
    """
    document = new_document(sheet.title)
    paragraph(document, sheet.title, "Title")
    for line in filter(None, (sheet.who, sheet.when, sheet.advice)):
        paragraph(document, line, "Subtitle")
    if sheet.opening_line:
        paragraph(document, f"{sheet.begin} {sheet.opening_line}".strip(), "Quote")
    if sheet.reader == "room":
        _table(document, sheet)
    else:
        for entry in sheet.entries:
            _listed(document, entry, sheet)
    if 0 < len(sheet.if_late) < len(sheet.entries):
        document.add_paragraph(f"Running late? Ask {', '.join(map(str, sheet.if_late))}.")
    _section(document, "In reserve", [question.text for question in sheet.reserve])
    _section(document, "Not asked", sheet.unmet)
    _section(document, "Before you go", [f"☐ {item}" for item in sheet.checklist], style="List")
    return saved(document)


def new_document(title: str) -> Document:
    """An empty Word document that says what it is.

    Args:
        title: Its title.

    Raises:
        MissingExtraError: python-docx is not installed.
    """
    try:
        import docx
    except ImportError:
        raise MissingExtraError("Word files need python-docx. Type: pip install 'infoprep[docx]'") from None
    document = docx.Document()
    about = document.core_properties
    about.title, about.author, about.comments = _clean(title)[:_LONGEST], "infoprep", ""
    about.created = about.modified = _MADE
    return document


def saved(document: Document) -> bytes:
    """A Word document as a file; the same bytes each time."""
    file = io.BytesIO()
    document.save(file)
    return _without_times(file)


def _without_times(file: io.BytesIO) -> bytes:
    """A zipped file without the minute at which each part was zipped: made twice it is the same."""
    made = io.BytesIO()
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(zipfile.ZipInfo(part.filename), old.read(part), zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _table(document: Document, sheet: Sheet) -> None:
    """One row a question: when, what, and room to write."""
    from docx.shared import Cm

    widths = (Cm(1.7), Cm(8.2), Cm(5.3))  # the default page's text is 15.2 cm wide
    table = document.add_table(rows=1, cols=3, style="Table Grid")
    table.autofit = False
    for cell, words in zip(table.rows[0].cells, ("Time", "Question", "Notes"), strict=True):
        cell.paragraphs[0].add_run(words).bold = True
    _repeat_on_each_page(table.rows[0])
    for entry in sheet.entries:
        row = table.add_row()
        row.height = Cm(2.4)
        time, question, _ = row.cells
        if entry.starts is not None:
            time.paragraphs[0].add_run(clock(entry.starts))
            time.add_paragraph().add_run(f"{entry.question.minutes} min")
        run = question.paragraphs[0].add_run(f"{entry.number}. {_clean(entry.question.text)}")
        run.bold = entry.number in sheet.if_late
        for follow_up in entry.question.follow_ups:
            below = question.add_paragraph()
            below.add_run("then ").italic = True
            below.add_run(_clean(follow_up))
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width  # LibreOffice goes by the columns, Word by the cells
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width


def table_of(document: Document, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table with a heading that is repeated on each page."""
    table = document.add_table(rows=1, cols=len(columns), style="Table Grid")
    for cell, words in zip(table.rows[0].cells, columns, strict=True):
        cell.paragraphs[0].add_run(words).bold = True
    _repeat_on_each_page(table.rows[0])
    for texts in rows:
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.paragraphs[0].add_run(_clean(text))


def _repeat_on_each_page(row: Any) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


def _listed(document: Document, entry: Entry, sheet: Sheet) -> None:
    question = entry.question
    line = paragraph(document, "", "List Number")
    line.add_run(_clean(question.text)).bold = entry.number in sheet.if_late
    for label, words in beside(question, sheet.reader):
        below = paragraph(document, "", "List Continue")
        below.add_run(f"{label} ").italic = True
        below.add_run(_clean(words))


def _section(document: Document, title: str, items: Sequence[str], *, style: str = "List Bullet") -> None:
    if items:
        paragraph(document, title, "Heading 1")
        for item in items:
            paragraph(document, item, style)


def paragraph(document: Document, text: str, style: str) -> Paragraph:
    """A paragraph of a style; python-docx goes through all styles for each one that it sets."""
    made = document.add_paragraph(_clean(text))
    made._p.style = document.styles[style].style_id
    return made


def _clean(text: str) -> str:
    """A text without the signs that a Word file can't hold."""
    return _UNWRITABLE.sub("", text)


_LONGEST = 255  # of a property of the file
_UNWRITABLE = re.compile(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
