"""What the company offers, named in the free text with a mark or the word that says what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.lines import company_lines
from infoprep.hooks.needles import possible, sought
from infoprep.hooks.records import Hook, Scene
from infoprep.reading import Reading

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


EXTRACTORS = (offers,)
