"""YAML in which every value knows its place in the file.

The tree is built from libyaml's events, one by one, and not with a YAML loader: no scalar is turned
into a number, a date or a yes/no, nesting can't overflow a stack, and each text keeps the offset of
every character it has in the file, so that any piece of it can be pointed at later.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from infoprep.errors import Problem

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema
    from yaml import Event, MarkedYAMLError

MAX_CHARACTERS = 1_000_000
MAX_DEPTH = 20
MAX_NODES = 50_000

Node = Any  # Text | Items | Fields | None: what YAML can hold
Path_ = tuple[str | int, ...]

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_LINE_BREAK = re.compile(r"\r\n|\n|\r")


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
        """The line and column of a character.

        Args:
            offset: The character's number in the text, from 0.

        Returns:
            Line and column, both from 1.

        >>> Source("a.yaml", "a\\nbc").place(3)
        Place(line=2, column=2)
        """
        from bisect import bisect_right

        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of a line, from 1, without its line break; empty where there is no such line."""
        if not 1 <= number <= len(self._starts):
            return ""
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[self._starts[number - 1] : end].rstrip("\r\n")

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
        pieces: list[Evidence] = []
        run: list[int] = []
        for offset in [*self.offsets[start:end], -1]:
            if run and (offset == -1 or _LINE_BREAK.search(self.source.text, run[-1], offset)):
                # The last character's own spelling may be longer than one (`\u00e9`, `''`): it is left out.
                words = self.source.text[run[0] : run[-1] + 1].rstrip()
                lead = len(words) - len(words.lstrip())
                if words.strip():
                    place = self.source.place(run[0] + lead)
                    pieces.append(Evidence(self.source.name, *place, self.path, words.lstrip()))
                run = []
            run.append(offset)
        return tuple(pieces)


class Items(list[Node]):
    """A list of the file; ``offset`` is where it starts."""

    offset: int = 0


class Fields(dict[Text, Node]):
    """A mapping of the file; ``offset`` is where it starts, and its keys know their places."""

    offset: int = 0


class SourceError(Exception):
    """A file that can't be read as YAML, with its problems; each gate turns it into its own error."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)


def read_source(path: str | Path) -> Source:
    """Read a file as text.

    Args:
        path: The file.

    Returns:
        The file's name and text, without a byte order mark.

    Raises:
        SourceError: It can't be opened, is too large, or is not UTF-8 (or UTF-16 with its mark).
    """
    name = str(path)
    try:
        if Path(path).stat().st_size > 4 * MAX_CHARACTERS:
            raise SourceError([Problem(name, 1, 1, "", *_too_long())])
        data = Path(path).read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        hint = "Check the path." if isinstance(error, FileNotFoundError) else ""
        raise SourceError([Problem(name, 1, 1, "", f"Can't open the file: {reason}.", hint)]) from None
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return Source(name, data.decode(encoding))
    except UnicodeDecodeError as error:
        source = Source(name, data.decode(encoding, "replace"))
        before = data[: error.start].decode(encoding, "replace")
        message = f"The file is not UTF-8: byte 0x{data[error.start]:02X} can't be read."
        raise SourceError(
            [source.problem(len(before), "", message, "Save the file as UTF-8 and try again.")]
        ) from None


def parse_source(source: Source) -> Node:
    """Build the tree of a YAML text.

    Args:
        source: The text with its name.

    Returns:
        `Text`, `Items` or `Fields` that know their places; None for an empty document.

    Raises:
        SourceError: Everything that is wrong with it as YAML. A syntax error ends the reading, so it is
            the last problem; repeated keys and unknown aliases are all told.
    """
    if len(source.text) > MAX_CHARACTERS:
        raise SourceError([source.problem(0, "", *_too_long())])
    copied = re.search(r"^\xa0+", source.text, re.MULTILINE)
    if copied:
        message = "This line is indented with no-break spaces (U+00A0), as copied from a web page."
        raise SourceError(
            [source.problem(copied.start(), "", message, "Delete them and indent with ordinary spaces.")]
        )
    return _Builder(source).build()


def _too_long() -> tuple[str, str]:
    return (
        f"The file is longer than {MAX_CHARACTERS:,} characters.",
        "Keep what you would ask about and leave the rest out.",
    )


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not been read yet."""

    node: Items | Fields
    path: Path_
    anchor: str | None
    key: Text | None = None


