import pytest

from infoprep.found import find
from infoprep.judged import load_judged
from infoprep.ledger import ledger_of
from infoprep.notes import notes_of
from infoprep.points import disputes, open_wishes
from infoprep.settings import Settings
from tests.answers import meeting

WISH = "understand the hiring process"


def differing(tmp_path, ours, theirs, text):
    path = tmp_path / "ledger.yaml"
    path.write_text(text, encoding="utf-8")
    tom, ines = meeting(ours, person="Tom"), meeting(theirs, person="Ines")
    return list(disputes(ledger_of([tom, ines], judged=load_judged(path)), frozenset({"planner"})))


def test_a_goal_that_nobody_answered_well_is_unknown():
    findings = find(notes_of({"company": "X", "seeker": {"goals": [WISH]}}), Settings()).findings
    asked = {"question": "A?", "about": [WISH], "notes": "Ramps are wet."}
    assert list(open_wishes(ledger_of([meeting(answers=[asked])]), [findings])) == []
    (unknown,) = open_wishes(ledger_of([meeting(answers=[asked | {"went": 2}])]), [findings])
    assert unknown == "The hiring process."


def test_what_people_differ_on_has_a_name_and_no_words_of_theirs(tmp_path):
    ours, theirs = "Crew rosters come out two weeks ahead.", "The crew rosters come much later."
    assert differing(tmp_path, ours, theirs, "differ:\n- [Crew rosters, The crew]\n") == ["crew rosters"]
    # What the words alone tell, nobody judged.
    two, four = "Crew rosters come out two weeks ahead.", "Crew rosters come out four weeks ahead."
    assert differing(tmp_path, two, four, "agree: []\n") == []
    assert differing(tmp_path, two, four, f"differ:\n- [{two}, {four}]\n") == ["Crew rosters"]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Planners never come down.", "Planners come down on Fridays."),  # the trade is no name
        ("Ramps are wet.", "Rosters are late."),  # nothing in common
        ("The interview is short.", "The interview takes an hour."),  # of the way in
        ("He likes the ramps.", "The ramps are old."),  # about a person
    ],
)
def test_what_has_no_name_or_is_nobodys_business_is_left_out(tmp_path, ours, theirs):
    text = f"differ:\n- [{ours}, {theirs}]\n"
    assert differing(tmp_path, ours, theirs, text) == []
