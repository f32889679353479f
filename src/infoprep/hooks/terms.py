"""When the interviewee came and left, so that nobody is asked about what was before or after their time."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from infoprep.hooks.records import Hook
from infoprep.reading import Reading

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DATE = rf"(?:(?P<month>(?i:{'|'.join(_MONTHS)}))[a-z]* )?(?P<year>(?:19|20)\d\d|['’]\d\d)\b"
_CAME = (
    re.compile(rf"\b(?:[Jj]oined|[Cc]ame|[Aa]rrived|[Hh]ired|[Ss]ince|[Ss]tarted here)\b[^.;,()]*?\b{_DATE}"),
    re.compile(rf"\b{_DATE} ?(?:-|–|to) ?(?:now|today|present)\b"),
)
_LEFT = (
    re.compile(rf"\b(?:[Ll]eft|[Gg]one|[Qq]uit|[Rr]etired|[Uu]ntil|[Tt]ill)\b[^.;,()]*?\b{_DATE}"),
    re.compile(rf"\b(?:[Ll]eft|[Gg]one|[Ww]as) in the\b[^.;,()]{{0,20}}?\b{_DATE}"),
    re.compile(rf"\b(?:19|20)\d\d ?(?:-|–|to) ?(?:(?:spring|summer|autumn|winter|early|mid|late) )?{_DATE}"),
)


_OF_THEM = re.compile(r"\W*s?he\b", re.IGNORECASE)


class Term(NamedTuple):
    """The time that somebody spent at the company, as far as the notes tell.

    Attributes:
        start: The year, with the month where it is told; empty where it is not known.
        end: Likewise.
    """

    start: str = ""
    end: str = ""

    def covers(self, hook: Hook) -> bool:
        """Whether something may have happened in that time; what has no date may."""
        after = not self.start or hook.date[: len(self.start)] >= self.start[: len(hook.date)]
        before = not self.end or hook.date[: len(self.end)] <= self.end[: len(hook.date)]
        return not hook.date or (after and before)


def term_of(reading: Reading, *, left: bool) -> Term:
    """When the interviewee came and, where they have left, when that was.

    Args:
        reading: The notes as read.
        left: Whether they have left.
    """
    texts = [passage.text for passage in reading.under("interviewee.background", "interviewee.role")]
    if left:
        texts += [passage.text for passage in reading.under("notes") if _OF_THEM.match(passage.text)]
    ends = (
        [_date(match) for text in texts for pattern in _LEFT for match in pattern.finditer(text)]
        if left
        else []
    )
    # Of those who left, "2015-18 at a rival, there until 2023" has more dates than can be told apart surely.
    starts = (
        []
        if left
        else [_date(match) for text in texts for pattern in _CAME for match in pattern.finditer(text)]
    )
    return Term(max(starts, default=""), max(ends, default=""))


def in_their_time(
    hooks: Iterable[Hook], term: Term, types: Collection[str], newest: str, *, left: bool = False
) -> Iterator[Hook]:
    """The hooks, of which some can't be said any more: those of some types that were before or after somebody's time.

    Args:
        hooks: Hooks.
        term: The time.
        types: The types that it matters for.
        newest: The date of the newest thing that the notes tell of: where nobody knows when they came, few were
            there for what was long before.
        left: Whether they have left: of those of whom nobody knows when, few saw what is newest.
    """
    hooks = list(hooks)
    years = {hook.date[:4] for hook in hooks if hook.date and hook.status == "done"}
    for hook in hooks:
        long_ago = (
            not term.start and hook.date and newest and int(hook.date[:4]) < int(newest[:4]) - _FEW_STAY
        )
        fresh = left and not term.end and len(years) > 1 and hook.date[:4] == max(years)
        outside = (
            hook.type in types and hook.status == "done" and bool(long_ago or fresh or not term.covers(hook))
        )
        yield replace(hook, forms={}, sayable=False) if outside else hook


_FEW_STAY = 10  # years


def _date(match: re.Match[str]) -> str:
    month, year = match["month"], match["year"]
    year = f"20{year[1:]}" if len(year) == 3 else year
    return f"{year}-{_MONTHS.index(month.lower()) + 1:02d}" if month else year