class _Builder:
    """Turns libyaml's events into a tree: a stack of open nodes, no recursion."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.anchors: dict[str, Node] = {}
        self.stack: list[_Open] = []
        self.root: Node = None
        self.documents = 0
        self.nodes = 0

    def build(self) -> Node:
        import yaml

        try:
            for event in yaml.parse(self.source.text, Loader=yaml.CSafeLoader):
                self.take(event)
        except yaml.MarkedYAMLError as error:
            self.problems.append(_syntax_problem(self.source, error))
        except yaml.reader.ReaderError as error:
            at = error.position if isinstance(error.position, int) else 0
            self.add(at, f"There is a character that YAML doesn't allow: {error.reason}.", "Delete it.")
        if self.problems:
            raise SourceError(self.problems)
        return self.root

    def add(self, offset: int, message: str, hint: str) -> None:
        path = ".".join(map(str, self.stack[-1].path)) if self.stack else ""
        self.problems.append(self.source.problem(offset, path, message, hint))

    def fail(self, offset: int, message: str, hint: str) -> None:
        self.add(offset, message, hint)
        raise SourceError(self.problems)

    def take(self, event: Event) -> None:
        import yaml

        match event:
            case yaml.ScalarEvent():
                self.put(self.scalar(event), event)
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                self.open(event)
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                done = self.stack.pop()
                if done.anchor:
                    self.anchors[done.anchor] = done.node
            case yaml.AliasEvent():
                self.put(self.alias(event), event)
            case yaml.DocumentStartEvent():
                self.documents += 1
                if self.documents == 2:
                    self.fail(
                        event.start_mark.index,
                        "A second document starts here.",
                        "Delete the line with '---'.",
                    )

    def open(self, event: Any) -> None:
        import yaml

        node: Items | Fields = Items() if isinstance(event, yaml.SequenceStartEvent) else Fields()
        node.offset = event.start_mark.index
        if len(self.stack) >= MAX_DEPTH:
            self.fail(node.offset, f"This is nested more than {MAX_DEPTH} levels deep.", "Write it flatter.")
        path = self.path()
        self.put(node, event)
        if event.anchor:
            self.anchors.pop(event.anchor, None)
        self.stack.append(_Open(node, path, event.anchor))

    def path(self) -> Path_:
        if not self.stack:
            return ()
        top = self.stack[-1]
        if isinstance(top.node, Items):
            return (*top.path, len(top.node))
        return (*top.path, str(top.key)) if top.key is not None else top.path

    def scalar(self, event: Any) -> Text | None:
        text: str = event.value
        if event.implicit[0] and text in _NULLS and not self.awaits_key():
            node = None
        else:
            start, end = event.start_mark.index, event.end_mark.index
            offsets = _align(text, self.source.text[start:end], start, event.style or "")
            node = Text(text, self.source, ".".join(map(str, self.path())), offsets)
        if event.anchor:
            self.anchors[event.anchor] = node
        return node

    def awaits_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1].node, Fields) and self.stack[-1].key is None

    def alias(self, event: Any) -> Node:
        if event.anchor not in self.anchors:
            self.add(
                event.start_mark.index,
                f"'*{event.anchor}' points to nothing: in YAML a star at the start has a meaning of its own.",
                f"To write a star, put quotes around the text: '*{event.anchor} ...'.",
            )
        return self.anchors.get(event.anchor)

    def put(self, node: Node, event: Event) -> None:
        self.nodes += 1
        offset = event.start_mark.index
        if self.nodes > MAX_NODES:
            self.fail(offset, f"There are more than {MAX_NODES:,} values.", "Split the file.")
        if not self.stack:
            self.root = node
            return
        top = self.stack[-1]
        if isinstance(top.node, Items):
            top.node.append(node)
        elif top.key is None:
            top.key = self.key(node, top.node, offset)
        else:
            top.node.setdefault(top.key, node)
            top.key = None

    def key(self, node: Node, fields: Fields, offset: int) -> Text:
        if not isinstance(node, Text):
            self.fail(offset, "Expected a name before the colon, found a list or mapping.", "Quote the text.")
        first = next((key for key in fields if key == node), None)
        if first is not None:
            line = self.source.place(first.offset).line
            self.add(
                offset, f"'{node}' is here twice, first on line {line}.", "Put both under one, as a list."
            )
        key: Text = node
        return key


_ESCAPE_LENGTHS = {"x": 4, "u": 6, "U": 10}


def _align(text: str, raw: str, base: int, style: str) -> Sequence[int]:
    """For each character of a scalar its offset in the file.

    YAML folds lines, drops indents and undoes escapes; so text and raw are walked side by side: white
    space stands for white space, an escape for one character, anything else for itself.
    """
    if not style and raw.startswith(text):
        return range(base, base + len(text))
    at = raw.find("\n") + 1 if style in "|>" else 1 if style else 0
    offsets: list[int] = []
    for char in text:
        if style == '"':
            while raw[at : at + 1] == "\\" and raw[at + 1 : at + 2] in ("\n", "\r"):
                at = _skip_space(raw, at + 1)
        escape = style == '"' and raw[at : at + 1] == "\\"
        if not escape and char.isspace():
            # Extra white space in the file (an indent, a fold) is skipped once the text goes on.
            offsets.append(base + min(at, max(len(raw) - 1, 0)))
            at += raw[at : at + 1].isspace()
            continue
        if not escape and not char.isspace() and raw[at : at + 1] != char:
            at = _skip_space(raw, at)
        offsets.append(base + min(at, max(len(raw) - 1, 0)))
        if escape:
            at += _ESCAPE_LENGTHS.get(raw[at + 1 : at + 2], 2)
        else:
            at += 2 if style == "'" and char == "'" else 1
    return offsets


def _skip_space(raw: str, at: int) -> int:
    while raw[at : at + 1].isspace():
        at += 1
    return at


def _syntax_problem(source: Source, error: MarkedYAMLError) -> Problem:
    """YAML's own complaint in plain words, at the place where a person would look."""
    in_brackets = "flow" in (error.context or "")
    mark = (error.context_mark if in_brackets else None) or error.problem_mark
    offset = mark.index if mark else 0
    line = source.line(source.place(min(offset, len(source.text))).line)
    said = error.problem or error.context or "it can't be read"
    hint = "Put quotes around the text."
    if "\t" in line[: len(line) - len(line.lstrip())]:
        hint = "This line starts with a tab: indent with spaces."
    elif line.startswith(("<<<<<<<", "=======", ">>>>>>>")):
        hint = "This is a merge conflict: keep one side and delete the marks."
    elif "mapping values" in said:
        hint = "A colon inside text needs quotes around the whole text."
    elif "could not find expected ':'" in said or "simple key" in (error.context or ""):
        hint = "Expected 'name: text'. Add the colon and a space, or indent the line under the text above."
    elif in_brackets:
        hint = "A list in brackets is not closed: check its commas, quotes and ']'; '#' starts a comment."
    elif "cannot start any token" in said:
        hint = "A text can't start with this character: put quotes around the text."
    elif "block" in (error.context or "") and re.search(r":\s*['\"“]", line):
        hint = "A quote or apostrophe ends the text too early: use the other kind of quotes around it."
    message = f"This is not YAML: {said}."
    return source.problem(offset, "", message, hint)
