import re
from html import unescape

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
