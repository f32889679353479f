from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import infoprep
from infoprep.agenda import Question, allot, plan, shape
from infoprep.bank import Bank, load_bank
from infoprep.hooks import Hook, find_hooks
from infoprep.notes import load_notes, parse_notes
from infoprep.questions import Fillings, fill_bank
from infoprep.ranking import Ranking, rank
from infoprep.reading import read
from infoprep.reasons import Reason
from infoprep.settings import Settings
from infoprep.vocabulary import STAGES, TOPICS
from infoprep.yaml_source import Evidence
from tests.conftest import all_notes, filled, findings_of


def ranked_of(path: Path, bank=None):
    found = find_hooks(read(load_notes(path), Settings()))
    return rank(fill_bank(bank or load_bank(), found, Settings())), found


@all_notes
def test_a_list_keeps_the_rules(path):
    ranked, _ = ranked_of(path)
    agenda = plan(ranked)
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
    agenda = plan(ranked)
    goals = {hook.text for hook in found.of("goal")}
    met = [text for question in agenda.questions for text in question.meets if text in goals]
    unmet = [skipped.text for skipped in agenda.unmet if skipped.text in goals]
    assert sorted(met + unmet) == sorted(goals)


@all_notes
def test_the_banks_order_changes_nothing(path):
    ranked, _ = ranked_of(path)
    backwards, _ = ranked_of(path, Bank(tuple(reversed(load_bank().templates))))
    assert plan(ranked) == plan(backwards)


@pytest.mark.parametrize("minutes", [5, 10, 15, 20, 25, 30, 45, 60])
def test_any_length_of_meeting_gets_a_list_inside_its_minutes(minutes):
    ranked, _ = ranked_of(Path("examples/shopify.yaml"))
    agenda = plan(ranked, minutes=minutes)
    assert agenda.minutes == minutes
    assert 1 <= len(agenda.questions) <= shape(minutes)[0]
    assert sum(question.minutes for question in agenda.questions) <= shape(minutes)[1]


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_the_limit_holds(limit):
    ranked, _ = ranked_of(Path("examples/shopify.yaml"))
    assert len(plan(ranked, limit=limit).questions) == limit


def test_no_questions_give_an_empty_agenda():
    _, found = ranked_of(Path("examples/one-line.yaml"))
    agenda = plan(rank(Fillings((), found)))
    assert (agenda.questions, agenda.reserve) == ((), ())


def test_the_users_own_question_is_on_the_list(tmp_path):
    (tmp_path / "n.yaml").write_text("company: X\nmy_questions: [Who runs the shop in Reno?]\n")
    ranked, _ = ranked_of(tmp_path / "n.yaml")
    own = [question for question in plan(ranked).questions if question.topic == "yours"]
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


# --- small made-up lists, in which every choice can be reasoned ----------------------------------------------


TOPIC_OF = {}


def item(name, *hooks, score=5.0, **more):
    """A question about a topic of its own, unless said otherwise, and its score."""
    topic = TOPIC_OF.setdefault(name, sorted(TOPICS)[len(TOPIC_OF) % len(TOPICS)])
    given = {
        "text": f"What is {name} like?",
        "id": name,
        "topic": topic,
        "fills": tuple((hook.type, hook) for hook in hooks),
    }
    return filled(**given | more), score


def wish(text, kind="goal", kinds=()):
    return Hook(kind, text, (Evidence("n", 1, 1, "seeker.goals.0", text),), kinds=kinds)


def made(items, *wishes, **more):
    found = replace(findings_of("company: X\n"), hooks=wishes)
    ordered = sorted(items, key=lambda one: one[0].template)
    fillings = Fillings([question for question, _ in ordered], found)
    points = np.array([round(score * 10_000) for _, score in ordered], dtype=int)
    return plan(Ranking(fillings, points, [(near, 4.5)]), **more)


def near(question, findings):
    return 1.0, "It is near."


def names(agenda):
    return [question.template for question in agenda.questions]


def test_a_question_keeps_what_was_known_of_it():
    evidence = (Evidence("n", 3, 1, "products.0", "Pay"),)
    more = {"source": evidence, "follow_ups": ("Why?",), "listen_for": "a name", "minutes": 3}
    agenda = made([item("rail", score=4.5, **more), item("dock", score=4.0, minutes=3)], limit=1)
    (question,), (spare,) = agenda.questions, agenda.reserve
    assert question == Question(
        text="What is rail like?",
        rank=1,
        stage="core",
        topic=TOPIC_OF["rail"],
        minutes=3,
        score=4.5,
        reasons=(Reason("near", 1.0, 4.5, "It is near."),),
        evidence=evidence,
        follow_ups=("Why?",),
        listen_for="a name",
        template="rail",
        viewpoint="peer",
        sensitivity=0,
        priority="must",
        hooks=(),
        general=True,
        beat=("What is dock like?", 0.5),
    )
    assert (spare.template, spare.rank, spare.priority, spare.minutes) == ("dock", 2, "reserve", 3)


