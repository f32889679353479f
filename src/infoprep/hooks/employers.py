"""Whom somebody can have worked for: a firm by its name, or a kind of firm; and which of several came last."""

from __future__ import annotations

import re

from infoprep.hooks.phrases import tidy
from infoprep.reading import Passage
from infoprep.vocabulary import FUNCTIONS
from infoprep.yaml_source import Text

_KINDS = (
    r"(?:agency|airline|bank|brand|brewery|broadcaster|builder|bureau|carmaker|charity|"
    r"chain|clinic|college|company|consultancy|"
    r"council|developer|firm|foundation|fund|hospital system|hospital|hotel|insurer|lab|"
    r"law firm|magazine|maker|manufacturer|"
    r"ministry|museum|newspaper|nonprofit|non-profit|operator|paper|practice|publisher|"
    r"retailer|school|shop|start-?up|store|"
    r"station|studio|supplier|trust|union|university|utility)(?: (?:group|chain|company|"
    r"firm))?(?: of [a-z]+(?: [a-z]+)?)?"
)
NAME = (
    r"[A-Z][\w&'’.-]*[\w’'](?: (?:of|and|&|for) (?=[A-Z])|"
    r" (?=[A-Z&]))?(?:[A-Z&][\w&'’.-]*(?: (?:of|&) (?=[A-Z])| (?=[A-Z&]))?){0,3}"
)
_EMPLOYER = rf"(?:(?:an?|another|the) (?:[\w-]+ ){{0,4}}?{_KINDS}\b(?: \({NAME}\))?|(?:the )?{NAME})"
EMPLOYERS = rf"(?P<where>{_EMPLOYER}(?:(?:, | and |, and ){_EMPLOYER})*)"

_IN_ORDER = re.compile(
    r"\b(?:after|before|later|then|earlier|prior|until|till|most recently|last|since|(?:19|20)\d\d)\b|→|->",
    re.IGNORECASE,
)


_CAME_BACK = re.compile(r"\b(?:came back|rejoined|returned)\b")


def _beside(found: list[str], text: str) -> bool:
    """Whether two employers are told in one breath, so that nothing says which came last: Lloyds and HSBC."""
    return any(f"{one} and {other}" in text for one in found for other in found)


def last_of(found: dict[str, tuple[int, bool]], text: str) -> str | None:
    """The employer that somebody came here from: it is said so, or it is told last and not as "before that"."""
    came = [said for said, (_, came) in found.items() if came]
    if _CAME_BACK.search(text):
        return None  # they were here before that already
    if not came and len(found) > 1 and (not _IN_ORDER.search(text) or _beside(list(found), text)):
        return None  # "ex Arla, ex-Danisco": nothing says which came last
    in_order = came or sorted(found, key=lambda said: found[said][0])
    for said in reversed(in_order):
        start = found[said][0]
        ahead, behind = re.split(r"[.;]", text[:start])[-1], text[start + len(said) :]
        if not re.search(r"\b(?:before that|earlier|prior to that)\b", ahead, re.IGNORECASE) and not re.match(
            r"\W*before\b(?! coming| joining| moving)", behind
        ):
            return said
    return in_order[0] if in_order else None


def employer(part: Text, passage: Passage, own: set[str]) -> tuple[str, Text] | None:
    """Who it is, with the place of the words: the name in brackets where there is one."""
    inner = re.search(rf"\(({NAME})\)", part)
    if inner:
        part = part.part(*inner.span(1))
    bare = re.split(
        r" (?:where|when|in (?=[A-Z\d])|after|before|to|as|(?:19|20)\d\d)\b|\s\(|(?<=\w{3})\.\s", part
    )[0].rstrip(" .,")
    part = part.part(0, len(bare))
    where = tidy(part)
    words = {word.lower() for word in re.findall(r"\w{2,}", where or "")}
    if (
        where
        and not re.match(
            r"(?:the|an?|another) (?:company|firm|employer|organi[sz]ation|place)$|(?:the )?same\b",
            where,
            re.IGNORECASE,
        )
        and not words & own
        and not (
            re.fullmatch(r"the [A-Z][a-z]+", where)
            and any(word.startswith(where[4:].lower()) for word in own)
        )
        and _is_employer(where, passage)
    ):
        return where, part
    return None


def _is_employer(where: str, passage: Passage) -> bool:
    """Whether one can have worked there: "a big-five bank" and "Bosch", not "Berlin" or "a family of doctors"."""
    words = where.split()
    if words[0].lower() in ("a", "an", "the", "another") and words[-1].islower():
        return len(words) <= 6 and bool(re.search(rf"{_KINDS}$", where))
    places = {ent.text for ent in passage.doc.ents if ent.label_ in ("GPE", "LOC", "DATE", "NORP")}
    capitals = all(word[0].isupper() or word in ("of", "and", "&", "the", "for") for word in words)
    is_site = _SITE.match(passage.text, passage.text.find(where) + len(where))
    return (
        len(words) <= 5 and capitals and where not in places and not (is_site or _NO_EMPLOYER.search(where))
    )


_SITE = re.compile(r" (?:campus|depot|factory|hub|office|plant|site|store|terminal|warehouse)\b")


# A job, a kind of work, a time of life.
_NO_EMPLOYER = re.compile(
    rf"(?i:^(?:{'|'.join(FUNCTIONS.values())})$)|(?i:^(?:brexit|college|covid(?:-19)?|lockdown|masters?|mba|phd|school|uni|university)$)|"
    r"^(?:Assistant|Associate|Chief|Deputy|Director|Global|Head|Junior|Lead|Manager|Principal|Senior|Staff|VP|Vice)\b|"
    r"\b(?:Advisor|Analyst|Assistant|Buyer|Coordinator|Consultant|Designer|Developer|Director|Editor|Engineer|Executive|"
    r"Intern|Lead|Lecturer|Manager|Nurse|Officer|Planner|Producer|Recruiter|Scientist|Specialist|Supervisor|Teacher)$"
)
