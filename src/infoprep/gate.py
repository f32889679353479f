"""The gate: a YAML file checked against a pydantic model, with every problem told at its place.

Notes and banks come in by this one way. What pydantic says about a model is turned into what a person
who writes the file needs: what was expected, what was found, and what to write instead.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from infoprep.errors import InputError, Problem
from infoprep.limits import PROBLEMS
from infoprep.yaml_complaints import GLUED, no_space
from infoprep.yaml_source import (
    Fields,
    Items,
    MisplacedError,
    Node,
    Source,
    SourceError,
    Text,
    first_few,
    read_source,
)
from infoprep.yaml_tree import parse_source

Model = TypeVar("Model", bound=BaseModel)


def load_as(path: str | Path, model: type[Model]) -> Model:
    """Read a YAML file as a model.

    Args:
        path: The file.
        model: The pydantic model it must fit.

    Returns:
        The model.

    Raises:
        InputError: The file can't be read, or everything that is wrong in it, at once.
    """
    try:
        return checked(read_source(path), model)
    except SourceError as error:
        raise InputError(error.problems) from None


def checked(
    source: Source, model: type[Model], under: str = "", parse: Callable[[Source, str], Node] = parse_source
) -> Model:
    """Read a YAML text as a model.

    Args:
        source: The text with its name.
        model: The pydantic model it must fit; its texts are of type `Text`.
        under: Dotted path of what the text stands for, where it is a part kept in a file of its own.
        parse: Builds the tree of the text; left out: of YAML.

    Returns:
        The model.

    Raises:
        SourceError: Everything that is wrong, at once.
    """
    over: tuple[Problem, ...] = ()
    try:
        root = parse(source, under)
    except SourceError as error:
        if not isinstance(error.partial, Fields):
            raise
        root, over = error.partial, error.problems
    name = next(iter(model.model_fields))
    if root is None:
        raise SourceError([source.problem(0, "", "The file is empty.", f"Start with a line '{name}: ...'.")])
    if not isinstance(root, Fields):
        glued = GLUED.fullmatch(root) if isinstance(root, Text) else None
        if glued:
            raise SourceError([source.problem(root.offset, "", *no_space(glued["name"], glued["text"]))])
        found = "a list: its lines start with a dash" if isinstance(root, Items) else "a lone text"
        message = f"Expected names with values, found {found}."
        raise SourceError([source.problem(root.offset, "", message, f"Write '{name}: ...', without dashes.")])
    try:
        made = model.model_validate(root)
    except ValidationError as error:
        details = _without_echoes(error.errors(include_url=False), model)
        # One more than are told, so that it is known that there are more.
        told = details[: PROBLEMS.most + 1]
        problems = first_few([_problem(source, root, model, detail) for detail in told])
        raise SourceError(dict.fromkeys([*problems, *over])) from None
    if over:
        raise SourceError(over)
    return made


def _without_echoes(details: list[Any], model: type[BaseModel]) -> list[Any]:
    """Less what is missing only because its name is misspelt beside it, or its text has a colon in it."""
    strange: dict[tuple[str | int, ...], list[Any]] = {}
    for detail in details:
        if detail["type"] == "extra_forbidden":
            strange.setdefault(detail["loc"][:-1], []).append(detail)

    def is_echo(detail: Any) -> bool:
        if detail["type"] != "missing":
            return False
        beside = strange.get(detail["loc"][:-1], [])
        meant = f"'{detail['loc'][-1]}'"
        return any(
            meant in _unknown_name(model, other["loc"])[1] or len(detail["input"]) == 1 for other in beside
        )

    return [detail for detail in details if not is_echo(detail)]


def _problem(source: Source, root: Fields, model: type[BaseModel], detail: Any) -> Problem:
    loc: tuple[str | int, ...] = detail["loc"]
    kind: str = detail["type"]
    value: Node = detail["input"]
    path = ".".join(map(str, loc))
    offset = value.offset if isinstance(value, Text | Items | Fields) else _offset(root, loc)
    if kind == "extra_forbidden" and value is None and not _has_colon(root, loc):
        message = f"'{loc[-1]}' is cut off from the text before it: inside {{}} a comma ends a text."
        return source.problem(_key_offset(root, loc), path, message, "Put quotes around the whole text.")
    if kind == "extra_forbidden" and len(loc) > 2 and isinstance(value, Text) and " " not in str(loc[-1]):
        message, hint = _unknown_name(model, loc)
        if "Did you mean" not in hint:
            hint = f'{hint} A text with a colon in it needs quotes: "{loc[-1]}: ...".'
        return source.problem(_key_offset(root, loc), path, message, hint)
    if kind == "extra_forbidden":
        return source.problem(_key_offset(root, loc), path, *_unknown_name(model, loc))
    if kind == "missing":
        example = f"Write '{loc[-1]}: ...'"
        above = loc[-2] if len(loc) > 1 else ""
        where = f" in item {above + 1}" if isinstance(above, int) else f" under '{above}'" if above else ""
        return source.problem(_offset(root, loc[:-1]), path, f"'{loc[-1]}' is missing.", f"{example}{where}.")
    if kind == "value_error":
        error = detail["ctx"]["error"]
        message, _, hint = str(error).partition("\n")
        if isinstance(error, MisplacedError) and error.text.source is source:
            return source.problem(error.text.offset, error.text.path or path, message, hint)
        return source.problem(offset, path, message, hint)
    if kind == "literal_error":
        choices = list(get_args(_annotation(model, loc))) or detail["ctx"]["expected"].replace("'", "").split(
            ", "
        )
        choices = [str(choice) for choice in choices if choice is not type(None)]
        close = [_OTHER_WORDS.get(str(value), "")] if _OTHER_WORDS.get(str(value)) in choices else []
        close = close or difflib.get_close_matches(str(value), choices, 1, 0.5)
        hint = f"Did you mean '{close[0]}'? " if close else ""
        return source.problem(
            offset, path, f"'{value}' is not a {loc[-1]}.", f"{hint}Write one of: {', '.join(choices)}."
        )
    if value is None:
        return source.problem(offset, path, f"'{loc[-1]}' is empty.", f"Write '{loc[-1]}: ...'.")
    expected, hint = _EXPECTED.get(kind, ("something else", ""))
    return source.problem(offset, path, f"Expected {expected}, found {_found(value)}.", hint)


# What people write for a choice.
_OTHER_WORDS = {
    **dict.fromkeys(["zoom", "teams", "google meet", "skype", "webex", "online"], "video"),
    **dict.fromkeys(["call", "telephone"], "phone"),
    **dict.fromkeys(["lunch", "dinner", "breakfast"], "meal"),
    **dict.fromkeys(["in person", "on site", "onsite"], "office"),
    **dict.fromkeys(["cafe", "café", "starbucks"], "coffee"),
    **dict.fromkeys(["alumni", "alum", "alumna", "classmate"], "alumnus"),
    **dict.fromkeys(["employee", "colleague", "staff"], "current employee"),
    **dict.fromkeys(["manager", "boss"], "decision maker"),
    **dict.fromkeys(["hr", "headhunter", "talent"], "recruiter"),
    **dict.fromkeys(["expert", "consultant", "analyst"], "industry expert"),
    **dict.fromkeys(["ex", "past employee", "left"], "former employee"),
}
_EXPECTED = {
    "is_instance_of": ("text", "Write it as text on one line; quotes around it help."),
    "model_type": (
        "names with values",
        "Delete the dashes and write 'name: value' lines, indented by two spaces.",
    ),
    "tuple_type": ("a list", "Write one '- item' a line, or [one, two]."),
    "dict_type": ("names with values", "Write 'name: value' lines, indented by two spaces."),
}


def _found(value: Node) -> str:
    if isinstance(value, Items):
        return "a list (its lines start with a dash)"
    if isinstance(value, Fields | dict):
        return "names with values (is there a colon in the text?)"
    return f"'{value}'"


def _unknown_name(model: type[BaseModel], loc: tuple[str | int, ...]) -> tuple[str, str]:
    """What to say of a name that the section doesn't have."""
    name = str(loc[-1])
    section = _section(model, loc[:-1])
    names = list(section.model_fields) if section else []
    plain = name.lower().replace(" ", "_").replace("-", "_")
    starts = [known for known in names if len(plain) >= 3 and known.startswith(plain)]
    close = starts or difflib.get_close_matches(plain, names, 1, 0.6)
    if close:
        return f"'{name}' is not a name that belongs here.", f"Did you mean '{close[0]}'?"
    for other, field in model.model_fields.items():
        home = _model_in(field.annotation)
        if home and name in home.model_fields and other not in loc:
            return f"'{name}' is not a name that belongs here.", f"Write it under '{other}:'."
    return f"'{name}' is not a name that belongs here.", f"Write one of: {', '.join(names)}."


