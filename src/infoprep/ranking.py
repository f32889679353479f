"""Stage 7: how much a question is worth: named signals whose weighted shares add up to the score.

Sources: the signals and the order of their weights follow the evidence collected in docs/evidence.md
(among others Huang et al. 2017 on questions, Graesser & Person 1994 on depth, Packard & Berger 2021 on
concrete words, Brooks, Gino & Schweitzer 2015 on advice).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Any

import numpy as np

from infoprep.articles import indefinite
from infoprep.bank.index import Ints
from infoprep.bank.template import MOST_CHOSEN
from infoprep.closeness import closeness, is_several
from infoprep.filled import Filled
from infoprep.hooks import Findings, Hook
from infoprep.questions import Alike, Fillings
from infoprep.reasons import Reason
from infoprep.vocabulary import EVENTS, GENERAL, OWN_PATH, WISHES, WORTH, fit
from infoprep.wording import sentence_start


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


# A value, and words that tell why; most are never read, so those that take work may be a function that makes them.
Told = tuple[float, str | Callable[[], str]]
Signal = Callable[[Filled, Findings], Told]


def concrete(question: Filled, findings: Findings) -> Told:
    """One fact of the notes, or two that are set against each other."""
    if question.stage == "closing":
        return 0.5, "It says what the next person should know about."
    facts = question.facts
    if facts:
        value = _BY_FACTS.get(len(facts), 0.6)
        return value, lambda: f"It takes up {' and '.join(hook.text for hook in facts[:2])}."
    types = question.types
    if "seeker_past" in types:
        return 0.8, "It starts from your own path."
    if question.entry.occupation:
        return 0.85, f"It is about the work of {indefinite(question.entry.occupation)}."
    if question.in_trade:
        theirs = _does_the_trade(findings)
        words = "It is about things that only this trade has."
        return (
            (0.8, words) if theirs else (0.0, "It is about the trade, which is not clearly their own work.")
        )
    if question.at_home or types & OWN_PATH:
        return 0.5, "It is about things that belong to their work or yours."
    if types & {"role_area", "target_role"}:
        return 0.3, "It names the work itself."
    return 0.0, "It rests on no fact of the notes."


def _does_the_trade(findings: Findings) -> bool:
    """Whether the person's work is the trade itself; nothing known of it may be that too."""
    scene = findings.scene
    return scene.viewpoint != "recruiter" and (
        scene.viewpoint == "anyone" or not scene.functions.isdisjoint(_TRADES_WORK)
    )


_TRADES_WORK = frozenset(
    "clinical care|creative|design|education|engineering|operations|planning|product|research|sales|supply chain".split(
        "|"
    )
)
_BY_FACTS = {1: 0.85, 2: 1.0}


def hook_value(question: Filled, findings: Findings) -> Told:
    """What its hooks are worth, less for old news and unsure readings; of several, between the best and the least."""
    if question.is_yours:
        return 1.0, "You want to know it yourself."
    hooks = question.hooks
    if not hooks or question.stage == "closing":
        return 0.0, "It names nothing from the notes."
    told = [hook for hook in hooks if hook.type not in _NAMED_ANYWAY] or hooks
    known = findings.once(_worths)
    worths = [known[id(hook)] if id(hook) in known else _worth(hook, findings) for hook in told]
    most = max(worths)
    best = told[worths.index(most)].type
    about = _NAMES.get(best) or f"The {best}"
    return round((most + min(worths)) / 2, 4), f"{about} is worth asking about."


_NAMES = {
    "past_employer": "Their own move",
    "past_role": "Their earlier work",
    "article": "What they wrote or spoke about",
    "stint": "Their time away",
    "deed": "What they have done",
    "tenure": "Their time in the work",
    "shared_tie": "What you share",
    "goal": "What you want to learn",
    "seeker_past": "What you bring",
    "skill": "What you can do",
    "target_role": "The role you want",
    "role_area": "Their own work",
    "steps": "How the work is put together",
    "claim": "What one person told you",
    "promise": "What they offered",
    "slogan": "What the company says of itself",
    **dict.fromkeys(EVENTS, "A change at the company"),
}


