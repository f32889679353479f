import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoprep.errors import NotesError
from infoprep.front_matter import parse_markdown
from infoprep.notes import load_notes
from infoprep.yaml_source import Source

FILE = """\
---
company: {name: Shopify, industry: software}
tags: [job, research]
interviewee: {role: engineer}
---
# Research

- Launched **Sidekick**, an AI assistant for [merchants](https://example.org/x), in July 2023
- [ ] ask Priya about [[Shop Pay|their checkout]]![chart](a.png)
> Growth was *21%*, `not` bad
snake_case and 2*3*4 stay, <!-- and this goes -->
"""


@pytest.fixture
def load(tmp_path):
    def load(text, name="a.md"):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return load_notes(tmp_path / name)

    return load


def test_the_front_gives_the_fields_and_the_rest_the_notes_without_signs(load):
    notes = load(FILE)
    assert (notes.company.name, notes.interviewee.role) == ("Shopify", "engineer")
    assert notes.notes.split("\n") == [
        "Research",
        "",
        "- Launched Sidekick, an AI assistant for merchants, in July 2023",
        "- ask Priya about their checkout",
        "Growth was 21%, not bad",
        "snake_case and 2*3*4 stay,",
    ]


def test_every_word_knows_its_line(load):
    notes = load(FILE)
    start = notes.notes.index("Sidekick")
    (piece,) = notes.notes.evidence(start, start + len("Sidekick"))
    assert (piece.line, piece.column, piece.text, piece.path) == (8, 14, "Sidekick", "notes")


def test_notes_in_both_places_are_kept(load):
    notes = load("---\ncompany: X\nnotes: the front\n---\nthe rest\n").notes
    assert notes == "the front\nthe rest"
    assert [piece.line for piece in notes.evidence()] == [3, 5]


def test_a_front_alone_is_enough_and_dots_may_end_it(load):
    assert load("---\ncompany: X\n...\n", "a.markdown").company.name == "X"
    assert load("---\r\ncompany: X\r\n---\r\nit grew\r\n").notes == "it grew"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("# Shopify\n", 1, "Expected front matter"),
        ("---\ncompany: X\n", 1, "Expected front matter"),
        ("---\n---\ntext\n", 1, "'company' is missing"),
        ("---\ncompany: X\nchalenges: [a]\n---\n", 3, "Did you mean 'challenges'?"),
        ("---\n- a\n---\n", 2, "Expected names with values"),
        ("---\ncompany: [\n---\n", 2, ""),
    ],
)
def test_what_is_wrong_is_told_with_its_line(load, text, line, says):
    with pytest.raises(NotesError) as raised:
        load(text)
    problem = raised.value.problems[0]
    assert (problem.line, says in str(problem)) == (line, True)


@given(st.text(alphabet="ab *_`[]()#>!-=~|\n", max_size=60))
def test_no_letter_is_lost_but_in_links_and_none_is_invented(body):
    source = Source("a.md", f"---\ncompany: X\n---\n{body}")
    notes = parse_markdown(source).get("notes") or ""
    for char, place in zip(notes, getattr(notes, "offsets", ()), strict=True):
        assert source.text[place] == char
    if "[" not in body:
        assert [c for c in notes if c in "ab"] == [c for c in body if c in "ab"]


def test_signs_that_nobody_can_see_are_left_out_of_the_body_and_of_its_evidence(load):
    notes = load("---\ncompany: A\n---\n- Launched Foo\x1b[31mBar\u202e in May\n")
    assert notes.notes.strip() == "- Launched Foo[31mBar in May"
    assert [piece.text for piece in notes.notes.evidence()] == ["- Launched Foo", "[31mBar", "in May"]


def test_a_problem_in_the_front_matter_shows_its_line(load):
    with pytest.raises(NotesError) as raised:
        load("---\ncompany: A\nproduct: x\n---\nText\n")
    assert (raised.value.problems[0].line, raised.value.problems[0].source) == (3, "product: x")
