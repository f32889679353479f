import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoprep.hooks.dates import dates_in, precision


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("2019 - eight-day strike", ["2019"]),
        ("2020-02/03 - rail blockades", ["2020-02"]),
        ("2025-09-30: opened", ["2025-09-30"]),
        ("sept 2024: cut 41 jobs", ["2024-09"]),
        ("Feb 27 2023 release", ["2023-02-27"]),
        ("agreed 6 Dec 2024, changed hands 22/4/2025", ["2024-12-06", "2025-04-22"]),
        ("opened 4/5/2025", ["2025"]),  # nobody knows which is the month
        ("500 redundancies in Q4 2025", ["2025-Q4"]),
        ("private since '73", ["1973"]),
        ("results for 2024/25", ["2024"]),
        ("to go by the end of 2027", ["2027"]),
        ("the 2030 Census, in 2029", ["2029"]),  # the first is a name
        ("the SickKids 2025 plan", []),
        ("raised US$2025 m", []),
        ("56,200 t of copper", []),
        ("grew 2020% in a year", []),
        ("SAN DIEGO, Sept. 16, 2025 (WIRE)", ["2025-09-16"]),
        ("big outage 14 nov 24, in nov 24", ["2024-11-14", "2024-11"]),
        ("from 1.9.23, ransomware 9/2022", ["2023-09-01", "2022-09"]),
        ("on Feb 24 we met", []),  # a day
        ("https://2025.example.org", []),
        ("", []),
    ],
)
def test_dates_are_as_precise_as_they_are_told(text, dates):
    assert [found.value for found in dates_in(text)] == dates


@pytest.mark.parametrize(
    ("text", "given_date", "date"),
    [
        ("lost it in January", "2024-05-17", "2024-01"),
        ("restarted in September", "2025-08-22", "2025-09"),  # noted later than the news
        ("opened in December", "2024-05-17", "2023-12"),
        ("will open next spring", "2025-08", "2026"),
        ("will open next autumn", "2025-03", "2025"),
        ("opened last year", "2025-03", "2024"),
        ("opened earlier this year", "2025-03", "2025"),
        ("opened last year", "", ""),
    ],
)
def test_what_is_told_by_the_date_of_the_news_is_read_by_it(text, given_date, date):
    found = [found.value for found in dates_in(text, given=given_date)]
    assert found == ([date] if date else [])


@pytest.mark.parametrize(
    ("date", "how"),
    [("2025-09-30", "day"), ("2025-09", "month"), ("2025-Q4", "quarter"), ("2025", "year"), ("", "none")],
)
def test_a_date_knows_its_precision(date, how):
    assert precision(date) == how


@given(st.text(max_size=60))
def test_any_text_gives_dates_that_stand_in_it(text):
    for found in dates_in(text, given="2025-06"):
        assert 0 <= found.start < found.end <= len(text)
        assert precision(found.value) in ("day", "month", "quarter", "year")
