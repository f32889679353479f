"""Stage 8: choose the questions to bring, and their order, within the meeting's minutes.

The list starts with the user's own questions and one plain question for each goal of the seeker; the best
list is built around them (selection.py), put in order and fitted into the time.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from infoprep.closeness import taken_up
from infoprep.filled import Filled, Skipped, about_of
from infoprep.hooks import Findings, Hook
from infoprep.hooks.wish_kinds import wish_kinds
from infoprep.ranking import Ranked, Ranking
from infoprep.reasons import Reason
from infoprep.selection import Candidate, Pool, best_list, candidate, in_reserve, shortlist
from infoprep.vocabulary import NOT_THE_COMPANYS, STAGES, WISHES, Stage
from infoprep.yaml_source import Evidence

DEFAULT_MINUTES = 30
RESERVE = 4

# Up to so many minutes, so many questions, so many minutes of asking: the rest is hello, goodbye and slack.
SHAPES = ((15, 6, 12), (20, 8, 16), (25, 8, 20), (30, 9, 24), (45, 12, 36))
# So much of a list is asked even when the talk runs late.
_MUST_SHARE = 0.6
# A question of the user's own that takes up so much of a wish is as good as one made for it.
_AS_GOOD_AS = 0.7
_IN_ITS_WORDS = 3.0  # what it is worth that a question says a wish in its own words
# Kinds whose own questions say what it is about as plainly as the wish does.
_NAMED_BY_THEIR_KIND = {"compare", "cv", "hiring", "portfolio", "stay", "take_home", "visa"}
_OWN_WORDS = {"advice", "own"}  # forms in which a wish says exactly what is to be answered
_CONTACT = "contact"  # another name to talk to: what the last question asks for
# Kinds of wishes that have one answer, however one asks.
_ONE_ANSWER = {"cv", "hiring", "hours", "language", "take_home", "visa"}


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
        meets: The seeker's goals and worries that it meets.
        general: Whether it holds nothing of the notes but who is asked and the work that is sought.
        beat: The question that would stand in its place, and what the list would lose by it; None where
            there is no other.
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
    meets: tuple[str, ...] = ()
    general: bool = False
    beat: tuple[str, float] | None = None

    @property
    def about(self) -> tuple[str, ...]:
        """The facts and wishes of the notes in it, in their words."""
        return tuple(dict.fromkeys((*about_of(self.hooks), *self.meets)))


@dataclass(frozen=True, slots=True)
class Agenda:
    """The chosen questions in the order to ask them.

    Attributes:
        questions: The questions, in order; their stages never go backwards.
        reserve: The next best ones, best first.
        minutes: The meeting's length.
        skipped: Questions that are not to be raised or that are answered, with the reason.
        unmet: Goals and worries that no question meets, with the reason.
    """

    questions: tuple[Question, ...]
    reserve: tuple[Question, ...]
    minutes: int
    skipped: tuple[Skipped, ...]
    unmet: tuple[Skipped, ...] = ()


def plan(
    ranking: Ranking,
    *,
    minutes: int | None = None,
    limit: int | None = None,
    seed: int | None = None,
) -> Agenda:
    """Choose and order questions.

    Args:
        ranking: The questions, best first.
        minutes: The meeting's length; left out: what the notes say, else 30.
        limit: At most so many questions; left out: what the notes say, else what the minutes leave room for.
        seed: For another good list: the same number gives the same one. Left out: the best.

    Returns:
        The agenda; the minutes of its questions add up to no more than the meeting leaves for them.
    """
    findings = ranking.fillings.findings
    minutes = minutes or findings.scene.minutes or DEFAULT_MINUTES
    count, budget = shape(minutes)
    limit = limit or findings.scene.at_most
    limited = limit is not None and limit < count
    count = max(1, min(count, limit or count))
    best, quiet = shortlist(ranking)
    pool = Pool([candidate(item) for item in best], count, seed, scarce=_is_scarce(findings, count))
    kept, meets, unmet = _wishes_first(pool, findings, limited=limited)
    chosen = best_list(pool, kept)
    order = sorted(chosen, key=lambda place: _flow(pool.items[place].ranked))
    asked = [pool.items[place].ranked for place in order]
    lengths = allot([item.question.minutes for item in asked], budget)
    # The seeker's own wishes and the close are kept when time runs short, then what is worth most.
    last = [place for place in order if pool.items[place].stage == "closing"]
    for wish in findings.of("goal"):
        if _CONTACT in wish.kinds and last:
            meets.setdefault(last[0], []).append(wish.text)
        elif _CONTACT in wish.kinds:
            unmet.append(Skipped(wish.text, "There was no room for a last question.", wish.evidence))
    must = sorted(order, key=lambda place: (place not in kept and place not in last, place))
    must = must[: max(1, round(_MUST_SHARE * len(order)))]
    beaten = dict(zip(chosen, _runners_up(pool, chosen), strict=True))
    by_score = sorted(order)
    questions = tuple(
        _question(
            item,
            length,
            by_score.index(place) + 1,
            "must" if place in must else "if time",
            meets=tuple(meets.get(place, ())),
            beat=beaten[place],
        )
        for place, item, length in zip(order, asked, lengths, strict=True)
    )
    spare = in_reserve([pool.items[place] for place in chosen], pool.items, RESERVE)
    reserve = tuple(
        _question(item.ranked, item.ranked.question.minutes, len(questions) + place, "reserve")
        for place, item in enumerate(spare, 1)
    )
    return Agenda(questions, reserve, minutes, tuple(quiet), tuple(unmet))


def _is_scarce(findings: Findings, count: int) -> bool:
    """Whether the notes hold no fact of the company for every second question."""
    facts = [
        hook for hook in findings.hooks if hook.type not in NOT_THE_COMPANYS and (hook.sayable or hook.forms)
    ]
    return len(facts) <= count // 2


def _wishes_first(
    pool: Pool, findings: Findings, *, limited: bool
) -> tuple[list[int], dict[int, list[str]], list[Skipped]]:
    """The user's own questions and one plain question for each wish, before anything else is chosen.

    Returns:
        Places of the questions that stay; the wishes that each of them meets; the wishes that none meets.
    """
    places = range(len(pool.items))
    hunches = [place for place in places if "hunch" in pool.items[place].ranked.question.types]
    kept = [place for place in places if pool.items[place].ranked.question.is_yours][
        : max(1, (pool.count + 1) // 2)
    ]
    meets: dict[int, list[str]] = {}
    unmet = []
    wishes = []
    for wish in (hook for kind in WISHES for hook in findings.of(kind) if _CONTACT not in hook.kinds):
        about = [p for p in places if wish.text in pool.items[p].wishes]
        about += [p for p in hunches if p not in about and _takes_up(pool.items[p], wish, findings)]
        wishes.append((wish, sorted(p for p in about if pool.items[p].stage != "closing")))
    if len(kept) + len(wishes) < pool.count:
        wishes = _best_told_first(wishes, pool)
    for wish, plain in wishes:
        met = next(
            (place for place in kept if _meets(pool.items[place].ranked.question, wish, findings)), None
        )
        in_words = _NAMED_BY_THEIR_KIND.isdisjoint(wish.kinds) or not _OWN_WORDS.isdisjoint(wish.forms)
        best = _best_of(pool, plain, kept, in_words=in_words)
        if met is None and best is not None and len(kept) < pool.count - 1:
            kept.append(met := best)
        if met is None:
            unmet.append(
                Skipped(wish.text, _why_unmet(wish, has_question=bool(plain), limited=limited), wish.evidence)
            )
        else:
            meets.setdefault(met, []).append(wish.text)
    return kept, meets, unmet


def _best_told_first(wishes: list[tuple[Hook, list[int]]], pool: Pool) -> list[tuple[Hook, list[int]]]:
    """The wishes, those that one's own path can be told with in other order: it is told where it is worth most."""

    def told(both: tuple[Hook, list[int]]) -> float:
        items = [pool.items[place] for place in both[1]]
        return max((item.score for item in items if "seeker_past" in item.ranked.question.types), default=0.0)

    places = [place for place, both in enumerate(wishes) if told(both)]
    best = sorted((wishes[place] for place in places), key=told, reverse=True)
    return [best.pop(0) if place in places else both for place, both in enumerate(wishes)]


