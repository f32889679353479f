"""YAML's complaints in plain words, and what it takes for text where a person meant something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from infoprep.errors import Problem
from infoprep.yaml_source import Source

if TYPE_CHECKING:
    from yaml import MarkedYAMLError


def syntax_problem(source: Source, error: MarkedYAMLError) -> Problem:
    """YAML's own complaint in plain words, at the place where a person would look.

    Args:
        source: The file.
        error: What libyaml says.
    """
    in_brackets = "flow" in (error.context or "")
    mark = error.problem_mark or error.context_mark
    offset = mark.index if mark else 0
    if in_brackets:  # libyaml complains where the list should have ended: point to where it starts
        offset = max(source.text.rfind(bracket, 0, offset) for bracket in "[{")
    line = source.line(source.place(min(offset, len(source.text))).line)
    said = error.problem or error.context or "it can't be read"
    hint = "Put quotes around the text."
    if "\t" in line[: len(line) - len(line.lstrip())]:
        hint = "This line starts with a tab: indent with spaces."
    elif line.startswith(("<<<<<<<", "=======", ">>>>>>>")):
        hint = "This is a merge conflict: keep one side and delete the marks."
    elif "mapping values" in said:
        hint = "A colon inside text needs quotes around the whole text."
    elif glued := _glued(source, offset):
        place, name, text = glued
        return source.problem(place, name, *no_space(name, text))
    elif "could not find expected ':'" in said or "simple key" in (error.context or ""):
        hint = "Expected 'name: text'. Add the colon and a space, or indent the line under the text above."
    elif in_brackets:
        hint = "A list in brackets is not closed: check its commas, quotes and ']'; '#' starts a comment."
    elif "cannot start any token" in said:
        hint = "A text can't start with this character: put quotes around the text."
    elif _is_ragged(source, offset):
        hint = "This line's indent fits no line above: indent it as the lines that it belongs with."
    elif "block" in (error.context or "") and re.search(r":\s*['\"“]", line):
        hint = "A quote or apostrophe ends the text too early: use the other kind of quotes around it."
    message = f"This is not YAML: {said}."
    return source.problem(offset, "", message, hint)


def no_space(name: str, text: str) -> tuple[str, str]:
    """What to say of ``name:text``, which YAML takes for one word."""
    return f"There is no space after the colon of '{name}'.", f"Write '{name}: {text}'."


GLUED = re.compile(r"(?P<name>[a-z_]+):(?P<text>[^\s/:][^\n]*)")


def _glued(source: Source, offset: int) -> tuple[int, str, str] | None:
    """The nearest line at or above a place that is a name and its text without a space between them."""
    number = source.place(min(offset, len(source.text))).line
    for line in range(number, max(0, number - 3), -1):
        found = GLUED.fullmatch(source.line(line).strip())
        if found:
            at = source.start(line) + source.line(line).index(found["name"])
            return at, found["name"], found["text"]
    return None


def _is_ragged(source: Source, offset: int) -> bool:
    """Whether a line is indented as none of the lines above it that are indented less or as much."""
    number = source.place(min(offset, len(source.text))).line
    above = {_indent(source.line(line)) for line in range(1, number) if source.line(line).strip()}
    indent = _indent(source.line(number))
    return 0 < indent < max(above, default=0) and indent not in above


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
