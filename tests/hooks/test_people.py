import pytest

from infoprep.hooks.people import role_area
from tests.conftest import findings_of


@pytest.mark.parametrize(
    ("role", "area"),
    [
        ("Senior Mine Planning Engineer", "mine planning"),
        ("Senior Data Analyst, growth", "data analysis"),
        ("Test Lead, brake system verification", "brake system verification"),
        ("Customer success manager, mid-market", "customer success"),
        ("Lead Environmental & Consents Specialist", "environmental and consents"),
        ("Worn Wear operations coordinator", "Worn Wear operations"),
        ("Head of Engineering", "engineering"),
        ("Civil Engineer", "civil engineering"),
        ("HR business partner", "HR"),
        ("Project Manager", "project management"),
        ("Embodied carbon consultant and guest lecturer", "embodied carbon"),
        ("former plant quality lead (Puebla, then Zwickau)", "plant quality"),
        ("Associate, education team", "education"),
        ("lung physiologist and consultant", None),
        ("Independent art market adviser", "art market"),
        ("was Manager, Passenger Experience, now freelance consultant", "passenger experience"),
        ("Independent adviser on local government finance, writes for the press", "local government finance"),
        ("Mechatronics System Engineer, wafer stage", "mechatronics system engineering"),
        ("Executive Manager, Major Event Claims", "major event claims"),
        ("staff pharmacist, Mississauga", None),
        ("CEO", None),
        ("Nurse", None),
    ],
)
def test_the_area_of_work_in_a_role(role, area):
    assert role_area(role) == area


def test_a_recruiters_area_is_what_they_hire_for():
    role = "Talent acquisition partner, network operations & supply chain"
    assert role_area(role, "recruiter") == "network operations and supply chain"


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


def test_a_region_is_no_area_of_work():
    assert role_area("Campus Recruiter, Mid-Atlantic", "recruiter") is None
    assert role_area("Associate Director, Translational Sciences") == "translational sciences"


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("same hydraulics professor as me, start with that", "We both had the same hydraulics professor"),
        ("She and I both had Prof. Lindqvist for tides.", "We both had Prof. Lindqvist for tides"),
        ("she had a bad professor", None),
    ],
)
def test_who_taught_both_of_them_is_a_start(note, told):
    ties = findings_of(f"company: X\nnotes: {note}\n").of("shared_tie")
    assert next((tie.forms["told"] for tie in ties if "told" in tie.forms), None) == told


@pytest.mark.parametrize(
    ("background", "school"),
    [
        ("Same MA as me (Leiden), some years earlier", "Leiden"),
        ("PhD from TU Delft (same group as mine, 2019)", "TU Delft"),
        ("Same train as me (every day)", None),
    ],
)
def test_a_school_is_shared_where_it_is_said_to_be_the_same(background, school):
    text = f"company: X\ninterviewee: {{role: curator, relation: alumnus, background: '{background}'}}\n"
    said = [hook.text for hook in findings_of(text).of("shared_tie") if hook.sayable]
    assert said == ([school] if school else [])


@pytest.mark.parametrize(
    ("role", "area"),
    [
        ("rigger", "rigging"),
        ("Tower crane driver", "tower crane driving"),
        ("HVAC installer", "HVAC installing"),
        ("Senior buyer", "buying"),
        ("housekeeper", None),
        ("apprentice supervisor", None),
        ("registered manager", None),
        ("night porter", None),
        ("Senior engineer, county council", "engineering"),
        ("Senior executive engineer", "engineering"),
        ("director of adult education programs", "adult education"),
    ],
)
def test_what_an_agent_noun_does_is_its_work(role, area):
    assert role_area(role) == area
