"""The business case: what the company is after, what stands in the way, where the seeker can help, what is unknown.

Made of what people said and of one's own notes, in their words and no others. Who said what is in the sources
alone, which can be left out; what is private, and what is about the people themselves, is nowhere in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from infoprep.articles import indefinite
from infoprep.claims import is_obstacle
from infoprep.folder import Folder
from infoprep.found import find
from infoprep.ledger import check_company, ledger_of
from infoprep.points import (
    AIM,
    Help,
    Item,
    Point,
    as_sentence,
    best_of,
    counted,
    helps,
    is_aim,
    of_hook,
    said_points,
    targets,
    unique,
    unknowns,
    unsaid,
)
from infoprep.settings import Settings, settings_of
from infoprep.wording import and_list, said_day

PROPOSALS = 3  # so many of what stands in the way get a row of the first ninety days
PERIODS = (
    "Days 1 to 30: see it for myself",
    "Days 31 to 60: try something small",
    "Days 61 to 90: show what came of it",
)
_EXAMPLE = "[An example: what you did, and what came of it.]"


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the document.

    Attributes:
        title: Its heading.
        items: Its lines.
        columns: Headings of a table; the items are its rows, and the rest of each row is left to write in.
    """

    title: str
    items: tuple[Item, ...]
    columns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Case:
    """A case for hiring somebody, from what people at a company said.

    Attributes:
        company: The company, as it is called.
        seeker: Whose case it is; may be empty.
        role: The role that is sought; may be empty.
        past: What the seeker has done, a sentence without its end; may be empty.
        talks: How many people were talked to.
        when: From when to when; may be empty.
        aims: What the company is after.
        obstacles: What stands in its way, what most people said first.
        others: What else several of them said, or said well; a few.
        helps: Where the seeker can help.
        unknown: What is still unknown: a wish that nobody met, or what people say differently.
    """

    company: str
    seeker: str
    role: str
    past: str
    talks: int
    when: str
    aims: tuple[Point, ...]
    obstacles: tuple[Point, ...]
    others: tuple[Point, ...]
    helps: tuple[Help, ...]
    unknown: tuple[Item, ...]

    @property
    def title(self) -> str:
        """The document's title."""
        return f"{self.seeker}: what I could do for {self.company}".removeprefix(": ")

    @property
    def lead(self) -> str:
        """What the document rests on."""
        talks = f"I talked with {counted(self.talks, 'person', 'people')} about {self.company}"
        when = f" {self.when}" if self.when else ""
        role = f" as {indefinite(self.role)}" if self.role else ""
        parts = [
            "what I heard, as I wrote it down",
            "where I think I could help",
            *(["what I still don't know"] if self.unknown else []),
        ]
        rest = f"This is {and_list(parts)}."
        past = f" {self.past}." if self.past else ""
        return f"{talks}{when}, because I'd like to work there{role}.{past} {rest}"

    def sections(self, *, sources: bool = True) -> list[Section]:
        """The document's parts in order, without those that hold nothing.

        Args:
            sources: With the appendix that says who said what, and when.
        """
        parts = [
            Section("What the company is trying to do", _items(self.aims)),
            Section("What stands in the way", _items(self.obstacles)),
            Section("What else I heard", _items(self.others)),
            Section("Where I could help", tuple(_help(one) for one in self.helps)),
            Section("What I still don't know", self.unknown),
            Section(
                "My first ninety days",
                tuple(Item(point.text) for point in self.obstacles[:PROPOSALS]),
                ("What stands in the way", *PERIODS),
            ),
            *([Section("Appendix: sources", tuple(self._sources()))] if sources else []),
        ]
        return [part for part in parts if part.items]

    def _sources(self) -> Iterator[Item]:
        points = (*self.aims, *self.obstacles, *self.others)
        said: dict[tuple[str, str], list[str]] = {}
        for claim in dict.fromkeys(claim for point in points for claim in point.claims):
            said.setdefault((claim.date, claim.person or "Somebody"), []).append(as_sentence(claim.words))
        for day, person in sorted(said):
            yield Item(", ".join(filter(None, [person, said_day(day)])), below=tuple(said[day, person]))
        if read := tuple(point.text for point in points if not point.claims):
            yield Item("My own reading", below=read)


def make_case(folder: Folder, *, settings: Settings | dict[str, Any] | None = None) -> Case:
    """Make the case from a company's folder.

    Args:
        folder: The notes and the answers.
        settings: Say which pipeline to read with.

    Returns:
        The case; the same for the same files.

    Raises:
        InputError: The answers are of different companies, or there are none.
        ModelMissingError: No spaCy pipeline is installed.
    """
    checked = settings_of(settings)
    ledger = ledger_of(folder.answers, judged=folder.judged, settings=checked)
    for notes in folder.notes:
        check_company(ledger.meetings, notes)
    found = [find(notes, checked).findings for notes in folder.notes]
    hooks = unique(hook for findings in found for hook in findings.hooks)
    points = list(said_points(ledger))
    read = [*targets(folder.notes), *(of_hook(hook) for hook in hooks if is_aim(hook))]
    aims = [*read, *(p for p in points if AIM.search(p.text))]
    rest = [point for point in points if point not in aims]
    in_way = sorted((p for p in rest if any(map(is_obstacle, p.claims))), key=lambda point: -point.voices)
    obstacles = [*in_way, *unsaid(hooks, in_way)]
    dates = sorted(str(meeting.date) for meeting in ledger.meetings if meeting.date)
    return Case(
        company=next((hook.text for hook in hooks if hook.type == "company"), ledger.company),
        seeker=next((str(notes.seeker.name) for notes in folder.notes if notes.seeker.name), ""),
        role=next((hook.text for hook in hooks if hook.type == "target_role"), ""),
        past=next((said for hook in hooks if hook.type == "seeker_past" and (said := hook.form("said"))), ""),
        talks=len({meeting.person for meeting in ledger.meetings}),
        when=_between(dates),
        aims=tuple(aims),
        obstacles=tuple(obstacles),
        others=tuple(best_of([point for point in rest if point not in in_way])),
        helps=tuple(helps(hooks, [*aims, *obstacles, *rest], ledger)),
        unknown=tuple(unknowns(ledger, found)),
    )


def _items(points: Iterable[Point]) -> tuple[Item, ...]:
    return tuple(point.item for point in points)


def _help(one: Help) -> Item:
    return Item(one.skill, below=(*(point.text for point in one.meets), _EXAMPLE))


def _between(dates: Sequence[str]) -> str:
    if not dates:
        return ""
    first, last = said_day(dates[0]), said_day(dates[-1])
    return f"between {first} and {last}" if first != last else f"on {first}"
