import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import infoprep
from infoprep.letter_facts import SLOTS
from infoprep.letters import KINDS, LENGTHS, load_letters, write_letter
from tests.answers import NORTHWAKE, meeting

ANSWERS = sorted(NORTHWAKE.glob("*-answers.yaml"))
PEOPLE = ("okafor", "duarte", "lund", "whitlock")
SECRETS = ("leaving", "tired", "Rolled", "Sable Loop", "between us")


def notes_of(person="Tom Okafor", **more):
    return {"company": "Northwake", "interviewee": {"name": person, "role": "Planner"}, **more}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("person", PEOPLE)
def test_each_letter_of_the_example_has_its_length_and_each_fact_its_place(kind, person):
    letter = write_letter(kind, NORTHWAKE / f"{person}.yaml", ANSWERS)
    least, most = LENGTHS[kind]
    assert least <= letter.words <= most
    assert letter.advice == ""
    assert letter.text == write_letter(kind, NORTHWAKE / f"{person}.yaml", ANSWERS[::-1]).text
    for fact in letter.facts:
        assert fact.words in letter.text
        for piece in fact.evidence:
            written = (NORTHWAKE / piece.file.rpartition("/")[2]).read_text(encoding="utf-8").splitlines()
            assert written[piece.line - 1][piece.column - 1 :].startswith(piece.text)
    assert not any(secret in letter.text for secret in SECRETS)


def test_a_thank_you_note_is_built_on_what_they_said_and_offered():
    letter = write_letter("thanks", NORTHWAKE / "lund.yaml", ANSWERS)
    assert "has stayed with me: candidates rebuild a real week of the timetable." in letter.text
    assert "Thank you, too, for offering to let me know when the March posting is up." in letter.text
    assert letter.to_write == ("[What you will do with it.]",)


def test_a_letter_that_can_only_be_too_short_says_so(tmp_path):
    own = tmp_path / "letters.yaml"
    own.write_text("thanks: [Hello]\n", encoding="utf-8")
    letter = write_letter("thanks", notes_of(), template=own)
    assert letter.advice == "It has 1 words; 60 to 90 would be right."


def test_what_others_said_is_in_nobody_elses_letter():
    letter = write_letter("thanks", NORTHWAKE / "whitlock.yaml", ANSWERS)
    others = infoprep.load_answers(NORTHWAKE / "okafor-answers.yaml")
    lines = [line for answer in others.answers for line in (answer.notes or "").splitlines()]
    assert not any(line.rstrip(".").lower() in letter.text.lower() for line in lines if line)


def test_a_request_says_who_named_the_person_and_that_one_wants_to_work_there():
    letter = write_letter("request", NORTHWAKE / "duarte.yaml", ANSWERS)
    assert "Tom Okafor mentioned you" in letter.text
    assert "I'd like to work at Northwake as a service planner" in letter.text
    assert "20 to 30 minutes" in letter.text
    assert "mentioned you" not in write_letter("request", NORTHWAKE / "okafor.yaml", ANSWERS).text


def test_what_is_not_known_is_left_to_write():
    letter = write_letter("thanks", {"company": "Northwake"})
    assert "[name]" in letter.text
    assert "[your name]" in letter.to_write
    assert "[One thing they said, and what you will do with it.]" in letter.to_write


@pytest.mark.parametrize(
    "line",
    [
        "They want rosters out by spring.",  # who are they?
        "We ship every Friday.",  # whose words?
        "Six people were laid off in May.",
        "Rosters late, crews angry",
        "Nobody trusts the forecast.",
        "Super user work counts for a lot (how many were trained).",
        "Marta thinks that he is late.",
    ],
)
def test_what_cannot_stand_in_a_letter_is_not_put_there(line):
    letter = write_letter("thanks", notes_of(), [meeting(line, person="Tom Okafor")])
    assert line.rstrip(".").lower() not in letter.text.lower()


def test_what_is_not_to_be_raised_is_in_no_letter():
    said = "The night shift is short of nurses."
    assert "night shift" in write_letter("thanks", notes_of(), [meeting(said, person="Tom Okafor")]).text
    quiet = notes_of(avoid=["night shift"])
    assert "night shift" not in write_letter("thanks", quiet, [meeting(said, person="Tom Okafor")]).text


def test_the_starred_answer_goes_first():
    told = [
        {"question": "A?", "notes": "Rosters come out two weeks ahead."},
        {"question": "B?", "notes": "Ramps are wet.", "starred": True},
    ]
    letter = write_letter("thanks", notes_of(), [meeting(answers=told, person="Tom Okafor")])
    assert "has stayed with me: ramps are wet." in letter.text


def test_letters_of_ones_own_stand_in_place_of_the_shipped_ones(tmp_path):
    own = tmp_path / "letters.yaml"
    own.write_text('thanks:\n- ["Hi {{ first_name }}!", "Hi!"]\n', encoding="utf-8")
    assert write_letter("thanks", notes_of(), template=own).text == "Hi Tom!\n"
    assert load_letters(own).request == load_letters().request


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("thanks: [[]]", "Expected a wording"),
        ("thanks: ['{{ salary }}']", "'salary' is no slot of a letter"),
        ("thanks: ['{{ company | clause }}']", "'company | clause' is no slot"),
        ("thanks: ['{% if x %}']", "can't be read"),
        ("thank: []", "Did you mean 'thanks'?"),
        (f"thanks: ['{'a' * 601}']", "longer than 600 characters"),
    ],
)
def test_a_wrong_template_is_told_with_its_place(tmp_path, text, told):
    own = tmp_path / "letters.yaml"
    own.write_text(text, encoding="utf-8")
    with pytest.raises(infoprep.InputError, match=re.escape(told)) as error:
        load_letters(own)
    assert error.value.problems[0].file == str(own)


def test_an_unknown_letter_is_an_error():
    with pytest.raises(infoprep.RenderError, match="Use request, thanks, later"):
        write_letter("complaint", {"company": "Northwake"})


def test_the_page_on_letters_names_every_slot():
    page = (NORTHWAKE.parents[1] / "docs/how-to/after-the-meeting.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in page for name in SLOTS)


SECRET = "zyzzyva"
remarks = st.lists(
    st.sampled_from([f"{SECRET} rules here.", f"The board {SECRET}s the ferries.", SECRET]), min_size=1
)


@settings(max_examples=25)
@given(remarks, st.sampled_from(KINDS))
def test_nothing_private_is_ever_in_a_letter(private, kind):
    told = [
        {"question": "A?", "notes": f"Private: {line}\nRamps are wet.", "private": line, "starred": True}
        for line in private
    ]
    answers = meeting(answers=told, person="Tom Okafor", private=private[0])
    assert SECRET not in write_letter(kind, notes_of(), [answers]).text


def test_what_was_said_at_another_company_is_in_no_letter():
    with pytest.raises(infoprep.InputError, match="found answers on 'Porter'"):
        write_letter("thanks", notes_of(), [meeting("Ramps are wet.", person="Tom Okafor", company="Porter")])


def test_a_star_is_of_the_answer_not_of_the_question():
    same = {"question": "What is hard?", "notes": "Crew rosters are printed late."}
    starred = same | {"notes": "Ramps are wet.", "starred": True}
    told = [meeting(answers=[starred], person="Tom Okafor", date="2026-10-06")]
    told += [meeting(answers=[same], person="Tom Okafor", date="2026-11-06")]
    assert "has stayed with me: ramps are wet." in write_letter("thanks", notes_of(), told).text
