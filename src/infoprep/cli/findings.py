"""`infoprep check`, `keywords` and `hooks`: what is wrong with the notes, and what was found in them."""

from __future__ import annotations

from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from infoprep.cli.options import AsJson, NotesFile, SeekerFile, with_plugins
from infoprep.cli.output import or_stop, working, write, write_json, write_table
from infoprep.errors import InputError

if TYPE_CHECKING:
    from infoprep.hooks import Hook
    from infoprep.keywords import Keyword, Style

_LINES = 8  # of a keyword, at most so many


class KeywordStyle(StrEnum):
    """What a keyword can be."""

    phrases = "phrases"
    words = "words"


def check(notes: NotesFile, seeker: SeekerFile = None, as_json: AsJson = False) -> None:
    """Tell everything that is wrong with a notes file."""
    from infoprep.notes import load_notes, with_seeker

    if as_json:
        try:
            with_seeker(load_notes(notes), seeker)
        except InputError as error:
            write_json([asdict(problem) for problem in error.problems])
            raise typer.Exit(1) from None
        write_json([])
        return
    checked = or_stop(lambda: with_seeker(load_notes(notes), seeker))
    count = sum(1 for _ in checked.texts())
    write(f"{notes}: fine, {count} text{'s' * (count != 1)} about {checked.company.name}.\n")


def keywords(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="Notes (.yaml, .yml, .md), or any English text.", show_default=False
        ),
    ],
    limit: Annotated[int, typer.Option(min=1, help="At most so many.")] = 15,
    style: Annotated[KeywordStyle, typer.Option(help="What to list.")] = KeywordStyle.phrases,
    as_json: AsJson = False,
) -> None:
    """List the phrases that tell what a text is about.

    Notes or any English text, with the lines that the phrases stand on.
    """
    found = or_stop(lambda: _keywords(file, limit, style.value))
    if as_json:
        write_json([asdict(keyword) for keyword in found])
        return
    write_table(
        ("Score", "Keyword", "Lines"),
        [
            (
                f"{keyword.score:.2f}",
                keyword.text + "".join(f" ({other})" for other in keyword.also),
                _lines_of(keyword),
            )
            for keyword in found
        ],
    )


def hooks(notes: NotesFile, seeker: SeekerFile = None, as_json: AsJson = False) -> None:
    """List the facts that questions are made of."""
    found = or_stop(lambda: _hooks(notes, seeker))
    if as_json:
        write_json([hook.to_dict() for hook in found])
        return
    write_table(
        ("Kind", "Fact", "Date", "Line"),
        [
            (hook.type, hook.text, hook.date, f"line {hook.evidence[0].line}" if hook.evidence else "")
            for hook in found
        ],
    )


def _lines_of(keyword: Keyword) -> str:
    lines = list(dict.fromkeys(str(piece.line) for piece in keyword.evidence))
    more = ", ..." if len(lines) > _LINES else ""
    return f"line{'s' * (len(lines) > 1)} {', '.join(lines[:_LINES])}{more}"


def _keywords(file: Path, limit: int, style: Style) -> list[Keyword]:
    with working("Reading"):
        from infoprep.keywords import find_keywords
        from infoprep.notes import is_notes_file, load_notes
        from infoprep.yaml_source import SourceError, Text, read_source

        if is_notes_file(file):
            return find_keywords(load_notes(file), limit=limit, style=style)
        try:
            source = read_source(file)
        except SourceError as error:
            raise InputError(error.problems) from None
        return find_keywords(Text(source.text, source), limit=limit, style=style)


def _hooks(notes: Path, seeker: Path | None) -> tuple[Hook, ...]:
    with working("Reading the notes"):
        from infoprep.hooks import find_hooks
        from infoprep.notes import load_notes, with_seeker
        from infoprep.plugins import installed_plugins
        from infoprep.reading import read
        from infoprep.settings import Settings

        more = installed_plugins().extractors if with_plugins.get() else ()
        return find_hooks(read(with_seeker(load_notes(notes), seeker), Settings()), more).hooks
