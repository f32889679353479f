"""A bank in the form that it is asked in: arrays that load at once, and entries that are read when they are chosen.

A compiled bank holds text and numbers, nothing that runs: loading one from a stranger is as safe as loading YAML.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from infoprep.bank.entries import ASKED, Entry, Need, Place
from infoprep.bank.index import ROW, TOPIC_NUMBERS, Index, Rows, known, names_of, occupation_of
from infoprep.errors import BankError, Problem
from infoprep.limits import TEMPLATE
from infoprep.occupations import OCCUPATIONS
from infoprep.templating import Slot, Wording
from infoprep.vocabulary import FUNCTIONS, SECTORS, STAGES

# Goes up when the same bank gets other arrays.
_FORMAT = 1
# The arrays hold numbers for these names: with others the numbers mean something else.
_NAMES = (
    STAGES,
    list(TOPIC_NUMBERS),
    sorted(SECTORS),
    sorted(FUNCTIONS),
    sorted(OCCUPATIONS),
    ASKED,
    ROW.descr,
)
MADE_FOR = f"{_FORMAT}-{hashlib.sha256(repr(_NAMES).encode()).hexdigest()[:16]}"
_TOPICS = tuple(TOPIC_NUMBERS)
_FIELDS = tuple(name for name, *_ in ROW.descr)
_KNOWN = _FIELDS[4:]  # what `known` tells of an entry


@dataclass(frozen=True)
class Packed:
    """What a compiled bank holds: its wordings, and what its files say beside its questions.

    Attributes:
        index: The wordings.
        examples: What slots are shown with, by hook type and form.
        off: Ids that are switched off in a bank that this one is added to.
    """

    index: Index
    examples: Mapping[str, Mapping[str, str]]
    off: frozenset[str]


def pack(bank: Packed) -> bytes:
    """A bank as a file's bytes.

    Args:
        bank: The bank.
    """
    index = bank.index
    rows, records = index.rows.copy(), []
    for row in index.rows:
        entry = index.entry(row)
        parts = [p if isinstance(p, str) else [p.name, p.form, p.words] for p in entry.wording.parts]
        records.append(json.dumps([entry.minutes, parts, entry.follow_ups, entry.listen_for]).encode())
    rows["source"], rows["at"] = 0, np.arange(len(rows))
    head = {
        "made_for": MADE_FOR,
        "ids": list(index.ids),
        "needs": list(index.needs),
        "examples": bank.examples,
        "off": sorted(bank.off),
    }
    file = io.BytesIO()
    np.savez(
        file,
        head=_array(json.dumps(head).encode()),
        rows=rows,
        starts=np.cumsum([0, *map(len, records)], dtype=np.int64),
        records=_array(b"".join(records)),
    )
    return file.getvalue()


def _array(data: bytes) -> npt.NDArray[np.uint8]:
    return np.frombuffer(data, dtype=np.uint8)


def unpack(data: bytes, name: str) -> Packed:
    """The bank in a file's bytes.

    Args:
        data: The file's bytes.
        name: The file's name, for errors.

    Raises:
        BankError: It is no compiled bank, is damaged, or was compiled by another version.
    """
    try:
        arrays = _arrays(data)
        head = json.loads(arrays["head"].tobytes())
        rows, starts, records = arrays["rows"], arrays["starts"], arrays["records"].tobytes()
        ids, needs = [str(one) for one in head["ids"]], [_need(*one) for one in head["needs"]]
        examples = {str(slot): _texts(forms) for slot, forms in head["examples"].items()}
        if head["made_for"] != MADE_FOR:
            raise BankError([_problem(name, "It was compiled by another version of infoprep.")])
        _check(rows.dtype == ROW and rows.ndim == 1 and starts.dtype == np.int64)
        _check(starts.shape == (len(rows) + 1,) and starts[0] == 0 and starts[-1] == len(records))
        _check((np.diff(starts) > 0).all())
        _check((rows["at"] == np.arange(len(rows))).all() and not rows["source"].any())
        # Every id has its rows, in the order of the ids.
        steps = np.diff(rows["template"], prepend=-1, append=len(ids))
        _check(((steps == 0) | (steps == 1)).all() and (not len(rows) or steps[0] == steps[-1] == 1))
        _check(not len(rows) or 0 <= rows["need"].min() <= rows["need"].max() < len(needs))
        _check(all(one < other for one, other in pairwise(ids)))
    except BankError:
        raise
    except Exception:  # whatever a file of any bytes can break
        raise BankError([_problem(name, "It is no compiled bank, or a damaged one.")]) from None
    source = Compiled(name, rows, ids, needs, records, starts.tolist())
    return Packed(Index(rows, ids, needs, (source,)), examples, frozenset(map(str, head["off"])))


def _texts(forms: Mapping[str, str]) -> dict[str, str]:
    return {str(form): str(words) for form, words in forms.items()}


def _arrays(data: bytes) -> dict[str, npt.NDArray[Any]]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        # Nothing is packed smaller than it is, so that a small file can't be a large bank.
        _check(sum(part.file_size for part in packed.infolist()) <= len(data))
    with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
        return {name: arrays[name] for name in ("head", "rows", "starts", "records")}


def _check(is_so: object) -> None:
    if not is_so:
        raise ValueError


def _problem(name: str, message: str) -> Problem:
    return Problem(name, 1, 1, "", message, "Make it again: infoprep bank compile FOLDER -o bank.npz")


def _need(places: Sequence[Any], stale: int | None) -> Need:
    return Need(
        tuple(
            Place(
                str(name), str(kind), tuple(kinds), tuple((str(form), tuple(words)) for form, words in uses)
            )
            for name, kind, kinds, uses in places
        ),
        None if stale is None else int(stale),
    )


@dataclass(frozen=True, eq=False)
class Compiled:
    """The entries of a compiled bank, each made when it is first asked for."""

    name: str
    rows: Rows
    ids: Sequence[str]
    needs: Sequence[Need]
    records: bytes = field(repr=False)
    starts: Sequence[int] = field(repr=False)
    _made: dict[int, Entry] = field(default_factory=dict, repr=False)

    def __getitem__(self, at: int) -> Entry:
        if at not in self._made:
            try:
                self._made[at] = self._entry(at)
            # All that JSON of the wrong kind can do to the lines of `_entry`, and a check that fails.
            except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError):
                raise BankError([_problem(self.name, f"Its entry {at} is damaged.")]) from None
        return self._made[at]

    def _entry(self, at: int) -> Entry:
        row = dict(zip(_FIELDS, self.rows[at].item(), strict=True))
        minutes, parts, follow_ups, listen_for = json.loads(
            self.records[self.starts[at] : self.starts[at + 1]]
        )
        entry = Entry(
            id=self.ids[row["template"]],
            topic=_TOPICS[row["topic"]],
            stage=STAGES[row["stage"]],
            minutes=int(minutes),
            sensitivity=row["sensitivity"],
            chosen=row["chosen"],
            wording=Wording(tuple(part if isinstance(part, str) else _slot(*part) for part in parts)),
            need=self.needs[row["need"]],
            suits=names_of("asked", row["suits"]),
            named=names_of("asked", row["named"]),
            sectors=names_of("sectors", row["sectors"]),
            functions=names_of("functions", row["functions"]),
            occupation=occupation_of(row["occupation"]),
            follow_ups=tuple(map(str, follow_ups)),
            listen_for=str(listen_for),
        )
        # What the row says without its text was true of the text when it was compiled.
        _check(known(entry) == tuple(row[name] for name in _KNOWN))
        _check(len(entry.bare) <= TEMPLATE.most)
        return entry


def _slot(name: str, form: str, words: Sequence[str]) -> Slot:
    return Slot(str(name), str(form), tuple(map(str, words)))
