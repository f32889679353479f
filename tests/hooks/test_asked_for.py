import pytest

from tests.conftest import findings_of


def drafts(note, relation="current employee"):
    text = f"company: Acme\ninterviewee: {{role: planner, relation: {relation}}}\nnotes: |\n  {note}\n"
    return [(draft.text, draft.words) for draft in findings_of(text).drafts]


def test_a_subject_is_asked_about_in_so_many_words():
    assert drafts("Nice office. Ask about the Osaka depot.") == [
        ("What can you tell me about the Osaka depot?", "Ask about the Osaka depot")
    ]


def test_how_to_ask_is_no_part_of_the_subject():
    note = "She reviewed their models, so ask about the whole field and not gossip."
    assert drafts(note)[0][0] == "What can you tell me about the whole field?"


def test_of_several_subjects_no_two_are_asked_about_alike():
    note = "One question about grading, one about the night desk, one about what she'd study today. Bring the map."
    assert [text for text, _ in drafts(note)] == [
        "What would you study today?",
        "What can you tell me about grading?",
        "What should I know about the night desk that I can't read anywhere?",
    ]


def test_a_way_of_working_takes_no_article():
    assert drafts("ask about lateral hiring only")[0][0] == "What can you tell me about lateral hiring?"


def test_what_is_hers_is_said_to_her():
    assert drafts("Ask her about her year in Lyon")[0][0] == "What can you tell me about your year in Lyon?"


@pytest.mark.parametrize(
    "note",
    [
        "Ask about the layoffs",  # sore: in so many words it would hurt
        "ask her about her kids",
        "ask about my chances there",
        "ask about the nights first, the pay second",  # in what order
        "ask about the way that the night desk gets its orders from the north",  # a sentence
    ],
)
def test_what_is_sore_private_or_no_noun_is_given_back(note):
    assert [text for text, _ in drafts(note)] == [None]


def test_what_they_are_to_compare_is_put_to_them():
    note = "Knows all the yards, so ask him to compare Lyon with Nantes, and what a first year looks like."
    assert drafts(note, "industry expert")[0] == (
        "How would you compare Lyon with Nantes?",
        "compare Lyon with Nantes",
    )


def test_a_numbered_run_is_as_many_questions():
    note = (
        "only has 15!! ask 1) what the night desk does 2) do they sponsor - no, skip 3) who reads the letter"
    )
    assert [text for text, _ in drafts(note, "recruiter")] == [
        "What does the night desk do?",
        "Who reads the letter?",
    ]


def test_a_line_that_says_not_to_ask_asks_nothing():
    assert drafts("dont ask about the depot") == []
