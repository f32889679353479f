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
    sources: Annotated[
        bool, typer.Option("--sources/--no-sources", help="Add an appendix that says who said what.")
    ] = False,
    paper: OnPaper = None,
    draft: Annotated[
        bool, typer.Option("--draft", help="Print a case.yaml to change: what the case is to say.")
    ] = False,
) -> None:
    """Make a case for hiring you: what they are after, what stands in the way, where you can help.

    What it says, and in what order, you write into case.yaml in the folder; --draft makes one to start with.
    """
    from infoprep.argument import to_yaml
    from infoprep.case import make_case, suggested_argument
    from infoprep.files import write_whole
    from infoprep.folder import load_folder
    from infoprep.render.case import save_case, to_markdown

    if paper and not output:
        raise typer.BadParameter("it is for a file: add -o case.pdf.", param_hint="--paper")
    found = or_stop(lambda: load_folder(folder))
    if draft:
        text = to_yaml(*or_stop(lambda: suggested_argument(found)))
        if output and output.exists():
            raise typer.BadParameter(f"'{output}' is there already.", param_hint="--output")
        if output:
            or_stop(lambda: write_whole(output, text))
        else:
            write(text)
        return
    with working("Reading the answers"):
        made = or_stop(lambda: make_case(found))
    if output:
        options: dict[str, Any] = {"paper": paper.value} if paper else {}
        or_stop(lambda: save_case(made, output, sources=sources, **options))
    else:
        write(to_markdown(made, sources=sources))
