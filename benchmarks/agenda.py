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
from infoprep.hooks import find_hooks
from infoprep.notes import load_notes
from infoprep.questions import fill_bank
from infoprep.ranking import rank
from infoprep.reading import load_pipeline, read
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


def main() -> None:
    """Print the medians and their ratio."""
    path = Path(sys.argv[1] if len(sys.argv) > 1 else "examples/shopify.yaml")
    notes, many = load_notes(path), Settings(max_fills=60)
    findings = find_hooks(read(notes, many))
    ranked = rank(fill_bank(load_bank(), findings, many)[0], findings)
    # One file fills fewer: the rest stand for the templates of a larger bank.
    enough = [
        replace(item, question=replace(item.question, template=f"{item.question.template}.{copy}"))
        for copy in range(QUESTIONS // len(ranked) + 1)
        for item in ranked
    ][:QUESTIONS]
    enough.sort(key=lambda item: -item.score)
    agenda = median_ms(lambda: plan(enough, findings))
    nlp, texts = load_pipeline(), [str(text) for text in notes.texts()]
    spacy = median_ms(lambda: list(nlp.pipe(texts)))
    print(f"{len(ranked)} questions filled, {QUESTIONS} to choose from")
    print(f"agenda {agenda:.1f} ms, bare spaCy {spacy:.1f} ms, ratio {agenda / spacy:.3f}")


if __name__ == "__main__":
    main()
