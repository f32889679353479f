import pytest

from infoprep.hooks import Hook
from infoprep.hooks.terms import Term, in_their_time
from tests.conftest import findings_of

NEWS = """company: Acme
news:
  - {date: 2019-05-14, text: Acme opened a plant in Leeds.}
  - {date: 2024-07-02, text: Acme opened a plant in Hull.}
interviewee:
"""


def said(person):
    return [hook.date for hook in findings_of(f"{NEWS}  {person}\n").of("expansion") if hook.forms]


@pytest.mark.parametrize(
    ("person", "dates"),
    [
        ("role: planner", ["2019-05-14", "2024-07-02"]),
        ("{role: planner, background: Joined from a bank in 2021.}", ["2024-07-02"]),
        ("{role: planner, background: At Acme since 2017}", ["2019-05-14", "2024-07-02"]),
        ("{role: planner, background: Came in 2012 and left a rival in 2010}", ["2019-05-14", "2024-07-02"]),
        ("{role: planner, relation: former employee, background: Left Acme in 2023}", ["2019-05-14"]),
        ("{role: planner until March 2022, relation: former employee}", ["2019-05-14"]),
        (
            "{role: planner, relation: former employee, background: 'First planner, 2018 to spring 2020'}",
            ["2019-05-14"],
        ),
    ],
)
def test_nobody_is_asked_about_what_was_before_or_after_their_time(person, dates):
    assert said(person) == dates


def test_what_is_no_event_or_has_no_date_stays():
    product = Hook("product", "Pay", (), date="2010")
    undated = Hook("launch", "the launch", (), {"noun": "the launch"})
    assert list(in_their_time([product, undated], Term("2020"), {"launch"}, "")) == [product, undated]
    planned = Hook("launch", "the launch", (), {"noun": "the launch"}, date="2019", status="planned")
    assert list(in_their_time([planned], Term("2020"), {"launch"}, "")) == [planned]


def test_a_month_is_weighed_against_a_year_as_far_as_both_are_told():
    for date, covered in (("2021", True), ("2021-05", True), ("2021-02", False), ("2020", False)):
        assert Term("2021-03").covers(Hook("launch", "it", (), date=date)) is covered


def test_what_was_long_before_is_asked_only_of_whoever_was_there():
    news = "company: Acme\nnews: ['Opened a depot in Hull in 2008', 'Launched Forge in 2025']\n"
    notes = news + "interviewee: {role: planner"
    old = [hook.sayable for hook in findings_of(notes + "}\n").of("expansion")]
    there = [hook.sayable for hook in findings_of(notes + ", background: joined in 2003}\n").of("expansion")]
    assert (old, there) == ([False], [True])


def test_of_those_who_left_nobody_knows_when_few_saw_the_newest():
    assert said("{role: planner, relation: former employee}") == ["2019-05-14"]


def test_the_notes_may_tell_in_which_round_they_left():
    text = f"{NEWS}  {{role: planner, relation: former employee}}\nnotes: She was in the March '23 round.\n"
    assert [hook.date for hook in findings_of(text).of("expansion") if hook.forms] == ["2019-05-14"]
    later = text.replace("'23", "'25")
    assert len([hook for hook in findings_of(later).of("expansion") if hook.forms]) == 2
