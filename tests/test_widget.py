"""The widget: its Python side, and its page in a real browser with a model that holds the state."""

import sys

import pytest

from infoprep.errors import MissingExtraError
from infoprep.prep import prepare
from infoprep.widget import Chooser
from tests.browser import needs_chromium

MODEL = """
const state = %s;
const heard = {};
window.model = {
  get: (name) => state[name],
  set: (name, value) => { state[name] = value; (heard["change:" + name] || []).forEach((tell) => tell()); },
  save_changes: () => {},
  on: (name, tell) => { (heard[name] = heard[name] || []).push(tell); },
};
"""


@pytest.fixture
def chooser(shopify):
    return Chooser(prepare(shopify))


def test_untouched_it_gives_the_preparation_back(chooser, shopify):
    assert chooser.prep == prepare(shopify)


def test_what_the_page_sets_is_the_preparation(chooser):
    chooser.set_state({"order": [4, 10, 1], "pinned": [10]})  # what a page's message does
    texts = [question["text"] for question in chooser.questions]
    assert [question.text for question in chooser.prep.questions] == [texts[3], texts[9], texts[0]]
    assert chooser.prep.sheet.if_late == (2,)


def test_its_script_and_styles_ask_nobody_for_anything():
    assert not any(word in Chooser._esm + Chooser._css for word in ("http", "import ", "fetch(", "url("))


def test_without_anywidget_the_command_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "anywidget", None)
    monkeypatch.delitem(sys.modules, "infoprep.widget")
    with pytest.raises(MissingExtraError, match=r"pip install 'infoprep\[notebook\]'"):
        import infoprep.widget  # noqa: F401


@pytest.fixture
def page(browser, chooser, tmp_path):
    import json

    state = {name: getattr(chooser, name) for name in ("questions", "order", "pinned", "title", "minutes")}
    script = Chooser._esm.replace("export default { render };", "render({ model, el: document.body });")
    (tmp_path / "a.html").write_text(
        f"<!doctype html><html lang=en><title>t</title><style>{Chooser._css}</style><body></body>"
        f"<script>{MODEL % json.dumps(state)}{script}</script>",
        encoding="utf-8",
    )
    context = browser.new_context(viewport={"width": 900, "height": 800})
    page, complaints = context.new_page(), []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto((tmp_path / "a.html").as_uri())
    yield page
    assert complaints == []
    context.close()


@needs_chromium
def test_questions_are_moved_pinned_dropped_and_brought_in(page, chooser):
    def state(name):
        return page.evaluate(f"model.get('{name}')")

    first, second = (question["text"] for question in chooser.questions[:2])
    page.click("text=↓ >> nth=0")
    assert state("order")[:2] == [2, 1]
    assert page.locator("ol li >> nth=0").inner_text().split("\n")[1] == second
    page.get_by_title(f"Leave out: “{first}”").click()
    assert 1 not in state("order")
    assert page.locator("ul li").count() == 5
    page.get_by_title(f"Bring in: “{first}”").click()
    assert state("order")[-1] == 1
    page.get_by_title(f"Ask even when late: “{second}”").click()
    assert 2 in state("pinned")
    assert page.locator("ol li.pinned").first.inner_text().count(second)


@needs_chromium
def test_the_clock_and_the_length_are_told(page):
    assert "9 questions, until minute 25 of 30." in page.inner_text("body")
    while page.locator("ul li button").count():
        page.locator("ul li button").first.click()
    assert "too long." in page.inner_text("p.over")


@needs_chromium
def test_the_keyboard_is_enough_and_keeps_its_place(page, chooser):
    first = chooser.questions[0]["text"]
    page.get_by_title(f"Later: “{first}”").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert page.evaluate("model.get('order')")[:3] == [2, 3, 1]
