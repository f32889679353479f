"""The documentation: every command runs, every piece of YAML and JSON is read, every link and picture is there.

Pieces of Python (`>>>`) run as doctests; the tutorial has a test of its own.
"""

import json
import re
import shlex
import shutil

import pytest
from typer.testing import CliRunner

from infoprep.argument import load_argument
from infoprep.bank import load_bank, save_bank
from infoprep.cli import app
from infoprep.judged import load_judged
from infoprep.letters import load_letters
from infoprep.notes import load_notes
from tests.conftest import ROOT

PAGES = [
    *sorted(path for path in (ROOT / "docs").rglob("*.md") if "_build" not in path.parts),
    *(
        ROOT / name
        for name in ("README.md", "CONTRIBUTING.md", "question_bank/README.md", "examples/plugin/README.md")
    ),
]
FENCE = re.compile(r"^```(\S*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"^(?: {4})?(infoprep (?:[^#\n]|(?<=\S)#)*)", re.MULTILINE)
OTHERS = ("python", "text", "{toctree}", "{eval-rst}", "{literalinclude}", "{include}")


def pieces(*languages):
    for page in PAGES:
        for language, body in FENCE.findall(page.read_text(encoding="utf-8")):
            if language in languages:
                yield pytest.param(body, id=f"{page.relative_to(ROOT)}:{body.split(chr(10))[0][:30]}")


def pieces_of(page, language, start):
    """The piece of a page that starts with a text."""
    bodies = (body for name, body in FENCE.findall(page.read_text(encoding="utf-8")) if name == language)
    return next(body for body in bodies if body.startswith(start))


def commands():
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        shell = "".join(body for language, body in FENCE.findall(text) if language in ("", "sh"))
        indented = re.sub(FENCE, "", text)
        lines = [
            *COMMAND.findall(shell),
            *(line for line in COMMAND.findall(indented) if f"    {line}" in indented),
        ]
        for line in lines:
            yield pytest.param(line.strip(), id=f"{page.name}: {line.strip()}")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with the files that the documentation speaks of."""
    notes = (ROOT / "examples" / "shopify.yaml").read_text(encoding="utf-8")
    for name in ("notes.yaml", "another.yaml", "shopify.yaml", "acme.yaml"):
        (tmp_path / name).write_text(notes, encoding="utf-8")
    (tmp_path / "me.yaml").write_text("goals: [learn how teams work together]\n", encoding="utf-8")
    (tmp_path / "shopify.md").write_text("---\ncompany: Shopify\n---\nIt grew.\n", encoding="utf-8")
    (tmp_path / "resume.json").write_text('{"basics": {"name": "Ann Lee"}}', encoding="utf-8")
    page = (ROOT / "question_bank" / "README.md").read_text(encoding="utf-8")
    (tmp_path / "mine.yaml").write_text(FENCE.search(page)[2], encoding="utf-8")
    shutil.copytree(ROOT / "examples" / "northwake", tmp_path / "northwake")
    shutil.copytree(ROOT / "examples" / "northwake", tmp_path, dirs_exist_ok=True)
    (tmp_path / "tom.yaml").write_bytes((tmp_path / "okafor-answers.yaml").read_bytes())
    (tmp_path / "weights.yaml").write_text("weights: {}\n", encoding="utf-8")
    letters = pieces_of(ROOT / "docs" / "how-to" / "after-the-meeting.md", "yaml", "thanks:")
    (tmp_path / "mine-letters.yaml").write_text(letters, encoding="utf-8")
    save_bank(load_bank(tmp_path / "mine.yaml"), tmp_path / "mine.npz")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("line", list(commands()))
def test_every_command_runs(folder, line):
    _, *arguments = shlex.split(line)
    if arguments[:1] == ["new"]:
        (folder / arguments[1]).unlink(missing_ok=True)
    if arguments[:2] == ["answers", "new"]:
        (folder / arguments[-1]).unlink(missing_ok=True)
    if arguments[:1] == ["watch"]:
        arguments.append("--once")
    if "--install-completion" in arguments:
        pytest.skip("it would change this machine")
    result = CliRunner().invoke(app, arguments, input="")
    assert result.exit_code == 0, result.stderr


def test_many_commands_are_seen():
    assert len(list(commands())) > 30
    assert {
        "new",
        "sheet",
        "watch",
        "check",
        "explain",
        "keywords",
        "hooks",
        "schema",
        "plugins",
        "bank",
        "answers",
        "letter",
        "plan",
        "learn",
        "ledger",
        "case",
    } <= {line.values[0].split()[1] for line in commands()}


OWN_FILES = {"thanks:": load_letters, "agree:": load_judged, "past:": load_argument}


@pytest.mark.parametrize("body", list(pieces("yaml")))
def test_every_piece_of_yaml_is_read(tmp_path, body):
    (tmp_path / "piece.yaml").write_text(body, encoding="utf-8")
    if "questions:" in body.splitlines()[0]:
        assert load_bank(tmp_path / "piece.yaml").check() == []
    elif "answers:" in body:
        from infoprep.answers import load_answers

        assert load_answers(tmp_path / "piece.yaml").answers
    elif load := next((load for begin, load in OWN_FILES.items() if body.startswith(begin)), None):
        assert load(tmp_path / "piece.yaml")
    else:
        assert load_notes(tmp_path / "piece.yaml")


@pytest.mark.parametrize("body", list(pieces("markdown")))
def test_every_piece_of_markdown_is_read(tmp_path, body):
    (tmp_path / "piece.md").write_text(body, encoding="utf-8")
    assert load_notes(tmp_path / "piece.md").notes


@pytest.mark.parametrize("body", list(pieces("json")))
def test_every_piece_of_json_is_read(body):
    assert json.loads(body)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_and_pictures_lead_somewhere_and_pieces_say_what_they_are(page):
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", re.sub(FENCE, "", text)):
        if not target.startswith(("http://", "https://")):
            assert (page.parent / target).exists(), target
    known = ("", "sh", "yaml", "json", "markdown", *OTHERS)
    assert [language for language, _ in FENCE.findall(text) if language not in known] == []


def test_pieces_of_python_are_run():
    for page in PAGES:
        for language, body in FENCE.findall(page.read_text(encoding="utf-8")):
            assert language != "python" or body.startswith(">>>"), body


def test_every_picture_is_shown_somewhere_and_made_by_the_script():
    script = (ROOT / "docs" / "make_pictures.py").read_text(encoding="utf-8")
    shown = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    for picture in (ROOT / "docs" / "pictures").iterdir():
        assert f'"{picture.name}"' in script
        assert f"pictures/{picture.name}" in shown
        assert b"https://" not in picture.read_bytes().replace(b"https://www.textualize.io", b"")
