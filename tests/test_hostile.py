"""Notes from strangers: one clear error or a right sheet in every format, and nothing in it but text."""

import importlib.util
import time
import warnings

import pytest

from infoprep.bank import load_bank
from infoprep.errors import InfoprepError
from infoprep.prep import prepare
from tests.browser import needs_chromium
from tests.conftest import SHARED

MAKER = SHARED / "hostile" / "make.py"
pytestmark = pytest.mark.skipif(
    not MAKER.exists(), reason="the hostile inputs (../shared/eval/hostile) are not at hand"
)
SECONDS = 5
LETTERS = 64_000  # of messages, at most


def _maker():
    spec = importlib.util.spec_from_file_location("hostile", MAKER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MADE = _maker() if MAKER.exists() else None
CASES = list(MADE.notes()) if MADE else []
ACCEPTED = [case for case in CASES if case.expect.what != MADE.ERROR]


@pytest.fixture(scope="module", autouse=True)
def _loaded():
    prepare({"company": "Acme"})  # the clock below is not for the loading of spaCy


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_notes_from_strangers(case, tmp_path):
    data = case.data() if callable(case.data) else case.data
    path = tmp_path / "n.yaml"
    path.write_bytes(data)
    start = time.monotonic()
    try:
        prep = prepare(path)
    except InfoprepError as error:
        _is_clear(error, case)
    else:
        assert case.expect.what != MADE.ERROR
        _is_text(prep, case, tmp_path / "out")
    assert time.monotonic() - start < SECONDS * (
        20 if case.expect.what != MADE.ERROR else 1
    )  # ten files are made


def _is_clear(error, case):
    text = str(error)
    assert case.expect.what in (MADE.ERROR, MADE.EITHER, MADE.INSIDE)
    assert len(text) <= LETTERS
    if case.expect.line:
        assert case.expect.line in [problem.line for problem in error.problems]
    for sign in case.expect.never:
        assert sign not in text


def _is_text(prep, case, folder):
    folder.mkdir()
    for reader in ("room", "me"):
        for live in (False, True):
            page = prep.to_html(live=live, reader=reader)
            assert MADE.live(page) == []
            assert not any(sign in page for sign in case.expect.never)
        for ending in ("pdf", "docx", "md", "txt"):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # a letter that no font has
                prep.save(folder / f"{reader}.{ending}", reader=reader)
        for text in (prep.to_text(reader=reader), prep.to_markdown(reader=reader)):
            assert not any(leak in text for leak in MADE.LEAKS)
    prep.save(folder / "a.json")
    assert len(list(folder.iterdir())) == 9  # nothing was written elsewhere in it


@pytest.fixture(scope="module")
def page(browser):
    """A page that keeps what was asked of the network and what was complained of: a blocked script complains."""
    context = browser.new_context()
    page = context.new_page()
    page.asked, page.complaints = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("console", lambda message: page.complaints.append(message.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.on("dialog", lambda dialog: (page.complaints.append(dialog.message), dialog.dismiss()))
    yield page
    context.close()


# What came alive of the notes: their token in anything but text and values of attributes that do nothing.
_ALIVE = """() => [...document.querySelectorAll("*")].filter(element =>
    element.tagName.toLowerCase().includes("xq7")
    || [...element.attributes].some(one => /^on|^style$|^srcdoc$/.test(one.name)
        || (/^(href|src|action|formaction|srcset|poster|data|background)$/.test(one.name)
            && !/^https?:|^#|^data:image/.test(one.value)))
    || (/^(iframe|object|embed|base|form|svg|math|img|link)$/i.test(element.tagName)
        && element.outerHTML.includes("xq7"))
    || (/^(script|style)$/i.test(element.tagName) && element.textContent.includes("xq7")
        && element.type !== "application/json")
).map(element => element.outerHTML.slice(0, 200))"""


@needs_chromium
@pytest.mark.parametrize(
    "case",
    [case for case in CASES if case.expect.what != getattr(MADE, "ERROR", "")],
    ids=lambda case: case.name,
)
def test_nothing_of_strangers_notes_runs_in_a_browser(case, page, tmp_path):
    (tmp_path / "n.yaml").write_bytes(case.data() if callable(case.data) else case.data)
    try:
        prep = prepare(tmp_path / "n.yaml")
    except InfoprepError:
        assert case.expect.what != MADE.LITERAL
        return
    for reader, live in (("room", False), ("me", False), ("room", True), ("me", True)):
        path = prep.save(tmp_path / "page.html", reader=reader, live=live)
        page.goto(path.as_uri())
        if live:  # what is typed comes back as it was typed
            page.fill("#q1-notes", "<img src=xq7 onerror=alert(1)>")
            page.reload()
        assert page.evaluate(_ALIVE) == []
        assert page.evaluate("typeof window.xq7") == "undefined"
        assert {url for url in page.asked if not url.startswith(path.as_uri())} == set()
        assert page.complaints == []
        page.asked.clear()


def _wrap(template):
    """A template as a question of one of our banks."""
    ask = f"{{anyone: {MADE.quote(template)}}}"
    return f"questions:\n  - {{id: probe, topic: customers, stage: core, ask: {ask}}}\n".encode()


BANKS = list(MADE.banks(_wrap)) if MADE else []


@pytest.mark.parametrize("case", BANKS, ids=lambda case: case.name)
def test_banks_from_strangers(case, tmp_path):
    path = tmp_path / "b.yaml"
    path.write_bytes(case.data)
    start = time.monotonic()
    try:
        told = prepare({"company": "Acme"}, bank=load_bank(path)).to_text()
    except InfoprepError as error:
        told = str(error)
        assert case.expect.what in (MADE.ERROR, MADE.REJECTED, MADE.EITHER)
        assert case.expect.what != MADE.REJECTED or "probe" in told
    else:
        assert case.expect.what in (MADE.ACCEPTED, MADE.EITHER)
    assert time.monotonic() - start < SECONDS
    assert len(told) <= LETTERS
    assert not any(sign in told for sign in case.expect.never)
