"""How the values of notes are read: lists on one line, dates, minutes, blanks; generous, and each at its place."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator

from infoprep.limits import ITEMS, LABEL, MAX_MINUTES, MIN_MINUTES, WORDS, Limit
from infoprep.yaml_source import Fields, Items, MisplacedError, Node, Text

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def empty_is_absent(value: Node) -> Node:
    """Blank texts, empty lists and empty sections are as if they were not there."""
    if isinstance(value, Text) and not value.strip():
        return None
    if isinstance(value, Items | Fields) and not value:
        return None
    return value


def trimmed(value: Node) -> Node:
    """A text without the spaces around it."""
    return value.part(0, len(value)) if isinstance(value, Text) else value


def chosen(value: Node) -> Node:
    """Capitals and outer spaces don't matter in a choice."""
    return " ".join(value.lower().split()) if isinstance(value, Text) else value


def _numbered(parts: list[Text]) -> list[Text]:
    return [part.part(0, len(part), f"{part.path}.{number}") for number, part in enumerate(parts)]


def _items(text: Text) -> list[Text]:
    """A lone text's items: a comma, semicolon or line break ends one, but not inside brackets."""
    cuts, depth = [-1], 0
    for place, char in enumerate(text):
        depth = max(0, depth + (char in "([") - (char in ")]"))
        if (
            char == "\n"
            or (char in ",;" and not depth)
            or (char in "-*•–▸►▪‣◦●" and _starts_a_line(text, place))
        ):
            cuts.append(place)
    parts = [text.part(start + 1, end) for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True)]
    return [_without(_AND, part) for part in parts if part]


def _starts_a_line(text: Text, place: int) -> bool:
    """Whether a character stands first on its line in the file: a bullet that YAML takes for text."""
    written, offset = text.source.text, text.offsets[place]
    return not written[written.rfind("\n", 0, offset) + 1 : offset].strip()


def _lines(text: Text) -> list[Text]:
    """A lone text's lines, without their bullets."""
    parts = text.split_parts("\n")
    return [_without(_BULLET, part) for part in parts]


_AND = re.compile(r"(?:and|or)\s+", re.IGNORECASE)
_BULLET = re.compile(r"[-*•–▸►▪‣◦●]\s+")


def _without(lead: re.Pattern[str], text: Text) -> Text:
    match = lead.match(text)
    return text.part(match.end() if match else 0, len(text))


def _split_by(split: Callable[[Text], list[Text]]) -> Any:
    def checked_list(value: Node) -> Node:
        if isinstance(value, Text):
            return tuple(_numbered([part for part in split(value) if part]))
        if isinstance(value, Items):
            return tuple(item for item in map(trimmed, value) if empty_is_absent(item) is not None)
        return value if value is not None else ()

    return checked_list


def not_too_many(items: tuple[Any, ...]) -> tuple[Any, ...]:
    """Items of a list, texts or sections, of which there are not too many."""
    if len(items) > ITEMS.most:
        first = items[ITEMS.most]
        raise _passed(ITEMS, first if isinstance(first, Text) else next(first.texts()))
    return items


def _passed(limit: Limit, where: Text) -> MisplacedError:
    """The error of a limit that is passed, at the text where it is."""
    return MisplacedError(where, "\n".join(limit.passed()))


def label(value: Node) -> Node:
    """A text of one line that names something: short enough to stand in a question."""
    if isinstance(value, Text) and len(value) > LABEL.most:
        raise _passed(LABEL, value)
    return value


def not_too_long(texts: Iterable[Text]) -> None:
    """Check that texts have not too many words.

    Raises:
        MisplacedError: They have, at the first one too many.
    """
    texts = list(texts)
    left = WORDS.most
    if sum(map(len, texts)) <= left:
        return  # each has a character at least
    for text in texts:
        words = len(_WORD_OR_SIGN.findall(text))
        if words > left:
            first = next(itertools.islice(_WORD_OR_SIGN.finditer(text), left, None))
            raise _passed(WORDS, text.part(*first.span()))
        left -= words


