"""Which questions make the best list: what may not stand twice, what costs when it does, what is wanted once.

All rules have one form: so much of a thing in a list, and what more of it costs. What each question
brings of each thing is laid out in arrays once; the list is then filled up with the best remaining
question, one at a time, and bettered by exchanging one for another until nothing gains. How close that
comes to the best list there is, tests/test_selection.py shows by exact search.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from infoprep.bank.index import TOPIC_NUMBERS, YOURS, Ints
from infoprep.brought import Thing, facts_in, things_of, wishes_in
from infoprep.filled import Skipped
from infoprep.list_rules import NEVER, rule_of
from infoprep.ranking import Ranked, Ranking
from infoprep.vocabulary import Stage

Floats = npt.NDArray[np.float64]


# How many questions are looked at when a list is made: of a topic in a stage, of a template, of a stage.
_ROOMS = (7, 2, 24)
_FOR_ALL = 0  # the number of a room that is never full
# So many are looked at one by one before those behind them are told that there is no room left.
_AT_ONCE = 256


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A ranked question with what it brings into a list, found out once.

    Attributes:
        ranked: The question with its score.
        facts: The names in its facts: a place, a rotation there and a mine there count as one thing.
        wishes: The seeker's goals and worries that it meets.
        things: What it brings.
    """

    ranked: Ranked
    facts: frozenset[str]
    wishes: frozenset[str]
    things: tuple[Thing, ...]

    @property
    def score(self) -> float:
        """The question's score."""
        return self.ranked.score

    @property
    def stage(self) -> Stage:
        """The question's stage."""
        return self.ranked.question.stage


def candidate(ranked: Ranked) -> Candidate:
    """Find out what a question brings into a list."""
    question = ranked.question
    return Candidate(
        ranked, frozenset(facts_in(question)), frozenset(wishes_in(question)), things_of(question)
    )


def shortlist(ranking: Ranking) -> tuple[list[Ranked], list[Skipped]]:
    """The best few questions of each stage and topic, for each wish, and all of the user's own.

    A list takes at most one of a topic, so what stands behind several of its own kind seldom gets there;
    what it costs to leave them out, tests/test_selection.py shows.

    Args:
        ranking: The questions.

    Returns:
        The few, best first; and what would be among them if the notes didn't ask not to raise it.
    """
    fillings, waiting = ranking.fillings, np.arange(len(ranking))
    rooms, many = _rooms(ranking)
    full = np.zeros(many, dtype=bool)
    taken: Counter[int] = Counter()
    kept, quiet = [], []
    while len(waiting):
        closed: set[int] = set()
        for place, theirs in zip(waiting[:_AT_ONCE].tolist(), rooms[:, :_AT_ONCE].T.tolist(), strict=True):
            if not closed.isdisjoint(theirs):
                continue
            item = ranking[place]
            if not (item.question.is_yours or item.question.is_sound):
                continue
            if touched := fillings.touched(item.question):
                quiet.append(touched)
                continue
            kept.append(item)
            taken.update(theirs)
            closed.update(room for room, most in zip(theirs, _ROOMS, strict=True) if taken[room] == most)
            closed.discard(_FOR_ALL)
        full[list(closed)] = True
        waiting, rooms = waiting[_AT_ONCE:], rooms[:, _AT_ONCE:]
        there = np.flatnonzero(~(full.take(rooms[0]) | full.take(rooms[1]) | full.take(rooms[2])))
        waiting, rooms = waiting.take(there), rooms.take(there, axis=1)
    return kept, quiet


