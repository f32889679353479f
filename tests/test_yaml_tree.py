import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from infoprep.limits import DEPTH
from infoprep.yaml_source import Fields, Items, Source, SourceError, Text
from infoprep.yaml_tree import parse_source


def parse(text):
    return parse_source(Source("a.yaml", text))


def problems_of(text):
    with pytest.raises(SourceError) as caught:
        parse(text)
    return caught.value.problems


def test_scalars_stay_as_they_were_typed():
    tree = parse("a: 2024-13-45\nb: yes\nc: 0x_\nd: 3700\ne: NO\nf: =\n")
    assert tree == {"a": "2024-13-45", "b": "yes", "c": "0x_", "d": "3700", "e": "NO", "f": "="}


@pytest.mark.parametrize("empty", ["", "~", "null"])
def test_nothing_is_none_and_quoted_nothing_is_text(empty):
    assert parse(f"a: {empty}\nb: ''\n") == {"a": None, "b": ""}


def test_every_value_knows_its_path_and_place():
    tree = parse("news:\n  - date: 2024\n    text: 'it''s out'\n")
    text = tree["news"][0]["text"]
    assert (text, text.path, text.source.place(text.offset)) == ("it's out", "news.0.text", (3, 12))


def test_a_part_in_a_file_of_its_own_has_the_path_of_the_whole():
    assert parse_source(Source("me.yaml", "goals: [x]"), "seeker")["goals"][0].path == "seeker.goals.0"


def test_repeated_keys_are_told_where_they_come_again():
    (problem,) = problems_of("news: a\nabout: b\nnews: c\n")
    assert (problem.line, problem.column) == (3, 1)
    assert "first on line 1" in problem.message


def test_an_alias_that_is_a_star_in_a_text_is_told_with_what_to_write():
    (problem,) = problems_of("notes: *important\n")
    assert "quotes" in problem.hint


def test_anchors_are_followed():
    assert parse("a: &x [1]\nb: *x\n") == {"a": ["1"], "b": ["1"]}


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("[200,000 visitors by 2028, a new wing]", ["200,000 visitors by 2028", "a new wing"]),
        ("[over 1,200,000 rides]", ["over 1,200,000 rides"]),
        ("[200, 000 visitors]", ["200", "000 visitors"]),  # with a space, it is meant as two
        ("['200','000 visitors']", ["200", "000 visitors"]),
        ("[2024,2025]", ["2024", "2025"]),
        ("[founded 2024,100 people]", ["founded 2024", "100 people"]),
    ],
)
def test_a_number_with_a_comma_is_one_text_in_brackets_too(text, items):
    found = parse(f"targets: {text}")["targets"]
    assert found == items
    for item in found:
        assert [piece.text for piece in item.evidence()] == [item]


def test_an_anchor_inside_itself_is_told_and_does_not_hang():
    assert "points to nothing" in problems_of("a: &x [*x]\n")[0].message


def test_deep_nesting_is_refused_before_it_can_overflow():
    assert "nested" in problems_of("[" * 100_000)[0].message
    assert parse("[" * DEPTH.most + "]" * DEPTH.most) is not None


def test_an_alias_bomb_stays_small():
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30))
    assert len(parse(bomb)) == 30


def test_a_second_document_is_told():
    assert problems_of("a: 1\n---\nb: 2\n")[0].line == 2


def test_no_break_space_as_indent_is_told_once():
    (problem,) = problems_of("company:\n\xa0\xa0name: BC Ferries\n\xa0\xa0location: Victoria\n")
    assert problem.line == 2


@pytest.mark.parametrize(
    ("text", "line", "hint"),
    [
        ("about: “Our job: x”, they say\n", 1, "colon"),
        ("a: b\n<<<<<<< HEAD\nc: d\n", 3, "Expected 'name: text'"),
        ("skills: [C#, #x, y]\n", 1, "bracket"),
        ("a:\n\tb: c\n", 2, "tab"),
    ],
)
def test_syntax_errors_are_told_with_what_to_write(text, line, hint):
    (problem,) = problems_of(text)
    assert problem.line == line
    assert hint in problem.hint


def plain(node):
    """A tree without its places, to compare with PyYAML's own."""
    if isinstance(node, Fields):
        return {str(key): plain(value) for key, value in node.items()}
    if isinstance(node, Items):
        return [plain(value) for value in node]
    return str(node) if isinstance(node, Text) else node


@given(st.text(alphabet="ab:-,[]{}#'\"|>\n ?&*!", max_size=40))
def test_what_the_c_loader_refuses_is_refused_and_the_rest_read_alike(text):
    """`yaml.CSafeLoader` is the reference, but for what is refused on purpose: see each message."""
    try:
        expected = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        with pytest.raises(SourceError):
            parse(text)
        return
    try:
        tree = parse(text)
    except SourceError as error:
        said = " ".join(problem.message for problem in error.problems)
        assert any(
            why in said for why in ("twice", "before the colon", "points to nothing", "has no meaning")
        )
        return
    assert plain(tree) == composed(expected)


def composed(node):
    if isinstance(node, yaml.MappingNode):
        return {key.value: composed(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [composed(value) for value in node.value]
    if node is None or node.tag == "tag:yaml.org,2002:null":
        return None
    return node.value


@pytest.mark.parametrize(
    "tag", ["!!python/object/apply:os.system [x]", "!!bool perhaps", "!mine {a: b}", "!!binary aGk="]
)
def test_a_tag_that_would_make_something_else_of_a_value_is_told(tag):
    (problem,) = problems_of(f"a: b\nc: {tag}\n")
    assert (problem.line, problem.hint) == (2, "Delete it.")


def test_a_tag_that_says_what_is_there_is_let_be():
    assert parse("a: !!str 12\nb: !!seq [c]\n") == {"a": "12", "b": ["c"]}


def test_signs_that_nobody_typed_to_be_read_are_left_out():
    tree = parse_source(Source("a.yaml", 'a: "x\\0y\\e[1mz \\u202dw"\n'))
    assert tree["a"] == "xy[1mz w"
    (piece,) = tree["a"].part(4, 6).evidence()
    assert (piece.line, piece.text) == (1, "mz")


def test_half_a_character_is_told_at_its_place():
    with pytest.raises(SourceError) as raised:
        parse("a: b\nc: \ud800x")
    (problem,) = raised.value.problems
    assert (problem.line, problem.column) == (2, 4)
    assert "U+D800" in problem.message


def test_a_colon_without_a_name_is_told():
    for text in ("? \n", "a: b\n'': c\n", "{a: b, '': c}"):
        with pytest.raises(SourceError, match="There is no name before the colon"):
            parse(text)
