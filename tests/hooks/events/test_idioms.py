import pytest

from infoprep.hooks.events.idioms import idioms
from infoprep.hooks.events.statements import statements
from tests.conftest import reading_of


def told(text):
    (passage,) = reading_of(f"company: Acme\nnews:\n- {text!r}\n").under("news")
    return [hook for statement in statements(passage) for hook in idioms(statement)]


@pytest.mark.parametrize(
    ("text", "kind", "status", "noun"),
    [
        (
            "About 2,000 positions to go by the end of 2027",
            "layoff",
            "planned",
            "the plan to cut about 2,000 positions",
        ),
        ("80 jobs at risk in Hull", "layoff", "planned", None),
        ("Whitcomb bought it in 2021", "sale", "done", "the sale to Whitcomb"),
        ("formerly DONG Energy", "restructuring", "done", "the change of name from DONG Energy"),
        ("Drivers went on strike", "strike", "done", "the strike by drivers"),
        (
            "240 jobs at Muttenz to be cut by end 2025",
            "layoff",
            "planned",
            "the plan to cut 240 jobs at Muttenz",
        ),
        ("B Corp certified", "award", "done", "the B Corp certification"),
        ("the cancelled mobile spin-off", "closure", "done", None),
    ],
)
def test_turns_of_phrase_tell_events(text, kind, status, noun):
    (hook,) = told(text)
    assert (hook.type, hook.status, hook.forms.get("noun")) == (kind, status, noun)


def test_an_order_is_told_with_its_article():
    (hook,) = told("Second service vessel on order, delivery 2027")
    assert hook.forms["clause"] == "ordered its second service vessel"
