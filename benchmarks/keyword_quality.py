"""Keywords beside every peer that installs from the package index, in one run.

    make bench-keywords            (or: python benchmarks/keyword_quality.py [--only NAME ...] [--json OUT])

Each extractor runs in a process of its own, one core, over the four key-phrase sets and the notes. Printed are
macro F1 at 5, 10 and 15 (exact match of Porter stems against all gold phrases: `score.py` beside the data), documents
per CPU second and their ratio to the bare spaCy pass, the process's largest memory, and for the headline the paired
bootstrap interval of the difference to the best peer.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy or torch is loaded
ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared" / "eval"
SETS = ("inspec", "semeval2017", "kdd", "kpcrowd")
DEPTHS = (5, 10, 15)
BOOTSTRAPS = 10_000
OURS, BEST_PEER, BARE = "infoprep phrases", "keybert keyphrase vectorizer", "bare spacy"

Figures = dict[str, Any]


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SHARED / "keyphrases" / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def notes_files() -> dict[str, Path]:
    """The notes that have picks: ten made up for this, and the shared ones."""
    return {
        path.stem: path
        for folder in (ROOT / "benchmarks" / "notes", SHARED / "notes")
        for path in sorted(folder.glob("*.yaml"))
    }


def run_one(name: str) -> Figures:
    """What one extractor finds, how fast and in how much memory; runs in a process of its own."""
    sys.path.insert(0, str(Path(__file__).parent))
    from keyword_peers import PEERS

    import infoprep

    started = time.process_time()
    extract = PEERS[name]()
    extract("A first text about crew bases warms it up.")
    found: Figures = {"load": time.process_time() - started, "sets": {}, "notes": {}}
    for data in SETS:
        texts = [row["text"] for row in rows_of(data)]
        started = time.process_time()
        phrases = [list(extract(text)) for text in texts]
        found["sets"][data] = {"phrases": phrases, "seconds": time.process_time() - started}
    found["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    for stem, path in notes_files().items():
        notes = infoprep.load_notes(path)
        if name == OURS:
            found["notes"][stem] = [keyword.text for keyword in infoprep.find_keywords(notes, limit=25)]
        else:
            found["notes"][stem] = list(extract("\n\n".join(str(text) for text in notes.texts())))
    return found


def rows_of(data: str) -> list[Figures]:
    lines = (SHARED / "keyphrases" / f"{data}.dev.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def scored(found: Figures) -> Figures:
    """The same with F1 in place of the phrases."""
    import yaml

    score = scorer()
    for data in SETS:
        pairs = [
            (score.unique(phrases), score.unique(row["keyphrases"]))
            for phrases, row in zip(found["sets"][data].pop("phrases"), rows_of(data), strict=True)
        ]
        f1 = {str(k): [score.prf(*pair, k)[2] for pair in pairs] for k in DEPTHS}
        found["sets"][data] |= {"f1": f1, "docs_per_second": len(pairs) / found["sets"][data]["seconds"]}
    picks = yaml.safe_load((ROOT / "benchmarks" / "picks.yaml").read_text(encoding="utf-8"))
    found["notes"] = {
        stem: {
            reader: score.prf(score.unique(phrases), score.unique(gold), 10)[2]
            for reader, gold in picks[stem].items()
        }
        for stem, phrases in found["notes"].items()
    }
    return found


def mean(values: list[float]) -> float:
    return 100 * statistics.fmean(values)


def headline(figures: Figures) -> float:
    return statistics.fmean(mean(figures["sets"][data]["f1"]["10"]) for data in SETS)


def difference(ours: Figures, theirs: Figures) -> tuple[float, float, float]:
    """Our mean F1@10 of the four sets less theirs, with the 95 % interval of a paired bootstrap over documents."""
    pairs = [
        [a - b for a, b in zip(ours["sets"][data]["f1"]["10"], theirs["sets"][data]["f1"]["10"], strict=True)]
        for data in SETS
    ]
    rng = random.Random(20261123)
    drawn = sorted(
        statistics.fmean(mean(rng.choices(pair, k=len(pair))) for pair in pairs) for _ in range(BOOTSTRAPS)
    )
    middle = statistics.fmean(mean(pair) for pair in pairs)
    return middle, drawn[int(0.025 * BOOTSTRAPS)], drawn[int(0.975 * BOOTSTRAPS)]


def show(results: dict[str, Figures]) -> None:
    bare = results.get(BARE)
    print("\nF1@5/10/15, all gold phrases")
    print(f"{'':30s}" + "".join(f"{data:>18s}" for data in SETS) + "   mean@10")
    for name, figures in sorted(results.items(), key=lambda item: -headline(item[1])):
        if name != BARE:
            cells = (
                "/".join(f"{mean(figures['sets'][data]['f1'][str(k)]):.1f}" for k in DEPTHS) for data in SETS
            )
            print(f"{name:30s}" + "".join(f"{cell:>18s}" for cell in cells) + f"{headline(figures):10.1f}")
    print("\ndocuments per CPU second (ratio to the bare spaCy pass), load, memory")
    for name, figures in results.items():
        cells = []
        for data in SETS:
            speed = figures["sets"][data]["docs_per_second"]
            ratio = speed / bare["sets"][data]["docs_per_second"] if bare else float("nan")
            cells.append(f"{speed:9.1f} ({ratio:.2f})")
        memory = f"{figures['load']:8.1f} s {figures['memory']:6.0f} MB"
        print(f"{name:30s}" + "".join(f"{cell:>18s}" for cell in cells) + memory)
    print("\nnotes, F1@10 against the first and the second reader")
    own = {path.stem for path in (ROOT / "benchmarks" / "notes").glob("*.yaml")}
    for name, figures in results.items():
        if name != BARE:
            groups = (own, set(figures["notes"]) - own, set(figures["notes"]))
            cells = [
                f"{mean([figures['notes'][stem][reader] for stem in sorted(group)]):.1f}"
                for group in groups
                for reader in ("first", "second")
            ]
            titles = ("ten of ours", "twelve shared", "all")
            pairs = zip(titles, cells[::2], cells[1::2], strict=True)
            print(f"{name:30s}" + "".join(f"   {title} {one} {two}" for title, one, two in pairs))
    if OURS in results and BEST_PEER in results:
        middle, low, high = difference(results[OURS], results[BEST_PEER])
        print(f"\n{OURS} less {BEST_PEER}, mean F1@10: {middle:+.2f} points, 95 % [{low:+.2f}, {high:+.2f}]")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--only", nargs="+", metavar="NAME", help="only extractors with these names")
    parser.add_argument("--json", type=Path, metavar="OUT", help="also write every figure")
    parser.add_argument("--torch-python", default=sys.executable, help="the Python of those that bring torch")
    parser.add_argument("--own-python", default=sys.executable, help="the Python of infoprep and bare spaCy")
    parser.add_argument("--one", metavar="NAME", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if not (SHARED / "keyphrases").is_dir():
        sys.exit("The key-phrase sets (../shared/eval/keyphrases) are not at hand.")
    if args.one:
        print(json.dumps(run_one(args.one)))
        return
    sys.path.insert(0, str(Path(__file__).parent))
    from keyword_peers import NEED_TORCH, PEERS

    results = {}
    for name in args.only or PEERS:
        python = args.torch_python if name in NEED_TORCH else sys.executable
        if name.startswith("infoprep") or name == BARE:
            python = args.own_python
        command = [python, "-W", "ignore", __file__, "--one", name]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
        if ended.returncode:
            print(f"{name}: {ended.stderr.strip().splitlines()[-1]}", flush=True)
            continue
        results[name] = scored(json.loads(ended.stdout.splitlines()[-1]))
        print(f"{name}: mean F1@10 {headline(results[name]):.1f}", flush=True)
    show(results)
    if args.json:
        args.json.write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
