"""What a question brings into a list: its words and how it is put, what it tells of, whom it is about.

`list_rules.py` says how much of each a list may hold.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from infoprep.bank.entries import words_in
from infoprep.bank.index import YOURS
from infoprep.filled import Filled
from infoprep.hooks import Hook
from infoprep.lexicon import zipf
from infoprep.list_rules import SAME_ANSWER, WISHES_A_TOPIC
from infoprep.vocabulary import GENERAL, NOT_THE_COMPANYS, OWN_PATH, WISHES

# The kind of thing, the thing, and how much of it.
Thing = tuple[str, str, float]

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
_RARE = 3.5  # Zipf: "unlearn" is, "judge" is not
_ENDING = 3  # words that two questions may end with, and sound alike
_ONLY_THE_WISH = 5  # words: "When you were there, X"
_ENDS_OF_A_TALK = frozenset({"opening", "warm-up", "closing"})
_LEAD = re.compile(r"(?P<lead>You [^.:]+(?=: )|.+?(?=\. ))")
_OF_ONESELF = re.compile(r"I(?:'ve| have| was|'m an?| did) ")
_THEIR_PATH = frozenset({"past_employer", "past_role", "stint", "deed", "tenure"})


def things_of(question: Filled) -> tuple[Thing, ...]:
    """All that a question brings into a list, each thing once.

    Args:
        question: The question.
    """
    wishes = wishes_in(question)
    words, subject = _of_words(question, wishes), _of_subject(question, wishes)
    return tuple(dict.fromkeys([*words, *_of_people(question), *_of_facts(question), *subject]))


def facts_in(question: Filled) -> tuple[str, ...]:
    """The names in a question's facts: a place, a rotation there and a mine there count as one thing.

    Args:
        question: The question.
    """
    # In one order, so that sums of what they bring are rounded in one way.
    return tuple(dict.fromkeys(name for hook in question.facts for name in _names_in(hook.text)))


def wishes_in(question: Filled) -> tuple[str, ...]:
    """The seeker's goals and worries that a question meets.

    Args:
        question: The question.
    """
    return tuple(dict.fromkeys(hook.text for hook in question.hooks if hook.type in WISHES))


def _of_words(question: Filled, wishes: Collection[str]) -> Iterator[Thing]:
    # A wording that is nothing but the wish ("How does X work?") may stand there for each of them.
    only_the_wish = question.entry.need.shows_wish and len(question.entry.words) <= _ONLY_THE_WISH
    own_words = " ".join(sorted(wishes)) if only_the_wish else ""
    yield "template", f"{question.template} {own_words}".strip(), 1.0
    if not (wishes or question.is_yours) or question.stage in _ENDS_OF_A_TALK:
        yield question.stage, "", 1.0  # what the seeker came for has its place whatever its stage
    yield from _of_wording(question.entry.bare, question.entry.head)
    yield from (("wish", wish, 1.0) for wish in wishes)
    for hook, text in question.said:
        if hook.type not in GENERAL:  # the company may be named as often as one likes
            yield from _telling(text)
    if lead := _LEAD.match(question.text):
        yield "told them", lead["lead"], 1.0  # "You came up through field operations.", twice
        if lead["lead"].startswith("You "):
            yield "told of them", "", 1.0
    if _OF_ONESELF.match(question.text):
        yield "told of oneself", "", 1.0


def _of_people(question: Filled) -> Iterator[Thing]:
    """What of the seeker and of the person asked is in it; the close may name what was talked about before."""
    types = question.types
    brought = [hook.text for hook in question.hooks if hook.type in OWN_PATH]
    yield from (("brought along", text, 1.0) for text in brought)
    if not types.isdisjoint(_MAY_SHOW):
        yield from (("work sample", sample, 1.0) for sample in _samples(question.hooks))
    if "article" in types:
        yield "what they said", "", 1.0
    if "claim" in types:
        yield "heard", "", 1.0
    if "target_role" in types:
        yield "role named", "", 1.0
    if "role_area" in types:
        yield "their field named", "", 1.0
    if question.stage == "closing":
        return
    if brought:
        yield "own path", "", 1.0
    if not _THEIR_PATH.isdisjoint(types):
        yield "their path", "", 1.0
    if "choice" in types:
        yield "drawn to both", "", 1.0


def _of_facts(question: Filled) -> Iterator[Thing]:
    if question.sensitivity >= 1:
        yield "care", "", 1.0
    if question.sensitivity >= 2:
        yield "sore subject", "", 1.0
    if question.stage == "closing":
        if question.sensitivity:
            yield "delicate close", "", 1.0
        return
    yield from ((kind, fact, 1.0) for fact in facts_in(question) for kind in ("fact", "fact again"))
    yield from (("kind of fact", hook.type, 1.0) for hook in question.facts)
    if question.is_for_anybody and not question.entry.occupation:
        yield "without a fact", "", 1.0
    if question.at_home and not question.facts:
        yield "of their work" if question.entry.occupation else "of the trade", "", 1.0
    # Of an expert one wants to hear what they wrote of, and how firms compare: their desk is nobody's aim.
    written = question.viewpoint == "industry expert" and "article" in question.types
    if written or (question.at_home and (question.facts or question.entry.occupation)):
        yield "theirs to tell", "", 1.0
    # "In your nine years at Ørsted" can be said of no other either.
    if {"company", "tenure"} <= question.types or any(
        hook.type not in NOT_THE_COMPANYS for hook in question.facts
    ):
        yield "of the company", "", 1.0


def _of_subject(question: Filled, wishes: Collection[str]) -> Iterator[Thing]:
    if question.topic in SAME_ANSWER and question.stage != "closing":
        yield SAME_ANSWER[question.topic], "", 1.0
    if question.topic != YOURS:
        yield "topic", question.topic, 1.0 if wishes else float(WISHES_A_TOPIC)


def _samples(hooks: Iterable[Hook]) -> set[str]:
    """What applicants have to show that is asked about: what to put into a take-home, and what a good one is."""
    wished = {kind for hook in hooks if hook.type in WISHES for kind in _TO_SHOW & set(hook.kinds)}
    shown = {
        "portfolio" if _REEL.search(hook.text) else "take_home"
        for hook in hooks
        if hook.type == "work_sample"
    }
    return wished | shown


_MAY_SHOW = {*WISHES, "work_sample"}
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
    rare = [word for word in words if word.islower() and len(word) > 3 and zipf(word) < _RARE]
    return (
        ("asking word", head, 1.0),
        *ending,
        *_telling(bare),
        *(("rare word", word, 1.0) for word in rare),
    )


_LONG_WORD = re.compile(r"[a-zà-ÿ'’]{4,}")


@lru_cache(maxsize=8192)
def _telling(text: str) -> tuple[Thing, ...]:
    words = _LONG_WORD.findall(text.lower())
    return tuple(("telling word", word.removesuffix("s"), 1.0) for word in words if word not in _STOP)
