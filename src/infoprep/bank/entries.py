"""What a bank knows of a question in one wording before there are notes: what it needs, how it is put."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from infoprep.bank.template import ANYONE, NOT_ASKED, Template
from infoprep.templating import Slot, Wording
from infoprep.vocabulary import STAGE_MINUTES, VIEWPOINTS, WISHES, Stage

# Everybody who may be asked: one bit each in an index.
ASKED = (*VIEWPOINTS, ANYONE)

# Words that tie a question to the person: their view, their story, their choice.
_PERSON = re.compile(r"\byou(?:r|'ve|'d)?\b", re.IGNORECASE)
_OPEN = re.compile(
    r"\b(?:how|what|which|who|where|when|walk me through|tell me about|think of)\b", re.IGNORECASE
)
_CLOSED = re.compile(
    r"^(?:do|does|did|is|are|was|were|can|could|will|would|should|have|has)\b", re.IGNORECASE
)
_TENSION = re.compile(
    r"\b(?:hardest|harder|easier|surpris\w+|give up|gave up|lose|unlearn|keep|kept|changed?|fight|trade|instead|"
    r"used to|despite|never|wrong|differently|stuck|steal|miss|against|refuse|before anyone|quietly)\b",
    re.IGNORECASE,
)
_DEEP = re.compile(
    r"\b(?:decide\w*|trust\w*|taught|teach\w*|learn\w*|tell you|tells you|judge\w*|weigh\w*|change your mind|"
    r"what would you|what made|how do you know|settle\w*|in my place)\b",
    re.IGNORECASE,
)
_SECOND_QUESTION = re.compile(r",? and (?:how|what|which|who|where|when|why)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[.:]\s+")


_ASKING = ("ask", "asked", "own", "which")  # forms that hold the question: "how analysts work together"


class Manner(NamedTuple):
    """How a question is put, by its own words and not by those that fill it.

    Attributes:
        personal: Whether it asks for their own view, story or choice.
        tension: The word that asks about a change or a choice; empty where there is none.
        deep: Whether it asks for a judgement.
        open: Whether it can't be answered with yes or no.
        single: Whether it asks one thing.
    """

    personal: bool
    tension: str
    deep: bool
    open: bool
    single: bool

    @property
    def code(self) -> int:
        """The manner as a number below 32; two with the same number differ at most in the word of tension."""
        return sum(bool(value) << place for place, value in enumerate(self))


def manner_of(text: str) -> Manner:
    """How a question is put.

    >>> manner_of("How did you decide what to keep?").code
    31
    """
    tension = _TENSION.search(text)
    last = _SENTENCE.split(text)[-1]
    return Manner(
        personal=bool(_PERSON.search(text)),
        tension=tension[0] if tension else "",
        deep=bool(_DEEP.search(text)),
        open=not _CLOSED.match(last) and bool(_OPEN.search(last)),
        single=text.count("?") <= 1 and not _SECOND_QUESTION.search(text),
    )


_WORD = re.compile(r"\w+")
_HEAD = re.compile(r"\b(how|what|which|who|where|when|think of|tell me|walk me)\b")


@lru_cache(maxsize=8192)
def words_in(text: str) -> tuple[str, ...]:
    """The words of a text.

    >>> words_in("What's Shop Pay?")
    ('What', 's', 'Shop', 'Pay')
    """
    return tuple(_WORD.findall(text))


class Place(NamedTuple):
    """A slot with all its uses in a wording.

    Attributes:
        name: The slot's name.
        type: The hook type that fills it.
        kinds: Kinds that its hook must have one of; none: any.
        uses: A form and its filters for each use; none where a kind is asked for and nothing is shown.
    """

    name: str
    type: str
    kinds: tuple[str, ...]
    uses: tuple[tuple[str, tuple[str, ...]], ...]


class Need(NamedTuple):
    """What a wording needs of the notes; wordings with the same need can be filled in the same ways.

    Attributes:
        places: Its slots, by name.
        stale: So many months after what happened it is no longer asked.
    """

    places: tuple[Place, ...] = ()
    stale: int | None = None

    @property
    def shows_wish(self) -> bool:
        """Whether a wish of the seeker stands in the wording."""
        return any(place.uses and place.type in WISHES for place in self.places)

    @property
    def ties_wish(self) -> bool:
        """Whether a wish of the seeker stands in the wording beside a fact that it is tied to."""
        return any(form == "tied" for place in self.places for form, _ in place.uses)


NOTHING = Need()


@dataclass(frozen=True)
class Entry:
    """One question of a bank in one wording.

    Attributes:
        id: The template's id; ``yours.1`` for the user's own first question.
        topic: What it is about.
        stage: Where in the talk it belongs.
        minutes: How long its answer usually takes.
        sensitivity: 0 for anyone, 1 with a neutral frame, 2 late and only to some.
        wording: The text with its slots.
        need: What it needs of the notes.
        suits: Whom this wording is for; nobody has two wordings of one template.
        named: Those of them whom it is worded for by name.
        sectors: Lines of business where it is at home; none: any.
        functions: Kinds of work where it is at home; none: any.
        occupation: The occupation that it is for; empty: any.
        follow_ups: What to ask next.
        listen_for: What in the answer is worth writing down.
        chosen: How readily readers brought it, 0 to 9.
    """

    id: str
    topic: str
    stage: Stage
    minutes: int
    sensitivity: int
    wording: Wording
    need: Need = NOTHING
    suits: tuple[str, ...] = ASKED
    named: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    occupation: str = ""
    follow_ups: tuple[str, ...] = ()
    listen_for: str = ""
    chosen: int = NOT_ASKED

    @cached_property
    def bare(self) -> str:
        """The wording with one letter for each slot."""
        return self.wording.fill(lambda _: "X")

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of the wording itself."""
        return words_in(self.bare)

    @cached_property
    def asking(self) -> str:
        """The wording with a word that asks for each slot that holds a question."""
        return self.wording.fill(lambda slot: "how" if slot.form in _ASKING else "X")

    @cached_property
    def manner(self) -> Manner:
        """How it is put; a wish that stands there as a question asks what it asks."""
        return manner_of(self.asking)

    @cached_property
    def head(self) -> str:
        """The word that asks: "After the sale, what ..." asks with "what"."""
        found = _HEAD.search(self.asking.lower())
        return found[1] if found else self.asking.split(maxsplit=1)[0].lower()

    @property
    def at_home(self) -> bool:
        """Whether it belongs to a line of work."""
        return bool(self.sectors or self.functions or self.occupation)

    @property
    def in_trade(self) -> bool:
        """Whether it belongs to a line of business: rail, resale, a hospital."""
        return bool(self.sectors)

    @property
    def for_a_wish(self) -> bool:
        """Whether it is made for a kind of goal or worry."""
        return any(place.kinds and place.name in WISHES for place in self.need.places)


