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
            "you started as an operator in Leeds. How do planners work with operators",
        ),
        (
            "learn how planners work with operators",
            {"background": "Started as an operator in Leeds.", "relation": "former employee"},
            "you started as an operator in Leeds. How did planners work with operators",
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
            "as far as you can say, what does the merger with Bolt mean for juniors",
        ),
        (
            "find out whether you need a degree",
            {"past": "six years as a nurse", "relation": "decision maker"},
            "I've spent six years as a nurse, and I'm trying to work out whether you need a degree: "
            "how do you look at that",
        ),
        (
            "learn how people cross from claims to underwriting",
            {"past": "three years as a claims handler at Bolt"},
            "I've spent three years as a claims handler at Bolt. How do people cross from claims to underwriting",
        ),
        (
            "find out what a good application looks like",
            {"past": "three years as a claims handler at Bolt"},
            "I've spent three years as a claims handler at Bolt. "
            "What does a good application have that a merely decent one doesn't",
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
        # two jobs in one town have no work in common; who asks when somebody is hired asks for a date
        ("learn how people choose between York and Leeds", {"past": "three years as a nurse in Leeds"}),
        ("find out when they hire", {"past": "three years as a nurse in Leeds"}),
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
