"""Why a question is on the sheet, why at its place, and what it beat, in plain English."""

from __future__ import annotations

import textwrap

from infoprep.agenda import Question
from infoprep.vocabulary import Stage

_WIDTH = 78
_PLACES: dict[Stage, str] = {
    "opening": "It opens the talk: it is about them, and they can answer it at once.",
    "warm-up": "It comes early: it is easy to answer and leads into their work.",
    "core": "It stands in the middle, where there is most time.",
    "deep": "It comes after the middle, when you know each other a little.",
    "advice": "It comes late: by then they know enough of you to advise you.",
    "closing": "It closes the talk and leads to the next person.",
}
_PRIORITIES = {
    "must": "Ask it even when you run late.",
    "if time": "Leave it out when you run late.",
    "reserve": "It is in reserve, for when an answer leaves time.",
}


def explained(number: int, question: Question) -> str:
    """A question's reasons, its place, what it beat and the lines of the notes behind it.

    Args:
        number: Its number on the sheet.
        question: The question.

    Returns:
        Lines that end in a line break each, at most 78 columns wide where words allow it.
    """
    lines = [*_wrapped(question.text, f"{number}. "), "", "Why this question"]
    lines += [f"  It meets what you want to know: {wish}." for wish in question.meets]
    weighty = sorted((r for r in question.reasons if r.share), key=lambda reason: -abs(reason.share))
    lines += [f"  {reason.share:+.2f}  {reason.words}" for reason in weighty]
    lines += [f"   {question.score:.2f}  in all: number {question.rank} of the list by worth.", ""]
    lines += ["Why here", *_wrapped(f"{_PLACES[question.stage]} {_PRIORITIES[question.priority]}", "  "), ""]
    lines += ["What it beat", *_wrapped(_beaten(question), "  "), ""]
    lines += ["What it rests on"]
    lines += [f"  {piece.file}:{piece.line}:{piece.column}  {piece.text}" for piece in question.evidence] or [
        "  No line of the notes: it is a general question."
    ]
    return "".join(line + "\n" for line in lines)


def _beaten(question: Question) -> str:
    if question.beat is None:
        return "Nothing else would fit in its place."
    text, loss = question.beat
    if question.meets or question.topic == "yours":
        return f"It stays whatever it is worth, for you asked for it. Else “{text}” would stand here."
    return f"“{text}” would stand here, and the list would be worth {loss:.2f} less."


def _wrapped(text: str, lead: str) -> list[str]:
    return textwrap.wrap(
        text, _WIDTH, initial_indent=lead, subsequent_indent=" " * len(lead), break_long_words=False
    )
