from typer.testing import CliRunner

from infoprep.cli import app
from infoprep.letters import write_letter

RUN = CliRunner()
NOTES, ANSWERS = "examples/northwake/lund.yaml", "examples/northwake/lund-answers.yaml"


def test_a_letter_is_printed_with_its_facts_beside_it():
    done = RUN.invoke(app, ["letter", "thanks", NOTES, "--answers", ANSWERS])
    assert done.exit_code == 0, done.output
    letter = write_letter("thanks", NOTES, [ANSWERS])
    text, _, beside = done.stdout.partition("\n--- ")
    assert text == letter.text
    assert "fact: Greta (examples/northwake/lund.yaml:21)" in beside
    assert beside.startswith(f"not in the letter; {letter.words} words")


def test_a_file_holds_the_letter_alone(tmp_path):
    path = tmp_path / "thanks.txt"
    done = RUN.invoke(app, ["letter", "later", NOTES, "--answers", ANSWERS, "-o", str(path)])
    assert path.read_text(encoding="utf-8") == write_letter("later", NOTES, [ANSWERS]).text
    assert "to write: [what came of it" in done.stdout


def test_an_answers_file_is_never_written_over(tmp_path):
    path = tmp_path / "answers.yaml"
    path.write_text("company: X\n", encoding="utf-8")
    done = RUN.invoke(app, ["letter", "thanks", NOTES, "--answers", str(path), "-o", str(path)])
    assert (done.exit_code, path.read_text(encoding="utf-8")) == (2, "company: X\n")
