"""`infoprep sheet` and `infoprep explain`: the questions, and why they are there."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from infoprep.cli.again import page
from infoprep.cli.options import (
    AnswersFiles,
    AsJson,
    BankPath,
    Begun,
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
    WeightsFile,
    not_over,
    prepared,
    with_plugins,
)
from infoprep.cli.output import or_stop, write, write_json

if TYPE_CHECKING:
    from infoprep.preparation import Prep


class Format(StrEnum):
    """What a sheet can be printed as."""

    text = "text"
    lines = "lines"
    md = "md"
    json = "json"


def sheet(
    notes: NotesFile,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="Write to this file: .pdf, .html, .docx, .md, .txt or .json."),
    ] = None,
    format_: Annotated[
        Format | None, typer.Option("--format", help="What to print it as.  [default: text]")
    ] = None,
    reader: Reader = For.room,
    paper: OnPaper = None,
    large: Large = False,
    live: Live = False,
    begun: Begun = None,
    limit: Limit = None,
    seed: Seed = None,
    minutes: Minutes = None,
    seeker: SeekerFile = None,
    answers: AnswersFiles = None,
    weights: WeightsFile = None,
    bank: BankPath = None,
) -> None:
    """Print the questions for a meeting, or write them to a file."""
    asked: dict[str, Any] = {"paper": paper and paper.value, "large": large, "live": live, "begun": begun}
    options = {name: value for name, value in asked.items() if value}
    if output and format_:
        raise typer.BadParameter(
            "the file's ending picks the format: leave out --format.", param_hint="--format"
        )
    if options and not output:
        name = next(iter(options))
        raise typer.BadParameter(
            "it is for a file: add -o sheet.pdf or -o sheet.html.", param_hint=f"--{name}"
        )
    if output:
        _check(output, reader, options)  # before the work, not after it
        not_over(output, notes, seeker, bank, begun, *(answers or ()))
        if begun:
            from infoprep.answers import load_answers

            options["begun"] = or_stop(lambda: load_answers(begun))
    if format_ is Format.json and reader is For.them:
        raise typer.BadParameter("JSON holds all that stands behind the questions.", param_hint="--for them")
    said, about = answers or [], {"minutes": minutes, "limit": limit, "seed": seed}

    def made() -> Prep:
        return prepared(notes, **about, seeker=seeker, answers=said, weights=weights, bank=bank)

    if output:
        prep = made()
        or_stop(lambda: prep.save(output, reader=reader.value, **options))
        return
    show: dict[Format, Callable[[Prep], str]] = {
        Format.text: lambda prep: prep.to_text(reader=reader.value),
        Format.lines: lambda prep: prep.to_lines(reader=reader.value),
        Format.md: lambda prep: prep.to_markdown(reader=reader.value),
        Format.json: lambda prep: prep.to_json(),
    }
    kind = format_ or Format.text
    asked = {**about, "kind": kind.value, "reader": reader.value}
    if bank:  # what a listener would stumble over in it is told each time
        write(show[kind](made()))
        return
    write(page(lambda: show[kind](made()), [notes, seeker, weights, *said], asked))


def _check(output: Path, reader: For, options: dict[str, Any]) -> None:
    """End the command where the file's ending tells no format, or one that can't do what is asked for."""

    def look() -> None:
        from infoprep.plugins import installed_plugins
        from infoprep.render.formats import FORMATS, format_of

        more = installed_plugins().formats if with_plugins.get() else ()
        format_of(output, (*more, *FORMATS), reader.value, options)

    or_stop(look)


def explain(
    notes: NotesFile,
    number: Annotated[
        int | None,
        typer.Argument(
            metavar="[N]",
            min=1,
            help="The question's number on the sheet; none: the whole list, and what was left out.",
            show_default=False,
        ),
    ] = None,
    limit: Limit = None,
    seed: Seed = None,
    minutes: Minutes = None,
    seeker: SeekerFile = None,
    answers: AnswersFiles = None,
    weights: WeightsFile = None,
    bank: BankPath = None,
    as_json: AsJson = False,
) -> None:
    """Tell why a question is on the sheet, or what was left out.

    With a number: its reasons, what it beat, and the lines of the notes behind it. Without one: the whole list
    in short, and which facts and lines no question takes up.
    """
    said, about = answers or (), {"minutes": minutes, "limit": limit, "seed": seed}
    prep = prepared(notes, **about, seeker=seeker, answers=said, weights=weights, bank=bank)
    if number and number > len(prep.questions):
        raise typer.BadParameter(f"the sheet has {len(prep.questions)} questions.", param_hint="N")
    if as_json:
        told = prep.to_dict()
        write_json(told["questions"][number - 1] if number else told)
        return
    write(prep.explain(number))