# These stand in a sentence for its sake, not for what they are worth.
_NAMED_ANYWAY = GENERAL - {"place", "industry"}


def _worths(findings: Findings) -> dict[int, float]:
    return {id(hook): _worth(hook, findings) for hook in findings.hooks}


def _worth(hook: Hook, findings: Findings) -> float:
    return round(WORTH[hook.type] * freshness(hook, findings) * hook.certainty, 4)


def freshness(hook: Hook, findings: Findings) -> float:
    """1 for the newest dated fact, down to 0.5 for what happened two years before it or earlier."""
    if not hook.date:
        return 1.0
    if not findings.today:
        return 0.75
    return max(0.5, 1.0 - findings.age(hook) / 48)


FAR_FROM_NOBODY = "It names nothing of the company that could be far from them."


def close(question: Filled, findings: Findings) -> Told:
    """Whether its facts are this person's business: the farthest one counts."""
    facts = question.facts
    if not facts:
        return 0.8, FAR_FROM_NOBODY
    if question.topic == "recent_news":
        return 0.8, "It asks how the news looked from where they are."
    values = [closeness(hook, findings) for hook in facts]
    value = min(values)
    farthest = facts[values.index(value)]
    if farthest.type in _THEIR_PATH:
        return value, "It is about their own path."
    if value < _ASKED_ABOUT and not _THEIR_WORK.isdisjoint(question.types):
        return _ASKED_ABOUT, f"It asks what {farthest.text} has to do with their work."
    return value, partial(_how_near, farthest.text, value, findings)


def _how_near(fact: str, value: float, findings: Findings) -> str:
    verb = "are" if is_several(fact, findings) else "is"
    near = "close to" if value >= 0.7 else "not clearly part of"
    return f"{sentence_start(fact)} {verb} {near} their own work."


# A fact that is asked about from their own work, or from the one that is sought, is half-way there.
_ASKED_ABOUT = 0.6
_THEIR_PATH = frozenset({"past_employer", "past_role", "article", "stint", "tenure", "deed"})
_THEIR_WORK = frozenset({"role_area", "target_role"})


def role_fit(question: Filled, findings: Findings) -> Told:
    """Whether this person knows the answer better than others."""
    if question.is_yours:
        return 1.0, "It is your own question."
    viewpoint = findings.scene.viewpoint
    # What is at home in their own work they see up close, whatever the topic.
    value = fit(question.topic, viewpoint, frozenset() if question.at_home else findings.scene.functions)
    return value, partial(_whom_it_suits, viewpoint, value)


def _whom_it_suits(viewpoint: str, value: float) -> str:
    who = "somebody who works there" if viewpoint == "anyone" else indefinite(viewpoint)
    return f"It suits {who}." if value >= 0.7 else f"It suits others better than {who}."


def made_for_them(question: Filled, findings: Findings) -> Told:
    """Whether it is worded for this viewpoint, at home in this work or made for this kind of goal."""
    if question.only_of_the_trade and findings.scene.says_their_work:  # a planner, of snow on the line
        return 0.2, "It is about their trade, in which their own work is another."
    if question.at_home:
        return question.tailored, "It is about their own line of work."
    words = "It is worded for somebody in their place." if question.tailored else "It is worded for anyone."
    return question.tailored, words


def goal_link(question: Filled, findings: Findings) -> Told:
    """Whether it serves what the seeker wants to learn, become, or build on."""
    types = question.types
    for wish in WISHES:
        if wish in types:
            text = next(hook.text for hook in question.hooks if hook.type == wish)
            return 1.0, f"It meets your {wish}: {text}."
    if "seeker_past" in types:
        return 0.9, "It asks how your own path would be read."
    if not _OWN_TIES.isdisjoint(types):
        return 0.6, "It ties your own path to theirs."
    return 0.0, "It serves no stated goal."


