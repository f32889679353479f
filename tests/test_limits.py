"""Each limit: what is at it passes, what is one over it is told in its own words, at its place."""

from pathlib import Path

import pytest

from infoprep.bank import load_bank
from infoprep.errors import BankError, InputError, NotesError, Problem
from infoprep.limits import (
    DEPTH,
    FILE,
    ITEMS,
    LABEL,
    LIMITS,
    NOTES,
    PROBLEMS,
    QUESTION,
    QUESTION_CHARACTERS,
    TEMPLATE,
    VALUES,
    WORDS,
    gets_to_the_point,
)
from infoprep.notes import load_notes, notes_of, parse_notes
from infoprep.prep import prepare
from tests.conftest import ROOT

DOCUMENTED = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")


def told(read) -> list[tuple[int, str, str]]:
    with pytest.raises(InputError) as raised:
        read()
    return [(problem.line, problem.message, problem.hint) for problem in raised.value.problems]


def notes(count: int) -> str:
    head = "company: Acme\nabout: "
    return head + "a" * (count - len(head))


def test_characters_of_notes():
    assert parse_notes(notes(NOTES.most))
    assert told(lambda: parse_notes(notes(NOTES.most + 1))) == [(2, *NOTES.passed())]
    assert told(lambda: notes_of({"company": "Acme", "about": "a" * NOTES.most}))[0][1:] == NOTES.passed()


def test_what_else_is_wrong_with_long_notes_is_told_too():
    found = told(lambda: parse_notes("abuot: x\n" + notes(NOTES.most)))
    assert [line for line, *_ in found] == [1, 3]


