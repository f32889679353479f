import pytest

from infoprep.hooks.events.clauses import Clause
from infoprep.hooks.events.statements import statements
from infoprep.hooks.events.verbs import find_verbs
from tests.conftest import reading_of


def clause(text, others=False):
    (passage,) = reading_of(f"company: Acme\nnews:\n- {text!r}\n").under("news")
    statement = next(statements(passage))
    verb, *more = find_verbs(statement)
    limit = more[0].at if more else len(statement.tokens)
    return Clause(statement, verb, limit, frozenset({"acme"}), others)


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Sold its arm", "company"),
        ("Acme sold its arm", "company"),
        ("Acme and Initech locked out workers", "company"),
        ("The bank opened a branch", "company"),
        ("It opened a branch", "company"),
        ("Initech opened a branch", "Initech"),
    ],
)
def test_the_doer_is_the_company_where_nobody_else_is_named(text, doer):
    assert clause(text).doer("") == doer


def test_they_may_be_somebody_spoken_of_before():
    assert clause("They opened a branch", others=True).doer("") == "other"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Opened a branch", "done"),
        ("Will open a branch", "planned"),
        ("Closing a branch", "planned"),
        ("Acme may close a branch", "rumour"),
        ("Acme could sell a branch", "rumour"),
    ],
)
def test_what_is_ahead_is_told_from_what_has_happened(text, status):
    assert clause(text).status() == status


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Sold its arm to Globex, blaming costs", "its arm to Globex"),
        ("Closed shops in Norway, Spain and Portugal; more to come", "shops in Norway, Spain and Portugal"),
        ("Sold the land and opened a depot", "the land"),
        ("Opened a depot in March 2024", "a depot"),
    ],
)
def test_the_words_after_the_verb_end_where_the_thing_ends(text, rest):
    assert clause(text).rest()[0].strip() == rest


def test_a_deed_that_is_denied_is_none():
    assert clause("Acme never sold its arm").is_none()
