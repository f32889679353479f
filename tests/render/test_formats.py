from pathlib import Path

import pytest

from infoprep.errors import RenderError
from infoprep.render.formats import FORMATS, Format, format_of


def test_the_ending_picks_the_format_whatever_its_case():
    assert format_of(Path("a.PDF"), FORMATS, "room", {"paper": "a4"}).ending == ".pdf"


def test_of_two_formats_with_one_ending_the_first_is_taken():
    mine = Format(".md", str)
    assert format_of(Path("a.md"), (mine, *FORMATS), "room", {}) is mine


@pytest.mark.parametrize(
    ("name", "reader", "options", "says"),
    [
        (
            "a.odt",
            "room",
            {},
            "'a.odt' has no ending that tells the format. Use .pdf, .html, .docx, .md, .txt, .json.",
        ),
        ("a", "room", {}, "no ending"),
        ("a.md", "room", {"live": True}, "'live' means nothing in a .md file: it is for .html."),
        ("a.json", "them", {}, "can't be sent ahead"),
        ("a.html", "them", {"live": True}, "leave out 'live'"),
    ],
)
def test_what_can_not_be_done_is_told(name, reader, options, says):
    with pytest.raises(RenderError) as raised:
        format_of(Path(name), FORMATS, reader, options)
    assert says in str(raised.value)
