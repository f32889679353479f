"""A bank laid out in columns, so that what can be asked is found for all of its questions at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from infoprep.bank.entries import ASKED, Entry, Need
from infoprep.occupations import OCCUPATIONS
from infoprep.vocabulary import FUNCTIONS, SECTORS, STAGES, TOPICS

Rows = npt.NDArray[Any]
Ints = npt.NDArray[np.int64]

# The user's own questions have a topic of their own.
YOURS = "yours"
_STAGES = {stage: number for number, stage in enumerate(STAGES)}
TOPIC_NUMBERS = {topic: number for number, topic in enumerate([YOURS, *sorted(TOPICS)])}
_OCCUPATIONS = ("", *sorted(OCCUPATIONS))
_OCCUPATION_NUMBERS = {name: number for number, name in enumerate(_OCCUPATIONS)}
_BITS = {
    "asked": {name: 1 << place for place, name in enumerate(ASKED)},
    "sectors": {name: 1 << place for place, name in enumerate(sorted(SECTORS))},
    "functions": {name: 1 << place for place, name in enumerate(sorted(FUNCTIONS))},
}

# One row for each wording of a template.
ROW = np.dtype(
    [
        ("source", "u1"),  # which of the index's sources has the entry
        ("at", "i4"),  # and where in it
        ("template", "i4"),  # the place of its id among all ids
        ("need", "i4"),  # the place of its need among all needs
        ("suits", "u2"),  # whom it is for, a bit each
        ("named", "u2"),  # whom it is worded for by name
        ("stage", "u1"),
        ("topic", "u1"),
        ("sensitivity", "u1"),
        ("chosen", "u1"),
        ("sectors", "u8"),
        ("functions", "u8"),
        ("occupation", "u2"),  # its number among `_OCCUPATIONS`; 0 for any
        ("words", "u2"),  # of the wording with one letter for each slot
        ("characters", "u2"),
        ("manner", "u1"),  # `Manner.code`
        ("for_a_wish", "?"),
    ]
)


def bits(kind: str, names: Iterable[str]) -> int:
    """Names as a number with one bit for each.

    Args:
        kind: asked, sectors or functions.
        names: Names of that kind.
    """
    return sum(_BITS[kind][name] for name in set(names))


def names_of(kind: str, number: int) -> tuple[str, ...]:
    """The names that a number has a bit for.

    >>> names_of("functions", bits("functions", ["sales", "data"]))
    ('data', 'sales')
    """
    return tuple(name for name, bit in _BITS[kind].items() if number & bit)


class Source(Protocol):
    """Where entries come from: a list, or a compiled file that makes them when they are asked for."""

    def __getitem__(self, at: int, /) -> Entry: ...


@dataclass(frozen=True, eq=False)
class Index:
    """The wordings of a bank, by the order of their templates' ids.

    Attributes:
        rows: One row of `ROW` for each wording.
        ids: The templates' ids, in order.
        needs: What wordings need of the notes.
        sources: Where the entries are.
    """

    rows: Rows
    ids: Sequence[str]
    needs: Sequence[Need]
    sources: tuple[Source, ...]

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Index:
        """Lay entries out.

        Args:
            entries: Entries in any order; those of one template suit different people.
        """
        entries = sorted(entries, key=lambda entry: entry.id)
        ids: dict[str, int] = {}
        needs: dict[Need, int] = {}
        rows = np.array(
            [
                (
                    0,
                    at,
                    ids.setdefault(entry.id, len(ids)),
                    needs.setdefault(entry.need, len(needs)),
                    *known(entry),
                )
                for at, entry in enumerate(entries)
            ],
            dtype=ROW,
        )
        return cls(rows, list(ids), list(needs), (entries,))

    def entry(self, row: Any) -> Entry:
        """The entry of a row.

        Args:
            row: One of `rows`.
        """
        source, at, *_ = row.item()  # all fields at once, which is faster than two by name
        entry: Entry = self.sources[source][at]
        return entry

    def joined(self, other: Index, off: frozenset[str]) -> Index:
        """This index and another one: of two templates with one id the other's.

        Args:
            other: The other index.
            off: Ids that are left out of this one.
        """
        gone = off.union(other.ids)
        kept = np.array([name not in gone for name in self.ids], dtype=bool)
        names = [*(name for name in self.ids if name not in gone), *other.ids]
        order = sorted(range(len(names)), key=names.__getitem__)
        place = np.empty(len(names), dtype="i4")
        place[order] = np.arange(len(names))
        mine, theirs = self.rows[kept[self.rows["template"]]], other.rows.copy()
        mine["template"] = (np.cumsum(kept) - 1)[mine["template"]]
        theirs["template"] += int(kept.sum())
        theirs["need"] += len(self.needs)
        theirs["source"] += len(self.sources)
        rows = np.concatenate([mine, theirs])
        rows["template"] = place[rows["template"]]
        needs: dict[Need, int] = {}
        same = [needs.setdefault(need, len(needs)) for need in (*self.needs, *other.needs)]
        rows["need"] = np.array(same, dtype="i4")[rows["need"]] if len(rows) else rows["need"]
        rows = rows[np.argsort(rows["template"], kind="stable")]
        return Index(rows, [names[at] for at in order], list(needs), (*self.sources, *other.sources))

    def asked_of(
        self,
        viewpoint: str,
        sectors: Iterable[str],
        functions: Iterable[str],
        occupations: Iterable[str] = (),
    ) -> Ints:
        """The wordings for somebody, at home in their line of work.

        Args:
            viewpoint: Who is asked.
            sectors: The company's lines of business.
            functions: The person's kinds of work.
            occupations: Their occupations.

        Returns:
            The places of their rows: at most one for each template, in the order of the ids.
        """
        fits = (self.columns["suits"] & bits("asked", [viewpoint])) != 0
        for kind, names in (("sectors", sectors), ("functions", functions)):
            theirs = np.uint64(bits(kind, names))
            fits &= (self.columns[kind] == 0) | ((self.columns[kind] & theirs) != 0)
        theirs_too = [0, *(_OCCUPATION_NUMBERS[name] for name in occupations)]
        fits &= np.isin(self.columns["occupation"], theirs_too)
        if viewpoint == "anyone":  # what it is like at a desk, who may sit at another can't tell
            fits &= (self.columns["occupation"] == 0) | (self.columns["stage"] == _STAGES["advice"])
        return np.flatnonzero(fits)

    @cached_property
    def columns(self) -> dict[str, npt.NDArray[Any]]:
        """What is looked at in every row, each by itself: several times as fast as from row to row."""
        wanted = (
            *("suits", "sectors", "functions", "occupation", "stage"),
            *("need", "words", "characters", "sensitivity"),
        )
        return {name: np.ascontiguousarray(self.rows[name]) for name in wanted}


def occupation_of(number: int) -> str:
    """The occupation with a number, as a row has it; empty for 0."""
    return _OCCUPATIONS[number]


def known(entry: Entry) -> tuple[int | bool, ...]:
    """What a row says of an entry itself, in the order of `ROW`, from ``suits`` on."""
    return (
        bits("asked", entry.suits),
        bits("asked", entry.named),
        _STAGES[entry.stage],
        TOPIC_NUMBERS[entry.topic],
        entry.sensitivity,
        entry.chosen,
        bits("sectors", entry.sectors),
        bits("functions", entry.functions),
        _OCCUPATION_NUMBERS[entry.occupation],
        len(entry.bare.split()),
        len(entry.bare),
        entry.manner.code,
        entry.for_a_wish,
    )
