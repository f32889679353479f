"""YAML as a tree in which every value knows its place in the file.

The tree is built from libyaml's events, one by one, and not with a YAML loader: no scalar is turned
into a number, a date or a yes/no, and nesting can't overflow a stack.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from infoprep.errors import Problem
from infoprep.limits import DEPTH, FILE, PROBLEMS, VALUES
from infoprep.yaml_complaints import syntax_problem
from infoprep.yaml_source import (
    Fields,
    Items,
    Node,
    Source,
    SourceError,
    Text,
    first_few,
)

if TYPE_CHECKING:
    from yaml import Event

Steps = tuple[str | int, ...]

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


def parse_source(source: Source, under: str = "", *, upto: int | None = None) -> Node:
    """Build the tree of a YAML text.

    Args:
        source: The text with its name.
        under: Dotted path that all paths in the tree start with.
        upto: Where the YAML ends; left out: with the text.

    Returns:
        `Text`, `Items` or `Fields` that know their places; None for an empty document.

    Raises:
        SourceError: Everything that is wrong with it as YAML. A syntax error ends the reading, so it is
            the last problem; repeated keys and unknown aliases are all told.
    """
    if len(source.text) > FILE.most:
        raise SourceError([source.problem(0, "", *FILE.passed())])
    copied = re.search(r"^\xa0+", source.text, re.MULTILINE)
    if copied:
        message = "This line is indented with no-break spaces (U+00A0), as copied from a web page."
        raise SourceError(
            [source.problem(copied.start(), "", message, "Delete them and indent with ordinary spaces.")]
        )
    half = _HALF.search(source.text)
    if half:
        message = f"There is half a character here (U+{ord(half[0]):04X}), as broken JSON holds."
        raise SourceError([source.problem(half.start(), "", message, "Delete it.")])
    return _Builder(source, (under,) if under else (), upto).build()


_HALF = re.compile(r"[\ud800-\udfff]")


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not been read yet."""

    node: Items | Fields
    path: Steps
    anchor: str | None
    key: Text | None = None


class _Builder:
    """Turns libyaml's events into a tree: a stack of open nodes, no recursion."""

    def __init__(self, source: Source, under: Steps, upto: int | None) -> None:
        self.under = under
        self.text = source.text[:upto]
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
            for event in yaml.parse(self.text, Loader=yaml.CSafeLoader):
                self.take(event)
        except yaml.MarkedYAMLError as error:
            self.problems.append(syntax_problem(self.source, error))
        except yaml.reader.ReaderError as error:
            at = error.position if isinstance(error.position, int) else 0
            self.add(at, f"There is a character that YAML doesn't allow: {error.reason}.", "Delete it.")
        if self.problems:
            raise SourceError(self.problems)
        return self.root

    @staticmethod
    def at(event: Any) -> int:
        """Where an event starts."""
        return int(event.start_mark.index)

    def add(self, offset: int, message: str, hint: str) -> None:
        path = ".".join(map(str, self.stack[-1].path)) if self.stack else ""
        self.problems.append(self.source.problem(offset, path, message, hint))
        if len(self.problems) > PROBLEMS.most:
            raise SourceError(first_few(self.problems))

    def fail(self, offset: int, message: str, hint: str) -> None:
        self.add(offset, message, hint)
        raise SourceError(self.problems)

    def take(self, event: Event) -> None:
        import yaml

        tag = getattr(event, "tag", None)
        if tag and tag not in _PLAIN_TAGS:
            self.add(self.at(event), f"'{tag.replace(_YAML, '!!')}' has no meaning here.", "Delete it.")
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
                        self.at(event),
                        "A second document starts here.",
                        "Delete the line with '---'.",
                    )

    def open(self, event: Any) -> None:
        import yaml

        node: Items | Fields = Items() if isinstance(event, yaml.SequenceStartEvent) else Fields()
        node.offset = event.start_mark.index
        if len(self.stack) >= DEPTH.most:
            self.fail(node.offset, *DEPTH.passed())
        path = self.path()
        self.put(node, event)
        if event.anchor:
            self.anchors.pop(event.anchor, None)
        self.stack.append(_Open(node, path, event.anchor))

    def path(self) -> Steps:
        if not self.stack:
            return self.under
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
            node = Text(text, self.source, ".".join(map(str, self.path())), offsets).without_hidden()
        if event.anchor and not text:
            self.add(
                self.at(event),
                f"'&{event.anchor}' is nothing: in YAML an ampersand at the start has a meaning of its own.",
                f"To write an ampersand, put quotes around the text: '&{event.anchor} ...'.",
            )
        if event.anchor:
            self.anchors[event.anchor] = node
        return node

    def awaits_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1].node, Fields) and self.stack[-1].key is None

    def alias(self, event: Any) -> Node:
        if event.anchor not in self.anchors:
            self.add(
                self.at(event),
                f"'*{event.anchor}' points to nothing: in YAML a star at the start has a meaning of its own.",
                f"To write a star, put quotes around the text: '*{event.anchor} ...'.",
            )
        return self.anchors.get(event.anchor)

    def partial(self) -> Node:
        """What has been read so far, without the item that is still open: it would seem to lack something."""
        for inner, outer in itertools.pairwise(reversed(self.stack)):
            if isinstance(outer.node, Items) and isinstance(inner.node, Fields):
                outer.node.pop()
        return self.root

    def put(self, node: Node, event: Event) -> None:
        self.nodes += 1
        offset = self.at(event)
        if self.nodes > VALUES.most:
            self.add(offset, *VALUES.passed())
            raise SourceError(self.problems, self.partial())
        if not self.stack:
            self.root = node
            return
        top = self.stack[-1]
        if isinstance(top.node, Items):
            whole = self.whole_number(top.node, node)
            top.node[len(top.node) - bool(whole) :] = [whole or node]
        elif top.key is None:
            top.key = self.key(node, top.node, offset)
        else:
            top.node.setdefault(top.key, node)
            top.key = None

    def whole_number(self, items: Items, node: Node) -> Text | None:
        """In [200,000 visitors] YAML parts a number at its comma: the text of both, where that has happened."""
        before = items[-1] if items else None
        if not (isinstance(before, Text) and isinstance(node, Text) and before and node):
            return None
        end, start = before.offsets[-1] + 1, node.offset
        if self.text[end:start] != "," or not _THOUSANDS.match(node) or not _BEFORE_THOUSANDS.search(before):
            return None
        return Text(f"{before},{node}", self.source, before.path, [*before.offsets, end, *node.offsets])

    def key(self, node: Node, fields: Fields, offset: int) -> Text:
        if not isinstance(node, Text):
            self.fail(offset, "Expected a name before the colon, found a list or mapping.", "Quote the text.")
        if not node:
            self.add(offset, "There is no name before the colon.", "Write 'name: text'.")
        if node in fields:
            first = next(key for key in fields if key == node)
            line = self.source.place(first.offset).line
            self.add(
                offset, f"'{node}' is here twice, first on line {line}.", "Put both under one, as a list."
            )
        key: Text = node
        return key


