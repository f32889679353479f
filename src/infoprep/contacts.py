"""Who should be asked what: several planned talks at one company, so that together they cover what is unknown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from infoprep.answers import Answers
from infoprep.errors import InputError, Problem
from infoprep.hooks import Hook
from infoprep.likeness import likeness
from infoprep.notes import Notes, notes_of
from infoprep.prep import Asked, asked_for, ranked
from infoprep.ranking import Ranked
from infoprep.settings import Settings
from infoprep.vocabulary import TOPICS, WISHES
from infoprep.yaml_source import Evidence

# What each thing that somebody is to be asked already costs them, in points of score: so that all have some.
_LOAD = 0.75
MOST = 3  # things to ask of one person
_PERSONAL = ("opening", "closing")


@dataclass(frozen=True, slots=True)
class Assigned:
    """Something unknown, and who should be asked of it.

    Attributes:
        unknown: What it is, in the words of the notes or the answers.
        question: The question to ask.
        worth: How much it is worth to ask this person.
        why: Why to them.
        others: Who else could be asked, with what it would be worth there; best first.
        evidence: Where it stands.
    """

    unknown: str
    question: str
    worth: float
    why: str
    others: tuple[tuple[str, float], ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """A planned talk.

    Attributes:
        person: With whom: name and role, as far as known.
        file: The notes of it.
        asked: What to ask there; what matters most first.
    """

    person: str
    file: str
    asked: tuple[Assigned, ...]


@dataclass(frozen=True, slots=True)
class Contacts:
    """The planned talks at one company.

    Attributes:
        company: The company.
        contacts: The talks, in the order of the notes.
        left: What is unknown and can be asked of none of them.
    """

    company: str
    contacts: tuple[Contact, ...]
    left: tuple[str, ...]


def plan_contacts(
    notes: Iterable[str | Path | Mapping[str, Any] | Notes],
    answers: Iterable[str | Path | Answers] = (),
    *,
    settings: Settings | Mapping[str, Any] | None = None,
) -> Contacts:
    """Share what is unknown among the people whom one is going to meet.

    Args:
        notes: The notes of each talk.
        answers: What was said in earlier talks.
        settings: Settings.

    Returns:
        For each talk what to ask there. Each goal and worry goes to the person who can tell most of it, then what
        people say differently, then what one person alone said; nobody has more than `MOST`, and who has nothing
        yet is asked what they know best.

    Raises:
        InputError: There are no notes, they are of different companies, or something in them is wrong.
        ModelMissingError: No spaCy pipeline is installed.

    >>> notes = [{"company": "Acme", "interviewee": {"role": role}} for role in ("Planner", "Recruiter")]
    >>> [len(contact.asked) > 0 for contact in plan_contacts(notes).contacts]
    [True, True]
    """
    asked = asked_for(settings=settings, answers=answers)
    talks = [_Talk.of(notes_of(one), asked) for one in notes]
    company = _one_company(talks)
    unknown = {(hook.type, hook.text): hook for talk in talks for hook in talk.unknown}
    order = sorted(unknown.values(), key=_urgency)
    left = []
    covered: set[Evidence] = set()
    for hook in order:
        if covered.issuperset(hook.evidence):
            continue  # the other side of what is disputed
        options = [_Option.of(hook, talk) for talk in talks if (hook.type, hook.text) in talk.best]
        options.sort(key=lambda option: -option.worth)
        free = [option for option in options if len(option.talk.given) < MOST]
        if free:
            chosen = max(free, key=lambda option: option.worth - _LOAD * len(option.talk.given))
            others = tuple((other.talk.person, other.worth) for other in options if other is not chosen)
            chosen.talk.given.append(_assigned(hook.text, chosen, others))
            covered |= {*chosen.item.question.evidence}
        elif hook.type in WISHES:
            left.append(hook.text)
    used = {given.question for talk in talks for given in talk.given}
    for talk in talks:
        new = [item for item in talk.items if item.question.text not in used]
        own = next((item for item in new if item.question.facts), next(iter(new), None))
        if own and not talk.given:
            used.add(own.question.text)
            facts = ", ".join(hook.text for hook in own.question.facts) or own.question.topic.replace(
                "_", " "
            )
            talk.given.append(_assigned(facts, _Option(talk, own, own.score, _NOTHING_ELSE), ()))
    contacts = tuple(Contact(talk.person, talk.file, tuple(talk.given)) for talk in talks)
    return Contacts(company, contacts, tuple(left))


@dataclass
class _Talk:
    """A talk while it is being planned."""

    person: str
    file: str
    company: str
    unknown: Sequence[Hook]
    items: Sequence[Ranked]
    best: Mapping[tuple[str, str], Ranked]
    viewpoint: str
    about: str
    given: list[Assigned]

    @classmethod
    def of(cls, notes: Notes, asked: Asked) -> _Talk:
        _, heard, ranking = ranked(notes, asked)
        findings, fillings = heard.findings, ranking.fillings
        sound = (item for item in ranking if item.question.is_sound and not fillings.touched(item.question))
        items = [item for item in sound if item.question.stage not in _PERSONAL]
        unknown = [hook for hook in findings.hooks if hook.type in (*WISHES, "claim")]
        about: dict[tuple[str, str], list[Ranked]] = {}
        for item in items:
            for hook in item.question.hooks:
                if hook.type in (*WISHES, "claim"):
                    about.setdefault((hook.type, hook.text), []).append(item)
        best = {hook: max(asking, key=_plainly) for hook, asking in about.items()}
        who = ", ".join(filter(None, [notes.interviewee.name, findings.scene.role])) or "somebody"
        company, scene = notes.company.name, findings.scene
        return cls(
            who, company.source.name, str(company), unknown, items, best, scene.viewpoint, scene.about, []
        )


def _plainly(item: Ranked) -> float:
    """A question's score less what it gets for other things of the notes: they say nothing of who knows the answer."""
    return item.score - sum(reason.share for reason in item.reasons if reason.name in _OF_THE_NOTES)


