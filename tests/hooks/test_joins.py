import pytest

from tests.conftest import findings_of


def test_a_word_on_both_sides_of_the_table_joins_two_facts():
    text = "company: CN\ncompetitors: [CPKC, trucking]\nseeker: {background: 2 yrs dispatcher at a trucking co}\n"
    (join,) = findings_of(text).of("join")
    assert join.text == "trucking"
    assert join.forms == {"first": "trucking", "second": "two years as a dispatcher at a trucking company"}
    assert [piece.path for piece in join.evidence] == ["competitors.1", "seeker.background"]


def test_words_that_stand_on_any_table_join_nothing():
    text = (
        "company: X\nproducts: [data system]\nseeker: {skills: [data analysis], background: 3 years of "
        "project work}\n"
    )
    assert not findings_of(text).of("join")


@pytest.mark.parametrize(
    ("notes", "forms", "kind"),
    [
        (
            "seeker: {target_role: graduate structural or sustainability engineer}",
            ("graduate structural engineer", "graduate sustainability engineer"),
            "role",
        ),
        ("notes: 'me: want crew scheduling or SOC'", ("crew scheduling", "SOC"), "area"),
        ("seeker: {target_role: planner or scheduler}", ("planner", "scheduler"), "role"),
    ],
)
def test_two_jobs_in_one_line_are_a_choice(notes, forms, kind):
    (choice,) = findings_of(f"company: X\n{notes}\n").of("choice")
    assert (choice.forms["first"], choice.forms["second"]) == forms
    assert choice.kinds == (kind,)


@pytest.mark.parametrize(
    "role", ["network operations analyst", "process / plant engineer", "maint/automation tech or brewer"]
)
def test_one_job_is_no_choice(role):
    assert not findings_of(f"company: X\nseeker: {{target_role: {role}}}\n").of("choice")


def test_a_choice_does_not_shout():
    hooks = findings_of("company: X\nnotes: 'me: clerk. I want FOREST SAFETY or data work.'\n").of("choice")
    assert all(not hook.form("first").isupper() for hook in hooks)


def test_one_job_with_two_names_is_no_choice():
    hooks = findings_of("company: X\nnotes: 'me: clerk. want circularity / reverse logistics ops'\n")
    assert len(hooks.of("target_role")) == 2
    assert not hooks.of("choice")
