"""Many notes: one after the other, by several processes or by a cluster; in order, and a bad file stops nothing.

Every engine does the same work with the same code, so that the results are the same; what differs is where.
"""

from __future__ import annotations

import multiprocessing
import pickle  # nosec B403
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar

from infoprep.bank import Bank
from infoprep.notes import Notes, Seeker, notes_of, with_seeker
from infoprep.prep import Asked, asked_for, prepared
from infoprep.preparation import Prep
from infoprep.reading import Reading, read_several
from infoprep.settings import Settings

if TYPE_CHECKING:
    from distributed import Client

Made = TypeVar("Made")
Given = str | Path | Mapping[str, Any] | Notes
# So many notes travel to a process at once, and so many such parcels for each process are on their way.
_PARCEL, _AHEAD = 8, 3
# Parcels that a process lives for: spaCy keeps every word that it has ever seen.
_LIFETIME = 1_000


@dataclass(frozen=True)
class Outcome:
    """What became of some notes.

    Attributes:
        notes: The notes as they were given.
        prep: The preparation; None where it failed.
        error: What went wrong; None where nothing did.
    """

    notes: Given
    prep: Prep | None = None
    error: Exception | None = None


def prepare_many(
    notes: Iterable[Given],
    *,
    workers: int = 1,
    client: Client | None = None,
    on_error: Literal["keep", "skip", "raise"] = "keep",
    progress: bool = False,
    seeker: str | Path | Mapping[str, Any] | Seeker | None = None,
    minutes: int | None = None,
    limit: int | None = None,
    seed: int | None = None,
    bank: str | Path | Bank | None = None,
    settings: Settings | Mapping[str, Any] | None = None,
) -> Iterator[Outcome]:
    """Prepare the questions for many meetings, as `prepare` does for one.

    Args:
        notes: The notes of each: paths, mappings or Notes, from any iterable; they are taken a few at a time.
        workers: So many processes share the work; 1: this one does it. A script that asks for more runs
            its own code under ``if __name__ == "__main__":``, as Python's processes want it.
        client: A Dask cluster to do the work instead.
        on_error: "keep" tells what went wrong in its place, "skip" leaves it out, "raise" stops there.
        progress: Whether to show how far it is, on stderr.
        seeker: As of `prepare`, like all that follow.
        minutes: The meetings' length.
        limit: At most so many questions.
        seed: For another good list.
        bank: A bank to add, or a Bank to use alone.
        settings: The settings.

    Returns:
        The outcomes, in the order of the notes, each as soon as it and those before it are there.

    Raises:
        InfoprepError: As `prepare`, at once for what is asked for, and with "raise" for the notes.

    >>> [outcome.prep.sheet.company for outcome in prepare_many([{"company": "Via"}, {"company": "Arup"}])]
    ['Via', 'Arup']
    """
    if workers < 1:
        raise ValueError(f"workers: expected 1 or more, found {workers}.")
    if on_error not in ("keep", "skip", "raise"):
        raise ValueError(f"on_error: expected 'keep', 'skip' or 'raise', found '{on_error}'.")
    options: dict[str, Any] = {
        "seeker": seeker,
        "minutes": minutes,
        "limit": limit,
        "seed": seed,
        "bank": bank,
        "settings": settings,
    }
    asked = asked_for(**options)
    if client is not None:
        done = _by_cluster(notes, options, client)
    elif workers > 1:
        done = _by_processes(notes, options, workers)
    else:
        done = (
            both for parcel in _parcels(notes) for both in zip(parcel, _all_of(parcel, asked), strict=True)
        )
    return _told(done, on_error, len(notes) if isinstance(notes, Sized) else None, progress=progress)


def _told(
    done: Iterator[tuple[Given, Prep | Exception]], on_error: str, total: int | None, *, progress: bool
) -> Iterator[Outcome]:
    with _bar(total, shown=progress) as step:
        for given, result in done:
            step()
            if isinstance(result, Prep):
                yield Outcome(given, result)
            elif on_error == "raise":
                raise result
            elif on_error == "keep":
                yield Outcome(given, error=result)


@contextmanager
def _bar(total: int | None, *, shown: bool) -> Iterator[Callable[[], None]]:
    if not shown:
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("Preparing"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=total)
        yield lambda: bar.advance(task)


def attempt(make: Callable[[], Made]) -> Made | Exception:
    """What is made, or what went wrong: whatever is wrong with one, the others go on.

    Args:
        make: Makes it.
    """
    try:
        return make()
    except Exception as error:
        return error


@lru_cache(maxsize=2)
def asked_in(options: bytes) -> Asked:
    """What is asked for, once in a process: banks are loaded here, and spaCy's pipeline by the first notes.

    Args:
        options: The arguments of `infoprep.prep.asked_for`, pickled.
    """
    return asked_for(**pickle.loads(options))  # nosec B301


