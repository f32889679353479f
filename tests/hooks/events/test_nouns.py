import pytest

from infoprep.hooks.events.nouns import happenings
from infoprep.hooks.events.statements import statements
from tests.conftest import reading_of


def nouns(text):
    (passage,) = reading_of(f"company: Acme\nnews:\n- {text!r}\n").under("news")
    return [(hook.type, hook.text) for statement in statements(passage) for hook in happenings(statement)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "2019 - eight-day strike by 3,200 conductors",
            [("strike", "the eight-day strike by 3,200 conductors")],
        ),
        ("Exit from Norway, Spain and Portugal", [("closure", "the exit from Norway, Spain and Portugal")]),
        ("Systems were rebuilt after a ransomware attack in 2022", [("incident", "the ransomware attack")]),
        ("member of the Customs Trade Partnership", []),  # a name
        ("the fire brigade came", []),
        ("works with the strike fund", []),
        ("no kids, travel = fine, for now", []),
    ],
)
def test_an_event_is_told_by_a_noun_at_the_head_of_its_statement(text, found):
    assert nouns(text) == found


def test_what_a_firm_works_on_has_not_befallen_it():
    (passage,) = reading_of("company: Acme\nnews:\n- 'Acts in road accidents, strikes and claims'\n").under(
        "news"
    )
    found = [hook for statement in statements(passage) for hook in happenings(statement)]
    assert not any(hook.forms for hook in found if hook.type == "incident")
