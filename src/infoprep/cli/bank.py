"""The commands for question authors: check a bank, list it, count it."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from infoprep.cli.options import AsJson
from infoprep.cli.output import or_stop, working, write, write_json

if TYPE_CHECKING:
    from infoprep.bank import Bank

app = typer.Typer(
    name="bank",
    help="Check, list and count the questions of a bank.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Paths = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="[PATHS]",
        help="Bank files or folders; none: the bank that comes with infoprep.",
        show_default=False,
    ),
]


@app.command()
def check(paths: Paths = None, as_json: AsJson = False) -> None:
    """Tell what a listener would stumble over in the questions of a bank."""
    bank = _load(paths)
    with working("Reading the questions as a listener would"):
        found = bank.check()
    if as_json:
        write_json([asdict(complaint) for complaint in found])
    else:
        write("".join(f"{complaint}\n" for complaint in found))
        errors = sum(complaint.severity == "error" for complaint in found)
        warnings = len(found) - errors
        write(
            f"{_counted(len(bank), 'question')}: {_counted(errors, 'error')}, {_counted(warnings, 'warning')}.\n"
        )
    if any(complaint.severity == "error" for complaint in found):
        raise typer.Exit(1)


def _check_word(option: str, word: str | None, known: Collection[str]) -> None:
    """End the command where a word is none of a bank's own."""
    if word is not None and word not in known:
        raise typer.BadParameter(f"'{word}' is none of: {', '.join(sorted(known))}.", param_hint=option)


@app.command(name="list")
def list_(
    paths: Paths = None,
    topic: Annotated[str | None, typer.Option(help="Only questions on this topic.")] = None,
    stage: Annotated[str | None, typer.Option(help="Only questions of this stage.")] = None,
    viewpoint: Annotated[
        str | None, typer.Option(help="Only questions for this person, in their wording.")
    ] = None,
    fact: Annotated[str | None, typer.Option(help="Only questions that need this kind of fact.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the questions of a bank, each with examples in its slots."""
    from infoprep.bank.lint import cases_of
    from infoprep.bank.stats import types_of
    from infoprep.bank.template import people
    from infoprep.vocabulary import SLOT_TYPES, STAGES, TOPICS, VIEWPOINTS

    _check_word("--topic", topic, TOPICS)
    _check_word("--stage", stage, STAGES)
    _check_word("--viewpoint", viewpoint, VIEWPOINTS)
    _check_word("--fact", fact, SLOT_TYPES)
    bank = _load(paths).with_examples()
    cases = [
        case
        for case in cases_of(bank)
        if topic in (None, case.template.topic)
        and stage in (None, case.template.stage)
        and (viewpoint is None or viewpoint in people(case.viewpoints))
        and (fact is None or fact in types_of(case.template))
    ]
    if as_json:
        names = ("id", "stage", "topic", "viewpoints", "said")
        rows = ((c.template.id, c.template.stage, c.template.topic, c.viewpoints, c.said) for c in cases)
        write_json([dict(zip(names, row, strict=True)) for row in rows])
        return
    last = ""
    for case in cases:
        template = case.template
        if template.id != last:
            last = str(template.id)
            write(f"{last}  ({template.stage}, {template.topic})\n")
        write(textwrap.indent(textwrap.fill(f"{case.viewpoints}: {case.said}", 100), "    ") + "\n")


@app.command()
def stats(paths: Paths = None, as_json: AsJson = False) -> None:
    """Count the questions of a bank by topic, stage, shape, person, fact and line of work."""
    from infoprep.bank.stats import bank_stats

    tables = bank_stats(_load(paths))
    if as_json:
        write_json(tables)
        return
    for name, rows in tables.items():
        write(f"{name}\n")
        write("".join(f"  {count:>5}  {label}\n" for label, count in rows.items()))


@app.command(name="compile")
def compile_(
    paths: Paths = None,
    out: Annotated[
        Path, typer.Option("--out", "-o", help="Where to; the name ends in .npz.", show_default=False)
    ] = Path("bank.npz"),
) -> None:
    """Write a bank in the form that loads at once: worth it from some thousand questions on."""
    from infoprep.bank import save_bank

    bank = _load(paths)
    or_stop(lambda: save_bank(bank, out))
    write(f"{_counted(len(bank), 'question')} in {out}.\n")


@app.command()
def words(as_json: AsJson = False) -> None:
    """List the words that a bank is written with: topics, stages, facts, lines of work."""
    from infoprep.bank.words import bank_words

    if as_json:
        write_json(bank_words())
        return
    for name, entries in bank_words().items():
        write(f"{name}\n")
        write("".join(f"  {word}{f': {more}' if more else ''}\n" for word, more in entries.items()))


def _load(paths: Sequence[Path] | None) -> Bank:
    """A bank as its authors wrote it."""
    from infoprep.bank import SUFFIX, load_bank

    for path in paths or ():
        if path.suffix == SUFFIX:
            raise typer.BadParameter(
                f"'{path}' is compiled: name the YAML files that it was made of.", param_hint="PATHS"
            )
    return or_stop(lambda: load_bank(*(paths or ())))


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
