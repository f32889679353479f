"""Letters from templates: the request for a talk, the thank-you note, the message after three weeks.

Drafts, with the facts in them and where these stand. A paragraph has several wordings, the fullest first:
the first one that can be filled is used, so that nothing is ever made up to fill a place.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict

from infoprep.answers import Answers, load_answers, without_role
from infoprep.claims import Claim, find_claims, is_blunt, is_of_a_person, is_sore
from infoprep.errors import InputError, RenderError
from infoprep.fields import many
from infoprep.found import find
from infoprep.gate import checked
from infoprep.hooks import Findings
from infoprep.ledger import check_company
from infoprep.limits import PARAGRAPH
from infoprep.notes import Notes, notes_of
from infoprep.settings import Settings, settings_of
from infoprep.templating import TemplateError, filtered, parse_template
from infoprep.wording import and_list, base_form, can_be_verb, said_day
from infoprep.yaml_source import Evidence, Items, MisplacedError, Node, Source, SourceError, Text, read_source

Kind = Literal["request", "thanks", "later"]
KINDS: tuple[Kind, ...] = get_args(Kind)

# Words of a letter: a note for hand-writing fits a card, the others a screen.
LENGTHS: dict[Kind, tuple[int, int]] = {"request": (0, 120), "thanks": (60, 90), "later": (0, 110)}
# Every slot that a template may have.
SLOTS = "person first_name company work target_role past topics you said offered named named_by day".split()


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that stands in a letter, and where it comes from.

    Attributes:
        words: The words.
        evidence: Where they stand.
    """

    words: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A draft.

    Attributes:
        kind: request, thanks or later.
        text: The letter.
        facts: The facts used, in the order of the letter.
        to_write: What stands in brackets, for the user to write.
        words: How many words it has, less the subject.
        advice: Where it is shorter or longer than it should be; else empty.
    """

    kind: Kind
    text: str
    facts: tuple[Fact, ...]
    to_write: tuple[str, ...]
    words: int
    advice: str = ""


def _wordings(value: Node) -> Node:
    texts = (value,) if isinstance(value, Text) else tuple(value) if isinstance(value, Items) else ()
    if not texts or not all(isinstance(text, Text) for text in texts):
        raise ValueError(
            "Expected a wording, or a list of wordings.\nWrite - [fullest wording, plainer one]."
        )
    for text in texts:
        try:
            wording = parse_template(text, PARAGRAPH)
        except TemplateError as error:
            raise MisplacedError(text, str(error)) from None
        unknown = next(
            (slot for slot in wording.slots if slot.name not in SLOTS or slot.form != "text"), None
        )
        if unknown:
            name = unknown.name if unknown.name not in SLOTS else f"{unknown.name} | {unknown.form}"
            raise MisplacedError(text, f"'{name}' is no slot of a letter.\nUse one of: {', '.join(SLOTS)}.")
    return texts


Paragraphs = Annotated[
    tuple[Annotated[tuple[Text, ...], BeforeValidator(_wordings)], ...], BeforeValidator(many)
]


class Letters(BaseModel):
    """Templates of letters: of each a list of paragraphs, of a paragraph one wording or several."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    request: Paragraphs = ()
    thanks: Paragraphs = ()
    later: Paragraphs = ()


def load_letters(path: str | Path | None = None) -> Letters:
    """Read templates of letters.

    Args:
        path: A file of one's own; its letters stand in place of those that come with infoprep. Left out: those.

    Returns:
        The templates.

    Raises:
        InputError: The file can't be read or is wrong; all problems at once.
    """
    shipped = files("infoprep").joinpath("letter_templates", "en.yaml").read_text(encoding="utf-8")
    known = checked(Source("en.yaml", shipped), Letters)
    if path is None:
        return known
    try:
        own = checked(read_source(path), Letters)
    except SourceError as error:
        raise InputError(error.problems) from None
    return known.model_copy(update={kind: told for kind, told in own if told})


