"""What a letter may say: facts of the notes and of what was said, by the slots that they fill."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from infoprep.answers import Answers, without_role
from infoprep.claims import Claim, find_claims, is_blunt, is_obstacle, is_of_a_person, is_of_hiring, is_sore
from infoprep.found import find
from infoprep.hooks import Findings
from infoprep.notes import Notes
from infoprep.settings import Settings
from infoprep.vocabulary import HIRES
from infoprep.wording import and_list, base_form, can_be_verb, said_day
from infoprep.yaml_source import Evidence, Text

# Every slot that a template may have.
SLOTS = """person first_name company work target_role applying_as past came_from topics you said offered named
    named_by met day""".split()


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that stands in a letter, and where it comes from.

    Attributes:
        words: The words.
        evidence: Where they stand.
    """

    words: str
    evidence: tuple[Evidence, ...] = ()


def facts_of(kind: str, notes: Notes, answers: Sequence[Answers], settings: Settings) -> dict[str, Fact]:
    """What a letter may say, by the slot's name; what isn't known has none.

    Args:
        kind: The letter's: "request", "thanks" or "later".
        notes: The notes on the person.
        answers: What was said so far.
        settings: Say which pipeline to read with.
    """
    findings = find(notes, settings).findings
    told = dict(_of_notes(notes, findings))
    if kind == "request":
        told |= _of_others(notes, answers)
    else:
        told |= _of_talk(kind, notes, findings, answers, settings)
    return told


def _of_notes(notes: Notes, findings: Findings) -> Iterator[tuple[str, Fact]]:
    company = findings.of("company")[0]
    yield "company", Fact(company.text, company.evidence)
    name = notes.interviewee.name
    if name:
        yield "person", Fact(str(name), name.evidence())
        yield "first_name", Fact(str(name).split()[0], name.evidence())
    if notes.seeker.name:
        yield "you", Fact(str(notes.seeker.name), notes.seeker.name.evidence())
    for slot, hook_type, form in (
        *([] if findings.scene.viewpoint == "recruiter" else [("work", "role_area", "text")]),
        ("target_role", "target_role", "text"),
        ("past", "seeker_past", "said"),
        ("came_from", "past_employer", "text"),
    ):
        hook, words = next(
            ((hook, hook.form(form)) for hook in findings.of(hook_type) if hook.form(form)), (None, "")
        )
        if hook and words:
            yield slot, Fact(words, hook.evidence)
    for role in findings.of("target_role")[:1] if findings.scene.viewpoint in HIRES else []:
        yield "applying_as", Fact(role.text, role.evidence)
    wondered = [(match[0], hook) for hook in findings.of("goal") if (match := _WONDERED.search(hook.text))]
    if wondered:
        first = wondered[:_MOST_NAMES]
        evidence = tuple(piece for _, hook in first for piece in hook.evidence)
        yield "topics", Fact(and_list([words for words, _ in first]), evidence)


def _of_others(notes: Notes, answers: Sequence[Answers]) -> dict[str, Fact]:
    """Who named the person."""
    name = (notes.interviewee.name or "").casefold()
    for meeting in answers:
        for answer in meeting.answers:
            for person in answer.people:
                if name and without_role(person).casefold() == name and meeting.person:
                    return {"named_by": Fact(meeting.name, person.evidence())}
    return {}


def _of_talk(
    kind: str, notes: Notes, findings: Findings, answers: Sequence[Answers], settings: Settings
) -> dict[str, Fact]:
    name = notes.interviewee.name
    theirs = [meeting for meeting in answers if not name or meeting.is_with(name)]
    told: dict[str, Fact] = {}
    for meeting in theirs:
        if meeting.date and (day := said_day(str(meeting.date))):
            said_on = f"on {day}" if day[0].isdigit() else f"in {day}"
            told["day"] = Fact(said_on, meeting.date.evidence())
    said = _worth_repeating(theirs, findings, settings)
    if said:
        # Three weeks later something else of what they said, where there is more.
        claim = said[1] if kind == "later" and len(said) > 1 else said[0]
        told["said"] = Fact(claim.clause, claim.evidence)
    promises = [(line, offer) for line in _lines(theirs, "promised") if (offer := offered(line))]
    if promises:
        line, offer = promises[0]
        told["offered"] = Fact(offer, line.evidence())
    named = [line for line in _lines(theirs, "people") if without_role(line)[:1].isupper()]
    if named:
        names = [without_role(line) for line in named[:_MOST_NAMES]]
        told["named"] = Fact(
            and_list(names), tuple(piece for line in named[:_MOST_NAMES] for piece in line.evidence())
        )
        if met := _met_since(theirs, answers, named):
            told["met"] = met
    return told


