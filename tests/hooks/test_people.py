import pytest

from infoprep.hooks.people import role_area
from tests.conftest import findings_of


@pytest.mark.parametrize(
    ("role", "area"),
    [
        ("Senior Mine Planning Engineer", "mine planning"),
        ("Senior Data Analyst, growth", "data analysis"),
        ("Lead Environmental & Consents Specialist", "environmental and consents"),
        ("Worn Wear operations coordinator", "Worn Wear operations"),
        ("Head of Engineering", "engineering"),
        ("Civil Engineer", "civil engineering"),
        ("HR business partner", "HR"),
        ("Project Manager", "project management"),
        ("Embodied carbon consultant and guest lecturer", "embodied carbon"),
        ("CEO", None),
        ("Nurse", None),
    ],
)
def test_the_area_of_work_in_a_role(role, area):
    assert role_area(role) == area


def test_a_recruiters_area_is_what_they_hire_for():
    role = "Talent acquisition partner, network operations & supply chain"
    assert role_area(role, "recruiter") == "network operations and supply chain"


def hooks_of(background, company="Acme", relation="current employee"):
    text = f"company: {company}\ninterviewee:\n  relation: {relation}\n  background: {background}\n"
    return {hook.type: hook.text for hook in findings_of(text).hooks if hook.type != "company"}


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "Four years at the company, came from a big-five bank. Writes about experiment design on the side.",
            {"tenure": "four years", "past_employer": "a big-five bank", "article": "experiment design"},
        ),
        ("Spoke on a panel about marine mammal mitigation.", {"article": "marine mammal mitigation"}),
        ("Has written trade articles on reuse of steel", {"article": "the reuse of steel"}),
        ("Twenty years in structures", {"tenure": "twenty years in structures"}),
        ("Spent two years on a Chile rotation before coming back.", {"stint": "Chile rotation"}),
        ("print sub → audience; about 11 years there", {"past_role": "print sub", "tenure": "eleven years"}),
        ("Nine years at Acme in London", {"tenure": "nine years"}),
        ("9 yrs there, ex-Stripe", {"tenure": "nine years", "past_employer": "Stripe"}),
        ("Before that at Bosch", {"past_employer": "Bosch"}),
        ("worked at Randstad before", {"past_employer": "Randstad"}),
        ("moved from ops", {}),
        ("Google → Meta → here", {}),
        ("used to be a drinker", {}),
        ("was an only child", {}),
        ("Her husband started as a pilot", {}),
        ("his father previously at Siemens", {}),
        ("Not previously at Google", {}),
        ("moved from Berlin in 2020", {}),
        ("came from a family of doctors", {}),
        ("came from the acquisition of Globex", {}),
        ("came over from a small design studio", {"past_employer": "a small design studio"}),
        ("began as a store clerk at Target", {"past_role": "store clerk"}),
        ("Spoke about designing for trust at Config", {"article": "designing for trust"}),
        ("lecture on Monday", {}),
        ("1 year at Acme", {}),
        ("few years at Acme", {}),
        ("less than 2 years there", {}),
        ("Likes sailing", {}),
    ],
)
def test_the_path_told_in_the_background(background, expected):
    assert hooks_of(background) == expected


def test_a_shared_school_is_found_on_both_sides():
    text = """company: Teck
interviewee: {relation: alumnus, background: "UBC Mining grad"}
seeker: {background: Final-year UBC mining student}
"""
    assert [hook.text for hook in findings_of(text).of("shared_tie")] == ["UBC"]


@pytest.mark.parametrize(
    ("in_common", "background", "mine", "tie"),
    [
        ("both studied at University College London", "", "", ["University College London"]),
        ("UCL", "", "", ["UCL"]),
        ("", "Before that at Horniman", "Before, shop work", []),
        ("", "MIT grad", "nurse", []),
    ],
)
def test_only_a_school_is_a_tie(in_common, background, mine, tie):
    text = f"""company: X
interviewee: {{relation: alumnus, in_common: '{in_common}', background: '{background}'}}
seeker: {{background: '{mine}'}}
"""
    assert [hook.text for hook in findings_of(text).of("shared_tie")] == tie