_OWN_TIES = frozenset({"target_role", "skill", "shared_tie"})


def person(question: Filled, findings: Findings) -> Told:
    """Whether it asks for their own view, story or choice."""
    if question.manner.personal:
        return 1.0, "It asks for their own view."
    return 0.3, "It asks about the company at large."


def tension(question: Filled, findings: Findings) -> Told:
    """A contrast, a change, a choice between things."""
    word = question.manner.tension
    return (1.0, f"“{word}” asks about a change or a choice.") if word else (0.0, "It holds no tension.")


def depth(question: Filled, findings: Findings) -> Told:
    """How far it goes beyond describing."""
    return (1.0, "It asks for a judgement.") if question.manner.deep else (0.5, "It asks for a picture.")


def open_form(question: Filled, findings: Findings) -> Told:
    """Whether it can't be answered with yes or no."""
    if not question.manner.open:
        return 0.0, "It can be answered with yes or no."
    return 1.0, "It can't be answered with yes or no."


def length(question: Filled, findings: Findings) -> Told:
    """Short enough for one breath: best from 9 to 24 words."""
    words = len(question.text.split())
    value = 0.6 if words < 9 else 1.0 if words <= 24 else max(0.0, 1.0 - (words - 24) / 12)
    return round(value, 4), f"It has {words} words."


def single(question: Filled, findings: Findings) -> Told:
    """One question, not two."""
    return (1.0, "It asks one thing.") if question.manner.single else (0.0, "It asks two things.")


def sensitive(question: Filled, findings: Findings) -> Told:
    """What it costs to raise a delicate subject; less with people who have left or share a school."""
    level = question.sensitivity
    eased = 0.5 if findings.scene.viewpoint in ("former employee", "alumnus") else 1.0
    return (
        level / 2 * eased,
        "It touches a delicate subject." if level else "It is easy for anyone to answer.",
    )


def chosen(question: Filled, findings: Findings) -> Told:
    """Whether readers who could choose brought it, over many notes (docs/quality.md)."""
    value = question.entry.chosen / MOST_CHOSEN
    words = "often" if value >= 0.7 else "seldom" if value <= 0.4 else "now and then"
    return round(value, 4), f"Readers who could choose brought it {words}."


# Signal, weight with its reason, and what must be alike in two questions for their values to be.
WEIGHTS: tuple[tuple[Signal, float, Alike], ...] = (
    (close, 6.0, "facts"),  # facts outside a person's job were the commonest fault of filled questions
    (role_fit, 2.0, "topic"),  # a question to the wrong person costs the meeting's time
    (hook_value, 1.5, "facts"),  # a person's own path was liked best, a tool or a product's name least
    (goal_link, 1.2, "facts"),  # lists that skipped the seeker's goals lost, however brilliant
    (depth, 1.2, "manner"),  # a judgement was liked better than a picture
    (person, 1.0, "manner"),
    (concrete, 4.0, "facts"),  # readers of whole lists ask first whether it is about this company
    (open_form, 1.0, "manner"),
    (single, 1.0, "manner"),  # two questions in one were the commonest fault of good lists
    (made_for_them, 2.0, "fit"),  # two people at one company get two lists
    (length, 0.6, "words"),
    (tension, 0.2, "manner"),
    (sensitive, -1.6, "care"),
    (chosen, 10.0, "care"),  # what readers brought of all that there was tells most (benchmarks/choices.py)
)


def from_your_bank(ids: Collection[str]) -> tuple[Signal, float]:
    """The signal of a bank that the user added, with its weight: who writes questions wants them asked.

    Args:
        ids: The ids of its questions.
    """

    def your_bank(question: Filled, findings: Findings) -> Told:
        own = question.template in ids
        return (
            (1.0, "It is from your own bank.")
            if own
            else (0.0, "It is from the bank that comes with infoprep.")
        )

    return your_bank, 3.0


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
