"""What a business case says and in what order, as its seeker wants it: `case.yaml` in a company's folder.

What people said is named by how it begins and never changed. Which of it makes one point, and what follows from it, is
for somebody to see who was there.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict

from infoprep.fields import Lines, MaybeText, many
from infoprep.gate import load_as
from infoprep.yaml_source import Fields, Node, Text

FILE = "case.yaml"


class Need(BaseModel):
    """Something that stands in the way.

    Attributes:
        what: What it is, a heading: "too few presenters".
        heard: Who said just that: claims by how they begin. Their people are counted.
        beside: What else was said of it: claims by how they begin. They are shown.
        bring: What the seeker brings to it.
        example: Where the seeker has shown that, and what came of it.
        first: What the seeker would do about it first.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    what: Text
    heard: Lines = ()
    beside: Lines = ()
    bring: MaybeText = None
    example: MaybeText = None
    first: MaybeText = None


class Sought(BaseModel):
    """Something that the company looks for in whom it takes.

    Attributes:
        what: What it is: a claim by how it begins, or one's own words.
        meet: How the seeker meets it.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    what: Text
    meet: MaybeText = None


def _bare(value: Node) -> Node:
    """A line alone is what is looked for."""
    return Fields({Text("what"): value}) if isinstance(value, Text) else value


class Argument(BaseModel):
    """The argument of a business case.

    Attributes:
        past: What one has done, a sentence.
        reading: What it all comes to, in one's own words.
        aims: What the company is after: claims by how they begin, or one's own words.
        needs: What stands in the way, what matters most first.
        looked_for: Whom the company looks for.
        lacks: What one doesn't bring yet, and how one would learn it.
        ask: What one would like to ask.
        figure: The figure to start from and to move.
        try_out: What one would try in days 31 to 60.
        show: What one would show in days 61 to 90.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    past: MaybeText = None
    reading: MaybeText = None
    aims: Lines = ()
    needs: Annotated[tuple[Need, ...], BeforeValidator(many)] = ()
    looked_for: Annotated[tuple[Annotated[Sought, BeforeValidator(_bare)], ...], BeforeValidator(many)] = ()
    lacks: MaybeText = None
    ask: Lines = ()
    figure: MaybeText = None
    try_out: Lines = ()
    show: Lines = ()


def load_argument(path: str | Path) -> Argument:
    """Read an argument from a YAML file.

    Args:
        path: The file.

    Returns:
        The argument.

    Raises:
        InputError: The file can't be read or is wrong.
    """
    return load_as(path, Argument)


_HEAD = """\
# What your case says, and in what order: yours to change. Those who hire will read it; a detail can name somebody, too.
# Claims stand here by how they begin (infoprep ledger has them all). Under "heard" goes what says just what the heading
# says: its people are counted. Under "beside" goes what else belongs there: it is shown. All the rest is in your own
# words; what is left empty stands in [brackets] in the document.
"""


def to_yaml(argument: Argument, left: tuple[str, ...] = ()) -> str:
    """A file of an argument to go on with; `load_argument` reads the same back.

    Args:
        argument: The argument.
        left: Claims that are not in it; they stand at the end as comments.

    Returns:
        YAML in which each name is there, filled or empty.
    """
    import yaml

    dumped: str = yaml.safe_dump(_plain(argument), allow_unicode=True, sort_keys=False, width=1_000_000)
    dumped = re.sub(r": null$", ":", dumped, flags=re.MULTILINE)
    rest = ["", "# Not in it:", *(f"# - {' '.join(words.split())}" for words in left)] if left else []
    return _HEAD + dumped + "\n".join([*rest, ""])


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return {name: _plain(inner) for name, inner in value}
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    return str(value) if isinstance(value, str) else value
