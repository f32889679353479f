import json

import pytest
import yaml
from typer.testing import CliRunner

from infoprep.cli import app
from infoprep.notes import load_notes
from infoprep.prep import prepare
from infoprep.schemas import schema_file

RUN = CliRunner()


def test_a_new_file_is_right_as_it_stands_and_teaches(tmp_path):
    path = tmp_path / "acme-corp.yaml"
    result = RUN.invoke(app, ["new", str(path)])
    assert (result.exit_code, str(path) in result.output) == (0, True)
    notes = load_notes(path)
    assert (notes.company.name, notes.meeting.minutes, notes.products) == ("Acme Corp", 30, ())
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=file:///")
    assert all(name in text for name in type(notes).model_fields)
    assert len(prepare(path).questions) >= 8


def test_the_companys_name_is_data_whatever_it_holds(tmp_path):
    name = 'Fish: "Chips" # {Ltd} é'
    RUN.invoke(app, ["new", str(tmp_path / "a.yaml"), "--company", name])
    assert load_notes(tmp_path / "a.yaml").company.name == name


def test_a_file_that_is_there_is_left_alone(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text("company: Mine\n")
    assert RUN.invoke(app, ["new", str(path)]).exit_code == 2
    assert path.read_text() == "company: Mine\n"


def test_the_part_about_oneself_is_kept_as_it_is_written(tmp_path):
    other = tmp_path / "other.yaml"
    other.write_text(
        "company: Other\nseeker:\n  # as in my CV\n  background: nurse\n\n  goals:\n  - learn how teams work\n\n"
        "# the talk\nmeeting: 20\n",
        encoding="utf-8",
    )
    path = tmp_path / "new.yaml"
    assert RUN.invoke(app, ["new", str(path), "--from", str(other)]).exit_code == 0
    assert "  # as in my CV\n  background: nurse\n" in path.read_text(encoding="utf-8")
    assert load_notes(path).seeker == load_notes(other).seeker
    assert "the talk" not in path.read_text(encoding="utf-8")
    assert load_notes(path).company.name == "New"


def test_another_file_without_such_a_part_or_that_is_wrong_is_told(tmp_path):
    (tmp_path / "bare.yaml").write_text("company: X\n")
    (tmp_path / "wrong.yaml").write_text("compny: X\n")
    for name, says in (("bare", "no part 'seeker:'"), ("wrong", "Did you mean 'company'")):
        result = RUN.invoke(app, ["new", str(tmp_path / "n.yaml"), "--from", str(tmp_path / f"{name}.yaml")])
        assert (result.exit_code, says in result.stderr) == (1, True)
        assert not (tmp_path / "n.yaml").exists()


def test_the_schema_that_a_new_file_names_is_there(tmp_path):
    RUN.invoke(app, ["new", str(tmp_path / "a.yaml")])
    first = (tmp_path / "a.yaml").read_text().splitlines()[0]
    assert first.endswith(schema_file("notes").as_uri())
    assert yaml.safe_load(schema_file("notes").read_text())["required"] == ["company"]


def test_a_resume_fills_the_part_about_oneself(tmp_path):
    resume = tmp_path / "resume.json"
    job = {"name": 'Outdoor: "Co"', "position": "Support Lead"}
    told = {"basics": {"name": "Ann Lee"}, "work": [job], "skills": [{"name": "SQL"}]}
    resume.write_text(json.dumps(told))
    result = RUN.invoke(app, ["new", str(tmp_path / "a.yaml"), "--from", str(resume)])
    assert result.exit_code == 0
    seeker = load_notes(tmp_path / "a.yaml").seeker
    assert (seeker.name, seeker.background, seeker.skills) == (
        "Ann Lee",
        'Support Lead at Outdoor: "Co"',
        ("SQL",),
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("me.md", "---\ncompany: A\nseeker:\n  name: Ann\n  skills: [SQL]\n---\n- a note\n"),
        ("me.yaml", "company: A\nproducts: &s [SQL]\nseeker:\n  name: Ann\n  skills: *s\n"),
        ("me.yaml", "company: A\nseeker: {name: Ann,\n  skills: [SQL]\n}\n"),
        ("me.yaml", 'company: A\n"seeker":\n  name: Ann\n  skills: [SQL]\n'),
        ("me.yaml", "{company: A, seeker: {name: Ann, skills: [SQL]}}\n"),
        ("me.yaml", "company: A\nseeker:\n  name: Ann\n  skills: [SQL]\n".encode("utf-16")),
    ],
)
def test_the_part_about_oneself_is_kept_however_it_is_written(tmp_path, name, text):
    (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    result = RUN.invoke(app, ["new", str(tmp_path / "new.yaml"), "--from", str(tmp_path / name)])
    assert result.exit_code == 0, result.output
    seeker = load_notes(tmp_path / "new.yaml").seeker
    assert (seeker.name, seeker.skills) == ("Ann", ("SQL",))


def test_a_name_of_signs_makes_a_file_that_can_be_read(tmp_path):
    RUN.invoke(app, ["new", str(tmp_path / "a.yaml"), "--company", "A\x7fB"])
    assert load_notes(tmp_path / "a.yaml").company.name == "AB"
