"""`infoprep watch`: the sheet made again each time the notes are saved."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from infoprep.errors import InfoprepError

_PAUSE = 0.3  # seconds between looks


def watch(
    notes: Annotated[
        Path, typer.Argument(metavar="NOTES", help="The notes, a YAML file.", show_default=False)
    ],
    output: Annotated[
        Path,
        typer.Option("-o", "--output", help="The file to write: .html, .pdf, .docx, .md, .txt or .json."),
    ],
    once: Annotated[bool, typer.Option("--once", hidden=True)] = False,
) -> None:
    """Make the sheet anew each time the notes are saved; Ctrl-C ends it."""
    seen = None
    while True:
        saved = _saved(notes)
        if saved != seen:
            seen = saved
            _make(notes, output)
        if once:
            return
        time.sleep(_PAUSE)


def _saved(path: Path) -> tuple[int, int] | None:
    """When a file was saved and how long it is; None while it isn't there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _make(notes: Path, output: Path) -> None:
    from infoprep.prep import prepare

    try:
        prep = prepare(notes)
        prep.save(output)
    except InfoprepError as error:
        typer.echo(str(error), err=True)  # wrong for now: the next saving may be right
    else:
        typer.echo(f"{time.strftime('%H:%M:%S')}  {output}: {len(prep.questions)} questions")
