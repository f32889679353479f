import pytest

from infoprep.hooks.lines import company_lines, is_aside, kind_of
from tests.conftest import reading_of


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Started 2006 at the island airport", "company"),
        ("abt me: 4y ops lead at a thrift nonprofit", "seeker"),
        ("Me → 5 yrs on a regional", "seeker"),
        ("I spent four years in a call centre", "seeker"),
        ("my c++ is from uni", "seeker"),
        ("dont ask about pay", "wish"),
        ("let him bring it up", "wish"),
        ("bring resume??", "to-do"),
        ("ask which groups get EITs now", "to-do"),
        ("who runs the repair shop", "question"),
        ("does it change what gets commissioned?", "question"),
        ("--- from transport newsletter, Aug 2025 ---", "heading"),
        ("what i know:", "heading"),
    ],
)
def test_a_line_is_known_by_how_it_begins(line, kind):
    (passage,) = reading_of(f"company: Acme\nnotes: {line!r}\n").under("notes")
    assert kind_of(passage) == kind


def test_a_field_always_speaks_of_the_company():
    (passage,) = reading_of("company: Acme\nnews: [Will launch a night bus]\n").under("news")
    assert kind_of(passage) == "company"


def test_only_lines_on_the_company_are_read_for_facts():
    text = "company: Acme\nnotes: |\n  - opened a depot\n  - me: 2 yrs ops\n  - dont ask about pay\n"
    assert [str(line.text) for line in company_lines(reading_of(text))] == ["opened a depot"]


def test_a_sentence_inside_a_line_can_be_an_aside():
    assert is_aside("Don't lead with layoffs.")
    assert not is_aside("Opened two depots.")
