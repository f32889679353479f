import io
import sys
import zipfile

import docx
import pytest

import infoprep
from infoprep.errors import MissingExtraError
from infoprep.render.docx import to_docx
from infoprep.sheet import READERS, made_for
from tests.conftest import all_notes


def opened(data):
    return docx.Document(io.BytesIO(data))


def texts_of(document):
    cells = [
        p.text
        for table in document.tables
        for row in table.rows
        for cell in row.cells
        for p in cell.paragraphs
    ]
    return [paragraph.text for paragraph in document.paragraphs] + cells


@all_notes
def test_each_question_is_in_it(path):
    prep = infoprep.prepare(path)
    for reader in READERS:
        sheet = made_for(prep.sheet, reader)
        text = "\n".join(texts_of(opened(to_docx(sheet))))
        assert all(entry.question.text in text for entry in sheet.entries)


def test_its_styles_are_words_own(shopify):
    prep = infoprep.prepare(shopify)
    carried, mine = opened(prep.to_docx()), opened(prep.to_docx(reader="me"))
    styles = [paragraph.style.name for paragraph in carried.paragraphs]
    assert styles[0] == "Title"
    assert {"Heading 1", "List Bullet", "Quote"} <= set(styles)
    (table,) = carried.tables
    assert table.style.name == "Table Grid"
    assert [cell.text for cell in table.rows[0].cells] == ["Time", "Question", "Notes"]
    assert len(table.rows) == len(prep.questions) + 1
    assert "List Number" in {paragraph.style.name for paragraph in mine.paragraphs}
    assert not mine.tables


def test_what_is_asked_even_when_late_is_bold(shopify):
    prep = infoprep.prepare(shopify)
    rows = opened(prep.to_docx()).tables[0].rows[1:]
    bold = {n for n, row in enumerate(rows, 1) if row.cells[1].paragraphs[0].runs[0].bold}
    assert bold == set(prep.sheet.if_late)


def test_signs_that_a_word_file_cannot_hold_are_left_out():
    prep = infoprep.prepare({"company": "Acme", "interviewee": {"name": "Ann\x07 Lee"}})
    assert "Ann Lee" in texts_of(opened(prep.to_docx()))


def test_the_same_notes_give_the_same_bytes(shopify):
    first = infoprep.prepare(shopify).to_docx()
    times = {part.date_time for part in zipfile.ZipFile(io.BytesIO(first)).infolist()}
    assert times == {(1980, 1, 1, 0, 0, 0)}
    assert infoprep.prepare(shopify).to_docx() == first


def test_without_python_docx_the_command_to_type_is_told(shopify, monkeypatch):
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'infoprep\[docx\]'"):
        infoprep.prepare(shopify).to_docx()
