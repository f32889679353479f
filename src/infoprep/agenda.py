"""Stage 8: choose the questions to bring, and their order, within the meeting's minutes.

The list starts with the user's own questions and one plain question for each goal of the seeker; the best
list is built around them (selection.py), put in order and fitted into the time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from infoprep.hooks import Findings, Hook
from infoprep.questions import Skipped
from infoprep.ranking import Ranked
from infoprep.reasons import Reason
from infoprep.selection import best_list, candidate, fits, in_reserve
from infoprep.vocabulary import STAGES, Stage
from infoprep.yaml_source import Evidence

DEFAULT_MINUTES = 30
RESERVE = 4

# Up to so many minutes, so many questions, so many minutes of asking: the rest is hello, goodbye and slack.
SHAPES = ((15, 6, 12), (20, 8, 16), (25, 8, 20), (30, 9, 24), (45, 12, 36))
# So much of a list is asked even when the talk runs late.
_MUST_SHARE = 0.6


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
    options = [candidate(item) for item in ranked]
    kept = [item for item in options if item.ranked.question.is_yours][: max(1, count // 2)]
    unmet: list[Skipped] = []
    for goal in findings.of("goal"):
        plain = [item for item in options if goal.text in item.goals and item.stage != "closing"]
        best = next((item for item in plain if fits([*kept, item], count)), None)
        if best and len(kept) < count - 1:
            kept.append(best)
        else:
            unmet.append(Skipped(goal.text, _why_unmet(goal, bool(plain)), goal.evidence))
    chosen = best_list(kept, options, count)
    stays = [item.ranked for item in kept]
    ordered = in_order([item.ranked for item in chosen])
    lengths = allot([item.question.minutes for item in ordered], budget)
    by_score = sorted(ordered, key=lambda item: -item.score)
    # The seeker's own wishes and the close are kept when time runs short.
    must = sorted(
        ordered, key=lambda item: (item not in stays and item.question.stage != "closing", -item.score)
    )
    must = must[: max(1, round(_MUST_SHARE * len(ordered)))]
    questions = tuple(
        _question(item, length, by_score.index(item) + 1, "must" if item in must else "if time")
        for item, length in zip(ordered, lengths, strict=True)
    )
    reserve = tuple(
        _question(item.ranked, item.ranked.question.minutes, len(questions) + place, "reserve")
        for place, item in enumerate(in_reserve(chosen, options, RESERVE), 1)
    )
    return Agenda(questions, reserve, minutes, tuple(unmet))


def _why_unmet(goal: Hook, has_question: bool) -> str:
    if "pay" in goal.kinds:
        return "Pay is not for a first talk: ask once there is an offer."
    if has_question:
        return "There was no room for it beside the others: ask for more time, or ask somebody else."
    return "No question of the bank meets this goal plainly: write one under my_questions."


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
