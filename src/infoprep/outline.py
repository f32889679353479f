"""A business case as a document: its headings, lines and table, before any format."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from infoprep.likeness import telling
from infoprep.points import as_said, as_sentence
from infoprep.wording import said_day, sentence_start

if TYPE_CHECKING:
    from infoprep.case import Case, Obstacle, Point

# What is left to write, in brackets.
READING = "[In two or three sentences: what hangs together here, what I would look at first, and why me.]"
EXAMPLE = "[What I did, and what came of it.]"
_LACKS = "[One honest sentence, and how I would learn it.]"
_MEETING = "[How I meet this.]"
_HEADINGS = ("What stands in the way", "What I bring", "An example")


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the document, or a row of its table.

    Attributes:
        text: It, or the first cell.
        below: Lines that belong to it, or the other cells.
    """

    text: str
    below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the document.

    Attributes:
        title: Its heading.
        text: Its paragraphs.
        items: Its lines, or the rows of its table.
        columns: Headings of the table.
        parts: Parts of its own.
    """

    title: str
    text: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    columns: tuple[str, ...] = ()
    parts: tuple[Section, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands under the heading."""
        return not (self.text or self.items or self.parts)


def title_of(case: Case) -> str:
    """The document's title."""
    who = f" for {case.seeker}" if case.seeker else ""
    return f"The case{who}{case.as_role} at {case.company}"


_SHORT = re.compile(r"\bI['’]ve\b")  # as one says it; on paper it is spelled out


def lead_of(case: Case) -> str:
    """What the document rests on."""
    total = len(case.people)
    talks = f"I talked with {_people(total)} who {'know' if total > 1 else 'knows'} {case.company}"
    past = f" {_SHORT.sub('I have', as_sentence(case.past))}" if case.past else ""
    count = f" A number in brackets says how many of the {_number(total)} said so." if total > 1 else ""
    return f"{sentence_start(f'{case.when} {talks}'.strip())}.{past}{count}"


def sections_of(case: Case, *, sources: bool = False) -> list[Section]:
    """The document's parts in order, without those that hold nothing.

    Args:
        case: The case.
        sources: With the appendix that says who said what, and when.
    """
    total = len(case.people)
    looked_for = tuple(Item(_whole(point), (meet or _MEETING,)) for point, meet in case.looked_for)
    parts = [
        Section("In short", (case.reading or READING,)),
        Section(f"What {case.company} is trying to do", items=tuple(_lines(case.aims))),
        Section("What stands in the way", parts=tuple(_obstacle(need, total) for need in case.needs)),
        Section("Where I could help", items=tuple(_help(case)), columns=_HEADINGS),
        Section("What you look for", items=looked_for),
        Section("What I don't bring yet", (case.lacks or _LACKS,)),
        Section("What I would like to ask you", items=tuple(Item(as_sentence(asked)) for asked in case.ask)),
        Section("What I would propose for the first ninety days", parts=tuple(_days(case))),
        *([Section("Appendix: sources", items=tuple(_sources(case)))] if sources else []),
    ]
    return [part for part in parts if not part.is_empty]


def _whole(point: Point) -> str:
    """A point in the words that were said, where somebody only wrote how they begin."""
    return as_said(point.claims[0].words) if point.claims else as_sentence(point.text)


def _lines(points: Iterable[Point]) -> Iterator[Item]:
    return (Item(_whole(point)) for point in points)


def _obstacle(need: Obstacle, total: int) -> Section:
    """What was heard, and how many said so; what else was heard of it stands apart, for it isn't counted."""
    count = f" ({need.people} of {total})" if need.people and total > 1 else ""
    known = telling(need.name)  # a line that says no more than the heading is not said again
    heard = dict.fromkeys(item for item in _lines(need.heard) if not telling(item.text) <= known)
    beside = tuple(item.text for item in dict.fromkeys(_lines(need.beside)) if item not in heard)
    if need.people:
        return Section(
            _heading(need) + count, items=(*heard, *([Item("Besides:", beside)] if beside else []))
        )
    return Section(_heading(need), items=tuple(map(Item, beside)))


def _heading(need: Obstacle) -> str:
    return sentence_start(need.name).rstrip(".")


def _help(case: Case) -> Iterator[Item]:
    skills = f"[{sentence_start(_or_list(case.skills))}?]" if case.skills else "[What I bring to it.]"
    for need in case.needs:
        yield Item(_heading(need), (need.bring or skills, need.example or EXAMPLE))


def _days(case: Case) -> Iterator[Section]:
    if not case.needs:
        return
    plan = {
        "Days 1 to 30: see it for myself": [
            *(need.first or f"{_heading(need)}: [where, and with whom?]" for need in case.needs),
            f"The figure to start from: {case.figure or '[how often, how many or how long?]'}",
        ],
        "Days 31 to 60: one small change, with those who do the work": [
            *(
                case.try_out
                or ["What I would try: [what, where and with whom?]", "What has to carry on as it is: [ ]"]
            )
        ],
        "Days 61 to 90: show what came of it": [
            *(case.show or ["The figure: from [ ] to [ ]", "What I would keep or change: [ ]"])
        ],
    }
    for title, lines in plan.items():
        yield Section(
            title, items=tuple(Item(as_sentence(line) if "[" not in line else line) for line in lines)
        )


def _sources(case: Case) -> Iterator[Item]:
    said: dict[tuple[str, str], list[str]] = {}
    for claim in case.sources:
        said.setdefault((claim.date, claim.person or "Somebody"), []).append(as_said(claim.words))
    for day, person in sorted(said):
        yield Item(", ".join(filter(None, [person, said_day(day)])), tuple(said[day, person]))


_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def _people(count: int) -> str:
    return f"{_number(count)} {'person' if count == 1 else 'people'}"


def _or_list(items: tuple[str, ...]) -> str:
    return " or ".join(filter(None, [", ".join(items[:-1]), items[-1]]))
