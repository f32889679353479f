"""Two processes with eight threads each make the examples' sheets again and again: `make soak`.

    python -m tests.soak [SECONDS]

Every sheet has the bytes that one process and one thread made before, and memory stays where it was after the
first tenth of the time; what differs ends it with 1.
"""

from __future__ import annotations

import gc
import hashlib
import os
import subprocess
import sys
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import infoprep

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
THREADS, PROCESSES = 8, 2
# Memory that comes and goes with what eight threads happen to do at the same time, in MiB.
SLACK = 16


def made(path: Path) -> str:
    """The sum of all that is made of one file."""
    prep = infoprep.prepare(path)
    parts = (prep.to_json(), prep.to_text(), prep.to_markdown(), prep.to_html(live=True), prep.explain())
    whole = "".join(parts).encode() + prep.to_pdf() + prep.to_docx()
    return hashlib.sha256(whole).hexdigest()


def memory() -> float:
    """What this process holds, in MiB."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def one_process(seconds: float, alone: dict[Path, str]) -> int:
    """Eight threads for so many seconds; the number of sheets that are not what they were alone."""
    end = time.monotonic() + seconds
    settled = time.monotonic() + seconds / 10
    count, wrong, before = 0, 0, 0.0
    with ThreadPoolExecutor(THREADS) as pool:
        while time.monotonic() < end:
            paths = EXAMPLES * 4
            sums = list(pool.map(made, paths))
            wrong += sum(alone[path] != found for path, found in zip(paths, sums, strict=True))
            count += len(paths)
            if not before and time.monotonic() > settled:
                before = memory()
    grown = memory() - before
    print(
        f"{os.getpid()}: {count} sheets in every format, {wrong} differ; {before:.0f} MiB, {grown:+.0f} at the end"
    )
    return wrong + (grown > SLACK)


def main() -> int:
    """Start the processes; 1 if any found a difference or grew."""
    warnings.simplefilter("ignore")
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 300
    if len(sys.argv) > 2:
        sums = dict(pair.split("=", 1) for pair in sys.argv[2:])
        return one_process(seconds, {path: sums[path.name] for path in EXAMPLES}) and 1
    told = [f"{path.name}={made(path)}" for path in EXAMPLES]
    call = [sys.executable, "-m", "tests.soak", str(seconds), *told]
    children = [subprocess.Popen(call, cwd=ROOT) for _ in range(PROCESSES)]
    codes = [child.wait() for child in children]
    return int(any(codes))


if __name__ == "__main__":
    sys.exit(main())
