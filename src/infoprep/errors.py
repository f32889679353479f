"""Every error that infoprep raises on purpose.

::

    InfoprepError
    ├── InputError           what was handed in is wrong; .problems says where and what to write instead
    │   ├── NotesError       ... in the notes
    │   ├── BankError        ... in a question bank
    │   └── AnswersError     ... in an answers file
    ├── ModelMissingError    no usable spaCy pipeline; says what to type
    ├── PluginError          an installed plugin fails; says which, and how to go without
    ├── MissingExtraError    an optional part is not installed; says what to type
    └── RenderError          a sheet could not be made or written
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, where it stands, and what to write instead.

    Attributes:
        file: The file's name as the caller gave it.
        line: Line of the place, from 1.
        column: Column of the place in characters, from 1.
        path: Dotted path of the value, such as ``interviewee.relation``; empty for the whole file.
        message: What was expected and what was found.
        hint: What to write instead; may be empty.
        source: The line itself, to show under the message; may be empty.
    """

    file: str
    line: int
    column: int
    path: str
    message: str
    hint: str = ""
    source: str = ""

    def __str__(self) -> str:
        """One line: ``acme.yaml:12:3 interviewee.relation: message. Hint``."""
        path = f" {_clipped(self.path)}:" if self.path else ""
        hint = f" {_clipped(self.hint)}" if self.hint else ""
        return showable(f"{self.file}:{self.line}:{self.column}{path} {_clipped(self.message)}{hint}")

    def show(self) -> str:
        """The problem with its line under it and a caret at its place.

        Returns:
            One to three lines without a final line break.

        >>> print(Problem("a.yaml", 2, 3, "size", "Expected text, found a list.", source="  - 1").show())
        a.yaml:2:3 size: Expected text, found a list.
            - 1
            ^
        """
        if not self.source.strip():
            return str(self)
        start = max(0, self.column - 1 - _BEFORE) if len(self.source) > _WIDEST else 0
        line = showable(self.source[start : start + _WIDEST])
        # A tab in the line must stay a tab above the caret, or the caret points elsewhere.
        lead = "".join("\t" if char == "\t" else " " for char in line[: self.column - 1 - start])
        before, after = "…" * (start > 0), "…" * (start + _WIDEST < len(self.source))
        return f"{self}\n  {before}{line}{after}\n  {' ' * len(before)}{lead}^"


# Of a longer line a piece is shown, with so many characters before the caret.
_WIDEST, _BEFORE = 300, 60
# What could steer a terminal or turn the direction of what follows, or is half a character.
_UNSHOWABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def _clipped(text: str) -> str:
    """A text without its middle, where it has in it what is too long to be looked at."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST // 2]}…{text[-_LONGEST // 2 :]}"


_LONGEST = 1_000


def showable(text: str) -> str:
    r"""A text as a terminal can show it, whatever is in it.

    >>> showable("a\x07b") == "a\ufffdb"
    True
    """
    return _UNSHOWABLE.sub("\ufffd", text)


class InfoprepError(Exception):
    """The base of all errors of infoprep: catch this one to catch them all."""


class InputError(InfoprepError):
    """What was handed in is wrong; all its problems at once.

    Attributes:
        problems: Every problem found, in the order of the file.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda p: (p.file, p.line, p.column)))
        super().__init__(self.problems)

    def __str__(self) -> str:
        told = [problem.show() for problem in self.shown]
        left = len(self.problems) - len(told)
        return "\n".join([*told, f"{left} more are not shown."] if left else told)

    @property
    def shown(self) -> tuple[Problem, ...]:
        """The problems from the first on that anybody would read through: 60,000 bytes of them."""
        sizes = itertools.accumulate(len(problem.show().encode()) + 1 for problem in self.problems)
        return tuple(
            problem for problem, size in zip(self.problems, sizes, strict=True) if size <= _READ_THROUGH
        )


_READ_THROUGH = 60_000


class NotesError(InputError):
    """The notes are wrong."""


class AnswersError(InputError):
    """An answers file is wrong."""


class BankError(InputError):
    """A question bank is wrong."""


class ModelMissingError(InfoprepError):
    """No usable spaCy pipeline is installed; the message has the command to type."""


class MissingExtraError(InfoprepError):
    """An optional part is not installed; the message has the command to type."""


class PluginError(InfoprepError):
    """An installed plugin can't be loaded, fails, or brings what it should not; the message names it."""


class RenderError(InfoprepError):
    """A sheet could not be made or written."""
