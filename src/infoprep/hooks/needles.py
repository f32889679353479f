r"""Needles: the words of which one stands in any text that a pattern matches.

Hundreds of patterns are looked for in each line of the notes, and nine of ten hold no word of it. A pattern
made by `sought` is used as one made by `re.compile`, finds the same, and is only tried, or even compiled, where
one of its needles stands. It is meant for patterns that are tried on every line; for short pieces of one,
`re.compile` is as fast.

>>> sorted(needles(r"(?P<who>[A-Z]\w+) (?:walked|came) out\b"))
[' came out', ' walked out']
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache
from itertools import groupby, starmap
from typing import Any

_PARSER: Any = importlib.import_module("re._parser")
_OP: Any = importlib.import_module("re._constants")

Words = frozenset[str]
_NONE: Words = frozenset()
_EMPTY: Words = frozenset({""})
_MOST = 64  # texts that are written out for a stretch of a pattern
_CHOICE = 4  # letters of a class, likewise
_LONG = 4  # letters by which needles are looked up
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


def needles(pattern: str, flags: int = 0) -> Words:
    """Pieces of text, folded, of which one stands in every text that a pattern matches; none where that isn't sure.

    Args:
        pattern: A regular expression.
        flags: Its flags.
    """
    return _better(*_of_sequence(_PARSER.parse(pattern, flags)))


def _better(whole: Words | None, found: Words) -> Words:
    """The rarer of two choices of needles: a stretch's whole text, where it is known, or what was found in it."""
    if not whole or "" in whole:
        return found
    return min(whole, found, key=_commonness) if found else whole


def _commonness(words: Words) -> float:
    return sum(8.0 ** -len(word) for word in words)


def _of_sequence(nodes: Iterable[tuple[Any, Any]]) -> tuple[Words | None, Words]:
    """All texts that a sequence matches, or None for too many; and the rarest needles found in it."""
    stretch, found, is_whole = _EMPTY, _NONE, True
    for is_word, run in groupby(nodes, _is_letter):
        for texts, inside in [(_word(run), _NONE)] if is_word else starmap(_of_node, run):
            found = _better(inside, found) if inside else found
            if texts is not None and len(texts) * len(stretch) <= _MOST:
                stretch = frozenset([left + right for left in stretch for right in texts])
            else:
                is_whole = False
                found = _better(stretch, found)
                stretch = texts or _EMPTY
    return (stretch, found) if is_whole else (None, _better(stretch, found))


def _is_letter(node: tuple[Any, Any]) -> bool:
    return node[0] is _OP.LITERAL


def _word(letters: Iterable[tuple[Any, int]]) -> Words | None:
    word = [_letter(code) for _, code in letters]
    return frozenset(["".join(word)]) if all(word) else None


def _of_node(code: Any, held: Any) -> tuple[Words | None, Words]:
    """The same for one node of a pattern; a kind of node that isn't known here matches anything."""
    if code is _OP.IN:
        return _of_class(held), _NONE
    if code is _OP.BRANCH:
        return _of_branches([_of_sequence(branch) for branch in held[1]])
    if code is _OP.SUBPATTERN:
        return _of_sequence(held[-1])
    if code in (_OP.MAX_REPEAT, _OP.MIN_REPEAT):
        return _of_repeated(*held)
    if code is _OP.ASSERT:  # what must stand beside it stands in the text as well
        return _EMPTY, _better(*_of_sequence(held[1]))
    return (_EMPTY if code in (_OP.AT, _OP.ASSERT_NOT) else None), _NONE


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


def _of_branches(branches: list[tuple[Words | None, Words]]) -> tuple[Words | None, Words]:
    wholes = [whole for whole, _ in branches if whole is not None]
    if len(wholes) == len(branches):
        return frozenset().union(*wholes), _NONE
    chosen = [_better(*branch) for branch in branches]
    return None, frozenset().union(*chosen) if all(chosen) else _NONE


def _of_repeated(least: int, most: int, nodes: Any) -> tuple[Words | None, Words]:
    whole, found = _of_sequence(nodes)
    if least == 0:
        return (whole | _EMPTY if whole is not None and most == 1 else None), _NONE
    return (whole, found) if most == 1 else (None, _better(whole, found))


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

    def search(self, text: str, *span: int) -> re.Match[str] | None:
        """As of `re.Pattern`."""
        return self.compiled.search(text, *span) if self in may_match(text) else None

    def match(self, text: str, *span: int) -> re.Match[str] | None:
        """As of `re.Pattern`."""
        return self.compiled.match(text, *span) if self in may_match(text) else None

    def finditer(self, text: str, *span: int) -> Iterator[re.Match[str]]:
        """As of `re.Pattern`."""
        return self.compiled.finditer(text, *span) if self in may_match(text) else iter(())


_ALL: list[Sought] = []


def sought(pattern: str, flags: int = 0) -> Sought:
    r"""A pattern to look for in every line of the notes; kept for good, so to be made once, by a module.

    >>> walkout = sought(r"\w+ walked out")
    >>> walkout.search("40 nurses walked out")[0], walkout.search("profits rose")
    ('nurses walked out', None)
    """
    made = Sought(pattern, flags)
    _ALL.append(made)
    _index.cache_clear()
    may_match.cache_clear()
    return made


_Index = dict[str, frozenset[Sought]]


@cache
def _index() -> tuple[frozenset[Sought], _Index, _Index]:
    """The patterns without a needle; those by four letters of each of their needles; those by a shorter needle."""
    always: set[Sought] = set()
    long: dict[str, set[Sought]] = {}
    short: dict[str, set[Sought]] = {}
    for pattern in _ALL:
        found = needles(pattern.pattern, pattern.flags)
        if not found:
            always.add(pattern)
        for needle in found:
            if len(needle) < _LONG:
                short.setdefault(needle, set()).add(pattern)
            else:
                rarest = min(_runs(needle), key=lambda run: (run.count(" "), len(long.get(run, ())), run))
                long.setdefault(rarest, set()).add(pattern)
    return frozenset(always), _frozen(long), _frozen(short)


def _frozen(index: dict[str, set[Sought]]) -> _Index:
    return {run: frozenset(patterns) for run, patterns in index.items()}


def _runs(text: str) -> list[str]:
    return [text[start : start + _LONG] for start in range(len(text) - _LONG + 1)]


@lru_cache(maxsize=8192)  # every extractor asks for every line
def may_match(text: str) -> frozenset[Sought]:
    """The patterns that may match a text: one of their needles may stand in it, or they have none."""
    always, long, short = _index()
    text = folded(text)
    return always.union(
        *[long[run] for run in long.keys() & _runs(text)],
        *[patterns for needle, patterns in short.items() if needle in text],
    )
