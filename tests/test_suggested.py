import pytest

from infoprep.case import suggested_argument
from infoprep.folder import Folder, load_folder
from infoprep.found import find
from infoprep.judged import Judged
from infoprep.ledger import ledger_of
from infoprep.notes import notes_of
from infoprep.settings import Settings
from infoprep.subjects import Subject
from infoprep.suggested import calls_for
from infoprep.told import to_tell
from tests.answers import NORTHWAKE, meeting


def need(line, name="subject", evidence=()):
    told = tuple(to_tell(ledger_of([meeting(answers=[{"question": "A?", "takeaways": line}], person="Tom")])))
    return Subject(name, told, frozenset({"Tom"}), evidence)


def suggested(*meetings, notes=None):
    return suggested_argument(Folder((notes_of(notes),) if notes else (), meetings, Judged(), ()))


@pytest.mark.parametrize(
    ("skill", "line", "does"),
    [
        ("shift planning", "Mates swap shifts in a group chat.", True),
        ("inventory control", "Control boards stop the line.", False),  # no control is spoken of
        ("school budgets", "The till can't tell a school booking from another.", False),
        ("capacity planning", "They plan to open a ramp.", False),
    ],
)
def test_a_skill_meets_what_is_spoken_of_not_a_word_that_stands_before_it(skill, line, does):
    assert calls_for(skill, need(line)) is does


def test_the_name_of_a_worry_calls_for_a_skill_too():
    notes = notes_of({"company": "X", "challenges": ["forecasting foot passengers"]})
    (hook,) = [hook for hook in find(notes, Settings()).findings.hooks if hook.type == "challenge"]
    assert calls_for("demand forecasting", need("Ramps are wet.", hook.text, hook.evidence))
    assert not calls_for("demand forecasting", need("Ramps are wet.", hook.text))


def test_what_several_spoke_of_is_suggested_and_nobody_is_counted_for_it():
    argument, _ = suggested_argument(load_folder(NORTHWAKE))
    assert [(need.what, len(need.heard), len(need.beside)) for need in argument.needs] == [
        ("Forecasting foot passengers in summer", 0, 6),
        ("Extra sailings", 0, 2),
        ("Finding enough deck officers", 0, 2),
        ("Mates swap shifts in a group chat, so the roster on the wall is always wrong.", 1, 0),
    ]
    assert [need.bring for need in argument.needs] == ["Demand forecasting", None, None, None]
    assert argument.past == "I've spent four years as an operations analyst at a courier company."
    assert argument.reading is None


def test_what_is_planned_and_whom_they_look_for_have_their_own_places():
    argument, _ = suggested_argument(load_folder(NORTHWAKE))
    assert argument.aims[0] == "an all-electric harbour service by 2029"
    assert "Counters are planned on every ramp by 2028." in argument.aims
    assert [one.what for one in argument.looked_for] == [
        "Somebody who can explain a cancelled sailing to a mate is what a planner has to be."
    ]


def test_what_people_differ_on_becomes_a_question_that_takes_no_side():
    argument, left = suggested_argument(load_folder(NORTHWAKE))
    assert argument.ask == (
        "What is your own view of crew rosters?",
        "What is your own view of booking system?",
    )
    assert "Crew rosters come out two weeks before the sailing." in left


def test_advice_of_those_who_do_not_hire_is_no_criterion():
    line = "Somebody from a shop is welcome."
    said = [{"question": "A?", "takeaways": line}]
    assert suggested(meeting(answers=said, person="Tom, Planner"))[0].looked_for == ()
    (one,) = suggested(meeting(answers=said, person="Tom, Recruiter"))[0].looked_for
    assert one.what == line


def test_nothing_that_can_be_told_is_lost():
    lines = [
        "Ramps are often wet.",
        "Counters are planned by 2028.",
        "Rosters come out late.",
        "The depot is by the sea.",
    ]
    argument, left = suggested(
        meeting(answers=[{"question": "A?", "takeaways": "\n".join(lines)}], person="Tom")
    )
    told = [*argument.aims, *left, *(line for need in argument.needs for line in (*need.heard, *need.beside))]
    assert sorted(told) == sorted(lines)
