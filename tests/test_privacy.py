"""Nothing of the notes leaves the machine, and nothing is written, run or logged but what was asked for."""

import gc
import json
import subprocess
import sys

import pytest

import infoprep
from infoprep.yaml_source import Text
from tests.conftest import EXAMPLES, ROOT

# Python tells a hook of every connection, file and process; a hook can't be taken off, so it has a process of its own.
_WATCHED = """
import json, logging, sys
from pathlib import Path

folder, told = Path(sys.argv[1]), []
told_of = (
    "socket.connect", "socket.send", "socket.get", "subprocess.", "os.system", "os.exec", "os.posix_spawn",
    "os.fork", "webbrowser.", "ftplib.", "http.", "urllib.", "smtplib.",
)


def watch(event, args):
    if event.startswith(told_of):
        told.append(event)
    if event.startswith("socket."):
        # Refused. urllib3, which spaCy loads, asks whether there is IPv6 and takes that for a no.
        raise OSError("no network here")
    if event == "open" and isinstance(args[1], str) and set(args[1]) & set("wax+"):
        name = str(args[0])
        if not isinstance(args[0], int) and not name.startswith(str(folder)) and "__pycache__" not in name:
            told.append(f"write {name}")

logging.basicConfig(level=logging.DEBUG)  # whatever anybody logs goes to stderr
sys.addaudithook(watch)

import infoprep
from infoprep.cli import app

for notes in sys.argv[2:]:
    prep = infoprep.prepare(notes)
    for ending in ("html", "pdf", "docx", "md", "txt", "json"):
        prep.save(folder / f"a.{ending}", reader="me")
    prep.save(folder / "live.html", live=True)
    prep.explain(), prep.marked(), prep._repr_mimebundle_()
    for line in (["check", notes], ["sheet", notes, "-o", str(folder / "b.pdf")], ["keywords", notes, "--json"]):
        app(line, standalone_mode=False)
(folder / "told.json").write_text(json.dumps(told))
"""


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("private")
    out = folder / "out"
    out.mkdir()
    (folder / "mine.yaml").write_text(
        "company: Zyxcorp\nabout: Zyxcorp makes Qwvleds.\ninterviewee: {name: Xanthippe Qyb}\n",
        encoding="utf-8",
    )
    notes = [str(folder / "mine.yaml"), *map(str, EXAMPLES)]
    done = subprocess.run(
        [sys.executable, "-c", _WATCHED, str(out), *notes],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return out, done


def test_no_socket_is_opened_no_program_run_and_nothing_written_elsewhere(run):
    out, _ = run
    assert json.loads((out / "told.json").read_text()) == []
    endings = ("html", "pdf", "docx", "md", "txt", "json")
    made = {"b.pdf", "live.html", "told.json", *(f"a.{ending}" for ending in endings)}
    assert {path.name for path in out.iterdir()} == made


def test_nothing_of_the_notes_is_logged(run):
    _, done = run
    for word in ("Zyxcorp", "Qwvled", "Xanthippe"):
        assert word not in done.stderr


def test_nothing_of_the_notes_stays_in_memory():
    text = "company: Northwake\nabout: Runs ferries.\nnotes: |\n  Opened a terminal.\n  Ask about nights.\n"

    def alive() -> list[Text]:
        gc.collect()
        texts = [one for one in gc.get_objects() if isinstance(one, Text)]
        return [one for one in texts if one.source and one.source.name == "secret.yaml"]

    prep = infoprep.prepare(infoprep.parse_notes(text, "secret.yaml"))
    prep.to_html()
    assert alive()
    del prep
    assert alive() == []