_OF_THE_NOTES = ("concrete", "names_the_company")


def _one_company(talks: Sequence[_Talk]) -> str:
    names = {talk.company.casefold(): talk.company for talk in talks}
    if len(names) != 1:
        found = "no notes" if not names else f"notes on {' and on '.join(names.values())}"
        raise InputError([Problem("plan", 1, 1, "", f"Expected notes on one company, found {found}.")])
    return next(iter(names.values()))


def _urgency(hook: Hook) -> int:
    """Wishes first, then what is disputed, then what one person said."""
    return 0 if hook.type in WISHES else 1 if "disputed" in hook.kinds else 2


@dataclass(frozen=True)
class _Option:
    """Somebody who could be asked of something."""

    talk: _Talk
    item: Ranked
    worth: float
    why: str

    @classmethod
    def of(cls, unknown: Hook, talk: _Talk) -> _Option:
        """What it is worth to ask: the question's score, more where it is their work, less who knows less of it."""
        item = talk.best[unknown.type, unknown.text]
        theirs = likeness(unknown.text, talk.about)
        known_to = TOPICS.get(item.question.topic, ())
        place = known_to.index(talk.viewpoint) if talk.viewpoint in known_to else len(known_to)
        reasons = {reason.name: reason for reason in item.reasons}
        fits = reasons["role_fit"].words
        why = _THEIR_WORK if theirs >= _IS_THEIRS else _KNOWN_BEST if place == 0 else fits
        return cls(talk, item, round(_plainly(item) + _FOR_WORK * theirs - _FOR_PLACE * place, 4), why)


# Set by sense on the examples: being their own work outweighs two places in who knows it best (vocabulary.TOPICS).
_FOR_WORK, _FOR_PLACE = 2.0, 0.2
_IS_THEIRS = 0.2
_NOTHING_ELSE = "Of what is unknown nothing is theirs: it is their best question."
_THEIR_WORK, _KNOWN_BEST = "It is their own work.", "They know most of it."


def _assigned(unknown: str, option: _Option, others: tuple[tuple[str, float], ...]) -> Assigned:
    question = option.item.question
    return Assigned(unknown, question.text, option.worth, option.why, others, question.evidence)
