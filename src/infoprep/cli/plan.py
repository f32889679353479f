"""`infoprep plan`: who of several people should be asked what."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from infoprep.cli.options import AnswersFiles, AsJson, with_cache, with_plugins
from infoprep.cli.output import or_stop, working, write, write_json

if TYPE_CHECKING:
    from infoprep.contacts import Assigned, Contact, Contacts


def plan(
    notes: Annotated[
        list[Path],
        typer.Argument(metavar="NOTES...", help="The notes of each planned talk.", show_default=False),
    ],
    answers: AnswersFiles = None,
    as_json: AsJson = False,
) -> None:
    """Tell who of several people should be asked what, and why."""
    from infoprep.contacts import plan_contacts

    settings = {"plugins": with_plugins.get(), "cache": with_cache.get()}
    with working("Reading the notes"):
        made = or_stop(lambda: plan_contacts(notes, answers or (), settings=settings))
    if as_json:
        write_json(asdict(made))
    else:
        write(_shown(made))


def _shown(made: Contacts) -> str:
    blocks = [f"{made.company}: who should be asked what", *map(_talk, made.contacts)]
    if made.left:
        left = "\n".join(f"  {text}" for text in made.left)
        blocks.append(f"None of them can be asked; think of somebody else:\n{left}")
    return "\n\n".join(blocks) + "\n"


def _talk(contact: Contact) -> str:
    lines = [f"{contact.person} ({contact.file})"]
    for asked in contact.asked:
        lines += [f"  {asked.unknown}", f"    Ask: {asked.question}", f"    Why: {_why(asked)}"]
    return "\n".join(lines)


def _why(asked: Assigned) -> str:
    others = "".join(f"; {person.split(',')[0]} {worth:.1f}" for person, worth in asked.others)
    return f"{asked.why} Worth {asked.worth:.1f} here{others}."