def _rooms(ranking: Ranking) -> tuple[Ints, int]:
    """Three rows of numbers, one for each of `_ROOMS`: questions with one number share what there is room for.

    Args:
        ranking: The questions, best first.

    Returns:
        The rows, and a number above all in them.
    """
    fillings, order = ranking.fillings, ranking.order
    rows, wishes = fillings.rows.take(order), fillings.wishes.take(order)
    theirs, stage = rows["topic"] != TOPIC_NUMBERS[YOURS], rows["stage"].astype(np.int64)
    many = int(wishes.max(initial=0)) + 1
    kind = (stage * len(TOPIC_NUMBERS) + rows["topic"]) * many + wishes
    template = rows["template"] * np.int64(many) + wishes
    rooms, size = np.full((len(_ROOMS), len(rows)), _FOR_ALL), _FOR_ALL + 1
    for room, numbers in zip(rooms, (kind, template, stage), strict=True):
        np.add(numbers, size, out=room, where=theirs)
        size += int(numbers.max(initial=0)) + 1
    rooms[-1, wishes > 0] = _FOR_ALL
    return rooms, size


def _luck(item: Candidate, seed: int | None) -> float:
    """Up to one point either way, by the template and the seed alone."""
    # Of a seed of thousands of digits, which can't be written out, the last 64 bits.
    name = f"{(seed or 0) % 2**64} {item.ranked.question.template}"
    return 0.0 if seed is None else random.Random(name).uniform(-1, 1)  # nosec B311


class Pool:
    """Candidates laid out so that what each would add to a list is found for all of them at once.

    Attributes:
        items: The candidates, best first; a list is told by their places here.
        count: How many questions the list may hold.
        seed: Lends each question some luck, for another good list; None for the best one.
        scarce: Whether the notes hold few facts; `infoprep.list_rules.rule_of`.
        rules: The rule of each thing that any of them brings.
        rows: For each entry, the place of the candidate that brings something.
        things: For each entry, the place of the rule of what it brings.
        amounts: For each entry, how much of it.
        scores: The candidates' scores.
    """

    def __init__(
        self, items: Sequence[Candidate], count: int, seed: int | None = None, *, scarce: bool = False
    ) -> None:
        self.items, self.count = items, count
        lengths = [len(item.things) for item in items]
        self._starts = np.cumsum([0, *lengths])[:-1]
        self.rows = np.repeat(np.arange(len(items)), lengths)
        self.scores = np.array([item.score + _luck(item, seed) for item in items], dtype=float)
        # Most things are brought more than once: what is the same in all is found once.
        brought: dict[Thing, int] = {}
        numbers = [brought.setdefault(thing, len(brought)) for item in items for thing in item.things]
        self._brought = np.array(numbers, dtype=int)
        places: dict[tuple[str, str], int] = {}
        of = [places.setdefault((kind, thing), len(places)) for kind, thing, _ in brought]
        self._of = np.array(of, dtype=int)
        amounts = np.array([amount for _, _, amount in brought], dtype=float)
        self.things, self.amounts = self._of.take(self._brought), amounts.take(self._brought)
        kinds = {kind: number for number, kind in enumerate(dict.fromkeys(kind for kind, _ in places))}
        # few; NumPy is slow to read Python's tuples
        rules = [rule_of(kind, count, scarce=scarce) for kind in kinds]
        of_kind = [kinds[kind] for kind, _ in places]
        self.rules = [rules[number] for number in of_kind]
        limits, costs, wanted = np.array(rules, dtype=float).reshape(-1, 3).take(of_kind, axis=0).T
        self._limits, self._wanted, self._never = limits, wanted, costs == NEVER
        self._prices = np.where(self._never, 0.0, costs)
        self._room = np.where(self._never, limits, np.inf).take(self._of) - amounts
        self._table = np.zeros((len(items), len(places)))
        self._table[self.rows, self.things] = self.amounts

    def held(self, places: Sequence[int]) -> Floats:
        """How much of each thing a list holds."""
        held: Floats = self._table[list(places)].sum(axis=0) if places else np.zeros(len(self.rules))
        return held

    def fits(self, places: Sequence[int]) -> bool:
        """Whether a list breaks none of the rules that are never broken."""
        return not np.any((self.held(places) > self._limits) & self._never)

    def value(self, places: Sequence[int]) -> float:
        """What a list is worth: its scores and what it was wanted to hold, less what repeats in it."""
        scores = self.scores[list(places)] if places else np.zeros(0)
        return float(scores.sum() + self._balance(self.held(places)))

    def gains(self, places: Sequence[int]) -> Floats:
        """What each candidate would add to a list; minus infinity where it can't join or is there already."""
        gains: Floats = self._gains(self.held(places)[np.newaxis])[0]
        gains[list(places)] = -np.inf
        return gains

    def without(self, places: Sequence[int]) -> tuple[Floats, Floats]:
        """What lists are worth that lack one question of a list each, and what each candidate would add.

        Args:
            places: The list.

        Returns:
            For each place its lack's worth, and a row of gains as `gains` tells them.
        """
        held = self.held(places) - self._table[list(places)]
        balances = np.array([self._balance(row) for row in held])
        gains = self._gains(held)
        rests = np.array([[other for other in places if other != place] for place in places], dtype=int)
        gains[np.arange(len(places))[:, np.newaxis], rests] = -np.inf
        return self.scores[rests].sum(axis=1) + balances, gains

    def _balance(self, held: Floats) -> float:
        """What a list is worth beside its scores, by what it holds."""
        return float(self._wanted @ (held > 0) - np.maximum(held - self._limits, 0) @ self._prices)

    def _gains(self, held: Floats) -> Floats:
        """What each candidate would add to lists that hold so much; a row for each list."""
        # Of what has a price, a question brings one at a time.
        prices = np.where(held >= self._limits, self._prices, 0.0) - np.where(held > 0, 0.0, self._wanted)
        too_much = held.take(self._of, axis=1) > self._room
        each = np.where(too_much, np.inf, prices.take(self._of, axis=1)).take(self._brought, axis=1)
        gains: Floats = self.scores - np.add.reduceat(each, self._starts, axis=1)
        return gains


