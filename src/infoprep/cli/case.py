"""`infoprep case`: the business case from what people at a company said."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from infoprep.cli.ledger import CompanyFolder
from infoprep.cli.options import OnPaper
from infoprep.cli.output import or_stop, working, write


def case(
    folder: CompanyFolder,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", help="Write to this file: .pdf, .docx or .md.  [default: print Markdown]"
        ),
    ] = None,
    no_sources: Annotated[
        bool, typer.Option("--no-sources", help="Leave out the appendix that says who said what.")
    ] = False,
    paper: OnPaper = None,
) -> None:
    """Make a case for hiring you: what they are after, what stands in the way, where you can help."""
    from infoprep.case import make_case
    from infoprep.folder import load_folder
    from infoprep.render.case import save_case, to_markdown

    if paper and not output:
        raise typer.BadParameter("it is for a file: add -o case.pdf.", param_hint="--paper")
    found = or_stop(lambda: load_folder(folder))
    with working("Reading the answers"):
        made = or_stop(lambda: make_case(found))
    if output:
        options: dict[str, Any] = {"paper": paper.value} if paper else {}
        or_stop(lambda: save_case(made, output, sources=not no_sources, **options))
    else:
        write(to_markdown(made, sources=not no_sources))
