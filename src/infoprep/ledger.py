"""The ledger of what people said: who says the same, who says otherwise, and what one person alone has said.

One voice is a data point, two are a pattern. Nothing is added to the words that were written down, and each
line leads back to them.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from infoprep.answers import Answers, load_answers
from infoprep.beginnings import numbered, problem_with
from infoprep.claims import Claim, as_claims, find_claims
from infoprep.errors import InputError, Problem
from infoprep.judged import Judged
from infoprep.meaning import Standing, common_words, standing
from infoprep.notes import Notes, load_notes
from infoprep.reading import read
from infoprep.settings import Settings, settings_of
from infoprep.yaml_source import Evidence, Text

# What a line is among the others: somebody says otherwise, somebody else says so too, or neither.
State = Literal["contradicted", "pattern", "one voice"]
PATTERN = 2  # so many voices make one


@dataclass(frozen=True, slots=True)
class Line:
    """A claim in the ledger.

    Attributes:
        claim: The claim.
        agrees: Numbers of the lines, from 1, in which somebody else says the same.
        contradicts: Of those in which somebody else says otherwise.
        beside: Of those of somebody else on the same subject, of which no more can be told.
        in_notes: Lines of one's own notes that say the same.
        against_notes: Lines of one's own notes that say otherwise.
        judged: Of the lines above those that somebody judged to stand so to it: the rest is from their words.
        voices: How many people say so.
    """

    claim: Claim
    agrees: tuple[int, ...] = ()
    contradicts: tuple[int, ...] = ()
    beside: tuple[int, ...] = ()
    in_notes: tuple[Evidence, ...] = ()
    against_notes: tuple[Evidence, ...] = ()
    judged: tuple[int, ...] = ()
    voices: int = 1

    @property
    def state(self) -> State:
        """What it is among the others."""
        if self.contradicts:
            return "contradicted"
        return "pattern" if self.voices >= PATTERN else "one voice"


@dataclass(frozen=True)
class Ledger:
    """What people at one company said.

    Attributes:
        company: The company.
        meetings: The answers of each meeting, by date.
        lines: Every claim, in the order of the meetings; the first has number 1.
    """

    company: str
    meetings: tuple[Answers, ...]
    lines: tuple[Line, ...]

    def __len__(self) -> int:
        return len(self.lines)

    @property
    def names(self) -> frozenset[str]:
        """The words of the names of those who were talked to."""
        return frozenset(word for meeting in self.meetings for word in meeting.name.split())

    def same(self, number: int, *, judged: bool = False) -> tuple[int, ...]:
        """The numbers of the lines that say what a line says, and its own; what two agree with, they agree on.

        Args:
            number: The line's.
            judged: By somebody's judgement alone, not by the words.
        """
        return _same(number, self.lines, judged=judged)

    def to_dict(self) -> dict[str, Any]:
        """The ledger as plain values for JSON: a line with its claim, its number, its state and its neighbours."""
        return {
            "company": self.company,
            "people": [
                {"person": meeting.person or "", "date": meeting.date or ""} for meeting in self.meetings
            ],
            "lines": [_plain(number, line) for number, line in enumerate(self.lines, 1)],
        }


def ledger_of(
    answers: Iterable[str | Path | Answers],
    notes: str | Path | Notes | None = None,
    *,
    judged: Judged | None = None,
    settings: Settings | dict[str, Any] | None = None,
) -> Ledger:
    """Hold what several people at a company said against each other.

    Args:
        answers: The answers of each meeting: files, or Answers.
        notes: One's own notes, to hold against what was said.
        judged: What you judged of claims yourself: it stands over what their words tell.
        settings: Say which pipeline to read with.

    Returns:
        The ledger; the same whatever the order of the answers.

    Raises:
        AnswersError: An answers file is wrong.
        NotesError: The notes are wrong.
        InputError: The answers are of different companies, or no claim begins as a judgement says.
        ModelMissingError: No spaCy pipeline is installed.
    """
    meetings = [one if isinstance(one, Answers) else load_answers(one) for one in answers]
    meetings.sort(key=lambda meeting: (meeting.date or "", meeting.person or "", meeting.model_dump_json()))
    checked = settings_of(settings)
    company = _one_company(meetings)
    claims = find_claims(meetings, checked)
    common = common_words(claim.meaning for claim in claims)
    known = _judgements(claims, judged or Judged())
    found = [_line(number, claims, common, known) for number in range(1, len(claims) + 1)]
    lines = [replace(line, voices=_voices(number, found)) for number, line in enumerate(found, 1)]
    if notes is not None:
        given = notes if isinstance(notes, Notes) else load_notes(notes)
        check_company(meetings, given)
        own = as_claims(read(given, checked).passages)
        lines = [_beside_notes(line, own) for line in lines]
    return Ledger(company, tuple(meetings), tuple(lines))


def check_company(meetings: Iterable[Answers], notes: Notes) -> None:
    """Check that answers are of the company of some notes: what is said of another is no fact of this one.

    Args:
        meetings: The answers.
        notes: The notes; either may have the company's longer name.

    Raises:
        InputError: Some are of another company.
    """
    known = [str(name).strip().casefold() for name in (notes.company.name, notes.company.short) if name]

    def is_it(name: str) -> bool:
        words = name.strip().casefold().split()
        return any(_starts(words, other.split()) or _starts(other.split(), words) for other in known)

    problems = [
        name.source.problem(
            name.offset, "company", f"Expected answers on '{notes.company.name}', found answers on '{name}'."
        )
        for name in (meeting.company for meeting in meetings)
        if not is_it(name)
    ]
    if problems:
        raise InputError(problems)


def _starts(words: list[str], with_these: list[str]) -> bool:
    return words[: len(with_these)] == with_these


def _one_company(meetings: Sequence[Answers]) -> str:
    names = {meeting.company.strip().casefold(): meeting.company for meeting in meetings}
    if len(names) > 1:
        first = next(iter(names.values()))
        problems = [
            name.source.problem(
                name.offset, "company", f"Expected '{first}', found '{name}': a ledger is of one company."
            )
            for name in itertools.islice(names.values(), 1, None)
        ]
        raise InputError(problems)
    if not names:
        raise InputError(
            [Problem("answers", 1, 1, "", "There are no answers.", "Start with: infoprep answers new")]
        )
    return str(next(iter(names.values())))


_Judgements = dict[frozenset[int], Standing | None]


def _judgements(claims: Sequence[Claim], judged: Judged) -> _Judgements:
    """How pairs of claims stand to each other by somebody's own judgement, by their numbers."""
    problems: list[Problem] = []
    known = _Judgements()
    kinds: tuple[tuple[Sequence[Sequence[Text]], Standing | None], ...] = (
        (judged.agree, "agrees"),
        (judged.differ, "contradicts"),
        (judged.apart, None),
    )
    for groups, how in kinds:
        for group in groups:
            meant = {begin: numbered(begin, claims) for begin in group}
            problems += filter(None, (problem_with(begin, claims) for begin in group))
            for ours, theirs in itertools.combinations(meant.values(), 2):
                known |= {frozenset((one, other)): how for one in ours for other in theirs}
    if problems:
        raise InputError(problems)
    return known


