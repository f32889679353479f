"""Stage 3: reading -> keywords, the phrases that tell what the notes are about, with their places.

The method looks at one text alone, as YAKE does (Campos et al. 2020), but at phrases of the right parts of
speech (`candidates`), scored by a few named features whose weighted shares add up (`features`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from infoprep.keywords.boilerplate import is_boilerplate
from infoprep.keywords.candidates import Stretch
from infoprep.keywords.scoring import Keyword, Style, rank_stretches
from infoprep.keywords.words import singular
from infoprep.notes import Notes
from infoprep.reading import Passage, Reading, read, read_texts, split_passages
from infoprep.settings import Settings
from infoprep.yaml_source import Source, Text

__all__ = ["Keyword", "Style", "find_keywords", "rank_keywords"]

# What each field says of the company and of what there is to talk about, beside the free text's 1.
_FIELD_WEIGHT = {
    "targets": 1.5,
    "challenges": 1.5,
    "products": 1.5,
    "technologies": 1.3,
    "news": 1.3,
    "seeker.goals": 1.3,
    "seeker.target_role": 1.2,
    "seeker": 0.3,
    "interviewee.in_common": 0.3,
    "interviewee": 0.9,
    "customers": 0.7,
    "competitors": 0.4,
    "company.location": 0.6,
    "company.size": 0.0,
    "company.website": 0.0,
    "interviewee.name": 0.0,
    "seeker.name": 0.0,
    "meeting": 0.0,
    "avoid": 0.0,
}


def find_keywords(
    text_or_notes: str | Notes, *, limit: int = 15, style: Style = "phrases", own_names: bool = False
) -> list[Keyword]:
    """Find the phrases that tell what a text or notes are about.

    Args:
        text_or_notes: English text, or notes. A line break ends a phrase where the line is short.
        limit: At most so many.
        style: "phrases" for terms and names of one to five words, "words" for single words.
        own_names: Whether the company's and the interviewee's own names, which are no news to the one who
            wrote the notes, are listed too.

    Returns:
        Keywords, best first; ties by their place. Empty where the text has none.

    Raises:
        ModelMissingError: No spaCy pipeline is installed.
        ValueError: The style is unknown.

    >>> [k.text for k in find_keywords("The crew base opened. The crew base has 350 pilots.", limit=1)]
    ['crew base']
    """
    settings = Settings()
    if isinstance(text_or_notes, Notes):
        return rank_keywords(read(text_or_notes, settings), limit=limit, style=style, own_names=own_names)
    text = text_or_notes
    if not isinstance(text, Text):
        text = Text(text, Source("text", text))
    # No feature looks at the parse, and entities add next to nothing here: without both it is twice as fast.
    passages = read_texts(split_passages(text), settings, skip=["parser", "ner"])
    return rank_stretches(stretches_of(passages), limit=limit, style=style)


def rank_keywords(
    reading: Reading, *, limit: int = 15, style: Style = "phrases", own_names: bool = False
) -> list[Keyword]:
    """The keywords of notes that are read already, best first."""
    notes = reading.notes
    names = [notes.company.name, notes.company.short, notes.interviewee.name, notes.seeker.name]
    own = [own for name in names if name for own in _folded_names(name)]
    stretches = stretches_of(reading.passages)
    return rank_stretches(stretches, limit=limit, style=style, own=own, own_names=own_names)


def _folded_names(name: str) -> list[tuple[str, ...]]:
    """A name as candidates are folded: with and without its legal form, and its dots left out."""
    words = tuple(singular(word) for word in re.findall(r"[^\W_]+|&", name.lower().replace(".", "")))
    return [words, words[:-1]] if words[-1:] and words[-1] in _LEGAL_FORMS and words[1:] else [words]


_LEGAL_FORMS = frozenset("ag corp corporation gmbh inc limited llc llp ltd plc sa".split())


def stretches_of(passages: Iterable[Passage]) -> list[Stretch]:
    """The passages to look through: all but boilerplate and fields that say nothing."""
    passages = list(passages)
    marks = is_boilerplate([passage.text for passage in passages])
    return [
        Stretch(passage.text, passage.doc[:], weight)
        for passage, mark in zip(passages, marks, strict=True)
        if not mark and (weight := _weight(passage.path))
    ]


def _weight(path: str) -> float:
    parts = path.split(".")
    if parts[-1] in ("source", "date"):
        return 0.0
    return _FIELD_WEIGHT.get(".".join(parts[:2]), _FIELD_WEIGHT.get(parts[0], 1.0))