def test_what_is_general():
    product, goal = Hook("product", "Pay", ()), wish("learn it")
    agenda = made([item("a"), item("b", product), item("c", goal)], goal)
    assert {question.template: question.general for question in agenda.questions} == {
        "a": True,
        "b": False,
        "c": False,
    }


def test_questions_stand_by_stage_then_easy_before_delicate_then_best_first():
    agenda = made(
        [
            item("end", stage="closing", score=15.0),
            item("low", score=13.0),
            item("high", score=14.0),
            item("sore", score=19.0, sensitivity=1),
            item("start", stage="opening", score=11.0),
        ]
    )
    assert names(agenda) == ["start", "high", "low", "sore", "end"]
    assert [question.rank for question in agenda.questions] == [5, 3, 4, 1, 2]


def test_wishes_and_the_close_are_kept_when_time_runs_short_then_the_best():
    goal = wish("learn it")
    stages = {"end": "closing", "start": "opening"}
    scores = {"end": 11.0, "plain": 12.0, "start": 13.0, "good": 15.0, "better": 16.0}
    items = [item(name, score=score, stage=stages.get(name, "core")) for name, score in scores.items()]
    items[1] = item("plain", goal, score=12.0)
    agenda = made(items, goal)
    assert {question.template for question in agenda.questions if question.priority == "must"} == {
        "plain",
        "end",
        "better",
    }
    assert {question.template: question.meets for question in agenda.questions}["plain"] == ("learn it",)


def test_what_a_question_beat_and_by_how_much():
    items = [item("a"), item("b", score=4.00004), item("a", score=4.9, text="What is it like at night?")]
    (question,) = made(items, limit=1).questions
    assert question.beat == ("What is b like?", 1.0)  # not the other wording of its own template
    (question,) = made([items[0], items[2]], limit=1).questions
    assert question.beat is None
    assert made([item("a"), item("b", score=3.5)]).questions[0].beat is None  # both are on the list


def test_a_seed_gives_another_list_and_always_the_same():
    items = [item(f"q{number}", score=5 - number / 100) for number in range(40)]
    assert made(items, seed=1) == made(items, seed=1)
    assert names(made(items, seed=1)) != names(made(items))
    assert names(made(items, seed=1)) != names(made(items, seed=2))


def test_of_two_questions_for_a_wish_the_better_one_is_kept_and_of_equals_the_first():
    goal = wish("learn it")
    assert names(made([item("b", goal), item("c", goal), item("a", goal, score=4.0)], goal)) == ["b"]
    assert names(made([item("b", goal, score=4.0), item("c", goal)], goal)) == ["c"]


def reasons(agenda):
    return [(skipped.text, skipped.reason) for skipped in agenda.unmet]


NO_ROOM = "There was no room for it beside the others: ask for more time, or ask somebody else."


def test_why_a_wish_is_not_met():
    goal = wish("learn it")
    (skipped,) = made([], goal).unmet
    assert skipped.reason == "No question of the bank meets this goal plainly: write one under my_questions."
    assert (skipped.text, skipped.evidence) == ("learn it", goal.evidence)
    pay = wish("know the pay", kinds=("pay",))
    assert reasons(made([item("a", pay, stage="closing")], pay)) == [
        ("know the pay", "Pay is not for a first talk: ask once there is an offer.")
    ]
    # A question at the close is no plain one.
    assert reasons(made([item("a", goal, stage="closing")], goal))[0][1].startswith("No question of the bank")


def test_one_place_stays_free_beside_the_wishes():
    goals = [wish(f"learn {name}") for name in ("rail", "dock", "road")]
    stages = {"rail": "core", "dock": "core", "road": "advice"}
    items = [item(goal.text[6:], goal, score=2.0, stage=stages[goal.text[6:]]) for goal in goals]
    items.append(item("best", score=9.0, stage="deep"))
    few = "There was no room for it among so few questions: raise the limit, or ask somebody else."
    agenda = made(items, *goals, limit=3)
    assert sorted(names(agenda)) == ["best", "dock", "rail"]
    assert reasons(agenda) == [("learn road", few)]
    # The same number by the meeting's length: a limit that takes nothing away is not to blame.
    assert shape(8)[0] == 3
    assert reasons(made(items, *goals, minutes=8, limit=3)) == [("learn road", NO_ROOM)]


