"""The command line. Only this package prints.

Exit codes: 0 fine, 1 what was handed in is wrong, 2 the call is wrong.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from typing import Annotated

import typer

from infoprep.cli import answers, bank
from infoprep.cli.cache import cache
from infoprep.cli.case import case
from infoprep.cli.findings import check, hooks, keywords
from infoprep.cli.learn import learn
from infoprep.cli.ledger import ledger
from infoprep.cli.letter import letter
from infoprep.cli.mcp import mcp
from infoprep.cli.new import new
from infoprep.cli.options import with_cache, with_plugins
from infoprep.cli.output import write
from infoprep.cli.plan import plan
from infoprep.cli.plugins import plugins
from infoprep.cli.schema import schema
from infoprep.cli.sheet import explain, sheet
from infoprep.cli.watch import watch

app = typer.Typer(
    name="infoprep",
    help="Turn notes on a company into questions for an informational interview.",
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
    _version: Annotated[
        bool, typer.Option("--version", help="Tell the version.", callback=_tell_version, is_eager=True)
    ] = False,
    no_plugins: Annotated[
        bool, typer.Option("--no-plugins", help="Without what is installed beside infoprep.")
    ] = False,
    no_cache: Annotated[
        bool,
        typer.Option(
            "--no-cache",
            envvar="INFOPREP_NO_CACHE",
            show_envvar=False,
            help="Keep nothing for the next time.",
        ),
    ] = False,
) -> None:
    """Turn notes on a company into questions for an informational interview."""
    with_plugins.set(not no_plugins)
    with_cache.set(not no_cache)


# In the order of use, which is the order of the help.
_COMMANDS: tuple[Callable[..., None], ...] = (
    new,
    sheet,
    watch,
    check,
    explain,
    letter,
    plan,
    ledger,
    case,
    learn,
    keywords,
    hooks,
    schema,
    plugins,
    cache,
    mcp,
)
for command in _COMMANDS:
    app.command()(command)
app.add_typer(answers.app)
app.add_typer(bank.app)


def main() -> None:
    """Run the command line."""
    # Closed streams (`>&-`) are none at all: what is said goes nowhere.
    sys.stdout = sys.stdout or io.StringIO()
    sys.stderr = sys.stderr or sys.stdout
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
