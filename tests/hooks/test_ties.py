import pytest

from tests.conftest import findings_of


def asked(goal, background="", past="", news="", relation="current employee"):
    text = (
        "company: Acme\n"
        + (f"news: [{news}]\n" if news else "")
        + f"interviewee: {{role: planner, relation: {relation}, background: '{background or 'Likes boats'}'}}\n"
        + f"seeker: {{goals: [{goal}], background: '{past or 'Likes trains'}'}}\n"
    )
    (hook,) = findings_of(text).of("goal")
    return hook


@pytest.mark.parametrize(
    ("goal", "given", "text"),
    [
        (
            "learn how planners work with operators",
            {"background": "Started as an operator in Leeds."},
            "you started as an operator in Leeds: how do planners work with operators",
        ),
        (
            "learn how planners work with operators",
            {"background": "Started as an operator in Leeds.", "relation": "former employee"},
            "you started as an operator in Leeds: how did planners work with operators",
        ),
        (
            "find out whether a licence is needed",
            {"background": "Holds a master licence"},
            "you hold a master licence, and I'm trying to work out whether a licence is needed: "
            "what is your sense of it",
        ),
        (
            "hear what the merger means for juniors",
            {"news": "Acme agreed to merge with Bolt"},
            "what does the merger with Bolt mean for juniors",
        ),
        (
            "find out whether you need a degree",
            {"past": "six years as a nurse at Bolt", "relation": "decision maker"},
            "I've spent six years as a nurse at Bolt, and I'm trying to work out whether you need a degree: "
            "how do you look at that",
        ),
    ],
)
def test_a_goal_is_asked_from_a_fact_that_shares_a_word_with_it(goal, given, text):
    hook = asked(goal, **given)
    assert hook.forms["tied"] == text
    assert len(hook.evidence) == 2


@pytest.mark.parametrize(
    ("goal", "given"),
    [
        ("learn how planners work with drivers", {"background": "Started as a cook in Leeds."}),
        ("learn how planners work with drivers", {"past": "six years as a nurse on a ward"}),
        (
            "learn how Acme plans",
            {"background": "Built Acme Studios from nothing"},
        ),  # the company ties nothing
        ("understand the hiring process", {"background": "Started in hiring in Leeds."}),
    ],
)
def test_what_shares_nothing_stays_as_it_is(goal, given):
    assert "tied" not in asked(goal, **given).forms


def test_a_fact_is_told_before_one_goal_only():
    hooks = findings_of(
        "company: Acme\ninterviewee: {role: planner, background: Started as an operator in Leeds.}\n"
        "seeker: {goals: [learn how operators are trained, learn how operators are hired]}\n"
    ).of("goal")
    assert ["tied" in hook.forms for hook in hooks] == [True, False]
