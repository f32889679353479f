"""The business case: what the company is after, what stands in the way, where the seeker can help, what is unknown.

Made of what people said and of one's own notes, in their words and no others. Who said what is in the sources
alone, which can be left out; what is private, and what is about the people themselves, is nowhere in it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from infoprep.answers import WELL
from infoprep.articles import indefinite
from infoprep.claims import FOR_ONESELF, Claim, is_blunt, is_obstacle, is_of_a_person, is_sore
from infoprep.folder import Folder
from infoprep.found import find
from infoprep.hooks import Findings, Hook
from infoprep.ledger import PATTERN, Ledger, ledger_of
from infoprep.letters import said_day, without_role
from infoprep.likeness import likeness, telling
from infoprep.notes import Notes
from infoprep.settings import Settings, settings_of
from infoprep.vocabulary import EVENTS
from infoprep.wording import and_list, sentence_start
from infoprep.yaml_source import Evidence

PROPOSALS = 3  # so many of what stands in the way get a row of the first ninety days
PERIODS = (
    "Days 1 to 30: see it for myself",
    "Days 31 to 60: try something small",
    "Days 61 to 90: show what came of it",
)
_EXAMPLE = "[An example: what you did, and what came of it.]"
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(frozen=True, slots=True)
class Point:
    """Something that the case says of the company.

    Attributes:
        text: It, in the words of the notes or of the answers.
        voices: How many people said so; 0 for what stands in one's own notes alone.
        claims: What they said.
        evidence: Where it stands.
    """

    text: str
    voices: int
    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...]

    @property
    def more(self) -> tuple[str, ...]:
        """What else was said of it, in other words."""
        told = dict.fromkeys(_sentence(claim.words) for claim in self.claims)
        return tuple(words for words in told if words != self.text)

    @property
    def source(self) -> str:
        """How many people said so, in words."""
        return f"{counted(self.voices, 'person', 'people')} said so" if self.voices else "from my own reading"


@dataclass(frozen=True, slots=True)
class Help:
    """Where something that the seeker can do meets what the company is after, or what stands in its way.

    Attributes:
        skill: What the seeker can do.
        meets: What it meets.
    """

    skill: str
    meets: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the document.

    Attributes:
        text: It.
        note: What stands beside it in small; may be empty.
        below: Lines that belong to it.
    """

    text: str
    note: str = ""
    below: tuple[str, ...] = ()


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
        they = any(point.text.startswith("They ") for point in (*self.aims, *self.obstacles, *self.others))
        heard = f"what I heard, as I wrote it down{f' (“they” is {self.company})' if they else ''}"
        parts = [heard, "where I think I could help", *(["what I still don't know"] if self.unknown else [])]
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
            said.setdefault((claim.date, claim.person or "Somebody"), []).append(_sentence(claim.words))
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
    found = [find(notes, checked).findings for notes in folder.notes]
    hooks = _unique(hook for findings in found for hook in findings.hooks)
    names = {word for meeting in ledger.meetings for word in without_role(str(meeting.person or "")).split()}
    points = list(_said(ledger, names))
    read = [*_targets(folder.notes), *(_of_hook(hook) for hook in hooks if _is_aim(hook))]
    aims = [*read, *(p for p in points if _AIM.search(p.text))]
    rest = [point for point in points if point not in aims]
    in_way = sorted((p for p in rest if any(map(is_obstacle, p.claims))), key=lambda point: -point.voices)
    obstacles = [*in_way, *_unsaid(hooks, in_way)]
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
        others=tuple(_best([point for point in rest if point not in in_way], ledger)),
        helps=tuple(_helps(hooks, [*aims, *obstacles, *rest], ledger)),
        unknown=tuple(_unknown(ledger, found, names)),
    )


def counted(number: int, one: str, many: str) -> str:
    """A number of things in words.

    >>> counted(2, "person", "people"), counted(1, "person", "people")
    ('two people', 'one person')
    """
    told = _NUMBERS[number] if number < len(_NUMBERS) else str(number)
    return f"{told} {one if number == 1 else many}"


# What the company is after: wanted, planned, or put first.
_AIM = re.compile(
    r"\b(?:wants?|plans? to|planning to|planned|aims?|aiming|trying to|hopes? to|going to|intends?|will|"
    r"priority|priorities|goals?|targets?|by (?:the end of |early |late |spring |summer |autumn )?20\d\d)\b",
    re.IGNORECASE,
)
_THEIRS = re.compile(r"\b(?:we|us|our|ours)\b", re.IGNORECASE)
_IS_LIKE = 0.4  # from so much likeness on, a skill bears on a point


def _said(ledger: Ledger, names: set[str]) -> Iterator[Point]:
    """What people said of the company that nobody disputes: once for all who said it, in the words that say least."""
    told: set[int] = set()
    for number, line in enumerate(ledger.lines, 1):
        if number in told or line.contradicts or (line.voices < PATTERN and is_blunt(line.claim)):
            continue
        same = [one for one in ledger.same(number) if not ledger.lines[one - 1].contradicts]
        claims = [ledger.lines[one - 1].claim for one in same]
        new = [ledger.lines[one - 1].claim for one in same if one not in told]
        told |= set(same)
        fit = [claim for claim in new if _is_for_others(claim, names)]
        if fit:
            # Of one voice the only one; of several the one that says least, for all of them say that.
            best = min(fit, key=lambda claim: claim.meaning.weight)
            evidence = tuple(piece for claim in claims for piece in claim.evidence)
            yield Point(_sentence(best.words), line.voices, tuple(claims), evidence)


