import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from infoprep.cli import app

RUN = CliRunner()
NOTES = "examples/shopify.yaml"


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


def test_help_fits_a_screen():
    result = RUN.invoke(app, ["--help"])
    assert result.output.count("\n") <= 33
    assert all(len(line) <= 80 for line in result.output.splitlines())


def test_closed_streams_take_nothing_and_break_nothing(tmp_path):
    (tmp_path / "a.yaml").write_text("company: Acme\n", encoding="utf-8")
    program = Path(sys.executable).with_name("infoprep")
    for closed in (">&-", "2>&-", ">&- 2>&-"):
        done = subprocess.run(
            f"{program} check {tmp_path / 'a.yaml'} {closed}", shell=True, check=False, stderr=subprocess.PIPE
        )
        assert done.returncode == 0, done.stderr
        assert b"Traceback" not in done.stderr