def _section(model: type[BaseModel], loc: tuple[str | int, ...]) -> type[BaseModel] | None:
    section: type[BaseModel] | None = model
    for step in loc:
        if isinstance(step, str) and section:
            field = section.model_fields.get(step)
            section = _model_in(field.annotation) if field else None
    return section


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for arg in get_args(annotation) if (found := _model_in(arg))), None)


def _annotation(model: type[BaseModel], loc: tuple[str | int, ...]) -> Any:
    section = _section(model, loc[:-1])
    field = section.model_fields.get(str(loc[-1])) if section else None
    literal = field.annotation if field else None
    inner = [arg for arg in get_args(literal) if arg is not type(None)]
    return inner[0] if len(inner) == 1 else literal


def _offset(root: Fields, loc: tuple[str | int, ...]) -> int:
    """Where the value at a path starts, or the nearest value around it."""
    offset = root.offset
    for node in _along(root, loc):
        if isinstance(node, Text | Items | Fields):
            offset = node.offset
    return offset


def _along(root: Fields, loc: tuple[str | int, ...]) -> Iterator[Node]:
    """The keys and values on the way to a path, as far as it goes."""
    node: Node = root
    for step in loc:
        if isinstance(node, Fields) and isinstance(step, int):
            continue  # a lone item that was taken for a list of one
        if isinstance(node, Fields) and step in node:
            yield _key_in(node, str(step))
            node = node[Text(str(step))]
        elif isinstance(node, Items) and isinstance(step, int) and step < len(node):
            node = node[step]
        else:
            return
        yield node


def _key_offset(root: Fields, loc: tuple[str | int, ...]) -> int:
    """Where the name at the end of a path stands."""
    section = _section_of(root, loc)
    return _key_in(section, str(loc[-1])).offset if loc[-1] in section else _offset(root, loc)


def _section_of(root: Fields, loc: tuple[str | int, ...]) -> Fields:
    """The innermost fields on the way to the end of a path."""
    inner = (node for node in reversed([root, *_along(root, loc[:-1])]) if isinstance(node, Fields))
    return next(inner, root)


def _has_colon(root: Fields, loc: tuple[str | int, ...]) -> bool:
    """Whether a colon follows the name at the end of a path; inside braces a comma makes names without one."""
    section = _section_of(root, loc)
    if loc[-1] not in section:
        return True
    key = _key_in(section, str(loc[-1]))
    return key.source.text[key.offsets[-1] + 1 :][:3].lstrip("\"' ").startswith(":")


def _key_in(fields: Fields, name: str) -> Text:
    return next(key for key in fields if key == name)