def entries_of(template: Template) -> Iterator[Entry]:
    """A template's wordings, each with those whom it is for.

    Args:
        template: The template.
    """
    suits: dict[str, list[str]] = {}
    for somebody in ASKED:
        if key := template.key_for(somebody):
            suits.setdefault(key, []).append(somebody)
    for key, asked in suits.items():
        if key in template.led:
            yield _entry(template, template.led[key], key, asked, template.chosen)
        # Without the fact that it is about, it is brought less readily.
        yield _entry(
            template, template.wordings[key], key, asked, template.chosen - _LESS * bool(template.lead)
        )


_LESS = 1  # reasoned: too few of both were shown to tell


def _entry(template: Template, wording: Wording, key: str, asked: Sequence[str], chosen: int) -> Entry:
    return Entry(
        id=str(template.id),
        topic=str(template.topic),
        stage=template.stage,
        minutes=template.minutes or STAGE_MINUTES[template.stage],
        sensitivity=template.sensitivity,
        wording=wording,
        need=_need(template, wording),
        suits=tuple(asked),
        named=(key,) if key in VIEWPOINTS else (),
        sectors=tuple(sorted(map(str, template.only.sector))),
        functions=tuple(sorted(map(str, template.only.function))),
        occupation=str(template.only.occupation or ""),
        follow_ups=tuple(map(str, template.follow_up)),
        listen_for=str(template.listen_for or ""),
        chosen=max(0, chosen),
    )


def _need(template: Template, wording: Wording) -> Need:
    # A kind asked for in `when` needs its hook, also where the wording has no slot for it.
    slots: dict[str, list[Slot]] = {str(name): [] for name in template.when}
    for slot in wording.slots:
        slots.setdefault(slot.name, []).append(slot)
    kinds = {str(name): tuple(map(str, wanted)) for name, wanted in template.when.items()}
    return Need(
        tuple(
            Place(name, Slot(name).type, kinds.get(name, ()), _uses(uses))
            for name, uses in sorted(slots.items())
        ),
        template.stale,
    )


def _uses(slots: Sequence[Slot]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(sorted((slot.form, slot.words) for slot in slots))
