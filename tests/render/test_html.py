import base64
import hashlib
import re
from html.parser import HTMLParser

import infoprep
from infoprep.render.html import page_key
from infoprep.sheet import READERS, made_for
from tests.conftest import all_notes

VOID = {"meta", "input", "br", "link"}


class Page(HTMLParser):
    """The tags, attributes and texts of a page; it fails where a tag isn't closed."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.attributes, self.texts = [], [], [], []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, *pair) for pair in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if not self.open or self.open[-1] not in ("style", "script"):
            self.texts.append(data)


def test_the_sheet_as_a_page(golden, shopify):
    golden("shopify.html", infoprep.prepare(shopify).to_html())


@all_notes
def test_every_page_is_whole_and_holds_the_questions(path):
    prep = infoprep.prepare(path)
    for reader in READERS:
        for live in (False, True):
            sheet = made_for(prep.sheet, reader)
            page = Page(prep.to_html(live=live, reader=reader))
            text = "\n".join(page.texts)
            assert all(entry.question.text in text for entry in sheet.entries)


@all_notes
def test_no_page_asks_anybody_for_anything(path):
    for live in (False, True):
        text = infoprep.prepare(path).to_html(live=live)
        assert not re.search(
            r"(?:https?:)?//[\w.-]+\.\w|url\(|@import|fetch\(|XMLHttp|WebSocket|import\(", text
        )
        names = {name for _, name, _ in Page(text).attributes}
        assert not names & {"src", "srcset", "action", "onclick", "onload", "style"}


def test_its_policy_allows_its_own_style_and_script_and_nothing_else(shopify):
    text = infoprep.prepare(shopify).to_html(live=True)
    (policy,) = [
        value for tag, name, value in Page(text).attributes if name == "content" and "default-src" in value
    ]
    for tag, inside in re.findall(r"<(style|script)>(.*?)</\1>", text, re.DOTALL):
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert "script-src" not in infoprep.prepare(shopify).to_html()


def test_nothing_of_the_notes_is_markup():
    name = "<script>alert(1)</script> \"' onload=x {{ 7*7 }} {% if %} &amp; </style></textarea>"
    prep = infoprep.prepare(
        {"company": name, "interviewee": {"name": name}, "my_questions": [name + " how?"]}
    )
    for live in (False, True):
        page = Page(prep.to_html(live=live))
        assert page.tags.count("script") == live
        assert page.tags.count("style") == 1
        assert any(name in text for text in page.texts)


def test_a_page_to_send_is_never_live(shopify):
    page = Page(infoprep.prepare(shopify).to_html(live=True, reader="them"))
    assert not {"script", "textarea", "button"} & set(page.tags)


def test_the_key_is_a_safe_name_and_the_same_for_the_same_questions(shopify):
    key = page_key(infoprep.prepare(shopify).sheet)
    assert key == page_key(infoprep.prepare(shopify).sheet)
    assert re.fullmatch(r"questions-for-shopify-[0-9a-f]{8}", key)
    for name in ("../../etc/passwd", "CON", "a/b\\c:d*e?", "Ørsted", "東京電力", "x" * 200, "."):
        key = page_key(infoprep.prepare({"company": name}).sheet)
        assert re.fullmatch(r"[\w-]{1,60}", key), key
        assert not key.startswith("-")
