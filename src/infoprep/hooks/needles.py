r"""Needles: the words of which one stands in any text that a pattern matches.

Hundreds of patterns are looked for in each line of the notes, and nine of ten hold no word of it. A pattern
made by `sought` is used as one made by `re.compile`, finds the same, and is only tried, or even compiled, where
one of its needles stands. It is meant for patterns that are tried on every line; for short pieces of one,
`re.compile` is as fast.

>>> [sorted(words) for words in needles(r"(?P<who>nurses|\w+men) (?:walked|came) out\b")]
[[' came out', ' walked out'], ['men', 'nurses']]
"""

from __future__ import annotations

import importlib
import itertools
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache, cached_property
from itertools import groupby, starmap
from typing import Any

from ahocorasick_rs import AhoCorasick

_PARSER: Any = importlib.import_module("re._parser")
_OP: Any = importlib.import_module("re._constants")

Words = frozenset[str]
_Held = tuple[Words | None, list[Words]]
_NONE: Words = frozenset()
_EMPTY: Words = frozenset({""})
_MOST = 64  # texts that are written out for a stretch of a pattern
_CHOICE = 12  # letters of a class, likewise
_KEPT = 8192  # texts that aren't looked through together and are remembered
# Without regard to case these match a plain letter as well.
_ODD_LETTERS = {"ſ": "s", "ı": "i", "İ": "i", "\N{KELVIN SIGN}": "k"}


def folded(text: str) -> str:
    """A text in small letters, in which what matches a plain letter without regard to case is that letter.

    >>> folded("Straſse")
    'strasse'
    """
    if not text.isascii():
        for odd, plain in _ODD_LETTERS.items():
            text = text.replace(odd, plain)
    return text.lower()


def needles(pattern: str, flags: int = 0) -> list[Words]:
    """Choices of pieces of text, folded: every text that a pattern matches holds one of each choice.

    Args:
        pattern: A regular expression.
        flags: Its flags.

    Returns:
        The choices, the rarest first; none where nothing is sure.
    """
    return sorted(_choices(*_of_sequence(_PARSER.parse(pattern, flags))), key=_commonness)


def _choices(whole: Words | None, found: list[Words]) -> list[Words]:
    """What must stand in a text: what was found in a stretch, and its whole text, where that is known."""
    return [*found, whole] if whole and "" not in whole else found


def _commonness(words: Words) -> float:
    return sum(8.0 ** -len(word) for word in words)


def _of_sequence(nodes: Iterable[tuple[Any, Any]]) -> _Held:
    """All texts that a sequence matches, or None for too many; and the choices of needles found in it."""
    found: list[Words] = []
    stretch, is_whole = _EMPTY, True
    for is_word, run in groupby(nodes, _is_letter):
        for texts, inside in [(_word(run), [])] if is_word else starmap(_of_node, run):
            found += inside
            if texts is not None and len(texts) * len(stretch) <= _MOST:
                stretch = frozenset([left + right for left in stretch for right in texts])
            else:
                is_whole = False
                found = _choices(stretch, found)
                stretch = texts or _EMPTY
    return (stretch, found) if is_whole else (None, _choices(stretch, found))


def _is_letter(node: tuple[Any, Any]) -> bool:
    return node[0] is _OP.LITERAL


def _word(letters: Iterable[tuple[Any, int]]) -> Words | None:
    word = [_letter(code) for _, code in letters]
    return frozenset(["".join(word)]) if all(word) else None


def _of_node(code: Any, held: Any) -> _Held:
    """The same for one node of a pattern; a kind of node that isn't known here matches anything."""
    if code is _OP.IN:
        return _of_class(held), []
    if code is _OP.BRANCH:
        return _of_branches([_of_sequence(branch) for branch in held[1]])
    if code is _OP.SUBPATTERN:
        return _of_sequence(held[-1])
    if code in (_OP.MAX_REPEAT, _OP.MIN_REPEAT):
        return _of_repeated(*held)
    if code is _OP.ASSERT:  # what must stand beside it stands in the text as well
        return _EMPTY, _choices(*_of_sequence(held[1]))
    return (_EMPTY if code in (_OP.AT, _OP.ASSERT_NOT) else None), []


@cache
def _letter(code: int) -> str:
    """A letter, folded; empty for one with a case that `folded` may not know."""
    letter = chr(code)
    plain = letter.isascii() or letter.lower() == letter.upper() == letter.casefold()
    return letter.lower() if plain else ""


def _of_class(held: list[tuple[Any, Any]]) -> Words | None:
    """The letters of a class; None for many, or for more than letters."""
    if len(held) > _CHOICE or not all(map(_is_letter, held)):
        return None
    letters = {_letter(code) for _, code in held}
    return frozenset(letters) if all(letters) else None


def _of_branches(branches: list[_Held]) -> _Held:
    wholes = [whole for whole, _ in branches if whole is not None]
    if len(wholes) == len(branches):
        return frozenset().union(*wholes), []
    chosen = [min(_choices(*branch), key=_commonness, default=_NONE) for branch in branches]
    return None, [frozenset().union(*chosen)] if all(chosen) else []


def _of_repeated(least: int, most: int, nodes: Any) -> _Held:
    whole, found = _of_sequence(nodes)
    if least == 0:
        return (whole | _EMPTY if whole is not None and most == 1 else None), []
    return (whole, found) if most == 1 else (None, _choices(whole, found))


