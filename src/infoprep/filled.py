"""A question that might be asked: an entry of the bank with the hooks that fill it, or the user's own words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import permutations

from infoprep.bank.entries import Entry, Manner, words_in
from infoprep.bank.index import YOURS
from infoprep.hooks import Avoid, Hook
from infoprep.limits import gets_to_the_point
from infoprep.templating import filtered
from infoprep.vocabulary import LABELS, OWN_PATH, WISHES, Stage
from infoprep.wording import sentence_start
from infoprep.yaml_source import Evidence

Fills = tuple[tuple[str, Hook], ...]  # slot name and its hook, in the order of the names


def words_of(hook: Hook, form: str, filters: tuple[str, ...]) -> str | None:
    """A hook's words as a slot shows them, or None where it has none in that form.

    Args:
        hook: The hook.
        form: The form, "text" for the plain one.
        filters: Filters on the words, in order.
    """
    words = hook.form(form)
    return filtered(words, filters) if words else None


@dataclass(frozen=True)
class Filled:
    """A question of the bank filled with hooks, or the user's own: something that might be asked.

    Attributes:
        entry: What the bank knows of it.
        viewpoint: Who is asked.
        fills: The hooks in it, by slot.
        source: The lines of the user's own question; of a bank's question none.
    """

    entry: Entry
    viewpoint: str
    fills: Fills = ()
    source: tuple[Evidence, ...] = ()

    @cached_property
    def text(self) -> str:
        """The question."""
        hooks = dict(self.fills)
        return sentence_start(
            self.entry.wording.fill(lambda slot: words_of(hooks[slot.name], slot.form, slot.words) or "")
        )

    @property
    def template(self) -> str:
        """The id of the template it comes from; ``yours.1`` for the user's own first one."""
        return self.entry.id

    @property
    def topic(self) -> str:
        """What it is about."""
        return self.entry.topic

    @property
    def stage(self) -> Stage:
        """Where in the talk it belongs."""
        return self.entry.stage

    @property
    def minutes(self) -> int:
        """How long its answer usually takes."""
        return self.entry.minutes

    @property
    def manner(self) -> Manner:
        """How it is put."""
        return self.entry.manner

    @property
    def sensitivity(self) -> int:
        """0 for anyone, 1 with a neutral frame, 2 late and only to some."""
        return max([self.entry.sensitivity, *[hook.sensitivity for _, hook in self.fills]])

    @property
    def at_home(self) -> bool:
        """Whether it is about their own line of work."""
        return self.entry.at_home

    @property
    def in_trade(self) -> bool:
        """Whether it is about their line of business: rail, resale, a hospital."""
        return self.entry.in_trade

    @property
    def only_of_the_trade(self) -> bool:
        """Whether anybody in that line of business could be asked it, whatever their work."""
        return self.in_trade and not self.entry.functions and not self.entry.occupation

    @property
    def tailored(self) -> float:
        """How far it is made for this viewpoint, line of work or goal, in 0..1."""
        if self.is_yours:
            return 1.0
        if any(name in WISHES for name, _ in self.fills):
            return 0.9 if self.entry.for_a_wish else 0.5
        worded = self.viewpoint in self.entry.named
        if self.entry.occupation:
            return 1.0
        return max(0.7 * worded, (0.6 + 0.2 * worded) * self.at_home)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The lines of the notes behind it, without repeats."""
        pieces = (piece for _, hook in self.fills for piece in hook.evidence)
        return tuple(dict.fromkeys((*self.source, *pieces)))

    @property
    def follow_ups(self) -> tuple[str, ...]:
        """What to ask next."""
        return self.entry.follow_ups

    @property
    def listen_for(self) -> str:
        """What in the answer is worth writing down; may be empty."""
        return self.entry.listen_for

    @cached_property
    def hooks(self) -> tuple[Hook, ...]:
        """The hooks in it."""
        return tuple([hook for _, hook in self.fills])

    @cached_property
    def types(self) -> frozenset[str]:
        """The types of the hooks in it."""
        return frozenset([hook.type for _, hook in self.fills])

    @cached_property
    def facts(self) -> tuple[Hook, ...]:
        """The hooks that state something of the company or the interviewee."""
        return tuple([hook for _, hook in self.fills if hook.type not in LABELS])

    @property
    def about(self) -> tuple[str, ...]:
        """The facts and wishes of the notes in it, in their words."""
        return about_of(self.hooks)

    @property
    def is_for_anybody(self) -> bool:
        """Whether it holds nothing of the company, its trade, the person or the seeker's path: a wish is anybody's."""
        return not (self.is_yours or self.in_trade or self.facts or self.types & (OWN_PATH | {"choice"}))

    @property
    def is_yours(self) -> bool:
        """Whether the user wrote it."""
        return self.topic == YOURS

    @cached_property
    def said(self) -> tuple[tuple[Hook, str], ...]:
        """The hooks that are heard in it, with their words; a situation is what it rests on, and not heard."""
        hooks = dict(self.fills)
        uses = [(hooks[place.name], use) for place in self.entry.need.places for use in place.uses]
        return tuple([(hook, words_of(hook, *use) or "") for hook, use in uses])

    @property
    def shown(self) -> tuple[str, ...]:
        """The words that stand in its slots."""
        return tuple([words for _, words in self.said])

    @property
    def is_sound(self) -> bool:
        """Whether it can be said: no name twice ("At Wealthsimple, Wealthsimple Cash"), one question mark, soon asked.

        Nor are two skills three ("statistics and Python and R"), nor does it break off where its facts stand, or is one
        fact told in another: what a store manager may not know that store managers look for.
        """
        if "?" in "".join(self.shown) or not (self.is_yours or gets_to_the_point(self.text)):
            return False
        if not self.is_yours and any(map(_breaks, self.shown)):
            return False
        if any(
            _IS_TWO.search(hook.text)
            for name, hook in self.fills
            if f"{name.removesuffix('_2')}_2" in dict(self.fills)
        ):
            return False
        if len(self.fills) > 1 and _says_twice({id(hook): words for hook, words in self.said}.values()):
            return False
        names = {name for _, hook in self.fills for name in _names_in(hook.text)}
        if not names:
            return True
        words = [*self.entry.words, *[word for text in self.shown for word in words_in(text)]]
        return all(words.count(name) <= 1 for name in names)


def about_of(hooks: Iterable[Hook]) -> tuple[str, ...]:
    """The facts and wishes among hooks, in the words of the notes, once each."""
    return tuple(dict.fromkeys(hook.text for hook in hooks if hook.type not in LABELS or hook.type in WISHES))


def _says_twice(said: Collection[str]) -> bool:
    """Whether one fact is told in another: "I've worked as a rigger. What would I have to learn as a rigger?"."""
    bare = [f" {' '.join(words_in(_BEFORE.sub('', words).lower()))} " for words in said]
    return any(one in other for one, other in permutations(bare, 2))


# What stands beside another of its kind is one thing: "GPs and specialists and physiotherapists" are three.
_IS_TWO = re.compile(r" (?:and|as) |, ")


@lru_cache(maxsize=8192)
def _breaks(words: str) -> bool:
    """Whether a fact's words would break a sentence: "the fewer outages", "the shift pattern incl"."""
    return bool(_BROKEN.search(words))


_BROKEN = re.compile(
    r"\ban? (?:are|be|do|has|have|had|were|will)\b|\b(?:an?|its|the|their|your) (?:fewer|hardly|less|nobody|"
    r"nothing)\b|\b(?:approx|esp|etc|excl|incl|resp)\b|"
    r"[,;] ?[,;.?]"
)


@lru_cache(maxsize=8192)
def _names_in(text: str) -> tuple[str, ...]:
    return tuple(word for word in words_in(text) if _NAME.match(word))


_NAME = re.compile(r"[A-Z]\w{3,}")
_BEFORE = re.compile(r"^(?:an?|the) ")


@dataclass(frozen=True, slots=True)
class Skipped:
    """A question or a fact that is left out on purpose.

    Attributes:
        text: The question, or the fact's words.
        reason: Why it is left out.
        evidence: The lines of the notes behind the reason.
    """

    text: str
    reason: str
    evidence: tuple[Evidence, ...]


def kept_quiet(text: str, avoid: Avoid) -> Skipped:
    """What is left out because the notes ask not to raise it."""
    return Skipped(text, f"The notes ask not to raise it: “{avoid.words}”.", avoid.evidence)
