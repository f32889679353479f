import pytest

from infoprep.hooks.events.statements import statements
from tests.conftest import findings_of, reading_of


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


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("Opened a depot. Supposedly closing Hull (reddit)", ["Supposedly closing Hull (reddit)"]),
        ("Closing Hull, I think", ["Closing Hull, I think"]),
        ("Closing Hull, maybe in May?", ["Closing Hull, maybe in May?"]),
        ("CEO Poe out, an outsider is rumoured to follow", ["an outsider is rumoured to follow"]),
        ("Opened a depot in Hull", []),
    ],
)
def test_hearsay_is_known_by_its_words_in_its_sentence_or_in_the_news_it_tells(text, doubted):
    spans = {span for statement in told(text) for span in statement.doubts}
    assert sorted({text[left:right] for left, right in spans}) == doubted


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("bought Halvorsen for 410m. closed its foundry", 2),
        ("recalled eggs after an E. coli outbreak", 1),
        ("opened its first U.S. plant", 1),
    ],
)
def test_a_full_stop_before_a_small_letter_ends_a_statement_but_not_a_short_word(text, parts):
    assert len(told(text)) == parts


def test_what_cost_lives_is_put_to_nobody():
    found = findings_of(
        "company: Acme\nnews: ['Opened a plant in Leeds in 2024', 'Closed its plant in Hull after two died']\n"
    )
    assert [(hook.type, hook.sayable) for hook in found.hooks if hook.type in ("expansion", "closure")] == [
        ("expansion", True),
        ("closure", False),
    ]


@pytest.mark.parametrize(
    ("shown", "kinds"), [("the 2030 strategy", ()), ("the Aurora app", ("change", "growth"))]
)
def test_a_plan_changes_little_by_being_shown(shown, kinds):
    (hook,) = findings_of(f"company: Acme\nnews: [Presented {shown}.]\n").of("launch")
    assert hook.kinds == kinds


@pytest.mark.parametrize(
    "news",
    [
        "The Hull line closed for nine months.",
        "The Hull line open again after a year.",
        "Online shop in Japan stopped, ransomware at its carrier.",
        "The town made rope till the factory closed in 2002.",
    ],
)
def test_what_stops_for_a_while_or_long_before_has_not_gone(news):
    assert not any(hook.forms for hook in findings_of(f"company: X\nnews: ['{news}']\n").of("closure"))


def test_what_is_closed_for_good_has():
    assert findings_of("company: X\nnews: [Closed the Hull plant.]\n").of("closure")[0].forms
