import re
from html import unescape

from infoprep.notes import parse_notes
from infoprep.prep import prepare
from tests.conftest import all_notes


@all_notes
def test_every_letter_of_the_file_is_there_and_marks_are_keywords(path):
    prep = prepare(path)
    made = prep.marked()
    words = {piece.text for keyword in prep.keywords for piece in keyword.evidence}
    marks = re.findall(r"<mark[^>]*>([^<]*)<span[^>]*>(\d+)</span></mark>", made)
    assert marks or not prep.keywords
    assert {unescape(text) for text, _ in marks} <= words
    assert {int(rank) for _, rank in marks} <= set(range(1, len(prep.keywords) + 1))
    bare = unescape(re.sub(r"<[^>]+>", "", re.sub(r"<span[^>]*>\d+</span></mark>", "", made)))
    squeezed = re.sub(r"\s+", "", path.read_text(encoding="utf-8-sig"))
    assert re.sub(r"\s+", "", bare) == squeezed


def test_nothing_of_the_notes_is_markup():
    made = prepare({"company": "X", "notes": "<script>alert(1)</script> sells heat pumps & boilers"}).marked()
    assert "<script" not in made
    assert made.count("&lt;") == 2
    assert made._repr_html_() == made


def test_markdown_notes_are_marked_in_their_body(tmp_path):
    path = tmp_path / "a.md"
    body = "# Ops\nThe crew base in Ottawa opened in May. Crew bases need pilots.\n"
    path.write_text(f"---\ncompany: Acme\n---\n{body}", encoding="utf-8")
    made = prepare(path).marked()
    assert "company: Acme" in made
    assert re.findall(r"<mark[^>]*>([^<]*)<", made)[:3] == ["Ops", "crew", "base"]


def test_marks_stand_at_their_words_after_signs_that_others_take_for_line_breaks():
    text = (
        "company: Acme\nnotes: |\n  First line\u2028  goes on here\n  The crew base in Ottawa needs pilots.\n"
    )
    prep = prepare(parse_notes(text))
    marks = re.findall(r"<mark[^>]*>([^<]*)<", prep.marked())
    assert marks
    assert set(marks) <= {piece.text for keyword in prep.keywords for piece in keyword.evidence}


def test_a_seekers_text_of_the_same_name_marks_nothing_beyond_the_notes():
    seeker = {"background": "\n" * 60 + "five years as a crane operator with hydraulic cranes"}
    assert prepare(parse_notes("company: Acme", "seeker"), seeker=seeker).marked()
