"""Stage 9: agenda -> sheet, the page as pure data that every format shows in its own way."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from infoprep.agenda import Agenda, Question
from infoprep.errors import RenderError
from infoprep.hooks import Findings
from infoprep.notes import Notes

# For whom a page is made: to carry into the room, for oneself with everything behind it, or to send ahead.
Reader = Literal["room", "me", "them"]
READERS: tuple[Reader, ...] = ("room", "me", "them")
_AHEAD = "Thank you for making time. This is what I'd like to ask."
SENT_AHEAD = 7  # questions at most
HELLO = 2  # minutes before the first question
LONG = 30
MANY_GENERAL = 0.5  # from this share on, the page says which questions are general


@dataclass(frozen=True, slots=True)
class Entry:
    """A question on the page.

    Attributes:
        number: Its place in the talk, from 1.
        starts: The minute of the meeting at which to ask it; None on a page without a clock.
        question: The question.
    """

    number: int
    starts: int | None
    question: Question


@dataclass(frozen=True, slots=True)
class Sheet:
    """The page to carry into the room.

    Attributes:
        company: The company's name, as the notes have it.
        title: Whom it is for: "Questions for Shopify".
        who: Name and role of the person, as far as the notes tell.
        minutes: The meeting's length.
        when: Length, setting and date, as far as the notes tell.
        advice: A word about the meeting's length or the notes' thinness, where one is due; else empty.
        begin: What stands before the opening line: "To begin:", or nothing on a page to send ahead.
        opening_line: How to begin, honestly.
        entries: The questions in order.
        reserve: Questions to fall back on.
        unmet: What you wanted to learn that no question meets, with the reason.
        if_late: Numbers of the questions to keep when time runs short.
        checklist: What to do at the end, fit for the setting.
        asker: Your own name, as far as the notes tell; only a page to send ahead has a use for it.
        reader: For whom the page is made.
    """

    company: str
    title: str
    who: str
    minutes: int
    when: str
    advice: str
    begin: str
    opening_line: str
    entries: tuple[Entry, ...]
    reserve: tuple[Question, ...]
    unmet: tuple[str, ...]
    if_late: tuple[int, ...]
    checklist: tuple[str, ...]
    asker: str
    reader: Reader = "room"


def lay_out(agenda: Agenda, findings: Findings, notes: Notes) -> Sheet:
    """Lay an agenda out as a page.

    Args:
        agenda: The chosen questions.
        findings: The scene: who, where, how long.
        notes: Names and the date.

    Returns:
        The page's data; nothing of it is markup.
    """
    entries = _timed(agenda.questions)
    scene = findings.scene
    company = next(hook.text for hook in findings.hooks if hook.type == "company")
    return Sheet(
        company=str(notes.company.name),
        title=f"Questions for {company}",
        who=", ".join(filter(None, [notes.interviewee.name, scene.role])),
        minutes=agenda.minutes,
        when=", ".join(
            filter(
                None,
                [f"{agenda.minutes} minutes", _SETTINGS.get(scene.setting or "", ""), notes.meeting.date],
            )
        ),
        advice=_advice(agenda.minutes, agenda.questions),
        begin="To begin:",
        opening_line=opening_line(company, scene.viewpoint),
        entries=entries,
        reserve=agenda.reserve,
        unmet=tuple(f"{skipped.text}: {skipped.reason}" for skipped in agenda.unmet),
        if_late=_if_late(entries),
        checklist=_CHECKLISTS.get(scene.setting or "", _CHECKLISTS[""]),
        asker=str(notes.seeker.name or ""),
    )


def arranged(sheet: Sheet, order: Sequence[int], must: Collection[int] | None = None) -> Sheet:
    """A page with its questions in another order, some left out, some brought in from the reserve.

    Args:
        sheet: The page to carry.
        order: Numbers of the page's questions, and after the last one's those of its reserve.
        must: Numbers of those to ask even when late; left out: as they were.

    Returns:
        The page: what was left out comes first in reserve.

    Raises:
        ValueError: A number is not there, or there twice.
    """
    known = dict(enumerate([*(entry.question for entry in sheet.entries), *sheet.reserve], 1))
    wrong = sorted({number for number in order if number not in known or list(order).count(number) > 1})
    if wrong:
        raise ValueError(f"Expected each number once, from 1 to {len(known)}; found {wrong}.")
    kept = (
        [number for number, question in known.items() if question.priority == "must"]
        if must is None
        else must
    )
    by_worth = sorted(known, key=lambda number: (number not in order, known[number].rank))
    ranked = {number: replace(known[number], rank=rank) for rank, number in enumerate(by_worth, 1)}
    chosen = [replace(ranked[number], priority="must" if number in kept else "if time") for number in order]
    spare = [replace(ranked[number], priority="reserve") for number in known if number not in order]
    entries = _timed(chosen)
    return replace(
        sheet,
        advice=_advice(sheet.minutes, chosen),
        entries=entries,
        reserve=tuple(spare),
        if_late=_if_late(entries),
    )


def _timed(questions: Sequence[Question]) -> tuple[Entry, ...]:
    entries, minute = [], HELLO
    for number, question in enumerate(questions, 1):
        entries.append(Entry(number, minute, question))
        minute += question.minutes
    return tuple(entries)


def _if_late(entries: Sequence[Entry]) -> tuple[int, ...]:
    return tuple(entry.number for entry in entries if entry.question.priority == "must")


def made_for(sheet: Sheet, reader: Reader) -> Sheet:
    """A page for somebody: the same to carry, with everything behind it for oneself, or to send ahead.

    Args:
        sheet: The page to carry.
        reader: "room", "me" or "them".

    Returns:
        The page. To send ahead it holds at most seven questions without any delicate subject, worry of
        the seeker's or word of others, the person, the length and the place, a word of thanks, and nothing else.

    Raises:
        RenderError: There is no such reader.
    """
    if reader not in READERS:
        raise RenderError(f"There is no reader '{reader}'. Use {', '.join(READERS)}.")
    if reader != "them":
        return replace(sheet, reader=reader)
    fit = [entry.question for entry in sheet.entries if _can_be_sent(entry.question)]
    best = sorted(fit, key=lambda question: (question.priority != "must", question.rank))[:SENT_AHEAD]
    bare = (_bare(question) for question in fit if question in best)
    return Sheet(
        company=sheet.company,
        title=f"Questions on {sheet.title.removeprefix('Questions for ')}",
        who=sheet.who,
        minutes=sheet.minutes,
        when=sheet.when,
        advice="",
        begin="",
        opening_line=f"{_AHEAD} {sheet.asker}".strip(),
        entries=tuple(Entry(number, None, question) for number, question in enumerate(bare, 1)),
        reserve=(),
        unmet=(),
        if_late=(),
        checklist=(),
        asker=sheet.asker,
        reader=reader,
    )


def _can_be_sent(question: Question) -> bool:
    return not question.sensitivity and not any(hook.type in _UNSENT for hook in question.hooks)


# What nobody is sent ahead: a worry of one's own, what others said, a promise to be kept.
_UNSENT = ("worry", "claim", "promise")


def _bare(question: Question) -> Question:
    """A question without anything that stands behind it."""
    return replace(
        question,
        reasons=(),
        evidence=(),
        follow_ups=(),
        listen_for="",
        template="",
        hooks=(),
        meets=(),
        beat=None,
    )


def opening_line(company: str, viewpoint: str) -> str:
    """How to begin: thanks, what one is after, and no pretence.

    Args:
        company: The company's name as it is said.
        viewpoint: Who is asked.

    Returns:
        One or two sentences.
    """
    if viewpoint == "industry expert":
        hope = (
            f"I hope to work at {company} or a firm like it, and your view from outside would help me choose."
        )
    elif viewpoint == "former employee":
        hope = (
            f"I hope to work at {company} or somewhere like it, and I'd like to learn from your time there."
        )
    else:
        hope = f"I'd like to work at {company}, and I want to learn what it would take."
    return f"Thank you for your time. {hope}"


def _advice(minutes: int, questions: Sequence[Question]) -> str:
    if minutes > LONG:
        return f"{minutes} minutes is a lot to ask for: offer to stop at {LONG}."
    general = [str(number) for number, question in enumerate(questions, 1) if question.general]
    if len(general) > MANY_GENERAL * len(questions):
        few, all_of_them = "for little was found in the notes", len(general) == len(questions)
        which = f"All are general, {few}" if all_of_them else f"General, {few}: {', '.join(general)}"
        return f"{which}. Add a line of news, or what they do there."
    return ""


_SETTINGS = {
    "coffee": "over coffee",
    "office": "at their office",
    "video": "by video",
    "phone": "by phone",
    "meal": "over a meal",
}
_NOTE = "Write a thank-you note by hand today, with one thing they said that you will use."
_THANKS = "Stop on time, thank them and shake hands firmly."
_CHECKLISTS: dict[str, tuple[str, ...]] = {
    "coffee": ("Pay for the coffee.", _THANKS, "Leave a card.", _NOTE),
    "meal": ("Pay for the meal.", _THANKS, "Leave a card.", _NOTE),
    "office": (_THANKS, "Leave a card.", "Thank whoever showed you in.", _NOTE),
    "video": ("Stop on time and thank them by name.", "Send what you promised within a day.", _NOTE),
    "phone": ("Stop on time and thank them by name.", "Send what you promised within a day.", _NOTE),
    "": (_THANKS, "Leave a card, or your details.", _NOTE),
}
