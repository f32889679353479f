"""What is released: wheels that are the same when built twice, and extras that work alone."""

import hashlib
import re
import subprocess
import sys
import tomllib
import zipfile

import pytest

from tests.conftest import ROOT, uv

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel, built twice from one tree."""
    built = []
    for name in ("one", "two"):
        out = tmp_path_factory.mktemp(name)
        command = [uv(), "build", "--quiet", "--wheel", "--no-build-isolation", "--python", sys.executable]
        subprocess.run([*command, "--out-dir", str(out), str(ROOT)], check=True, capture_output=True)
        built += out.glob("*.whl")
    first, second = (hashlib.sha256(path.read_bytes()).hexdigest() for path in built)
    assert first == second
    return built[0]


def test_the_wheel_has_all_that_is_used_and_nothing_else(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    for name in (
        "infoprep/py.typed",
        "infoprep/question_bank/en/told.yaml",
        "infoprep/question_bank/en/occupation/nurse.yaml",
        "infoprep/occupations.txt",
        "infoprep/question_bank/schema.json",
        "infoprep/schema_files/notes.json",
        "infoprep/render/sheet.typ",
        "infoprep/render/page/page.js",
        "infoprep/render/page/chooser.js",
        "infoprep/model_files.json",
    ):
        assert name in names
    assert not [name for name in names if not name.startswith(("infoprep/", "infoprep-"))]
    assert not [name for name in names if "__pycache__" in name or "/tests/" in name or "/test_" in name]


def test_every_message_about_an_extra_names_one_that_there_is():
    extras = set(PROJECT["project"]["optional-dependencies"])
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    named = set(re.findall(r"infoprep\[(\w+)\]'", source))
    assert named == {"dask", "docx", "mcp", "notebook", "pdf"}
    assert named <= extras
    (everything,) = PROJECT["project"]["optional-dependencies"]["all"]
    assert set(re.findall(r"\w+", everything)) - {"infoprep"} == named


# What each extra is for, as a line of Python that works with it alone.
USES = {
    "pdf": "assert prep.to_pdf().startswith(b'%PDF')",
    "docx": "assert prep.to_docx().startswith(b'PK')",
    "notebook": "from infoprep.widget import Chooser; Chooser(prep); prep.plot()",
    "mcp": "from infoprep.mcp_server import server",
}
BARE = """
import infoprep
prep = infoprep.prepare({"company": "Acme", "products": ["Rocket"]})
assert len(prep.questions) > 6 and prep.to_html(live=True) and prep.to_markdown()
for use in %r:
    try:
        exec(use)
    except infoprep.MissingExtraError as error:
        assert "pip install 'infoprep[" in str(error), error
    else:
        raise SystemExit(f"it should be missing: {use}")
%s
"""


@pytest.mark.parametrize("extra", ["", *USES])
def test_each_extra_works_alone_and_the_others_are_told(wheel, tmp_path, extra):
    environment = tmp_path / "env"
    subprocess.run([uv(), "venv", "--quiet", "--python", sys.executable, environment], check=True)
    python = environment / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    what = f"{wheel}[{extra}]" if extra else str(wheel)
    done = subprocess.run(
        [uv(), "pip", "install", "--quiet", "--python", python, what],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    others = [use for name, use in USES.items() if name != extra]
    code = BARE % (others, USES.get(extra, ""))
    done = subprocess.run([python, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_next_release_has_something_to_say():
    command = [sys.executable, "-m", "towncrier", "build", "--draft", "--version", "next"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    entries = list((ROOT / "changes").glob("*.md"))
    assert done.stdout.count("\n- ") == len(entries)


def test_the_citation_has_the_version_there_is():
    import yaml

    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert citation["version"] == PROJECT["project"]["version"]
    assert citation["license"] == PROJECT["project"]["license"]
