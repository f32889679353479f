"""What keywords cost beyond the bare spaCy pass over the same text, for texts of 100 to 200,000 words, in one run.

    python benchmarks/keyword_cost.py [TEXT ...]

Texts are cut from the given files, or made from the sentences of the examples in a fixed order. Each figure is the
median of repeated warm runs in CPU time; the ratio is taken within each run and is what to quote.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from pathlib import Path

from infoprep import find_keywords, load_notes
from infoprep.keywords import stretches_of
from infoprep.keywords.scoring import rank_stretches
from infoprep.pipeline import load_pipeline
from infoprep.reading import read_texts, split_passages
from infoprep.settings import Settings
from infoprep.yaml_source import Source, Text

ROOT = Path(__file__).parents[1]
SIZES = (100, 200, 500, 1_000, 2_000, 5_000, 20_000, 50_000, 200_000)
PARAGRAPH = 120  # words


def words_of(paths: list[Path]) -> list[str]:
    """At least as many words as the longest text needs; sentences of different notes follow one another."""
    if paths:
        return " ".join(path.read_text(encoding="utf-8") for path in paths).split()
    folders = (ROOT / "examples", ROOT / "benchmarks" / "notes")
    texts = [
        sentence
        for folder in folders
        for path in sorted(folder.glob("*.yaml"))
        for text in load_notes(path).texts()
        for sentence in text.split("\n")
        if len(sentence.split()) > 5
    ]
    rng, words = random.Random(3), []
    while len(words) < SIZES[-1]:
        words += rng.choice(texts).split()
    return words


def text_of(words: list[str]) -> str:
    return "\n\n".join(
        " ".join(words[start : start + PARAGRAPH]) for start in range(0, len(words), PARAGRAPH)
    )


def main() -> None:
    words = words_of([Path(name) for name in sys.argv[1:]])
    nlp = load_pipeline()
    find_keywords(text_of(words[:2000]))
    print(f"{'words':>8} {'bare spaCy ms':>14} {'keywords ms':>12} {'ratio':>7} {'us a word':>10}")
    for size in SIZES:
        if size > len(words):
            break
        text = text_of(words[:size])
        passages = [str(part) for part in split_passages(Text(text, Source("text", text)))]
        bare, ours = [], []
        for _ in range(max(3, min(30, 60_000 // size))) if size <= 20_000 else range(1):
            start = time.process_time()
            list(nlp.pipe(passages))
            middle = time.process_time()
            read = read_texts(split_passages(Text(text, Source("text", text))), Settings())
            begin = time.process_time()
            rank_stretches(stretches_of(read), limit=15, style="phrases")
            ours.append(time.process_time() - begin)
            bare.append(middle - start)
        ratio = statistics.median(own / spacy for own, spacy in zip(ours, bare, strict=True))
        print(
            f"{size:8,} {statistics.median(bare) * 1000:14.1f} {statistics.median(ours) * 1000:12.2f} {ratio:7.3f}"
            f" {statistics.median(ours) * 1e6 / size:10.1f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
