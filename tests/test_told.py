import pytest

from infoprep.claims import is_of_hiring
from infoprep.judged import load_judged
from infoprep.ledger import ledger_of
from infoprep.told import is_looked_for, is_planned, to_tell
from tests.answers import meeting


def told(*meetings, judged=None):
    return [
        ([claim.words for claim in one.claims], sorted(one.people))
        for one in to_tell(ledger_of(meetings, judged=judged))
    ]


def judged_of(tmp_path, text):
    path = tmp_path / "ledger.yaml"
    path.write_text(text, encoding="utf-8")
    return load_judged(path)


def claim_of(line):
    return ledger_of([meeting(line)]).lines[0].claim


@pytest.mark.parametrize(
    "line",
    [
        "He is late every Monday.",
        "Tom Okafor is the bottleneck.",
        "My boss wants to leave.",
        "Private: the board wants to sell a ferry.",
        "Nobody trusts the forecast.",  # blunt
        "We want six weeks.",  # too little
        "Rosters were printed late in spring.",  # over
        "You print rosters late.",  # meant for oneself
        "They want paper rosters printed by 2028.",  # who?
        "Candidates rebuild a week of the timetable in the interview.",  # of the way in
    ],
)
def test_notes_that_cannot_be_shown_are_not_told(line):
    tom = meeting(f"Crew rosters are printed late.\n{line}", person="Tom Okafor, supervisor")
    assert told(tom) == [(["Crew rosters are printed late."], ["Tom Okafor, supervisor"])]


@pytest.mark.parametrize(
    "line", ["Nobody trusts the forecast.", "We want six weeks.", "Rosters were late in spring."]
)
def test_a_takeaway_is_written_to_be_shown(line):
    answer = {"question": "A?", "notes": "Crew rosters are printed late.", "takeaways": line}
    assert told(meeting(answers=[answer], person="Tom")) == [([line], ["Tom"])]


@pytest.mark.parametrize(
    "line", ["He is late every Monday.", "Tom Okafor is the bottleneck.", "(private) they sell"]
)
def test_even_a_takeaway_is_about_nobodys_person(line):
    answer = {"question": "A?", "takeaways": line}
    assert told(meeting(answers=[answer], person="Tom Okafor, supervisor")) == []


def test_what_was_judged_to_agree_is_one_thing_with_all_who_said_so(tmp_path):
    kind = "Crew rosters come out too late for the crews."
    tom = meeting(answers=[{"question": "A?", "takeaways": "Nobody sees a roster."}], person="Tom")
    ines = meeting(answers=[{"question": "A?", "takeaways": kind}], person="Ines")
    judged = judged_of(tmp_path, "agree:\n- [Nobody sees, Crew rosters come]\n")
    assert told(tom, ines, judged=judged) == [([kind, "Nobody sees a roster."], ["Ines", "Tom"])]
    assert len(told(tom, ines)) == 2


def test_what_words_alone_put_together_is_told_twice():
    line = "Crew rosters are printed late."
    assert len(told(meeting(line, person="Tom"), meeting(line, person="Ines"))) == 2


def test_what_was_judged_to_differ_is_told_by_neither(tmp_path):
    tom, ines = (
        meeting("Crew rosters are printed late.", person="Tom"),
        meeting("Ramps are often wet.", person="Ines"),
    )
    judged = judged_of(tmp_path, "differ:\n- [Crew rosters, Ramps are]\n")
    assert told(tom, ines, judged=judged) == []


@pytest.mark.parametrize(
    ("kind", "yes", "no"),
    [
        (is_planned, "Counters are planned on every ramp by 2028.", "Rosters are printed late."),
        (is_planned, "They want rosters out earlier.", "Shows were cut for want of presenters."),
        (is_planned, "A screen is to hang in every crew room.", "The count is done by hand at the ramp."),
        (is_looked_for, "Somebody from a shop is welcome.", "A museum degree isn't needed."),
        (is_of_hiring, "The interview takes an hour.", "The count takes an hour."),
    ],
)
def test_kinds_of_claims(kind, yes, no):
    assert (kind(claim_of(yes)), kind(claim_of(no))) == (True, False)
