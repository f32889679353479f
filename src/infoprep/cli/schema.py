"""`infoprep schema`: what editors complete and check by."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from infoprep.cli.output import write, write_json


class SchemaName(StrEnum):
    """What there is a JSON Schema of."""

    notes = "notes"
    bank = "bank"
    answers = "answers"
    prep = "prep"


def schema(
    name: Annotated[SchemaName, typer.Argument(metavar="NAME", help="notes, bank, answers or prep.")],
    where: Annotated[bool, typer.Option("--where", help="Tell where the file lies, for an editor.")] = False,
) -> None:
    """Print a JSON Schema, for editors that complete and check."""
    from infoprep.schemas import SCHEMAS, schema_file

    if where:
        write(f"{schema_file(name.value)}\n")
        return
    write_json(SCHEMAS[name.value]())