def test_characters_of_markdown_notes(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("---\ncompany: Acme\n---\n" + "[a" * NOTES.most, encoding="utf-8")
    assert told(lambda: load_notes(path)) == [(4, *NOTES.passed())]


def test_words_and_signs_of_notes():
    text = "company: Acme\nabout: " + "a, " * (WORDS.most // 2 - 1)
    assert parse_notes(text + " b")
    assert told(lambda: parse_notes(text + " b\nvalues: [care]\n")) == [(3, *WORDS.passed())]


@pytest.mark.parametrize("name", ["values", "news", "my_questions", "seeker.goals"])
def test_items_of_a_list(name):
    outer, _, inner = name.partition(".")
    lead = f"{outer}:\n  {inner}:\n" if inner else f"{outer}:\n"
    text = f"company: Acme\n{lead}" + "    - a\n" * ITEMS.most
    assert parse_notes(text)
    line = text.count("\n") + 1
    assert told(lambda: parse_notes(text + "    - one more\n")) == [(line, *ITEMS.passed())]
    assert told(lambda: parse_notes(f"company: Acme\nvalues: {'a, ' * ITEMS.most} b")) == [
        (2, *ITEMS.passed())
    ]


def test_items_of_news_that_are_no_texts_are_told_at_their_place():
    text = "company: Acme\nnews:\n" + "  - text: a\n" * ITEMS.most
    assert told(lambda: parse_notes(text + "  - text: one more\n")) == [(203, *ITEMS.passed())]


def test_characters_of_a_label():
    assert parse_notes(f"company: {'a' * LABEL.most}")
    for text in (f"company: {'a' * LABEL.most}b", f"interviewee: {{role: {'a' * LABEL.most}b}}\ncompany: A"):
        assert told(lambda text=text: parse_notes(text)) == [(1, *LABEL.passed())]


def test_levels():
    assert (2, *DEPTH.passed()) in told(lambda: parse_notes("company: A\nvalues: " + "[" * DEPTH.most))


def test_values():
    found = told(lambda: parse_notes("company: A\nvalues:\n" + "- a\n" * VALUES.most))
    assert (VALUES.most - 2, *VALUES.passed()) in found


def test_values_an_item_that_is_cut_off_is_not_told_to_lack_anything(tmp_path):
    path = tmp_path / "bank.yaml"
    question = "  - {id: %d, topic: customers, stage: core, ask: {anyone: 'W?'}}\n"
    path.write_text("questions:\n" + "".join(question % number for number in range(2_000)), encoding="utf-8")
    ((_, *said),) = told(lambda: load_bank(path))
    assert tuple(said) == VALUES.passed()


def test_characters_of_a_file(tmp_path):
    path = tmp_path / "bank.yaml"
    path.write_text("# " + "a" * FILE.most, encoding="utf-8")
    assert told(lambda: load_bank(path)) == [(1, *FILE.passed())]


def test_characters_of_a_template(tmp_path):
    path = tmp_path / "bank.yaml"
    lead = "questions:\n  - id: a\n    topic: customers\n    stage: core\n    ask: {anyone: "
    path.write_text(f"{lead}{'a' * (TEMPLATE.most - 1)}?}}", encoding="utf-8")
    assert len(load_bank(path)) == 1
    path.write_text(f"{lead}{'a' * TEMPLATE.most}?}}", encoding="utf-8")
    assert told(lambda: load_bank(path)) == [(5, *TEMPLATE.passed())]


@pytest.mark.parametrize(
    ("question", "limit"),
    [
        ("What is " + "very " * QUESTION.most + "good?", QUESTION),
        (f"What is {'a' * 400}?", QUESTION_CHARACTERS),
    ],
)
def test_a_question_that_is_too_long_is_given_back(question, limit):
    prep = prepare({"company": "Acme", "my_questions": [question]})
    assert (question, " ".join(limit.passed())) in [(item.text, item.reason) for item in prep.skipped]


def test_problems():
    with pytest.raises(NotesError) as raised:
        parse_notes("company: A\n" + "".join(f"k{number}: x\n" for number in range(PROBLEMS.most + 5)))
    assert len(raised.value.problems) == PROBLEMS.most + 1
    assert raised.value.problems[-1].message == PROBLEMS.passed()[0]


@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit.counts)
def test_the_documentation_has_each_limit(limit):
    assert f"| {limit.counts} | {limit.most:,} |" in DOCUMENTED


def test_errors_are_of_their_kind(tmp_path):
    path = tmp_path / "bank.yaml"
    path.write_text("# " + "a" * FILE.most, encoding="utf-8")
    with pytest.raises(BankError):
        load_bank(path)


@pytest.mark.parametrize(
    "text", ["company: A\nnotes: [" + "*a," * 9_000 + "]", "company: A\n" * 9_000, "!x b: " * 400]
)
def test_problems_of_the_yaml_itself_are_bounded_too(text):
    found = told(lambda: parse_notes(text))
    assert len(found) <= PROBLEMS.most + 1
    with pytest.raises(NotesError) as raised:
        parse_notes(text)
    # Problems of one long line share it.
    assert len({id(problem.source) for problem in raised.value.problems}) <= len({line for line, *_ in found})


def test_equal_ids_are_bounded_too(tmp_path):
    path = tmp_path / "bank.yaml"
    question = "  - {id: a, topic: customers, stage: core, ask: {anyone: 'W?'}}\n"
    path.write_text("questions:\n" + question * 300, encoding="utf-8")
    found = told(lambda: load_bank(path))
    assert len(found) == PROBLEMS.most + 1
    assert found[-1][1:] == PROBLEMS.passed()


def test_a_mapping_has_an_end():
    inside: list[object] = []
    for _ in range(5_000):
        inside = [inside]
    assert told(lambda: notes_of({"company": "A", "notes": inside})) == [(1, *DEPTH.passed())]
    ring: dict[str, object] = {"company": "A"}
    ring["news"] = [ring]
    assert told(lambda: notes_of(ring)) == [(1, *DEPTH.passed())]
    assert told(lambda: notes_of({"company": "A", "values": ["a"] * VALUES.most}))[0][1:] == VALUES.passed()


@pytest.mark.parametrize("wrap", [lambda inner: [inner], lambda inner: {"a": inner}])
def test_a_mapping_may_be_as_deep_as_a_file_and_no_deeper(wrap):
    inside: object = "x"
    for _ in range(DEPTH.most - 2):  # the mapping itself and the text are levels too
        inside = wrap(inside)
    with pytest.raises(NotesError) as raised:
        notes_of({"company": "A", "about": inside, "notes": "x"})
    assert DEPTH.passed()[0] not in [problem.message for problem in raised.value.problems]
    with pytest.raises(NotesError) as raised:
        notes_of({"company": "A", "about": wrap(inside), "notes": "x"})
    assert raised.value.problems == (Problem("notes", 1, 1, "", *DEPTH.passed()),)


def test_numbers_that_can_not_be_written_out_are_told():
    huge = 10**5_000
    assert "found something else" in told(lambda: notes_of({"company": huge}))[0][1]
    assert "many digits" in told(lambda: prepare({"company": "A"}, minutes=huge))[0][1]
    assert "many digits" in told(lambda: prepare({"company": "A"}, limit=-huge))[0][1]
    assert prepare({"company": "A"}, seed=huge).questions


def test_what_is_too_large_for_notes_is_told_with_the_limit_of_notes():
    if Path("/dev/zero").exists():
        assert told(lambda: load_notes("/dev/zero")) == [(1, *NOTES.passed())]


def test_eighteen_words_may_be_told_before_a_question_asks():
    assert gets_to_the_point(f"{'word ' * 17}word. What now?")
    assert not gets_to_the_point(f"{'word ' * 18}word. What now?")
    assert gets_to_the_point(f"What have {'word ' * 18}at the U.S. Census Bureau?")
