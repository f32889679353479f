"""Occupations, and the phrases of job titles that name them.

They stand in `occupations.txt`, one a line; each has a pack of questions in the bank. Behind "-", where a name would
stand, are titles of other work that only sound like one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_WORD = re.compile(r"[^\W_]+(?:[-'’.+#&/][^\W_]+)*")


def _read() -> dict[str, tuple[str, ...]]:
    text = Path(__file__).with_name("occupations.txt").read_text(encoding="utf-8")
    lines = (line.split(": ", 1) for line in text.splitlines() if line and not line.startswith("#"))
    return {name: tuple(phrases.split(", ")) for name, phrases in lines}


_ALL = _read()
_OTHER_WORK = "-"
# Each with the phrases that name it, in small letters.
OCCUPATIONS = {name: phrases for name, phrases in _ALL.items() if name != _OTHER_WORK}
_BY_PHRASE = {phrase: name for name, phrases in _ALL.items() for phrase in phrases}
_LONGEST = max(len(_WORD.findall(phrase)) for phrase in _BY_PHRASE)


def occupations_in(title: str) -> frozenset[str]:
    """The occupations that a job's title names: a longer phrase counts, the ones inside it don't.

    Args:
        title: The title, or a few words on somebody's work.

    >>> sorted(occupations_in("Senior Crew Scheduler")), sorted(occupations_in("In-house lawyer"))
    (['crew scheduler'], ['in-house counsel'])
    >>> occupations_in("Landscape architect")
    frozenset()
    """
    found = set(_phrases_in(title))
    return frozenset(
        _BY_PHRASE[phrase]
        for phrase in found
        if _BY_PHRASE[phrase] != _OTHER_WORK
        and not any(phrase != other and f" {phrase} " in f" {other} " for other in found)
    )


def _phrases_in(title: str) -> Iterator[str]:
    words = _WORD.findall(title.lower().replace("’", "'"))
    for start in range(len(words)):
        for end in range(start + 1, min(start + _LONGEST, len(words)) + 1):
            phrase = " ".join(words[start:end])
            if phrase in _BY_PHRASE and " ".join(words[end : end + 1]) not in _FOR_THEM:
                yield phrase


# Whoever manages teacher programs teaches no class.
_FOR_THEM = frozenset("programme programmes program programs recruitment relations".split())
