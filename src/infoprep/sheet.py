"""Stage 9: agenda -> sheet, the page as pure data that every format shows in its own way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from infoprep.agenda import Agenda, Question
from infoprep.hooks import Findings
from infoprep.notes import Notes

# For whom a page is made: to carry into the room, for oneself with everything behind it, or to send ahead.
Reader = Literal["room", "me", "them"]
READERS: tuple[Reader, ...] = ("room", "me", "them")
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
        title: Whom it is for: "Questions for Shopify".
        who: Name and role of the person, as far as the notes tell.
        when: Length, setting and date, as far as the notes tell.
        advice: A word about the meeting's length or the notes' thinness, where one is due; else empty.
        opening_line: How to begin, honestly.
        entries: The questions in order.
        reserve: Questions to fall back on.
        unmet: What you wanted to learn that no question meets, with the reason.
        if_late: Numbers of the questions to keep when time runs short.
        checklist: What to do at the end, fit for the setting.
        reader: For whom the page is made.
    """

    title: str
    who: str
    when: str
    advice: str
    opening_line: str
    entries: tuple[Entry, ...]
    reserve: tuple[Question, ...]
    unmet: tuple[str, ...]
    if_late: tuple[int, ...]
    checklist: tuple[str, ...]
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
    entries, minute = [], HELLO
    for number, question in enumerate(agenda.questions, 1):
        entries.append(Entry(number, minute, question))
        minute += question.minutes
    scene = findings.scene
    company = next(hook.text for hook in findings.hooks if hook.type == "company")
    return Sheet(
        title=f"Questions for {company}",
        who=", ".join(filter(None, [notes.interviewee.name, scene.role])),
        when=", ".join(
            filter(
                None,
                [f"{agenda.minutes} minutes", _SETTINGS.get(scene.setting or "", ""), notes.meeting.date],
            )
        ),
        advice=_advice(agenda),
        opening_line=opening_line(company, scene.viewpoint),
        entries=tuple(entries),
        reserve=agenda.reserve,
        unmet=tuple(f"{skipped.text}: {skipped.reason}" for skipped in agenda.skipped),
        if_late=tuple(entry.number for entry in entries if entry.question.priority == "must"),
        checklist=_CHECKLISTS.get(scene.setting or "", _CHECKLISTS[""]),
    )


def made_for(sheet: Sheet, reader: Reader) -> Sheet:
    """A page for somebody: the same to carry, with everything behind it for oneself, or to send ahead.

    Args:
        sheet: The page to carry.
        reader: "room", "me" or "them".

    Returns:
        The page. To send ahead it holds at most seven questions without any delicate subject or worry of
        the seeker's, the person, the length and the place, and nothing else.
    """
    if reader != "them":
        return replace(sheet, reader=reader)
    fit = [entry.question for entry in sheet.entries if _can_be_sent(entry.question)]
    best = sorted(fit, key=lambda question: (question.priority != "must", question.rank))[:SENT_AHEAD]
    bare = (_bare(question) for question in fit if question in best)
    return Sheet(
        title=f"Questions on {sheet.title.removeprefix('Questions for ')}",
        who=sheet.who,
        when=sheet.when,
        advice="",
        opening_line="",
        entries=tuple(Entry(number, None, question) for number, question in enumerate(bare, 1)),
        reserve=(),
        unmet=(),
        if_late=(),
        checklist=(),
        reader=reader,
    )


def _can_be_sent(question: Question) -> bool:
    worries = any(hook.type == "worry" for hook in question.hooks)
    return not question.sensitivity and not worries


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


def _advice(agenda: Agenda) -> str:
    if agenda.minutes > LONG:
        return f"{agenda.minutes} minutes is a lot to ask for: offer to stop at {LONG}."
    general = [str(number) for number, question in enumerate(agenda.questions, 1) if question.general]
    if len(general) > MANY_GENERAL * len(agenda.questions):
        return (
            f"General, for little was found in the notes: {', '.join(general)}. "
            "Add a line of news, or what they do there."
        )
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
