"""Every notes file's sheet in every format, and what each format takes.

    python benchmarks/sheets.py OUT NOTES ...

Each figure is the median over the files of making a sheet for the first time: Typst remembers what it has set
before. One other sheet is made first, to load what loads once.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from infoprep.prep import prepare
from infoprep.preparation import Prep
from infoprep.sheet import READERS

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
    first = prepare({"company": "Acme"})
    for make in FORMATS.values():
        make(first)
    for path in paths:
        prep = prepare(path)
        for name, make in FORMATS.items():
            start = time.perf_counter()
            make(prep)
            times[name].append(1_000 * (time.perf_counter() - start))
            for reader in READERS if name != "json" else ("room",):
                prep.save(out / f"{path.stem}-{reader}.{name}", reader=reader)
        prep.save(out / f"{path.stem}-live.html", live=True)
        prep.save(out / f"{path.stem}-large.pdf", large=True, paper="a4")
    print(f"{len(paths)} notes in {out}, median ms a sheet")
    for name, values in times.items():
        print(f"  {name:<5}{statistics.median(values):7.2f}")


if __name__ == "__main__":
    main()
