import json

import pytest
from typer.testing import CliRunner

from infoprep.cache import Cache
from infoprep.cli import app
from tests.conftest import EXAMPLES


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("INFOPREP_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def run(*args):
    done = CliRunner().invoke(app, list(map(str, args)))
    assert done.exit_code == 0, done.output
    return done.stdout


def test_what_is_found_is_kept_and_can_be_taken_out(folder):
    assert run("cache") == f"{folder}: 0 records, 0.0 MB.\n"
    first = run("sheet", EXAMPLES[0])
    assert Cache(folder).size()[0] == 3  # the notes, the bank in its compiled form, and the page
    assert run("sheet", EXAMPLES[0]) == first
    assert run("cache", "--clear") == f"3 records taken out of {folder}.\n"
    assert run("sheet", EXAMPLES[0]) == first


def test_nothing_is_kept_where_that_is_asked(folder, monkeypatch):
    run("--no-cache", "sheet", EXAMPLES[0])
    monkeypatch.setenv("INFOPREP_NO_CACHE", "1")
    assert json.loads(run("sheet", EXAMPLES[0], "--format", "json"))["company"]
    kept = Cache(folder).size()[0]  # the bank in its compiled form, where nobody had read it before
    assert kept <= 1
