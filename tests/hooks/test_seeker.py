import pytest

from tests.conftest import findings_of


def goal(text):
    (hook,) = findings_of(f"company: X\nseeker: {{goals: ['{text}']}}\n").of("goal")
    return hook


@pytest.mark.parametrize(
    ("text", "form", "words"),
    [
        ("learn how analysts work with product teams", "ask", "how do analysts work with product teams"),
        ("learn how consents teams are organised", "ask", "how are consents teams organised"),
        ("hear what the merger means for new grads", "ask", "what does the merger mean for new grads"),
        ("find out what a strong take-home looks like", "ask", "what does a strong take-home look like"),
        ("how long training takes", "ask", "how long does training take"),
        ("find out who decides what to build", "ask", "who decides what to build"),
        (
            "find out if they take nurses without a masters",
            "wonder",
            "whether you take nurses without a master''s",
        ),
        ("decide whether to stay in financial services", "wonder", "whether to stay in financial services"),
        ("move from bedside to informatics", "aim", "move from bedside to informatics"),
        ("understand the hiring process", "topic", "the hiring process"),
        ("on-call / relocation expectations", "topic", "on-call and relocation expectations"),
        ("which chartership route", "which", "which chartership route"),
        ("sponsorship?", "topic", "visa sponsorship"),
    ],
)
def test_a_goal_has_the_form_that_a_question_takes_it_up_in(text, form, words):
    assert goal(text).forms[form] == words.replace("''", "'")


@pytest.mark.parametrize(
    ("text", "form", "words"),
    [
        ("do i need dutch", "wonder", "whether I need Dutch"),
        ("can I switch teams later", "wonder", "whether I can switch teams later"),
        ("get in w/o a PhD", "aim", "get in without a PhD"),
        ("what day 2 day looks like", "ask", "what does day-to-day look like"),
        ("what skills they look for", "ask", "what skills do they look for"),
        ("need a visa?", "topic", "visa sponsorship"),
        ("learn more abt the team", "topic", "the team"),
        ("pay + hours", None, None),
        ("salary??", None, None),
        ("is an MSc needed", None, None),
        ("network", None, None),
        ("want more money", None, None),
    ],
)
def test_a_hasty_goal_is_taken_up_rightly_or_not_at_all(text, form, words):
    assert goal(text).forms == ({form: words} if form else {})


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("understand the hiring process", "hiring"),
        ("find out what a strong take-home looks like", "take_home"),
        ("sponsorship?", "visa"),
        ("shift work", "hours"),
        ("move from support into product", "switch"),
        ("decide whether to stay in banking", "stay"),
        ("alternatives to big developers", "look_for"),
    ],
)
def test_a_goal_has_its_kind(text, kind):
    assert kind in goal(text).kinds


def test_what_the_seeker_brings():
    text = """company: X
seeker:
  background: Three years as a reporting analyst at a credit union; B.Com.
  target_role: Engineer-in-training, mine planning
  skills: [Grasshopper, SQL, LCA basics, French (working), workflow mapping]
"""
    found = findings_of(text)
    assert [h.text for h in found.of("seeker_past")] == [
        "three years as a reporting analyst at a credit union"
    ]
    assert [h.text for h in found.of("target_role")] == ["engineer-in-training"]
    assert [(h.text, h.kinds) for h in found.of("skill")] == [
        ("Grasshopper", ("tool",)),
        ("SQL", ("tool",)),
        ("working French", ("language",)),
        ("workflow mapping", ()),
    ]
