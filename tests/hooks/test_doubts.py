import pytest

from infoprep.hooks.doubts import can_stand_alone, more_than_whether
from infoprep.pipeline import load_pipeline


@pytest.mark.parametrize(
    ("clause", "form", "words"),
    [
        ("there are night shifts", "topic", "night shifts"),
        ("the welding course is needed", "own", "how much does the welding course matter"),
        ("the line will close", "own", "how likely is it that the line will close"),
        (
            "a trial shift leads to a contract",
            "own",
            "what decides whether a trial shift leads to a contract",
        ),
        ("outsiders get in", "own", "what decides whether outsiders get in"),
        ("part-time is realistic", "own", "how realistic is part-time"),
        ("a gap matters", "own", "how much does a gap matter"),
    ],
)
def test_a_doubt_is_asked_for_more_than_yes_or_no(clause, form, words):
    doc = load_pipeline()(f"find out whether {clause}")
    assert more_than_whether(clause, doc) == {form: words}


@pytest.mark.parametrize("clause", ["they are still hiring or not", "a degree is needed"])
def test_what_can_only_be_wondered_about_stays_as_it_is(clause):
    doc = load_pipeline()(f"find out whether {clause}")
    assert more_than_whether(clause, doc) is None


@pytest.mark.parametrize(
    ("text", "alone"),
    [("night shifts", True), ("training", True), ("pick her brain", False), ("an internship", False)],
)
def test_a_topic_stands_alone_where_it_names_something(text, alone):
    assert can_stand_alone(text) is alone
