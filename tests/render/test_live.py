"""The live page in a real browser: Debian's Chromium through Playwright."""

from datetime import datetime

import pytest
from playwright.sync_api import Error, expect

import infoprep
from tests.browser import needs_chromium

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def prep():
    return infoprep.prepare("examples/shopify.yaml")


@pytest.fixture
def page(browser, prep, tmp_path):
    """The live page, open; at the end nothing was asked of anybody and nothing was complained of."""
    path = prep.save(tmp_path / "shopify.html", live=True)
    context = browser.new_context(viewport={"width": 390, "height": 844}, accept_downloads=True)
    page, asked, complaints = context.new_page(), [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(path.as_uri())
    yield page
    assert [url for url in asked if not url.startswith(("file://", "blob:"))] == []
    assert complaints == []
    context.close()


def test_what_is_typed_is_kept_through_a_reload(page):
    page.fill("#q1-notes", "It took a year.\n“Slowly” – \\ & <b>")
    page.check("#q1-asked")
    page.click("#q2-star")
    page.fill("#r1-notes", "next time")
    page.check("#c1")
    page.reload()
    assert page.input_value("#q1-notes") == "It took a year.\n“Slowly” – \\ & <b>"
    assert page.is_checked("#q1-asked")
    assert page.get_attribute("#q2-star", "aria-pressed") == "true"
    assert page.input_value("#r1-notes") == "next time"
    assert page.is_checked("#c1")


def test_what_is_typed_is_kept_when_the_page_dies(page):
    page.locator("#q3-notes").press_sequentially("half a sen")
    again, url = page.context.new_page(), page.url
    with pytest.raises(Error):  # the browser kills what draws the page
        page.goto("chrome://crash")
    again.goto(url)
    assert again.input_value("#q3-notes") == "half a sen"


def test_what_is_saved_is_read_back(page, prep, tmp_path):
    typed = 'colon: # no comment\n- "quotes" \\ back\\slash\n\u2028\u0085\ttab ü 東京 😀 yes'
    page.fill("#q1-notes", typed)
    page.check("#q1-asked")
    page.click("#q2-star")
    with page.expect_download() as download:
        page.click("#save-yaml")
    path = tmp_path / "answers.yaml"
    download.value.save_as(path)
    assert download.value.suggested_filename.endswith("-answers.yaml")
    answers = infoprep.load_answers(path)
    assert (answers.company, answers.person) == ("Shopify", prep.sheet.who)
    first, second = answers.answers
    assert (first.question, first.template) == (prep.questions[0].text, prep.questions[0].template)
    assert (first.asked, first.starred, first.notes) == (True, False, typed)
    assert (second.asked, second.starred, second.notes) == (False, True, None)


def saved(page, path):
    with page.expect_download() as download:
        page.click("#save-yaml")
    download.value.save_as(path)
    return infoprep.load_answers(path)


def test_everything_that_can_be_told_of_an_answer_is_saved(page, prep, tmp_path):
    page.clock.install(time=datetime(2026, 10, 6, 9, 30))
    page.fill("#q1-notes", "Rosters come out late.")
    page.click("#q1 summary")
    page.select_option("#q1-went", "4")
    page.fill("#q1-takeaways", "Crews hear late of their rosters.")
    page.fill("#q1-follow_ups", "Who decides?\nSince when?")
    page.fill("#q1-promised", "introduce me to Marco, of payments")
    page.fill("#q1-people", "Marco Ruiz, payments")
    page.fill("#q1-private", "wants to leave")
    page.fill("#private", "a small room")
    answers = saved(page, tmp_path / "answers.yaml")
    assert (answers.date, answers.private) == ("2026-10-06", "a small room")
    (first,) = answers.answers
    question = prep.questions[0]
    assert (first.topic, first.about, first.went) == (question.topic, question.about, 4)
    assert first.takeaways == ("Crews hear late of their rosters.",)
    assert first.follow_ups == ("Who decides?", "Since when?")
    assert first.promised == ("introduce me to Marco, of payments",)
    assert (first.people, first.private) == (("Marco Ruiz, payments",), "wants to leave")


def test_nothing_is_lost_between_the_page_and_the_hand(page, browser, prep, tmp_path):
    page.fill("#q1-notes", "Rosters come out late.")
    path = tmp_path / "answers.yaml"
    first = saved(page, path)
    # By hand: a rating, another topic, a question that the page never had, a remark.
    text = path.read_text(encoding="utf-8") + (
        "- question: And the night shift?\n  about: [nights, weekends]\n  notes: |\n    Nobody likes it.\n"
        "  follow_ups: Why?\n  private: tired\nprivate: a good start\n"
    )
    text = text.replace("  asked: no", "  asked: yes\n  went: 2").replace(
        f'"{first.answers[0].topic}"', "role_reality"
    )
    path.write_text(text, encoding="utf-8")
    edited = infoprep.load_answers(path)
    again = prep.save(tmp_path / "again.html", live=True, begun=edited)
    other = browser.new_page(accept_downloads=True)
    other.goto(again.as_uri())
    assert other.input_value("#q1-notes") == "Rosters come out late."
    kept = saved(other, tmp_path / "kept.yaml")
    assert kept == edited
    other.fill("#q1-notes", "Rosters come out late.\nIt is the ferry's fault.")
    more = saved(other, tmp_path / "more.yaml")
    assert more.answers[0].notes == "Rosters come out late.\nIt is the ferry's fault."
    assert (more.answers[1:], more.private, more.answers[0].topic) == (
        edited.answers[1:],
        "a good start",
        "role_reality",
    )
    other.close()


def test_it_is_saved_as_markdown_too(page, prep, tmp_path):
    page.fill("#q1-notes", "# no heading *here*")
    with page.expect_download() as download:
        page.click("#save-md")
    download.value.save_as(tmp_path / "a.md")
    text = (tmp_path / "a.md").read_text(encoding="utf-8")
    assert f"## {prep.questions[0].text}" in text
    assert "\\# no heading \\*here\\*" in text


def test_the_clock_shows_where_one_should_be_and_goes_on_after_a_reload(page):
    page.clock.install(time=0)
    page.reload()
    expect(page.locator("#clock")).to_have_text("Start")
    page.click("#clock")
    page.clock.fast_forward("05:00")
    expect(page.locator("#time")).to_have_text("5:00")
    here = page.locator("li.here")
    assert here.get_attribute("id") == "q2"
    assert here.get_attribute("aria-current") == "step"
    assert "question 2" in page.inner_text("#place")
    page.reload()
    page.clock.fast_forward("01:00")
    expect(page.locator("#time")).to_have_text("6:00")
    page.click("#clock")
    page.clock.fast_forward("10:00")
    expect(page.locator("#time")).to_have_text("6:00")
    expect(page.locator("#clock")).to_have_text("Go on")


# Of a summary, which has no name of its own, that of the question it stands in.
NAME_OF_FOCUS = """(element => element.id || element.getAttribute("href")
    || element.parentElement.closest("[id]").id + "-more")(document.activeElement)"""


def test_everything_can_be_done_with_the_keyboard(page):
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "clock"
    page.keyboard.press("Enter")
    assert page.get_attribute("#clock", "aria-pressed") == "true"
    seen = []
    while "forget" not in seen and len(seen) < 200:
        page.keyboard.press("Tab")
        seen.append(page.evaluate(NAME_OF_FOCUS))
        if seen[-1] == "q1-asked":
            page.keyboard.press("Space")
        if seen[-1] == "q1-more":
            page.keyboard.press("Enter")
        if seen[-1] == "q1-star":
            page.keyboard.press("Enter")
        if seen[-1] == "q1-notes":
            page.keyboard.type("typed")
    everything = page.evaluate(
        "[...document.querySelectorAll('button, input, textarea, select, a')]"
        ".filter(e => e.checkVisibility()).map(e => e.id || e.getAttribute('href'))"
    )
    assert set(everything) <= {*seen, "clock"}
    assert page.is_checked("#q1-asked")
    assert page.get_attribute("#q1-star", "aria-pressed") == "true"
    assert page.input_value("#q1-notes") == "typed"


def test_one_can_skip_to_the_reserve(page):
    page.click("a[href='#reserve']")
    assert page.evaluate("location.hash") == "#reserve"
    assert page.locator("#reserve").is_visible()


def test_clearing_asks_first(page):
    page.fill("#q1-notes", "gone")
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.click("#forget")
    assert page.input_value("#q1-notes") == "gone"
    page.once("dialog", lambda dialog: dialog.accept())
    page.click("#forget")
    assert page.input_value("#q1-notes") == ""
    page.reload()
    assert page.input_value("#q1-notes") == ""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(320, 640), (820, 1180), (1280, 800)])
def test_axe_finds_nothing_and_nothing_overflows(page, scheme, size):
    from axe_playwright_python.sync_playwright import Axe

    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.fill("#q1-notes", "x" * 300)
    page.check("#q1-asked")
    page.click("#clock")
    page.click("#q1 summary")
    found = Axe().run(
        page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    )
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_printed_it_has_two_pages_and_no_buttons(page, prep, tmp_path, browser):
    import io

    import pypdf

    paper = browser.new_page()
    paper.goto(prep.save(tmp_path / "paper.html").as_uri())
    pages = pypdf.PdfReader(io.BytesIO(paper.pdf(format="Letter"))).pages
    assert len(pages) == 2
    live = pypdf.PdfReader(io.BytesIO(page.pdf(format="Letter"))).pages
    text = " ".join(one.extract_text() for one in live)
    assert "Save answers" not in text
    assert prep.questions[0].text.split()[3] in text
    paper.close()


def test_where_nothing_can_be_kept_it_says_so(page):
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full') } }")
    page.fill("#q1-notes", "x")
    assert "keeps nothing" in page.inner_text("#kept")
