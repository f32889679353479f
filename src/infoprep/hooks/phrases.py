"""From a note's line to a phrase that fits inside a question, or to nothing where that can't be done well."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from infoprep.hooks.records import Hook
from infoprep.reading import Passage
from infoprep.wording import mid_sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc

MAX_WORDS = 8

_DOUBT = re.compile(
    r"\?|\b(?:check|maybe|not sure|rumou?r|supposedly|scaled back|dropped|ended|cancell?ed|old|former|unclear)\b",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_TAIL = re.compile(r"\s*(?:[;:…]|\.{2,}|\s[-–—=→]\s|->|,\s*(?:not|but|so|and still|which)\b).*$")
_UNSPEAKABLE = re.compile(r"[@#<>{}|~*_\\]|[+=]|(?:^|\s)/|/(?:\s|$)|[^\W\d_]/[^\W\d_]|\bw/")
_LINK = re.compile(r"https?:|www\.")
_FIRST_PERSON = re.compile(r"\b(?:i|i'm|me|my|we|our|he|his|she|her|him)\b", re.IGNORECASE)
FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
_INNER = frozenset({"relcl", "acl", "ccomp", "pcomp"})


def tidy(text: str) -> str | None:
    """A phrase without brackets, tails and note-taker's signs; None where it isn't speakable.

    >>> tidy("managed investing (the original robo-advisor)"), tidy("power-to-X (scaled back)")
    ('managed investing', None)
    """
    if _LINK.search(text) or any(_DOUBT.search(bracket) for bracket in _BRACKET.findall(text)):
        return None
    text = _TAIL.sub("", _BRACKET.sub("", text))
    text = re.sub(r"\s+&\s+", " and ", text)
    text = " ".join(text.split()).strip(" .,;:!")
    if not text or _DOUBT.search(text) or _UNSPEAKABLE.search(text) or _FIRST_PERSON.search(text):
        return None
    return text if any(char.isalpha() for char in text) else None


def noun_phrase(passage: Passage, max_words: int = MAX_WORDS, *, as_typed: bool = False) -> str | None:
    """The passage as a noun or gerund phrase for the middle of a sentence; None where it is none.

    Args:
        passage: A short text of the notes: a list item, a field.
        max_words: Longer phrases are refused.
        as_typed: Keep a capital at its start, even a plain word's.

    Returns:
        The phrase, its first letter small unless it is a name's.
    """
    text = tidy(passage.text)
    if text is None or len(text.split()) > max_words or has_finite_verb(passage.doc, len(text)):
        return None
    return text if as_typed else mid_sentence(text)


def is_typed_with_care(items: Sequence[str]) -> bool:
    """Whether capitals in a list mean names: some items start small, or all are single words.

    >>> is_typed_with_care(["Epic super user", "workflow mapping"]), is_typed_with_care(["Revit", "Grasshopper"])
    (True, True)
    """
    return any(item[:1].islower() for item in items) or all(len(item.split()) == 1 for item in items)


def has_finite_verb(doc: Doc, upto: int | None = None) -> bool:
    """Whether a text says something, as a clause does, outside relative clauses."""
    end = len(doc.text) if upto is None else upto
    return any(
        token.tag_ in FINITE
        and token.dep_ not in _INNER
        and not any(above.dep_ in _INNER for above in token.ancestors)
        for token in doc
        if token.idx < end and token.i > 0
    )


def is_gerund(passage: Passage) -> bool:
    """Whether a phrase starts with a verb's -ing form ("integrating two offices")."""
    return bool(passage.doc) and passage.doc[0].tag_ == "VBG"


def named(text: str) -> bool:
    """Whether a phrase is a name: it has a capital or a digit inside."""
    return any(char.isupper() or char.isdigit() for char in text)


def hook_of(passage: Passage, kind: str, text: str | None, **more: object) -> list[Hook]:
    """A hook with the passage as its evidence, as a list; empty where there is no text."""
    if not text:
        return []
    return [Hook(kind, text, passage.evidence(), **more)]  # type: ignore[arg-type]
