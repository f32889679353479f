"""The business case: what the company is after, what stands in the way, where the seeker can help, what is unknown.

Made of what people said, in their words, and of what the seeker makes of it (`infoprep.argument`); where the seeker
has written nothing, of a suggestion. Who said what is in the sources alone, which can be left out; what is private, and
what is about the people themselves, is nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from infoprep.argument import Argument, Need
from infoprep.articles import indefinite
from infoprep.beginnings import numbered, problem_with
from infoprep.claims import Claim, is_of_a_person
from infoprep.errors import InputError, Problem
from infoprep.folder import Folder
from infoprep.found import find
from infoprep.hooks import Hook
from infoprep.ledger import Ledger, check_company, ledger_of
from infoprep.points import is_aim, unique
from infoprep.settings import Settings, settings_of
from infoprep.suggested import left_over, suggest
from infoprep.wording import said_day
from infoprep.yaml_source import Text


@dataclass(frozen=True, slots=True)
class Point:
    """Something that was heard, or that the seeker says.

    Attributes:
        text: It.
        claims: What people said so; empty where the seeker says it.
    """

    text: str
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something that stands in the way, and what the seeker brings to it.

    Attributes:
        name: What it is called.
        heard: What says just that.
        beside: What else was said of it.
        people: How many people said just that; 0 where it isn't known which claims do.
        bring: What the seeker brings; may be empty.
        example: Where that was shown; may be empty.
        first: What the seeker would do first; may be empty.
    """

    name: str
    heard: tuple[Point, ...]
    beside: tuple[Point, ...]
    people: int
    bring: str
    example: str
    first: str


@dataclass(frozen=True)
class Case:
    """A case for hiring somebody, from what people at a company said.

    Attributes:
        company: The company, as it is called.
        seeker: Whose case it is; may be empty.
        role: The role that is sought; may be empty.
        past: What the seeker has done, a sentence; may be empty.
        skills: What the seeker can do.
        people: Whom the seeker talked to: name and role, as far as known.
        when: From when to when; may be empty.
        reading: What it all comes to, in the seeker's own words; may be empty.
        aims: What the company is after.
        needs: What stands in its way.
        looked_for: Whom it looks for, each with how the seeker meets that; may be empty.
        lacks: What the seeker doesn't bring yet; may be empty.
        ask: What the seeker would like to ask.
        figure: The figure that the seeker would start from and move; may be empty.
        try_out: What the seeker would try in days 31 to 60.
        show: What the seeker would show in days 61 to 90.
    """

    company: str
    seeker: str
    role: str
    past: str
    skills: tuple[str, ...]
    people: tuple[str, ...]
    when: str
    reading: str
    aims: tuple[Point, ...]
    needs: tuple[Obstacle, ...]
    looked_for: tuple[tuple[Point, str], ...]
    lacks: str
    ask: tuple[str, ...]
    figure: str
    try_out: tuple[str, ...]
    show: tuple[str, ...]

    @property
    def as_role(self) -> str:
        """The role, as it follows a name."""
        return f" as {indefinite(self.role)}" if self.role else ""

    @property
    def sources(self) -> tuple[Claim, ...]:
        """All that people said of what it tells, each once."""
        heard = [point for need in self.needs for point in (*need.heard, *need.beside)]
        points = (*self.aims, *heard, *(point for point, _ in self.looked_for))
        return tuple(dict.fromkeys(claim for point in points for claim in point.claims))


