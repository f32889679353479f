import html

import infoprep
from infoprep.prep import prepare
from infoprep.render.notebook import Rows
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
    assert "#" not in html.unescape(shown).replace("&#", "")
    assert "color:inherit" in shown


def test_rows_show_as_a_table_in_which_nothing_is_markup(shopify):
    prep = prepare({"company": "X", "products": ["<b>bold</b> & co"]})
    shown = prep.hooks._repr_html_()
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; co" in shown
    assert "<b>" not in shown
    assert prepare(shopify).keywords._repr_html_().count("<tr>") == 16
    assert prep.hooks[:1]._repr_html_().count("<tr>") == 2
    assert Rows(())._repr_html_() == "<p>None.</p>"
    assert "… and 10 more." in Rows(prep.hooks[:1] * 40)._repr_html_()
