"""The ledger as text: what is disputed, what more than one says, what one has said, each with who said it and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from infoprep.ledger import PATTERN, Ledger, Line
from infoprep.vocabulary import said_topic

_INDENT = "    "


def to_text(ledger: Ledger) -> str:
    """The ledger as plain text, for oneself alone: it names who said what.

    Args:
        ledger: The ledger.

    Returns:
        Lines of plain English.
    """
    people = {line.claim.person for line in ledger.lines}
    head = f"{ledger.company}: {_count(len(ledger), 'claim')} by {_count(len(people), 'person', 'people')}"
    parts = [
        _part("They say different things: ask a third", _disputed(ledger)),
        _part("More than one says so: a pattern", _patterns(ledger)),
        _part("One voice: a data point", _alone(ledger)),
    ]
    return "\n\n".join([head, *filter(None, parts)]) + "\n"


def _part(title: str, blocks: Iterator[Sequence[str]]) -> str:
    made = ["\n".join(block) for block in blocks]
    return "\n".join([title, "", "\n\n".join(made)]) if made else ""


def _disputed(ledger: Ledger) -> Iterator[Sequence[str]]:
    told: set[int] = set()
    for number, line in enumerate(ledger.lines, 1):
        if number in told or not line.contradicts:
            continue
        told |= {number, *line.contradicts}
        yield [
            *_shown(ledger, number),
            "  but",
            *[row for other in line.contradicts for row in _shown(ledger, other)],
        ]


def _patterns(ledger: Ledger) -> Iterator[Sequence[str]]:
    told: set[int] = set()
    for number, line in enumerate(ledger.lines, 1):
        if number in told or line.voices < PATTERN:
            continue
        same = ledger.same(number)
        told |= {*same}
        yield [
            f"  {_count(line.voices, 'person', 'people')}:",
            *[row for one in same for row in _shown(ledger, one)],
        ]


def _alone(ledger: Ledger) -> Iterator[Sequence[str]]:
    by_topic: dict[str, list[int]] = {}
    for number, line in enumerate(ledger.lines, 1):
        if line.state == "one voice":
            by_topic.setdefault(line.claim.topic, []).append(number)
    for topic, numbers in by_topic.items():
        yield [f"  {said_topic(topic)}:", *[row for number in numbers for row in _shown(ledger, number)]]


def _shown(ledger: Ledger, number: int) -> list[str]:
    line = ledger.lines[number - 1]
    claim, place = line.claim, line.claim.evidence[0]
    who = ", ".join(filter(None, [claim.person or "somebody", claim.date]))
    return [
        f"{_INDENT}{number}. {claim.words}",
        f"{_INDENT}   {who} ({place.file}:{place.line})",
        *[f"{_INDENT}   Your notes say so too ({place.file}:{place.line})." for place in line.in_notes],
        *[
            f"{_INDENT}   Your notes say: {place.text} ({place.file}:{place.line})"
            for place in line.against_notes
        ],
        *_see(line),
    ]


def _see(line: Line) -> list[str]:
    if not line.beside:
        return []
    return [f"{_INDENT}   See also {', '.join(map(str, line.beside))}."]


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one}" if number == 1 else f"{number} {many or one + 's'}"
