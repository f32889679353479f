"""Dates in lines of news: the rule of infoprep.hooks.dates beside dateparser, on the gold lines.

    make bench-hooks     (installs dateparser beside the peers)

A date is right where it begins as the gold one does (2025-09-30 for 2025-09: dateparser knows no precision, so it is
given the best of it). Precision is over the dates found, recall over the dates that readers listed.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from infoprep.hooks.dates import dates_in

LINES = Path(__file__).parents[1] / "tests" / "gold" / "lines"


def ours(line: str) -> list[str]:
    return [found.value for found in dates_in(line)]


def dateparsers(line: str) -> list[str]:
    from dateparser.search import search_dates

    settings = {"PREFER_DAY_OF_MONTH": "first", "PREFER_DATES_FROM": "past"}
    found = search_dates(line, languages=["en"], settings=settings) or []
    return [when.date().isoformat() for _, when in found]


def begins(found: str, gold: str) -> bool:
    """Whether a date is the gold one, or more precise than it."""
    quarter = re.fullmatch(r"(\d{4})-Q([1-4])", gold)
    if quarter and not found.startswith(gold):
        return found[:4] == quarter[1] and found[5:7] in {
            f"{3 * int(quarter[2]) - back:02}" for back in range(3)
        }
    return found.startswith(gold)


def measure(name: str, dates_of: Callable[[str], list[str]], lines: list[dict[str, object]]) -> None:
    found = right = wanted = got = 0
    start = time.perf_counter()
    for item in lines:
        gold = {str(event["date"]) for event in item["events"] if "date" in event}
        dates = dates_of(str(item["line"]))
        found += len(dates)
        right += sum(any(begins(date, one) for one in gold) for date in dates)
        wanted += len(gold)
        got += sum(any(begins(date, one) for date in dates) for one in gold)
    seconds = time.perf_counter() - start
    print(f"{name:12s}{found:6d}{right / found:11.3f}{got / wanted:9.3f}{seconds / len(lines) * 1000:12.3f}")


def main() -> None:
    print(f"{'':12s}{'found':>6s}{'precision':>11s}{'recall':>9s}{'ms a line':>12s}")
    for path in sorted(LINES.glob("*.yaml")):
        lines = yaml.safe_load(path.read_text(encoding="utf-8"))
        print(f"{path.stem}: {len(lines)} lines")
        measure("infoprep", ours, lines)
        measure("dateparser", dateparsers, lines)


if __name__ == "__main__":
    main()
