"""The lines of a business case: what people said of a company, each once, with how many said so.

Out of what they said stays what is about a person, sore or blunt, past, or too short to be understood alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from infoprep.answers import WELL
from infoprep.claims import FOR_ONESELF, Claim, is_blunt, is_of_a_person, is_sore
from infoprep.hooks import Findings, Hook
from infoprep.ledger import PATTERN, Ledger
from infoprep.likeness import likeness, telling
from infoprep.notes import Notes
from infoprep.vocabulary import EVENTS
from infoprep.wording import sentence_start
from infoprep.yaml_source import Evidence

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
    def wordings(self) -> tuple[str, ...]:
        """All that was said of it, in each one's words."""
        return tuple(dict.fromkeys(as_sentence(claim.words) for claim in self.claims))

    @property
    def item(self) -> Item:
        """It as a line of the document.

        Several voices are counted over all their wordings, for none said just what another did. A single one is not
        counted: others may have said the same in words that were not seen to be the same.
        """
        if self.voices >= PATTERN:
            return Item(
                f"{counted(self.voices, 'person', 'people').capitalize()}, in their words:",
                below=self.wordings,
            )
        return Item(self.text, "" if self.voices else "from my own reading")


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


def counted(number: int, one: str, many: str) -> str:
    """A number of things in words.

    >>> counted(2, "person", "people"), counted(1, "person", "people")
    ('two people', 'one person')
    """
    told = _NUMBERS[number] if number < len(_NUMBERS) else str(number)
    return f"{told} {one if number == 1 else many}"


# What the company is after: wanted, planned, or put first.
AIM = re.compile(
    r"\b(?:wants?|plans? to|planning to|planned|aims?|aiming|trying to|hopes? to|going to|intends?|will|"
    r"priority|priorities|goals?|targets?|by (?:the end of |early |late |spring |summer |autumn )?20\d\d)\b",
    re.IGNORECASE,
)
_THEIRS = re.compile(r"\b(?:we|us|our|ours)\b", re.IGNORECASE)
_IS_LIKE = 0.4  # from so much likeness on, a skill bears on a point


def said_points(ledger: Ledger) -> Iterator[Point]:
    """What people said of the company that nobody disputes: once for all who said it, in the words that say least."""
    told: set[int] = set()
    for number, line in enumerate(ledger.lines, 1):
        if number in told or line.contradicts or (line.voices < PATTERN and is_blunt(line.claim)):
            continue
        same = [one for one in ledger.same(number) if not ledger.lines[one - 1].contradicts]
        claims = [ledger.lines[one - 1].claim for one in same]
        new = [ledger.lines[one - 1].claim for one in same if one not in told]
        told |= set(same)
        fit = [claim for claim in new if _is_for_others(claim, ledger.names)]
        if fit:
            # Of one voice the only one; of several the one that says least, for all of them say that.
            best = min(fit, key=lambda claim: claim.meaning.weight)
            evidence = tuple(piece for claim in claims for piece in claim.evidence)
            yield Point(as_sentence(best.words), line.voices, tuple(claims), evidence)


_OTHERS = 5


def best_of(points: Sequence[Point]) -> list[Point]:
    """What several said, then what was starred or went well; in the order of the talks."""

    def worth(point: Point) -> tuple[int, bool, int]:
        starred, went = max(claim.mark for claim in point.claims)
        return point.voices, starred, went

    good = [point for point in points if worth(point) >= (1, False, WELL)]
    best = sorted(good, key=worth, reverse=True)[:_OTHERS]
    return [point for point in points if point in best]


def _is_for_others(claim: Claim, names: frozenset[str]) -> bool:
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


def is_aim(hook: Hook) -> bool:
    """Whether a fact of the notes tells what the company is after: a project, or what is planned."""
    return hook.sayable and (hook.type == "project" or (hook.type in EVENTS and hook.status == "planned"))


def targets(notes: Iterable[Notes]) -> list[Point]:
    """The goals that the company has told the public, as the notes have them."""
    told = {target.casefold(): target for one in notes for target in one.targets}
    return [Point(as_sentence(target), 0, (), target.evidence()) for target in told.values()]


def unsaid(hooks: Sequence[Hook], points: Sequence[Point]) -> Iterator[Point]:
    """What one's own notes say stands in the way, where nobody said it."""
    for hook in hooks:
        if hook.type == "challenge" and not any(
            likeness(hook.text, point.text) >= _IS_LIKE for point in points
        ):
            yield of_hook(hook)


def of_hook(hook: Hook) -> Point:
    """A fact of one's own notes as a point."""
    return Point(as_sentence(hook.text), 0, (), hook.evidence)


def helps(hooks: Sequence[Hook], points: Sequence[Point], ledger: Ledger) -> Iterator[Help]:
    """Where the seeker's skills meet what was said.

    Args:
        hooks: The facts of the notes, skills among them.
        points: What was said, what matters most first.
        ledger: All that was said: a word that stands everywhere in it makes no meeting.
    """
    counts = Counter(word for line in ledger.lines for word in telling(line.claim.words))
    everywhere = {word for word, count in counts.items() if count > _EVERYWHERE * len(ledger)}

    def meets(skill: str, point: Point) -> bool:
        text = AIM.sub("", point.text)  # "they plan to" is no planning
        return bool(telling(skill) & telling(text) - everywhere) and likeness(skill, text) >= _IS_LIKE

    for hook in hooks:
        if hook.type == "skill":
            met = tuple(point for point in dict.fromkeys(points) if meets(hook.text, point))[:_MEETS]
            if met:
                yield Help(sentence_start(hook.text), met)


# A word in so large a share of all that was said says nothing of where a skill is needed: nurses, in a hospital.
_EVERYWHERE = 0.2
_MEETS = 3


def unknowns(ledger: Ledger, found: Sequence[Findings]) -> Iterator[Item]:
    """Wishes that nobody answered well, and what people say differently."""
    settled = {
        str(about).casefold()
        for meeting in ledger.meetings
        for answer in meeting.answers
        if answer.is_settled
        for about in answer.about
    }
    for hook in unique(hook for findings in found for hook in findings.of("goal")):
        if hook.text.casefold() not in settled:
            yield Item(_as_unknown(hook))
    told: set[int] = set()
    for number, line in enumerate(ledger.lines, 1):
        if number in told or not line.contradicts:
            continue
        other = ledger.lines[line.contradicts[0] - 1].claim
        told |= {*ledger.same(number), *line.contradicts}
        if not any(is_of_a_person(claim, ledger.names) or is_sore(claim) for claim in (line.claim, other)):
            yield Item(
                "I was told different things:",
                "",
                (as_sentence(line.claim.words), as_sentence(other.words)),
            )


def _as_unknown(wish: Hook) -> str:
    asked = wish.form("ask")
    told = (
        f"{asked}?" if asked else next(filter(None, map(wish.form, ("topic", "which", "wonder"))), wish.text)
    )
    return as_sentence(told)


def unique(hooks: Iterable[Hook]) -> list[Hook]:
    """Hooks of several notes, each once."""
    return list({(hook.type, hook.text.casefold()): hook for hook in hooks}.values())


def as_sentence(text: str) -> str:
    """A text as a sentence; in quotes where it speaks of "us", for that is not the writer.

    >>> as_sentence("net zero by 2035"), as_sentence("We ship on Fridays.")
    ('Net zero by 2035.', '“We ship on Fridays.”')
    """
    whole = sentence_start(" ".join(text.split()))
    if _THEIRS.search(whole):
        return f"“{whole}”"
    return whole if whole.endswith((".", "!", "?", "…")) else f"{whole}."
