"""Stage 5: question banks: load, check and merge them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, field_validator

from infoprep.errors import BankError, Problem
from infoprep.gate import MisplacedError, checked
from infoprep.templating import Slot, TemplateError, Wording, parse_template
from infoprep.vocabulary import (
    FORMS,
    FUNCTIONS,
    INSIDERS,
    KINDS,
    SECTORS,
    SLOT_TYPES,
    TOPICS,
    VIEWPOINTS,
    Stage,
)
from infoprep.yaml_source import Items, Node, SourceError, Text, read_source

ANYONE, INSIDER = "anyone", "insider"
_KEYS = (*VIEWPOINTS, INSIDER, ANYONE)


def _as_list(value: Node) -> Node:
    if isinstance(value, Text):
        return tuple(value.split_parts(r",\s*"))
    return tuple(value) if isinstance(value, Items) else value


def _whole(value: Node) -> Node:
    if isinstance(value, Text):
        if not value.isdigit():
            raise ValueError(f"Expected a whole number, found '{value}'.")
        return int(value)
    return value


Texts = Annotated[tuple[Text, ...], BeforeValidator(_as_list)]
Lines = Annotated[tuple[Text, ...], BeforeValidator(lambda v: (v,) if isinstance(v, Text) else _as_list(v))]


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


def _slots(text: Text) -> Text:
    """A wording whose slots exist and whose forms their hooks can have."""
    try:
        wording = parse_template(text)
    except TemplateError as error:
        raise MisplacedError(text, str(error)) from None
    for slot in wording.slots:
        _known(_within(text, slot.type), sorted(SLOT_TYPES), "slot")
        if slot.form != "text" and slot.form not in FORMS.get(slot.type, ()):
            forms = ", ".join(sorted(FORMS.get(slot.type, ()))) or "none"
            said = f"'{slot.name}' has no form '{slot.form}'.\nIts forms are: {forms}."
            raise MisplacedError(_within(text, slot.form), said)
    return text


def _within(text: Text, words: str) -> Text:
    """The words where they stand in a text."""
    start = text.find(words)
    return text.part(start, start + len(words)) if start >= 0 else Text(words)


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Only(_Part):
    """Where a question is at home; left out: anywhere."""

    sector: Annotated[tuple[Annotated[Text, _named(SECTORS, "sector")], ...], BeforeValidator(_as_list)] = ()
    function: Annotated[
        tuple[Annotated[Text, _named(FUNCTIONS, "function")], ...], BeforeValidator(_as_list)
    ] = ()


class Template(_Part):
    """One question of a bank, with slots that hooks fill.

    Attributes:
        id: Its name, stable for ever: ``sale.what-got-easier``.
        topic: What it is about.
        stage: Where in the talk it belongs.
        ask: Its wordings by viewpoint; ``insider`` stands for everybody who does the company's work
            today, ``anyone`` for everybody.
        minutes: How long its answer usually takes; left out: what is usual for its stage.
        sensitivity: 0 for anyone, 1 with a neutral frame, 2 late and only to some.
        only: Lines of work where it is at home.
        when: Kinds that a slot's hook must have, by slot.
        follow_up: What to ask next.
        listen_for: What in the answer is worth writing down.
    """

    id: Text
    topic: Annotated[Text, _named(TOPICS, "topic")]
    stage: Stage
    ask: dict[Annotated[Text, AfterValidator(_viewpoints)], Annotated[Text, AfterValidator(_slots)]]
    minutes: Annotated[int | None, BeforeValidator(_whole), Field(ge=1, le=10)] = None
    sensitivity: Annotated[Literal[0, 1, 2], BeforeValidator(_whole)] = 0
    only: Only = Only()
    when: dict[Text, Texts] = {}
    follow_up: Lines = ()
    listen_for: Text | None = None

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
            slot_type = _known(_within(slot, Slot(slot).type), KINDS, "slot with kinds")
            for kind in kinds:
                _known(kind, sorted(KINDS[slot_type]), f"kind of {slot_type}")
        return when

    @cached_property
    def wordings(self) -> dict[str, Wording]:
        """Its parsed wordings by viewpoint."""
        return {
            str(viewpoint): parse_template(text)
            for viewpoints, text in self.ask.items()
            for viewpoint in viewpoints.split_parts(r",\s*")
        }

    def wording_for(self, viewpoint: str) -> Wording | None:
        """The wording for somebody, or None where it isn't for them.

        Args:
            viewpoint: A viewpoint, or ``anyone`` where nothing is known of the person: then they are
                taken for somebody who works there.
        """
        keys = [viewpoint]
        if viewpoint in INSIDERS or viewpoint == ANYONE:
            keys.append(INSIDER)
        return next((self.wordings[key] for key in [*keys, ANYONE] if key in self.wordings), None)


class _BankFile(_Part):
    questions: Annotated[tuple[Template, ...], BeforeValidator(_as_list)]
    theme: Text | None = None


@dataclass(frozen=True)
class Bank:
    """Templates, by the order of their ids, so that the order of files changes nothing.

    Attributes:
        templates: The templates.
    """

    templates: tuple[Template, ...]

    def __len__(self) -> int:
        return len(self.templates)

    def __add__(self, other: Bank) -> Bank:
        """Both banks' templates; where an id stands in both, the right one's."""
        merged = {template.id: template for template in (*self.templates, *other.templates)}
        return Bank(tuple(merged[name] for name in sorted(merged)))


def load_bank(*paths: str | Path) -> Bank:
    """Load question banks.

    Args:
        paths: YAML files, or folders of them; none: the bank that comes with infoprep. To add a bank of
            one's own to that one: ``load_bank() + load_bank("mine.yaml")``.

    Returns:
        The bank.

    Raises:
        BankError: A file can't be read or is wrong; ``.problems`` has everything at once.

    >>> len(load_bank()) > 80
    True
    """
    return _load(tuple(map(Path, paths))) if paths else _shipped()


@cache
def _shipped() -> Bank:
    return _load((shipped_folder() / "en",))


def shipped_folder() -> Path:
    """Where the bank that comes with infoprep is: inside the package, or beside it in a checkout."""
    inside = Path(__file__).parent / "question_bank"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "question_bank"


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name too long, or with a null in it: told when it is opened
        return False


def _load(paths: tuple[Path, ...]) -> Bank:
    files = [file for path in paths for file in (sorted(path.glob("*.yaml")) if _is_folder(path) else [path])]
    if not files:
        name = str(paths[0])
        raise BankError(
            [Problem(name, 1, 1, "", "There is no question bank here.", "A bank is a .yaml file.")]
        )
    problems: list[Problem] = []
    templates: list[Template] = []
    for file in files:
        try:
            templates += checked(read_source(file), _BankFile).questions
        except SourceError as error:
            problems += error.problems
    counts = Counter(template.id for template in templates)
    problems += [
        template.id.source.problem(
            template.id.offset, "id", f"The id '{template.id}' is here twice.", "Change one."
        )
        for template in templates
        if counts[template.id] > 1
    ]
    if problems:
        raise BankError(problems)
    return Bank(tuple(sorted(templates, key=lambda template: template.id)))
