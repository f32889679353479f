from infoprep import lexicon
from infoprep.keywords import rarity


def test_rarity_is_that_of_the_lexicon():
    assert rarity.zipf is lexicon.zipf
    assert rarity.UNKNOWN_WORD == lexicon.UNKNOWN_WORD
