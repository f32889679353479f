import pytest

from infoprep.hooks.events.statements import statements
from infoprep.hooks.events.verbs import find_verbs
from tests.conftest import reading_of


def verbs(text):
    (passage,) = reading_of(f"company: Acme\nnews:\n- {text!r}\n").under("news")
    return [(verb.base, verb.tag) for statement in statements(passage) for verb in find_verbs(statement)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Laid off 159 people", [("lay off", "VBD")]),
        ("Cut 41 jobs", [("cut", "VBD")]),
        ("Opens a depot", [("open", "VBZ")]),
        ("Acme to open a depot", [("open", "VB")]),
        ("Acme is opening a depot", [("open", "VBG")]),
        ("It shut down the plant and sold the land", [("shut down", "VBD"), ("sell", "VBD")]),
        ("a strike over the closing date", []),
        ("the sale of the plant", []),
    ],
)
def test_a_verb_is_known_with_its_particle_and_its_form(text, found):
    assert verbs(text) == found
