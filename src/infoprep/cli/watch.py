"""`infoprep watch`: the sheet made again each time the notes are saved."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated, Any

import typer

from infoprep.cli.options import (
    BankPath,
    For,
    Large,
    Limit,
    Live,
    Minutes,
    NotesFile,
    OnPaper,
    Reader,
    Seed,
    SeekerFile,
    not_over,
    prepare_here,
)
from infoprep.cli.output import tell, write
from infoprep.errors import InfoprepError

_PAUSE = 0.3  # seconds between looks

Stamp = tuple[int, int] | None


def watch(
    notes: NotesFile,
    output: Annotated[
        Path,
        typer.Option("-o", "--output", help="The file to write: .html, .pdf, .docx, .md, .txt or .json."),
    ],
    reader: Reader = For.room,
    paper: OnPaper = None,
    large: Large = False,
    live: Live = False,
    limit: Limit = None,
    seed: Seed = None,
    minutes: Minutes = None,
    seeker: SeekerFile = None,
    bank: BankPath = None,
    once: Annotated[bool, typer.Option("--once", hidden=True)] = False,
) -> None:
    """Make the sheet anew each time its files are saved.

    Ctrl-C ends it.
    """
    not_over(output, notes, seeker, bank)
    watched = [path for path in (notes, seeker, bank) if path is not None]
    asked = {"minutes": minutes, "limit": limit, "seed": seed, "seeker": seeker, "bank": bank}
    shape = {"reader": reader.value, "paper": paper and paper.value, "large": large, "live": live}
    seen: list[Stamp] = []
    while True:
        saved = [_saved(path) for path in watched]
        if saved != seen:
            seen = saved
            _make(notes, output, asked, shape)
        if once:
            return
        time.sleep(_PAUSE)


def _saved(path: Path) -> Stamp:
    """When a file was saved and how long it is; None while it isn't there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _make(notes: Path, output: Path, asked: dict[str, Any], shape: dict[str, Any]) -> None:
    try:
        prep = prepare_here(notes, **asked)
        prep.save(output, **shape)
    except InfoprepError as error:
        tell(error)  # wrong for now: the next saving may be right
    else:
        write(f"{time.strftime('%H:%M:%S')}  {output}: {len(prep.questions)} questions\n")