_OTHERS = 5


def _best(points: Sequence[Point], ledger: Ledger) -> list[Point]:
    """What several said, then what was starred or went well; in the order of the talks."""
    marks = {
        str(answer.question): (answer.starred, answer.went or 0)
        for meeting in ledger.meetings
        for answer in meeting.answers
    }

    def worth(point: Point) -> tuple[int, bool, int]:
        starred, went = max(marks[claim.question] for claim in point.claims)
        return point.voices, starred, went

    good = [point for point in points if worth(point) >= (1, False, WELL)]
    best = sorted(good, key=worth, reverse=True)[:_OTHERS]
    return [point for point in points if point in best]


def _is_for_others(claim: Claim, names: set[str]) -> bool:
    if claim.topic in FOR_ONESELF or is_of_a_person(claim, names):
        return False
    tells = len(claim.meaning.words - claim.meaning.when) >= _FEWEST_WORDS
    return (
        tells
        and claim.is_whole
        and not is_sore(claim)
        and not claim.meaning.past
        and not _YOU.search(claim.words)
    )


# Fewer telling words speak of something that was said before: "We want six weeks."
_FEWEST_WORDS = 3
_YOU = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)


def _is_aim(hook: Hook) -> bool:
    return hook.sayable and (hook.type == "project" or (hook.type in EVENTS and hook.status == "planned"))


def _targets(notes: Iterable[Notes]) -> list[Point]:
    """The goals that the company has told the public, as the notes have them."""
    told = {target.casefold(): target for one in notes for target in one.targets}
    return [Point(_sentence(target), 0, (), target.evidence()) for target in told.values()]


def _unsaid(hooks: Sequence[Hook], points: Sequence[Point]) -> Iterator[Point]:
    """What one's own notes say stands in the way, where nobody said it."""
    for hook in hooks:
        if hook.type == "challenge" and not any(
            likeness(hook.text, point.text) >= _IS_LIKE for point in points
        ):
            yield _of_hook(hook)


def _of_hook(hook: Hook) -> Point:
    return Point(_sentence(hook.text), 0, (), hook.evidence)


def _helps(hooks: Sequence[Hook], points: Sequence[Point], ledger: Ledger) -> Iterator[Help]:
    counts = Counter(word for line in ledger.lines for word in telling(line.claim.words))
    everywhere = {word for word, count in counts.items() if count > _EVERYWHERE * len(ledger)}

    def meets(skill: str, point: Point) -> bool:
        text = _AIM.sub("", point.text)  # "they plan to" is no planning
        return bool(telling(skill) & telling(text) - everywhere) and likeness(skill, text) >= _IS_LIKE

    for hook in hooks:
        if hook.type == "skill":
            met = tuple(point for point in dict.fromkeys(points) if meets(hook.text, point))[:_MEETS]
            if met:
                yield Help(sentence_start(hook.text), met)


# A word in so large a share of all that was said says nothing of where a skill is needed: nurses, in a hospital.
_EVERYWHERE = 0.2
_MEETS = 3


def _unknown(ledger: Ledger, found: Sequence[Findings], names: set[str]) -> Iterator[Item]:
    """Wishes that nobody answered well, and what people say differently."""
    settled = {
        str(about).casefold()
        for meeting in ledger.meetings
        for answer in meeting.answers
        if answer.is_settled
        for about in answer.about
    }
    for hook in _unique(hook for findings in found for hook in findings.of("goal")):
        if hook.text.casefold() not in settled:
            yield Item(_as_unknown(hook))
    told: set[int] = set()
    for number, line in enumerate(ledger.lines, 1):
        if number in told or not line.contradicts:
            continue
        other = ledger.lines[line.contradicts[0] - 1].claim
        told |= {*ledger.same(number), *line.contradicts}
        if not any(is_of_a_person(claim, names) or is_sore(claim) for claim in (line.claim, other)):
            yield Item(
                "Two people told me different things:",
                "",
                (_sentence(line.claim.words), _sentence(other.words)),
            )


def _as_unknown(wish: Hook) -> str:
    asked = wish.form("ask")
    told = (
        f"{asked}?" if asked else next(filter(None, map(wish.form, ("topic", "which", "wonder"))), wish.text)
    )
    return _sentence(told)


def _unique(hooks: Iterable[Hook]) -> list[Hook]:
    return list({(hook.type, hook.text.casefold()): hook for hook in hooks}.values())


def _items(points: Iterable[Point]) -> tuple[Item, ...]:
    return tuple(Item(point.text, point.source, point.more) for point in points)


def _help(one: Help) -> Item:
    return Item(one.skill, below=(*(point.text for point in one.meets), _EXAMPLE))


def _sentence(text: str) -> str:
    whole = sentence_start(" ".join(text.split()))
    if _THEIRS.search(whole):
        return f"“{whole}”"
    return whole if whole.endswith((".", "!", "?", "…")) else f"{whole}."


def _between(dates: Sequence[str]) -> str:
    if not dates:
        return ""
    first, last = said_day(dates[0]), said_day(dates[-1])
    return f"between {first} and {last}" if first != last else f"on {first}"
