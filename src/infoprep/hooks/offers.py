"""What the company offers and does: named in the free text with a mark or a kind, or told verb first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.lines import company_lines
from infoprep.hooks.needles import possible, sought
from infoprep.hooks.phrases import FINITE
from infoprep.hooks.records import Hook, Scene
from infoprep.hooks.shorthand import has_slip, written_out
from infoprep.reading import Passage, Reading
from infoprep.yaml_source import Text

_KIND = (
    r"(?:account|agreement|app|brand|card|collection|game|helpline|label|line|loan|membership|mortgage|overdraft|pass|"
    r"policy|portal|programme|program|range|scheme|subscription)s?"
)
_PATTERNS = (
    # "Within 90" label, private label line "Grist"
    sought(rf"[“\"](?P<what>[A-Z][\w '’-]{{1,25}})[”\"] {_KIND}\b"),
    sought(rf"\b{_KIND} (?:called |named )?[“\"](?P<what>[A-Z][\w '’-]{{1,25}})[”\"]"),
    # the SeeRow™ system
    sought(r"\b(?:(?:Its|The|Our|Their) )?(?P<what>[A-Z][\w-]*(?: [A-Z][\w-]*)?)[™®]"),
    # no-alcohol IPA (Drydock)
    sought(r"\b(?P<what>[a-z][\w-]* [A-Z]{2,5} \([A-Z]\w+\))"),
)
_NO_OFFER = re.compile(
    r"^(?:The|A|An|Its|This|That|Their|Our|His|Her|In|On|At|For|From|With|New|First|If|And|"
    r"But|When|January|February|"
    r"March|April|May|June|July|August|September|October|November|December)\b"
)


def offers(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Products and services by their name and kind; the name alone is said."""
    own = reading.notes.company.name.split()[0]
    for passage in company_lines(reading, "news", "about", "notes"):
        for pattern in possible(_PATTERNS, passage.text):
            for match in pattern.finditer(passage.text):
                part = passage.text.part(*match.span("what"))
                if not _NO_OFFER.match(part) and str(part) != own:
                    sayable = pattern is _PATTERNS[2]
                    yield Hook(
                        "product", str(part), part.evidence(), kinds=("name",), certainty=0.7, sayable=sayable
                    )


# What organisations do day by day; many are nouns as well, so that a tagger can't tell at a line's start.
_VERBS = (
    r"(?:builds|carries|cleans|collects|cooks|delivers|designs|develops|feeds|fits|funds|grows|handles|helps|holds|hosts|"
    r"houses|installs|insures|lends|maintains|makes|manages|moves|operates|owns|prints|produces|protects|provides|"
    r"publishes|recycles|repairs|rescues|runs|sells|serves|ships|supplies|supports|teaches|tests|tracks|trains|treats)"
)
_DOES = sought(
    rf"(?:^|(?<=[.;] ))(?P<does>{_VERBS}(?:, {_VERBS})*(?: and {_VERBS})? [^.;:?!()=\n]{{8,90}})",
    re.IGNORECASE,
)
_DOES_ENDS = re.compile(
    r",?(?: and)? (?:since|because|which|but|so|took|now|as well|too)\b.*|\s[-–—]\s.*", re.DOTALL
)
_LEADS_ON = re.compile(
    rf"{_VERBS}(?:, {_VERBS})*(?: and {_VERBS})? "
    rf"(?:about|after|and(?! {_VERBS})|as|at|by|for|from|in|it|like|of|off|on|or|out|over|that|them|things|to|up|well|"
    r"with)\b",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"\b(?:i|me|my|we|us|our|you|your|he|she|him|her|his|they|them|this|that|these|those|etc|everything|stuff)\b|[“”\"@#]",
    re.IGNORECASE,
)
# "serves Bromley, Croydon and Lambeth": what that does for somebody, it doesn't say
_ONLY_PLACES = re.compile(r"[A-Za-z][a-z]+(?:,? (?:and |the )?[A-Z][\w'’-]*)+")
_LONGEST = 13  # words: the question is still to come
_MOST_COMMAS = 3  # a longer list is read out, and not said


# "They also make ceramic chucks for chip machines"
_THEY_DO = sought(
    r"(?:^|(?<=[.;!] ))(?:They|It|We)(?P<also> also| still)? (?P<verb>"
    + _VERBS[3:-1].replace("s|", "s?|")
    + r"?) "
    r"(?P<what>[^.;:?!()=\n]{8,90})"
)


def activities(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the company does, told verb first, as it follows its name: "funds courses for people in prison"."""
    for passage in company_lines(reading, "about", "notes"):
        for match in _DOES.finditer(passage.text):
            part = passage.text.part(*match.span("does"))
            part = part.part(0, len(_DOES_ENDS.sub("", part).rstrip(" ,")))
            clause = written_out(" ".join(part.split()))
            if _can_follow_the_name(clause, part, passage):
                clause = clause[0].lower() + clause[1:]
                yield Hook(
                    "activity", clause, part.evidence(), {"clause": clause}, certainty=0.8, sayable=False
                )
        for match in _THEY_DO.finditer(passage.text):
            part = passage.text.part(*match.span("what"))
            part = part.part(0, len(_DOES_ENDS.sub("", part).rstrip(" ,")))
            verb = f"{match['verb'].removesuffix('s')}s"
            told = written_out(" ".join(f"{match['also'] or ''} {verb} {part}".split()))
            if _can_follow_the_name(re.sub(r"^(?:also|still) ", "", told), part, passage):
                yield Hook("activity", told, part.evidence(), {"clause": told}, certainty=0.8, sayable=False)


def _can_follow_the_name(clause: str, part: Text, passage: Passage) -> bool:
    start = passage.text.place_of(part)
    inside = [token for token in passage.doc if start <= token.idx < start + len(part)]
    verbs = [token for token in inside if token.tag_ in FINITE and not re.fullmatch(_VERBS, token.lower_)]
    return not (
        verbs
        or _ONLY_PLACES.fullmatch(clause)
        or len(clause.split()) > _LONGEST
        or clause.count(",") > _MOST_COMMAS
        or _LEADS_ON.match(clause)
        or (clause.count(" and ") > 1 and clause.endswith("self"))  # "designs and makes and sells itself"
        or _POINTS.search(clause)
        or has_slip(clause)
    )


EXTRACTORS = (offers, activities)
