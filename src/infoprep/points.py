"""What is still unknown, and other lines that a business case has from the notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from infoprep.claims import is_of_a_person, is_of_hiring, is_sore
from infoprep.hooks import Findings, Hook
from infoprep.ledger import Ledger
from infoprep.subjects import shared_name
from infoprep.vocabulary import EVENTS
from infoprep.wording import sentence_start

_THEIRS = re.compile(r"\b(?:we|us|our|ours)\b", re.IGNORECASE)


def is_aim(hook: Hook) -> bool:
    """Whether a fact of the notes tells what the company is after: a project, or what is planned."""
    return hook.sayable and (hook.type == "project" or (hook.type in EVENTS and hook.status == "planned"))


def open_wishes(ledger: Ledger, found: Sequence[Findings]) -> Iterator[str]:
    """Wishes that nobody answered well."""
    settled = {
        str(about).casefold()
        for meeting in ledger.meetings
        for answer in meeting.answers
        if answer.is_settled
        for about in answer.about
    }
    for hook in unique(hook for findings in found for hook in findings.of("goal")):
        if hook.text.casefold() not in settled:
            yield _as_unknown(hook)


def disputes(ledger: Ledger, trade: frozenset[str]) -> Iterator[str]:
    """What somebody judged people to differ on, by its name alone: who said otherwise than whom is for nobody to read.

    Args:
        ledger: What people said, with what was judged of it.
        trade: Words of jobs here, which name nothing that people differ on.
    """
    done: set[int] = set()
    for number, line in enumerate(ledger.lines, 1):
        sides = [other for other in line.contradicts if other in line.judged]
        if number in done or not sides:
            continue
        done |= {number, *sides}
        claims = [line.claim, *(ledger.lines[other - 1].claim for other in sides)]
        if any(
            is_of_hiring(claim) or is_of_a_person(claim, ledger.names) or is_sore(claim) for claim in claims
        ):
            continue
        names = (shared_name(line.claim, claim, trade) for claim in claims[1:])
        yield from list(filter(None, names))[:1]


def _as_unknown(wish: Hook) -> str:
    asked = wish.form("ask")
    told = (
        f"{asked}?" if asked else next(filter(None, map(wish.form, ("topic", "which", "wonder"))), wish.text)
    )
    return as_sentence(told)


def unique(hooks: Iterable[Hook]) -> list[Hook]:
    """Hooks of several notes, each once."""
    return list({(hook.type, hook.text.casefold()): hook for hook in hooks}.values())


def as_said(words: str) -> str:
    """What somebody said as a sentence; in quotes where it speaks of "us", for that is not the writer.

    >>> as_said("We ship on Fridays."), as_said("rosters come late")
    ('“We ship on Fridays.”', 'Rosters come late.')
    """
    return f"“{sentence_start(' '.join(words.split()))}”" if _THEIRS.search(words) else as_sentence(words)


def as_sentence(text: str) -> str:
    """A text as a sentence.

    >>> as_sentence("net zero by 2035")
    'Net zero by 2035.'
    """
    whole = sentence_start(" ".join(text.split()))
    return whole if whole.endswith((".", "!", "?", "…")) else f"{whole}."
