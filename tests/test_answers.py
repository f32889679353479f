import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import infoprep
from infoprep.answers import load_answers, to_yaml


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


def test_all_that_can_be_told_is_read(tmp_path):
    text = """company: Porter
person: Ines Duarte, crew planner
date: 2026-10-06
private: she looked tired
answers:
- question: What are shifts like here?
  topic: role_reality
  about: [shifts]
  went: 4
  follow_ups:
  - Who bids first?
  promised: introduce me to Marco, of payments
  people: |
    - Marco Ruiz, payments
    - Lena Roth
  private: wants to leave
"""
    answers = load_answers(written(tmp_path, text))
    (answer,) = answers.answers
    assert (answers.date, answers.private) == ("2026-10-06", "she looked tired")
    assert (answer.topic, answer.about, answer.went) == ("role_reality", ("shifts",), 4)
    assert answer.promised == ("introduce me to Marco, of payments",)
    assert answer.people == ("Marco Ruiz, payments", "Lena Roth")
    assert answer.private == "wants to leave"


@pytest.mark.parametrize("mark", ["0", "6", "well", "[4]"])
def test_a_rating_is_a_number_from_one_to_five(tmp_path, mark):
    text = f"company: Porter\nanswers:\n- question: What?\n  went: {mark}\n"
    with pytest.raises(infoprep.AnswersError, match="Expected a number from 1 to 5"):
        load_answers(written(tmp_path, text))


@pytest.mark.parametrize(
    ("rest", "settled"),
    [
        ("went: 4", True),
        ("went: 3\n  notes: They do.", False),
        ("notes: They do.", True),
        ("asked: yes", False),
    ],
)
def test_a_question_is_settled_when_it_went_well_or_something_was_written_down(tmp_path, rest, settled):
    text = f"company: Porter\nanswers:\n- question: What?\n  {rest}\n"
    assert load_answers(written(tmp_path, text)).answers[0].is_settled is settled


words = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40).filter(
    lambda text: text == text.strip() and text.isprintable() and any(map(str.isalnum, text))
)


@given(
    st.lists(
        st.fixed_dictionaries(
            {"question": words},
            optional={
                "notes": words,
                "went": st.integers(1, 5),
                "asked": st.booleans(),
                "private": words,
                "about": st.lists(words, max_size=3).map(tuple),
            },
        ),
        max_size=4,
    )
)
def test_what_is_written_is_read_back(tmp_path_factory, answers):
    path = tmp_path_factory.mktemp("answers") / "answers.yaml"
    whole = {"company": "Porter", "answers": answers}
    path.write_text(yaml.safe_dump(whole, allow_unicode=True), encoding="utf-8")
    first = load_answers(path)
    path.write_text(to_yaml(first), encoding="utf-8")
    assert load_answers(path) == first
