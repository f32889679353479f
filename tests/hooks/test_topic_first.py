import pytest

from infoprep.hooks.topic_first import of_the_matter


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("the contractors - who do you trust", "when it comes to the contractors, who do you trust"),
        (
            "provenance: who checks, what happens then",
            "when it comes to provenance, who checks, and what happens then",
        ),
        ("empty miles, how do you cut them", "how do you cut empty miles"),
        ("after the sale, what changed", None),
        ("12 months, what happens to your flat", None),
        ("first mission: do you choose where", None),
        ("EIA people: who are they", None),
        ("they are growing, how do you keep up", None),
        ("honestly, what do you miss", None),
    ],
)
def test_a_topic_in_front_becomes_part_of_the_question(text, question):
    assert of_the_matter(text) == question


def test_what_tells_is_no_topic():
    assert of_the_matter("the boss leaves, who decides", {"leaves", "decides"}) is None
