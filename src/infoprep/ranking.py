"""Stage 7: score questions: the weighted shares of the signals add up, and are told one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Any

import numpy as np

from infoprep.bank.index import Ints
from infoprep.filled import Filled
from infoprep.hooks import Findings
from infoprep.questions import Alike, Fillings
from infoprep.reasons import Reason
from infoprep.signals import WEIGHTS, Signal


@dataclass(frozen=True, slots=True)
class Ranked:
    """A question with its score.

    Attributes:
        question: The question.
        score: How much it is worth.
        why: Tells the reasons that add up to the score.
    """

    question: Filled
    score: float
    why: Callable[[], tuple[Reason, ...]]

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The reasons that add up to the score."""
        return self.why()


class Ranking(Sequence[Ranked]):
    """Questions, best first.

    Attributes:
        fillings: The questions.
        order: Their places among the fillings, best first.
        points: Their scores, in the order of the fillings, in ten-thousandths.
    """

    def __init__(self, fillings: Fillings, points: Ints, weights: Sequence[tuple[Signal, float]]) -> None:
        self.fillings, self.points = fillings, points
        self.order: Ints = np.argsort(-points, kind="stable")
        self._weights = weights

    def __len__(self) -> int:
        return len(self.order)

    def __getitem__(self, place: Any) -> Any:
        """The question of a rank, from 0."""
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        at = int(self.order[place])
        question = self.fillings[at]
        why = partial(_reasons, question, self.fillings.findings, self._weights)
        return Ranked(question, int(self.points[at]) / _POINT, why)


# Scores have four digits behind the point.
_POINT = 10_000


def rank(
    fillings: Fillings,
    more: Sequence[tuple[Signal, float]] = (),
    weights: Mapping[str, float] = MappingProxyType({}),
) -> Ranking:
    """Score questions.

    Args:
        fillings: The questions.
        more: Signals of plugins with their weights, beside infoprep's own.
        weights: Weights of infoprep's own signals in place of theirs, by name.

    Returns:
        The questions with score and reasons, best first; ties by template, then in the notes' order.
    """
    findings, points = fillings.findings, np.zeros(len(fillings), dtype=np.int64)
    by_likeness: dict[Alike, list[tuple[Signal, float]]] = {}
    own = [(signal, weights.get(signal.__name__, weight), alike) for signal, weight, alike in WEIGHTS]
    for signal, weight, alike in (*own, *((signal, weight, "all") for signal, weight in more)):
        by_likeness.setdefault(alike, []).append((signal, weight))
    for alike, signals in by_likeness.items():
        firsts, group = fillings.groups(alike)
        shares = [
            sum([_points(signal(first, findings)[0], weight) for signal, weight in signals])
            for first in firsts
        ]
        points += np.array(shares, dtype=np.int64).take(group)
    return Ranking(fillings, points, [*(told[:2] for told in own), *more])


@lru_cache(maxsize=8192)  # signals have few values
def _points(value: float, weight: float) -> int:
    return round(_share(value, weight) * _POINT)


def _share(value: float, weight: float) -> float:
    return round(weight * value, 4)


def _reasons(
    question: Filled, findings: Findings, weights: Sequence[tuple[Signal, float]]
) -> tuple[Reason, ...]:
    reasons = []
    for signal, weight in weights:
        value, words = signal(question, findings)
        told = words if isinstance(words, str) else words()
        reasons.append(Reason(signal.__name__, value, _share(value, weight), told))
    return tuple(reasons)