_THOUSANDS = re.compile(r"\d{3}(?!\d)")
_BEFORE_THOUSANDS = re.compile(r"(?<!\d)\d{1,3}$")

_YAML = "tag:yaml.org,2002:"
# Tags that say what a value is anyway; all others would have it be something else than text, list or names.
_PLAIN_TAGS = ("!", f"{_YAML}str", f"{_YAML}seq", f"{_YAML}map")
_PROPERTIES = re.compile(r"(?:[&!]\S*\s+)*")  # the anchor and tag before a scalar
_ESCAPE_LENGTHS = {"x": 4, "u": 6, "U": 10}


# What most often stands in the file just as in the text, by style: a line of a literal block, else a word.
_RUN = {'"': re.compile(r"[^\s\\]+"), "'": re.compile(r"[^\s']+"), "|": re.compile(r"\S[^\n]*")}
_WORD = re.compile(r"\S+")
_SPELLED_OTHERWISE = {'"': "\\", "'": "'"}


def _align(text: str, raw: str, base: int, style: str) -> Sequence[int]:
    """For each character of a scalar its offset in the file.

    YAML folds lines, drops indents and undoes escapes; so text and raw are walked side by side: white
    space stands for white space, an escape for one character, anything else for itself.
    """
    before = None if raw.startswith(text) and not style else _PROPERTIES.match(raw)
    at = raw.find("\n") + 1 if style in ("|", ">") else (before.end() if before else 0) + bool(style)
    if raw.startswith(text, at) and _SPELLED_OTHERWISE.get(style, "\0") not in text:
        return range(base + at, base + at + len(text))
    offsets: list[int] = []
    done = 0
    for run in _RUN.get(style, _WORD).finditer(text):
        start, end = run.span()
        at = _walk(text[done:start], raw, at, style, offsets)
        there = at if raw.startswith(text[start], at) else _skip_space(raw, at)
        if raw.startswith(run[0], there):
            offsets += range(there, there + end - start)
            at = there + end - start
        else:
            at = _walk(run[0], raw, at, style, offsets)
        done = end
    _walk(text[done:], raw, at, style, offsets)
    last = max(len(raw) - 1, 0)
    return [base + (offset if offset < last else last) for offset in offsets]


def _walk(text: str, raw: str, at: int, style: str, offsets: list[int]) -> int:
    """Note the offsets of characters that may be spelled otherwise in the file, and tell where the next one is."""
    for char in text:
        if style == '"':
            while raw[at : at + 1] == "\\" and raw[at + 1 : at + 2] in ("\n", "\r"):
                at = _skip_space(raw, at + 1)
        escape = style == '"' and raw[at : at + 1] == "\\"
        if not escape and char.isspace():
            # Extra white space in the file (an indent, a fold) is skipped once the text goes on.
            offsets.append(at)
            at += raw[at : at + 1].isspace()
            continue
        if not escape and raw[at : at + 1] != char:
            at = _skip_space(raw, at)
        offsets.append(at)
        if escape:
            at += _ESCAPE_LENGTHS.get(raw[at + 1 : at + 2], 2)
        else:
            at += 2 if style == "'" and char == "'" else 1
    return at


def _skip_space(raw: str, at: int) -> int:
    while raw[at : at + 1].isspace():
        at += 1
    return at
