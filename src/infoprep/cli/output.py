"""What every command prints by: results to the one stream, what is wrong to the other."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any, TypeVar

import typer

from infoprep.errors import InfoprepError, InputError

Result = TypeVar("Result")


def write(text: str) -> None:
    """Print a result."""
    sys.stdout.write(text)
    sys.stdout.flush()


def write_json(value: Any) -> None:
    """Print a result for other programs."""
    write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def or_stop(work: Callable[[], Result]) -> Result:
    """Do what may fail; what was handed in wrong is told, and the command ends with 1."""
    try:
        return work()
    except InputError as error:
        count = len(error.problems)
        typer.echo(f"{error}\n\n{count} problem{'s' * (count > 1)} found.", err=True)
    except InfoprepError as error:
        typer.echo(str(error), err=True)
    raise typer.Exit(1)
