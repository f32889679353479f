from typer.testing import CliRunner

from infoprep import load_answers, prepare
from infoprep.cli import app
from infoprep.cli.answers import started

RUN = CliRunner()


def test_a_new_file_holds_the_questions_and_can_be_read(tmp_path):
    path = tmp_path / "answers.yaml"
    done = RUN.invoke(app, ["answers", "new", "examples/shopify.yaml", "-o", str(path)])
    assert done.exit_code == 0, done.output
    answers, prep = load_answers(path), prepare("examples/shopify.yaml")
    questions = (*prep.questions, *prep.reserve)
    assert [answer.question for answer in answers.answers] == [question.text for question in questions]
    assert [answer.template for answer in answers.answers] == [question.template for question in questions]
    assert [answer.about for answer in answers.answers] == [question.about for question in questions]
    assert not any(answer.asked or answer.is_settled for answer in answers.answers)
    assert (answers.company, answers.person) == ("Shopify", prep.sheet.who)
    assert path.read_text(encoding="utf-8") == started(prep)


def test_a_file_that_is_there_is_kept(tmp_path):
    path = tmp_path / "answers.yaml"
    path.write_text("mine", encoding="utf-8")
    done = RUN.invoke(app, ["answers", "new", "examples/shopify.yaml", "-o", str(path)])
    assert done.exit_code == 2
    assert "is there already" in done.output
    assert path.read_text(encoding="utf-8") == "mine"
