"""The notes with their keywords marked, through spaCy's displaCy."""

from __future__ import annotations

from collections.abc import Iterable

from infoprep.keywords import Keyword
from infoprep.yaml_source import Source

# Dark letters on a light mark, right on light and dark ground.
_MARK = (
    '<mark style="background:{bg};color:#1a1a1a;padding:.1em .3em;border-radius:.3em">{text}'
    '<span style="font-size:.75em;opacity:.7;margin-left:.4em">{label}{kb_link}</span></mark>'
)
_COLOUR = "#f3d98b"


class Marked(str):
    """HTML that a notebook shows as it is."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(self)


def mark_keywords(source: Source, keywords: Iterable[Keyword]) -> Marked:
    """The text of a file with the places of keywords marked, each with the keyword's rank.

    Args:
        source: The file.
        keywords: Keywords found in it, best first; places in other files are passed over.

    Returns:
        HTML without script, in which nothing of the text is markup.
    """
    from spacy import displacy

    marks, end = [], 0
    for start, stop, rank in sorted(
        (offset := source.offset(piece.line, piece.column), offset + len(piece.text), rank)
        for rank, keyword in enumerate(keywords, 1)
        for piece in keyword.evidence
        if piece.file == source.name
    ):
        # Of marks that overlap the first is kept; a seeker's file of the same name has other words there.
        if start >= end and stop <= len(source.text):
            marks.append({"start": start, "end": stop, "label": str(rank)})
            end = stop
    labels = {mark["label"] for mark in marks}
    made = displacy.render(
        {"text": source.text, "ents": marks, "title": None},
        style="ent",
        manual=True,
        jupyter=False,
        options={"template": _MARK, "colors": dict.fromkeys(labels, _COLOUR)},
    )
    # displaCy breaks lines by markup and loses their indents, which mean something in notes.
    lines = made.replace("<br>", "\n").replace("line-height: 2.5", "line-height: 1.7")
    return Marked(f'<div style="font-family:monospace;white-space:pre-wrap">{lines}</div>')
