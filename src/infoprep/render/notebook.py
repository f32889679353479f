"""What a notebook shows: quiet tables that take the notebook's own colours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from typing import Any, SupportsIndex, TypeVar, overload

from infoprep.hooks import Hook
from infoprep.keywords import Keyword
from infoprep.render.tables import Row, hook_row, keyword_row
from infoprep.render.text import behind, clock
from infoprep.sheet import Entry, Sheet

_CELL = "text-align:left;vertical-align:top;padding:.3em .8em .3em 0;background:transparent;color:inherit"
_SHOWN = 30  # rows at most; the rest is counted
Item = TypeVar("Item")


def to_table(sheet: Sheet) -> str:
    """The questions as an HTML table with their order, minutes and reason.

    Args:
        sheet: The page.

    Returns:
        A table without script or colours of its own, right on light and dark ground.
    """
    head = "".join(
        f'<th scope="col" style="{_CELL}">{name}</th>' for name in ("", "At", "Min", "Question", "Why")
    )
    rows = "".join(_row(entry, sheet) for entry in sheet.entries)
    caption = escape(" · ".join(filter(None, [sheet.title, sheet.who, sheet.when])))
    return (
        '<table style="border-collapse:collapse;background:transparent;color:inherit">'
        f'<caption style="text-align:left;font-weight:bold;color:inherit">{caption}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _row(entry: Entry, sheet: Sheet) -> str:
    text = escape(entry.question.text)
    text = f"<strong>{text}</strong>" if entry.number in sheet.if_late else text
    at = "" if entry.starts is None else clock(entry.starts)
    why = next((words for label, words in behind(entry.question) if label == "why"), "")
    cells = (
        str(entry.number),
        at,
        str(entry.question.minutes),
        text,
        f'<span style="opacity:.75">{escape(why)}</span>',
    )
    return (
        '<tr style="background:transparent">'
        + "".join(f'<td style="{_CELL}">{cell}</td>' for cell in cells)
        + "</tr>"
    )


class Rows(tuple[Item, ...]):
    """A tuple that a notebook shows as a table."""

    __slots__ = ()

    @overload
    def __getitem__(self, place: SupportsIndex) -> Item: ...
    @overload
    def __getitem__(self, place: slice) -> Rows[Item]: ...
    def __getitem__(self, place: SupportsIndex | slice) -> Item | Rows[Item]:
        if isinstance(place, slice):
            return Rows(super().__getitem__(place))
        return super().__getitem__(place)

    def _repr_html_(self) -> str:
        rows = [_ROWS[type(item)](item) for item in self[:_SHOWN]]
        if not rows:
            return "<p>None.</p>"
        head = "".join(f'<th scope="col" style="{_CELL}">{name}</th>' for name in rows[0])
        body = "".join(
            "<tr>"
            + "".join(f'<td style="{_CELL}">{escape(str(cell))}</td>' for cell in row.values())
            + "</tr>"
            for row in rows
        )
        more = f"<p>… and {len(self) - _SHOWN} more.</p>" if len(self) > _SHOWN else ""
        return (
            '<table style="background:transparent;color:inherit">'
            f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"
        )


_ROWS: Mapping[type, Callable[[Any], Row]] = {Hook: hook_row, Keyword: keyword_row}
