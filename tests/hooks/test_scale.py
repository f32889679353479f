import pytest

from tests.conftest import findings_of


def scales(about="", news=""):
    text = f"company: Acme\nabout: {about!r}\n" + (f"news: [{news!r}]\n" if news else "")
    return [(hook.text, hook.kinds) for hook in findings_of(text).of("scale")]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Serves ~16 million customers in the south.", "about 16 million customers"),
        ("It has 1.3m+ recurring digital supporters", "over 1.3 million recurring digital supporters"),
        ("Looks after 350k residents", "350,000 residents"),
        ("Around 5 million passengers in a normal year", "about 5 million passengers a year"),
        ("67.7m pax; two runways", "67.7 million passengers"),
        ("Owned by 36 lakh farmers", "36 lakh farmers"),
        ("More than 650,000 visitors a year", "more than 650,000 visitors a year"),
    ],
)
def test_how_many_they_serve_is_said_in_words(line, said):
    assert scales(line) == [(said, ("people",))]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Runs 250+ service centers in the US", "over 250 service centers"),
        ("102 fire stations and 1 river station", "102 fire stations"),
        ("2,618 shops at the end of 2024", "2,618 shops"),
    ],
)
def test_how_many_places_they_run_is_said_in_words(line, said):
    assert scales(line) == [(said, ("places",))]


@pytest.mark.parametrize(
    "line",
    [
        "Will shut 300 branches that sit near another one",
        "Opened 226 shops last year",
        "Wants 3000+ shops one day",
        "Deleted the sites of about 775 customers, a script did",
        "Used to have 700,000 students",
        "Has 5 million customers?? check",
        "650,000 visitors came to the big show",
        "Runs 3 shops",
        "Has £2,618 shops",
    ],
)
def test_what_is_to_come_gone_small_or_unsure_is_no_scale(line):
    assert scales(line) == []


def test_two_figures_for_one_thing_are_both_left_out():
    assert scales("Has 5 million customers. The report says 7 million customers.") == []
    assert scales("Has 5 million customers. The report says 5 million customers.") == [
        ("5 million customers", ("people",))
    ]