def _takes_up(item: Candidate, wish: Hook, findings: Findings) -> bool:
    """Whether a question of a hunch is about the same thing as a wish."""
    return taken_up(wish.text, item.ranked.question.text, findings) >= _AS_GOOD_AS


def _best_of(pool: Pool, places: Sequence[int], kept: Sequence[int], *, in_words: bool) -> int | None:
    """Which of some questions adds most to the ones that stay, or None where none can join them."""
    gains = pool.gains(kept)
    for place in places if in_words else ():
        # "How do you weigh experience?" is of the kind; "whether you take nurses without a master's" is the wish.
        question = pool.items[place].ranked.question
        need = question.entry.need
        made_for_it = need.shows_wish and question.entry.for_a_wish
        gains[place] += _IN_ITS_WORDS * (need.shows_wish + need.ties_wish + 2 * ("hunch" in question.types))
        gains[place] += made_for_it
    best = max(places, key=lambda place: (gains[place], -place), default=None)
    return None if best is None or gains[best] == -math.inf else best


def _meets(question: Filled, wish: Hook, findings: Findings) -> bool:
    """Whether a question that is on the list meets a wish too: in its words, or by being about the same thing."""
    if question.is_yours:
        same = _ONE_ANSWER & set(wish.kinds) & set(wish_kinds(question.text))
        return bool(same) or taken_up(wish.text, question.text, findings) >= _AS_GOOD_AS
    return any(
        hook.type in WISHES and hook.type != wish.type and set(hook.kinds) & set(wish.kinds)
        for hook in question.hooks
    )


