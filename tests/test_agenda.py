from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import infoprep
from infoprep.agenda import allot, plan, shape
from infoprep.bank import Bank, load_bank
from infoprep.hooks import find_hooks
from infoprep.notes import load_notes, parse_notes
from infoprep.questions import fill_bank
from infoprep.ranking import rank
from infoprep.reading import read
from infoprep.settings import Settings
from infoprep.vocabulary import STAGES
from tests.conftest import all_notes


def ranked_of(path: Path, bank=None):
    found = find_hooks(read(load_notes(path), Settings()))
    return rank(fill_bank(bank or load_bank(), found, Settings())[0], found), found


@all_notes
def test_a_list_keeps_the_rules(path):
    ranked, found = ranked_of(path)
    agenda = plan(ranked, found)
    questions = agenda.questions
    stages = [STAGES.index(question.stage) for question in questions]
    assert stages == sorted(stages)
    assert [q.stage for q in questions].count("closing") == 1
    assert questions[-1].stage == "closing"
    assert [q.stage for q in questions].count("opening") == 1
    assert sum(question.minutes for question in questions) <= shape(agenda.minutes)[1] < agenda.minutes
    assert len({question.template for question in questions}) == len(questions)
    assert sorted(question.rank for question in questions) == list(range(1, len(questions) + 1))
    assert {question.priority for question in questions} == {"must", "if time"}
    assert sum(question.sensitivity >= 2 for question in questions) <= 1
    asked = {question.text for question in questions}
    assert not asked & {question.text for question in agenda.reserve}


@all_notes
def test_every_goal_is_met_by_one_question_or_named(path):
    ranked, found = ranked_of(path)
    agenda = plan(ranked, found)
    met = [hook.text for question in agenda.questions for hook in question.hooks if hook.type == "goal"]
    unmet = [skipped.text for skipped in agenda.skipped]
    assert sorted(met + unmet) == sorted(hook.text for hook in found.of("goal"))


@all_notes
def test_the_banks_order_changes_nothing(path):
    ranked, found = ranked_of(path)
    backwards, _ = ranked_of(path, Bank(tuple(reversed(load_bank().templates))))
    assert plan(ranked, found) == plan(backwards, found)


@pytest.mark.parametrize("minutes", [5, 10, 15, 20, 25, 30, 45, 60])
def test_any_length_of_meeting_gets_a_list_inside_its_minutes(minutes):
    ranked, found = ranked_of(Path("examples/shopify.yaml"))
    agenda = plan(ranked, found, minutes=minutes)
    assert agenda.minutes == minutes
    assert 1 <= len(agenda.questions) <= shape(minutes)[0]
    assert sum(question.minutes for question in agenda.questions) <= shape(minutes)[1]


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_the_limit_holds(limit):
    ranked, found = ranked_of(Path("examples/shopify.yaml"))
    assert len(plan(ranked, found, limit=limit).questions) == limit


def test_no_questions_give_an_empty_agenda():
    _, found = ranked_of(Path("examples/one-line.yaml"))
    agenda = plan([], found)
    assert (agenda.questions, agenda.reserve) == ((), ())


def test_the_users_own_question_is_on_the_list(tmp_path):
    (tmp_path / "n.yaml").write_text("company: X\nmy_questions: [Who runs the shop in Reno?]\n")
    ranked, found = ranked_of(tmp_path / "n.yaml")
    own = [question for question in plan(ranked, found).questions if question.topic == "yours"]
    assert [(question.text, question.priority) for question in own] == [
        ("Who runs the shop in Reno?", "must")
    ]


@given(st.lists(st.integers(1, 9), min_size=1, max_size=12), st.integers(12, 60))
def test_minutes_are_cut_until_they_fit_and_never_below_one(wishes, budget):
    minutes = allot(wishes, budget)
    assert sum(minutes) <= budget
    assert all(1 <= given <= wished for given, wished in zip(minutes, wishes, strict=True))
    assert minutes == wishes or sum(minutes) == budget


def test_a_goal_without_room_says_whether_the_limit_or_the_meeting_is_short():
    goals = (
        "seeker: {goals: [learn how teams work, understand the hiring process, learn what shifts are like]}"
    )
    limited = infoprep.prepare(parse_notes(f"company: X\n{goals}\n"), limit=2).skipped
    short = infoprep.prepare(parse_notes(f"company: X\n{goals}\nmeeting: 5\n")).skipped
    assert any("raise the limit" in skipped.reason for skipped in limited)
    assert any("ask for more time" in skipped.reason for skipped in short)
    assert not any("raise the limit" in skipped.reason for skipped in short)
