import io
import re
import zipfile

import docx
import pypdf
import pytest

import infoprep
from infoprep.case import make_case
from infoprep.folder import load_folder
from infoprep.outline import lead_of, sections_of
from infoprep.render.case import save_case, to_docx, to_markdown, to_pdf
from tests.answers import NORTHWAKE


@pytest.fixture(scope="module")
def case():
    return make_case(load_folder(NORTHWAKE))


def words_of(path):
    """The words of a file, on one line."""
    if path.suffix == ".pdf":
        text = " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    elif path.suffix == ".docx":
        text = zipfile.ZipFile(path).read("word/document.xml").decode()
    else:
        text = path.read_text(encoding="utf-8")
    return " ".join(text.split())


def test_the_page_as_markdown(case, golden):
    golden("northwake-case.md", to_markdown(case, sources=True))


def test_the_word_file_has_real_headings_and_a_table_to_write_in(case):
    made = docx.Document(io.BytesIO(to_docx(case)))
    headings = [one.text for one in made.paragraphs if one.style.name == "Heading 1"]
    assert headings == [part.title for part in sections_of(case)]
    (table,) = made.tables
    assert [cell.text for cell in table.rows[1].cells] == [
        "Foot passengers are counted by hand",
        "SQL and demand forecasting",
        "At the courier I got the depots' counts into one table by six in the morning, and dispatch planned on it.",
    ]
    assert len(table.rows) == 5
    assert to_docx(case) == to_docx(case)


def test_the_pdf_holds_the_same_words(case, tmp_path):
    path = save_case(case, tmp_path / "case.pdf")
    flat = words_of(path)
    for part in sections_of(case):
        assert part.title in flat
    assert lead_of(case) in flat
    assert to_pdf(case) == to_pdf(case)
    assert to_pdf(case, paper="a4") != to_pdf(case)


def test_without_sources_nobody_is_named(case, tmp_path):
    for ending in ("md", "docx", "pdf"):
        path = save_case(case, tmp_path / f"case.{ending}")
        assert "Okafor" not in words_of(path)
        assert "Foot passengers" in words_of(path)


@pytest.mark.parametrize(
    ("name", "paper", "told"),
    [
        ("case.txt", None, "Use .md, .docx, .pdf"),
        ("case.md", "a4", "it is for .pdf"),
        ("case.pdf", "a5", "no paper 'a5'"),
    ],
)
def test_what_cannot_be_made_is_told(case, tmp_path, name, paper, told):
    with pytest.raises(infoprep.RenderError, match=re.escape(told)):
        save_case(case, tmp_path / name, paper=paper)
