import json

import pytest

from infoprep.errors import NotesError
from infoprep.notes import load_notes, load_resume, with_seeker
from infoprep.prep import prepare
from tests.conftest import ROOT

RESUME = """{
  "basics": {"name": "Ann Lee", "label": "Support Lead", "summary": "Results-driven professional."},
  "work": [
    {"name": "Outdoor Co", "position": "Support Lead", "startDate": "2021-01"},
    {"company": "Harbour Café", "position": "Barista"}, {"position": "Carer"}, {"name": "Too Old Ltd"}
  ],
  "education": [{"institution": "University of Leeds", "area": "Geography", "studyType": "BSc"}, "odd"],
  "languages": [{"language": "Danish", "fluency": "Native speaker"}],
  "skills": [{"name": "Data", "keywords": ["SQL", "Looker"]}, {"name": "Writing help articles"}, {}]
}
"""


@pytest.fixture
def resume(tmp_path):
    path = tmp_path / "resume.json"
    path.write_text(RESUME, encoding="utf-8")
    return path


def test_a_resume_gives_name_background_and_skills(resume):
    seeker = load_resume(resume)
    assert seeker.name == "Ann Lee"
    assert seeker.background.split(".\n") == [
        "Support Lead at Outdoor Co",
        "Barista at Harbour Café",
        "Carer",
        "Geography at University of Leeds",
    ]
    assert seeker.skills == ("SQL", "Looker", "Writing help articles", "Danish")
    assert (seeker.goals, seeker.target_role) == ((), None)
    assert [text.path for text in (seeker.name, seeker.background, *seeker.skills)] == [
        "seeker.name",
        "seeker.background",
        *(f"seeker.skills.{number}" for number in range(4)),
    ]


def test_every_word_knows_its_line(resume):
    pieces = load_resume(resume).background.evidence()
    lines = RESUME.splitlines()
    assert [piece.text for piece in pieces][:2] == ["Support Lead", "Outdoor Co"]
    for piece in pieces:
        assert lines[piece.line - 1][piece.column - 1 :].startswith(piece.text)


def test_the_notes_own_words_come_before_the_resume(resume):
    notes = load_notes(ROOT / "examples" / "shopify.yaml")
    both = with_seeker(notes, resume).seeker
    assert (both.goals, both.target_role, both.background) == (
        notes.seeker.goals,
        notes.seeker.target_role,
        notes.seeker.background,
    )
    assert both.name == "Ann Lee"


def test_questions_rest_on_lines_of_the_resume(resume):
    prep = prepare({"company": "Shopify", "seeker": {"target_role": "product manager"}}, seeker=resume)
    files = {piece.file for question in prep.questions for piece in question.evidence}
    assert str(resume) in files


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[]", "Expected a JSON Resume"),
        ('{"name": "Ann"}', "Expected a JSON Resume"),
        ('{"basics": ', ""),
        ("", "Expected a JSON Resume"),
    ],
)
def test_what_is_none_is_told(tmp_path, text, says):
    path = tmp_path / "r.json"
    path.write_text(text)
    with pytest.raises(NotesError) as raised:
        load_resume(path)
    assert says in str(raised.value)


def test_a_resume_with_nothing_in_it_is_an_empty_seeker(tmp_path):
    path = tmp_path / "r.json"
    path.write_text(json.dumps({"basics": {}, "work": [], "skills": "none"}))
    assert not any(value for _, value in load_resume(path))
