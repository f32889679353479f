"""The questions as a notebook shows them: a quiet table that takes the notebook's own colours."""

from __future__ import annotations

from html import escape

from infoprep.render.text import behind, clock
from infoprep.sheet import Entry, Sheet

_CELL = "text-align:left;vertical-align:top;padding:.3em .8em .3em 0;background:transparent;color:inherit"


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
