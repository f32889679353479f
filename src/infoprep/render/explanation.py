"""Why a question is on the sheet, why at its place, and what it beat, in plain English."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from infoprep.agenda import Question
from infoprep.hooks import Hook
from infoprep.questions import Skipped
from infoprep.render.text import behind
from infoprep.vocabulary import Stage
from infoprep.yaml_source import Evidence

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


def overview(
    questions: Sequence[Question],
    skipped: Sequence[Skipped],
    unused: Sequence[Hook],
    silent: Sequence[Evidence],
) -> str:
    """The whole list in short, and all that is not on it.

    Args:
        questions: The questions, in order.
        skipped: What was left out on purpose, and why.
        unused: The facts that no question takes up.
        silent: The lines of the notes in which nothing was found.

    Returns:
        Lines that end in a line break each.
    """
    lines = []
    for number, question in enumerate(questions, 1):
        lines += _wrapped(question.text, f"{number:2}. ")
        for label, words in behind(question):
            lines += _wrapped(words, f"    {label}: ")
    parts = {
        "Left out on purpose": [f"{each.text}: {each.reason}" for each in skipped],
        "Found, but in no question": [f"{hook.text} ({hook.type}{_at(hook.evidence)})" for hook in unused],
        "Nothing was found in these lines; say in a plain sentence what you want asked about": [
            f"{piece.line}: {piece.text}" for piece in silent
        ],
    }
    for title, items in parts.items():
        if items:
            lines += ["", title, *(line for item in items for line in _wrapped(item, "  - "))]
    return "".join(line + "\n" for line in lines)


def _at(evidence: Sequence[Evidence]) -> str:
    return f", line {evidence[0].line}" if evidence else ""


def _beaten(question: Question) -> str:
    if question.beat is None:
        return "Nothing else would fit in its place."
    text, loss = question.beat
    if question.meets or question.topic == "yours":
        return f"It stays whatever it is worth, for you asked for it. Else “{text}” would stand here."
    less = f"be worth {loss:.2f} less" if round(loss, 2) > 0 else "be worth the same"
    return f"“{text}” would stand here, and the list would {less}."


def _wrapped(text: str, lead: str) -> list[str]:
    return textwrap.wrap(
        text, _WIDTH, initial_indent=lead, subsequent_indent=" " * len(lead), break_long_words=False
    )
