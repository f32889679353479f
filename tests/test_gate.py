import pytest

from infoprep.errors import NotesError
from infoprep.notes import parse_notes
from tests.conftest import SHARED


def problems_of(text):
    with pytest.raises(NotesError) as caught:
        parse_notes(text)
    return caught.value.problems


def test_every_problem_is_told_at_once_at_its_place():
    problems = problems_of("company: {}\nintervewee: {role: x}\nmeeting: {minutes: soon, seting: coffee}\n")
    assert [(p.line, p.path) for p in problems] == [
        (1, "company.name"),
        (2, "intervewee"),
        (3, "meeting.minutes"),
        (3, "meeting.seting"),
    ]
    assert all(problem.hint for problem in problems)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("company: X\nchalanges: [a]\n", "Did you mean 'challenges'?"),
        ("company: X\nrole: analyst\n", "Write it under 'interviewee:'."),
        ("company: X\ninterviewee: {relation: ex-employee}\n", "Did you mean 'former employee'?"),
        ("company: X\nmeeting: {setting: pub}\n", "Write one of: coffee"),
        ("company: [X]\n", "Delete the dashes"),
        ("company: X\nproducts: {a: b}\n", "- item"),
        ("company: X\nabout: [a]\n", "text on one line"),
        ("company: X\ntech: [a]\n", "Did you mean 'technologies'?"),
        ("company: X\nmeeting: {setting: zoom}\n", "Did you mean 'video'?"),
        ("company: X\nnews: [{text: cut 1,900 people}]\n", "Put quotes around the whole text"),
        ("company: X\nnews: {text: x, url: y}\n", "'url' is not a name"),
        ("about: x\n", "Write 'company: ...'"),
        ("company:\n", "Write 'company: ...'"),
        ("- company: X\n", "without dashes"),
        ("", "The file is empty"),
        ("just words\n", "a lone text"),
        ("company: ' '\n", "has no name"),
        ("company: X\nnews: [{date: last fall, text: y}]\n", "2025-09"),
    ],
)
def test_a_message_says_what_to_write_instead(text, says):
    (problem,) = problems_of(text)
    assert says in str(problem)


def broken():
    import yaml

    expected = SHARED / "broken" / "expected.yaml"
    return yaml.safe_load(expected.read_text(encoding="utf-8")) if expected.exists() else []


@pytest.mark.skipif(not broken(), reason="the shared broken files (../shared/eval/broken) are not at hand")
@pytest.mark.parametrize("case", broken(), ids=lambda case: case["file"])
def test_shared_broken_files(case):
    from infoprep.notes import load_notes

    path = SHARED / "broken" / case["file"]
    if case["ok"]:
        notes = load_notes(path)
        for dotted, expected in case.get("reads", {}).items():
            value = notes
            for step in dotted.split("."):
                value = value[int(step)] if step.isdigit() else getattr(value, step)
            assert (list(value) if isinstance(value, tuple) else value.strip()) == (
                expected if isinstance(expected, list) else expected.strip()
            )
        return
    with pytest.raises(NotesError) as caught:
        load_notes(path)
    problems = caught.value.problems
    assert case["problems"] <= len(problems) <= case.get("problems_max", case["problems"])
    assert all(problem.line in case["lines"] for problem in problems)
    said = str(caught.value).lower()
    for words in case["mentions"]:
        assert any(word.lower() in said for word in words.split("|"))
    assert all(problem.hint for problem in problems)