def _runners_up(pool: Pool, chosen: Sequence[int]) -> list[tuple[str, float] | None]:
    """For each chosen question the one that would stand in its place, and what the list would lose by it."""
    if not chosen:
        return []
    _, gains = pool.without(chosen)
    own = gains[np.arange(len(chosen)), list(chosen)]
    templates = np.array([item.ranked.question.template for item in pool.items])
    gains[templates[list(chosen), np.newaxis] == templates] = -np.inf
    best = gains.argmax(axis=1)
    losses = own - gains[np.arange(len(chosen)), best]
    return [
        None if loss == np.inf else (pool.items[place].ranked.question.text, round(loss, 4))
        for place, loss in zip(best.tolist(), losses.tolist(), strict=True)
    ]


def _why_unmet(goal: Hook, *, has_question: bool, limited: bool) -> str:
    if "pay" in goal.kinds:
        return "Pay is not for a first talk: ask once there is an offer."
    if has_question and limited:
        return "There was no room for it among so few questions: raise the limit, or ask somebody else."
    if has_question:
        return "There was no room for it beside the others: ask for more time, or ask somebody else."
    return f"No question of the bank meets this {goal.type} plainly: write one under my_questions."


def _question(
    item: Ranked,
    minutes: int,
    rank: int,
    priority: str,
    *,
    meets: tuple[str, ...] = (),
    beat: tuple[str, float] | None = None,
) -> Question:
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
        general=filled.is_for_anybody and not any(hook.type in WISHES for hook in filled.hooks),
        meets=meets,
        beat=beat,
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


def _flow(item: Ranked) -> tuple[int, int, bool, float, str]:
    """What decides the order to ask in: by stage; there easy before delicate, the work before hiring, best first."""
    question = item.question
    of_hiring = question.topic == "hiring_process" and question.viewpoint != "recruiter"
    return STAGES.index(question.stage), question.sensitivity, of_hiring, -item.score, question.template


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
