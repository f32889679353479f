"""How rare words are in English at large."""

from __future__ import annotations

from functools import cache
from math import log10

UNKNOWN_WORD = 1.0  # Zipf; no list holds it: a new name, or a slip of the pen


@cache
def _frequencies() -> dict[str, float]:
    from wordfreq import get_frequency_dict

    return get_frequency_dict("en", wordlist="best")


def zipf(word: str) -> float:
    """How common a lower-case word is in English, on the Zipf scale (van Heuven et al. 2014; figures of wordfreq).

    Args:
        word: The word.

    Returns:
        From about 1 (once in a hundred million words, or in no list) to almost 8.

    >>> zipf("time") > zipf("merchant") > zipf("germanium")
    True
    """
    frequency = _frequencies().get(word)
    return max(log10(frequency) + 9, UNKNOWN_WORD) if frequency else UNKNOWN_WORD
