"""`infoprep learn`: what your ratings say of the weights by which questions are ranked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from infoprep.cli.options import with_cache, with_plugins
from infoprep.cli.output import or_stop, working, write, write_table

if TYPE_CHECKING:
    from infoprep.folder import Folder


def learn(
    folders: Annotated[
        list[Path],
        typer.Argument(
            metavar="FOLDERS...", help="Companies' folders: notes and answers.", show_default=False
        ),
    ],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write the weights to this file, for --weights.")
    ] = None,
) -> None:
    """Tell what your ratings say of each reason to ask, and what lists would change."""
    from infoprep.folder import load_folder
    from infoprep.learning import learn as learn_from
    from infoprep.learning import save_weights

    found = or_stop(lambda: [load_folder(folder) for folder in folders])
    settings = {"plugins": with_plugins.get(), "cache": with_cache.get()}
    with working("Reading the answers"):
        learned = or_stop(lambda: learn_from(*found, settings=settings))
    write(f"{learned.rated} rated questions\n")
    write_table(
        ("signal", "was", "now", ""),
        [(effect.name, f"{effect.was:.2f}", f"{effect.now:.2f}", effect.words) for effect in learned.effects],
    )
    if output:
        or_stop(lambda: save_weights(learned, output))
        with working("Making the lists anew"):
            write("\n" + "".join(_changes(found, output, settings)))


def _changes(folders: list[Folder], weights: Path, settings: dict[str, bool]) -> list[str]:
    """How many questions of each list stay as they are."""
    from infoprep.prep import prepare

    told = []
    for notes in (notes for folder in folders for notes in folder.notes):
        before = [question.text for question in prepare(notes, settings=settings).questions]
        after = [
            question.text for question in prepare(notes, settings={**settings, "weights": weights}).questions
        ]
        stay = sum(text in before for text in after)
        told.append(f"{notes.company.name.source.name}: {stay} of {len(after)} questions stay\n")
    return told
