"""Shared fixtures: the shared notes where they are at hand, the examples always, real spaCy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

from infoprep.bank.entries import Entry, Need, Place
from infoprep.filled import Filled
from infoprep.hooks import Findings, find_hooks
from infoprep.notes import Notes, load_notes, parse_notes
from infoprep.reading import Reading, read
from infoprep.settings import Settings
from infoprep.templating import Wording
from tests.browser import browser  # noqa: F401 - a fixture for all

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
OWN_NOTES = sorted((ROOT / "benchmarks" / "notes").glob("*.yaml"))
SHARED = ROOT.parent / "shared" / "eval"
SHARED_NOTES = sorted((SHARED / "notes").glob("*.yaml"))

# The first example of a property loads spaCy; no example is judged by the clock.
settings.register_profile("infoprep", deadline=None, max_examples=60, derandomize=True)
settings.register_profile(
    "fuzz", deadline=None, max_examples=10_000, derandomize=False, database=None, print_blob=True
)
settings.load_profile("infoprep")


def uv() -> str:
    """The program that builds and installs: the house's own, or the one on the path."""
    own = ROOT / ".venv-uv" / "bin" / "uv"
    found = str(own) if own.exists() else shutil.which("uv")
    return found or pytest.skip("there is no uv")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden files anew; read them after")


def reading_of(text: str) -> Reading:
    """A reading of notes written in a test."""
    return read(parse_notes(text), Settings())


def findings_of(text: str) -> Findings:
    """The findings of notes written in a test."""
    return find_hooks(reading_of(text))


def filled(text: str, *, fills=(), source=(), **more: object) -> Filled:
    """A question as the bank fills it, each of its fills heard, with some of what the bank knows of it given."""
    need = Need(tuple(Place(name, hook.type, (), (("text", ()),)) for name, hook in fills))
    known = {
        "id": "t",
        "topic": "role_reality",
        "stage": "core",
        "minutes": 2,
        "sensitivity": 0,
        "need": need,
    }
    return Filled(Entry(wording=Wording((text,)), **known | more), "peer", fills, source)


def shared_notes(function):
    """Run a test for each of the shared notes, or skip it where they are not at hand."""
    if not SHARED_NOTES:
        return pytest.mark.skip(reason="the shared notes (../shared/eval/notes) are not at hand")(function)
    return pytest.mark.parametrize("path", SHARED_NOTES, ids=lambda path: path.stem)(function)


def all_notes(function):
    """Run a test for each example and each of the shared notes that are at hand."""
    return pytest.mark.parametrize("path", [*EXAMPLES, *SHARED_NOTES], ids=lambda path: path.stem)(function)


@pytest.fixture(autouse=True, scope="session")
def own_cache(tmp_path_factory):
    """What commands keep for the next time stays inside the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INFOPREP_CACHE", str(tmp_path_factory.mktemp("kept") / "cache"))
        yield


@pytest.fixture
def shopify() -> Notes:
    return load_notes(ROOT / "examples" / "shopify.yaml")


@pytest.fixture
def golden(request: pytest.FixtureRequest):
    """Compare a text with a golden file, or write it with --update-golden."""

    def compare(name: str, text: str) -> None:
        path = ROOT / "tests" / "golden" / name
        if request.config.getoption("--update-golden"):
            path.write_text(text, encoding="utf-8", newline="\n")
        assert text == path.read_text(encoding="utf-8"), (
            "Meant? Then: pytest --update-golden, and read the difference."
        )

    return compare


def drafts(note, role="", relation=""):
    """What is asked of a scribble in the notes of a talk, None where it is given back."""
    person = (
        f"interviewee: {{role: {role or 'planner'}" + (f", relation: {relation}" if relation else "") + "}\n"
    )
    notes = "".join(f"  {line}\n" for line in note.split("\n"))
    return [draft.text for draft in findings_of(f"company: Acme\n{person}notes: |\n{notes}").drafts]
