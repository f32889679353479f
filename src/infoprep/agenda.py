"""Stage 8: choose the questions to bring, and their order, within the meeting's minutes.

A list is worth the sum of its questions' scores, less what repeats: a topic, a fact, an opening word, a
telling word. The list starts with one plain question for each goal of the seeker, is filled up with the
best remaining one at a time, and is then bettered by exchanging one question at a time until nothing gains.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from infoprep.hooks import Findings, Hook
from infoprep.questions import YOURS, Skipped
from infoprep.ranking import Ranked, Reason
from infoprep.vocabulary import STAGES, Stage
from infoprep.yaml_source import Evidence

DEFAULT_MINUTES = 30
RESERVE = 4

# Up to so many minutes, so many questions, so many minutes of asking: the rest is hello, goodbye and slack.
SHAPES = ((15, 6, 12), (20, 8, 16), (25, 8, 20), (30, 9, 24), (45, 12, 36))
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
_MUST_SHARE = 0.6

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


@dataclass(frozen=True, slots=True)
class Question:
    """A question on the agenda.

    Attributes:
        text: The question.
        rank: Its place by score among the chosen, from 1; in the reserve, after them.
        stage: opening, warm-up, core, deep, advice or closing.
        topic: What it is about; ``yours`` for the user's own.
        minutes: How long its answer may take.
        score: How much it is worth: the sum of its reasons' shares.
        reasons: Why it is worth that.
        evidence: The lines of the notes behind it.
        follow_ups: What to ask next.
        listen_for: What in the answer is worth writing down; may be empty.
        template: The id of the template it comes from.
        viewpoint: Whose wording it is.
        sensitivity: 0 for anyone, 1 with a neutral frame, 2 late and only to some.
        priority: "must", "if time" or "reserve".
        hooks: The facts in it.
    """

    text: str
    rank: int
    stage: Stage
    topic: str
    minutes: int
    score: float
    reasons: tuple[Reason, ...]
    evidence: tuple[Evidence, ...]
    follow_ups: tuple[str, ...]
    listen_for: str
    template: str
    viewpoint: str
    sensitivity: int
    priority: str
    hooks: tuple[Hook, ...]


@dataclass(frozen=True, slots=True)
class Agenda:
    """The chosen questions in the order to ask them.

    Attributes:
        questions: The questions, in order; their stages never go backwards.
        reserve: The next best ones, best first.
        minutes: The meeting's length.
        skipped: Goals that no question meets, with the reason.
    """

    questions: tuple[Question, ...]
    reserve: tuple[Question, ...]
    minutes: int
    skipped: tuple[Skipped, ...]


def plan(
    ranked: Sequence[Ranked], findings: Findings, *, minutes: int | None = None, limit: int | None = None
) -> Agenda:
    """Choose and order questions.

    Args:
        ranked: The questions, best first.
        findings: The facts and the scene.
        minutes: The meeting's length; left out: what the notes say, else 30.
        limit: At most so many questions.

    Returns:
        The agenda; the minutes of its questions add up to no more than the meeting leaves for them.
    """
    minutes = minutes or findings.scene.minutes or DEFAULT_MINUTES
    count, budget = shape(minutes)
    count = max(1, min(count, limit or count))
    goals = [hook for hook in findings.hooks if hook.type == "goal"]
    kept: list[Ranked] = [item for item in ranked if item.question.topic == YOURS][: max(1, count // 2)]
    unmet: list[Skipped] = []
    for goal in goals:
        plain = [item for item in ranked if goal in item.question.hooks and item.question.stage != "closing"]
        best = next((item for item in plain if fits([*kept, item], count)), None)
        if best and len(kept) < count - 1:
            kept.append(best)
        else:
            unmet.append(
                Skipped(goal.text, "No question of the bank meets this goal plainly.", goal.evidence)
            )
    chosen = _bettered(_filled_up(kept, ranked, count), kept, ranked, count)
    ordered = in_order(chosen)
    lengths = allot([item.question.minutes for item in ordered], budget)
    by_score = sorted(ordered, key=lambda item: -item.score)
    # The seeker's own wishes and the close are kept when time runs short.
    must = sorted(
        ordered, key=lambda item: (item not in kept and item.question.stage != "closing", -item.score)
    )
    must = must[: max(1, round(_MUST_SHARE * len(ordered)))]
    questions = tuple(
        _question(item, length, by_score.index(item) + 1, "must" if item in must else "if time")
        for item, length in zip(ordered, lengths, strict=True)
    )
    reserve = tuple(
        _question(item, item.question.minutes, len(questions) + place, "reserve")
        for place, item in enumerate(_reserve(chosen, ranked), 1)
    )
    return Agenda(questions, reserve, minutes, tuple(unmet))


def _question(item: Ranked, minutes: int, rank: int, priority: str) -> Question:
    filled = item.question
    return Question(
        text=filled.text,
        rank=rank,
        stage=filled.stage,
        topic=filled.topic,
        minutes=minutes,
        score=item.score,
        reasons=item.reasons,
        evidence=filled.evidence,
        follow_ups=filled.follow_ups,
        listen_for=filled.listen_for,
        template=filled.template,
        viewpoint=filled.viewpoint,
        sensitivity=filled.sensitivity,
        priority=priority,
        hooks=filled.hooks,
    )


def shape(minutes: int) -> tuple[int, int]:
    """How many questions a meeting has room for, and how many minutes it leaves for them.

    >>> shape(15), shape(30), shape(10)
    ((6, 12), (9, 24), (4, 8))
    """
    for length, count, budget in reversed(SHAPES):
        if minutes >= length:
            return count, budget
    budget = max(1, minutes * 4 // 5)
    return max(1, budget // 2), budget


def fits(items: Sequence[Ranked], count: int) -> bool:
    """Whether questions may stand in one list of so many: the rules that are never broken.

    No template twice, no topic twice but for the seeker's goals, no fact in more than two questions, no
    stage over its share, one sore subject at most and one more that needs care.
    """
    questions = [item.question for item in items]
    if len({question.template for question in questions}) < len(questions):
        return False
    topics = Counter(q.topic for q in questions if q.topic != YOURS and not _goals_of(q.hooks))
    stages = Counter(question.stage for question in questions)
    talk = [question for question in questions if question.stage != "closing"]
    facts = Counter(alias for question in talk for alias in _aliases(question.facts))
    return (
        all(times == 1 for times in topics.values())
        and all(times <= max(1, round(_AT_MOST[stage] * count)) for stage, times in stages.items())
        and all(times <= 2 for times in facts.values())
        and all(
            times == 1 for times in Counter(g.text for q in questions for g in _goals_of(q.hooks)).values()
        )
        and sum(question.sensitivity >= 1 for question in questions) <= 2
        and sum(question.sensitivity >= 2 for question in questions) <= 1
    )


def _goals_of(hooks: Iterable[Hook]) -> list[Hook]:
    return [hook for hook in hooks if hook.type == "goal"]


def _aliases(hooks: Iterable[Hook]) -> set[str]:
    """The names in facts: a place, a rotation there and a mine there count as one thing."""
    names = {word for hook in hooks for word in re.findall(r"\b[A-Z]\w{2,}", hook.text)}
    return names | {hook.text.lower() for hook in hooks if not re.search(r"[A-Z]", hook.text)}


def value(items: Sequence[Ranked]) -> float:
    """What a list is worth: its scores, less what repeats in it."""
    questions = [item.question for item in items]
    # The close may name what was talked about; it must not be delicate.
    talk = [question for question in questions if question.stage != "closing"]
    facts = Counter(alias for question in talk for alias in _aliases(question.facts))
    types = Counter(hook.type for question in talk for hook in question.facts)
    delicate_close = sum(q.sensitivity > 0 for q in questions if q.stage == "closing")
    heads = Counter(_head(question.text) for question in questions)
    words = Counter(word for question in talk for word in _telling(question.text))
    stages = {question.stage for question in questions}
    shaped = sum(worth for stage, worth in _WANTED.items() if stage in stages)
    without_fact = sum(not question.facts and not _goals_of(question.hooks) for question in questions)
    return (
        sum(item.score for item in items)
        - 1.0 * sum(times - 1 for times in facts.values())
        - 0.6 * sum(times - 1 for times in types.values())
        - 0.5 * sum(max(0, times - 2) for times in heads.values())
        - 0.4 * sum(times - 1 for times in words.values())
        - 0.5 * max(0, without_fact - 2)
        - 2.0 * delicate_close
        + shaped
    )


def _head(text: str) -> str:
    """The word that asks, wherever it stands: "After the sale, what ..." asks with "what"."""
    found = re.search(r"\b(how|what|which|who|where|when|think of|tell me|walk me)\b", text.lower())
    return found[1] if found else text.split(maxsplit=1)[0].lower()


def _telling(text: str) -> set[str]:
    words = re.findall(r"[a-zà-ÿ'’]{4,}", text.lower())
    return {word.removesuffix("s") for word in words if word not in _STOP}


def _filled_up(kept: list[Ranked], ranked: Sequence[Ranked], count: int) -> list[Ranked]:
    chosen = list(kept)
    while len(chosen) < count:
        options = [item for item in ranked if item not in chosen and fits([*chosen, item], count)]
        if not options:
            break
        chosen.append(max(options, key=lambda item: value([*chosen, item])))
    return chosen


def _bettered(
    chosen: list[Ranked], kept: Sequence[Ranked], ranked: Sequence[Ranked], count: int
) -> list[Ranked]:
    for _ in range(count):
        best, gain = chosen, 1e-9
        for place, old in enumerate(chosen):
            if old in kept:
                continue
            rest = chosen[:place] + chosen[place + 1 :]
            for new in ranked:
                if new in chosen or not fits([*rest, new], count):
                    continue
                more = value([*rest, new]) - value(chosen)
                if more > gain:
                    best, gain = [*rest, new], more
        if best is chosen:
            break
        chosen = best
    return chosen


def in_order(items: Sequence[Ranked]) -> list[Ranked]:
    """Questions in the order to ask them: by stage, and inside a stage easy before delicate, best first."""
    return sorted(
        items,
        key=lambda item: (
            STAGES.index(item.question.stage),
            item.question.sensitivity,
            -item.score,
            item.question.template,
        ),
    )


def allot(wishes: Sequence[int], budget: int) -> list[int]:
    """Minutes for each question: what each usually takes, cut from the longest ones until they fit.

    >>> allot([2, 3, 4], 7), allot([1, 1], 9)
    ([2, 3, 2], [1, 1])
    """
    minutes = list(wishes)
    while sum(minutes) > budget and max(minutes) > 1:
        # Of equally long ones the last is cut: the talk may be running late by then.
        longest = max(range(len(minutes)), key=lambda place: (minutes[place], place))
        minutes[longest] -= 1
    return minutes


def _reserve(chosen: Sequence[Ranked], ranked: Sequence[Ranked]) -> list[Ranked]:
    """The next best questions that repeat nothing of the list: no template, fact or goal; topics last."""
    used = [item.question for item in chosen]
    topics = {question.topic for question in used}
    facts = {alias for question in used for alias in _aliases(question.facts)}
    goals = {goal.text for question in used for goal in _goals_of(question.hooks)}
    templates = {question.template for question in used}
    reserve: list[Ranked] = []
    for new_topic in (True, False):
        for item in ranked:
            question = item.question
            if (
                len(reserve) < RESERVE
                and question.template not in templates
                and question.stage not in ("opening", "closing")
                and not question.sensitivity
                and not (new_topic and question.topic in topics)
                and facts.isdisjoint(_aliases(question.facts))
                and goals.isdisjoint(goal.text for goal in _goals_of(question.hooks))
            ):
                reserve.append(item)
                templates.add(question.template)
                topics.add(question.topic)
                facts |= _aliases(question.facts)
    return reserve
