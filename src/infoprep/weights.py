"""One's own weights of the signals, in a file that can be read, changed by hand, and switched off."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from infoprep.answers import YesNo
from infoprep.gate import load_as
from infoprep.signals import WEIGHTS
from infoprep.yaml_source import Fields, MisplacedError, Node, Text

SHIPPED: dict[str, float] = {signal.__name__: weight for signal, weight, _ in WEIGHTS}
MOST = 0.5  # of a shipped weight: so far may one's own be from it


def _numbers(value: Node) -> Node:
    """Names of signals with numbers that are not too far from the shipped ones."""
    if not isinstance(value, Fields):
        raise ValueError("Expected names with numbers.\nWrite 'concrete: 2.1' lines, indented by two spaces.")
    return {str(name): _weight(name, told) for name, told in value.items()}


def _weight(name: Text, told: Node) -> float:
    if name not in SHIPPED:
        raise MisplacedError(name, f"'{name}' is no signal.\nUse one of: {', '.join(SHIPPED)}.")
    least, most = sorted((SHIPPED[name] * (1 - MOST), SHIPPED[name] * (1 + MOST)))
    try:
        number = float(told)
    except (TypeError, ValueError):
        number = float("nan")
    if not least <= number <= most:
        found = f"'{told}'" if isinstance(told, Text) else "something else"
        where = told if isinstance(told, Text) else name
        message = f"Expected a number from {least:g} to {most:g}, found {found}.\nThe shipped one is {SHIPPED[name]:g}."
        raise MisplacedError(where, message)
    return number


class Weights(BaseModel):
    """Weights of one's own.

    Attributes:
        use: Whether they are used.
        weights: By the signal's name; the others stay as they are.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    use: YesNo = True
    weights: Annotated[Mapping[str, float], BeforeValidator(_numbers)]


def load_weights(path: str | Path) -> Mapping[str, float]:
    """Read weights of one's own.

    Args:
        path: The file.

    Returns:
        The weights that differ from the shipped ones, by the signal's name; none where they are switched off.

    Raises:
        InputError: The file can't be read or is wrong; all problems at once.
    """
    made = load_as(path, Weights)
    return made.weights if made.use else {}
