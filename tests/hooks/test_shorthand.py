import pytest

from infoprep.hooks.shorthand import written_out


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
    ],
)
def test_only_shorthand_is_written_out(short, long):
    assert written_out(short) == long
