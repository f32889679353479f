"""How far a text takes up what another is about: base forms of words that both have, the rare ones counting most.

Where the pipeline has word vectors, a word that is near in meaning counts too, as far as it is near.
"""

from __future__ import annotations

import re
from functools import lru_cache
from math import sqrt
from typing import TYPE_CHECKING

from infoprep.lexicon import lemmas, zipf

if TYPE_CHECKING:
    from spacy.vocab import Vocab

_EVERYDAY = 6.0  # Zipf: "people" and "their" say little of what a text is about
# Words of wishing and of working, which say only that something is asked about.
_ASKING = frozenset(
    "advice decide expect expectation explain figure find hear know learn see talk tell understand work".split()
)
_NEAR = 0.6  # cosine: below it words are no more than of one field


def likeness(wish: str, text: str, vocab: Vocab | None = None) -> float:
    """How much of what a wish is about a text takes up.

    Args:
        wish: What is looked for: "learn how analysts work with product teams".
        text: Where it is looked for.
        vocab: The pipeline's words, with vectors where it has any.

    Returns:
        From 0 for nothing to 1 for all of it; each word counts by the root of its rarity
        (`infoprep.lexicon.zipf`), so that no single name stands for the rest.

    >>> likeness("understand the hiring process", "How does the process of hiring a planner go?")
    1.0
    >>> likeness("understand the hiring process", "What changed after the sale?")
    0.0
    """
    weights, there = _weights(wish), telling(text)
    if not weights:
        return 0.0
    near = (
        weight * (1.0 if word in there else _nearest(word, there, vocab)) for word, weight in weights.items()
    )
    return round(sum(near) / sum(weights.values()), 4)


@lru_cache(maxsize=8192)
def _weights(wish: str) -> dict[str, float]:
    return {word: sqrt(_EVERYDAY + 1 - zipf(word)) for word in sorted(telling(wish))}


def _nearest(word: str, among: frozenset[str], vocab: Vocab | None) -> float:
    if vocab is None or not vocab.vectors.shape[0] or not vocab.has_vector(word):
        return 0.0
    lexeme = vocab[word]
    best = max((lexeme.similarity(vocab[other]) for other in among if vocab.has_vector(other)), default=0.0)
    return float(best) if best >= _NEAR else 0.0


@lru_cache(maxsize=8192)
def telling(text: str) -> frozenset[str]:
    """The base forms of a text's words, without the everyday ones.

    >>> sorted(telling("how do analysts work with product teams?"))
    ['analyst', 'product', 'team']
    """
    bases = {base(word) for word in re.findall(r"[^\W\d_]{3,}", text.lower())}
    return frozenset(word for word in bases - _ASKING if zipf(word) < _EVERYDAY)


@lru_cache(maxsize=8192)
def base(word: str) -> str:
    """A lower-case word's shortest base form, so that a noun meets its verb: "hiring" is "hire".

    >>> base("hiring"), base("teams"), base("bought")
    ('hire', 'team', 'buy')
    """
    known = {lemma for forms in lemmas(word).values() for lemma in forms}
    return min(known or {word.removesuffix("s")}, key=lambda lemma: (len(lemma), lemma))