def _met_since(theirs: Sequence[Answers], answers: Sequence[Answers], named: Sequence[Text]) -> Fact | None:
    """Whom of those that they named one has talked with since."""
    day = max((str(meeting.date) for meeting in theirs if meeting.date), default="9999")
    names = {without_role(line).casefold() for line in named}
    met = [
        one.person
        for one in sorted(answers, key=lambda one: (str(one.date), one.name))
        if one.person and one.name.casefold() in names and str(one.date or "") > day
    ][:_MOST_NAMES]
    if not met:
        return None
    evidence = tuple(piece for person in met for piece in person.evidence())
    return Fact(and_list([without_role(person) for person in met]), evidence)


# What somebody wants to know, as it follows on "I'd like to ask": how planners decide.
_WONDERED = re.compile(r"\b(?:how|what|which|why|where|when|whether)\b.*")
_MOST_NAMES = 2


def _lines(meetings: Iterable[Answers], name: str) -> list[Text]:
    return [line for meeting in meetings for answer in meeting.answers for line in getattr(answer, name)]


def _worth_repeating(meetings: Sequence[Answers], findings: Findings, settings: Settings) -> list[Claim]:
    """What they said that can stand in a letter, the best first."""
    sayable = [
        claim
        for claim in find_claims(meetings, settings)
        if claim.clause
        and not (is_sore(claim) or is_blunt(claim) or is_of_a_person(claim, ()))
        and not any(avoid.touched_by(claim.words) for avoid in findings.avoid)
        and not _OUT_OF_PLACE.search(claim.words)
        # Whoever answers for it doesn't want to read it back.
        and not (findings.scene.viewpoint in HIRES and (is_obstacle(claim) or _DENIAL.search(claim.words)))
    ]
    # What was starred comes first; else who is hired how, and what stands in the way, only where there is no more.

    def worth(claim: Claim) -> tuple[bool, bool, int, bool, float]:
        starred, went = claim.mark
        return starred, not is_of_hiring(claim), went, not is_obstacle(claim), claim.meaning.weight

    return sorted(sayable, key=worth, reverse=True)


_DENIAL = re.compile(r"\b(?:no|never|nobody|\w+n['’]t)\b", re.IGNORECASE)
# Who left, and what is free.
_OUT_OF_PLACE = re.compile(
    r"\b(?:moved on|left|leav(?:e|es|ing)|turnover|vacanc(?:y|ies)|openings?|posts? (?:is|are) (?:due|open|free))\b",
    re.IGNORECASE,
)


def offered(promise: str) -> str | None:
    """What somebody offered, as it goes behind "offered to"; None where it doesn't.

    >>> offered("to introduce me to Marco."), offered("the handbook")
    ('introduce me to Marco', None)
    """
    whole = re.sub(r"^(?:will|to) ", "", " ".join(promise.split()))
    words = _NO_OFFER.split(whole, maxsplit=1)[0].rstrip(" .!,")
    first = words.split(" ", 1)[0] if words else ""
    if _OF_THE_READER.search(words):
        return None
    # "introduce" is its own base form, "introduces" and "Marco" are not.
    return words if first.islower() and can_be_verb(first) and base_form(first) == first else None


# What follows is another matter: "send me the handbook; fine with a visit", "and wants to hear how it went".
_NO_OFFER = re.compile(r"\s*[;:(]|,? and (?:wants|says|said|thinks|asked|hopes|would|will)\b")
# Whoever gets the letter is no "him" in it.
_OF_THE_READER = re.compile(r"\b(?:he|she|him|her|his|hers|they|them|their)\b", re.IGNORECASE)