def work(parcel: list[Given], options: bytes) -> list[Prep | Exception]:
    """Prepare some notes in another process.

    Args:
        parcel: The notes.
        options: What is asked for, pickled.
    """
    return _all_of(parcel, asked_in(options))


def _all_of(parcel: Sequence[Given], asked: Asked) -> list[Prep | Exception]:
    """The preparation of each of some notes, read by spaCy in one go where nothing may have been kept of them."""
    if asked.settings.kept is not None:
        return [attempt(partial(prepared, given, asked)) for given in parcel]
    all_notes = [attempt(partial(_with_seeker, given, asked)) for given in parcel]
    sound = [notes for notes in all_notes if isinstance(notes, Notes)]
    read = attempt(partial(read_several, sound, asked.settings))
    # What can't be read together may be read alone.
    readings: Iterator[Notes | Reading] = iter(sound if isinstance(read, Exception) else read)
    return [
        attempt(partial(prepared, next(readings), asked)) if isinstance(notes, Notes) else notes
        for notes in all_notes
    ]


def _with_seeker(given: Given, asked: Asked) -> Notes:
    return with_seeker(notes_of(given), asked.seeker)


def _parcels(notes: Iterable[Given]) -> Iterator[list[Given]]:
    rest = iter(notes)
    while parcel := list(islice(rest, _PARCEL)):
        yield parcel


class _Coming(Protocol):
    """A result that is on its way, from whatever engine."""

    def result(self) -> list[Prep | Exception]: ...


def _in_order(
    notes: Iterable[Given], submit: Callable[[list[Given]], _Coming], ahead: int
) -> Iterator[tuple[Given, Prep | Exception]]:
    """Results in the order of the notes, with no more notes on their way than are soon needed."""
    parcels = _parcels(notes)
    waiting = deque((parcel, submit(parcel)) for parcel in islice(parcels, ahead))
    while waiting:
        parcel, coming = waiting.popleft()
        done = coming.result()
        waiting.extend((following, submit(following)) for following in islice(parcels, 1))
        yield from zip(parcel, done, strict=True)


class _Pool:
    """Processes that do the work; where one dies, what it had is done again, each of its notes alone."""

    def __init__(self, options: bytes, workers: int) -> None:
        self._options, self._workers = options, workers
        self._pool = self._made(workers)

    @staticmethod
    def _made(workers: int) -> ProcessPoolExecutor:
        # A process made by fork would share locks that another thread holds.
        spawn = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(workers, spawn, max_tasks_per_child=_LIFETIME)

    def submit(self, parcel: list[Given]) -> _Coming:
        """Give notes to a process."""
        pool = self._pool
        try:
            return _Mended(self, pool, pool.submit(work, parcel, self._options), parcel)
        except BrokenProcessPool:
            self.renew(pool)
            return self.submit(parcel)

    def renew(self, broken: ProcessPoolExecutor) -> None:
        """Go on with new processes where these broke, unless that was seen before."""
        if broken is self._pool:
            broken.shutdown(wait=False)
            self._pool = self._made(self._workers)

    def alone(self, given: Given) -> Prep | Exception:
        """The result for notes that a process may have died of."""
        with self._made(1) as pool:
            try:
                return pool.submit(work, [given], self._options).result()[0]
            except BrokenProcessPool:
                return RuntimeError("The process that prepared these notes died.")

    def close(self) -> None:
        """Let go of the processes."""
        self._pool.shutdown(wait=True, cancel_futures=True)


@dataclass(frozen=True)
class _Mended:
    pool: _Pool
    executor: ProcessPoolExecutor
    coming: _Coming
    parcel: list[Given]

    def result(self) -> list[Prep | Exception]:
        try:
            return self.coming.result()
        except BrokenProcessPool:
            self.pool.renew(self.executor)
            return [self.pool.alone(given) for given in self.parcel]


def _by_processes(
    notes: Iterable[Given], options: dict[str, Any], workers: int
) -> Iterator[tuple[Given, Prep | Exception]]:
    pool = _Pool(pickle.dumps(options), workers)
    try:
        yield from _in_order(notes, pool.submit, _AHEAD * workers)
    finally:
        pool.close()


def _by_cluster(
    notes: Iterable[Given], options: dict[str, Any], client: Client
) -> Iterator[tuple[Given, Prep | Exception]]:
    packed = pickle.dumps(options)

    def submit(parcel: list[Given]) -> _Coming:
        # Two equal notes are two tasks; a task whose worker is lost is given to another by Dask itself.
        coming: _Coming = client.submit(work, parcel, packed, pure=False, retries=3)
        return coming

    yield from _in_order(notes, submit, _AHEAD * max(1, len(client.scheduler_info()["workers"])))
