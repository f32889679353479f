import pytest

from infoprep.hooks.events import forms
from infoprep.hooks.events.lexicon import Deed

SALE = Deed("sale", "sale of", "sale")


def test_what_the_company_did_has_all_its_forms():
    assert forms.active("sell", "the Elk Valley mine to Glencore", SALE) == {
        "object": "the Elk Valley mine",
        "party": "Glencore",
        "clause": "sold the Elk Valley mine to Glencore",
        "gerund": "selling the Elk Valley mine to Glencore",
        "noun": "the sale of the Elk Valley mine to Glencore",
        "short": "the Elk Valley sale",
    }


def test_a_plan_is_told_as_one():
    words = forms.planned("open", "a plant", Deed("expansion", "opening of", "opening"))
    assert words == {
        "clause": "said it would open a plant",
        "gerund": "planning to open a plant",
        "noun": "the plan to open a plant",
        "object": "a plant",
    }


def test_what_was_done_to_the_company_is_passive():
    assert forms.suffered("buy", "by Whitcomb Partners", "sale") == {
        "clause": "was bought by Whitcomb Partners",
        "gerund": "being bought by Whitcomb Partners",
        "noun": "the sale to Whitcomb Partners",
        "short": "the sale to Whitcomb Partners",
        "party": "Whitcomb Partners",
    }


@pytest.mark.parametrize(
    ("noun", "label", "clause"),
    [
        (
            "eight-day strike by drivers and clerks",
            "strike",
            "went through an eight-day strike by drivers and clerks",
        ),
        ("rail blockades", "blockades", "went through rail blockades"),
        ("500 redundancies", "redundancies", "went through 500 redundancies"),
        ("first strike in decades", "strike", "went through its first strike in decades"),
        ("the ransomware attack", "ransomware attack", "went through a ransomware attack"),
    ],
)
def test_what_the_company_went_through_has_its_article(noun, label, clause):
    assert forms.befallen(noun, label)["clause"] == clause


def test_a_form_that_hangs_or_is_too_long_is_left_out():
    assert forms.kept({"clause": "sold its stake in the", "short": "the sale"}) == {"short": "the sale"}
    assert forms.kept({"short": "the sale of seven very large plants"}) == {}


def test_shorthand_is_written_out_and_a_form_with_a_slip_is_left_out():
    assert forms.kept({"noun": "the departure of music dir Anna Lind"}) == {
        "noun": "the departure of music director Anna Lind"
    }
    assert forms.kept({"noun": "the strike by musicans", "short": "the strike"}) == {"short": "the strike"}


def test_a_things_title_is_not_the_companys():
    assert forms.suffered("name", "Device of the Year by the readers", "award") == {}
    assert "clause" in forms.suffered("name", "Brewery of the Year", "award")


def test_a_sum_without_its_currency_is_not_told():
    funding = Deed("funding")
    assert "clause" not in forms.active("get", "36M from the FTA for 40 buses", funding)
    assert "clause" in forms.active("get", "$36M from the FTA for 40 buses", funding)


def test_a_form_with_a_hole_in_it_is_not_said():
    assert forms.kept({"noun": "the end of the or pushed"}) == {}
    assert forms.kept({"clause": "reopened an after the expansion"}) == {}
    assert forms.kept({"clause": "bought three of the sites from it"}) == {}


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("bought the Leith yard for US$230 million", "bought the Leith yard"),
        ("closed the €1.1bn takeover of the Leith yard", "closed the takeover of the Leith yard"),
        ("set aside $36M for 40 buses", "set aside $36M for 40 buses"),
    ],
)
def test_what_it_cost_is_not_said_in_the_middle_of_a_question(told, said):
    assert forms.kept({"clause": told})["clause"] == said
