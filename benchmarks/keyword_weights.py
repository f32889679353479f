"""How far the weights carry: fits that leave one key-phrase set out, beside the table that is used.

    make bench-keywords    (or: python benchmarks/keyword_weights.py)

For each set, the weights of the phrase features are fitted on the other three (softmax over the candidates of each
document, each set with the same say, no weight below nought, drawn towards equal weights) and measured on the set left
out. Equal weights, which need no data at all, and the table that infoprep uses stand beside them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from infoprep.keywords import stretches_of
from infoprep.keywords.candidates import find_candidates
from infoprep.keywords.features import FEATURES, table_of
from infoprep.reading import read_texts, split_passages
from infoprep.settings import Settings
from infoprep.yaml_source import Source, Text

sys.path.insert(0, str(Path(__file__).parent))
from keyword_quality import SETS, SHARED, scorer

USED = [feature for feature in FEATURES if feature.name != "field"]
PULL = 0.01  # how strongly fits are drawn towards equal weights; set once, not searched

Document = tuple[list[str], list[tuple[str, ...]], np.ndarray, np.ndarray]


def documents(data: str) -> list[Document]:
    """For each document: the candidates' texts, the gold phrases, the features, and which candidates are gold."""
    score, rows = scorer(), []
    for line in (SHARED / "keyphrases" / f"{data}.dev.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = Text(row["text"], Source("text", row["text"]))
        found = find_candidates(stretches_of(read_texts(split_passages(text), Settings())))
        texts = [candidate.text for candidate in found.candidates.values()]
        gold = score.unique(row["keyphrases"])
        table = table_of(found)
        features = np.array([feature.value(table) for feature in USED]).T.reshape(len(texts), len(USED))
        hits = np.array([score.normal(phrase) in set(gold) for phrase in texts], dtype=float)
        rows.append((texts, gold, features, hits))
    return rows


def fit(sets: list[list[Document]]) -> np.ndarray:
    """Weights that make gold phrases likely; as many as features, none below nought."""
    parts = [(x, hits / hits.sum(), 1 / len(docs)) for docs in sets for _, _, x, hits in docs if hits.sum()]
    start = np.full(len(USED), 1.2)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        total, slope = PULL * ((weights - start) ** 2).sum(), 2 * PULL * (weights - start)
        for features, target, share in parts:
            scores = features @ weights
            scores -= scores.max()
            chance = np.exp(scores) / np.exp(scores).sum()
            total -= share / len(sets) * (target @ np.log(chance))
            slope += share / len(sets) * (features.T @ (chance - target))
        return total, slope

    return minimize(loss, start, jac=True, method="L-BFGS-B", bounds=[(0, None)] * len(USED)).x


def f1(docs: list[Document], weights: np.ndarray) -> float:
    score = scorer()
    values = []
    for texts, gold, features, _ in docs:
        order = np.argsort(-(features @ weights).round(6), kind="stable")[:40]
        values.append(score.prf(score.unique(texts[row] for row in order), gold, 10)[2])
    return 100 * float(np.mean(values))


def main() -> None:
    data = {name: documents(name) for name in SETS}
    left_out = {name: fit([docs for other, docs in data.items() if other != name]) for name in SETS}
    rows = {
        "left out of the fit": [f1(data[name], left_out[name]) for name in SETS],
        "equal weights": [f1(data[name], np.ones(len(USED))) for name in SETS],
        "the table (no overlap rule)": [
            f1(data[name], np.array([feature.phrases for feature in USED])) for name in SETS
        ],
    }
    print(f"{'F1@10':30s}" + "".join(f"{name:>14s}" for name in SETS) + "    mean")
    for title, values in rows.items():
        print(f"{title:30s}" + "".join(f"{value:14.1f}" for value in values) + f"{np.mean(values):8.1f}")
    names = [feature.name for feature in USED]
    for name, weights in left_out.items():
        shares = ", ".join(f"{n} {w:.2f}" for n, w in zip(names, weights / weights.sum(), strict=True) if w)
        print(f"without {name}: {shares}")


if __name__ == "__main__":
    main()
