import pytest

from infoprep.hooks.events.deeds import deeds
from infoprep.hooks.events.statements import statements
from infoprep.vocabulary import EVENTS
from tests.conftest import findings_of, reading_of


def told(text):
    (passage,) = reading_of(f"company: Acme\nnews:\n- {text!r}\n").under("news")
    names = frozenset({"acme"})
    return [hook for s in statements(passage) for hook in deeds(s, names, others_before=False)]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Completed the sale of Elk Valley to Glencore.", "completed the sale of Elk Valley to Glencore"),
        (
            "Announced an equity round of up to $750 million",
            "announced an equity round of up to $750 million",
        ),
        ("dividend paused, Leeds office closed in May", "closed its Leeds office"),
        ("Fined £2.5m by Ofwat", "was fined £2.5m by Ofwat"),
        ("The firm was tricked out of HK$200 million (US$25m)", "was tricked out of HK$200 million"),
        ("Agreed to sell its cement arm", "agreed to sell its cement arm"),
        (
            "Said it would focus on investing and pull back from payments",
            "said it would pull back from payments",
        ),
    ],
)
def test_a_deed_is_told_with_the_company_as_its_subject(text, clause):
    assert clause in [hook.forms.get("clause") for hook in told(text)]


def test_an_authoritys_order_is_a_noun_and_never_the_companys_deed():
    (hook,) = told("US regulator ordered work to stop on Revolution Wind.")
    assert (hook.type, hook.doer, hook.forms) == (
        "regulation",
        "other",
        {"noun": "the order for work to stop on Revolution Wind"},
    )


def test_a_plant_that_ceases_operations_is_not_the_company_that_does():
    (hook,) = told("The Leeds plant ceased operations in May 2024")
    assert (hook.type, hook.forms) == ("closure", {})


def test_several_events_of_one_line_are_several_hooks():
    found = told("Sold its arm to Globex, closed two plants and cut 300 jobs")
    assert [hook.type for hook in found] == ["sale", "closure", "layoff"]


@pytest.mark.parametrize(
    "line",
    [
        "Union dispute stopped the whole network on the 20th.",
        "fairing stays on, opens like jaws",
        "we buy deeper",
        "Announced in May, stock dropped.",
        "Acme closed 800 open reqs.",
    ],
)
def test_what_was_misread_once_is_not_said(line):
    found = findings_of(f"company: Acme\nnotes: {line!r}\n")
    assert not [hook for hook in found.hooks if hook.type in EVENTS and hook.forms]
