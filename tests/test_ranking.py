import pytest

from infoprep.bank import load_bank
from infoprep.hooks import find_hooks
from infoprep.notes import load_notes
from infoprep.questions import Filled, fill_bank
from infoprep.ranking import WEIGHTS, freshness, rank
from infoprep.reading import read
from infoprep.settings import Settings
from tests.conftest import all_notes, findings_of


def filled(text, **more):
    given = {
        "template": "t",
        "topic": "role_reality",
        "stage": "core",
        "minutes": 2,
        "sensitivity": 0,
        "viewpoint": "peer",
        "tailored": 0.0,
        "at_home": False,
        "fills": (),
        "evidence": (),
    }
    return Filled(text, **given | more)


def share(text, signal, notes="company: X\n", **more):
    (ranked,) = rank([filled(text, **more)], findings_of(notes))
    (reason,) = [reason for reason in ranked.reasons if reason.name == signal]
    return reason.value


@all_notes
def test_reasons_add_up_to_the_score(path):
    found = find_hooks(read(load_notes(path), Settings()))
    ranked = rank(fill_bank(load_bank(), found, Settings())[0], found)
    assert ranked
    for item in ranked:
        assert item.score == pytest.approx(sum(reason.share for reason in item.reasons), abs=1e-9)
        for reason, (signal, weight) in zip(item.reasons, WEIGHTS, strict=True):
            assert reason.name == signal.__name__
            assert reason.share == pytest.approx(weight * reason.value, abs=1e-4)
        assert all(0 <= reason.value <= 1 and reason.words for reason in item.reasons)
    assert [item.score for item in ranked] == sorted((item.score for item in ranked), reverse=True)


def test_open_questions_beat_closed_ones():
    assert share("What changed?", "open_form") == 1
    assert share("Think of a bad day: what went first?", "open_form") == 1
    assert share("Do you like it?", "open_form") == 0


def test_two_questions_in_one_are_told():
    assert share("What changed, and how did you find it?", "single") == 0
    assert share("What changed in trade and repair?", "single") == 1


def test_a_fact_of_the_notes_counts_and_so_do_the_things_of_a_trade():
    assert share("What changed?", "concrete") == 0
    assert share("What changed?", "concrete", at_home=True) == 0.5
    (hook,) = findings_of("company: X\nproducts: [Pay]\n").of("product")
    assert share("What of Pay?", "concrete", fills=(("product", hook),)) == 0.85


def test_old_news_is_worth_half():
    found = findings_of(
        "company: X\nnews: [{date: 2021-05, text: Opened a mill.}, {date: 2025-10, text: Opened a shop.}]\n"
    )
    old, new = found.of("event")
    assert (freshness(old, found), freshness(new, found)) == (0.5, 1.0)


def test_delicate_subjects_cost_less_with_those_who_left():
    stranger = "company: X\ninterviewee: {relation: current employee}\n"
    left = "company: X\ninterviewee: {relation: former employee}\n"
    assert share("What of it?", "sensitive", stranger, sensitivity=1) == 0.5
    assert share("What of it?", "sensitive", left, sensitivity=1) == 0.25


def test_the_right_person_counts():
    recruiter = "company: X\ninterviewee: {relation: recruiter}\n"
    assert share("What of it?", "role_fit", recruiter, topic="hiring_process") == 1
    assert share("What of it?", "role_fit", recruiter, topic="technology_choices") == pytest.approx(0.3)
    assert share("What of it?", "role_fit", recruiter, topic="yours") == 1


def test_ties_are_broken_by_template():
    found = findings_of("company: X\n")
    questions = [filled("What is it?", template=name) for name in ("b", "a")]
    assert [item.question.template for item in rank(questions, found)] == ["a", "b"]


def test_the_farthest_fact_tells_how_close_a_question_is():
    notes = "company: X\nproducts: [Pay]\ncustomers: [farms]\ninterviewee: {role: Engineer}\n"
    found = findings_of(notes)
    (pay,), (farms,) = found.of("product"), found.of("customer")
    assert share("What of Pay?", "close", notes, fills=(("product", pay),)) == 0.9
    assert (
        share("What of Pay and farms?", "close", notes, fills=(("product", pay), ("customer", farms))) == 0.2
    )
    assert share("What of it?", "close", notes) == 0.8
    assert share("What of farms?", "close", notes, fills=(("customer", farms),), topic="recent_news") == 0.8
