"""What the notes say to ask about, and put into no question yet: "ask about the night audits"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from infoprep.articles import with_article
from infoprep.hooks.address import WH, put_to
from infoprep.hooks.needles import sought
from infoprep.hooks.records import Draft, Scene
from infoprep.hooks.shorthand import has_slip, written_out
from infoprep.hooks.wishes import SORE_WORDS
from infoprep.reading import Passage
from infoprep.yaml_source import Text


def asked_for(passage: Passage, scene: Scene) -> Iterator[Draft]:
    """The subjects that a line says to ask about, each as the plainest question there is.

    Args:
        passage: A line of the notes.
        scene: Who is asked.

    Returns:
        A draft for each; without a text where the subject is sore, private or no plain noun.
    """
    parts = [(match[0], passage.text.part(*match.span("what"))) for match in _ABOUT.finditer(passage.text)]
    nouns = [(words, part) for words, part in parts if not _CLAUSE.match(part)]
    for (words, part), asked in zip(nouns, itertools.cycle(_PLAINLY)):
        subject = _said(part, scene)
        yield Draft(subject and asked.format(subject), " ".join(words.split()), part.evidence())
    for match in _HOW_THEY_WOULD.finditer(passage.text):
        asked = passage.text.part(*match.span("asked"))
        yield Draft(f"How would you {' '.join(asked.split())}?", str(asked), asked.evidence())


def clauses_asked_for(text: Text) -> Iterator[Text]:
    """What is in a question's words already: "one question about what she would study today".

    Args:
        text: A line of the notes.
    """
    for match in _ABOUT.finditer(text):
        part = text.part(*match.span("what"))
        if _CLAUSE.match(part):
            yield part
    numbered = _NUMBERED.search(text)
    if numbered:
        listed = text.part(numbered.end(), len(text))
        yield from (part for part in listed.split_parts(_NUMBER) if not _SKIPPED.search(part))


# Of several subjects in a row no two are asked about in the same words.
_PLAINLY = ("What can you tell me about {}?", "What should I know about {} that I can't read anywhere?")


def _said(what: Text, scene: Scene) -> str | None:
    """A subject as it is said to them, or None where it is better not asked about."""
    said = put_to(written_out(" ".join(what.split())), scene)
    as_it_is = said.startswith("your ") or said.split()[-1].endswith("ing")  # "lateral hiring"
    said = said if as_it_is else with_article(said, "the")
    if len(said.split()) > _LONGEST or SORE_WORDS.search(said) or _PRIVATE.search(said) or has_slip(said):
        return None
    if _IN_ORDER.search(said):
        return None  # "ask about the work first, the company second": in what order, and not what
    return said


_IN_ORDER = re.compile(r" (?:first|second|last)$")
_LONGEST = 7  # words; more is a sentence
# "ask her about the depot", "one question about traceability, one about the harvest"
_ABOUT = sought(
    r"(?:^|(?<=[.!;:,] )|(?<=\n)|(?<=[-*•>] ))(?:(?:and |so |also )?ask (?:(?:her|him|them) )?(?:about|abt)|"
    r"(?:and )?one (?:q |question )?(?:about|abt|on)) "
    r"(?P<what>[a-z0-9][\w'’ -]+?)(?=(?: and| but)? not\b|"
    r" only\b|[.!?,;\n]|$)",
    re.IGNORECASE,
)
# "ask him to compare Geoje with Ulsan"
_HOW_THEY_WOULD = sought(
    r"\bask (?:her|him|them) to (?P<asked>(?:compare|describe|explain|sum up) [A-Za-z][\w'’ -]+?)(?=[.!?,;\n]|$)",
    re.IGNORECASE,
)
# "ask 1) contractor or badge 2) who reads the cover letter"
_NUMBERED = sought(r"\bask:? (?=1[).] )", re.IGNORECASE)
_NUMBER = r"\s*\b\d[).] "
_SKIPPED = re.compile(r"\bskip\b|\bno need\b", re.IGNORECASE)
_CLAUSE = re.compile(rf"(?:{WH}|if|whether)\b", re.IGNORECASE)
# What is theirs alone, or the seeker's own.
_PRIVATE = re.compile(
    r"\b(?:I|me|my|it|that|this|them|those)\b|"
    r"\byour (?:baby|boyfriend|children|daughter|divorce|dog|dad|family|garden|girlfriend|health|holiday|house|husband|"
    r"illness|kids?|mother|mum|partner|sons?|wedding|wife)\b",
    re.IGNORECASE,
)
