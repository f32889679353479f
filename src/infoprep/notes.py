"""Stage 1: notes, typed and checked, in which every value knows its place in the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePath
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, model_validator

from infoprep.errors import NotesError, Problem
from infoprep.fields import (
    Date,
    Lines,
    MaybeLabel,
    MaybeText,
    Minutes,
    Names,
    chosen,
    empty_is_absent,
    label,
    not_too_long,
    not_too_many,
    one_or_many,
    trimmed,
)
from infoprep.front_matter import parse_markdown
from infoprep.gate import checked
from infoprep.json_resume import parse_resume
from infoprep.limits import DEPTH, NOTES, VALUES
from infoprep.yaml_source import Node, Source, SourceError, Text, decoded, read_source
from infoprep.yaml_tree import parse_source

Relation = Literal[
    "current employee",
    "former employee",
    "decision maker",
    "recruiter",
    "alumnus",
    "industry expert",
    "peer",
    "hiring manager",
    "executive",
]
Setting = Literal["coffee", "office", "video", "phone", "meal"]

Kind = TypeVar("Kind", bound=BaseModel)

MARKDOWN = (".md", ".markdown")


def _texts(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _texts(getattr(value, name))


class _Section(BaseModel):
    """A part of the notes. A lone text stands for the section's `_lone` field."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _from_lone_text(cls, value: Node) -> Node:
        lone = _LONE.get(cls.__name__)
        if lone and isinstance(value, Text):
            return {lone: value.part(0, len(value), f"{value.path}.{lone}")}
        return value

    @model_validator(mode="after")
    def _is_read_in_time(self) -> Self:
        not_too_long(self.texts())
        return self

    def texts(self) -> Iterator[Text]:
        """Every text of it, in the order of the fields."""
        return _texts(self)


_LONE = {"Company": "name", "NewsItem": "text", "Seeker": "background", "Meeting": "minutes"}


class Company(_Section):
    """The company; only its name is required. ``short`` is what people call it aloud."""

    name: Annotated[Text, BeforeValidator(label), BeforeValidator(trimmed)]
    short: MaybeLabel = None
    industry: MaybeLabel = None
    location: MaybeLabel = None
    size: MaybeLabel = None
    website: MaybeText = None

    @model_validator(mode="after")
    def _is_named(self) -> Self:
        if not self.name.strip():
            raise ValueError("The company has no name.\nWrite it as `company: Shopify`.")
        return self


class NewsItem(_Section):
    """One piece of news, with its date (2025, 2025-09 or 2025-09-30) where it is known."""

    text: Annotated[Text, BeforeValidator(trimmed)]
    date: Date = None
    source: MaybeText = None


class Interviewee(_Section):
    """The person to be asked."""

    name: MaybeLabel = None
    role: MaybeLabel = None
    relation: Annotated[Relation | None, BeforeValidator(chosen), BeforeValidator(empty_is_absent)] = None
    background: MaybeText = None
    in_common: MaybeText = None


class Seeker(_Section):
    """The person who asks."""

    name: MaybeLabel = None
    background: MaybeText = None
    target_role: MaybeLabel = None
    skills: Names = ()
    goals: Names = ()


class Meeting(_Section):
    """The meeting: its length in minutes, its setting, and when it is, in any words."""

    minutes: Minutes = None
    setting: Annotated[Setting | None, BeforeValidator(chosen), BeforeValidator(empty_is_absent)] = None
    date: MaybeLabel = None


def _default(kind: type[_Section]) -> Any:
    return BeforeValidator(lambda value: kind() if empty_is_absent(value) is None else value)


class Notes(_Section):
    """What the user wrote down about a company, the person to meet, and themselves."""

    company: Company
    about: MaybeText = None
    products: Names = ()
    technologies: Names = ()
    competitors: Names = ()
    customers: Names = ()
    values: Names = ()
    targets: Names = ()
    news: Annotated[tuple[NewsItem, ...], AfterValidator(not_too_many), BeforeValidator(one_or_many)] = ()
    challenges: Names = ()
    notes: MaybeText = None
    interviewee: Annotated[Interviewee, _default(Interviewee)] = Interviewee()
    seeker: Annotated[Seeker, _default(Seeker)] = Seeker()
    meeting: Annotated[Meeting, _default(Meeting)] = Meeting()
    avoid: Names = ()
    my_questions: Lines = ()


def load_notes(path: str | Path) -> Notes:
    """Read notes from a YAML file, or from Markdown with front matter (.md).

    Args:
        path: The file, in UTF-8.

    Returns:
        The checked notes.

    Raises:
        NotesError: The file can't be read or is wrong; ``.problems`` has everything at once.
    """
    return _at_gate(lambda: read_source(path, NOTES), Notes, parse=_parser(path))


def notes_from(data: bytes, name: str) -> Notes:
    """Read notes from a file's bytes, wherever the file is.

    Args:
        data: The bytes.
        name: The file's name: its ending tells YAML from Markdown.

    Returns:
        The checked notes.

    Raises:
        NotesError: The file is wrong; ``.problems`` has everything at once.
    """
    return _at_gate(lambda: decoded(name, data, NOTES), Notes, parse=_parser(name))


def _parser(path: str | Path) -> Callable[[Source, str], Node]:
    return parse_markdown if _ending(path) in MARKDOWN else parse_source


def is_notes_file(path: str | Path) -> bool:
    """Whether a file's ending says that it holds notes."""
    return _ending(path) in (".yaml", ".yml", *MARKDOWN)


