import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.vocab import Vocab

from infoprep.likeness import likeness

WISH = "learn how analysts work with product teams"


def test_the_words_of_wishing_count_for_nothing():
    assert likeness("learn about budgets", "What did you learn to expect?") == 0
    assert likeness("hear about budgets", "How is a budget made?") == 1


def test_the_rare_word_counts_for_more():
    rare, common = (
        likeness("germanium prices", "What of germanium?"),
        likeness("germanium prices", "What price?"),
    )
    assert 0 < common < rare < 1


def test_a_word_meets_its_other_forms():
    assert likeness("the hiring of planners", "When did you last hire a planner?") == 1


@given(st.text(max_size=60), st.text(max_size=60))
def test_it_is_a_share_and_more_text_takes_up_no_less(wish, text):
    share = likeness(wish, text)
    assert 0 <= share <= 1
    assert likeness(wish, f"{text} {WISH}") >= share


def test_where_there_are_vectors_near_words_count_as_far_as_they_are_near():
    vocab = Vocab()
    vocab.reset_vectors(width=2)
    for word, vector in {"salary": (1, 0), "wage": (0.8, 0.6), "train": (0, 1)}.items():
        vocab.set_vector(word, vector)
    assert likeness("salary", "What wages?", vocab) == pytest.approx(0.8, abs=1e-3)
    assert likeness("salary", "What train?", vocab) == 0
    assert likeness("salary", "What wages?") == 0
