import pytest

from infoprep.meaning import common_words, meaning_of, standing
from infoprep.pipeline import load_pipeline


@pytest.fixture(scope="module")
def nlp():
    return load_pipeline()


def how(nlp, one, other):
    first, second = meaning_of(nlp(one)), meaning_of(nlp(other))
    assert standing(first, second) == standing(second, first)
    return standing(first, second)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # the same
        ("Foot passengers are counted by hand.", "Counting foot passengers is still done by hand.", "agrees"),
        ("The team hires twice a year.", "The team hires twice a year, in March and September.", "agrees"),
        ("Nobody trusts the forecast.", "Nobody here trusts that forecast.", "agrees"),
        # otherwise
        ("Rosters come out two weeks ahead.", "Rosters come out four weeks ahead.", "contradicts"),
        ("The app dropped reservations.", "The app has not dropped any reservation.", "contradicts"),
        (
            "Releases are decided by a central group.",
            "Releases are decided in each local group.",
            "contradicts",
        ),
        ("Reviews of designs are quick.", "Reviews of designs are slow.", "contradicts"),
        # on one subject, and no more can be told
        (
            "Rosters come out two weeks ahead.",
            "They want rosters out six weeks ahead by spring.",
            "same subject",
        ),
        (
            "The app dropped reservations in 2024.",
            "The app dropped two reservations in 2026.",
            "same subject",
        ),
        (
            "Deck officers are the bottleneck, not ships.",
            "Finding deck officers is harder than finding ships.",
            "same subject",
        ),
        ("Planners like the booking system.", "Fleet managers paid for the booking system.", "same subject"),
        # different things
        ("Rosters come out two weeks ahead.", "A charging stop takes eleven minutes.", None),
        ("The team hires twice a year.", "Deck officers need the right papers.", None),
    ],
)
def test_how_two_claims_stand(nlp, one, other, expected):
    assert how(nlp, one, other) == expected


def test_a_word_that_all_share_makes_no_subject(nlp):
    lines = ("Planners swap shifts.", "Planners eat at noon.", "Planners like maps.", "Planners need coffee.")
    meanings = [meaning_of(nlp(line)) for line in lines]
    assert standing(meanings[0], meanings[1]) == "same subject"
    assert common_words(meanings) == {"planner"}
    assert standing(meanings[0], meanings[1], common_words(meanings)) is None


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("Compressors take sixteen weeks.", {(16.0, "week")}),
        ("It dropped twice in 2024.", {(2.0, "")}),
        ("They sold 1,400 units at 85%.", {(1400.0, "unit"), (85.0, "%")}),
    ],
)
def test_numbers_are_read_with_what_they_count(nlp, line, numbers):
    assert meaning_of(nlp(line)).numbers == numbers
