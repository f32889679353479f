"""Files as they were read, and texts that know their place in them.

Each text keeps the offset of every character it has in the file, so that any piece of it can be pointed
at later, by line and column, in the words that stand there.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from infoprep.errors import Problem
from infoprep.limits import FILE, PROBLEMS, Limit

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

Node = Any  # Text | Items | Fields | None: what YAML can hold

_LINE_BREAK = re.compile(r"\r\n|\n|\r")
# Control signs, and those that turn the direction of what follows: nobody typed them to be read.
HIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
# What parts the pieces of a text in its file.
_BETWEEN = re.compile(rf"[\r\n]|{HIDDEN.pattern}")


class Place(NamedTuple):
    """A place in a file: line and column, both from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of the notes that something rests on, and where they stand.

    Attributes:
        file: The file's name as the caller gave it.
        line: Line, from 1.
        column: Column in characters, from 1.
        path: Dotted path of the value they are part of, such as ``news.0.text``.
        text: The words, exactly as they stand in the file at that place; never more than one line.
    """

    file: str
    line: int
    column: int
    path: str
    text: str


@dataclass(frozen=True)
class Source:
    """A file as it was read.

    Attributes:
        name: The file's name as the caller gave it.
        text: Its whole text.
    """

    name: str
    text: str

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_BREAK.finditer(self.text))]

    def place(self, offset: int) -> Place:
        r"""The line and column of a character.

        Args:
            offset: The character's number in the text, from 0.

        Returns:
            Line and column, both from 1.

        >>> Source("a.yaml", "a\nbc").place(3)
        Place(line=2, column=2)
        """
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)

    def start(self, number: int) -> int:
        """The offset of the first character of a line, from 1."""
        return self._starts[number - 1]

    def offset(self, line: int, column: int) -> int:
        """The offset of the character at a line and column, both from 1; the text's end for a line that isn't there."""
        return self._starts[line - 1] + column - 1 if line <= len(self._starts) else len(self.text)

    @cached_property
    def _lines(self) -> dict[int, str]:
        return {}

    def line(self, number: int) -> str:
        """The text of a line, from 1, without its line break; empty where there is no such line."""
        if not 1 <= number <= len(self._starts):
            return ""
        if number not in self._lines:  # kept: a hundred problems of one long line share it
            end = self._starts[number] if number < len(self._starts) else len(self.text)
            self._lines[number] = self.text[self._starts[number - 1] : end].rstrip("\r\n")
        return self._lines[number]

    def problem(self, offset: int, path: str, message: str, hint: str = "") -> Problem:
        """A problem at a character of this file."""
        line, column = self.place(min(offset, len(self.text)))
        return Problem(self.name, line, column, path, message, hint, self.line(line))


class Text(str):
    """A text that knows where each of its characters stands in its file.

    Attributes:
        source: The file it stands in.
        path: Dotted path of the value it is, or is part of.
        offsets: For each character its offset in the file.
    """

    source: Source
    path: str
    offsets: Sequence[int]

    def __new__(
        cls, value: str, source: Source | None = None, path: str = "", offsets: Sequence[int] | None = None
    ) -> Text:
        """A text at its place; without one, a text that stands alone."""
        self = super().__new__(cls, value)
        self.source = source or Source("", value)
        self.path = path
        self.offsets = range(len(value)) if offsets is None else offsets
        return self

    def __reduce__(self) -> tuple[type[Text], tuple[object, ...]]:
        return Text, (str(self), self.source, self.path, self.offsets)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.json_or_python_schema(
            json_schema=core_schema.str_schema(), python_schema=core_schema.is_instance_schema(cls)
        )

    @property
    def offset(self) -> int:
        """Where it starts in its file."""
        return self.offsets[0] if self.offsets else 0

    def part(self, start: int, end: int, path: str = "") -> Text:
        """The characters from start to end, without white space around them, as a Text of their own."""
        piece = self[start:end]
        start += len(piece) - len(piece.lstrip())
        piece = piece.strip()
        return Text(piece, self.source, path or self.path, self.offsets[start : start + len(piece)])

    def place_of(self, part: Text) -> int:
        """At which character a part of this text starts; lines that were folded into one have lost their indents."""
        return bisect_left(self.offsets, part.offset)

    def without_hidden(self) -> Text:
        """The same text without signs that nobody can see."""
        if not HIDDEN.search(self):
            return self
        kept = [place for place, char in enumerate(self) if not HIDDEN.match(char)]
        words = "".join(self[place] for place in kept)
        return Text(words, self.source, self.path, [self.offsets[place] for place in kept])

    def split_parts(self, pattern: str) -> list[Text]:
        """The pieces between matches of a pattern, without empty ones."""
        cuts = [0, *(cut for match in re.finditer(pattern, self) for cut in match.span()), len(self)]
        parts = [self.part(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=True)]
        return [part for part in parts if part]

    def evidence(self, start: int = 0, end: int | None = None) -> tuple[Evidence, ...]:
        """The words from start to end as they stand in the file, one piece for each line they are on.

        Args:
            start: First character, from 0.
            end: The character after the last; left out: the end of the text.

        Returns:
            Pieces in the order of the file, none of them empty; at least one unless the words are.
        """
        whole = self._on_one_line(start, end)
        if whole is not None:
            return whole
        pieces: list[Evidence] = []
        run: list[int] = []
        for offset in [*self.offsets[start:end], -1]:
            if run and (offset < run[-1] or _BETWEEN.search(self.source.text, run[-1], offset)):
                # The last character's own spelling may be longer than one (`\u00e9`, `''`): it is left out.
                words = self.source.text[run[0] : run[-1] + 1].rstrip()
                lead = len(words) - len(words.lstrip())
                if words.strip():
                    place = self.source.place(run[0] + lead)
                    pieces.append(Evidence(self.source.name, *place, self.path, words.lstrip()))
                run = []
            run.append(offset)
        return tuple(pieces)

    def _on_one_line(self, start: int, end: int | None) -> tuple[Evidence, ...] | None:
        """The evidence of words that stand in the file as they are, on one line; None for all others."""
        words = self[start:end]
        first = self.offsets[start] if words and words == words.strip() else -1
        if first < 0 or "\n" in words or self.source.text[first : first + len(words)] != words:
            return None
        if "\r" in words or self.offsets[start + len(words) - 1] != first + len(words) - 1:
            return None
        return (Evidence(self.source.name, *self.source.place(first), self.path, str(words)),)


class Items(list[Node]):
    """A list of the file; ``offset`` is where it starts."""

    offset: int = 0


class Fields(dict[Text, Node]):
    """A mapping of the file; ``offset`` is where it starts, and its keys know their places."""

    offset: int = 0


def first_few(problems: Sequence[Problem]) -> list[Problem]:
    """So many problems as are told of one file, and where there are more, a last one that says so."""
    told = list(problems[: PROBLEMS.most])
    if len(problems) > PROBLEMS.most:
        message, hint = PROBLEMS.passed()
        told.append(replace(told[-1], message=message, hint=hint, path=""))
    return told


class SourceError(Exception):
    """A file that can't be read as YAML, with its problems; each gate turns it into its own error.

    Attributes:
        problems: What is wrong.
        partial: What was read before a limit was reached, so that it can be looked through too; else None.
    """

    def __init__(self, problems: Iterable[Problem], partial: Node = None) -> None:
        self.problems = tuple(problems)
        self.partial = partial
        super().__init__(self.problems)


class MisplacedError(ValueError):
    """What a model says of one text among several, so that the problem is told at its place.

    Args:
        text: The text that is wrong.
        message: What is wrong, and on a second line what to write instead.
    """

    def __init__(self, text: Text, message: str) -> None:
        super().__init__(message)
        self.text = text


def read_source(path: str | Path, limit: Limit = FILE) -> Source:
    """Read a file as text.

    Args:
        path: The file.
        limit: What is said of a file that is too large for any use.

    Returns:
        The file's name and text, without a byte order mark.

    Raises:
        SourceError: It can't be opened, is too large, or is neither UTF-8 nor, for certain, UTF-16 or UTF-32.
    """
    name = str(path)
    try:
        with Path(path).open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        hint = "Check the path." if isinstance(error, FileNotFoundError) else ""
        raise SourceError([Problem(name, 1, 1, "", f"Can't open the file: {reason}.", hint)]) from None
    return decoded(name, data, limit)


_MOST_BYTES = 4 * FILE.most  # a character has at most four
_MARKS = {
    b"\xff\xfe\0\0": "utf-32",
    b"\0\0\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
    b"\xef\xbb\xbf": "utf-8-sig",
}


def decoded(name: str, data: bytes, limit: Limit = FILE) -> Source:
    """A file's text: UTF-8, or UTF-16 or UTF-32 where they can be told for certain.

    Args:
        name: The file's name.
        data: Its bytes.
        limit: What is said of a file that is too large for any use.

    Raises:
        SourceError: It is too large, or is none of these.
    """
    if len(data) > _MOST_BYTES:
        raise SourceError([Problem(name, 1, 1, "", *limit.passed())])
    encoding = next((found for mark, found in _MARKS.items() if data.startswith(mark)), "utf-8")
    if encoding == "utf-8" and b"\0" in data[:2] and len(data) > 1:
        # A text starts with a letter or sign of ASCII, whose other half is zero in UTF-16.
        encoding = "utf-16-be" if data[:1] == b"\0" else "utf-16-le"
    try:
        return Source(name, data.decode(encoding))
    except UnicodeDecodeError as error:
        message, as_read = f"The file is not UTF-8: byte 0x{data[error.start]:02X} can't be read.", encoding
        if encoding == "utf-8" and (letter := _windows(data, error.start)):
            # It can't be certain: other Windows code pages have other letters there.
            message, as_read = f"The file is not UTF-8; as Windows-1252 it has '{letter}' here.", "cp1252"
        source = Source(name, data.decode(as_read, "replace"))
        before = data[: error.start].decode(as_read, "replace")
        hint = "Save the file as UTF-8 and try again."
        raise SourceError([source.problem(len(before), "", message, hint)]) from None


def _windows(data: bytes, place: int) -> str:
    """The letter at a place of a file that Windows-1252 can read; else nothing."""
    try:
        return data.decode("cp1252")[place]
    except UnicodeDecodeError:
        return ""
