"""`infoprep ledger`: what people at one company said, held against each other."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from infoprep.cli.options import AsJson
from infoprep.cli.output import or_stop, working, write, write_json

CompanyFolder = Annotated[
    Path,
    typer.Argument(metavar="FOLDER", help="A company's folder: notes and answers.", show_default=False),
]


def ledger(folder: CompanyFolder, as_json: AsJson = False) -> None:
    """Tell who says the same, who says otherwise, and what one person alone said.

    It names who said what: for yourself alone. What you see and it doesn't, you write into ledger.yaml:
    agree, differ and apart, each a list of claims by how they begin.
    """
    from infoprep.folder import load_folder
    from infoprep.ledger import ledger_of
    from infoprep.render.ledger import to_text

    found = or_stop(lambda: load_folder(folder))
    with working("Reading the answers"):
        made = or_stop(lambda: ledger_of(found.answers, next(iter(found.notes), None), judged=found.judged))
    for name in found.others:
        typer.echo(f"{name}: neither notes nor answers, left out", err=True)
    if as_json:
        write_json(made.to_dict())
    else:
        write(to_text(made))
