import pytest

from infoprep.hooks.events.leaders import leaders
from infoprep.hooks.events.statements import statements
from tests.conftest import reading_of


def told(text):
    (passage,) = reading_of(f"company: Acme\nnews:\n- {text!r}\n").under("news")
    return [hook for statement in statements(passage) for hook in leaders(statement)]


@pytest.mark.parametrize(
    ("text", "noun", "status"),
    [
        ("CEO Mark Smith stepped down", "the departure of CEO Mark Smith", "done"),
        ("CEO Brockmann out (May 2025)", "the departure of CEO Brockmann", "done"),
        ("Founder Ann Lee retired last year", "the departure of founder Ann Lee", "done"),
        ("Alan Prewitt, who ran the bank for years, retires.", "the departure of Alan Prewitt", "done"),
        ("Head of design left for Apple", "the departure of the head of design", "done"),
        ("Ann Poe, its CFO, will retire in June", "the departure of Ann Poe", "planned"),
        ("Jane Doe joined as CFO", "the arrival of Jane Doe as CFO", "done"),
        ("new coo = Rashid Pellerin", "the arrival of Rashid Pellerin as COO", "done"),
        ("GM = Luis Farrand since 2021", "the arrival of Luis Farrand as GM", "done"),
        ("Ann Poe will become chief executive", "the arrival of Ann Poe as chief executive", "planned"),
        ("New CEO since January", "the arrival of a new CEO", "done"),
    ],
)
def test_who_came_and_who_went(text, noun, status):
    (hook,) = told(text)
    assert (hook.type, hook.status, hook.forms["noun"]) == ("leadership", status, noun)


@pytest.mark.parametrize(
    "text", ["The manager left early", "CEO Ann Poe said so", "Leaders left the room", "out of office"]
)
def test_no_leader_goes_or_comes_where_none_is_told_of(text):
    assert told(text) == []
