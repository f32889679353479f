"""What the reader of a ledger sees and words don't tell: which claims agree, which don't, which are apart."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from infoprep.fields import many
from infoprep.gate import load_as
from infoprep.yaml_source import Items, MisplacedError, Node, Text

FILE = "ledger.yaml"


def _group(value: Node) -> Node:
    """Two claims or more, each by how it begins."""
    if not isinstance(value, Items) or len(value) < 2 or not all(isinstance(item, Text) for item in value):
        message = (
            "Expected two claims or more, each by how it begins.\nWrite [Rosters come out late, Rosters are]."
        )
        raise MisplacedError(value, message) if isinstance(value, Text) else ValueError(message)
    return tuple(value)


Groups = Annotated[
    tuple[Annotated[tuple[Text, ...], BeforeValidator(_group)], ...],
    BeforeValidator(many),
]


class Judged(BaseModel):
    """What somebody judged of claims, each named by how it begins.

    Attributes:
        agree: Claims that say the same.
        differ: Claims that say otherwise, each than each.
        apart: Claims that have nothing to do with each other.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    agree: Groups = ()
    differ: Groups = ()
    apart: Groups = ()


def load_judged(path: str | Path) -> Judged:
    """Read a file of judgements.

    Args:
        path: The file.

    Returns:
        The judgements.

    Raises:
        InputError: The file can't be read or is wrong.
    """
    return load_as(path, Judged)
