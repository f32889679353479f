import pytest

from infoprep.hooks.goal_words import of_few_words

FIRST = "which would you choose first, a large company or a start-up, and why"


@pytest.mark.parametrize(
    ("what", "form", "words"),
    [
        ("is a masters needed", "own", "how much does a master's matter"),
        ("how much travel really", "own", "how much travel is there, really"),
        ("large company or start-up first", "own", FIRST),
        (
            "ICRB exam or start-up first",
            "own",
            "which would you choose first, the ICRB exam or a start-up, and why",
        ),
        ("plan B", "own", "if I didn't get in, where else would you look in my place"),
        ("the board exam now or later", "own", "when is the right time for the board exam"),
        ("short contracts, then what", "own", "what comes after the short contracts"),
        ("MSc needed", "own", "how much does an MSc matter"),
        ("driving licence required", "own", "how much does a driving licence matter"),
        ("references needed", "own", "how much do references matter"),
        ("yard or office first", "own", "which would you choose first, yard or office, and why"),
        ("compare with agencies", "own", "how would you compare the work with that at agencies"),
        ("is there even a job, or only unpaid ones", "own", "what is there besides unpaid ones"),
        (
            "is my kitchen past a plus or a joke",
            "own",
            "how would my kitchen past be seen, as a plus or as a joke",
        ),
        ("is a diploma needed for Hull", "own", "how much does a diploma matter for Hull"),
        ("finish the ticket first", "own", "what would speak for finishing the ticket first"),
        ("whether I finish the course first", "wonder", "whether to finish the course first"),
        ("whether I should do a course first", "wonder", "whether to do a course first"),
        ("is there a way from deck to office", "wonder", "whether there is a way from deck to office"),
    ],
)
def test_a_goal_of_few_words_is_a_question_by_itself(what, form, words):
    assert of_few_words(what) == {form: words}


def test_an_ordinary_week_is_told_of_then_by_those_who_left():
    assert of_few_words("a normal week") == {
        "ask": "what does a normal week look like",
        "asked": "what did a normal week look like",
    }


@pytest.mark.parametrize("what", ["whether a degree is needed", "the hiring process", "start now or later"])
def test_other_goals_are_met_elsewhere(what):
    assert of_few_words(what) == {}