def write_letter(
    kind: Kind,
    notes: str | Path | Mapping[str, Any] | Notes,
    answers: Iterable[str | Path | Answers] = (),
    *,
    template: str | Path | None = None,
    settings: Settings | Mapping[str, Any] | None = None,
) -> Letter:
    """Draft a letter.

    Args:
        kind: "request" for the talk, "thanks" after it, "later" for three weeks after.
        notes: The notes of the talk with the person whom it is for.
        answers: What was said, files or Answers: for a request by those who may have named the person, else by the
            person; those of others are left aside.
        template: A file of one's own with letters.
        settings: Say which pipeline to read with.

    Returns:
        The draft: the fullest wording that fits its length. Nothing private is in it.

    Raises:
        RenderError: There is no such letter.
        InputError: The notes, the answers or the template are wrong.
        ModelMissingError: No spaCy pipeline is installed.
    """
    if kind not in KINDS:
        raise RenderError(f"There is no letter '{kind}'. Use {', '.join(KINDS)}.")
    given, checked_settings = notes_of(notes), settings_of(settings)
    meetings = [one if isinstance(one, Answers) else load_answers(one) for one in answers]
    check_company(meetings, given)
    facts = _facts(kind, given, meetings, checked_settings)
    paragraphs = [_filled(wordings, facts) for wordings in getattr(load_letters(template), kind)]
    least, most = LENGTHS[kind]
    # First what leaves no paragraph out or to write, then what takes the fewest steps to plainer wordings.
    rows = [list(row) for row in itertools.product(*paragraphs)]
    drafts = sorted(rows, key=lambda row: (sum(part.is_bare for part in row), sum(part.step for part in row)))
    fit = (draft for draft in drafts if least <= _words(draft) <= most)
    chosen = next(fit, None) or min(drafts, key=lambda draft: abs(_words(draft) - (least + most) // 2))
    text = "\n\n".join(part.text for part in chosen if part.text) + "\n"
    words = _words(chosen)
    used = dict.fromkeys(facts[name] for part in chosen for name in part.names)
    advice = "" if least <= words <= most else f"It has {words} words; {least} to {most} would be right."
    return Letter(kind, text, tuple(used), tuple(re.findall(r"\[[^\[\]]+\]", text)), words, advice)


@dataclass(frozen=True, slots=True)
class _Part:
    """A paragraph, filled, with the names of the facts in it, and how many fuller wordings there are."""

    text: str
    names: tuple[str, ...]
    step: int

    @property
    def is_bare(self) -> bool:
        """Whether it is left out, or left to write."""
        return not self.text or self.text.startswith("[")


def _filled(wordings: Iterable[str], facts: Mapping[str, Fact]) -> list[_Part]:
    """The wordings of a paragraph that can be filled."""
    made: list[_Part] = []
    for wording in (parse_template(text, PARAGRAPH) for text in wordings):
        if all(slot.name in facts for slot in wording.slots):
            words = {slot: filtered(facts[slot.name].words, slot.words) for slot in wording.slots}
            made.append(_Part(wording.fill(words), tuple(slot.name for slot in wording.slots), len(made)))
    return made or [_Part("", (), 0)]


def _words(parts: Iterable[_Part]) -> int:
    return sum(len(part.text.split()) for part in parts if not part.text.startswith("Subject:"))


def _facts(kind: Kind, notes: Notes, answers: Sequence[Answers], settings: Settings) -> dict[str, Fact]:
    """What a letter may say, by the slot's name; what isn't known has none."""
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
    ):
        hook, words = next(
            ((hook, hook.form(form)) for hook in findings.of(hook_type) if hook.form(form)), (None, "")
        )
        if hook and words:
            yield slot, Fact(words, hook.evidence)
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
    kind: Kind, notes: Notes, findings: Findings, answers: Sequence[Answers], settings: Settings
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
    return told


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
    ]
    return sorted(sayable, key=lambda claim: (*claim.mark, claim.meaning.weight), reverse=True)


def offered(promise: str) -> str | None:
    """What somebody offered, as it goes behind "offered to"; None where it doesn't.

    >>> offered("to introduce me to Marco."), offered("the handbook")
    ('introduce me to Marco', None)
    """
    words = " ".join(promise.split()).rstrip(" .!").removeprefix("to ")
    first = words.split(" ", 1)[0] if words else ""
    if _OF_THE_READER.search(words):
        return None
    # "introduce" is its own base form, "introduces" and "Marco" are not.
    return words if first.islower() and can_be_verb(first) and base_form(first) == first else None


# Whoever gets the letter is no "him" in it.
_OF_THE_READER = re.compile(r"\b(?:he|she|him|her|his|hers|they|them|their)\b", re.IGNORECASE)
