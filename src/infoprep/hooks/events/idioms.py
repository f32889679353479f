"""Events told without a verb or noun of the lexicon, in the turns that headlines have for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from infoprep.hooks.events import forms
from infoprep.hooks.events.statements import Statement
from infoprep.hooks.events.verb_lexicon import COUNT, PEOPLE
from infoprep.hooks.phrases import tidy
from infoprep.hooks.records import Hook
from infoprep.wording import mid_sentence


@dataclass(frozen=True, slots=True)
class Idiom:
    """A turn of phrase that tells an event.

    Attributes:
        type: The event's type.
        pattern: How it is said; its group ``what`` is what it was done to.
        words: Makes its forms of ``what``; None where none can be made well.
        status: ``done`` or ``planned``.
        doer: ``company`` or ``other``.
    """

    type: str
    pattern: re.Pattern[str]
    words: Callable[[str], dict[str, str]] | None = None
    status: str = "done"
    doer: str = "company"


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


def _goes_public(what: str) -> dict[str, str]:
    return {"clause": what.lower(), "gerund": "going public"}


IDIOMS = (
    Idiom(
        "layoff",
        re.compile(
            rf"(?P<what>(?i:{COUNT}) (?:\w+ )?(?:{PEOPLE})(?: (?:at|in|across|from) (?:[\w'’-]+ ){{0,4}}?[\w'’-]+)?)\s+(?:are |is )?(?:set )?"
            rf"(?:to|will) (?:go|be (?:cut|axed|eliminated|laid off|lost|made redundant|shed))\b"
        ),
        _cuts,
        "planned",
    ),
    Idiom(
        "layoff",
        re.compile(rf"(?P<what>(?i:{COUNT}) (?:\w+ )?(?:{PEOPLE})) (?:under threat|at risk)\b"),
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
            r"(?P<what>\b(?:[A-Za-z]+ )?[a-zA-Z]+s|\b[Ss]taff)\s+(?:(?:went|go|going|have been|are|were|back|out) )?on strike\b"
        ),
        _strikes,
    ),
    Idiom(
        "strike",
        re.compile(
            r"(?P<what>\b(?:[A-Za-z]+ )?[a-z]+s|\b[Ss]taff) (?:walked out|walked off the job|struck|downed tools|took to the picket lines?)\b"
        ),
        _strikes,
    ),
    Idiom(
        "regulation",
        re.compile(
            r"\bsubject to (?P<what>(?:regulatory |shareholder |court |union |planning )*(?:approval|clearance|consent)s?"
            r"(?: (?:by|from|of) [^.;,()]+)?)"
        ),
        None,
        "planned",
        "other",
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
        "award",
        re.compile(r"(?P<what>\bB[- ]Corp)(?= (?:since|status|from|in)\b|\s?\(|,|$)"),
        lambda what: {
            "clause": f"became a {what}",
            "gerund": f"becoming a {what}",
            "noun": f"the {what} certification",
        },
    ),
    Idiom(
        "incident",
        re.compile(
            r"(?P<what>\b(?:[\w'’-]+ ){0,3}[\w'’-]+) (?:(?:was|were|has|have|had|got|been) )*(?:failed|crashed|went down|went offline|"
            r"taken offline|knocked offline|collapsed|caught fire|burned down|burnt down|blew up|exploded|derailed|sank|"
            r"ran aground|flooded|went dark)\b(?! to\b)"
        ),
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
            yield statement.hook(idiom.type, words, *match.span(), status=idiom.status, doer=idiom.doer)
