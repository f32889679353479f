import pytest

import infoprep
from infoprep.render.markdown import escape


def test_the_sheet_as_markdown(golden, shopify):
    golden("shopify.md", infoprep.prepare(shopify).to_markdown())


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("C# and F#", r"C\# and F\#"),
        ("<script>", r"\<script\>"),
        ("[x](http://y)", r"\[x\](http://y)"),
        ("*bold* _and_ `code`", r"\*bold\* \_and\_ \`code\`"),
        ("- item", r"\- item"),
        ("+ item", r"\+ item"),
        ("1. item", r"1\. item"),
        ("1) one, 2) two", r"1\) one, 2) two"),
        ("2024)", r"2024\)"),
        ("3.5 million", "3.5 million"),
        ("a|b", r"a\|b"),
        ("R&amp;D", r"R\&amp;D"),
        ("take-home, don't! (yes)", "take-home, don't! (yes)"),
        ("two\nlines", "two lines"),
    ],
)
def test_nothing_from_the_notes_is_markup(text, escaped):
    assert escape(text) == escaped
