import pytest

from infoprep.keywords.words import MODIFIER, OTHER, singular, words_of
from infoprep.pipeline import load_pipeline


def kinds(text):
    return [(text[word.start : word.end], word.kind) for word in words_of(load_pipeline()(text)[:])]


def test_tokens_that_a_hyphen_joins_are_one_word():
    assert [text for text, _ in kinds("A four-way valve broke.")] == ["A", "four-way", "valve", "broke", "."]


def test_a_participle_modifies_a_noun_unless_it_is_the_verb():
    assert ("generated", MODIFIER) in kinds("They teach user generated content rules.")
    assert ("raised", OTHER) in kinds("They have raised money twice.")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("bases", "base"),
        ("companies", "company"),
        ("analysis", "analysis"),
        ("news", "news"),
        ("gas", "gas"),
        ("logbooks", "logbook"),
        ("arcteryxs", "arcteryx"),
        ("leeds", "leeds"),
    ],
)
def test_singular(word, expected):
    assert singular(word) == expected
