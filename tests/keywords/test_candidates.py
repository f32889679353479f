import pytest

from infoprep.keywords import stretches_of
from infoprep.keywords.candidates import find_candidates
from infoprep.reading import read_texts, split_passages
from infoprep.settings import Settings
from infoprep.yaml_source import Text


def found(text, parts=None):
    passages = read_texts(split_passages(Text(text)), Settings())
    return find_candidates(stretches_of(passages), parts).candidates


def texts(text):
    return [candidate.text for candidate in found(text).values()]


def test_a_run_of_nouns_gives_itself_and_its_parts_that_end_in_a_noun():
    assert texts("They fear a long crew shortage.") == [
        "long crew",
        "long crew shortage",
        "crew",
        "crew shortage",
        "shortage",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She left the Bank of Canada in May.", "Bank of Canada"),
        ("They made Moth & Mortar for the Switch.", "Moth & Mortar"),
        ("The studio moves to Unreal Engine 5 now.", "Unreal Engine 5"),
        ("A four-way valve broke at the plant.", "four-way valve"),
        ("They teach user generated content rules.", "user generated content"),
    ],
)
def test_what_belongs_together_stays_together(text, name):
    assert name in texts(text)


def test_spellings_of_one_thing_are_one_candidate():
    candidate = found(
        "The crew bases opened. A Crew base closed; the crew-base plan and each crew base is full."
    )["crewbase"]
    assert len(candidate.places) == 4
    assert candidate.words == ("crew", "base")
    assert candidate.alone == 3


def test_a_hyphen_and_a_joined_spelling_are_one_candidate():
    assert len(found("Their roll-back code is old. The rollback failed.")["rollback"].places) == 2


def test_an_acronym_and_its_long_form_are_one_candidate_under_the_long_form():
    candidates = found("A programmable logic controller (PLC) runs each pump. The PLC failed. New PLCs came.")
    candidate = candidates["programmablelogiccontroller"]
    assert "plc" not in candidates
    assert (candidate.text, candidate.also, len(candidate.places)) == (
        "programmable logic controller",
        ("PLC",),
        4,
    )


def test_a_word_that_is_spelled_like_an_acronym_is_not_tied():
    candidates = found(
        "A single point of truth (SPOT) helps. A parking spot is dear, and each spot is small."
    )
    assert len(candidates["spot"].places) == 3
    assert not any(candidate.also for candidate in candidates.values())


def test_a_long_form_that_is_no_run_of_nouns_is_a_candidate_too():
    (candidate,) = [
        c for c in found("They use supervisory control and data acquisition (SCADA).").values() if c.also
    ]
    assert candidate.text == "supervisory control and data acquisition"


def test_dates_amounts_and_shortened_words_are_none():
    assert texts(
        "On Monday 12 May 2025 they paid 1.3bn w/ a loan of 150k, see https://a.example/x or jo@a.example."
    ) == ["loan"]


def test_words_of_some_parts_of_speech():
    assert list(found("The crew quickly opened two new bases.", frozenset({"NOUN", "VERB"}))) == [
        "crew",
        "opened",
        "base",
    ]
