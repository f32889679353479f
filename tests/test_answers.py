import pytest

import infoprep
from infoprep.answers import load_answers


def written(tmp_path, text):
    path = tmp_path / "answers.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_answers_are_read(tmp_path):
    text = """company: Porter
person: crew scheduler
answers:
- question: "What are shifts like here?"
  template: worry.asked
  asked: yes
  starred: No
  notes: |
    Four on, three off.
    Nights: bid by seniority.
- question: Who would you talk to next?
"""
    answers = load_answers(written(tmp_path, text))
    first, second = answers.answers
    assert (first.asked, first.starred, second.asked, second.notes) == (True, False, False, None)
    assert first.notes == "Four on, three off.\nNights: bid by seniority.\n"
    assert first.notes.evidence()[0].line == 9


def test_a_meeting_without_answers_is_fine(tmp_path):
    assert load_answers(written(tmp_path, "company: Porter\nanswers: []\n")).answers == ()


def test_everything_that_is_wrong_is_told_at_once(tmp_path):
    text = "company: Porter\nanswers:\n- qestion: What?\n  asked: perhaps\n"
    with pytest.raises(infoprep.AnswersError) as error:
        load_answers(written(tmp_path, text))
    told = str(error.value)
    assert "Did you mean 'question'?" in told
    assert "answers.yaml:4:10" in told
    assert "Write yes or no." in told
