import pytest

from tests.conftest import findings_of


def found(line, kind):
    return [hook.evidence[0].text for hook in findings_of(f"company: Acme\nnews: [{line!r}]\n").of(kind)]


def test_a_cause_is_what_the_notes_give_as_the_reason():
    line = (
        "Cut the full-year copper forecast by just under 7% because of pit instability and dewatering at QB2."
    )
    assert found(line, "cause") == ["pit instability and dewatering at QB2"]
    assert found(line, "setback") == ["Cut the full-year copper forecast"]


def test_a_bystander_is_no_cause_that_comes_up_again():
    text = "company: Acme\nnews: ['Lobster went on the red list because of right whales.']\n"
    assert not [hook for hook in findings_of(text).of("cause") if hook.sayable]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Jan 2026, $750M writedown", "$750M writedown"),
        ("booked DKK 28.4bn of impairments", "DKK 28.4bn of impairments"),
        ("Q4 profit and revenue down after a cold snap", "Q4 profit and revenue down"),
        ("dividend paused", "dividend paused"),
    ],
)
def test_a_setback_is_known_but_never_put_to_anybody(line, words):
    (hook,) = findings_of(f"company: Acme\nnews: [{line!r}]\n").of("setback")
    assert (hook.evidence[0].text, hook.sayable, hook.sensitivity) == (words, False, 2)


def test_a_figure_is_taken_with_the_words_it_stands_with_unless_an_event_tells_it():
    assert found("Digital is now 72% of revenue", "metric") == ["Digital is now 72% of revenue"]
    assert found("Laid off 159 of 1,262 employees", "metric") == []
    assert found("Founded in 1946", "metric") == []


def test_a_clause_is_no_cause():
    text = "company: Acme\nnews: ['Some get worse care because of where they live.']\n"
    assert not [hook for hook in findings_of(text).of("cause") if hook.sayable]
