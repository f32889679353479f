"""The command line. Only this package prints.

Exit codes: 0 fine, 1 what was handed in is wrong, 2 the call is wrong.
"""

from __future__ import annotations

import io
import os
import sys
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from infoprep.cli import bank as bank_commands
from infoprep.cli.new import new, schema_file
from infoprep.cli.output import or_stop, write, write_json
from infoprep.cli.watch import watch
from infoprep.errors import InputError

if TYPE_CHECKING:
    from infoprep.keywords import Keyword, Style
    from infoprep.prep import Prep

app = typer.Typer(
    name="infoprep",
    help="Turn research notes on a company into the questions worth asking in an informational interview.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _tell_version(asked: bool) -> None:
    if asked:
        import infoprep

        write(f"infoprep {infoprep.__version__}\n")
        raise typer.Exit


@app.callback()
def about(
    version: Annotated[
        bool, typer.Option("--version", help="Tell the version.", callback=_tell_version, is_eager=True)
    ] = False,
) -> None:
    """Turn research notes on a company into the questions worth asking in an informational interview."""


app.command()(new)
app.add_typer(bank_commands.app)


class Format(StrEnum):
    """What a sheet can be printed as."""

    text = "text"
    lines = "lines"
    md = "md"
    json = "json"


class Paper(StrEnum):
    """What a PDF is printed on."""

    letter = "letter"
    a4 = "a4"


class For(StrEnum):
    """Whom a sheet is for."""

    room = "room"
    me = "me"
    them = "them"


class KeywordStyle(StrEnum):
    """What a keyword can be."""

    phrases = "phrases"
    words = "words"


NotesFile = Annotated[
    Path, typer.Argument(metavar="NOTES", help="The notes, a YAML file.", show_default=False)
]
SeekerFile = Annotated[Path | None, typer.Option("--seeker", help="A YAML file about yourself.")]
BankPath = Annotated[Path | None, typer.Option("--bank", help="A question bank of your own to add.")]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON, for other programs.")]
Minutes = Annotated[int | None, typer.Option(min=5, max=240, help="The meeting's length.")]
Limit = Annotated[int | None, typer.Option(min=1, help="At most so many questions.")]
Seed = Annotated[int | None, typer.Option(help="For another good list: any number; the same gives the same.")]


@app.command()
def sheet(
    notes: NotesFile,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="Write to this file: .pdf, .html, .docx, .md, .txt or .json."),
    ] = None,
    format_: Annotated[
        Format | None, typer.Option("--format", help="What to print it as.  [default: text]")
    ] = None,
    reader: Annotated[
        For, typer.Option("--for", help="room: to carry; me: with what stands behind; them: to send ahead.")
    ] = For.room,
    paper: Annotated[Paper, typer.Option(help="Of a PDF.")] = Paper.letter,
    large: Annotated[bool, typer.Option("--large", help="A PDF in large print.")] = False,
    live: Annotated[bool, typer.Option("--live", help="HTML with a clock and room to type.")] = False,
    limit: Limit = None,
    seed: Seed = None,
    minutes: Minutes = None,
    seeker: SeekerFile = None,
    bank: BankPath = None,
) -> None:
    """Print the question sheet for a meeting, or write it to a file."""
    if output and format_:
        raise typer.BadParameter(
            "the file's ending picks the format: leave out --format.", param_hint="--format"
        )
    if output:
        from infoprep.render.files import ending_known

        or_stop(lambda: ending_known(output))  # before the work, not after it
    prep = _prepare(notes, minutes, limit, seed, seeker, bank)
    if output:
        or_stop(lambda: prep.save(output, paper=paper.value, large=large, live=live, reader=reader.value))
        return
    show = {
        Format.lines: prep.to_lines,
        Format.md: lambda: prep.to_markdown(reader=reader.value),
        Format.json: prep.to_json,
    }
    write(show.get(format_ or Format.text, lambda: prep.to_text(reader=reader.value))())


app.command()(watch)


@app.command()
def check(notes: NotesFile, as_json: AsJson = False) -> None:
    """Check a notes file and tell everything that is wrong with it."""
    from infoprep.notes import load_notes

    if as_json:
        try:
            load_notes(notes)
        except InputError as error:
            write_json([asdict(problem) for problem in error.problems])
            raise typer.Exit(1) from None
        write_json([])
        return
    checked = or_stop(lambda: load_notes(notes))
    typer.echo(f"{notes}: fine, {sum(1 for _ in checked.texts())} texts about {checked.company.name}.")


