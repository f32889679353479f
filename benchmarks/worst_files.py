"""The time and the memory that the worst files of each kind cost: a whole process each, from start to PDF.

    python benchmarks/worst_files.py [FOLDER OF MORE FILES]

Each file is as large as the limits allow (docs/reliability.md), or a little over them; the more pieces of a
kind it repeats, the longer anything takes that grows faster than its length. The shared hostile files come
as a folder: python ../shared/eval/hostile/make.py FOLDER.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from infoprep.limits import ITEMS, NOTES, TEMPLATE, WORDS

PROSE = (
    "Acme launched a new plant in Cork in 2025. The company raised $5 million from Bain Capital. "
    "Maria Lopez, the former head of data at Stripe, joined as chief product officer. "
    "They struggle with hiring night-shift nurses, I think. "
)
# What patterns look for, so that each is tried again and again on the way through.
PIECES = {
    "prose": PROSE,
    "commas": "a, ",
    "the": "the new company ",
    "capitals": "New York Bank ",
    "amounts": "$5 million ",
    "dates": "in May 2025 ",
    "who": "who left, ",
    "and": "sales and ",
    "will": "will be ",
    "said": "said that they ",
    "brackets": "( ",
    "quotes": "“a ",
    "dashes": "- a\n  ",
    "doubts": "seems to ",
    "not": "not ",
    "avoid": "don't ask about ",
    "ask": "ask how ",
    "of": "head of ",
    "years": "12 years at ",
    "from": "from Stripe to ",
    "percent": "50% of ",
    "lines": "x\n  ",
    "newlines": "\n",
    "long words": "Incomprehensibilities-",
    "one word": "a",
    "accents": "a\u0301",
    "emoji": "👩🏽‍💻 ",
}


def notes(piece: str) -> str:
    """Notes that repeat a piece as often as the limits let them."""
    words = max(1, len(re.findall(r"\w+|[^\w\s]", piece)))
    often = min((WORDS.most - 20) // words, (NOTES.most - 100) // len(piece))
    return f"company: Acme\ninterviewee: {{role: Head of Data}}\nnotes: |\n  {piece * often}\n"


def listed(name: str, item: str) -> str:
    return f"company: Acme\n{name}\n" + "".join(item.format(i) for i in range(ITEMS.most))


def bank(ask: str, often: int) -> str:
    question = "  - {{id: probe.{}, topic: customers, stage: core, ask: {{anyone: '{}'}}}}\n"
    return "questions:\n" + "".join(question.format(i, ask) for i in range(often))


def files() -> Iterator[tuple[str, str]]:
    yield "notes/one line", "company: Acme\n"
    for name, piece in PIECES.items():
        yield f"notes/{name}", notes(piece)
    yield "notes/goals", listed("seeker:\n  goals:", "    - understand how team number {} works\n")
    yield "notes/news", listed("news:", "  - {{date: 2025-01, text: Acme bought Firm{0} for ${0} million}}\n")
    yield "notes/avoid", listed("avoid:", "  - subject{}\n")
    yield "notes/questions", listed("my_questions:", "  - What is number {}?\n")
    yield "notes/too many items", "company: Acme\nvalues:\n" + "  - a\n" * 15_000
    yield "notes/nested", "company: Acme\nvalues: " + "[" * 49_000 + "]" * 49_000
    yield "notes/unknown names", "company: Acme\n" + "".join(f"k{i}: x\n" for i in range(9_000))
    yield (
        "bank/questions",
        bank("What did you change in {{{{ product }}}}?".replace("{{{{", "{{").replace("}}}}", "}}"), 1_600),
    )
    slots = " ".join(
        "{{" + slot + "}}" for slot in ("product", "product_2", "product_3", "technology", "technology_2")
    )
    yield "bank/slots", bank(f"{slots}?", 1_600)
    yield "bank/wrong", bank("{{ prodct }}?", 1_600)
    yield "bank/brackets", bank("{{" * (TEMPLATE.most // 2), 2_000)


def run(path: Path, kind: str, folder: Path) -> tuple[float, float, int]:
    """Seconds, MiB and exit code of a whole process."""
    of = [str(path)] if kind == "notes" else ["examples/shopify.yaml", "--bank", str(path)]
    call = [str(Path(sys.executable).with_name("infoprep")), "sheet", *of, "-o", str(folder / "a.pdf")]
    start = time.perf_counter()
    child = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return time.perf_counter() - start, usage.ru_maxrss / 1024, child.returncode


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found = [(title, title.split("/")[0], folder / "in.yaml", text) for title, text in files()]
        for more in sys.argv[1:]:
            paths = sorted(Path(more).rglob("*.yaml"))
            found += [(f"{path.parent.name}/{path.stem}", path.parent.name, path, None) for path in paths]
        print(f"{'file':32}{'exit':>5}{'seconds':>9}{'MiB':>6}")
        for title, kind, path, text in found:
            if text is not None:
                path.write_text(text, encoding="utf-8")
            seconds, memory, code = run(path, kind, folder)
            print(f"{title:32}{code:5}{seconds:9.1f}{memory:6.0f}", flush=True)


if __name__ == "__main__":
    main()
