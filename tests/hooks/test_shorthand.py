import pytest

from infoprep.hooks.shorthand import has_slip, written_out


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("get in w/o a PhD", "get in without a PhD"),
        ("talk w/ the store mgr", "talk with the store manager"),
        ("3 yrs in govt", "3 years in government"),
        ("donors + volunteers & staff", "donors and volunteers and staff"),
        ("python and excel", "Python and Excel"),
        ("work in japan", "work in Japan"),
        ("RN in MO", "RN in MO"),
        ("Empire Co.", "Empire Co."),
        ("co-op", "co-op"),
        ("AT&T", "AT&T"),
        ("node.js dev", "node.js development"),
        ("shut the saint john press", "shut the Saint John press"),
        ("closed on Sun and Mon", "closed on Sunday and Monday"),
        ("the Sun and Mon Repos", "the Sun and Mon Repos"),
        ("rolling 24h stoppages", "rolling 24-hour stoppages"),
        ("the music dir", "the music director"),
    ],
)
def test_only_shorthand_is_written_out(short, long):
    assert written_out(short) == long


@pytest.mark.parametrize(
    "text",
    [
        "a strike by musicans",
        "the acquisiton of Kestrel",
        "recived a grant",
        "to merge with tassienet",
        "60% of the towers to ardent infra",
        "the Univ tie up",
    ],
)
def test_a_word_that_cannot_be_said_as_it_stands_is_known(text):
    assert has_slip(text)


@pytest.mark.parametrize(
    "text",
    [
        "the freeholds of nine hotels",
        "61,000 vials of ceftriaxone",
        "the St Cloud taproom",
        "a rights issue at 4.50 kr",
        "its high-moisture extrusion line",
        "Swissmedic's approval",
        "three weeklies and a steelmaking business",
        "shop.example.com and user@example.org",
    ],
)
def test_a_rare_word_is_no_slip(text):
    assert not has_slip(text)
