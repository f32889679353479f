import pytest

from tests.conftest import findings_of


@pytest.mark.parametrize(
    ("line", "words", "gerund"),
    [
        ("on-call rules?", "on-call", "being on call"),
        ("relocation expectations", "relocation expectations", "relocating"),
        ("mostly 3 days in office", "mostly 3 days in office", "working from the office"),
        ("graduate visa until next year", "graduate visa until next year", "visa sponsorship"),
        ("what is a night shift like", "night shift", "working shifts"),
        ("high altitude (over 4,000 m)", "high altitude (over 4,000 m)", "working at high altitude"),
    ],
)
def test_a_condition_is_known_with_its_gerund(line, words, gerund):
    (hook,) = findings_of(f"company: Acme\nseeker: {{goals: [{line!r}]}}\n").of("condition")
    assert (hook.text, hook.forms["gerund"], hook.sayable) == (words, gerund, False)


def test_a_work_sample_is_named_as_it_is_said():
    found = findings_of("company: Acme\nseeker: {goals: [see what a strong take home looks like]}\n")
    assert [hook.text for hook in found.of("work_sample")] == ["take-home"]


def test_words_that_only_look_like_conditions_are_none():
    assert not findings_of("company: Acme\nnotes: the makeshift stage, a remote island, called on them\n").of(
        "condition"
    )


def test_a_portfolio_of_others_is_no_work_sample():
    text = "company: X\nnotes: |\n  the Arts Council drops it from the national portfolio\n"
    assert findings_of(text).of("work_sample") == []
