"""A question template as it stands in a bank file, checked."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, field_validator

from infoprep.occupations import OCCUPATIONS
from infoprep.templating import Slot, TemplateError, Wording, parse_template
from infoprep.vocabulary import (
    FORMS,
    FUNCTIONS,
    INSIDERS,
    KINDS,
    OWN_KIND,
    SECTORS,
    SLOT_TYPES,
    TOPICS,
    VIEWPOINTS,
    Shape,
    Stage,
)
from infoprep.yaml_source import Fields, Items, MisplacedError, Node, Text

ANYONE, INSIDER = "anyone", "insider"
MOST_CHOSEN = 9  # what the user wrote down to ask, readers of their notes brought nearly always
NOT_ASKED = 5  # of what readers were never shown, nobody knows how readily it is brought
_KEYS = (*VIEWPOINTS, INSIDER, ANYONE)


def as_list(value: Node) -> Node:
    """A list of texts, also where it was written as one text with commas."""
    if isinstance(value, Text):
        return tuple(value.split_parts(r",\s*"))
    return tuple(value) if isinstance(value, Items) else value


def _whole(value: Node) -> Node:
    if isinstance(value, Text):
        if not re.fullmatch(r"[0-9]{1,4}", value):
            raise ValueError(f"Expected a whole number, found '{value}'.")
        return int(value)
    return value


def _as_forms(value: Node) -> Node:
    return Fields({Text("text"): value}) if isinstance(value, Text) else value


Example = Annotated[dict[Text, Text], BeforeValidator(_as_forms)]
Texts = Annotated[tuple[Text, ...], BeforeValidator(as_list)]
Lines = Annotated[tuple[Text, ...], BeforeValidator(lambda v: (v,) if isinstance(v, Text) else as_list(v))]


def _known(name: Text, among: Iterable[str], what: str) -> Text:
    import difflib

    choices = list(among)
    if name in choices:
        return name
    close = difflib.get_close_matches(name, choices, 1)
    hint = f"Did you mean '{close[0]}'?" if close else f"Write one of: {', '.join(choices)}."
    raise MisplacedError(name, f"'{name}' is no {what}.\n{hint}")


def _named(among: Iterable[str], what: str) -> AfterValidator:
    return AfterValidator(lambda name: _known(name, among, what))


def _viewpoints(text: Text) -> Text:
    for viewpoint in text.split_parts(r",\s*"):
        _known(viewpoint, _KEYS, "viewpoint")
    return text


def _parsed(text: Text) -> Wording:
    try:
        return parse_template(text)
    except TemplateError as error:
        raise MisplacedError(text, str(error)) from None


def _slots(text: Text) -> Text:
    """A wording whose slots exist and whose forms their hooks can have."""
    wording = _parsed(text)
    marks = wording.fill(lambda _: "").count("?")
    if marks != 1:
        found = "has none" if not marks else f"has {marks}"
        raise MisplacedError(text, f"A question has one question mark; this {found}.\nAsk one thing.")
    return _slots_known(text, wording)


def _lead(text: Text) -> Text:
    """A sentence to say first: a fact of the notes, and no question."""
    wording = _parsed(text)
    if not wording.slots or not text.endswith(".") or "?" in text:
        said = "A lead tells a fact of the notes in one sentence.\nWrite it like 'I read {{ situation | read }}.'"
        raise MisplacedError(text, said)
    return _slots_known(text, wording)


def _slots_known(text: Text, wording: Wording) -> Text:
    for slot in wording.slots:
        _known(_within(text, slot.type), sorted(SLOT_TYPES), "slot")
        if slot.form != "text" and slot.form not in FORMS.get(slot.type, ()):
            forms = ", ".join(sorted(FORMS.get(slot.type, ()))) or "none"
            said = f"'{slot.name}' has no form '{slot.form}'.\nIts forms are: {forms}."
            raise MisplacedError(_within(text, slot.form), said)
    return text


def _examples(examples: dict[Text, dict[Text, Text]]) -> dict[Text, dict[Text, Text]]:
    """Examples whose slots exist and whose forms their hooks can have."""
    for slot, forms in examples.items():
        slot_type = _known(_within(slot, Slot(slot).type), sorted(SLOT_TYPES), "slot")
        for form in forms:
            _known(form, ["text", *sorted(FORMS.get(slot_type, ()))], f"form of {slot_type}")
    return examples


Examples = Annotated[dict[Text, Example], AfterValidator(_examples)]


def _within(text: Text, words: str) -> Text:
    """The words where they stand in a text."""
    start = text.find(words)
    return text.part(start, start + len(words)) if start >= 0 else Text(words)


def people(viewpoints: str) -> list[str]:
    """The viewpoints that a wording's key stands for."""
    names: list[str] = []
    for name in re.split(r",\s*", viewpoints):
        names += VIEWPOINTS if name == ANYONE else INSIDERS if name == INSIDER else (name,)
    return names


