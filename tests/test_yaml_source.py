import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoprep.notes import parse_notes
from infoprep.yaml_source import Place, Source, SourceError, Text, read_source
from infoprep.yaml_tree import parse_source


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_places_count_lines_by_any_line_break(line_break):
    source = Source("a", f"one{line_break}two")
    assert source.place(source.text.index("two")) == Place(2, 1)
    assert source.line(2) == "two"


def test_a_part_keeps_its_place_without_the_space_around_it():
    text = Text("  Shop Pay , POS")
    assert text.part(0, 11) == "Shop Pay"
    assert text.part(0, 11).offset == 2


def test_evidence_of_a_folded_text_has_one_piece_a_line():
    (text,) = parse_source(Source("a.yaml", "about: >\n  sold coal\n  and bought copper\n")).values()
    assert [(piece.line, piece.column, piece.text) for piece in text.evidence()] == [
        (2, 3, "sold coal"),
        (3, 3, "and bought copper"),
    ]


def test_texts_pickle_with_their_place():
    text = Text("Acme", Source("a", "x: Acme"), "x", range(3, 7))
    copy = pickle.loads(pickle.dumps(text))
    assert (copy, copy.offset, copy.path, copy.source) == ("Acme", 3, "x", text.source)


def test_a_file_in_another_encoding_is_told_with_its_place(tmp_path):
    (tmp_path / "a.yaml").write_bytes("about: it’s\n".encode("cp1252"))
    with pytest.raises(SourceError) as caught:
        read_source(tmp_path / "a.yaml")
    (problem,) = caught.value.problems
    assert (problem.line, problem.column, problem.source) == (1, 10, "about: it’s")
    assert problem.message == "The file is not UTF-8; as Windows-1252 it has '’' here."
    assert "UTF-8" in problem.hint


def test_bytes_that_are_no_text_are_told(tmp_path):
    (tmp_path / "a.yaml").write_bytes(b"a: b\nc: \x81\n")  # no letter in Windows-1252 either
    with pytest.raises(SourceError) as caught:
        read_source(tmp_path / "a.yaml")
    (problem,) = caught.value.problems
    assert (problem.line, problem.column) == (2, 4)
    assert problem.message == "The file is not UTF-8: byte 0x81 can't be read."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_files_are_read_with_or_without_a_mark(tmp_path, encoding):
    (tmp_path / "a.yaml").write_text("company: Ørsted\n", encoding=encoding)
    assert read_source(tmp_path / "a.yaml").text == "company: Ørsted\n"


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    for path in (tmp_path / "none.yaml", tmp_path):
        with pytest.raises(SourceError, match="Can't open"):
            read_source(path)


def test_half_a_character_of_utf_16_is_told(tmp_path):
    (tmp_path / "a.yaml").write_bytes("ab".encode("utf-16")[:-1])
    with pytest.raises(SourceError, match="not UTF-8"):
        read_source(tmp_path / "a.yaml")


def test_a_file_without_an_end_is_not_read_to_its_end():
    with pytest.raises(SourceError, match="longer than"):
        read_source("/dev/zero")


def test_a_file_over_the_limit_is_not_read(tmp_path):
    (tmp_path / "a.yaml").write_text("a" * 4_000_001)
    with pytest.raises(SourceError, match="longer than"):
        read_source(tmp_path / "a.yaml")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=60), st.data())
def test_evidence_stands_in_the_file_at_its_place(words, data):
    """However a text is written in YAML, any stretch of it is found again where its evidence says."""
    import yaml

    style = data.draw(st.sampled_from([None, "'", '"', "|", ">"]))
    written = yaml.safe_dump({"a": [words]}, default_style=style, allow_unicode=True, width=20)
    source = Source("a.yaml", written)
    (items,) = parse_source(source).values()
    lines = written.split("\n")
    for text in items:
        start = data.draw(st.integers(0, len(text)))
        for piece in text.evidence(start):
            assert lines[piece.line - 1][piece.column - 1 :].startswith(piece.text)


@pytest.mark.parametrize(
    "yaml",
    [
        "about: the night\n  shift counts the heat\n  pump stock\n",
        "about: &x the night shift counts the heat pump stock\n",
        "about: !!str the night\n  shift counts the heat pump stock\n",
        "about: &x 'the night\n  shift counts the heat pump stock'\n",
        'about: !!str "the night shift counts\n  the heat pump stock"\n',
        "about: &x >\n  the night shift counts\n  the heat pump stock\n",
    ],
)
def test_evidence_is_the_words_themselves_however_they_are_written(yaml):
    (text,) = parse_source(Source("a.yaml", yaml)).values()
    for words in ("night shift", "heat pump", "stock"):
        start = text.index(words.split()[0])
        assert " ".join(piece.text for piece in text.evidence(start, start + len(words))) == words


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_evidence_across_any_line_break_has_one_piece_a_line(line_break):
    text = Text(f"night{line_break}shift")
    assert [(piece.line, piece.column, piece.text) for piece in text.evidence()] == [
        (1, 1, "night"),
        (2, 1, "shift"),
    ]


def test_a_part_of_a_folded_text_knows_where_in_it_it_starts():
    about = parse_notes("company: Acme\nabout: >\n  one two,\n  three four,\n  five six\n").about
    parts = about.split_parts(",")
    assert [about[about.place_of(part) :][: len(part)] for part in parts] == [
        "one two",
        "three four",
        "five six",
    ]