def _line(number: int, claims: Sequence[Claim], common: frozenset[str], judged: _Judgements) -> Line:
    claim = claims[number - 1]
    own: list[int] = []
    found: dict[Standing, list[int]] = {"agrees": [], "contradicts": [], "same subject": []}
    for there, other in enumerate(claims, 1):
        pair = frozenset((number, there))
        if other.person == claim.person:
            continue
        how = judged[pair] if pair in judged else standing(claim.meaning, other.meaning, common)
        if how:
            found[how].append(there)
            own += [there] if pair in judged else []
    return Line(
        claim,
        tuple(found["agrees"]),
        tuple(found["contradicts"]),
        tuple(found["same subject"]),
        judged=tuple(own),
    )


def _same(number: int, lines: Sequence[Line], *, judged: bool = False) -> tuple[int, ...]:
    same = [number]
    for one in same:
        line = lines[one - 1]
        agrees = [other for other in line.agrees if other in line.judged] if judged else line.agrees
        same += [other for other in agrees if other not in same]
    return tuple(sorted(same))


def _voices(number: int, lines: Sequence[Line]) -> int:
    return len({lines[one - 1].claim.person for one in _same(number, lines)})


def _beside_notes(line: Line, notes: Sequence[Claim]) -> Line:
    how = [
        (standing(line.claim.meaning, known.meaning), known.evidence[0]) for known in notes if known.evidence
    ]
    return replace(
        line,
        in_notes=tuple(place for found, place in how if found == "agrees"),
        against_notes=tuple(place for found, place in how if found == "contradicts"),
    )


def _plain(number: int, line: Line) -> dict[str, Any]:
    claim = line.claim
    return {
        "number": number,
        "words": claim.words,
        "person": claim.person,
        "date": claim.date,
        "topic": claim.topic,
        "state": line.state,
        "voices": line.voices,
        "agrees": list(line.agrees),
        "contradicts": list(line.contradicts),
        "beside": list(line.beside),
        "in_notes": [place.line for place in line.in_notes],
        "against_notes": [place.line for place in line.against_notes],
        "file": claim.evidence[0].file,
        "line": claim.evidence[0].line,
    }
