import io
import re
import resource
import sys

import pypdf
import pytest

import infoprep
from infoprep.errors import MissingExtraError
from infoprep.render import pdf
from infoprep.render.pdf import to_pdf
from infoprep.sheet import READERS, made_for
from tests.conftest import OWN_NOTES, all_notes

TRICKY = """
company: 'Fish & *Chips* #panic $x^2$ @who <b> `raw` \\u0041'
about: "It has no _paywall_. 東京 العربية עברית 😀"
products: ["*Bold* Pay", "#let x = 1"]
challenges: ["$50 = 100% [sic] {brace} // comment"]
interviewee: {name: "Renée Ødegård-O'Neil <jr>", role: "Head of \\"Ops\\" & R&D"}
"""


def opened(data):
    return pypdf.PdfReader(io.BytesIO(data))


def words_of(data):
    return " ".join(" ".join(page.extract_text() for page in opened(data).pages).split())


def squeezed(text):
    return re.sub(r"\s+", "", text)


@all_notes
def test_text_comes_out_of_the_file_in_the_order_of_the_talk(path):
    prep = infoprep.prepare(path)
    for reader in READERS:
        sheet = made_for(prep.sheet, reader)
        text, place = squeezed(words_of(to_pdf(sheet))), 0
        for entry in sheet.entries:
            place = text.index(squeezed(entry.question.text), place) + 1


@pytest.mark.parametrize("path", OWN_NOTES, ids=lambda path: path.stem)
@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_five_questions_take_one_page_and_ten_two(path, paper):
    prep = infoprep.prepare(path, minutes=30)
    assert len(opened(prep.to_pdf(paper=paper)).pages) == 2
    five = infoprep.prepare(path, limit=5)
    pages = opened(five.to_pdf(paper=paper)).pages
    assert len(pages) <= 2  # the reserve is on the back
    front = squeezed(pages[0].extract_text())
    assert all(squeezed(question.text) in front for question in five.questions)


def test_it_is_tagged_and_says_that_it_is_accessible(shopify):
    reader = opened(infoprep.prepare(shopify).to_pdf())
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"].startswith("en")
    assert reader.metadata.title == "Questions for Shopify"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data().decode()
    kinds = set()

    def walk(node):
        node = node.get_object()
        kinds.add(node.get("/S"))
        below = node.get("/K", [])
        for child in below if isinstance(below, list) else [below]:
            if isinstance(child.get_object(), dict):
                walk(child)

    walk(
        root["/StructTreeRoot"]["/K"]
        if not isinstance(root["/StructTreeRoot"]["/K"], list)
        else root["/StructTreeRoot"]["/K"][0]
    )
    assert {"/H1", "/H2", "/P", "/L", "/LI"} <= kinds


def test_its_fonts_are_inside(shopify):
    for page in opened(infoprep.prepare(shopify).to_pdf()).pages:
        for font in page["/Resources"]["/Font"].values():
            below = font.get_object()["/DescendantFonts"][0].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(below["/FontDescriptor"].get_object())


def test_the_same_notes_give_the_same_bytes(shopify):
    assert infoprep.prepare(shopify).to_pdf() == infoprep.prepare(shopify).to_pdf()


def test_paper_and_print_can_be_chosen(shopify):
    prep = infoprep.prepare(shopify)
    letter, a4 = (opened(prep.to_pdf(paper=paper)).pages[0].mediabox for paper in ("letter", "a4"))
    assert (round(letter.width), round(letter.height)) == (612, 792)
    assert (round(a4.width), round(a4.height)) == (595, 842)
    assert words_of(prep.to_pdf(large=True)) != ""
    assert len(opened(prep.to_pdf(large=True)).pages) >= len(opened(prep.to_pdf()).pages)


def test_nothing_of_the_notes_is_markup(tmp_path):
    notes = tmp_path / "tricky.yaml"
    notes.write_text(TRICKY, encoding="utf-8")
    prep = infoprep.prepare(notes)
    text = squeezed(words_of(prep.to_pdf()))
    assert squeezed("Questions for Fish & *Chips* #panic $x^2$ @who <b> `raw` \\u0041") in text
    assert squeezed("Renée Ødegård-O'Neil <jr>") in text


def test_for_oneself_it_tells_what_stands_behind(shopify):
    prep = infoprep.prepare(shopify)
    mine, carried = squeezed(words_of(prep.to_pdf(reader="me"))), squeezed(words_of(prep.to_pdf()))
    listen = next(question.listen_for for question in prep.questions if question.listen_for)
    assert squeezed(listen) in mine
    assert squeezed(listen) not in carried
    assert "line36:" in mine


def test_a_hundred_sheets_keep_no_memory(shopify):
    sheet = infoprep.prepare(shopify).sheet
    for _ in range(20):
        to_pdf(sheet)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(100):
        to_pdf(sheet)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown * (1 if sys.platform == "darwin" else 1024) < 8_000_000


def test_without_typst_the_command_to_type_is_told(shopify, monkeypatch):
    pdf._compiler.cache_clear()
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'infoprep\[pdf\]'"):
        infoprep.prepare(shopify).to_pdf()


def test_letters_that_no_font_has_are_told_and_the_page_is_made(shopify):
    prep = infoprep.prepare({"company": "Acme", "interviewee": {"name": "Ann \U0010fff0 Lee"}})
    with pytest.warns(UserWarning, match="No font on this machine has letters"):
        made = prep.to_pdf()
    assert "QuestionsforAcme" in squeezed(words_of(made))
