"""The house itself: the public names, what importing costs, and tests that mirror the source."""

import subprocess
import sys

import infoprep
from tests.conftest import ROOT

PUBLIC = [
    "Answers",
    "AnswersError",
    "Bank",
    "BankError",
    "Case",
    "Contacts",
    "Folder",
    "InfoprepError",
    "InputError",
    "Keyword",
    "Learned",
    "Ledger",
    "Letter",
    "MissingExtraError",
    "ModelMissingError",
    "Notes",
    "NotesError",
    "Outcome",
    "PluginError",
    "Prep",
    "RenderError",
    "find_keywords",
    "learn",
    "ledger_of",
    "load_answers",
    "load_bank",
    "load_folder",
    "load_notes",
    "make_case",
    "parse_notes",
    "plan_contacts",
    "prepare",
    "prepare_many",
    "save_case",
    "save_weights",
    "write_letter",
]


def test_the_public_names_are_these_and_no_others():
    assert infoprep.__all__ == PUBLIC
    assert sorted(infoprep._HOMES) == PUBLIC
    assert all(getattr(infoprep, name).__name__ == name for name in PUBLIC)
    assert dir(infoprep) == sorted([*PUBLIC, "__version__"])
    assert infoprep.__version__


def test_an_unknown_name_is_an_attribute_error():
    assert not hasattr(infoprep, "utils")


def test_importing_infoprep_loads_nothing_heavy():
    code = """
import sys
import infoprep
heavy = {"spacy", "pydantic", "jinja2", "yaml", "numpy", "lemminflect", "wordfreq", "typer"} & set(sys.modules)
assert not heavy, heavy
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_tests_mirror_the_source():
    source, seen, missing = ROOT / "src" / "infoprep", 0, []
    for path in sorted(source.rglob("*.py")):
        place = path.relative_to(source)
        if str(place) == "__init__.py":
            continue  # its test is this file
        seen += 1
        name = f"test_{place.stem.strip('_')}.py"
        if not (ROOT / "tests" / place.parent / name).exists():
            missing.append(str(place))
    assert seen >= 12  # a guard that sees nothing would pass
    assert not missing


def test_no_file_tells_two_stories():
    for path in (ROOT / "src").rglob("*.py"):
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 400, path


def test_the_package_says_that_it_is_typed():
    assert (ROOT / "src" / "infoprep" / "py.typed").exists()
