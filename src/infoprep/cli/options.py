"""The arguments that several commands share, and the work that they share."""

from __future__ import annotations

from contextvars import ContextVar
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from infoprep.cli.output import or_stop, working

if TYPE_CHECKING:
    from infoprep.preparation import Prep


# Whether installed plugins take part: not after `infoprep --no-plugins`.
with_plugins = ContextVar("with_plugins", default=True)
# Whether what is found in notes is kept for the next time: not after `infoprep --no-cache`.
with_cache = ContextVar("with_cache", default=True)


class Paper(StrEnum):
    """What a PDF is printed on."""

    letter = "letter"
    a4 = "a4"


class For(StrEnum):
    """Whom a sheet is for."""

    room = "room"
    me = "me"
    them = "them"


NotesFile = Annotated[
    Path,
    typer.Argument(metavar="NOTES", help="The notes, a YAML or Markdown file.", show_default=False),
]
SeekerFile = Annotated[
    Path | None, typer.Option("--seeker", help="A YAML file about yourself, or a JSON Resume.")
]
WeightsFile = Annotated[
    Path | None, typer.Option("--weights", help="Weights of your own, from infoprep learn.")
]
AnswersFiles = Annotated[
    list[Path] | None, typer.Option("--answers", help="What somebody said; may be given several times.")
]
BankPath = Annotated[Path | None, typer.Option("--bank", help="A question bank of your own to add.")]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON, for other programs.")]
Minutes = Annotated[int | None, typer.Option(min=5, max=240, help="The meeting's length.")]
Limit = Annotated[int | None, typer.Option(min=1, help="At most so many questions.")]
Seed = Annotated[int | None, typer.Option(help="For another good list: any number; the same gives the same.")]
Reader = Annotated[
    For, typer.Option("--for", help="room: to carry; me: with what stands behind; them: to send ahead.")
]
OnPaper = Annotated[Paper | None, typer.Option("--paper", help="Of a PDF.  [default: letter]")]
Large = Annotated[bool, typer.Option("--large", help="A PDF in large print.")]
Begun = Annotated[Path | None, typer.Option("--begun", help="Of a live page: an answers file to go on with.")]
Live = Annotated[bool, typer.Option("--live", help="HTML with a clock and room to type.")]


def not_over(output: Path, *inputs: Path | None) -> None:
    """End the command where it would write the sheet over what the sheet is made of."""
    for file in inputs:
        if file is not None and file.exists() and output.exists() and output.samefile(file):
            raise typer.BadParameter(f"'{output}' is what the sheet is made of.", param_hint="--output")


def prepared(notes: Path, **asked: Any) -> Prep:
    """The preparation of some notes, or the end of the command with what is wrong."""
    if asked.get("bank"):
        or_stop(lambda: _tell_faults(asked["bank"]))
    return or_stop(lambda: prepare_here(notes, **asked))


def prepare_here(notes: Path, *, weights: Path | None = None, **asked: Any) -> Prep:
    """`infoprep.prepare` as the command line was asked for it: with or without plugins.

    Args:
        notes: The notes.
        weights: A file with weights of one's own.
        asked: Its other arguments.
    """
    with working("Reading the notes"):
        from infoprep.prep import prepare

        settings = {"plugins": with_plugins.get(), "cache": with_cache.get(), "weights": weights}
        return prepare(notes, settings=settings, **asked)


# A larger bank is no sheet of one's own questions: to read it takes longer than to make the sheet.
_READ_ALOUD = 100


def _tell_faults(path: Path) -> None:
    """Say it where a listener would stumble over the user's own questions; they are asked all the same."""
    from infoprep.bank import load_bank

    bank = load_bank(path)
    faults = bank.check() if len(bank) <= _READ_ALOUD else []
    if faults:
        told = "".join(f"{fault}\n" for fault in faults if fault.severity == "error")
        count = f"{len(faults)} thing{'s' * (len(faults) > 1)}"
        typer.echo(
            f"{told}{path}: a listener would stumble over {count}: infoprep bank check {path}", err=True
        )
