import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from infoprep.cli import app

RUN = CliRunner()
NOTES = "examples/shopify.yaml"


@pytest.fixture
def broken(tmp_path):
    path = tmp_path / "broken.yaml"
    path.write_text("company: X\nchalanges: [a]\nmeeting: {minutes: soon}\n")
    return str(path)


def test_a_sheet_is_printed_in_each_format():
    assert RUN.invoke(app, ["sheet", NOTES]).output.startswith("Questions for Shopify\n")
    assert RUN.invoke(app, ["sheet", NOTES, "--format", "md"]).output.startswith("# Questions for Shopify\n")
    assert json.loads(RUN.invoke(app, ["sheet", NOTES, "--format", "json"]).output)["company"] == "Shopify"
    lines = RUN.invoke(app, ["sheet", NOTES, "--format", "lines", "--limit", "3"])
    assert (lines.exit_code, lines.output.count("\n")) == (0, 3)


def test_a_sheet_is_written_to_a_file(tmp_path):
    result = RUN.invoke(app, ["sheet", NOTES, "-o", str(tmp_path / "a.md")])
    assert (result.exit_code, result.output) == (0, "")
    assert (tmp_path / "a.md").read_text().startswith("# Questions")


def test_minutes_and_the_seeker_can_be_given(tmp_path):
    (tmp_path / "me.yaml").write_text("goals: [decide whether to stay in retail]\n")
    result = RUN.invoke(app, ["sheet", NOTES, "--minutes", "15", "--seeker", str(tmp_path / "me.yaml")])
    assert "15 minutes" in result.output
    assert "stay in retail" in result.output


def test_check_says_fine_or_everything_that_is_wrong(broken):
    fine = RUN.invoke(app, ["check", NOTES])
    assert (fine.exit_code, fine.output.startswith(f"{NOTES}: fine")) == (0, True)
    wrong = RUN.invoke(app, ["check", broken])
    assert wrong.exit_code == 1
    assert "broken.yaml:2:1" in wrong.stderr
    assert "broken.yaml:3:20" in wrong.stderr
    assert wrong.stderr.endswith("2 problems found.\n")


def test_keywords_are_listed_with_their_lines(tmp_path):
    result = RUN.invoke(app, ["keywords", NOTES, "--limit", "3"])
    assert (result.exit_code, result.output.count("\n")) == (0, 3)
    assert "Tobi Lütke" in result.output
    assert "lines 10, 24" in result.output
    text = tmp_path / "memo.txt"
    text.write_text("The PLC (programmable logic controller) runs the pump.\nNo controller, no pump.\n")
    result = RUN.invoke(app, ["keywords", str(text), "--limit", "1"])
    assert result.output.split("  ")[1] == "programmable logic controller (PLC)"
    words = RUN.invoke(app, ["keywords", str(text), "--style", "words", "--json"])
    assert {"pump", "controller"} <= {keyword["text"] for keyword in json.loads(words.output)}


def test_keywords_tell_what_is_wrong_with_their_file(broken, tmp_path):
    assert "broken.yaml:2:1" in RUN.invoke(app, ["keywords", broken]).stderr
    missing = RUN.invoke(app, ["keywords", str(tmp_path / "none.txt")])
    assert (missing.exit_code, "Can't open the file" in missing.stderr) == (1, True)
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    assert "not UTF-8" in RUN.invoke(app, ["keywords", str(tmp_path / "latin.txt")]).stderr


def test_explain_tells_why():
    result = RUN.invoke(app, ["explain", NOTES, "1"])
    assert result.exit_code == 0
    assert "What it rests on" in result.output


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["sheet", "no-such.yaml"], 1),
        (["sheet", NOTES, "-o", "a.odt"], 1),
        (["sheet", NOTES, "--bank", "no-such.yaml"], 1),
        (["sheet", NOTES, "--seeker", "no-such.yaml"], 1),
        (["sheet"], 2),
        (["sheet", NOTES, "--format", "pdfx"], 2),
        (["sheet", NOTES, "--format", "md", "-o", "a.md"], 2),
        (["sheet", NOTES, "--limit", "0"], 2),
        (["explain", NOTES, "99"], 2),
        (["explain", NOTES, "first"], 2),
        (["nonsense"], 2),
    ],
)
def test_exit_codes_tell_wrong_input_from_a_wrong_call(arguments, code):
    result = RUN.invoke(app, arguments)
    assert result.exit_code == code
    assert result.stderr
    assert "Traceback" not in result.stderr


def test_a_terminal_of_few_letters_and_a_closed_pipe_are_no_traceback(tmp_path):
    (tmp_path / "n.yaml").write_text("company: 日本語\n", encoding="utf-8")
    code = "import sys; sys.argv[1:] = ['sheet', sys.argv[1]]\nfrom infoprep.cli import main\nmain()"
    command = [sys.executable, "-c", code, str(tmp_path / "n.yaml")]
    done = subprocess.run(
        command, env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout[:17], done.stderr) == (0, b"Questions for ???", b"")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr


def test_help_and_check_load_no_spacy():
    for arguments in (["--help"], ["check", NOTES]):
        code = f"import sys; sys.argv[1:] = {arguments!r}\nfrom infoprep.cli import main\n"
        code += "try: main()\nexcept SystemExit: pass\nassert 'spacy' not in sys.modules"
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_hooks_are_listed_with_their_lines():
    lines = RUN.invoke(app, ["hooks", NOTES]).output.splitlines()
    assert any(line.startswith("product") and "Shop Pay  line " in line for line in lines)
    told = json.loads(RUN.invoke(app, ["hooks", NOTES, "--json"]).output)
    assert {hook["type"] for hook in told} >= {"company", "product", "goal", "past_employer"}
    assert len(told) == len(lines)


def test_what_is_wrong_is_told_as_json_too(broken):
    assert json.loads(RUN.invoke(app, ["check", NOTES, "--json"]).output) == []
    result = RUN.invoke(app, ["check", broken, "--json"])
    assert result.exit_code == 1
    assert [(problem["line"], problem["path"]) for problem in json.loads(result.output)] == [
        (2, "chalanges"),
        (3, "meeting.minutes"),
    ]


@pytest.mark.parametrize("name", ["notes", "bank", "answers", "prep"])
def test_schemas_are_printed_and_their_files_told(name):
    schema = json.loads(RUN.invoke(app, ["schema", name]).output)
    where = Path(RUN.invoke(app, ["schema", name, "--where"]).output.strip())
    assert json.loads(where.read_text(encoding="utf-8")) == schema


def test_sheets_for_others_and_in_other_formats(tmp_path):
    for options in (
        ["-o", "a.pdf", "--paper", "a4", "--large"],
        ["-o", "a.html", "--live"],
        ["-o", "a.docx"],
    ):
        options[1] = str(tmp_path / options[1])
        assert RUN.invoke(app, ["sheet", NOTES, *options]).exit_code == 0
        assert Path(options[1]).stat().st_size > 1000
    ahead = RUN.invoke(app, ["sheet", NOTES, "--for", "them"]).output
    assert "listen for" not in ahead
    assert "why:" in RUN.invoke(app, ["sheet", NOTES, "--for", "me"]).output


def test_help_fits_a_screen():
    result = RUN.invoke(app, ["--help"])
    assert result.output.count("\n") <= 24
    assert all(len(line) <= 80 for line in result.output.splitlines())
