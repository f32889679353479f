"""A preparation as rows, and as data frames of whichever library is installed."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal

from infoprep.errors import MissingExtraError, RenderError
from infoprep.hooks import Hook
from infoprep.keywords import Keyword
from infoprep.sheet import Sheet
from infoprep.yaml_source import Evidence

if TYPE_CHECKING:
    from narwhals.typing import IntoDataFrame

Row = dict[str, Any]
What = Literal["questions", "reasons", "hooks", "keywords"]
Backend = Literal["pandas", "polars", "pyarrow"]

_BACKENDS: tuple[Backend, ...] = ("pandas", "polars", "pyarrow")


def hook_row(hook: Hook) -> Row:
    """A fact as a row."""
    return {"type": hook.type, "text": hook.text, "date": hook.date, "lines": _lines(hook.evidence)}


def keyword_row(keyword: Keyword) -> Row:
    """A keyword as a row."""
    return {
        "text": keyword.text,
        "score": keyword.score,
        "count": keyword.count,
        "lines": _lines(keyword.evidence),
    }


def question_rows(sheet: Sheet) -> Iterator[Row]:
    """The questions of a sheet and its reserve as rows, in order."""
    starts = {entry.number: entry.starts for entry in sheet.entries}
    for number, question in enumerate([*(entry.question for entry in sheet.entries), *sheet.reserve], 1):
        yield {
            "number": number,
            "starts": starts.get(number),
            "minutes": question.minutes,
            "text": question.text,
            "stage": question.stage,
            "topic": question.topic,
            "priority": question.priority,
            "score": question.score,
            "general": question.general,
            "template": question.template,
            "lines": _lines(question.evidence),
        }


def reason_rows(sheet: Sheet) -> Iterator[Row]:
    """Every reason of every question as a row: the shares of a question add up to its score."""
    for entry in sheet.entries:
        for reason in entry.question.reasons:
            yield {
                "number": entry.number,
                "text": entry.question.text,
                "reason": reason.name,
                "value": reason.value,
                "share": reason.share,
                "words": reason.words,
            }


def to_dataframe(rows: Iterable[Row], backend: Backend | None = None) -> Any:
    """Rows as a data frame.

    Args:
        rows: The rows, all with the same names.
        backend: "pandas", "polars" or "pyarrow"; left out: the one that is loaded, else one that is installed.

    Returns:
        The library's own data frame.

    Raises:
        MissingExtraError: narwhals is not installed, or none of the libraries.
        RenderError: There is no such library.
    """
    try:
        import narwhals as nw
    except ImportError:
        raise MissingExtraError("Data frames need narwhals. Type: pip install 'infoprep[notebook]'") from None
    if backend is not None and backend not in _BACKENDS:
        raise RenderError(f"There are no frames of '{backend}'. Use {', '.join(_BACKENDS)}.")
    if backend is not None and backend not in sys.modules and not find_spec(backend):
        raise MissingExtraError(f"{backend} is not installed. Type: pip install {backend}")
    chosen = backend or _backend()
    rows = list(rows)
    frame: nw.DataFrame[IntoDataFrame] = nw.from_dict(
        {name: [row[name] for row in rows] for name in rows[0]} if rows else {}, backend=chosen
    )
    return frame.to_native()


def _backend() -> Backend:
    found = next((name for name in _BACKENDS if name in sys.modules), None)
    found = found or next((name for name in _BACKENDS if find_spec(name)), None)
    if found is None:
        raise MissingExtraError("A data frame needs pandas, polars or pyarrow. Type: pip install pandas")
    return found


def _lines(evidence: Iterable[Evidence]) -> str:
    return ", ".join(map(str, sorted({piece.line for piece in evidence})))
