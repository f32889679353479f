"""`infoprep letter`: a draft to ask for the talk, to thank for it, or to write after three weeks."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from infoprep.cli.options import AnswersFiles, NotesFile, not_over
from infoprep.cli.output import or_stop, working, write

if TYPE_CHECKING:
    from infoprep.letters import Letter


class Kind(StrEnum):
    """The letters there are."""

    request = "request"
    thanks = "thanks"
    later = "later"


def letter(
    kind: Annotated[
        Kind,
        typer.Argument(
            help="request: for the talk; thanks: after it; later: after three weeks.", show_default=False
        ),
    ],
    notes: NotesFile,
    answers: AnswersFiles = None,
    template: Annotated[Path | None, typer.Option(help="A file of your own with letters.")] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write the letter alone to this file.")
    ] = None,
) -> None:
    """Draft a letter, with the facts in it and where they stand."""
    from infoprep.files import write_whole
    from infoprep.letters import write_letter

    if output:
        not_over(output, notes, template, *(answers or ()))
    with working("Reading the notes"):
        made = or_stop(lambda: write_letter(kind.value, notes, answers or (), template=template))
    if output:
        or_stop(lambda: write_whole(output, made.text))
        write(_beside(made))
    else:
        write(f"{made.text}\n{_beside(made)}")


def _beside(made: Letter) -> str:
    """What stands beside a letter and is no part of it."""
    lines = [f"--- not in the letter; {made.words} words"]
    lines += [made.advice] if made.advice else []
    lines += [f"to write: {place}" for place in made.to_write]
    for fact in made.facts:
        places = ", ".join(f"{piece.file}:{piece.line}" for piece in fact.evidence)
        lines.append(f"fact: {fact.words} ({places})")
    return "\n".join(lines) + "\n"