def _ending(path: str | Path) -> str:
    return PurePath(path).suffix.lower()


def parse_notes(text: str, name: str = "notes.yaml") -> Notes:
    r"""Read notes from YAML text.

    Args:
        text: The YAML.
        name: What to call the text in messages and evidence.

    Returns:
        The checked notes.

    Raises:
        NotesError: The text is wrong; ``.problems`` has everything at once.

    >>> parse_notes("company: Shopify\nproducts: Shop Pay, Shop Campaigns").products
    ('Shop Pay', 'Shop Campaigns')
    """
    if not isinstance(text, str):
        raise TypeError(f"text: expected a text, found {type(text).__name__}.")
    return _at_gate(lambda: Source(name, text.removeprefix("\ufeff")), Notes)


def notes_of(notes: str | Path | Mapping[str, Any] | Notes) -> Notes:
    """Notes from whatever a caller holds them in: a path, a mapping or notes.

    A mapping is written as YAML first, so that there is one way in, and evidence has a text to point to.
    """
    if isinstance(notes, Notes):
        return notes
    if isinstance(notes, Mapping):
        return _at_gate(lambda: _mapping_source(notes, "notes"), Notes)
    if not isinstance(notes, str | Path):
        raise TypeError(f"notes: expected a path, a mapping or Notes, found {type(notes).__name__}.")
    if isinstance(notes, str) and ("\n" in notes or ": " in notes) and not _is_file(notes):
        message = "Expected a path, found what looks like the notes themselves."
        raise NotesError([Problem("notes", 1, 1, "", message, "For text: infoprep.parse_notes(text).")])
    return load_notes(notes)


def _is_file(path: str) -> bool:
    try:
        return Path(path).is_file()
    except (OSError, ValueError):  # a name too long, or with a null in it
        return False


def with_seeker(notes: Notes, seeker: str | Path | Mapping[str, Any] | Seeker | None) -> Notes:
    """The notes with another seeker: one file about oneself serves many companies.

    Args:
        notes: The notes.
        seeker: A YAML file with the keys of `Seeker`, a mapping, or a Seeker, in place of the notes' own
            section; or a JSON Resume (.json), for what that section leaves out.

    Returns:
        The notes unchanged where there is no seeker, else a copy.

    Raises:
        NotesError: The seeker's file or mapping is wrong.
    """
    if seeker is None:
        return notes
    if not isinstance(seeker, str | Path | Mapping | Seeker):
        raise TypeError(f"seeker: expected a path, a mapping or Seeker, found {type(seeker).__name__}.")
    if isinstance(seeker, str | Path) and _ending(seeker) == ".json":
        resume = load_resume(seeker)
        own = {name: value for name, value in notes.seeker if value}
        return notes.model_copy(update={"seeker": resume.model_copy(update=own)})
    if isinstance(seeker, Mapping):
        mapping = seeker
        seeker = _at_gate(lambda: _mapping_source(mapping, "seeker"), Seeker, "seeker")
    elif not isinstance(seeker, Seeker):
        path = seeker
        seeker = _at_gate(lambda: read_source(path, NOTES), Seeker, "seeker")
    return notes.model_copy(update={"seeker": seeker})


def load_resume(path: str | Path) -> Seeker:
    """Read a JSON Resume (jsonresume.org) as the part of the notes about the seeker.

    Args:
        path: The file.

    Returns:
        The name, the background (the newest jobs, the studies) and the skills.

    Raises:
        NotesError: The file can't be read, or is no JSON Resume.
    """
    return _at_gate(lambda: read_source(path, NOTES), Seeker, "seeker", parse_resume)


def _at_gate(
    read: Callable[[], Source],
    kind: type[Kind],
    under: str = "",
    parse: Callable[[Source, str], Node] = parse_source,
) -> Kind:
    over: list[Problem] = []
    try:
        source = read()
        if len(source.text) > NOTES.most:
            over = [source.problem(NOTES.most, "", *NOTES.passed())]
        # Of what is too long, only YAML is looked through for what else is wrong.
        made = checked(source, kind, under, parse) if not over or parse is parse_source else None
    except SourceError as error:
        raise NotesError([*error.problems, *over]) from None
    if made is None or over:
        raise NotesError(over)
    return made


def _mapping_source(mapping: Mapping[str, Any], name: str) -> Source:
    import yaml

    _check_size(mapping, name)
    try:
        # The same text as `yaml.safe_dump` writes, several times as fast.
        text = yaml.dump(
            dict(mapping), Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=1_000_000
        )
    except (yaml.YAMLError, ValueError) as error:  # a number of 5,000 digits is no YAMLError
        told = isinstance(error, yaml.YAMLError) and error.args
        found = type(error.args[-1]).__name__ if told else "something else"
        message = f"Expected text, numbers, lists and mappings; found {found}."
        raise SourceError([Problem(name, 1, 1, "", message)]) from None
    return Source(name, text)


def _check_size(mapping: Mapping[str, Any], name: str) -> None:
    """Check that a mapping ends: one that holds itself has no bottom."""
    inside: list[tuple[Any, int]] = [(mapping, 1)]
    seen = 0
    while inside:
        value, depth = inside.pop()
        seen += 1
        limit = DEPTH if depth > DEPTH.most else VALUES if seen > VALUES.most else None
        if limit:
            raise SourceError([Problem(name, 1, 1, "", *limit.passed())])
        if isinstance(value, Mapping):
            inside += [(inner, depth + 1) for inner in value.values()]
        elif isinstance(value, list | tuple):
            inside += [(inner, depth + 1) for inner in value]
