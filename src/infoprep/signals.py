"""What a question is worth asking for: named signals, each a value in 0..1 with its words, and their weights.

Sources: the signals and the order of their weights follow the evidence collected in docs/evidence.md
(among others Huang et al. 2017 on questions, Graesser & Person 1994 on depth, Packard & Berger 2021 on
concrete words, Brooks, Gino & Schweitzer 2015 on advice).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from infoprep.articles import indefinite
from infoprep.bank.template import MOST_CHOSEN
from infoprep.closeness import closeness, is_several
from infoprep.filled import Filled
from infoprep.hooks import Findings, Hook
from infoprep.lexicon import zipf
from infoprep.likeness import telling
from infoprep.questions import Alike
from infoprep.vocabulary import EVENTS, GENERAL, NOT_THE_COMPANYS, WISHES, WORTH, fit
from infoprep.wording import sentence_start

# A value, and words that tell why; most are never read, so those that take work may be a function that makes them.
Told = tuple[float, str | Callable[[], str]]
Signal = Callable[[Filled, Findings], Told]


def concrete(question: Filled, findings: Findings) -> Told:
    """How much of the notes it holds: facts that belong together in one breath are heard as preparation."""
    if question.stage == "closing":
        special = bool(question.types - {"company"})
        return 0.5 + 0.2 * special, "It says what the next person should know about."
    met = [hook for hook in question.hooks if hook.type in WISHES]
    heard = [
        hook for hook, _ in question.said if hook.type not in GENERAL and _is_near(hook, question, findings)
    ]
    told = {id(hook): hook for hook in (*met, *heard)}
    if told:
        value = _BY_FACTS.get(len(told), 1.0)
        return (
            value,
            lambda: f"It takes up {' and '.join(dict.fromkeys(hook.text for hook in told.values()))}.",
        )
    if question.entry.occupation:
        return 0.7, f"It is about the work of {indefinite(question.entry.occupation)}."
    if question.in_trade:
        theirs = _does_the_trade(findings)
        words = "It is about things that only this trade has."
        return (
            (0.65, words) if theirs else (0.0, "It is about the trade, which is not clearly their own work.")
        )
    if question.at_home:
        return 0.5, "It is about things that belong to their work."
    if question.types & {"role_area", "target_role"}:
        return 0.3, "It names the work itself."
    return 0.0, "It rests on no fact of the notes."


_BY_FACTS = {1: 0.65, 2: 0.9}


def you_know_of_it(question: Filled, findings: Findings) -> Told:
    """Whether a question about their craft is about something that the seeker has had to do with too."""
    if question.entry.occupation:
        known = findings.once(_known_words) & telling(question.text)
        if known:
            return 1.0, f"You know something of “{min(known)}” yourself."
    return 0.0, "It is about nothing that you say you know."


def _known_words(findings: Findings) -> frozenset[str]:
    """The rare words of what the seeker can do and has done: a ward, a chapter, a duty."""
    mine = (hook.text for hook in findings.hooks if hook.type in ("seeker_past", "skill"))
    return frozenset(word for text in mine for word in telling(text) if zipf(word) < _RARE)


_RARE = 5.0  # Zipf: "ward" and "chapter", but not "test" or "policy"


def names_the_company(question: Filled, findings: Findings) -> Told:
    """Whether one hears which company it is about: lists that never said so lost for it."""
    theirs = [
        hook.text
        for hook, _ in question.said
        if hook.type not in _NOT_OF_IT and _is_near(hook, question, findings)
    ]
    if theirs:
        return 1.0, lambda: f"Only of this company one would ask about {theirs[0]}."
    return (0.5, "It names the company.") if "company" in question.types else (0.0, "It could be about any.")


_NOT_OF_IT = NOT_THE_COMPANYS - {"hunch", "contest"}


def _is_near(hook: Hook, question: Filled, findings: Findings) -> bool:
    """Whether a fact counts as preparation: of what is not theirs, somebody whose work is known hears little.

    A question that asks what a challenge has to do with their own work makes it theirs to tell.
    """
    asked_from_there = hook.type == "challenge" and "role_area" in question.types
    return question.at_home or asked_from_there or closeness(hook, findings) >= _NEAR


_NEAR = 0.5


def _does_the_trade(findings: Findings) -> bool:
    """Whether the person's work is the trade itself, and not its books; of somebody unknown nobody knows."""
    scene = findings.scene
    return scene.viewpoint != "recruiter" and not scene.functions.isdisjoint(_TRADES_WORK)


_TRADES_WORK = frozenset(
    "clinical care|creative|design|education|engineering|operations|planning|product|research|sales|supply chain".split(
        "|"
    )
)


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
    if value < _AT_HOME and question.at_home and farthest.type in _FELT_AT_WORK:
        return _AT_HOME, f"It asks what their line of work has to do with {farthest.text}."
    if value < _ASKED_ABOUT and (question.at_home or not _THEIR_WORK.isdisjoint(question.types)):
        return _ASKED_ABOUT, f"It asks what their work has to do with {farthest.text}."
    return value, partial(_how_near, farthest.text, value, findings)


def _how_near(fact: str, value: float, findings: Findings) -> str:
    verb = "are" if is_several(fact, findings) else "is"
    near = "close to" if value >= 0.7 else "not clearly part of"
    return f"{sentence_start(fact)} {verb} {near} their own work."


# What happens at the company or stands in its way reaches every line of work: the question says which it is put to.
_AT_HOME = 0.8
_FELT_AT_WORK = EVENTS | {"cause", "challenge", "project"}
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
    (concrete, 5.0, "facts"),  # questions that hold more of the notes won where those of one fact lost
    (you_know_of_it, 1.5, "craft"),  # two who know the same work talk of it sooner
    (names_the_company, 3.0, "facts"),  # readers of whole lists ask first whether it is about this company
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
