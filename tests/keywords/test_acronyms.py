import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoprep.keywords.acronyms import find_acronyms


def pairs(text):
    return [(text[slice(*a.short)], text[slice(*a.long)]) for a in find_acronyms(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "supervisory control and data acquisition (SCADA) screens",
            [("SCADA", "supervisory control and data acquisition")],
        ),
        ("They hold GWO (Global Wind Organisation) papers.", [("GWO", "Global Wind Organisation")]),
        ("two data management plans (DMPs) a week", [("DMPs", "data management plans")]),
        ("moving to Unreal Engine 5 (UE5)", [("UE5", "Unreal Engine 5")]),
        ("the non-player character (NPC) schedules", [("NPC", "non-player character")]),
        ("less-than-truckload (LTL) freight", [("LTL", "less-than-truckload")]),
        ("the Toronto Transit Commission (TTC) hires", [("TTC", "Toronto Transit Commission")]),
        ("the Food and Drug Administration (FDA)", [("FDA", "Food and Drug Administration")]),
        ("the head office (Toronto) is new", []),
        ("they cut jobs (UK) again", []),
        ("a plan (see page 4) and (ABC)", []),
        ("(SCADA)", []),
    ],
)
def test_a_short_form_is_tied_to_the_words_it_stands_for(text, expected):
    assert pairs(text) == expected


@given(st.text(alphabet="aAbB (),.-5", max_size=60))
def test_every_pair_lies_inside_the_text_and_holds_the_letters(text):
    for short, long in pairs(text):
        rest = iter(long.lower())
        letters = [char for char in short.lower().rstrip("s") if char.isalnum()]
        assert all(letter in rest for letter in letters)
