"""Which questions make the best list: the rules that are never broken, and what a list is worth.

A list is worth the sum of its questions' scores, less what repeats: a fact, a kind of fact, an opening
word, a telling word. It is filled up with the best remaining question, one at a time, and then bettered
by exchanging one question at a time until nothing gains.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from infoprep.hooks import Hook
from infoprep.questions import YOURS
from infoprep.ranking import Ranked
from infoprep.vocabulary import Stage

# The share of a list that each stage may take; at least one each.
_AT_MOST: dict[Stage, float] = {
    "opening": 0.12,
    "warm-up": 0.2,
    "core": 0.5,
    "deep": 0.25,
    "advice": 0.38,
    "closing": 0.1,
}
# What it is worth to have a stage at all: a talk needs a start and an end, and a second step is kind.
_WANTED: dict[Stage, float] = {"opening": 3.0, "closing": 3.0, "warm-up": 1.0}
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


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A ranked question with what decides how it goes with others, found out once.

    Attributes:
        ranked: The question with its score.
        facts: The names in its facts: a place, a rotation there and a mine there count as one thing.
        types: The types of its facts.
        goals: The seeker's goals that it meets.
        head: The word that asks: "After the sale, what ..." asks with "what".
        words: Its telling words.
    """

    ranked: Ranked
    facts: frozenset[str]
    types: tuple[str, ...]
    goals: frozenset[str]
    head: str
    words: frozenset[str]

    @property
    def score(self) -> float:
        """The question's score."""
        return self.ranked.score

    @property
    def stage(self) -> Stage:
        """The question's stage."""
        return self.ranked.question.stage


def candidate(ranked: Ranked) -> Candidate:
    """Find out what decides how a question goes with others."""
    question = ranked.question
    return Candidate(
        ranked,
        facts=_names(question.facts),
        types=tuple(hook.type for hook in question.facts),
        goals=frozenset(hook.text for hook in question.hooks if hook.type == "goal"),
        head=_head(question.text),
        words=_telling(question.text),
    )


def _names(hooks: Iterable[Hook]) -> frozenset[str]:
    names = {word for hook in hooks for word in re.findall(r"\b[A-Z]\w{2,}", hook.text)}
    return frozenset(names | {hook.text.lower() for hook in hooks if not re.search(r"[A-Z]", hook.text)})


def _head(text: str) -> str:
    found = re.search(r"\b(how|what|which|who|where|when|think of|tell me|walk me)\b", text.lower())
    return found[1] if found else text.split(maxsplit=1)[0].lower()


def _telling(text: str) -> frozenset[str]:
    words = re.findall(r"[a-zà-ÿ'’]{4,}", text.lower())
    return frozenset(word.removesuffix("s") for word in words if word not in _STOP)


def fits(items: Sequence[Candidate], count: int) -> bool:
    """Whether questions may stand in one list of so many: the rules that are never broken.

    No template twice, no topic twice but among the seeker's goals, no goal twice, no fact in more than two
    questions, no stage over its share, one sore subject at most and one more that needs care. The close may
    name what was talked about before.
    """
    questions = [item.ranked.question for item in items]
    if len({question.template for question in questions}) < len(questions):
        return False
    topics = [item.ranked.question.topic for item in items if not item.goals]
    taken = {item.ranked.question.topic for item in items if item.goals}
    goals = [goal for item in items for goal in item.goals]
    facts = [fact for item in items if item.stage != "closing" for fact in item.facts]
    stages = Counter(item.stage for item in items)
    return (
        _most(topic for topic in topics if topic != YOURS) <= 1
        and taken.isdisjoint(topics)
        and all(times <= max(1, round(_AT_MOST[stage] * count)) for stage, times in stages.items())
        and _most(facts) <= 2
        and _most(goals) <= 1
        and sum(question.sensitivity >= 1 for question in questions) <= 2
        and sum(question.sensitivity >= 2 for question in questions) <= 1
    )


def _most(things: Iterable[str]) -> int:
    return max(Counter(things).values(), default=0)


def value(items: Sequence[Candidate]) -> float:
    """What a list is worth: its scores, less what repeats in it."""
    talk = [item for item in items if item.stage != "closing"]
    facts = [fact for item in talk for fact in item.facts]
    types = [kind for item in talk for kind in item.types]
    words = [word for item in talk for word in item.words]
    heads = Counter(item.head for item in items)
    stages = {item.stage for item in items}
    delicate_close = sum(item.ranked.question.sensitivity > 0 for item in items if item.stage == "closing")
    general = sum(not item.ranked.question.is_grounded for item in talk)
    return (
        sum(item.score for item in items)
        - 1.0 * (len(facts) - len(set(facts)))
        - 0.6 * (len(types) - len(set(types)))
        - 0.5 * sum(max(0, times - 2) for times in heads.values())
        - 0.4 * (len(words) - len(set(words)))
        - 1.5 * max(0, general - 2)
        - 2.0 * delicate_close
        + sum(worth for stage, worth in _WANTED.items() if stage in stages)
    )


def best_list(kept: Sequence[Candidate], options: Sequence[Candidate], count: int) -> list[Candidate]:
    """The best list that can be found around questions that stay.

    Args:
        kept: Questions that are on the list whatever else is.
        options: All questions, best first.
        count: How many the list may hold.

    Returns:
        At most `count` questions, the kept ones among them, in no particular order.
    """
    return _bettered(_filled_up(kept, options, count), kept, options, count)


def _filled_up(kept: Sequence[Candidate], options: Sequence[Candidate], count: int) -> list[Candidate]:
    chosen = list(kept)
    while len(chosen) < count:
        fitting = [item for item in options if item not in chosen and fits([*chosen, item], count)]
        if not fitting:
            break
        chosen.append(max(fitting, key=lambda item: value([*chosen, item])))
    return chosen


def _bettered(
    chosen: list[Candidate], kept: Sequence[Candidate], options: Sequence[Candidate], count: int
) -> list[Candidate]:
    for _ in range(count):
        best, most = chosen, value(chosen) + 1e-9
        for place, old in enumerate(chosen):
            if old in kept:
                continue
            rest = chosen[:place] + chosen[place + 1 :]
            # What a question adds is at most its score and its stage's worth: a weaker one can't gain.
            bar = most - value(rest)
            for new in options:
                if new.score + max(_WANTED.values()) < bar:
                    break
                if new not in chosen and value([*rest, new]) > most and fits([*rest, new], count):
                    best, most = [*rest, new], value([*rest, new])
                    bar = most - value(rest)
        if best is chosen:
            break
        chosen = best
    return chosen


def in_reserve(chosen: Sequence[Candidate], options: Sequence[Candidate], count: int) -> list[Candidate]:
    """The next best questions that repeat nothing of the list: no template, fact or goal; topics last."""
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
                and all(item.facts.isdisjoint(other.facts | other.goals) for other in used)
                and all(item.goals.isdisjoint(other.goals) for other in used)
            ):
                reserve.append(item)
                used.append(item)
                if new_topic:
                    topics.add(question.topic)
    return reserve
