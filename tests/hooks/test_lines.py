import pytest

from infoprep.hooks.lines import company_lines, is_aside, kind_of, marked_words, wish_lines, with_lists
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
        ("?? is grading a real job", "question"),
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


@pytest.mark.parametrize(
    ("line", "wishes"),
    [
        (
            "She left in May. I should like to know how much say a foreman has.",
            ["how much say a foreman has"],
        ),
        ("Good with rotas. No idea what nights are like!", ["what nights are like"]),
        (
            "Met her twice & I want to know how crews are picked and whether they move around.",
            ["how crews are picked", "whether they move around"],
        ),
        (
            "All my work was on shore. I want Ines to tell me what she had to unlearn.",
            ["what she had to unlearn"],
        ),
        ("Nice office. I'd like to know how they decided that.", []),
        ("They run two depots and customers want to know why trains are late.", []),
        ("Ask nothing hard. Don't know why he left, dont know if he manages people.", []),
    ],
)
def test_what_a_sentence_wants_to_know_is_a_wish(line, wishes):
    reading = reading_of(f"company: Acme\nnotes: {line!r}\n")
    assert [str(passage.text) for passage in wish_lines(reading)] == wishes


def test_a_condition_before_what_is_asked_makes_a_question_of_a_line():
    (passage,) = reading_of(
        "company: Acme\nnotes: when a boat is late who tells the crew. do they wait\n"
    ).under("notes")
    assert kind_of(passage) == "question"


@pytest.mark.parametrize(
    "text",
    [
        "about: The firm, keen to learn how drivers rest, fitted sensors in the cabs.",
        "about: Commuters ring up and want to know when the next boat comes.",
        "notes: Bring the file. I need to know when the train leaves for Leith.",
        "notes: Long day. I don't know whether Dad will lend me the car that day.",
    ],
)
def test_what_others_want_or_what_is_at_home_is_no_wish(text):
    assert not list(wish_lines(reading_of(f"company: Acme\n{text}\n")))


def test_who_are_left_asks_nothing():
    (passage,) = reading_of(
        "company: Acme\nnotes: When the yard burnt the crew who are left moved to Fife.\n"
    ).under("notes")
    assert kind_of(passage) == "company"


@pytest.mark.parametrize(
    ("note", "wished"),
    [
        ("Lab tech, phone Friday. Shifts?? MSc needed??", ["Shifts", "MSc needed"]),
        ("Really? Why him? So morale?", []),
        ("is the rota fixed?", []),
    ],
)
def test_a_word_or_two_with_a_question_mark_are_wished_for(note, wished):
    assert [str(words.text) for words in marked_words(reading_of(f"company: X\nnotes: '{note}'\n"))] == wished
