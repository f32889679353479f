"""The sheet as plain text, for terminals and printing as it is."""

from __future__ import annotations

import textwrap

from infoprep.agenda import Question
from infoprep.sheet import Entry, Reader, Sheet
from infoprep.signals import FAR_FROM_NOBODY

WIDTH = 78


def to_text(sheet: Sheet) -> str:
    """The sheet as plain text, at most 78 columns wide.

    Args:
        sheet: The page.

    Returns:
        Lines that end in a line break each.
    """
    lines = [sheet.title, "=" * len(sheet.title), *filter(None, [sheet.who, sheet.when])]
    lines += [*_wrapped(sheet.advice, ""), ""]
    if sheet.opening_line:
        lines += [*_wrapped(sheet.opening_line, f"{sheet.begin} ".lstrip()), ""]
    for entry in sheet.entries:
        lines += [*_entry(entry, sheet), ""]
    if 0 < len(sheet.if_late) < len(sheet.entries):
        lines += [*_wrapped(f"{', '.join(map(str, sheet.if_late))}.", "Running late? Ask "), ""]
    if sheet.reserve:
        lines += ["In reserve", *(line for q in sheet.reserve for line in _wrapped(q.text, "  - ")), ""]
    if sheet.unmet:
        lines += ["Not asked", *(line for item in sheet.unmet for line in _wrapped(item, "  - ")), ""]
    if sheet.checklist:
        lines += ["Before you go", *(line for item in sheet.checklist for line in _wrapped(item, "  [ ] "))]
    return "".join(line.rstrip() + "\n" for line in lines)


def to_lines(sheet: Sheet) -> str:
    """The questions alone, one a line, in the order to ask them."""
    return "".join(entry.question.text + "\n" for entry in sheet.entries)


def _entry(entry: Entry, sheet: Sheet) -> list[str]:
    question = entry.question
    star = "*" if entry.number in sheet.if_late else " "
    lead = f"{entry.number:2}.{star} "
    lines = _wrapped(question.text, lead)
    for label, words in beside(question, sheet.reader):
        lines += [f"{'':5}{line}" for line in _wrapped(words, f"{label}: ")]
    if entry.starts is not None:
        lines[0] = f"{lines[0]:<{WIDTH - 8}}{clock(entry.starts):>8}"
    return lines


def beside(question: Question, reader: Reader) -> list[tuple[str, str]]:
    """What a page says under a question: what to ask next, and for oneself what stands behind it.

    Returns:
        Pairs of a label ("then", "listen for", "why" or "from") and the words.
    """
    told = [("then", follow_up) for follow_up in question.follow_ups]
    if reader == "me":
        told += [("listen for", question.listen_for)] if question.listen_for else []
        told += behind(question)
    return told


def behind(question: Question) -> list[tuple[str, str]]:
    """What stands behind a question, for oneself: its own two reasons, and the lines of the notes.

    What it serves and what it takes up come before what many questions share.

    Returns:
        Pairs of a label, "why" or "from", and the words.
    """
    good = [
        reason
        for reason in question.reasons
        if reason.share > 0 and reason.value >= _STRONG and reason.words != FAR_FROM_NOBODY
    ]
    told = sorted(good, key=lambda reason: (_TELLING.get(reason.name, len(_TELLING)), -reason.share))[:2]
    why = [("why", " ".join(reason.words for reason in told))] if told else []
    return why + [("from", f"line {piece.line}: {piece.text}") for piece in question.evidence]


_STRONG = 0.5
_TELLING = {"goal_link": 0, "concrete": 1, "your_bank": 2}


def clock(minute: int) -> str:
    """A minute of the meeting as a clock shows it.

    >>> clock(4), clock(75)
    ('0:04', '1:15')
    """
    return f"{minute // 60}:{minute % 60:02}"


def _wrapped(text: str, lead: str) -> list[str]:
    """Lines that start under each other, with a lead before the first."""
    lines = textwrap.wrap(text, WIDTH - 8 - len(lead), break_long_words=False, break_on_hyphens=False)
    return [(lead if not number else " " * len(lead)) + line for number, line in enumerate(lines)]
