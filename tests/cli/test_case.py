from typer.testing import CliRunner

from infoprep.cli import app

RUN = CliRunner()


def test_a_case_is_printed_as_markdown():
    done = RUN.invoke(app, ["case", "examples/northwake", "--sources"])
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("# The case for Maya Chen as a service planner at Northwake\n")
    assert "## Appendix: sources" in done.stdout


def test_a_case_is_written_without_its_sources(tmp_path):
    path = tmp_path / "case.md"
    done = RUN.invoke(app, ["case", "examples/northwake", "-o", str(path)])
    assert (done.exit_code, done.stdout) == (0, "")
    assert "Appendix" not in path.read_text(encoding="utf-8")


def test_paper_is_for_a_file():
    done = RUN.invoke(app, ["case", "examples/northwake", "--paper", "a4"])
    assert (done.exit_code, "add -o case.pdf" in done.output) == (2, True)


def test_a_draft_of_the_argument_is_printed_or_saved_once(tmp_path):
    done = RUN.invoke(app, ["case", "examples/northwake", "--draft"])
    assert done.stdout.startswith("# What your case says")
    path = tmp_path / "case.yaml"
    assert RUN.invoke(app, ["case", "examples/northwake", "--draft", "-o", str(path)]).exit_code == 0
    assert path.read_text(encoding="utf-8") == done.stdout
    again = RUN.invoke(app, ["case", "examples/northwake", "--draft", "-o", str(path)])
    assert (again.exit_code, "is there already" in again.output) == (2, True)
