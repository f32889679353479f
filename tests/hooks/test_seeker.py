import pytest

from tests.conftest import findings_of


@pytest.mark.parametrize(
    ("background", "past"),
    [
        ("2 yrs dispatcher at a trucking co", "two years as a dispatcher at a trucking company"),
        ("3 years in a call center and 2 at a bank", "three years in a call center"),
        ("1 year as marketing coordinator at a startup", "one year as a marketing coordinator at a startup"),
        ("1.5 years at a startup", None),
        ("RN, 6 yrs pediatric ward in Hamilton", None),
    ],
)
def test_the_seekers_past_is_told_rightly_or_not_at_all(background, past):
    found = findings_of(f"company: X\nseeker: {{background: '{background}'}}\n").of("seeker_past")
    assert [hook.text for hook in found if hook.sayable] == ([past] if past else [])


def test_what_the_seeker_brings():
    text = """company: X
seeker:
  background: Three years as a reporting analyst at a credit union; B.Com.
  target_role: Engineer-in-training, mine planning
  skills: [Grasshopper, SQL, LCA basics, French (working), workflow mapping]
"""
    found = findings_of(text)
    assert [h.text for h in found.of("seeker_past") if h.sayable] == [
        "three years as a reporting analyst at a credit union"
    ]
    assert [h.text for h in found.of("target_role")] == ["engineer-in-training"]
    assert [(h.text, h.kinds) for h in found.of("skill") if h.sayable] == [
        ("Grasshopper", ("tool",)),
        ("SQL", ("tool",)),
        ("workflow mapping", ()),
    ]
    assert [h.text for h in found.of("skill") if not h.sayable] == ["LCA basics"]
    assert [h.text for h in found.of("language")] == ["working French"]


@pytest.mark.parametrize(
    ("sought", "role"),
    [
        ("support engineer or cloud migration something", "support engineer"),
        ("legacy or supporter marketing manager", "legacy marketing manager"),
        ("membership or mid-level giving", None),
    ],
)
def test_a_role_is_said_where_somebody_can_have_it(sought, role):
    (hook, *_) = findings_of(f"company: X\nseeker: {{target_role: {sought}}}\n").of("target_role")
    assert (hook.text if hook.sayable else None) == role


def test_skills_are_told_apart_and_what_is_known_a_little_is_none():
    found = findings_of(
        "company: X\nseeker: {skills: [deviations + CAPA, ISO 13485 course, Minitab a bit, SQL basics, rusty German]}\n"
    )
    assert [hook.text for hook in found.of("skill") if hook.sayable] == ["deviations", "CAPA"]


@pytest.mark.parametrize(
    ("wanted", "role"),
    [
        ("road safety / analyst", "analyst"),
        ("process / plant engineer", "process engineer"),
        ("new graduate RN", "new graduate RN"),
        ("management trainee sales", "management trainee in sales"),
        ("trainee solicitor", "trainee solicitor"),
        ("which one is smarter", None),
    ],
)
def test_a_wanted_role_is_one_that_a_person_has(wanted, role):
    (hook,) = findings_of(f"company: X\nseeker: {{target_role: {wanted}}}\n").of("target_role")
    assert (hook.text if hook.sayable else None) == role


@pytest.mark.parametrize("between", [" or ", "  or ", "\n    or "])
def test_two_wanted_roles_are_two_facts_and_the_first_comes_first(between):
    notes = f"company: X\nseeker:\n  target_role: curator{between}archivist\n"
    found = findings_of(notes).of("target_role")
    assert [(hook.text, hook.certainty) for hook in found] == [("curator", 1.0), ("archivist", 0.9)]
    assert found[1].evidence[0].text == "archivist"


@pytest.mark.parametrize(
    ("wanted", "role"),
    [
        ("new graduate RN residency", "new graduate RN"),
        ("data analyst internship", "data analyst intern"),
        ("coordinator not only teacher", "coordinator"),
        ("medical paralegal or clinical adviser", "medical paralegal"),
    ],
)
def test_a_place_in_a_programme_is_told_as_who_has_it(wanted, role):
    first, *_ = findings_of(f"company: X\nseeker: {{target_role: {wanted}}}\n").of("target_role")
    assert first.text == role


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "seeker: {background: 'BSc polymers, thesis on ageing of seals'}",
            "My thesis was on ageing of seals",
        ),
        ("notes: my capstone was a crawler for drains", "My capstone was a crawler for drains"),
        (
            "notes: my dissertation (BA) was about trust in nurses so of course I read it",
            "My dissertation was on trust in nurses",
        ),
        ("notes: her thesis on seals is good", None),
        ("notes: my thesis on why so few boats", None),
    ],
)
def test_a_thesis_is_told_as_the_seeker_would(note, said):
    found = [
        hook.forms["said"]
        for hook in findings_of(f"company: X\n{note}\n").of("seeker_past")
        if "thesis" in hook.kinds
    ]
    assert found == ([said] if said else [])


@pytest.mark.parametrize(
    "background",
    [
        "Final year project in a team of six",
        "Dropped my final project in May",
        "Thesis on hold since May",
        "dissertation in Spanish",
        "No thesis on paper yet",
        "My sister wrote her thesis on seals and valves",
        "I know my thesis was a bit thin",
    ],
)
def test_what_is_no_subject_of_a_thesis(background):
    found = findings_of(f"company: X\nseeker: {{background: {background}}}\n").of("seeker_past")
    assert not any("thesis" in hook.kinds for hook in found)
