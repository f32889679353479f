import pytest

from infoprep.letter_facts import facts_of, offered
from infoprep.notes import notes_of
from infoprep.settings import Settings
from tests.answers import meeting

TOM = {"company": "Northwake Ferries", "interviewee": {"name": "Tom Okafor", "role": "Service Planner"}}
SAM = {
    "company": "Northwake Ferries",
    "interviewee": {"name": "Sam Whitlock", "role": "Director of Operations"},
}


def facts(kind, notes, *answers):
    return {slot: fact.words for slot, fact in facts_of(kind, notes_of(notes), answers, Settings()).items()}


def said(notes, *lines, **more):
    name = f"{notes['interviewee']['name']}, {notes['interviewee']['role']}"
    answers = [{"question": "A?", **(line if isinstance(line, dict) else {"notes": line})} for line in lines]
    return facts("thanks", notes, meeting(answers=answers, person=name, **more)).get("said")


def test_what_was_starred_is_said_before_what_went_well_and_before_the_way_in():
    ramps, rosters = "Ramps are wet in spring.", "Crew rosters come out in May."
    assert said(TOM, {"notes": ramps, "went": 5}, {"notes": rosters, "starred": "yes"}) == rosters[
        :-1
    ].replace("Crew", "crew")
    assert said(TOM, "The interview takes an hour.", {"notes": ramps, "went": 2}) == "ramps are wet in spring"


def test_a_takeaway_stands_for_the_answer():
    answer = {"notes": "Crews swap shifts in a chat.", "takeaways": "Crews swap shifts among themselves."}
    assert said(TOM, answer) == "crews swap shifts among themselves"


@pytest.mark.parametrize(
    "line", ["Three planners have moved on to consultancies.", "Two planner posts are due in May."]
)
def test_who_left_and_what_is_free_is_nothing_to_give_thanks_for(line):
    assert said(TOM, line) is None


@pytest.mark.parametrize("line", ["The records aren't good enough.", "The count arrives a week late."])
def test_whoever_answers_for_it_does_not_read_back_what_is_wrong(line):
    assert said(SAM, line) is None
    assert said(TOM, line) is not None


def test_numbers_and_plain_words_are_small_inside_a_sentence():
    assert said(TOM, "Three ramps are wet.") == "three ramps are wet"
    assert said(TOM, "Waste is at 6 percent.") == "waste is at 6 percent"
    assert said(TOM, "Fleetboard drops bookings.") == "Fleetboard drops bookings"


def test_whom_they_named_and_one_has_met_since():
    tom = meeting(
        answers=[{"question": "A?", "people": ["Ines Duarte, planning", "Greta Lund"]}],
        person="Tom Okafor",
        date="2026-10-06",
    )
    ines = meeting("Ramps are wet.", person="Ines Duarte, Planner", date="2026-10-13")
    early = meeting("Ramps are wet.", person="Greta Lund", date="2026-10-01")
    assert facts("later", TOM, tom, ines, early)["met"] == "Ines Duarte"
    assert "met" not in facts("later", TOM, tom)


def test_those_who_hire_are_asked_for_nothing():
    seeker = {"seeker": {"target_role": "service planner"}}
    assert facts("later", SAM | seeker)["applying_as"] == "service planner"
    assert "applying_as" not in facts("later", TOM | seeker)


@pytest.mark.parametrize(
    ("promise", "offer"),
    [
        ("will send the job description before it's public", "send the job description before it's public"),
        ("send me the help page, and wants to hear where I get stuck", "send me the help page"),
        ("mail me the profile; OK for a night visit", "mail me the profile"),
        ("introduces me to Marco", None),
        ("send me her notes", None),
        ("the handbook", None),
    ],
)
def test_what_was_offered_goes_behind_offered_to(promise, offer):
    assert offered(promise) == offer
