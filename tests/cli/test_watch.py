import os
import subprocess
import sys
import time

from typer.testing import CliRunner

from infoprep.cli import app

RUN = CliRunner()


def test_a_sheet_is_made_and_what_is_wrong_is_told(tmp_path):
    notes, sheet = tmp_path / "a.yaml", tmp_path / "a.md"
    notes.write_text("company: Acme\n")
    result = RUN.invoke(app, ["watch", str(notes), "-o", str(sheet), "--once"])
    assert "a.md: " in result.output
    assert sheet.read_text().startswith("# Questions for Acme")
    notes.write_text("compny: Acme\n")
    assert (
        "Did you mean 'company'" in RUN.invoke(app, ["watch", str(notes), "-o", str(sheet), "--once"]).stderr
    )
    assert sheet.read_text().startswith("# Questions for Acme")


def test_it_takes_the_sheets_own_options(tmp_path):
    notes, sheet, bank = tmp_path / "a.yaml", tmp_path / "a.html", tmp_path / "b.yaml"
    notes.write_text("company: Acme\n")
    bank.write_text("questions: []\n")
    options = ["-o", str(sheet), "--live", "--limit", "3", "--bank", str(bank), "--once"]
    assert "3 questions" in RUN.invoke(app, ["watch", str(notes), *options]).output
    assert "<textarea" in sheet.read_text()


def test_it_is_made_anew_when_the_notes_are_saved(tmp_path):
    notes, sheet = tmp_path / "a.yaml", tmp_path / "a.md"
    notes.write_text("company: Acme\n")
    command = [
        sys.executable,
        "-c",
        "from infoprep.cli import main; main()",
        "watch",
        str(notes),
        "-o",
        str(sheet),
    ]
    with subprocess.Popen(
        command, env=os.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as watching:
        try:
            _until(lambda: sheet.exists() and "Acme" in sheet.read_text())
            notes.write_text("company: Bolt\n")
            _until(lambda: "Questions for Bolt" in sheet.read_text())
        finally:
            watching.terminate()


def _until(true):
    end = time.monotonic() + 60
    while not true():
        assert time.monotonic() < end
        time.sleep(0.1)
