"""What each stage costs beside the bare spaCy pass over the same texts, in one run.

    python benchmarks/stages.py [NOTES ...]

Each figure is the median of repeated warm runs; the ratio is taken within each run and is what to quote.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from infoprep.agenda import plan
from infoprep.bank import load_bank
from infoprep.hooks import find_hooks
from infoprep.keywords import rank_keywords
from infoprep.notes import load_notes
from infoprep.pipeline import load_pipeline
from infoprep.questions import fill_bank
from infoprep.ranking import rank
from infoprep.reading import read, split_passages
from infoprep.render.text import to_text
from infoprep.settings import Settings
from infoprep.sheet import lay_out

RUNS = 15


def timed(times: dict[str, list[float]], name: str, work: Callable[[], object]) -> object:
    start = time.perf_counter()
    result = work()
    times.setdefault(name, []).append(time.perf_counter() - start)
    return result


def run(path: Path) -> dict[str, list[float]]:
    settings, bank, nlp = Settings(), load_bank(), load_pipeline()
    times: dict[str, list[float]] = {}
    for _ in range(RUNS + 1):
        notes = timed(times, "notes", lambda: load_notes(path))
        texts = [str(part) for text in notes.texts() for part in split_passages(text)]
        timed(times, "bare spaCy", lambda: list(nlp.pipe(texts)))
        reading = timed(times, "reading", lambda: read(notes, settings))
        timed(times, "keywords", lambda: rank_keywords(reading))
        found = timed(times, "hooks", lambda: find_hooks(reading))
        fillings = timed(times, "questions", lambda: fill_bank(bank, found, settings))
        ranking = timed(times, "ranking", lambda: rank(fillings))
        agenda = timed(times, "agenda", lambda: plan(ranking))
        timed(times, "sheet", lambda: to_text(lay_out(agenda, found, notes)))
    return {name: values[1:] for name, values in times.items()}  # the first run warms up


def main() -> None:
    paths = [Path(name) for name in sys.argv[1:]] or sorted(Path("examples").glob("*.yaml"))
    for path in paths:
        times = run(path)
        print(f"{path.name}: {RUNS} runs, median ms and ratio to the bare spaCy pass")
        for name, values in times.items():
            ratios = [value / bare for value, bare in zip(values, times["bare spaCy"], strict=True)]
            print(f"  {name:<11}{statistics.median(values) * 1000:8.2f}  {statistics.median(ratios):6.3f}")
        own = [
            sum(times[name][number] for name in times if name not in ("bare spaCy", "reading"))
            for number in range(RUNS)
        ]
        ratios = [value / bare for value, bare in zip(own, times["bare spaCy"], strict=True)]
        print(f"  {'our own':<11}{statistics.median(own) * 1000:8.2f}  {statistics.median(ratios):6.3f}")


if __name__ == "__main__":
    main()
