"""How long the agenda takes to be made out of 2,000 questions, beside bare spaCy over the same notes.

python benchmarks/agenda.py [notes.yaml]
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from infoprep.agenda import plan
from infoprep.bank import load_bank
from infoprep.bank.index import Index
from infoprep.hooks import find_hooks
from infoprep.notes import load_notes
from infoprep.pipeline import load_pipeline
from infoprep.questions import Fillings
from infoprep.ranking import rank
from infoprep.reading import read
from infoprep.settings import Settings

QUESTIONS, ROUNDS = 2_000, 40


def median_ms(work: Callable[[], object]) -> float:
    """The middle of some runs, in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(1_000 * (time.perf_counter() - start))
    return statistics.median(times)


def larger(index: Index, times: int) -> Index:
    """An index with each question so many times, under as many ids."""
    entries = [index.entry(row) for row in index.rows]
    return Index.of(replace(entry, id=f"{entry.id}.{copy}") for entry in entries for copy in range(times))


def main() -> None:
    """Print the medians and their ratio."""
    path = Path(sys.argv[1] if len(sys.argv) > 1 else "examples/shopify.yaml")
    notes = load_notes(path)
    findings = find_hooks(read(notes, Settings()))
    # The shipped bank fills fewer: copies stand for the templates of a larger one.
    index, times = load_bank().index, 1
    while len(fillings := Fillings((), findings, larger(index, times), most=60)) < QUESTIONS:
        times += 1
    ranking = rank(fillings)
    agenda = median_ms(lambda: plan(ranking))
    nlp, texts = load_pipeline(), [str(text) for text in notes.texts()]
    spacy = median_ms(lambda: list(nlp.pipe(texts)))
    print(f"{len(fillings)} questions to choose from")
    print(f"agenda {agenda:.1f} ms, bare spaCy {spacy:.1f} ms, ratio {agenda / spacy:.3f}")


if __name__ == "__main__":
    main()
