import pytest

import infoprep
from infoprep.contacts import MOST, plan_contacts
from tests.answers import NORTHWAKE, meeting

PEOPLE = ("okafor", "duarte", "lund", "whitlock")


def planned(*people, said=()):
    made = plan_contacts(
        [NORTHWAKE / f"{person}.yaml" for person in people],
        [NORTHWAKE / f"{name}-answers.yaml" for name in said],
    )
    return {
        contact.person.split(",")[0]: [asked.unknown for asked in contact.asked] for contact in made.contacts
    }


def test_each_goal_goes_to_who_knows_it_best():
    made = planned(*PEOPLE)
    assert made["Greta Lund"] == ["understand the hiring process"]  # the recruiter
    assert made["Ines Duarte"] == [  # the planner
        "find out how planners decide which sailings to add",
        "learn how crews and planners work together",
    ]
    assert all(made.values())  # and nobody is met for nothing


def test_the_order_of_the_notes_changes_nothing_of_who_is_asked():
    assert planned(*PEOPLE[::-1]) == planned(*PEOPLE)


def test_what_is_answered_is_shared_among_nobody_and_what_was_said_is():
    made = planned("lund", "whitlock", said=["okafor"])
    everything = [unknown for asked in made.values() for unknown in asked]
    assert "learn how crews and planners work together" not in everything
    assert "Crew rosters come out two weeks before the sailing." in made["Sam Whitlock"]


def test_what_two_say_differently_comes_before_what_one_said():
    one = meeting("Rosters come out two weeks ahead.", "Mates swap shifts in a group chat.", person="Tom")
    other = meeting("Rosters come out four weeks ahead.", person="Greta")
    notes = {"company": "Northwake", "interviewee": {"name": "Sam", "role": "Director of Operations"}}
    (contact,) = plan_contacts([notes], [one, other]).contacts
    assert [asked.unknown[:7] for asked in contact.asked] == ["Rosters", "Mates s"]


def test_nobody_has_more_than_a_few_and_what_is_left_is_told():
    goals = [
        f"understand the {word} process" for word in ("hiring", "planning", "budget", "safety", "training")
    ]
    notes = {"company": "Northwake", "interviewee": {"role": "Planner"}, "seeker": {"goals": goals}}
    made = plan_contacts([notes])
    (contact,) = made.contacts
    assert len(contact.asked) <= MOST
    assert {asked.unknown for asked in contact.asked} | set(made.left) <= set(goals)
    assert made.left


def test_each_question_is_one_of_the_persons_own_sheet_or_could_be():
    for contact in plan_contacts([NORTHWAKE / f"{person}.yaml" for person in PEOPLE]).contacts:
        assert all(asked.question.endswith("?") and asked.evidence for asked in contact.asked)


@pytest.mark.parametrize("notes", [[], [{"company": "Acme"}, {"company": "Porter"}]])
def test_notes_of_one_company_are_asked_for(notes):
    with pytest.raises(infoprep.InputError, match="Expected notes on one company"):
        plan_contacts(notes)
