import pytest

from tests.conftest import findings_of


def asked(note, role="planner", relation="current employee"):
    text = f"company: Acme\ninterviewee: {{role: {role}, relation: {relation}}}\nnotes: |\n  - {note}\n"
    return findings_of(text).drafts[0].text


@pytest.mark.parametrize(
    ("note", "relation", "question"),
    [
        ("how do they grade stuff", "current employee", "How do you grade things in planning?"),
        (
            "how many were nurses before",
            "current employee",
            "How many of your colleagues were nurses before?",
        ),
        (
            "how many were nurses before",
            "industry expert",
            "How many of the people there were nurses before?",
        ),
        (
            "what does pricing analyst do all day",
            "current employee",
            "What does a pricing analyst do all day?",
        ),
        (
            "who decides when the team goes out",
            "industry expert",
            "In the places you know, who decides when the team goes out?",
        ),
        ("what does HQ do all day", "current employee", "What does HQ do all day?"),
    ],
)
def test_what_hasty_notes_leave_out_is_said(note, relation, question):
    assert asked(note, relation=relation) == question
