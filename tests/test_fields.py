import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoprep.errors import NotesError
from infoprep.notes import parse_notes


def notes(text):
    return parse_notes(f"company: Acme\n{text}\n")


@pytest.mark.parametrize("date", ["2024", "2024-02", "2024-02-29", "0001-01-01"])
def test_a_date_is_as_exact_as_it_is_known(date):
    assert notes(f"news: [{{text: It grew., date: {date}}}]").news[0].date == date


@pytest.mark.parametrize(
    "date",
    [
        "2024-13",
        "2024-00",
        "2023-02-29",
        "2024-09-31",
        "0000",
        "24-09",
        "last spring",
        "31 April 2024",
        "03/04/2024",
        "2024-9",
    ],
)
def test_what_is_in_no_calendar_is_told(date):
    with pytest.raises(NotesError, match=f"Expected a date, found '{date}'"):
        notes(f"news: [{{text: It grew., date: {date}}}]")


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("Sept 2024", "2024-09"),
        ("July, 2020", "2020-07"),
        ("8 March 2025", "2025-03-08"),
        ("June 28th, 2024", "2024-06-28"),
        ("2025-Jul", "2025-07"),
        ("2025 summer", "2025"),
        ("late 2025", "2025"),
    ],
)
def test_a_date_may_be_told_in_words(told, meant):
    date = notes(f"news: [{{text: It grew., date: {told!r}}}]").news[0].date
    assert (date, date.evidence()[0].line) == (meant, 2)


@given(st.dates())
def test_every_day_of_the_calendar_is_a_date(day):
    assert notes(f"news: [{{text: It grew., date: {day.isoformat()}}}]").news[0].date == day.isoformat()


@pytest.mark.parametrize(
    ("written", "items"),
    [
        ("a, b and c", ("a", "b and c")),
        ("a; b, and c", ("a", "b", "c")),
        ("Acme (maps, routing), Bolt", ("Acme (maps, routing)", "Bolt")),
        ("[a, '', b]", ("a", "b")),
        ("", ()),
    ],
)
def test_a_list_may_stand_on_one_line(written, items):
    assert notes(f"products: {written}").products == items


@pytest.mark.parametrize(("written", "minutes"), [("30", 30), ("30 min", 30), ("20minutes", 20), ("", None)])
def test_minutes_as_people_write_them(written, minutes):
    assert notes(f"meeting: {{minutes: {written}}}").meeting.minutes == minutes


@pytest.mark.parametrize("written", ["4", "241", "half an hour", "-30"])
def test_other_minutes_are_told(written):
    with pytest.raises(NotesError, match="Expected minutes from 5 to 240"):
        notes(f"meeting: {{minutes: {written}}}")
