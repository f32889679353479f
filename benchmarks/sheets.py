"""Every notes file's sheet in every format, and what each format takes.

    python benchmarks/sheets.py OUT NOTES ...

Each figure is the median of repeated warm runs.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from infoprep.prep import Prep, prepare
from infoprep.sheet import READERS

ROUNDS = 9
FORMATS = {
    "pdf": Prep.to_pdf,
    "html": Prep.to_html,
    "docx": Prep.to_docx,
    "md": Prep.to_markdown,
    "txt": Prep.to_text,
    "json": Prep.to_json,
}


def main() -> None:
    out, paths = Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]
    times: dict[str, list[float]] = {name: [] for name in FORMATS}
    out.mkdir(parents=True, exist_ok=True)
    for path in paths:
        prep = prepare(path)
        for name in FORMATS:
            for reader in READERS if name != "json" else ("room",):
                prep.save(out / f"{path.stem}-{reader}.{name}", reader=reader)
        prep.save(out / f"{path.stem}-live.html", live=True)
        prep.save(out / f"{path.stem}-large.pdf", large=True, paper="a4")
        for name, make in FORMATS.items():
            for _ in range(ROUNDS):
                start = time.perf_counter()
                make(prep)
                times[name].append(1_000 * (time.perf_counter() - start))
    print(f"{len(paths)} notes in {out}, median ms a sheet")
    for name, values in times.items():
        print(f"  {name:<5}{statistics.median(values):7.2f}")


if __name__ == "__main__":
    main()
