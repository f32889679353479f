"""Events told without a verb or noun of the lexicon, in the turns that headlines have for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from infoprep.hooks.events import forms
from infoprep.hooks.events.lexicon import PEOPLE
from infoprep.hooks.events.statements import Statement
from infoprep.hooks.phrases import tidy
from infoprep.hooks.records import Hook
from infoprep.wording import indefinite, mid_sentence


@dataclass(frozen=True, slots=True)
class Idiom:
    """A turn of phrase that tells an event.

    Attributes:
        type: The event's type.
        pattern: How it is said; its group ``what`` is what it was done to.
        words: Makes its forms of ``what``; None where none can be made well.
        status: ``done`` or ``planned``.
    """

    type: str
    pattern: re.Pattern[str]
    words: Callable[[str], dict[str, str]] | None = None
    status: str = "done"


def _cuts(what: str) -> dict[str, str]:
    what = what[0].lower() + what[1:]
    return {
        "clause": f"said it would cut {what}",
        "gerund": f"planning to cut {what}",
        "noun": f"the plan to cut {what}",
        "short": "the planned job cuts",
    }


def _orders(what: str) -> dict[str, str]:
    what = what[0].lower() + what[1:]
    return {"clause": f"ordered {forms.with_article(what)}", "gerund": f"ordering {forms.with_article(what)}"}


def _strikes(what: str) -> dict[str, str]:
    who = mid_sentence(what)
    return {
        "clause": f"went through a strike by {who}",
        "gerund": f"going through a strike by {who}",
        "noun": f"the strike by {who}",
    }


def _arrives(what: str) -> dict[str, str]:
    what = what[0].lower() + what[1:]
    return {
        "clause": f"got {indefinite(what)}",
        "gerund": f"getting {indefinite(what)}",
        "noun": f"the arrival of {indefinite(what)}",
    }


def _goes_public(what: str) -> dict[str, str]:
    return {"clause": what.lower(), "gerund": "going public"}


_PERSON = r"[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){1,2}"
_OFFICE = (
    r"(?:CEO|CFO|CTO|COO|CIO|CMO|(?:[Cc]o-)?[Ff]ounder|[Cc]hief(?: [a-z]+){0,2} officer|[Cc]hief executive|"
    r"[Cc]hair(?:man|woman|person)?|"
    r"[Pp]resident|[Mm]anaging [Dd]irector|[Ee]xecutive [Dd]irector|[Aa]rtistic [Dd]irector|[Dd]irector|"
    r"[Ee]ditor(?:-in-chief)?|[Dd]ean|[Hh]ead of \w+)"
)
_COUNT = r"(?:[Aa]bout |[Aa]round |[Uu]p to |[Oo]ver |[Mm]ore than |[Nn]early |~)?[\d,.]+(?:[–-][\d,.]+)?k?"
IDIOMS = (
    Idiom(
        "layoff",
        re.compile(
            rf"(?P<what>{_COUNT} (?:\w+ )?(?:{PEOPLE}))\s+to (?:go|be (?:cut|axed|eliminated|laid off|"
            rf"made redundant|shed))\b"
        ),
        _cuts,
        "planned",
    ),
    Idiom(
        "layoff",
        re.compile(rf"(?P<what>{_COUNT} (?:\w+ )?(?:{PEOPLE})) (?:under threat|at risk)\b"),
        None,
        "planned",
    ),
    Idiom(
        "expansion",
        re.compile(r"(?:^|(?<=[.;,] ))(?P<what>[\w$€£][\w$€£ -]{3,60}?) (?:is |are )?on order\b"),
        _orders,
        "planned",
    ),
    Idiom(
        "restructuring",
        re.compile(
            r"\b(?:formerly|previously) (?:known as |called )?(?P<what>[A-Z][\w&]+(?: [A-Z][\w&]+){0,3})"
        ),
        lambda what: {
            "clause": f"changed its name from {what}",
            "gerund": f"changing its name from {what}",
            "noun": f"the change of name from {what}",
        },
    ),
    Idiom(
        "closure",
        re.compile(
            r"\bthe (?P<what>(?:cancelled|canceled|scrapped|axed|abandoned|discontinued|"
            r"shuttered) [\w-]+(?: [\w-]+){0,3})"
        ),
    ),
    Idiom(
        "strike",
        re.compile(
            r"(?P<what>\b(?:[A-Za-z]+ )?[a-zA-Z]+s|\b[Ss]taff) (?:went|go|going|have been|are) on strike\b"
        ),
        _strikes,
    ),
    Idiom(
        "strike",
        re.compile(r"(?P<what>\b(?:[A-Za-z]+ )?[a-z]+s|\b[Ss]taff) (?:walked out|struck)\b"),
        _strikes,
    ),
    Idiom(
        "leadership",
        re.compile(
            rf"(?P<what>(?:{_OFFICE},? )?{_PERSON}) (?:stepped down|resigned|retired|was (?:ousted|fired|"
            rf"replaced)|quit)\b"
        ),
        lambda what: {"noun": f"the departure of {what}"},
    ),
    Idiom(
        "leadership",
        re.compile(rf"(?P<what>{_PERSON} (?:joined|came in|took over) as (?:the )?(?:new )?{_OFFICE})\b"),
        lambda what: {
            "noun": "the arrival of "
            + re.sub(r" (?:joined|came in|took over) as (?:the )?(?:new )?", " as ", what)
        },
    ),
    Idiom(
        "leadership",
        re.compile(rf"\b(?P<what>[Nn]ew {_OFFICE})(?= (?:since|from|in|started|arrived)\b|:|,|$)"),
        _arrives,
    ),
    Idiom(
        "award",
        re.compile(r"(?P<what>\b[A-Z][\w ]{1,20}?) (?:certified|accredited)\b"),
        lambda what: {
            "clause": f"became {what} certified",
            "gerund": f"becoming {what} certified",
            "noun": f"the {what} certification",
        },
    ),
    Idiom(
        "funding",
        re.compile(r"(?P<what>\b[Ww]ent public)\b"),
        _goes_public,
    ),
    Idiom("launch", re.compile(r"\b(?P<what>[\w ]{2,30}?) (?:went|goes|going) live\b")),
)


def idioms(statement: Statement) -> Iterator[Hook]:
    """The events that a statement's turns of phrase tell."""
    for idiom in IDIOMS:
        for match in idiom.pattern.finditer(statement.text, statement.start, statement.end):
            what = tidy(match["what"])
            words = idiom.words(what) if what and idiom.words else {}
            yield statement.hook(idiom.type, words, *match.span(), status=idiom.status)