def make_case(folder: Folder, *, settings: Settings | dict[str, Any] | None = None) -> Case:
    """Make the case from a company's folder.

    Args:
        folder: The notes, the answers, and the argument, or else a suggested one is used.
        settings: Say which pipeline to read with.

    Returns:
        The case; the same for the same files.

    Raises:
        InputError: The answers are of different companies, or there are none, or no claim begins as the argument says,
            or it is about a person.
        ModelMissingError: No spaCy pipeline is installed.
    """
    ledger, hooks, suggestion = _read(folder, settings)
    argument = folder.argument or suggestion
    if folder.argument:
        _check(folder.argument, ledger)
    claims = [line.claim for line in ledger.lines]

    def points(lines: Iterable[Text]) -> tuple[Point, ...]:
        return tuple(
            Point(str(line), tuple(claims[at - 1] for at in numbered(line, claims))) for line in lines
        )

    def obstacle(need: Need) -> Obstacle:
        heard = points(need.heard)
        people = {claim.person for point in heard for claim in point.claims}
        own = (str(text or "") for text in (need.bring, need.example, need.first))
        return Obstacle(str(need.what), heard, points(need.beside), len(people), *own)

    return Case(
        company=_text(hooks, "company") or ledger.company,
        seeker=next((str(notes.seeker.name) for notes in folder.notes if notes.seeker.name), ""),
        role=_text(hooks, "target_role"),
        past=str(argument.past or suggestion.past or ""),
        skills=tuple(hook.text for hook in hooks if hook.type == "skill"),
        people=tuple(dict.fromkeys(str(meeting.person or "") for meeting in ledger.meetings)),
        when=_between(sorted(str(meeting.date) for meeting in ledger.meetings if meeting.date)),
        reading=" ".join((argument.reading or "").split()),
        aims=points(argument.aims),
        needs=tuple(map(obstacle, argument.needs)),
        looked_for=tuple((points([one.what])[0], str(one.meet or "")) for one in argument.looked_for),
        lacks=str(argument.lacks or ""),
        ask=tuple(map(str, argument.ask)),
        figure=str(argument.figure or ""),
        try_out=tuple(map(str, argument.try_out)),
        show=tuple(map(str, argument.show)),
    )


def suggested_argument(
    folder: Folder, *, settings: Settings | dict[str, Any] | None = None
) -> tuple[Argument, tuple[str, ...]]:
    """An argument to start with.

    Args:
        folder: The notes and the answers.
        settings: Say which pipeline to read with.

    Returns:
        The argument, and what can be told and is not in it.

    Raises:
        InputError: The answers are of different companies, or there are none.
        ModelMissingError: No spaCy pipeline is installed.
    """
    ledger, _, argument = _read(folder, settings)
    return argument, left_over(argument, ledger)


def _read(folder: Folder, settings: Settings | dict[str, Any] | None) -> tuple[Ledger, list[Hook], Argument]:
    checked = settings_of(settings)
    ledger = ledger_of(folder.answers, judged=folder.judged, settings=checked)
    for notes in folder.notes:
        check_company(ledger.meetings, notes)
    found = [find(notes, checked).findings for notes in folder.notes]
    hooks = unique(hook for findings in found for hook in findings.hooks)
    goals = [str(target) for notes in folder.notes for target in notes.targets]
    read = [*goals, *(hook.text for hook in hooks if is_aim(hook))]
    return ledger, hooks, suggest(ledger, found, hooks, list(dict.fromkeys(read)))


def _check(argument: Argument, ledger: Ledger) -> None:
    """That what is to be heard was said, and that nothing which was said is about somebody's person."""
    claims = [line.claim for line in ledger.lines]
    problems: list[Problem] = []
    heard = [begin for need in argument.needs for begin in (*need.heard, *need.beside)]
    # These may be one's own words; what begins as a claim is that claim.
    free = [*argument.aims, *(one.what for one in argument.looked_for)]
    for begin in (*heard, *(line for line in free if numbered(line, claims))):
        if problem := problem_with(begin, claims):
            problems.append(problem)
        elif any(is_of_a_person(claims[at - 1], ledger.names) for at in numbered(begin, claims)):
            told = f"This is about a person: '{begin}'."
            hint = "Write a takeaway without 'he', 'she' or a name."
            problems.append(begin.source.problem(begin.offset, begin.path, told, hint))
    if problems:
        raise InputError(problems)


def _text(hooks: Iterable[Hook], kind: str) -> str:
    return next((hook.text for hook in hooks if hook.type == kind), "")


def _between(dates: Sequence[str]) -> str:
    if not dates:
        return ""
    first, last, year = said_day(dates[0]), said_day(dates[-1]), dates[-1][:4]
    return f"between {first} and {last} {year}" if first != last else f"on {first} {year}"
