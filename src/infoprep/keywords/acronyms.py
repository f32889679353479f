"""Acronyms and the long forms that a text gives for them: `programmable logic controller (PLC)`.

The algorithm is that of Schwartz & Hearst 2003, "A simple algorithm for identifying abbreviation
definitions in biomedical text": the letters of the short form are looked for in the words before the
bracket, from the last to the first, and the first must begin a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_SHORT = r"[A-Za-z][\w&/.-]{1,9}"
_REACH = 200  # characters before a bracket that can hold the long form
_SHORT_IN_BRACKETS = re.compile(rf"\(\s*({_SHORT})\s*[),;]")
_LONG_IN_BRACKETS = re.compile(rf"\b({_SHORT})\s*\(([^()]{{5,80}})\)")


class Acronym(NamedTuple):
    """A short form and its long form, as characters of the text: first, and after the last."""

    short: tuple[int, int]
    long: tuple[int, int]


def find_acronyms(text: str) -> Iterator[Acronym]:
    """The acronyms that a text explains, in either order.

    >>> text = "They run supervisory control and data acquisition (SCADA)."
    >>> [text[slice(*acronym.long)] for acronym in find_acronyms(text)]
    ['supervisory control and data acquisition']
    """
    for match in _SHORT_IN_BRACKETS.finditer(text):
        short = _letters(match[1])
        if short:
            window = max(match.start() - _REACH, 0)
            before = text[window : match.start()].rstrip()
            # At most so many words as the paper allows.
            words = list(re.finditer(r"\S+", before))[-min(len(short) + 5, 2 * len(short)) :]
            start = words[0].start() if words else len(before)
            found = _long_form(short, before[start:])
            if found is not None:
                yield Acronym(match.span(1), (window + start + found, window + len(before)))
    for match in _LONG_IN_BRACKETS.finditer(text):
        short = _letters(match[1])
        if short and _long_form(short, match[2].rstrip()) == 0:
            yield Acronym(match.span(1), (match.start(2), match.start(2) + len(match[2].rstrip())))


def _by_initials(short: str, text: str) -> int | None:
    """Where the words start whose first letters are the short form; small words may be left out.

    Looked for first, since the paper's rule would take "Transit Commission" for TTC.
    """
    left = len(short)
    for word in reversed(list(re.finditer(r"[^\W_]+", text))):
        if left and word[0][0].lower() == short[left - 1]:
            left -= 1
            if not left:
                return word.start() if word.end() < len(text) else None
        elif word[0].lower() not in _SMALL:
            return None
    return None


_SMALL = frozenset("a an and at by for in of on or the to with".split())


def _letters(short: str) -> str:
    """The letters to look for; none where it is no acronym."""
    if sum(char.isupper() for char in short) < 2:
        return ""
    plural = short[:-1] if short.endswith("s") and short[:-1].isupper() else short
    return "".join(char for char in plural if char.isalnum()).lower()


def _long_form(short: str, text: str) -> int | None:
    """Where the long form starts that ends with the text; None where there is none."""
    by_initials = _by_initials(short, text)
    if by_initials is not None:
        return by_initials
    low = text.lower()
    place = len(low)
    for number in range(len(short) - 1, -1, -1):
        place = low.rfind(short[number], 0, place)
        while number == 0 and place > 0 and low[place - 1].isalnum():
            place = low.rfind(short[0], 0, place)
        if place < 0:
            return None
    # A word that holds all the letters explains nothing.
    return place if " " in text[place:] or "-" in text[place:] else None
