import pytest

from infoprep.claims import find_claims
from infoprep.found import find
from infoprep.notes import notes_of
from infoprep.settings import Settings
from infoprep.subjects import claims_of, shared_name, subjects_of
from infoprep.told import Told
from tests.answers import meeting

SETTINGS = Settings()


def claims(**said) -> list:
    return find_claims([meeting(text, person=person) for person, text in said.items()], SETTINGS)


def told_of(claims) -> list:
    return [Told((claim,)) for claim in claims]


def worries(*challenges) -> list:
    notes = notes_of({"company": "Northwake", "challenges": list(challenges)})
    return [hook for hook in find(notes, SETTINGS).findings.hooks if hook.type == "challenge"]


def told(subjects):
    return [(one.name, len(one.people), [claim.words for claim in claims_of(one.told)]) for one in subjects]


def test_what_two_people_name_is_a_subject_whatever_they_say_of_it():
    said = claims(
        Tom="Control boards stopped the line.", Ines="Nobody owns the control boards.\nRamps are wet."
    )
    assert told(subjects_of(told_of(said), said, (), frozenset())) == [
        ("control boards", 2, ["Control boards stopped the line.", "Nobody owns the control boards."])
    ]


def test_it_is_called_by_all_the_words_that_they_share():
    said = claims(Tom="Crews hear late about an extra sailing.", Ines="Crews want fewer extra sailings.")
    assert [one.name for one in subjects_of(told_of(said), said, (), frozenset())] == ["extra sailings"]


def test_a_word_before_another_names_nothing():
    said = claims(Tom="The deck plan is old.", Ines="Deck officers are rare.")
    assert subjects_of(told_of(said), said, (), frozenset()) == []


def test_a_worry_of_the_notes_gives_its_name_to_what_was_said_of_it():
    said = claims(Tom="Deck officers are rare.", Ines="Rosters come late.")
    found = subjects_of(told_of(said), said, worries("finding enough deck officers"), frozenset())
    assert told(found) == [("finding enough deck officers", 1, ["Deck officers are rare."])]
    assert found[0].evidence


def test_a_worry_of_which_nobody_spoke_is_there_last():
    said = claims(Tom="Ramps are wet.", Ines="Wet ramps delay the crews.")
    found = subjects_of(told_of(said), said, worries("finding enough deck officers"), frozenset())
    assert [(one.name, len(one.people)) for one in found] == [
        ("ramps", 2),
        ("finding enough deck officers", 0),
    ]


@pytest.mark.parametrize(
    "line", ["The week is long.", "The team is small.", "Planning is hard.", "A planner left."]
)
def test_units_everyday_words_and_the_trade_are_no_subject(line):
    said = claims(Tom=line, Ines=line)
    assert subjects_of(told_of(said), said, (), frozenset({"planner"})) == []


def test_who_spoke_of_it_is_counted_over_all_that_was_said_and_a_claim_is_told_once():
    said = claims(
        Tom="Ramps are wet.", Ines="Ramps flood the depot.", Sam="Ramps: he laughed.\nThe depot is full."
    )
    fit = told_of(claim for claim in said if "he" not in claim.words.split())
    found = subjects_of(fit, said, (), frozenset())
    assert told(found) == [("Ramps", 3, ["Ramps are wet.", "Ramps flood the depot."])]


def test_what_most_people_spoke_of_comes_first():
    said = claims(
        Tom="The ramps are wet.\nRosters are late.",
        Ines="The ramps are old.\nRosters are printed twice.",
        Sam="Rosters change daily.",
    )
    assert [(one.name, len(one.people)) for one in subjects_of(told_of(said), said, (), frozenset())] == [
        ("Rosters", 3),
        ("ramps", 2),
    ]


def test_what_two_claims_name_together():
    one, other, third = claims(
        Tom="Crew rosters are late.", Ines="The crew rosters came early.", Sam="Ramps are wet."
    )
    assert shared_name(one, other, frozenset()) == "Crew rosters"
    assert shared_name(one, other, frozenset({"roster"})) == ""
    assert shared_name(one, third, frozenset()) == ""