_WORD_OR_SIGN = re.compile(r"\w+|[^\w\s]")


def many(value: Node) -> Node:
    """The items of a list; none where there is nothing. What is no list is left for the model to refuse."""
    return tuple(value) if isinstance(value, Items) else () if value is None else value


def one_or_many(value: Node) -> Node:
    """News is a list; one item may stand alone."""
    if isinstance(value, Items):
        return tuple(item for item in value if empty_is_absent(item) is not None)
    if isinstance(value, Text):
        return tuple(_numbered([line for line in _lines(value) if line]))
    return () if value is None else (value,)


def _checked_date(value: Node) -> Node:
    if not isinstance(value, Text):
        return value
    told = _in_figures(value)
    if not _is_date(told):
        raise ValueError(f"Expected a date, found '{value}'.\nWrite it as 2025, 2025-09 or 2025-09-30.")
    return value if told == value else Text(told, value.source, value.path, [value.offset] * len(told))


def _in_figures(text: str) -> str:
    """A date with its month or season in words, in figures; a season says no more than its year.

    Day and month in figures alone stay: 03/04/2025 is two days.

    >>> [_in_figures(told) for told in ("Sept 2024", "8 March 2025", "June 28, 2024", "summer 2025", "2025-spring")]
    ['2024-09', '2025-03-08', '2024-06-28', '2025', '2025']
    """
    for pattern in _DATES_IN_WORDS:
        if told := pattern.fullmatch(text.lower()):
            parts = told.groupdict()
            month = _MONTHS.index(parts["month"][:3]) + 1 if parts.get("month") else None
            day = parts.get("day")
            return told["year"] + (f"-{month:02}" if month else "") + (f"-{int(day):02}" if day else "")
    return text


_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY, _YEAR = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?", r"(?P<year>(?:19|20)\d\d)"
_SEASON = r"(?:spring|summer|autumn|fall|winter|early|mid|late)"
_DATES_IN_WORDS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:{_DAY} )?{_MONTH},? {_YEAR}",
        rf"{_MONTH} {_DAY},? {_YEAR}",
        rf"{_YEAR}[ -]{_MONTH}",
        rf"{_SEASON}[ -]{_YEAR}",
        rf"{_YEAR}[ -]{_SEASON}",
    )
)


def _is_date(text: str) -> bool:
    """Whether a text is a date of the calendar, as exact as it is known."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError:
        return False
    return True


def minutes(value: Node) -> Node:
    """Minutes as people write them: 30, "30 min"."""
    if not isinstance(value, Text):
        return value
    match = re.fullmatch(r"(\d{1,4})\s*(?:m|min|mins|minutes?)?\.?", value.strip(), re.IGNORECASE)
    if not match or not MIN_MINUTES <= int(match[1]) <= MAX_MINUTES:
        raise ValueError(
            f"Expected minutes from {MIN_MINUTES} to {MAX_MINUTES}, found '{value}'.\nWrite it as 30."
        )
    return int(match[1])


MaybeLabel = Annotated[
    Text | None, BeforeValidator(label), BeforeValidator(trimmed), BeforeValidator(empty_is_absent)
]
MaybeText = Annotated[Text | None, BeforeValidator(trimmed), BeforeValidator(empty_is_absent)]
Names = Annotated[tuple[Text, ...], AfterValidator(not_too_many), BeforeValidator(_split_by(_items))]
Lines = Annotated[tuple[Text, ...], AfterValidator(not_too_many), BeforeValidator(_split_by(_lines))]
Date = Annotated[MaybeText, BeforeValidator(_checked_date), BeforeValidator(trimmed)]
Minutes = Annotated[int | None, BeforeValidator(minutes), BeforeValidator(empty_is_absent)]
