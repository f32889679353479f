"""Stage 3: reading -> keywords, the phrases that tell what the notes are about, with their places.

A keyword is a run of adjectives and nouns that ends in a noun, as Hulth (2003, "Improved automatic
keyword extraction given more linguistic knowledge") found annotators to choose. Its score multiplies how
often it stands in the text, how early, how rare its words are in English at large (wordfreq's Zipf
scale), how many words it has, and how much its field says.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from infoprep.notes import Notes
from infoprep.reading import Passage, Reading, read, read_texts, split_passages
from infoprep.settings import Settings
from infoprep.yaml_source import Evidence, Source, Text

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

MAX_WORDS = 4
_PARTS = frozenset({"ADJ", "NOUN", "PROPN"})
_HEADS = frozenset({"NOUN", "PROPN"})
_EMPTY = frozenset(
    [
        "thing",
        "things",
        "lot",
        "bit",
        "way",
        "ways",
        "stuff",
        "kind",
        "sort",
        "other",
        "same",
        "own",
        "such",
        "many",
        "much",
        "more",
        "most",
        "few",
    ]
)
# What each field says of the company, beside the free text's 1.
_FIELD_WEIGHT = {
    "challenges": 1.6,
    "news": 1.4,
    "products": 1.3,
    "technologies": 1.3,
    "targets": 1.3,
    "seeker": 0.6,
    "interviewee": 0.8,
    "competitors": 0.7,
    "company.location": 0.2,
    "company.size": 0.0,
    "company.website": 0.0,
    "company.name": 0.0,
    "company.short": 0.0,
    "interviewee.name": 0.0,
    "seeker.name": 0.0,
    "meeting": 0.0,
    "avoid": 0.0,
}


@dataclass(frozen=True, slots=True)
class Keyword:
    """A phrase that tells what a text is about.

    Attributes:
        text: The phrase as it first stands in the text.
        score: How much it tells, in 0..1; the best keyword has 1.
        evidence: Each place it stands at, in the order of the text.
    """

    text: str
    score: float
    evidence: tuple[Evidence, ...]


def find_keywords(text_or_notes: str | Notes, *, limit: int = 15) -> list[Keyword]:
    """Find the phrases that tell what a text or notes are about.

    Args:
        text_or_notes: English text, or notes.
        limit: At most so many.

    Returns:
        Keywords, best first; ties by their place. Empty where the text has none.

    Raises:
        ModelMissingError: No spaCy pipeline is installed.

    >>> [k.text for k in find_keywords("The crew base opened. The crew base has 350 pilots.", limit=1)]
    ['crew base']
    """
    settings = Settings()
    if isinstance(text_or_notes, Notes):
        return rank_keywords(read(text_or_notes, settings), limit=limit)
    text = Text(text_or_notes, Source("text", text_or_notes))
    return _ranked(read_texts(split_passages(text), settings), frozenset(), limit)


def rank_keywords(reading: Reading, *, limit: int = 15) -> list[Keyword]:
    """The keywords of notes that are read already, best first; the company's own name is left out."""
    names = (reading.notes.company.name, reading.notes.company.short, reading.notes.interviewee.name)
    own = frozenset(word.lower() for name in names if name for word in re.findall(r"\w+", name))
    return _ranked(reading.passages, own, limit)


def _ranked(passages: Iterable[Passage], own: frozenset[str], limit: int) -> list[Keyword]:
    found: dict[str, list[tuple[Passage, Span, float]]] = {}
    order = 0
    for passage in passages:
        weight = _weight(passage.path)
        for span in _candidates(passage.doc) if weight else ():
            key = " ".join(token.lemma_.lower() for token in span)
            if not {token.lower_ for token in span if token.is_alpha} <= own:
                found.setdefault(key, []).append((passage, span, weight / (1 + order / 40)))
                order += 1
    scores = {key: _score(places) for key, places in found.items()}
    best = max(scores.values(), default=1.0) or 1.0
    keys = sorted(scores, key=lambda key: -scores[key])[:limit]
    return [
        Keyword(
            " ".join(found[key][0][1].text.split()),
            round(scores[key] / best, 4),
            tuple(
                piece
                for passage, span, _ in found[key]
                for piece in passage.evidence(span.start_char, span.end_char)
            ),
        )
        for key in keys
    ]


def _weight(path: str) -> float:
    parts = path.split(".")
    if parts[-1] in ("source", "date"):
        return 0.0
    return _FIELD_WEIGHT.get(".".join(parts[:2]), _FIELD_WEIGHT.get(parts[0], 1.0))


def _candidates(doc: Doc) -> Iterator[Span]:
    """Runs of adjectives and nouns that end in a noun, hyphens kept."""
    start = None
    for token in [*doc, None]:
        inside = token is not None and _belongs(token, start is not None)
        if inside and start is None:
            start = token.i
        elif not inside and start is not None:
            end = token.i if token is not None else len(doc)
            span = _trimmed(doc[start:end])
            if span is not None:
                yield span
            start = None


def _belongs(token: Token, started: bool) -> bool:
    if token.text == "-" or (token.text in ("&", "/") and not token.whitespace_):
        return started and not token.whitespace_
    return token.pos_ in _PARTS and not token.is_stop and any(char.isalnum() for char in token.text)


def _trimmed(span: Span) -> Span | None:
    while len(span) and (span[-1].pos_ not in _HEADS or span[-1].lower_ in _EMPTY):
        span = span[:-1]
    while len(span) and (span[0].lower_ in _EMPTY or not span[0].text[0].isalnum()):
        span = span[1:]
    words = [token for token in span if token.text != "-"]
    return span if 0 < len(words) <= MAX_WORDS and len(span.text) > 2 else None


def _score(places: list[tuple[Passage, Span, float]]) -> float:
    from wordfreq import zipf_frequency

    span = places[0][1]
    words = [token.text for token in span if token.text != "-"]
    rarity = sum(max(0.0, 7 - zipf_frequency(word, "en")) for word in words) / len(words)
    length = {1: 0.7, 2: 1.2, 3: 1.3}.get(len(words), 1.0)
    return math.sqrt(sum(weight for _, _, weight in places) * rarity) * length