@app.command()
def explain(
    notes: NotesFile,
    number: Annotated[
        int,
        typer.Argument(metavar="N", min=1, help="The question's number on the sheet.", show_default=False),
    ],
    limit: Limit = None,
    seed: Seed = None,
    minutes: Minutes = None,
    seeker: SeekerFile = None,
    bank: BankPath = None,
) -> None:
    """Tell why a question is on the sheet and which lines of the notes it rests on."""
    prep = _prepare(notes, minutes, limit, seed, seeker, bank)
    if number > len(prep.questions):
        raise typer.BadParameter(f"the sheet has {len(prep.questions)} questions.", param_hint="N")
    write(prep.explain(number))


@app.command()
def keywords(
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="Notes (.yaml, .yml), or any English text.", show_default=False),
    ],
    limit: Annotated[int, typer.Option(min=1, help="At most so many.")] = 15,
    style: Annotated[KeywordStyle, typer.Option(help="What to list.")] = KeywordStyle.phrases,
    as_json: AsJson = False,
) -> None:
    """List the phrases that tell what notes or a text are about, with the lines they stand on."""
    found = or_stop(lambda: _keywords(file, limit, style.value))
    if as_json:
        write_json([asdict(keyword) for keyword in found])
        return
    names = [keyword.text + "".join(f" ({other})" for other in keyword.also) for keyword in found]
    width = max(map(len, names), default=0)
    for name, keyword in zip(names, found, strict=True):
        lines = list(dict.fromkeys(str(piece.line) for piece in keyword.evidence))
        shown = ", ".join(lines[:_LINES]) + (", ..." if len(lines) > _LINES else "")
        write(f"{keyword.score:.2f}  {name:<{width}}  line{'s' * (len(lines) > 1)} {shown}\n")


_LINES = 8


@app.command()
def hooks(notes: NotesFile, as_json: AsJson = False) -> None:
    """List the facts that questions are made of, with the lines they stand on."""
    from infoprep.hooks import find_hooks
    from infoprep.notes import load_notes
    from infoprep.reading import read
    from infoprep.settings import Settings

    found = or_stop(lambda: find_hooks(read(load_notes(notes), Settings()))).hooks
    if as_json:
        write_json([hook.to_dict() for hook in found])
        return
    width = max(len(hook.type) for hook in found)
    for hook in found:
        line = hook.evidence[0].line if hook.evidence else 0
        date = f" ({hook.date})" if hook.date else ""
        write(f"{hook.type:<{width}}  {hook.text}{date}  line {line}\n")


class SchemaName(StrEnum):
    """What there is a JSON Schema of."""

    notes = "notes"
    bank = "bank"
    answers = "answers"
    prep = "prep"


@app.command()
def schema(
    name: Annotated[SchemaName, typer.Argument(metavar="NAME", help="notes, bank, answers or prep.")],
    where: Annotated[bool, typer.Option("--where", help="Tell where the file lies, for an editor.")] = False,
) -> None:
    """Print a JSON Schema, so that editors complete and check while you write."""
    from infoprep.schemas import SCHEMAS

    if where:
        write(f"{schema_file(name.value)}\n")
        return
    write_json(SCHEMAS[name.value]())


def _keywords(file: Path, limit: int, style: Style) -> list[Keyword]:
    from infoprep.keywords import find_keywords
    from infoprep.notes import load_notes
    from infoprep.yaml_source import SourceError, Text, read_source

    if file.suffix.lower() in (".yaml", ".yml"):
        return find_keywords(load_notes(file), limit=limit, style=style)
    try:
        source = read_source(file)
    except SourceError as error:
        raise InputError(error.problems) from None
    return find_keywords(Text(source.text, source), limit=limit, style=style)


def _prepare(
    notes: Path,
    minutes: int | None,
    limit: int | None,
    seed: int | None,
    seeker: Path | None,
    bank: Path | None,
) -> Prep:
    from infoprep.prep import prepare

    return or_stop(lambda: prepare(notes, minutes=minutes, limit=limit, seed=seed, seeker=seeker, bank=bank))


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal or pipe that knows few letters shows "?" for the others.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        app(standalone_mode=True)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        sys.stderr.write(f"Can't write: {(error.strerror or str(error)).lower()}.\n")
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
