from infoprep.beginnings import numbered, problem_with
from infoprep.ledger import ledger_of
from infoprep.yaml_source import Source, Text
from tests.answers import meeting

TOM = meeting("Rosters come out late.", "Ramps are wet.", person="Tom")
INES = meeting("Rosters come out early.", "Ramps are wet.", person="Ines")
CLAIMS = [line.claim for line in ledger_of([TOM, INES]).lines]


def told(text):
    problem = problem_with(Text(text, Source("case.yaml", text), "needs.0", range(len(text))), CLAIMS)
    return problem and (problem.message, problem.hint)


def test_claims_are_named_by_how_they_begin_in_any_case():
    assert numbered("rosters come out e", CLAIMS) == [1]
    assert numbered("Ramps", CLAIMS) == [2, 4]


def test_a_beginning_that_none_has_is_told_with_the_nearest():
    message, hint = told("Rosters cume out late")
    assert message == "No claim begins so: 'Rosters cume out late'."
    assert hint.startswith("Did you mean 'Rosters come out late.'?")


def test_a_beginning_of_different_claims_of_several_people_is_told():
    assert told("Rosters come") == (
        "Different claims of several people begin so: 'Rosters come'.",
        "Write more of it.",
    )
    assert told("Ramps are wet") is None  # the same words, of both