class Sought:
    """A pattern that is only tried on texts that hold one of its needles.

    Attributes:
        pattern: The regular expression.
        flags: Its flags.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self.flags = pattern, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def small(self) -> re.Pattern[str] | None:
        """The same pattern for folded texts; None where case counts.

        Without regard to case, `re` goes through a text letter by letter; with it, in less than half the time.
        """
        if not self.flags & re.IGNORECASE or _CASE_COUNTS.search(self.pattern):
            return None
        small = _LETTER.sub(lambda found: found["code"] or found[0].lower(), self.pattern)
        return re.compile(small, self.flags & ~re.IGNORECASE)

    def search(self, text: str, *span: int) -> re.Match[str] | None:
        """As of `re.Pattern`."""
        if self not in may_match(text):
            return None
        if not self.small:
            return self.compiled.search(text, *span)
        found = self.small.search(folded(text), *span)
        return self.compiled.match(text, found.start(), *span[1:]) if found else None

    def match(self, text: str, *span: int) -> re.Match[str] | None:
        """As of `re.Pattern`."""
        return self.compiled.match(text, *span) if self in may_match(text) else None

    def finditer(self, text: str, *span: int) -> Iterator[re.Match[str]]:
        """As of `re.Pattern`."""
        if self not in may_match(text):
            return iter(())
        return self._found(self.small, text, *span) if self.small else self.compiled.finditer(text, *span)

    def _found(self, small: re.Pattern[str], text: str, *span: int) -> Iterator[re.Match[str]]:
        for found in small.finditer(folded(text), *span):
            match = self.compiled.match(text, found.start(), *span[1:])
            if match:
                yield match


_CASE_COUNTS = re.compile(r"\(\?\w*-\w*i")
_LETTER = re.compile(r"(?P<code>\\.|\(\?P)|.", re.DOTALL)


_ALL: list[Sought] = []
_known: dict[str, frozenset[Sought]] = {}  # every extractor asks for every line


def sought(pattern: str, flags: int = 0) -> Sought:
    r"""A pattern to look for in every line of the notes; kept for good, so to be made once, by a module.

    >>> walkout = sought(r"\w+ walked out")
    >>> walkout.search("40 nurses walked out")[0], walkout.search("profits rose")
    ('nurses walked out', None)
    """
    made = Sought(pattern, flags)
    _ALL.append(made)
    _index.cache_clear()
    _known.clear()
    return made


class _Index:
    """What to look for in texts, and what it tells of the patterns.

    Attributes:
        words: The needles.
        patterns: For each needle, the patterns of whose rarest choice it is one.
        more: The other choices of a pattern, as numbers of needles.
        always: The patterns without a needle.
    """

    def __init__(self, patterns: Iterable[Sought]) -> None:
        numbers: dict[str, int] = {}
        self.patterns: list[list[Sought]] = []
        self.more: dict[Sought, list[set[int]]] = {}
        self.always: list[Sought] = []
        for pattern in patterns:
            # A blank, which every line has, would be looked for in vain.
            choices = [words for words in needles(pattern.pattern, pattern.flags) if " " not in words]
            if not choices:
                self.always.append(pattern)
                continue
            told = [words for words in choices if _is_telling(words, choices)]
            rarest, *more = [{numbers.setdefault(word, len(numbers)) for word in words} for words in told]
            self.patterns += [[] for _ in range(len(numbers) - len(self.patterns))]
            for number in rarest:
                self.patterns[number].append(pattern)
            if more:
                self.more[pattern] = more
        self.words = AhoCorasick(numbers)

    def may_match(self, texts: Sequence[str]) -> list[frozenset[Sought]]:
        """For each text the patterns that may match it: one of each choice of their needles may stand in it."""
        small = [folded(text) for text in texts]
        whole = _HALF.sub("\ufffd", "\0".join(small))
        starts = [*itertools.accumulate((len(text) + 1 for text in small), initial=0)]
        held: list[set[int]] = [set() for _ in texts]
        for number, start, _ in self.words.find_matches_as_indexes(whole, overlapping=True):
            held[bisect_right(starts, start) - 1].add(number)
        found = []
        for known in held:
            likely = {
                *self.always,
                *itertools.chain.from_iterable([self.patterns[number] for number in known]),
            }
            found.append(
                frozenset(
                    [
                        one
                        for one in likely
                        if one not in self.more or not any(map(known.isdisjoint, self.more[one]))
                    ]
                )
            )
        return found


# Half of a letter that stands in two: nothing that could be told to a library.
_HALF = re.compile("[\ud800-\udfff]")


def _is_telling(words: Words, choices: list[Words]) -> bool:
    """Whether a choice of needles is worth looking for: the rarest, or one of words that aren't short."""
    return words is choices[0] or min(map(len, words)) > 2


@cache
def _index() -> _Index:
    return _Index(_ALL)


@contextmanager
def looked_through(texts: Iterable[str]) -> Iterator[None]:
    """Look texts through for needles, all at once, and know what they hold until it is done with them."""
    every = list(dict.fromkeys(texts))
    _known.update(zip(every, _index().may_match(every), strict=True))
    try:
        yield
    finally:
        _known.clear()


def may_match(text: str) -> frozenset[Sought]:
    """The patterns that may match a text."""
    known = _known.get(text)
    if known is None:
        if len(_known) > _KEPT:
            _known.clear()
        known = _known[text] = _index().may_match([text])[0]
    return known


def possible(patterns: Iterable[Sought], text: str) -> list[Sought]:
    """Those of some patterns that may match a text, in their order."""
    known = may_match(text)
    return [pattern for pattern in patterns if pattern in known]
