"""What an editor shows while somebody writes notes: the real YAML language server with our schemas."""

import os

import pytest
from typer.testing import CliRunner

from infoprep.cli import app
from infoprep.schemas import schema_file
from tests.conftest import EXAMPLES, ROOT
from tests.language_server import LanguageServer, program

pytestmark = pytest.mark.skipif(
    program() is None and not os.environ.get("INFOPREP_NEEDS_YAML_SERVER"),
    reason="there is no yaml-language-server: make editor-tools",
)


@pytest.fixture(scope="module")
def server():
    server = LanguageServer(program() or "yaml-language-server")
    yield server
    server.close()


@pytest.fixture
def write(tmp_path):
    def write(text, name="notes", schema="notes"):
        path = tmp_path / f"{name}.yaml"
        path.write_text(
            f"# yaml-language-server: $schema={schema_file(schema).as_uri()}\n{text}", encoding="utf-8"
        )
        return path

    return write


def test_a_new_file_is_right_as_it_stands_and_names_are_told(server, tmp_path):
    path = tmp_path / "acme.yaml"
    CliRunner().invoke(app, ["new", str(path)])
    assert server.open(path) == []
    lines = path.read_text(encoding="utf-8").splitlines()
    line = next(number for number, line in enumerate(lines) if line.startswith("  relation:"))
    assert "How they stand to the company." in server.hover(path, line, 4)


def test_names_and_choices_are_completed(server, write):
    path = write("company: X\ninterviewee:\n  relation: \n  \n")
    server.open(path)
    assert {"recruiter", "former employee"} <= set(server.complete(path, 3, len("  relation: ")))
    assert {"role", "background"} <= set(server.complete(path, 4, 2))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_are_right(server, write, path):
    assert server.open(write(path.read_text(encoding="utf-8"), path.stem)) == []


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("company: X\nchalenges: [a]\n", 2, "chalenges"),
        ("company: X\ninterviewee: {relation: boss}\n", 2, "Value is not accepted"),
        ("products: [a]\n", 1, "company"),
    ],
)
def test_what_is_wrong_is_marked_at_its_line(server, write, text, line, says):
    told = server.open(write(text, f"wrong-{abs(hash(text))}"))
    assert [(each["range"]["start"]["line"], says in each["message"]) for each in told] == [(line, True)]


def test_banks_and_answers_are_checked_too(server, write):
    bank = (ROOT / "question_bank" / "en" / "told.yaml").read_text(encoding="utf-8")
    assert server.open(write(bank, "bank", "bank")) == []
    (told,) = server.open(
        write("questions:\n  - {id: a, topic: custmers, stage: core, ask: {anyone: Why?}}\n", "b", "bank")
    )
    assert "Value is not accepted" in told["message"]
    assert server.open(write("company: X\nanswers: [{question: Why?, asked: true}]\n", "a", "answers")) == []
