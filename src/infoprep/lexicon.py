"""What is known of English words at large: how common they are (wordfreq), their base forms and forms (lemminflect).

Both libraries read their whole files into dictionaries when they are first asked, which takes longer than
reading notes. Here the same files are read as they are, and a line is taken apart when its word is asked for.
"""

from __future__ import annotations

import gzip
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from importlib.metadata import distribution
from itertools import accumulate
from math import log10
from pathlib import Path
from typing import Any

import numpy as np

UNKNOWN_WORD = 1.0  # Zipf; no list holds it: a new name, or a slip of the pen


@lru_cache(maxsize=50_000)
@lru_cache(maxsize=65_536)  # of words, a sheet asks for some hundreds
def zipf(word: str) -> float:
    """How common a lower-case word is in English, on the Zipf scale (van Heuven et al. 2014; figures of wordfreq).

    Args:
        word: The word.

    Returns:
        From about 1 (once in a hundred million words, or in no list) to almost 8.

    >>> zipf("time") > zipf("merchant") > zipf("germanium")
    True
    """
    number = _rarities().number(word.encode("utf-8", "surrogatepass"))
    return UNKNOWN_WORD if number is None else max(log10(10 ** (-number / 100)) + 9, UNKNOWN_WORD)


def zipf_of_text(text: str) -> float:
    """How common a text is by wordfreq's own reading, to the hundredth: in any case, or of several words.

    >>> zipf_of_text("Time") == zipf_of_text("time") > zipf_of_text("time-keeper")
    True
    """
    folded = text.casefold()
    if text.isalpha() and max(folded) <= _LAST_LATIN:  # one word, which needs no tokenizer
        return round(zipf(folded), 2)
    from wordfreq import zipf_frequency

    return max(float(zipf_frequency(text, "en")), UNKNOWN_WORD)


_LAST_LATIN = "\u024f"


class _Words:
    """Words with a number each, in a tenth of the room that a dict of them takes.

    Args:
        lists: Lists of words as bytes; a word's number is that of its list.
    """

    def __init__(self, lists: Iterable[Sequence[bytes]]) -> None:
        text, hashes, ends, numbers = bytearray(), array("q"), array("I"), array("H")
        for number, words in enumerate(lists):
            hashes.extend(map(hash, words))
            ends.extend(accumulate(map(len, words), initial=len(text)))
            ends.pop()
            text += b"".join(words)
            numbers.extend([number] * len(words))
        ends.append(len(text))
        self._text, self._starts, self._numbers = bytes(text), ends, numbers
        self._order = np.argsort(np.frombuffer(hashes, dtype=np.int64)).astype(np.uint32)
        self._hashes = np.frombuffer(hashes, dtype=np.int64)[self._order]

    def __len__(self) -> int:
        return len(self._numbers)

    def number(self, word: bytes) -> int | None:
        """The number of a word, or None where it isn't there."""
        sought = hash(word)
        place = int(self._hashes.searchsorted(sought))
        while place < len(self) and self._hashes[place] == sought:
            at = int(self._order[place])
            if self._text[self._starts[at] : self._starts[at + 1]] == word:
                return self._numbers[at]
            place += 1
        return None


@cache
def _rarities() -> _Words:
    """The words of wordfreq's list, each with the hundredths of a bel that its frequency is below 1."""
    import msgpack  # wordfreq's own requirement; wordfreq itself imports what reads other languages

    packed = Path(str(distribution("wordfreq").locate_file("wordfreq/data/large_en.msgpack.gz")))
    unpacker = msgpack.Unpacker(raw=True)
    unpacker.feed(gzip.decompress(packed.read_bytes()))
    lists = range(unpacker.read_array_header() - 1)
    unpacker.skip()  # what the file says of itself; then the words of one frequency, at their number
    return _Words(unpacker.unpack() for _ in lists)


def lemmas(word: str, part: str | None = None) -> dict[str, tuple[str, ...]]:
    """The base forms of a word by part of speech; empty where the dictionary doesn't know it.

    Args:
        word: The word.
        part: A part of speech, to have its base forms only.

    >>> lemmas("works")
    {'NOUN': ('work',), 'VERB': ('work',)}
    """
    found: dict[str, tuple[str, ...]] = _lemmatizer().getAllLemmas(word, part)
    return found


def lemma(word: str, part: str) -> str:
    """The base form of a word as a part of speech; by rule where the dictionary doesn't know it.

    >>> lemma("libraries", "NOUN"), lemma("blogged", "VERB")
    ('library', 'blog')
    """
    found = _lemmatizer().getLemma(word, part)
    return str(found[0]) if found else word


def form_of(word: str, tag: str) -> str:
    """A form of a word, by Penn tag, from its base form; by rule where the dictionary doesn't know it.

    >>> form_of("shut", "VBD"), form_of("sell", "VBG")
    ('shut', 'selling')
    """
    found = _inflections().getInflection(word, tag)
    return str(found[0]) if found else word


class _Entry(dict[str, tuple[str, ...]]):
    """What a dictionary has of a word. It is made anew whenever it is asked for, so a copy would be waste."""

    def __deepcopy__(self, memo: dict[int, Any]) -> _Entry:
        return self


class _Entries:
    """A dictionary's file, whose lines begin with a word and a comma; stands in for the dict of all its words.

    Args:
        path: The file, packed by gzip.
        made: Makes a word's entry of its lines.
        fixed: Entries that the file doesn't decide.
    """

    def __init__(
        self, path: str, made: Callable[[list[str]], dict[str, Any]], fixed: dict[str, Any] | None = None
    ) -> None:
        self.lines = sorted(gzip.decompress(Path(path).read_bytes()).decode().splitlines())
        self.made = made
        self.fixed = fixed or {}

    def get(self, word: str, default: dict[str, Any]) -> dict[str, Any]:
        """The entry of a word, or the default."""
        if word in self.fixed:
            return _Entry(self.fixed[word])
        if "," in word:
            return default
        start = end = bisect_left(self.lines, f"{word},")
        while end < len(self.lines) and self.lines[end].startswith(f"{word},"):
            end += 1
        return _Entry(self.made(self.lines[start:end])) if end > start else default


@cache
def _lemmatizer() -> Any:
    """A lemmatizer of lemminflect's, beside the one that it shares with everybody."""
    from lemminflect import Lemmatizer, config
    from lemminflect.codecs.LemmaLUCodec import LemmaLUCodec, categoryToUPos

    def made(lines: list[str]) -> dict[str, Any]:
        return {categoryToUPos(category): forms for _, category, forms in map(LemmaLUCodec.fromString, lines)}

    lemmatizer = type.__call__(Lemmatizer)
    lemmatizer.lemma_dict = _Entries(config.lemma_lu_fn, made)
    return lemmatizer


@cache
def _inflections() -> Any:
    from lemminflect import Inflections, config
    from lemminflect.codecs.InflectionLUCodec import InflectionLUCodec

    def made(lines: list[str]) -> dict[str, Any]:
        return {tag: forms for line in lines for tag, forms in InflectionLUCodec.fromString(line)[2].items()}

    inflections = type.__call__(Inflections)
    inflections.infl_dict = _Entries(config.inflection_lu_fn, made, InflectionLUCodec.updateForAuxMod({}))
    return inflections
