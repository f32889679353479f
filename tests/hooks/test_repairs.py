import pytest

from infoprep.hooks import Scene
from infoprep.hooks.repairs import repaired

PEER = Scene("peer", "", frozenset(), frozenset(), None, None)
LEFT = Scene("former employee", "", frozenset(), frozenset(), None, None)


@pytest.mark.parametrize(
    ("text", "scene", "question", "stage"),
    [
        (
            "does reader data change what gets commissioned",
            LEFT,
            "How much of a say did reader data have in what got commissioned?",
            "core",
        ),
        (
            "who decides what gets tested - editors or marketing",
            PEER,
            "How do editors and marketing settle between them what gets tested?",
            "core",
        ),
        (
            "editor vs analyst - what is the difference in practice",
            PEER,
            "What is the difference between an editor and an analyst in practice?",
            "core",
        ),
        (
            "who runs the shop in Reno",
            PEER,
            "Who else would you send me to, perhaps whoever runs the shop in Reno?",
            "closing",
        ),
        (
            "do juniors get to touch netcode or not",
            LEFT,
            "How soon did juniors get to touch netcode?",
            "core",
        ),
        ("who else should i talk to there", PEER, "Who else should I talk to after you?", "closing"),
    ],
)
def test_a_scribble_of_a_known_form_is_made_a_better_question(text, scene, question, stage):
    assert repaired(text, scene) == (question, stage)


def test_any_other_scribble_stays():
    assert repaired("what does night shift look like", PEER) == (None, "core")