def test_two_wishes_with_one_question_between_them():
    one, other = wish("learn it"), wish("see it")
    items = [item("t", each, text="What would I see if I came by one day?") for each in (one, other)]
    assert reasons(made(items, one, other)) == [("see it", NO_ROOM)]


def test_ones_own_path_is_told_for_the_wish_where_it_is_worth_most():
    first, second = wish("learn rail"), wish("learn dock")
    past = Hook("seeker_past", "six years on a ward", (), {"said": "I've spent six years on a ward"})
    items = [
        item("rail-path", first, past, score=30.0, text="What would a ward be worth on the rails?"),
        item("rail-plain", first, score=29.0, text="How does one come to the rails?"),
        item("dock-path", second, past, score=31.0, text="Where would a ward help on a dock?"),
        item("dock-plain", second, score=20.0, text="Which way leads to a dock?"),
    ]
    assert {"rail-plain", "dock-path"} <= set(names(made(items, first, second)))


def test_a_question_for_a_goal_meets_a_worry_of_its_kind_but_no_other_goal():
    goal, worry = wish("learn the hours", kinds=("hours",)), wish("long nights", "worry", kinds=("hours",))
    agenda = made([item("a", goal)], goal, worry)
    assert agenda.questions[0].meets == ("learn the hours", "long nights")
    assert agenda.unmet == ()
    for other in (wish("rest", kinds=("hours",)), wish("papers", "worry", kinds=("visa",))):
        assert [text for text, _ in reasons(made([item("a", goal)], goal, other))] == [other.text]
    product = Hook("product", "Pay", (), kinds=("visa",))  # a fact of that kind is no wish
    papers = wish("papers", "worry", kinds=("visa",))
    assert [text for text, _ in reasons(made([item("a", goal, product)], goal, papers))] == ["papers"]


def mine(text, number=1):
    return item(f"yours.{number}", topic="yours", text=text, score=0.1)


def test_a_question_of_ones_own_meets_a_wish_with_one_answer_or_in_its_words():
    visa = wish("get a permit", kinds=("visa",))
    assert made([mine("Do you sponsor people?")], visa).questions[0].meets == ("get a permit",)
    night = wish("learn how night shifts are set")
    assert made([mine("How are the night shifts set?")], night).questions[0].meets == (night.text,)
    for text, other in (("Who runs the shop?", visa), ("Do you sponsor people?", night)):
        assert [words for words, _ in reasons(made([mine(text)], other))] == [other.text]
    # A kind with many answers is not met by any question of that kind.
    away = wish("work from Cork", kinds=("place",))
    assert reasons(made([mine("Who travels most of you?")], away))


@pytest.mark.parametrize(("limit", "kept"), [(2, 1), (3, 2), (4, 2), (6, 3), (9, 5)])
def test_half_the_places_are_for_ones_own_questions(limit, kept):
    own = [mine(f"Who runs shop{number}?", number) for number in range(6)]
    others = [item(f"other{letter}", score=9.0) for letter in "abcdefghij"]
    agenda = made([*own, *others], limit=limit)
    assert sum(question.topic == "yours" for question in agenda.questions) == kept


def test_short_meetings_have_a_minute_and_a_question_at_least():
    assert [shape(minutes) for minutes in (1, 2, 5, 14)] == [(1, 1), (1, 1), (2, 4), (5, 11)]


def test_minutes_are_never_cut_below_one():
    assert allot([3, 1], 1) == [1, 1]


def test_what_the_seeker_came_for_has_its_place_whatever_its_stage():
    goals = [f"learn how {who} are trained" for who in ("welders", "planners", "riggers")]
    own = [f"{word} is the plan of the yard made up?" for word in ("How", "Where", "When", "Why")]
    prep = infoprep.prepare(
        infoprep.parse_notes(
            "company: Acme\ninterviewee: {role: planner, relation: current employee}\n"
            f"seeker: {{goals: {goals}}}\nmy_questions: {own}\n"
        )
    )
    assert sorted(wish for question in prep.questions for wish in question.meets) == sorted(goals)
    assert {question.text for question in prep.questions} >= set(own)


def test_the_notes_say_how_many_questions_at_most_and_whoever_asks_for_more_gets_them():
    notes = parse_notes("company: X\nnotes: three questions at most\ninterviewee: {role: planner}\n")
    assert len(infoprep.prepare(notes).questions) == 3
    assert len(infoprep.prepare(notes, limit=5).questions) == 5
