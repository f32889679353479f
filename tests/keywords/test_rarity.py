import pytest

from infoprep.keywords.rarity import UNKNOWN_WORD, zipf


def test_zipf_is_that_of_wordfreq():
    from wordfreq import zipf_frequency

    for word in ("time", "merchant", "germanium"):
        assert zipf(word) == pytest.approx(zipf_frequency(word, "en"), abs=0.01)


def test_a_word_in_no_list_is_as_rare_as_can_be():
    assert zipf("zqxvbn") == UNKNOWN_WORD