class Part(BaseModel):
    """What a bank file is made of: nothing unknown in it, nothing changed after."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Only(Part):
    """Where a question is at home; left out: anywhere."""

    sector: Annotated[tuple[Annotated[Text, _named(SECTORS, "sector")], ...], BeforeValidator(as_list)] = ()
    function: Annotated[
        tuple[Annotated[Text, _named(FUNCTIONS, "function")], ...], BeforeValidator(as_list)
    ] = ()
    occupation: Annotated[Text, _named(OCCUPATIONS, "occupation")] | None = None


class Template(Part):
    """One question of a bank, with slots that hooks fill.

    Attributes:
        id: Its name, stable for ever: ``sale.what-got-easier``.
        topic: What it is about.
        stage: Where in the talk it belongs.
        shape: What it asks for: a story, a decision, a comparison, a scenario, a look ahead, advice, a view
            of theirs, or a picture of how things are.
        lead: A sentence that is said before the question, where what it needs is there; without it otherwise.
        ask: Its wordings by viewpoint; ``insider`` stands for everybody who does the company's work
            today, ``anyone`` for everybody.
        minutes: How long its answer usually takes; left out: what is usual for its stage.
        sensitivity: 0 for anyone, 1 with a neutral frame, 2 late and only to some.
        only: Lines of work where it is at home.
        when: Kinds that a slot's hook must have, by slot.
        stale: So many months after what happened it is no longer asked; left out: never.
        example: What its slots are shown with, where the bank's examples don't suit it.
        follow_up: What to ask next.
        listen_for: What in the answer is worth writing down.
        chosen: How readily readers brought it who could choose, 0 hardly ever to 9 nearly always; left out: 5,
            for nobody was asked.
    """

    id: Text
    topic: Annotated[Text, _named(TOPICS, "topic")]
    stage: Stage
    shape: Shape = "view"
    lead: Annotated[Text, AfterValidator(_lead)] | None = None
    ask: dict[Annotated[Text, AfterValidator(_viewpoints)], Annotated[Text, AfterValidator(_slots)]]
    minutes: Annotated[int | None, BeforeValidator(_whole), Field(ge=1, le=10)] = None
    sensitivity: Annotated[Literal[0, 1, 2], BeforeValidator(_whole)] = 0
    only: Only = Only()
    when: dict[Text, Texts] = {}
    stale: Annotated[int | None, BeforeValidator(_whole), Field(ge=1, le=120)] = None
    example: Examples = {}
    follow_up: Lines = ()
    listen_for: Text | None = None
    chosen: Annotated[int, BeforeValidator(_whole), Field(ge=0, le=MOST_CHOSEN)] = NOT_ASKED

    @field_validator("ask")
    @classmethod
    def _has_wording(cls, ask: dict[Text, Text]) -> dict[Text, Text]:
        if not ask:
            raise ValueError("The question has no wording.\nWrite 'anyone: ...' under 'ask'.")
        return ask

    @field_validator("when")
    @classmethod
    def _kinds_exist(cls, when: dict[Text, tuple[Text, ...]]) -> dict[Text, tuple[Text, ...]]:
        for slot, kinds in when.items():
            own = all(kind.startswith(OWN_KIND) for kind in kinds)
            slot_type = _known(
                _within(slot, Slot(slot).type), SLOT_TYPES if own else KINDS, "slot with kinds"
            )
            for kind in kinds:
                if not kind.startswith(OWN_KIND):
                    _known(kind, sorted(KINDS[slot_type]), f"kind of {slot_type}")
        return when

    def at_home(self, only: Only) -> Template:
        """The template with its file's lines of work added to its own."""
        mine = self.only
        both = Only(
            sector=mine.sector or only.sector,
            function=mine.function or only.function,
            occupation=mine.occupation or only.occupation,
        )
        return self if both == self.only else self.model_copy(update={"only": both})

    @cached_property
    def wordings(self) -> dict[str, Wording]:
        """Its parsed wordings by viewpoint."""
        return self._by_viewpoint("")

    @cached_property
    def led(self) -> dict[str, Wording]:
        """Its wordings with the lead before them; none where it has no lead."""
        return self._by_viewpoint(f"{self.lead} ") if self.lead else {}

    def _by_viewpoint(self, before: str) -> dict[str, Wording]:
        return {
            str(viewpoint): parse_template(f"{before}{text}")
            for viewpoints, text in self.ask.items()
            for viewpoint in viewpoints.split_parts(r",\s*")
        }

    def key_for(self, viewpoint: str) -> str | None:
        """The key of the wording for somebody, or None where it isn't for them.

        Args:
            viewpoint: A viewpoint, or ``anyone`` where nothing is known of the person: then they are
                taken for somebody who works there.
        """
        keys = [viewpoint]
        if viewpoint in INSIDERS or viewpoint == ANYONE:
            keys.append(INSIDER)
        return next((key for key in [*keys, ANYONE] if key in self.wordings), None)
