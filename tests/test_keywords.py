import pytest
from hypothesis import given
from hypothesis import strategies as st

import infoprep
from infoprep.keywords import find_keywords
from tests.conftest import all_notes

TEXT = """Teck sold its coal business. The coal business went to Glencore.
Copper growth is next: the copper growth plan starts in Chile."""


def test_phrases_come_before_single_words_and_the_best_has_one():
    keywords = find_keywords(TEXT)
    assert keywords[0].text in ("coal business", "copper growth")
    assert keywords[0].score == 1
    assert [k.score for k in keywords] == sorted((k.score for k in keywords), reverse=True)


def test_a_keyword_keeps_all_its_places():
    (keyword,) = [k for k in find_keywords(TEXT) if k.text == "coal business"]
    assert [(piece.line, piece.text) for piece in keyword.evidence] == [
        (1, "coal business"),
        (1, "coal business"),
    ]


def test_the_limit_holds():
    assert len(find_keywords(TEXT, limit=2)) == 2


@pytest.mark.parametrize(
    "text", ["", "word", "🙂🙂", "ALL CAPS TEXT", "سوق العمل", "的公司", "\n\n", "- \n- "]
)
def test_odd_texts_give_a_list(text):
    assert isinstance(find_keywords(text), list)


def test_the_companys_own_name_is_left_out(shopify):
    texts = [keyword.text for keyword in find_keywords(shopify)]
    assert "Shopify" not in texts
    assert any("merchant" in text for text in texts)


@all_notes
def test_evidence_of_keywords_stands_in_the_file(path):
    lines = path.read_text(encoding="utf-8").split("\n")
    keywords = find_keywords(infoprep.load_notes(path), limit=50)
    for keyword in keywords:
        assert keyword.evidence
        for piece in keyword.evidence:
            assert lines[piece.line - 1][piece.column - 1 :].startswith(piece.text)


@given(st.text(max_size=200))
def test_evidence_stands_in_any_text(text):
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for keyword in find_keywords(text):
        assert 0 < keyword.score <= 1
        for piece in keyword.evidence:
            assert lines[piece.line - 1][piece.column - 1 :].startswith(piece.text)