def best_list(pool: Pool, kept: Sequence[int]) -> list[int]:
    """The best list that can be found around questions that stay.

    Args:
        pool: The candidates.
        kept: Places of the ones that are on the list whatever else is.

    Returns:
        Places of at most `pool.count` of them, the kept ones first.
    """
    chosen = list(kept)
    while len(chosen) < min(pool.count, len(pool.items)):
        gains = pool.gains(chosen)
        best = int(gains.argmax())  # of equal ones the first: the better score, then the template's name
        if gains[best] <= 0:  # none can join, or none is worth what it repeats
            break
        chosen.append(best)
    return _bettered(pool, chosen, len(kept))


# Less than this is no gain but the rounding of sums.
_GAIN = 1e-9


def _bettered(pool: Pool, chosen: list[int], kept: int) -> list[int]:
    """Exchange one question at a time, each time the exchange that gains most."""
    while len(chosen) > kept:
        values, gains = pool.without(chosen)
        new = gains.argmax(axis=1)
        worths = (values + gains[np.arange(len(chosen)), new])[kept:]
        gone = kept + int(worths.argmax())
        if worths[gone - kept] - pool.value(chosen) <= _GAIN:
            break
        chosen = [*chosen[:gone], *chosen[gone + 1 :], int(new[gone])]
    return chosen


def in_reserve(chosen: Sequence[Candidate], options: Sequence[Candidate], count: int) -> list[Candidate]:
    """The next best questions that repeat nothing of the list: no template, fact or wish; topics last."""
    used = list(chosen)
    reserve: list[Candidate] = []
    for new_topic in (True, False):
        topics = {item.ranked.question.topic for item in used} if new_topic else set()
        for item in options:
            question = item.ranked.question
            if (
                len(reserve) < count
                and item.stage not in ("opening", "closing")
                and not question.sensitivity
                and question.topic not in topics
                and all(question.template != other.ranked.question.template for other in used)
                and all(item.facts.isdisjoint(other.facts | other.wishes) for other in used)
                and all(item.wishes.isdisjoint(other.wishes) for other in used)
            ):
                reserve.append(item)
                used.append(item)
                if new_topic:
                    topics.add(question.topic)
    return reserve
