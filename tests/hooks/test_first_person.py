import pytest

from infoprep.hooks.first_person import said_by_the_seeker
from tests.conftest import findings_of


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("MSc marine ecology (Aarhus)", "I have an MSc in marine ecology from Aarhus"),
        ("supply chain diploma (Seneca)", "I have a supply chain diploma from Seneca"),
        ("BM viola from WMU", "I have a BM in viola from WMU"),
        ("Final-year UBC mining engineering student", "I'm a final-year UBC mining engineering student"),
        ("Master of Information student", "I'm a Master of Information student"),
        (
            "now finishing an associate degree in automation",
            "I'm finishing an associate degree in automation",
        ),
        ("My thesis was on AAV capsids", "My thesis was on AAV capsids"),
        ("PhD candidate in motion control at TU Delft", "I'm a PhD candidate in motion control at TU Delft"),
        ("Now in MSc at Wageningen", "I'm doing an MSc at Wageningen"),
        ("Now MSc student at Wageningen", "I'm an MSc student at Wageningen"),
    ],
)
def test_what_was_studied(told, said):
    assert said_by_the_seeker(told) == (said, "studied")


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("4 yrs 911 dispatcher (county)", "I've spent four years as a 911 dispatcher"),
        (
            "Branch manager at a shoe retailer for eight years",
            "I've spent eight years as a branch manager at a shoe retailer",
        ),
        ("farm mgr 7 yrs (mixed veg, 40 acres)", "I've spent seven years as a farm manager"),
        ("Five years in market research", "I've spent five years in market research"),
        ("1.5 yrs at a mobile studio", "I've spent a year and a half at a mobile studio"),
        ("2.5 y at a moulder in Brno", "I've spent two and a half years at a moulder in Brno"),
        ("6 yrs solar", "I've spent six years in solar"),
        ("2 yrs swissport ramp", "I've spent two years with Swissport"),
        ("civil engineer from Manila", "I'm a civil engineer from Manila"),
        ("retired teaching assistant", "I'm a retired teaching assistant"),
        ("two co-ops at an aggregates company", "I've done two co-ops at an aggregates company"),
        ("One summer in a boat yard in Devon", "I've done one summer in a boat yard in Devon"),
        ("summer job at a county archive", "I've had a summer job at a county archive"),
        ("and worked at a MAC counter through college", "I worked at a MAC counter through college"),
        ("9 yrs manutentore at a tile factory", "I've spent nine years at a tile factory"),
        ("currently I'm a zoning clerk in a township", "I'm a zoning clerk in a township"),
        ("I’ve been a runner for 2 yrs", "I've been a runner for two years"),
        ("I was pharmacist in Alexandria 12 years", "I was a pharmacist in Alexandria for twelve years"),
    ],
)
def test_what_was_done(told, said):
    assert said_by_the_seeker(told) == (said, "worked")


@pytest.mark.parametrize(
    "told",
    [
        "11 years med-surg nights",  # a ward, and no firm by that name
        "from Carleton",
        "2 yrs",
        "IRATA Level 2",
        "sub then web ed",
        "no Bridge Watch rating yet",
        "redundant since March",
        "then last summer a deckhand on a boat",
        "1 summer CBC radio as chase producer",
        "2 yrs restraunt mangager",
        "I have spent a very long time in a great many places that nobody here has ever heard of or will",
    ],
)
def test_what_cant_be_said_well_is_not_said(told):
    assert said_by_the_seeker(told) is None


def test_the_seekers_words_come_into_questions_as_they_would_say_them():
    (past,) = findings_of("company: X\nseeker: {background: '6 yrs pediatric ward in Hamilton'}\n").of(
        "seeker_past"
    )
    assert past.forms == {
        "said": "I've spent six years on a pediatric ward in Hamilton",
        "where": "a pediatric ward in Hamilton",
    }
    assert past.evidence[0].text == "6 yrs pediatric ward in Hamilton"
    assert past.kinds == ("worked",)


@pytest.mark.parametrize("told", ["ran out of pillows", "led to this", "9th floor", "ran late"])
def test_what_only_looks_like_a_deed_is_none(told):
    assert said_by_the_seeker(told) is None


def test_a_place_and_a_job_are_no_two_jobs():
    assert said_by_the_seeker("front desk and medical interpreter") is None
    assert said_by_the_seeker("porter and bartender") == ("I've worked as a porter and bartender", "worked")


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("I'm a plumber 14 years", "I've been a plumber for 14 years"),
        ("ED nurse in Dubbo doing midwifery", "I'm an ED nurse in Dubbo, doing midwifery"),
        ("one regional finalist", None),
        ("before that a baker", "I've worked as a baker"),
        ("Looked after my father for seven years", "I looked after my father for seven years"),
        (
            "Receptionist at a dental practice until 2019",
            "I was a receptionist at a dental practice until 2019",
        ),
    ],
)
def test_what_goes_on_is_told_so(told, said):
    assert (said_by_the_seeker(told) or (None,))[0] == said
