from typer.testing import CliRunner

from infoprep.cli import app

RUN = CliRunner()


def test_what_was_learned_is_shown_with_its_effect(tmp_path):
    path = tmp_path / "weights.yaml"
    done = RUN.invoke(app, ["learn", "examples/northwake", "-o", str(path)])
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("13 rated questions\n")
    assert "examples/northwake/okafor.yaml: " in done.stdout
    assert path.read_text(encoding="utf-8").startswith("# What 13 rated questions say.")
    again = RUN.invoke(app, ["sheet", "examples/northwake/lund.yaml", "--weights", str(path)])
    assert again.exit_code == 0, again.output


def test_without_a_file_nothing_is_written():
    done = RUN.invoke(app, ["learn", "examples/northwake"])
    assert (done.exit_code, "questions stay" in done.stdout) == (0, False)
