import os
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from infoprep.cache import Cache
from infoprep.cli import app
from infoprep.plugins import Plugins
from tests.conftest import EXAMPLES


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """How many records there are, when it is called."""
    monkeypatch.setenv("INFOPREP_CACHE", str(tmp_path / "cache"))
    return lambda: Cache(tmp_path / "cache").size()[0]


def sheet(*args):
    done = CliRunner().invoke(app, ["sheet", *map(str, args)])
    assert done.exit_code == 0, done.output
    return done.stdout


@pytest.mark.parametrize("kind", ["text", "lines", "md", "json"])
def test_the_same_command_prints_the_same_again(kept, kind):
    made = sheet(EXAMPLES[1], "--format", kind)
    before = kept()
    assert sheet(EXAMPLES[1], "--format", kind) == made
    assert kept() == before
    alone = CliRunner().invoke(app, ["--no-cache", "sheet", str(EXAMPLES[1]), "--format", kind])
    assert alone.stdout == made


def test_whatever_decides_a_page_makes_another(kept, tmp_path):
    notes, me = tmp_path / "notes.yaml", tmp_path / "me.yaml"
    notes.write_text("company: Acme\nmeeting: {minutes: 30}\n")
    me.write_text("background: nurse for ten years\n")
    first = sheet(notes)
    asked = [("--seed", 3), ("--limit", 4), ("--minutes", 20), ("--for", "me"), ("--seeker", me)]
    pages = [sheet(notes, *args) for args in asked]
    notes.write_text("company: Bolt\nmeeting: {minutes: 30}\n")
    pages.append(sheet(notes))
    me.write_text("background: fitter for ten years\n")
    pages.append(sheet(notes, "--seeker", me))
    assert len({first, *pages}) == 1 + len(pages)
    assert "Bolt" in sheet(notes)


def test_what_is_wrong_is_told_each_time(kept, tmp_path):
    for _ in range(2):
        gone = CliRunner().invoke(app, ["sheet", str(tmp_path / "gone.yaml")])
        assert (gone.exit_code, "gone.yaml" in gone.stderr) == (1, True)


def test_nothing_is_kept_of_what_a_plugin_had_a_part_in(kept, monkeypatch):
    sheet(EXAMPLES[1])
    before = kept()
    monkeypatch.setattr("infoprep.plugins.installed_plugins", lambda: Plugins(names=("mine",)))
    sheet(EXAMPLES[1], "--limit", 5)
    assert kept() == before


def test_the_second_time_loads_little(tmp_path):
    code = (
        "import sys\nfrom infoprep.cli import app\ntry: app()\nfinally: print(*sys.modules, file=sys.stderr)"
    )
    env = {**os.environ, "INFOPREP_CACHE": str(tmp_path / "cache")}
    command = [sys.executable, "-c", code, "sheet", str(EXAMPLES[1])]
    first, second = (
        subprocess.run(command, capture_output=True, text=True, env=env, check=True) for _ in "12"
    )
    assert first.stdout == second.stdout
    heavy = {"spacy", "numpy", "yaml", "infoprep.preparation"}  # pydantic is Typer's own as well
    assert heavy <= set(first.stderr.split())
    assert heavy.isdisjoint(second.stderr.split())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_read_once(kept, tmp_path):
    pipe = tmp_path / "notes.yaml"
    os.mkfifo(pipe)
    code = f"open({str(pipe)!r}, 'w').write('company: Acme')"
    with subprocess.Popen([sys.executable, "-c", code]):
        assert "Questions for Acme" in sheet(pipe)
