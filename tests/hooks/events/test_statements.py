from infoprep.hooks.events.statements import statements
from tests.conftest import reading_of


def told(text, given=""):
    (passage,) = reading_of(f"company: Acme\nnews:\n- {text!r}\n").under("news")
    return list(statements(passage, given))


def test_a_line_is_cut_into_what_it_says():
    found = told("Opened a depot; sold its stake - a first. Hired 20 people (mostly drivers)")
    assert [s.text[s.tokens[0].idx : s.end].strip() for s in found] == [
        "Opened a depot",
        "sold its stake",
        "a first.",
        "Hired 20 people",
        "mostly drivers",
    ]


def test_a_date_that_leads_a_line_dates_all_of_it():
    found = told("sept 2024: cut 41 jobs. Closed a depot in May 2023.")
    assert [s.when(s.lead, s.end) for s in found] == ["2024-09", "2023-05"]


def test_hearsay_is_known_by_its_words_and_only_in_its_sentence():
    assert [s.hearsay for s in told("Opened a depot. Supposedly closing Hull (reddit)")] == [False, True]
    assert [s.hearsay for s in told("Hired 20 people. The Hull depot might be sold.")] == [False, True]
