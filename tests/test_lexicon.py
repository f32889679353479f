import subprocess
import sys
from math import log10

import pytest

from infoprep import lexicon
from infoprep.lexicon import UNKNOWN_WORD, form_of, lemma, lemmas, zipf, zipf_of_text


def test_every_word_of_wordfreq_is_as_common_as_it_says():
    from wordfreq import get_frequency_dict

    frequencies = get_frequency_dict("en", wordlist="best")
    assert len(lexicon._rarities()) == len(frequencies)
    assert all(
        zipf(word) == max(log10(frequency) + 9, UNKNOWN_WORD) for word, frequency in frequencies.items()
    )


def test_a_text_is_as_common_as_wordfreq_says():
    from wordfreq import get_frequency_dict, zipf_frequency

    words = [
        *[
            word
            for number, word in enumerate(get_frequency_dict("en"))
            if number % 40 == 0 or not word.isascii()
        ],
        "US",
        "Time",
        "time-keeper",
        "two words",
        "café",
        "",
        "zqxvbn",
    ]
    assert all(zipf_of_text(word) == max(zipf_frequency(word, "en"), UNKNOWN_WORD) for word in words)


def test_words_of_latin_letters_are_one_word_to_wordfreq():
    from wordfreq import lossy_tokenize

    every = map(chr, range(sys.maxunicode + 1))
    letters = [char for char in every if char.isalpha() and max(char.casefold()) <= lexicon._LAST_LATIN]
    assert len(letters) > 400
    for word in [*letters, *(f"b{letter}n" for letter in letters), "".join(letters)]:
        assert lossy_tokenize(word, "en") == [word.casefold()]


@pytest.mark.parametrize("word", ["zqxvbn", "", "two words", "株式会社", "\ud800"])
def test_a_word_in_no_list_is_as_rare_as_can_be(word):
    assert zipf(word) == UNKNOWN_WORD


def test_every_word_of_lemminflect_has_its_lemmas():
    from lemminflect import Lemmatizer, getAllLemmas

    getAllLemmas("a")
    for word, known in Lemmatizer().lemma_dict.items():
        found = lexicon._lemmatizer().lemma_dict.get(word, {})
        assert list(found.items()) == list(known.items()), word


def test_every_word_of_lemminflect_has_its_forms():
    from lemminflect import Inflections, getInflection

    getInflection("a", "NN")
    for word, known in Inflections().infl_dict.items():
        found = lexicon._inflections().infl_dict.get(word, {})
        assert list(found.items()) == list(known.items()), word


@pytest.mark.parametrize("word", ["zqxvbns", "", "a,b", "works,noun", "Works", "株式会社", "\ud800", "ain't"])
def test_what_is_no_entry_is_read_as_lemminflect_reads_it(word):
    from lemminflect import getAllLemmas, getInflection, getLemma

    assert lemmas(word) == getAllLemmas(word)
    assert lemma(word, "VERB") == (getLemma(word, "VERB") or (word,))[0]
    assert form_of(word or "go", "VBD") == getInflection(word or "go", "VBD")[0]


def test_asking_leaves_the_libraries_own_dictionaries_unread():
    code = """
import sys
from infoprep.lexicon import form_of, lemma, zipf, zipf_of_text
zipf("time"), zipf_of_text("time"), lemma("libraries", "NOUN"), form_of("sell", "VBG")
from lemminflect import Inflections, Lemmatizer
assert "wordfreq" not in sys.modules
assert not hasattr(Lemmatizer(), "lemma_dict")
assert not hasattr(Inflections(), "infl_dict")
"""
    subprocess.run([sys.executable, "-c", code], check=True)
