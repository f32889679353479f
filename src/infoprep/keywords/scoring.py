"""Scoring: candidates -> keywords, best first, each with the reasons that add up to its score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import Literal

import numpy as np

from infoprep.keywords.candidates import Candidate, Stretch, find_candidates
from infoprep.keywords.features import FEATURES, table_of
from infoprep.reasons import Reason
from infoprep.yaml_source import Evidence

Style = Literal["phrases", "words"]

# What a phrase loses that shares its words with a better one: the list would say the same twice.
OVERLAP = 0.03
_ONE_WORD = frozenset({"NOUN", "PROPN", "ADJ", "VERB"})


@dataclass(frozen=True, slots=True)
class Keyword:
    """A phrase that tells what a text is about.

    Attributes:
        text: The phrase in its commonest spelling.
        lemma: What its spellings have in common: lower case, singular, hyphens as spaces.
        score: How much it tells, in 0..1: the sum of the reasons' shares.
        kind: ``term``, ``name``, ``acronym``, ``word`` (style "words") or ``own name``.
        count: At how many places it stands.
        evidence: Each place, in the order of the text.
        reasons: What speaks for it, strongest first.
        also: Its acronyms, where the text gives them; their places are among its own.
    """

    text: str
    lemma: str
    score: float
    kind: str
    count: int
    evidence: tuple[Evidence, ...]
    reasons: tuple[Reason, ...] = ()
    also: tuple[str, ...] = ()


def rank_stretches(
    stretches: Sequence[Stretch],
    *,
    limit: int,
    style: Style,
    own: Sequence[tuple[str, ...]] = (),
    own_names: bool = False,
) -> list[Keyword]:
    """The keywords of a text, best first.

    Args:
        stretches: The text.
        limit: At most so many.
        style: "phrases" or "words".
        own: Names that are known to the reader, as folded words.
        own_names: Whether to list these too.
    """
    if style not in ("phrases", "words"):
        raise ValueError(f'style: expected "phrases" or "words", found {style!r}.')
    found = find_candidates(stretches, _ONE_WORD if style == "words" else None)
    candidates = list(found.candidates.values())
    table = table_of(found)
    used = [
        (feature, weight, feature.value(table)) for feature in FEATURES if (weight := getattr(feature, style))
    ]
    shares = [(values * weight).round(4) for _, weight, values in used]
    total = np.sum(shares, axis=0).round(4).tolist()
    # As lists, for one number of an array costs as much as the whole row of a list.
    told = [
        (feature, values.round(4).tolist(), share.tolist())
        for (feature, _, values), share in zip(used, shares, strict=True)
    ]
    keywords: list[Keyword] = []
    inside: set[tuple[str, ...]] = set()  # all that the chosen phrases hold
    chosen: set[tuple[str, ...]] = set()
    queue = [(-score, row, False) for row, score in enumerate(total)]
    heapify(queue)
    while queue and len(keywords) < limit:
        score, row, overlaps = heappop(queue)
        candidate = candidates[row]
        is_own = any(_is_part_of(candidate, name) for name in own)
        if is_own and not own_names:
            continue
        parts = _runs(candidate.words)
        if not overlaps and (candidate.words in inside or not chosen.isdisjoint(parts)):
            heappush(queue, (round(min(score + OVERLAP, 0.0), 4), row, True))
            continue
        chosen.add(candidate.words)
        inside.update(parts)
        reasons = [
            Reason(feature.name, values[row], share[row], feature.says)
            for feature, values, share in told
            if share[row]
        ]
        if overlaps:
            loss = -min(OVERLAP, total[row])
            reasons.append(Reason("overlap", 1.0, loss, "It shares its words with a better one."))
        reasons.sort(key=lambda reason: -reason.share)
        keywords.append(_keyword(candidate, stretches, tuple(reasons), _kind(candidate, style, is_own)))
    return keywords


def _runs(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """All runs of words inside a phrase, itself too."""
    return [words[start:end] for start in range(len(words)) for end in range(start + 1, len(words) + 1)]


def _keyword(
    candidate: Candidate, stretches: Sequence[Stretch], reasons: tuple[Reason, ...], kind: str
) -> Keyword:
    return Keyword(
        text=candidate.text,
        lemma=" ".join(candidate.words),
        score=round(sum(reason.share for reason in reasons), 4),
        kind=kind,
        count=len(candidate.places),
        evidence=tuple(
            piece
            for place in candidate.places
            for piece in stretches[place.stretch].text.evidence(place.start, place.end)
        ),
        reasons=reasons,
        also=candidate.also,
    )


def _kind(candidate: Candidate, style: Style, is_own: bool) -> str:
    if is_own:
        return "own name"
    if style == "words":
        return "word"
    if candidate.text.isupper() and len(candidate.words) == 1:
        return "acronym"
    return "name" if 2 * candidate.proper > len(candidate.places) else "term"


def _is_part_of(candidate: Candidate, name: tuple[str, ...]) -> bool:
    """Whether a candidate is a name or a part of it: "Porter" of "Porter Airlines"."""
    words = candidate.words
    if "".join(words) == "".join(name) and len(name) > 1:
        return True
    if 2 * candidate.proper <= len(candidate.places):
        return False
    starts = [start for start in range(len(name)) if name[start : start + len(words)] == words]
    # What follows "of" is a place or a field of its own: "Montreal" of "Bank of Montreal".
    return any(not start or name[start - 1] != "of" for start in starts) or "".join(words) == "".join(name)
