"""Claims named by how they begin, as somebody writes them into a file."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from infoprep.claims import Claim
from infoprep.errors import Problem
from infoprep.yaml_source import Text


def numbered(begin: str, claims: Sequence[Claim]) -> list[int]:
    """The numbers, from 1, of the claims that begin so, in any case.

    Args:
        begin: How they begin.
        claims: The claims.
    """
    folded = begin.casefold()
    return [number for number, claim in enumerate(claims, 1) if claim.words.casefold().startswith(folded)]


def problem_with(begin: Text, claims: Sequence[Claim]) -> Problem | None:
    """What is wrong with a beginning: no claim has it, or different ones of several people do.

    Args:
        begin: The beginning, which knows its place.
        claims: The claims.
    """
    found = {(claims[number - 1].person, claims[number - 1].words) for number in numbered(begin, claims)}
    if not found:
        told, hint = f"No claim begins so: '{begin}'.", _nearest(begin, claims)
    elif min(len(set(column)) for column in zip(*found, strict=True)) > 1:
        told, hint = f"Different claims of several people begin so: '{begin}'.", "Write more of it."
    else:
        return None
    return begin.source.problem(begin.offset, begin.path, told, hint)


def _nearest(begin: str, claims: Sequence[Claim]) -> str:
    words = {claim.words[: len(begin)]: claim.words for claim in claims}
    close = difflib.get_close_matches(begin, words, 1, 0.0)
    return f"Did you mean '{words[close[0]]}'? Takeaways stand for the notes." if close else ""
