"""What every command prints by: results to the one stream, what is wrong and what goes on to the other."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import typer

from infoprep.errors import InfoprepError, InputError, Problem, showable

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

Result = TypeVar("Result")


def write(text: str) -> None:
    """Print a result."""
    sys.stdout.write(showable(text))
    sys.stdout.flush()


def write_json(value: Any) -> None:
    """Print a result for other programs."""
    write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def write_table(names: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows: with headings, and fitted into the window on a terminal; else plain, a line each."""
    rows = [[showable(cell) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            cells = (f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
            write("  ".join(cells).rstrip() + "\n")
        return
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in names:
        table.add_column(Text(name))
    for row in rows:
        table.add_row(*map(Text, row))
    _console().print(table)


def or_stop(work: Callable[[], Result]) -> Result:
    """Do what may fail; what was handed in wrong is told, and the command ends with 1."""
    try:
        return work()
    except InfoprepError as error:
        tell(error)
    raise typer.Exit(1)


def tell(error: InfoprepError) -> None:
    """Print what is wrong."""
    console = _console(stderr=True)
    if not isinstance(error, InputError):
        console.print(showable(str(error)), soft_wrap=True)
        return
    for problem in error.shown:
        console.print(_shown(problem), soft_wrap=True)
    count, shown = len(error.problems), len(error.shown)
    first = f"; the first {shown} are shown" if shown < count else ""
    console.print(f"\n{count} problem{'s' * (count > 1)} found{first}.")


@contextmanager
def working(on: str) -> Iterator[None]:
    """Show that something goes on, to somebody at a terminal; to nobody else."""
    if not sys.stderr.isatty():
        yield
        return
    with _console(stderr=True).status(on):
        yield


def _shown(problem: Problem) -> Text:
    """A problem with its place, its hint and its caret in colours, where there are colours."""
    from rich.text import Text

    shown = Text(showable(problem.show()))
    place = f"{problem.file}:{problem.line}:{problem.column}"
    shown.stylize("bold", 0, len(place))
    if problem.hint:
        start = max(0, len(str(problem)) - len(problem.hint))
        shown.stylize("green", start, start + len(problem.hint))
    if problem.source.strip():
        shown.stylize("red", len(shown) - 1)
    return shown


def _console(*, stderr: bool = False) -> Console:
    from rich.console import Console

    return Console(stderr=stderr, highlight=False, markup=False, emoji=False)
