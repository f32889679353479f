from dataclasses import replace

import pytest

from infoprep.bank.entries import Need, Place
from infoprep.brought import facts_in, things_of, wishes_in
from infoprep.hooks import Hook
from tests.conftest import filled


def hook(kind, text, **more):
    return Hook(kind, text, (), **more)


def brings(text="What of it and of that?", *hooks, **more):
    """The kinds of things that a question brings, with the things."""
    question = filled(text, fills=tuple((one.type, one) for one in hooks), **more)
    return {(kind, thing) for kind, thing, _ in things_of(question)}


PAY, PAST = hook("product", "Shop Pay"), hook("seeker_past", "three years at a credit union")


def test_its_words_count_by_their_beginning_their_end_and_what_they_tell():
    brought = brings("Which ledger do auditors open first?")
    assert {("asking word", "which"), ("ending", "auditors open first")} <= brought
    assert {("telling word", "ledger"), ("telling word", "auditor")} <= brought
    assert ("telling word", "first") not in brought  # it says nothing


def test_the_company_and_the_role_may_be_named_as_often_as_one_likes():
    area = hook("role_area", "reinsurance")
    assert ("telling word", "reinsurance") not in brings("What of it?", area)
    assert ("telling word", "reinsurance") in brings("What of it?", hook("product", "reinsurance"))


def test_a_name_counts_once_in_whatever_it_stands():
    question = filled("What of it?", fills=(("stint", hook("stint", "Chile rotation")), ("product", PAY)))
    assert facts_in(question) == ("Chile", "Shop", "Pay")
    assert ("fact", "Chile") in {(kind, thing) for kind, thing, _ in things_of(question)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("You are freelance now. What do you see?", "told of them"),
        ("I've spent six years on a ward. What would I have to learn?", "told of oneself"),
        ("I'm a nurse. What would I have to learn?", "told of oneself"),
    ],
)
def test_what_is_told_first_is_counted_by_whom_it_is_about(text, kind):
    assert (kind, "") in brings(text)
    assert (kind, "") not in brings("I lost track of the merger. What does it mean for planning?")


def test_what_the_seeker_brings_is_told_once_and_may_be_named_at_the_close():
    assert {("own path", ""), ("brought along", PAST.text)} <= brings("What of it?", PAST)
    closing = brings("Who else came from there?", PAST, stage="closing")
    assert ("brought along", PAST.text) in closing
    assert ("own path", "") not in closing


@pytest.mark.parametrize(
    ("kind", "thing"),
    [
        ("stint", "their path"),
        ("tenure", "their path"),
        ("article", "what they said"),
        ("choice", "drawn to both"),
        ("claim", "heard"),
    ],
)
def test_what_is_only_theirs_to_tell_is_wanted(kind, thing):
    assert (thing, "") in brings("What of it?", hook(kind, "x"))
    assert (thing, "") not in brings("What of it?", PAY)


def test_two_questions_with_one_answer_bring_the_same_thing():
    assert ("way in", "") in brings(topic="skills_gap") & brings(topic="resources_next_step")
    assert ("newcomer", "") in brings(topic="success_in_role") & brings(topic="onboarding_first_months")
    assert ("way in", "") not in brings(topic="skills_gap", stage="closing")


def test_a_question_of_the_craft_is_no_general_one_and_with_a_fact_it_is_theirs_alone():
    craft = brings(occupation="data analyst")
    assert {("of their work", ""), ("theirs to tell", "")} <= craft
    assert ("without a fact", "") not in craft
    both = brings("What of it?", PAY, occupation="data analyst")
    assert ("of their work", "") not in both
    assert {("theirs to tell", ""), ("of the company", "")} <= both
    assert ("without a fact", "") in brings()


def test_a_wish_said_in_a_few_words_may_stand_there_for_each():
    goal = hook("goal", "learn it")
    need = Need((Place("goal", "goal", (), (("ask", ()),)),))
    short, long = (
        filled(text, fills=(("goal", goal),), need=need)
        for text in ("X?", "When you were there in the early days, X?")
    )
    assert wishes_in(short) == ("learn it",)
    assert ("template", "t learn it", 1.0) in things_of(short)
    assert ("template", "t", 1.0) in things_of(long)


def test_a_rare_word_makes_two_questions_one():
    assert ("rare word", "unlearn") in brings("What did you have to unlearn here?")
    assert not [kind for kind, _ in brings("What did you have to learn here?") if kind == "rare word"]


def test_their_field_is_named_in_few_questions():
    assert ("their field named", "") in brings("What of it?", hook("role_area", "reinsurance"))
    assert ("their field named", "") not in brings("What of it?", PAY)


@pytest.mark.parametrize(("viewpoint", "theirs"), [("industry expert", True), ("peer", False)])
def test_what_an_expert_wrote_of_is_theirs_to_tell(viewpoint, theirs):
    article = hook("article", "the reuse of steel")
    question = replace(filled("What of it?", fills=(("article", article),)), viewpoint=viewpoint)
    assert (("theirs to tell", "", 1.0) in things_of(question)) == theirs
