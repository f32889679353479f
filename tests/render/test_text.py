import infoprep
from infoprep.render.text import WIDTH
from tests.conftest import all_notes


def test_the_sheet_as_text(golden, shopify):
    golden("shopify.txt", infoprep.prepare(shopify).to_text())


@all_notes
def test_lines_fit_a_terminal(path):
    text = infoprep.prepare(path).to_text()
    assert text.endswith("\n")
    assert all(len(line) <= WIDTH for line in text.splitlines())


def test_lines_are_the_questions_alone(shopify):
    prep = infoprep.prepare(shopify)
    assert prep.to_lines().splitlines() == [question.text for question in prep.questions]


def test_the_sheet_for_oneself_as_text(golden, shopify):
    golden("shopify-me.txt", infoprep.prepare(shopify).to_text(reader="me"))


def test_the_sheet_to_send_ahead_as_text(golden, shopify):
    golden("shopify-them.txt", infoprep.prepare(shopify).to_text(reader="them"))
