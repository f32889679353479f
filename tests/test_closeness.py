import pytest

from infoprep.closeness import closeness
from tests.conftest import findings_of

NOTES = """
company: Northfield
customers: [households]
technologies: [Apache Airflow]
products: [Refill Club]
competitors: [Brightwell]
challenges: [late deliveries]
news: [{date: 2025-09, text: Closed the Leeds plant.}, {date: 2020-05, text: Opened a shop in Hull.}]
"""


def close(kind, role="", relation="current employee", more="", place=0):
    found = findings_of(f"{NOTES}interviewee: {{role: {role!r}, relation: {relation}{more}}}\n")
    return closeness(found.of(kind)[place], found)


@pytest.mark.parametrize(
    ("kind", "role", "value"),
    [
        ("technology", "Data engineer", 0.9),
        ("technology", "Nurse", 0.2),
        ("customer", "Sales manager", 0.9),
        ("customer", "Mine planner", 0.2),
        ("product", "Mine planner", 0.2),
        ("product", "Director, Legal", 0.5),
        ("product", "Chief Executive Officer", 0.7),
        ("technology", "Product engineer, pumps", 0.2),
        ("challenge", "Mine planner", 0.3),
    ],
)
def test_a_fact_is_close_to_those_whose_work_sees_it(kind, role, value):
    assert close(kind, role) == value


def test_what_is_said_of_the_person_is_close_to_them():
    assert close("product", "Mine planner", more=", background: Set up the Refill Club") == 1.0


def test_a_recruiter_is_not_close_to_what_they_hire_for():
    assert close("technology", "Recruiter, data engineering", "recruiter") == 0.2


def test_whom_else_applicants_talk_to_is_a_recruiters_business():
    assert close("competitor", "Recruiter, data engineering", "recruiter") == 0.6


def test_everybody_saw_recent_news():
    assert (close("event", "Mine planner"), close("event", "Mine planner", place=1)) == (0.4, 0.2)


def test_nothing_is_known_of_an_unknown_person():
    found = findings_of(NOTES)
    assert closeness(found.of("product")[0], found) == 0.5


def test_the_seekers_own_things_are_never_far():
    found = findings_of(NOTES + "seeker: {target_role: planner}\n")
    assert closeness(found.of("target_role")[0], found) == 1.0
