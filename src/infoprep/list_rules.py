"""The rules of a list: how much of each thing it may hold, what more costs, and what it is worth to have it at all.

Sources: what readers of whole lists praised and faulted (docs/quality.md); Brooks & Yeomans 2025 on talk about oneself.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple, cast

from infoprep.vocabulary import Stage

NEVER = math.inf


class Rule(NamedTuple):
    """How much of a thing a list may hold.

    Attributes:
        limit: So much of it is free.
        cost: What each one beyond costs, in points of score; `NEVER` where there may be none.
        wanted: What it is worth to have it at all.
    """

    limit: float
    cost: float
    wanted: float = 0.0


# The share of a list that each stage may take; at least one each.
_AT_MOST: dict[Stage, float] = {
    "opening": 0.12,
    "warm-up": 0.2,
    "core": 0.6,
    "deep": 0.25,
    "advice": 0.38,
    "closing": 0.1,
}
# The seeker's wishes may share a topic among themselves; nothing else may share theirs.
WISHES_A_TOPIC = 100

# What one answer tells, whichever of these is asked: what to learn to be taken, and how a newcomer does well.
SAME_ANSWER = {
    **dict.fromkeys(("skills_gap", "resources_next_step"), "way in"),
    **dict.fromkeys(("success_in_role", "onboarding_first_months"), "newcomer"),
}

RULES: dict[str, Rule] = {
    "template": Rule(1, NEVER),
    "topic": Rule(WISHES_A_TOPIC, NEVER),
    "wish": Rule(1, NEVER),
    "fact": Rule(2, NEVER),
    "fact again": Rule(1, 3.0),
    "kind of fact": Rule(1, 0.6),
    "care": Rule(2, NEVER),
    "sore subject": Rule(1, NEVER),  # a second brave question turned readers away
    "delicate close": Rule(0, 2.0),
    "asking word": Rule(2, 0.5),
    "telling word": Rule(1, 1.2),
    "rare word": Rule(1, 6.0),  # "unlearn", heard twice, was called one question asked twice
    "work sample": Rule(1, 12.0),  # one answer tells what a good take-home is and what to leave out of it
    "way in": Rule(1, 4.0),
    "newcomer": Rule(1, 3.0),
    "ending": Rule(1, 1.5),  # "... in your own work?", twice
    "of the company": Rule(NEVER, 0.0, wanted=6.0),  # a list that could be for any company lost every time
    "what they said": Rule(1, 4.0, wanted=4.0),  # who wrote or spoke of something wants to be asked about it
    "heard": Rule(2, 2.0, wanted=3.0),  # a second voice on what one person said is what the next talk is for
    "their path": Rule(2, 2.0, wanted=5.0),  # where they come from is what only they can tell of
    "role named": Rule(2, 2.0),  # "a narrative designer", in every third question
    "their field named": Rule(2, 2.0),  # "... in Worn Wear operations", at the end of every other one
    "drawn to both": Rule(1, 4.0, wanted=7.0),  # who can't choose between two jobs came to hear of them
    "own path": Rule(
        1, 2.0, wanted=3.0
    ),  # a talk about oneself is none with the other (Brooks & Yeomans 2025)
    "told of them": Rule(
        1, 3.0
    ),  # "You are freelance now." and "You teach one day a week.": a list of their life
    "brought along": Rule(1, 4.0),  # three years at a credit union are told once
    "told of oneself": Rule(1, NEVER),  # of what stands in front: "I've spent six years ..."
    "of the trade": Rule(1, 4.0),  # what any firm of that trade could be asked
    "of their work": Rule(
        2, 3.0
    ),  # two such questions are a treat, three could be put to anybody of the trade
    "theirs to tell": Rule(
        NEVER, 0.0, wanted=6.0
    ),  # in nearly every verdict the best question was one of these
    "without a fact": Rule(2, 5.0),  # two general questions are heard as a rest, three as a template
    "opening": Rule(1, NEVER, wanted=16.0),  # a talk needs a start and an end, and a second step is kind
    "warm-up": Rule(1, NEVER, wanted=1.0),
    "closing": Rule(1, NEVER, wanted=12.0),
}


# Where the notes hold fewer facts than half the list, a second look at one beats a question for anybody.
_SCARCE = {"fact again": Rule(1, 2.0), "telling word": Rule(1, 0.6)}


@lru_cache(maxsize=1024)
def rule_of(kind: str, count: int, *, scarce: bool = False) -> Rule:
    """The rule of a kind of thing in a list of so many questions; of what has none, there may be one.

    Args:
        kind: What it is.
        count: The length of the list.
        scarce: Whether there is no fact for every second question.

    >>> rule_of("core", 9).limit, rule_of("opening", 9).limit
    (5, 1)
    """
    rule = (scarce and _SCARCE.get(kind)) or RULES.get(kind, Rule(1, NEVER))
    share = _AT_MOST.get(cast("Stage", kind))
    return rule._replace(limit=max(1, round(share * count))) if share else rule
