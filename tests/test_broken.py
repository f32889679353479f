"""The mistakes of tests/broken: each is told once, at a line where a person would point, with what to write instead."""

import pytest
import yaml

from infoprep.errors import NotesError
from infoprep.notes import parse_notes
from tests.conftest import ROOT

CASES = yaml.load((ROOT / "tests" / "broken" / "cases.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)


def named(cases):
    return [pytest.param(case, id=case["name"]) for case in cases]


@pytest.mark.parametrize("case", named([case for case in CASES if "lines" in case]))
def test_a_mistake_is_told_at_its_line_with_what_to_write(case):
    with pytest.raises(NotesError) as raised:
        parse_notes(case["text"], "n")
    problems = raised.value.problems
    assert len(problems) == int(case.get("problems", 1))
    assert {str(problem.line) for problem in problems} & set(case["lines"])
    assert all(problem.hint for problem in problems)
    said = str(raised.value).lower()
    for words in case["mentions"]:
        assert any(word.lower() in said for word in words.split("|")), words


@pytest.mark.parametrize("case", named([case for case in CASES if "reads" in case]))
def test_what_is_no_mistake_is_read(case):
    notes = parse_notes(case["text"], "n")
    for path, expected in case["reads"].items():
        value = notes
        for name in path.split("."):
            value = getattr(value, name)
        assert (list(value) if isinstance(value, tuple) else value) == expected


def test_there_are_at_least_forty():
    assert len({case["text"] for case in CASES}) >= 40
