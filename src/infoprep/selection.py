"""Which questions make the best list: what may not stand twice, what costs when it does, what is wanted once.

All rules have one form: so much of a thing in a list, and what more of it costs. What each question
brings of each thing is laid out in arrays once; the list is then filled up with the best remaining
question, one at a time, and bettered by exchanging one for another until nothing gains. How close that
comes to the best list there is, tests/test_selection.py shows by exact search.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from infoprep.bank.entries import words_in
from infoprep.bank.index import TOPIC_NUMBERS, YOURS, Ints
from infoprep.filled import Skipped
from infoprep.hooks import Hook
from infoprep.list_rules import NEVER, WISHES_A_TOPIC, rule_of
from infoprep.ranking import Ranked, Ranking
from infoprep.vocabulary import NOT_THE_COMPANYS, WISHES, Stage

Floats = npt.NDArray[np.float64]


# How many questions are looked at when a list is made: of a topic in a stage, of a template, of a stage.
_ROOMS = (6, 2, 30)
_FOR_ALL = 0  # the number of a room that is never full
# So many are looked at one by one before those behind them are told that there is no room left.
_AT_ONCE = 256
_STOP = frozenset(
    """
    about after again anyone anything because before being between company could does done down
    every first from good have here into just know like look made make more most much need never
    nobody often only other over people person really right should since somebody someone something
    still take team tell than that their them then there these they thing think this those through
    time today turned under until want what when where which while whose with work working would
    year years your yours yourself ideally else talk going goes come came part might
    """.split()
)


_ENDING = 3  # words that two questions may end with, and sound alike
_ONLY_THE_WISH = 5  # words: "When you were there, X"

_ENDS_OF_A_TALK = frozenset({"opening", "warm-up", "closing"})
_LEAD = re.compile(r"(?P<lead>You [^.:]+(?=: )|.+?(?=\. ))")
_OF_ONESELF = re.compile(r"I(?:'ve| have| was|'m an? | did) ")

# What a question brings into a list: the kind of thing, the thing, and how much of it.
Thing = tuple[str, str, float]


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
    # In one order, so that sums of what they bring are rounded in one way.
    facts = dict.fromkeys(name for hook in question.facts for name in _names_in(hook.text))
    wishes = dict.fromkeys(hook.text for hook in question.hooks if hook.type in WISHES)
    # A wording that is nothing but the wish ("How does X work?") may stand there for each of them.
    only_the_wish = question.entry.need.shows_wish and len(question.entry.words) <= _ONLY_THE_WISH
    own_words = " ".join(sorted(wishes)) if only_the_wish else ""
    things: list[Thing] = [("template", f"{question.template} {own_words}".strip(), 1.0)]
    if not (wishes or question.is_yours) or question.stage in _ENDS_OF_A_TALK:
        things.append((question.stage, "", 1.0))  # what the seeker came for has its place whatever its stage
    things += _of_wording(question.entry.bare, question.entry.head)
    things += [("wish", wish, 1.0) for wish in wishes]
    for text in question.shown:
        things += _telling(text)
    lead = _LEAD.match(question.text)
    things += (
        [("told them", lead["lead"], 1.0)] if lead else []
    )  # "You came up through field operations.", twice
    told = [hook.text for hook in question.hooks if hook.type == "seeker_past"]
    things += [("told of oneself", "", 1.0)] if _OF_ONESELF.match(question.text) else []
    things += [("own path", "", 1.0)] if told else []
    things += [("work sample", sample, 1.0) for sample in _samples(question.hooks)]
    if any(hook.type == "claim" for hook in question.hooks):
        things.append(("heard", "", 1.0))
    sensitivity = question.sensitivity
    if sensitivity >= 1:
        things.append(("care", "", 1.0))
    if sensitivity >= 2:
        things.append(("sore subject", "", 1.0))
    if question.stage == "closing":  # it may name what was talked about before
        things += [("delicate close", "", 1.0)] if sensitivity else []
    else:
        things += [(kind, fact, 1.0) for fact in facts for kind in ("fact", "fact again")]
        things += [("kind of fact", hook.type, 1.0) for hook in question.facts]
        things += [("without a fact", "", 1.0)] if question.is_for_anybody else []
        if question.at_home and not question.facts:
            things.append(("of their work" if question.entry.occupation else "of the trade", "", 1.0))
        of_company = any(hook.type not in NOT_THE_COMPANYS for hook in question.facts)
        things += [("of the company", "", 1.0)] if of_company else []
    if question.topic != YOURS:
        things.append(("topic", question.topic, 1.0 if wishes else float(WISHES_A_TOPIC)))
    return Candidate(ranked, frozenset(facts), frozenset(wishes), tuple(dict.fromkeys(things)))


def _samples(hooks: Iterable[Hook]) -> set[str]:
    """What applicants have to show that is asked about: what to put into a take-home, and what a good one is."""
    wished = {kind for hook in hooks if hook.type in WISHES for kind in _TO_SHOW & set(hook.kinds)}
    shown = {
        "portfolio" if _REEL.search(hook.text) else "take_home"
        for hook in hooks
        if hook.type == "work_sample"
    }
    return wished | shown


_TO_SHOW = {"portfolio", "take_home"}
_REEL = re.compile(r"portfolio|reel", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _names_in(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\b[A-Z]\w{2,}", text) or ([] if re.search(r"[A-Z]", text) else [text.lower()]))


@lru_cache(maxsize=8192)
def _of_wording(bare: str, head: str) -> tuple[Thing, ...]:
    """What a wording brings, whatever fills it."""
    words = words_in(bare)
    ending = (("ending", " ".join(words[-_ENDING:]).lower(), 1.0),) if len(words) > _ENDING else ()
    return (("asking word", head, 1.0), *ending, *_telling(bare))


_LONG_WORD = re.compile(r"[a-zà-ÿ'’]{4,}")


@lru_cache(maxsize=8192)
def _telling(text: str) -> tuple[Thing, ...]:
    words = _LONG_WORD.findall(text.lower())
    return tuple(("telling word", word.removesuffix("s"), 1.0) for word in words if word not in _STOP)


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
        rules: The rule of each thing that any of them brings.
        rows: For each entry, the place of the candidate that brings something.
        things: For each entry, the place of the rule of what it brings.
        amounts: For each entry, how much of it.
        scores: The candidates' scores.
    """

    def __init__(self, items: Sequence[Candidate], count: int, seed: int | None = None) -> None:
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
        rules = [rule_of(kind, count) for kind in kinds]  # few; NumPy is slow to read Python's tuples
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
        if gains[best] == -NEVER:
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
