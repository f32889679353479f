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
        ("Has 1.3k members", "1,300 members"),
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
        "In 2024 customers complained of nothing",
        "Left 350,000 customers without power",
    ],
)
def test_what_is_to_come_gone_small_or_unsure_is_no_scale(line):
    assert scales(line) == []


def test_two_figures_for_one_thing_are_both_left_out():
    assert scales("Has 5 million customers. The report says 7 million customers.") == []
    assert scales("Has 5 million customers. The report says 5 million customers.") == [
        ("5 million customers", ("people",))
    ]


def sites(about):
    return [
        (hook.text, hook.forms, [piece.text for piece in hook.evidence])
        for hook in findings_of(f"company: Acme\nabout: {about!r}\n").of("sites")
    ]


@pytest.mark.parametrize(
    ("line", "first", "second"),
    [
        ("Big offices in Gentofte and London", "Gentofte", "London"),
        ("RPG studio in Ghent. Has a Quebec City studio", "Ghent", "Quebec City"),
        ("Offices in London and New York", "London", "New York"),
        # behind a comma may stand where a town is: nobody is asked what Turin does differently from Italy
        ("Plants in Turin, Italy and Lyon, France", "Turin", "Lyon"),
        ("Plants in Mobile, Alabama, and Montpelier, Iowa", "Mobile", "Montpelier"),
    ],
)
def test_two_towns_are_the_first_that_the_notes_name(line, first, second):
    ((text, forms, evidence),) = sites(line)
    assert text == f"{first} and {second}"
    assert forms == {"first": first, "second": second}
    assert evidence == [first, second]


@pytest.mark.parametrize(
    "line",
    [
        "Plant in Turin, Italy",
        "Will close its plants in Turin and Lyon",
        "An Acme plant, and an office in London",
        "Offices in London and London",
        "Offices in Asia and Europe",
    ],
)
def test_one_town_or_one_that_they_leave_is_no_pair(line):
    assert sites(line) == []
