"""`infoprep cache`: what is kept of notes for the next time, and taking it out."""

from __future__ import annotations

from typing import Annotated

import typer

from infoprep.cli.output import write


def cache(
    clear: Annotated[bool, typer.Option("--clear", help="Take everything out.")] = False,
) -> None:
    """Tell where things are kept for the next time, or clear it."""
    from infoprep.cache import Cache, users_folder

    kept = Cache(users_folder())
    if clear:
        gone = kept.clear()
        write(f"{gone} record{'s' * (gone != 1)} taken out of {kept.folder}.\n")
        return
    count, size = kept.size()
    write(f"{kept.folder}: {count} record{'s' * (count != 1)}, {size / 1_000_000:.1f} MB.\n")
