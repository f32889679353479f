import pytest

from tests.conftest import findings_of


def worries(where, text):
    lines = {
        "notes": f"notes: {text}",
        "goals": f"seeker: {{goals: [{text!r}]}}",
        "background": f"seeker: {{background: {text!r}}}",
    }
    return findings_of(f"company: Acme\n{lines[where]}\n").of("worry")


@pytest.mark.parametrize("where", ["notes", "goals", "background"])
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("afraid I am too old", "age"),
        ("worried about my accent", "language"),
        ("scared of coding interviews", "hiring"),
        ("nervous because I never finished school", "background"),
    ],
)
def test_what_is_said_to_be_a_worry_is_one_wherever_it_stands(where, text, kind):
    (found,) = worries(where, text)
    assert (found.text, kind in found.kinds, found.sayable) == (text, True, False)


def test_a_worry_beside_a_past_is_told_apart():
    found = findings_of(
        "company: Acme\nseeker: {background: 'nurse for ten years, worried that I am too old'}\n"
    )
    assert [hook.text for hook in found.of("seeker_past")] == ["nurse for ten years"]
    assert [hook.text for hook in found.of("worry")] == ["worried that I am too old"]


@pytest.mark.parametrize(
    "text",
    ["learn how teams handle worry lines", "learn what the nerve centre does", "decide whether to stay"],
)
def test_a_goal_is_none(text):
    assert worries("goals", text) == []
