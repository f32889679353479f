import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from infoprep import wording
from tests.conftest import SHARED

NOUNS = SHARED / "wording" / "nouns.yaml"


def nouns():
    return yaml.safe_load(NOUNS.read_text(encoding="utf-8")) if NOUNS.exists() else []


hard_nouns = pytest.mark.parametrize("noun", nouns(), ids=lambda noun: noun["text"])
needs_nouns = pytest.mark.skipif(
    not nouns(), reason="the shared nouns (../shared/eval/wording) are not at hand"
)


@needs_nouns
@hard_nouns
def test_possessives_and_number_of_hard_nouns(noun):
    text = noun["text"]
    assert wording.possessive(text) in noun["possessive"]
    if noun["kind"] != "company":  # a company is singular, whatever it ends in
        assert wording.is_plural(text) == noun["plural_verb"]


@needs_nouns
@hard_nouns
def test_hard_nouns_keep_their_capitals(noun):
    text = noun["text"]
    if noun["title_case_keep"]:
        assert wording.mid_sentence(text) == text
    else:
        assert wording.sentence_start(text)[1:] == text[1:]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Integrating two head offices", "integrating two head offices"),
        ("Labour relations", "labour relations"),
        ("Shop Pay", "Shop Pay"),
        ("Apple devices", "Apple devices"),
        ("SQL reports", "SQL reports"),
        ("iPad sales", "iPad sales"),
        ("Flexport", "Flexport"),
        ("French", "French"),
        ("", ""),
    ],
)
def test_capitals_inside_a_sentence(text, right):
    assert wording.mid_sentence(text) == right


def test_verbs_are_inflected():
    assert [wording.inflected("lay", "VBG"), wording.inflected("raise", "VBD")] == ["laying", "raised"]
    assert wording.inflected("qwzx", "VBG")


@given(st.text(min_size=1, max_size=30).filter(str.strip))
def test_any_text_can_be_worded(text):
    assert wording.possessive(text).startswith(text)
    assert wording.mid_sentence(text).lower() == text.lower() or len(text) > 1
    assert wording.is_plural(text) in (True, False)
    wording.sentence_start(text)
    wording.lower_title(text)
