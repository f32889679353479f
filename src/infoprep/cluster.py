"""Notes by the thousand: files in any store that fsspec knows, prepared by a Dask cluster, into Parquet.

The files are divided into partitions. Each becomes one Parquet file that is written whole or not at all and
named by what is in it; what is there already is not made again, so that a run that was stopped goes on where
it was. Dask gives the partition of a lost worker to another one.
"""

from __future__ import annotations

import hashlib
import io
import pickle  # nosec B403
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from itertools import islice
from typing import TYPE_CHECKING, Any

from infoprep.cache import code
from infoprep.errors import MissingExtraError
from infoprep.many import asked_in, attempt
from infoprep.notes import is_notes_file, notes_from
from infoprep.prep import Asked, prepared
from infoprep.render.tables import question_rows

if TYPE_CHECKING:
    from distributed import Client
    from fsspec import AbstractFileSystem

Row = dict[str, Any]
# So often a partition is tried again after an error that isn't in the notes: a store that doesn't answer.
RETRIES = 3


def prepare_files(
    files: str | Sequence[str],
    out: str,
    *,
    client: Client | None = None,
    partition: int = 200,
    storage_options: Mapping[str, Any] | None = None,
    **asked: Any,
) -> list[str]:
    """Prepare the questions for files of notes, and write them as Parquet.

    Args:
        files: The notes: a pattern such as ``s3://bucket/notes/**/*.yaml``, or names in one store.
        out: The folder for the Parquet files, in the same store or another.
        client: The cluster; none: this process does the work.
        partition: So many notes make one Parquet file, and one task.
        storage_options: What the store wants to know, as of fsspec.
        asked: Any of the other arguments of `prepare`.

    Returns:
        The Parquet files in the order of the notes: a row for each question, with the file of its notes; a row
        with an ``error`` for notes that are wrong.

    Raises:
        MissingExtraError: The extra ``dask`` is not installed.
        InfoprepError: What is asked for is wrong.
        ValueError: A partition is smaller than one.
    """
    if partition < 1:
        raise ValueError(f"partition: expected 1 or more, found {partition}.")
    if not (find_spec("fsspec") and find_spec("pyarrow")):
        told = "Files in a store need fsspec and pyarrow. Type: pip install 'infoprep[dask]'"
        raise MissingExtraError(told)
    from fsspec.core import url_to_fs

    store = dict(storage_options or {})
    options = pickle.dumps(asked)
    asked_in(options)  # what is wrong with it is told before any work
    named = [url_to_fs(name, **store) for name in ([files] if isinstance(files, str) else files)]
    target, folder = url_to_fs(out, **store)
    source = named[0][0] if named else target
    paths = [path for _, path in named]
    found = (
        source.glob(paths[0], detail=True) if isinstance(files, str) else {p: source.info(p) for p in paths}
    )
    target.makedirs(folder, exist_ok=True)
    parts = list(_parts(_of_notes(found), f"{folder}/part", partition, options))
    there = {name.rsplit("/", 1)[-1] for name in target.ls(folder, detail=False, refresh=True)}
    missing = [(names, name) for names, name in parts if name.rsplit("/", 1)[-1] not in there]
    if client is None:
        for names, name in missing:
            make_part(names, name, source, target, options)
    else:
        tasks = [
            client.submit(make_part, names, name, source, target, options, pure=False, retries=RETRIES)
            for names, name in missing
        ]
        for task in tasks:
            task.result()
    return [name for _, name in parts]


def _of_notes(found: Mapping[str, Mapping[str, Any]]) -> list[tuple[str, str]]:
    """The files of notes, by name, each with what changes when the file does."""
    changes = ("size", "mtime", "LastModified", "ETag", "created")
    return [
        (name, str([found[name].get(key) for key in changes]))
        for name in sorted(found)
        if found[name]["type"] == "file" and is_notes_file(name)
    ]


def _parts(
    listed: Sequence[tuple[str, str]], start: str, partition: int, options: bytes
) -> Iterator[tuple[list[str], str]]:
    """The names in each part, and the part's own."""
    rest, number = iter(listed), 0
    while chosen := list(islice(rest, partition)):
        told = repr((chosen, options, code()))
        yield (
            [name for name, _ in chosen],
            f"{start}-{number:06}-{hashlib.sha256(told.encode()).hexdigest()[:12]}.parquet",
        )
        number += 1


def make_part(
    names: Sequence[str], part: str, source: AbstractFileSystem, target: AbstractFileSystem, options: bytes
) -> str:
    """Prepare the notes of one part and write its Parquet file: the task of a worker.

    Args:
        names: The files of notes.
        part: The Parquet file.
        source: Where the notes are.
        target: Where the Parquet file goes.
        options: What is asked for, pickled.

    Returns:
        The Parquet file.
    """
    import pyarrow as pa
    from pyarrow import parquet

    asked = asked_in(options)
    rows = [row for name in names for row in _rows(name, source, asked)]
    file = io.BytesIO()
    parquet.write_table(pa.Table.from_pylist(rows, schema=schema()), file)
    target.pipe_file(f"{part}.new", file.getvalue())
    target.mv(f"{part}.new", part)
    return part


def schema() -> Any:
    """The columns of the Parquet files, as a pyarrow schema."""
    import pyarrow as pa

    numbers = dict.fromkeys(("number", "starts", "minutes"), pa.int16())
    types = {"score": pa.float64(), "general": pa.bool_(), **numbers}
    return pa.schema([(name, types.get(name, pa.string())) for name in COLUMNS])


COLUMNS = tuple(
    "notes company number starts minutes text stage topic priority score general template lines error".split()
)


def _rows(name: str, store: AbstractFileSystem, asked: Asked) -> Iterator[Row]:
    data = store.cat_file(name)  # a store that fails is asked again, with the whole part
    prep = attempt(lambda: prepared(notes_from(data, name), asked))
    if isinstance(prep, Exception):
        yield {"notes": name, "error": str(prep)}
        return
    for row in question_rows(prep.sheet):
        yield {"notes": name, "company": prep.sheet.company, **row}
