from infoprep.hooks.employers import employer, last_of
from tests.conftest import reading_of


def named(background):
    (passage,) = reading_of(f"company: X\ninterviewee: {{background: {background!r}}}\n").under(
        "interviewee.background"
    )
    found = employer(passage.text, passage, set())
    return found and found[0]


def test_one_works_for_a_firm_and_not_for_a_town_or_ones_own_company():
    assert named("Bosch") == "Bosch"
    assert named("a chocolate maker") == "a chocolate maker"
    assert named("the same company") is None
    assert named("a company") is None
    assert named("Berlin") is None


def test_who_came_last_is_said_or_told_in_order():
    assert last_of({"Bosch": (0, False), "Nike": (12, False)}, "Bosch, later Nike") == "Nike"
    assert last_of({"Arla": (3, False), "Danisco": (12, False)}, "ex Arla, ex-Danisco") is None
