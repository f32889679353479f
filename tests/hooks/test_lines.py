import pytest

from infoprep.hooks.lines import company_lines, is_aside, kind_of, wish_lines, with_lists
from tests.conftest import reading_of


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Started 2006 at the island airport", "company"),
        ("abt me: 4y ops lead at a thrift nonprofit", "seeker"),
        ("Me → 5 yrs on a regional", "seeker"),
        ("me.. 29, shift lead in a warehouse", "seeker"),
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


@pytest.mark.parametrize(
    "heading",
    [
        "ask??",
        "could ask",
        "wanna suss out",
        "what i'm after from him",
        "my own questions, in order:",
        "Things I wonder about:",
        "WHAT I DON'T UNDERSTAND",
        "draft questions (max 4)",
        "big 3",
        "things i actually want to know",
        "things i want out of this:",
        "Stuff to ask if it goes ok",
        "Topics I would like to cover",
    ],
)
@pytest.mark.parametrize("bullet", ["-", ">", "+", "1)", "*"])
def test_a_list_of_questions_is_known_by_its_heading(heading, bullet):
    text = f"company: Acme\nnotes: |\n  {heading}\n  {bullet} who packs the vans\n\n  Opened a depot.\n"
    listed = [str(line.text) for line, in_list in with_lists(reading_of(text)) if in_list]
    assert listed == ["who packs the vans"]


def test_a_heading_of_facts_is_neither_a_question_nor_the_start_of_a_list():
    text = "company: Acme\nnotes: |\n  whats going on there\n    * opened a depot\n"
    assert [(str(line.text), in_list) for line, in_list in with_lists(reading_of(text))] == [
        ("opened a depot", False)
    ]


def test_what_is_asked_is_no_fact_of_the_company():
    text = "company: Acme\nnotes: |\n  to ask\n  - after moving from rail to road, who drives?\n"
    assert company_lines(reading_of(text)) == ()


def test_wishes_stand_under_their_heading_or_behind_their_name():
    text = (
        "company: Acme\nnotes: |\n  want\n  - the rota of the yard\n  - who packs?\n"
        "\n  goal = find out if i need a licence. + see the yard\n"
    )
    assert [str(line.text) for line in wish_lines(reading_of(text))] == [
        "the rota of the yard",
        "find out if i need a licence",
        "see the yard",
    ]
