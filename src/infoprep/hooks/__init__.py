"""Stage 4: reading -> findings: the hooks worth asking about, the scene, and what not to raise.

What is found is here; how it is found, `finding.py` tells, which is loaded with the first notes that are read.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from infoprep.hooks.dates import months
from infoprep.hooks.records import Answered, Avoid, Draft, Hook, Scene
from infoprep.reading import Reading
from infoprep.vocabulary import EVENTS

__all__ = ["Answered", "Avoid", "Draft", "Extractor", "Findings", "Hook", "Scene", "find_hooks"]

Found = TypeVar("Found")
Extractor = Callable[[Reading, Scene], Iterable[Hook]]


@dataclass(frozen=True)
class Findings:
    """What the notes hold for questions.

    Attributes:
        hooks: The facts worth asking about, in the order of the extractors and the notes.
        scene: Who is asked, in what line of work, for how long and where.
        avoid: What not to raise.
        drafts: The user's own questions.
        shut_out: Hooks that touch what is not to be raised, with the words that say so.
        answered: Questions that were answered in earlier talks.
    """

    hooks: tuple[Hook, ...]
    scene: Scene
    avoid: tuple[Avoid, ...]
    drafts: tuple[Draft, ...]
    shut_out: tuple[tuple[Hook, Avoid], ...]
    answered: tuple[Answered, ...] = ()

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

    def know(self, find: Callable[..., Found], what: Iterable[Hashable], found: Found) -> None:
        """Keep what a function found in the same findings before."""
        self._known[find, tuple(what)] = found

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
    from infoprep.hooks.finding import findings_in

    return findings_in(reading, more)
