import infoprep
from tests.render.test_html import Page


def test_a_notebook_shows_a_table_of_the_questions(shopify):
    prep = infoprep.prepare(shopify)
    shown = prep._repr_mimebundle_(include=None, exclude=None)
    assert shown["text/plain"] == repr(prep)
    page = Page(shown["text/html"])
    assert page.tags.count("tr") == len(prep.questions) + 1
    text = "\n".join(page.texts)
    assert all(question.text in text for question in prep.questions)
    assert "0:02" in text


def test_it_brings_no_colours_of_its_own():
    shown = infoprep.prepare({"company": "<b>A & B</b>"})._repr_mimebundle_()["text/html"]
    assert "<b>" not in shown
    assert "#" not in shown
    assert "color:inherit" in shown
