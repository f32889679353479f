"""Makes the pictures of the documentation from the real thing: make pictures (needs Debian's chromium)."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

import infoprep

ROOT = Path(__file__).parents[1]
OUT = ROOT / "docs" / "pictures"
NOTES = ROOT / "examples" / "shopify.yaml"
BROKEN = """\
company: {name: Shopify, industry: e-commerce software}
chalenges: [one checkout for tiny shops and large brands]
interviewee: {role: Product Manager, relation: boss}
meeting: {minutes: soon}
"""
COLUMNS = 100


def main() -> None:
    """Make every picture."""
    OUT.mkdir(exist_ok=True)
    prep = infoprep.prepare(NOTES)
    paper(prep)
    browser(prep)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "notes.yaml").write_text(BROKEN, encoding="utf-8")
        terminal("check.svg", ["check", "notes.yaml"], folder)
    terminal("explain.svg", ["explain", "examples/shopify.yaml", "4"], ROOT)
    (OUT / "flow.svg").write_text(flow(), encoding="utf-8")


def paper(prep: infoprep.Prep) -> None:
    """The first page of the PDF."""
    import pypdfium2

    page = pypdfium2.PdfDocument(prep.to_pdf())[0]
    page.render(scale=1.1).to_pil().convert("L").save(OUT / "sheet.png", optimize=True)


def browser(prep: infoprep.Prep) -> None:
    """The live page as a phone shows it."""
    from playwright.sync_api import sync_playwright

    program = shutil.which("chromium") or shutil.which("google-chrome")
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=arguments)
        page = chromium.new_page(viewport={"width": 390, "height": 760})
        page.goto(prep.save(Path(folder) / "live.html", live=True).as_uri())
        page.screenshot(path=OUT / "live.png")
        chromium.close()


def terminal(name: str, arguments: list[str], folder: Path | str) -> None:
    """What a command shows on a terminal, colours and all."""
    from rich.console import Console
    from rich.text import Text

    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 40, COLUMNS, 0, 0))
    command = [sys.executable, "-c", "from infoprep.cli import main; main()", *arguments]
    environment = {**os.environ, "TERM": "xterm-256color"}
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdin=follower, stdout=follower, stderr=follower
    ):
        os.close(follower)
        shown = b""
        try:
            while piece := os.read(leader, 65536):
                shown += piece
        except OSError:  # the other end is closed
            pass
    os.close(leader)
    # What the sign of life wrote and wiped out again is not part of the picture.
    text = shown.decode().rsplit("\x1b[2K", 1)[-1].replace("\x1b[?25h", "").replace("\r", "")
    with Path(os.devnull).open("w") as nowhere:
        console = Console(record=True, width=COLUMNS, file=nowhere, force_terminal=True)
        console.print(Text(f"$ infoprep {' '.join(arguments)}", style="bold"))
        console.print(Text.from_ansi(text))
        drawn = console.export_svg(title="infoprep", unique_id=Path(name).stem)
    # Its fonts would be fetched from the network: any font of even width will do.
    (OUT / name).write_text(re.sub(r"(?s)@font-face \{.*?\}\s*", "", drawn), encoding="utf-8")


# Stage, what it gives, row and column in the picture.
BOXES = {
    "notes file": ("YAML, Markdown", 0, 0),
    "notes": ("checked, with places", 0, 1),
    "reading": ("one spaCy pass", 0, 2),
    "keywords": ("what it is about", 0, 3),
    "hooks": ("facts worth asking about", 1, 2),
    "bank": ("templates with slots", 1, 0),
    "questions": ("templates x hooks", 1, 3),
    "ranking": ("signals with shares", 2, 3),
    "agenda": ("chosen, in order, in time", 2, 2),
    "sheet": ("the page as data", 2, 1),
    "render": ("PDF, HTML, Word, text", 2, 0),
}
ARROWS = (
    ("notes file", "notes"),
    ("notes", "reading"),
    ("reading", "keywords"),
    ("reading", "hooks"),
    ("hooks", "questions"),
    ("bank", "questions"),
    ("questions", "ranking"),
    ("ranking", "agenda"),
    ("agenda", "sheet"),
    ("sheet", "render"),
)
WIDE, HIGH, GAP = 178, 54, 34


def flow() -> str:
    """The way data takes, as a picture."""
    parts = []
    for start, end in ARROWS:
        points = [_port(start, end), _port(end, start)]
        if (start, end) == ("bank", "questions"):  # below the hooks, which stand in its way
            low = points[0][1] + HIGH / 2 + 12
            points = [(points[0][0] - 20, points[0][1] + HIGH / 2), (points[0][0] - 20, low)]
            x, y = _corner("questions")
            points += [(x + 40, low), (x + 40, y + HIGH)]
        path = " L".join(f"{x:.0f} {y:.0f}" for x, y in points)
        parts.append(
            f'<path d="M{path}" fill="none" stroke="#6b7280" stroke-width="1.6" marker-end="url(#tip)"/>'
        )
    for name, (gives, *_) in BOXES.items():
        x, y = _corner(name)
        parts.append(
            f'<rect x="{x}" y="{y}" width="{WIDE}" height="{HIGH}" rx="7" fill="#f8fafc" stroke="#6b7280"/>'
            f'<text x="{x + WIDE / 2}" y="{y + 23}" font-weight="bold">{name}</text>'
            f'<text x="{x + WIDE / 2}" y="{y + 41}" font-size="12">{gives}</text>'
        )
    width, height = 4 * WIDE + 5 * GAP, 3 * HIGH + 4 * GAP
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" '
        f'font-size="15" text-anchor="middle" fill="#111827" role="img" aria-label="From notes file to page">\n'
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" '
        'orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#6b7280"/></marker></defs>\n'
        + "\n".join(parts)
        + "\n</svg>\n"
    )


def _corner(name: str) -> tuple[float, float]:
    _, row, column = BOXES[name]
    return GAP + column * (WIDE + GAP), GAP + row * (HIGH + GAP)


def _port(name: str, other: str) -> tuple[float, float]:
    """Where an arrow to another box leaves or enters a box."""
    (x, y), (far_x, far_y) = _corner(name), _corner(other)
    if y == far_y:
        return x + WIDE * (far_x > x), y + HIGH / 2
    return x + WIDE / 2, y + HIGH * (far_y > y)


if __name__ == "__main__":
    main()
