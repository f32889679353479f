import pytest

from infoprep.hooks.events import events
from infoprep.hooks.scene import set_scene
from tests.conftest import reading_of


def told(text):
    reading = reading_of(f"company: Acme\nnews:\n- {text!r}\n")
    return [
        (hook.type, hook.status, hook.forms.get("clause")) for hook in events(reading, set_scene(reading))
    ]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Leeds office closed in May", ("closure", "done", "closed its Leeds office")),
        ("Production halted in May", ("closure", "done", "halted production")),
        ("New plant opened in Ohio", ("expansion", "done", "opened a new plant in Ohio")),
        ("Ohio fab announced in Sept", ("expansion", "planned", "said it would open an Ohio fab")),
        ("Line 5 to be retired in 2027", ("closure", "planned", "said it would retire Line 5")),
        (
            "all 31 Texas sites handed to Lone Mesa Foods",
            ("sale", "done", "handed all 31 Texas sites to Lone Mesa Foods"),
        ),
        ("Plan to outsource collection dropped", ("closure", "done", None)),
        (
            "the Leeds office opens next spring",
            ("expansion", "planned", "said it would open the Leeds office"),
        ),
    ],
)
def test_a_thing_and_what_was_done_with_it(text, event):
    assert told(text) == [event]


@pytest.mark.parametrize("text", ["Jane Doe retired", "whole thing started as a joke", "it closed"])
def test_people_and_vague_words_are_no_things(text):
    assert not [event for event in told(text) if event[0] in ("closure", "launch")]


def test_who_came_to_harm_is_nothing_that_was_closed():
    assert not [event for event in told("ambulance stopped on the bridge") if event[2]]


def test_what_an_event_was_done_to_is_a_thing():
    assert not [event for event in told("Sales then dropped away for two years") if event[2]]


def test_how_something_is_sold_is_no_sale():
    assert not [event for event in told("Ingredients sold as ACP") if event[2]]


def test_who_took_over_was_not_bought():
    assert not [event for event in told("tramways ltd + hollis took over dec 2024") if event[2]]
