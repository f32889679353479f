import pytest

from tests.conftest import findings_of


def clauses(text):
    found = findings_of(f"company: Acme\nnews:\n- {text!r}\n")
    return [hook.forms["clause"] for hook in found.hooks if "clause" in hook.forms]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Completes merger with Beta", "completed its merger with Beta"),
        ("Raised $62M Series C in May 2024", "raised a $62M Series C"),
        ("Won a £268 million order from Minch Ferries", "won a £268 million order from Minch Ferries"),
        (
            "Completed the previously announced acquisition of the Oat brand",
            "completed the acquisition of the Oat brand",
        ),
        ("Acme and Beta completed their merger", "completed its merger"),
        ("Extended the contract through 2031", "extended the contract"),
        ("Suffered a day-long outage of its card network", "suffered a day-long outage of its card network"),
        (
            "Ordered staff back to the office four days a week",
            "ordered staff back to the office four days a week",
        ),
        ("Agreed to sell its cement arm", "agreed to sell its cement arm"),
        ("Hopes to open a depot in Leeds", "hoped to open a depot in Leeds"),
    ],
)
def test_an_own_deed_is_told_with_the_article_that_a_note_left_out(text, clause):
    assert clauses(text) == [clause]


@pytest.mark.parametrize(
    "text",
    [
        "Opens three stores a month",
        "Focuses on dairy farms",
        "Sells bread and cakes",
        "Opened the app and looked around",
    ],
)
def test_what_it_does_every_day_and_what_the_seeker_tried_are_no_deeds(text):
    assert clauses(text) == []
