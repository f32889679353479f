import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoprep.answers import Answers
from infoprep.claims import as_claims, find_claims
from infoprep.notes import parse_notes
from infoprep.reading import read
from infoprep.settings import Settings
from tests.answers import meeting

SETTINGS = Settings()


def claims(*notes, **more) -> list:
    return find_claims([meeting(*notes, **more)], SETTINGS)


def test_each_line_and_each_sentence_is_a_claim_and_leads_to_its_place():
    text = "- Rosters come out late. Mates swap shifts.\n- Nights go by seniority; nobody likes it"
    found = claims(text, person="Tom Okafor, Terminal Supervisor", date="2026-10-06")
    assert [claim.words for claim in found] == [
        "Rosters come out late.",
        "Mates swap shifts.",
        "Nights go by seniority; nobody likes it",
    ]
    assert {(claim.person, claim.date) for claim in found} == {
        ("Tom Okafor, Terminal Supervisor", "2026-10-06")
    }
    for claim in found:
        assert " ".join(piece.text for piece in claim.evidence) == claim.words


@pytest.mark.parametrize(
    "line",
    [
        "Private: he wants to leave the company.",
        "(off the record) the board may sell it",
        "Why do rosters come out late?",
        "I should read about electric ferries",
        "look up the charging stop",
        "Yes, always.",
    ],
)
def test_what_is_private_asked_or_ones_own_is_no_claim(line):
    assert claims(line) == []


def test_a_takeaway_is_said_in_place_of_the_notes_of_its_answer_alone():
    answers = [
        {
            "question": "A?",
            "notes": "She says ramps are wet.",
            "takeaways": "Ramps are wet.\nPrivate: she is cross.",
        },
        {"question": "B?", "notes": "Rosters come out late."},
    ]
    found = find_claims([meeting(answers=answers)], SETTINGS)
    assert [(claim.words, claim.is_takeaway) for claim in found] == [
        ("Ramps are wet.", True),
        ("Rosters come out late.", False),
    ]


@pytest.mark.parametrize(
    ("line", "clause"),
    [
        ("Crews from planning have asked to see it.", ""),
        ("Super users do it in their breaks.", ""),
        ("Crews take the roster and print it.", "crews take the roster and print it"),
    ],
)
def test_what_points_back_to_something_else_is_no_clause(line, clause):
    (claim,) = claims(line)
    assert claim.clause == clause


def test_only_whole_sentences_of_the_notes_are_held_against_what_is_said():
    notes = parse_notes(
        "company: X\nchallenges: [finding deck officers]\nabout: Deck officers are hard to find.\n"
    )
    assert [claim.words for claim in as_claims(read(notes, SETTINGS).passages)] == [
        "Deck officers are hard to find."
    ]


@given(st.lists(st.text(max_size=60), max_size=4))
def test_each_claim_is_in_the_words_that_were_written_down(lines):
    answers: Answers = meeting("\n".join(lines))
    written = str(answers.answers[0].notes or "")
    for claim in find_claims([answers], SETTINGS):
        assert claim.words in written
        assert all(piece.text in answers.answers[0].notes.source.text for piece in claim.evidence)
