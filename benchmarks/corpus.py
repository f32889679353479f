"""Notes of mixed sizes for benchmarks: pieces of the repository's own, put together anew; the same for a seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[1]
FILES = sorted([*(ROOT / "examples").glob("*.yaml"), *(ROOT / "benchmarks" / "notes").glob("*.yaml")])


def mixed_notes(count: int, seed: int = 0) -> Iterator[dict[str, Any]]:
    """Notes from a line to twice a file's length: about one file, with pieces of a second one in every other.

    Args:
        count: How many.
        seed: Another seed, other notes.
    """
    chance = random.Random(seed)
    files = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in FILES]
    for _ in range(count):
        share = chance.choice([0.0, 0.3, 0.6, 1.0])
        base, other = chance.sample(files, 2)
        made = {name: _some(value, share, chance) for name, value in base.items() if name != "company"}
        if chance.random() < 0.5 and share:
            more = {name: _some(value, 0.5, chance) for name, value in other.items() if name == "news"}
            made = {**more, **made}
        yield {"company": base["company"], **{name: value for name, value in made.items() if value}}


def _some(value: Any, share: float, chance: random.Random) -> Any:
    """A share of a list's items, of a text's lines or of a mapping's entries."""
    if isinstance(value, list):
        return [item for item in value if chance.random() < share]
    if isinstance(value, dict):
        return value if chance.random() < share else None
    if isinstance(value, str) and "\n" in value:
        return "\n".join(line for line in value.split("\n") if chance.random() < share)
    return value if chance.random() < share else None
