"""The agenda as a picture: when each question is asked, and what it is worth and why."""

from __future__ import annotations

import io
import textwrap
from functools import cache
from typing import TYPE_CHECKING

from infoprep.errors import MissingExtraError
from infoprep.sheet import Sheet
from infoprep.vocabulary import STAGES, Stage

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_WIDTH = 44  # characters of a question in one line beside its bar
_REASONS = 6  # the weightiest have a colour of their own, the rest share one
# Okabe and Ito's colours, which people who see few colours can tell apart.
_COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00")
# What the signals of ranking.py are called in a picture.
_SAID = {
    "close": "their own business",
    "role_fit": "right person to ask",
    "concrete": "a fact of the notes",
    "hook_value": "worth of the fact",
    "goal_link": "your goals",
    "person": "their view",
    "single": "asks one thing",
    "made_for_them": "worded for them",
}
_REST = "#9a9a9a"
# Stages get darker as the talk goes on, so that they are not taken for reasons.
_STAGE_COLOURS = ("#d4d4d8", "#b5bac4", "#939cab", "#717f93", "#51627a", "#334155")
_INK = "#222222"


def to_figure(sheet: Sheet) -> Figure:
    """The agenda as a picture.

    Args:
        sheet: The page.

    Returns:
        A figure with the questions from top to bottom: on the left the minutes of the meeting that each
        takes, coloured by stage; on the right its score as bars of its reasons, the weightiest six by name.

    Raises:
        MissingExtraError: matplotlib is not installed.
    """
    count = len(sheet.entries)
    figure = _picture()(figsize=(13, 1.6 + 0.62 * count), layout="constrained", facecolor="white")
    timeline, reasons = figure.subplots(1, 2, sharey=True, width_ratios=(1, 1))
    _timeline(timeline, sheet)
    _reasons(reasons, sheet)
    timeline.set_ylim(count - 0.4, -0.6)
    timeline.set_yticks(range(count), [_label(entry.number, entry.question.text) for entry in sheet.entries])
    timeline.tick_params(axis="y", length=0, labelsize=9)
    for axes in (timeline, reasons):
        axes.spines[["top", "right", "left"]].set_visible(False)
        axes.tick_params(colors=_INK)
    figure.suptitle(_plain(sheet.title), x=0.01, ha="left", color=_INK, fontsize=13, fontweight="bold")
    return figure


@cache
def _picture() -> type[Figure]:
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise MissingExtraError("Pictures need matplotlib. Type: pip install 'infoprep[notebook]'") from None

    class Picture(Figure):
        """A figure that a notebook shows without being told to."""

        def _repr_png_(self) -> bytes:
            made = io.BytesIO()
            self.savefig(made, format="png", metadata={"Software": None})
            return made.getvalue()

    return Picture


def _timeline(axes: Axes, sheet: Sheet) -> None:
    colours: dict[Stage, str] = dict(zip(STAGES, _STAGE_COLOURS, strict=True))
    seen: set[Stage] = set()
    for place, entry in enumerate(sheet.entries):
        stage = entry.question.stage
        label = stage if stage not in seen else None
        seen.add(stage)
        bars = axes.barh(
            place, entry.question.minutes, left=entry.starts or 0, color=colours[stage], label=label
        )
        axes.bar_label(bars, [f"{entry.question.minutes} min"], padding=3, color=_INK, fontsize=8)
    axes.set_xlabel("minute of the meeting", color=_INK)
    axes.set_xlim(0, sheet.minutes)
    axes.legend(loc="lower left", frameon=False, fontsize=8, title="stage", alignment="left")


def _reasons(axes: Axes, sheet: Sheet) -> None:
    totals: dict[str, float] = {}
    for entry in sheet.entries:
        for reason in entry.question.reasons:
            totals[reason.name] = totals.get(reason.name, 0) + max(0, reason.share)
    named = sorted(totals, key=lambda name: (-totals[name], name))[:_REASONS]
    colours = {**dict(zip(named, _COLOURS, strict=False)), "the rest": _REST}
    for name, colour in colours.items():
        shares, lefts = [], []
        for entry in sheet.entries:
            by_name = {reason.name: max(0, reason.share) for reason in entry.question.reasons}
            rest = sum(share for other, share in by_name.items() if other not in named)
            shares.append(rest if name == "the rest" else by_name.get(name, 0))
            lefts.append(sum(by_name.get(other, 0) for other in named[: _before(name, named)]))
        axes.barh(
            range(len(shares)),
            shares,
            left=lefts,
            color=colour,
            label=_SAID.get(name, name.replace("_", " ")),
        )
    for place, entry in enumerate(sheet.entries):
        costs = sum(reason.share for reason in entry.question.reasons if reason.share < 0)
        less = f" ({costs:.1f} for care)" if costs else ""
        top = entry.question.score - costs
        axes.annotate(f" {entry.question.score:.1f}{less}", (top, place), va="center", fontsize=8, color=_INK)
    axes.set_xlabel("score, as the sum of its reasons", color=_INK)
    axes.tick_params(axis="y", length=0, labelleft=False)
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.09), ncols=3, frameon=False, fontsize=8)


def _before(name: str, named: list[str]) -> int:
    return named.index(name) if name in named else len(named)


def _label(number: int, text: str) -> str:
    lines = textwrap.wrap(text, _WIDTH, max_lines=2, placeholder=" …")
    return f"{number}.  " + _plain("\n".join(lines))


def _plain(text: str) -> str:
    """A text in which no dollar sign starts mathematics."""
    return text.replace("$", r"\$")
