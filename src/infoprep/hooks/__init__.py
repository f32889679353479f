"""Stage 4: reading -> findings: the hooks worth asking about, the scene, and what not to raise.

Each extractor is a generator of hooks over the reading; the lists say which there are. A new kind of
hook is a new extractor in its file's list and a line in `infoprep.vocabulary.WORTH`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from infoprep.hooks import (
    about_me,
    career,
    conditions,
    events,
    figures,
    goals,
    labelled,
    named,
    offers,
    people,
    seeker,
    things,
    traits,
)
from infoprep.hooks.dates import months
from infoprep.hooks.drafts import Draft, find_drafts
from infoprep.hooks.events.statements import without_brackets
from infoprep.hooks.joins import joins
from infoprep.hooks.needles import looked_through
from infoprep.hooks.records import Hook
from infoprep.hooks.scene import Scene, set_scene
from infoprep.hooks.wishes import Avoid, avoided
from infoprep.reading import Reading
from infoprep.vocabulary import EVENTS
from infoprep.yaml_source import Evidence

__all__ = ["Avoid", "Draft", "Extractor", "Findings", "Hook", "Scene", "find_hooks"]

Found = TypeVar("Found")
Extractor = Callable[[Reading, Scene], Iterable[Hook]]

EXTRACTORS: tuple[Extractor, ...] = (
    *things.EXTRACTORS,
    *named.EXTRACTORS,
    *offers.EXTRACTORS,
    *labelled.EXTRACTORS,
    *traits.EXTRACTORS,
    *figures.EXTRACTORS,
    *people.EXTRACTORS,
    *career.EXTRACTORS,
    *seeker.EXTRACTORS,
    *about_me.EXTRACTORS,
    *goals.EXTRACTORS,
    *conditions.EXTRACTORS,
    *events.EXTRACTORS,
)


@dataclass(frozen=True)
class Findings:
    """What the notes hold for questions.

    Attributes:
        hooks: The facts worth asking about, in the order of the extractors and the notes.
        scene: Who is asked, in what line of work, for how long and where.
        avoid: What not to raise.
        drafts: The user's own questions.
        shut_out: Hooks that touch what is not to be raised, with the words that say so.
    """

    hooks: tuple[Hook, ...]
    scene: Scene
    avoid: tuple[Avoid, ...]
    drafts: tuple[Draft, ...]
    shut_out: tuple[tuple[Hook, Avoid], ...]

    @cached_property
    def today(self) -> int:
        """The newest date of the notes in months, 0 where they have none.

        It stands for today, so that the same notes give the same questions on any day.
        """
        return max(
            (months(hook.date) for hook in self.hooks if hook.date and hook.status == "done"), default=0
        )

    def age(self, hook: Hook) -> int:
        """How many months before the notes' newest date something happened; 0 where that is not known."""
        return max(0, self.today - months(hook.date)) if hook.date else 0

    @cached_property
    def _known(self) -> dict[Hashable, Any]:
        return {}

    def once(self, find: Callable[..., Found], *what: Hashable) -> Found:
        """What a function finds in these findings, found once: a bank asks for the same thousands of times."""
        if (find, what) not in self._known:
            self._known[find, what] = find(self, *what)
        found: Found = self._known[find, what]
        return found

    def of(self, kind: str) -> list[Hook]:
        """The hooks of a type, in order; of any event for "event"."""
        return self._by_type.get(kind, [])

    @cached_property
    def _by_type(self) -> dict[str, list[Hook]]:
        found: dict[str, list[Hook]] = {}
        for hook in self.hooks:
            for kind in (hook.type, "event") if hook.type in EVENTS else (hook.type,):
                found.setdefault(kind, []).append(hook)
        return found


def find_hooks(reading: Reading, more: Sequence[Extractor] = ()) -> Findings:
    """Find the facts worth asking about.

    Args:
        reading: The notes as read.
        more: Extractors of plugins, after infoprep's own.

    Returns:
        Hooks without repeats: of two with the same type and words the surer one is kept.
    """
    texts = [passage.text for passage in reading.passages]
    with looked_through([*texts, *map(without_brackets, texts)]):
        return _found_in(reading, (*EXTRACTORS, *more))


def _found_in(reading: Reading, extractors: Sequence[Extractor]) -> Findings:
    scene = set_scene(reading)
    avoid = avoided(reading)
    found = _without_repeats([hook for extract in extractors for hook in extract(reading, scene)])
    unique: dict[tuple[str, str], Hook] = {}
    for hook in [*found, *joins(found)]:
        key = (hook.type, hook.text.lower())
        if key not in unique or hook.certainty > unique[key].certainty:
            unique[key] = hook
    hooks, shut_out = [], []
    newest = max((hook.date for hook in unique.values() if hook.status == "done"), default="")
    for hook in unique.values():
        if hook.type == "metric" and _is_over(hook, newest):
            continue  # "paper bags in all boxes by end 2025", in notes of 2026
        # The company's own name stays, whatever it holds.
        subject = next((a for a in avoid if hook.type != "company" and a.touched_by(hook.words)), None)
        if subject:
            shut_out.append((hook, subject))
        else:
            hooks.append(hook)
    return Findings(tuple(hooks), scene, avoid, find_drafts(reading, scene), tuple(shut_out))


def _is_over(hook: Hook, newest: str) -> bool:
    """Whether a goal was to be reached before the newest thing that the notes tell of."""
    due = re.search(r"\bby (?:the )?(?:end (?:of )?|early |mid-?|late )?((?:19|20)\d\d)\b", hook.text)
    return due is not None and due[1] < newest[:4]


def _without_repeats(hooks: list[Hook]) -> list[Hook]:
    """The hooks less figures that an event tells already."""
    told = [piece for hook in hooks if hook.type in EVENTS for piece in hook.evidence]
    return [hook for hook in hooks if hook.type != "metric" or hook.sayable or not _overlap(hook, told)]


def _overlap(hook: Hook, told: list[Evidence]) -> bool:
    return any(
        piece.line == other.line
        and piece.column < other.column + len(other.text)
        and other.column < piece.column + len(piece.text)
        for piece in hook.evidence
        for other in told
    )
