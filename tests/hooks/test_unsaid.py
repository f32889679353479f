import pytest

from tests.conftest import drafts


@pytest.mark.parametrize(
    ("note", "relation"),
    [
        ("- who made that call, sales?", "current employee"),
        ("-> bands left over the deal. do people talk about it", "current employee"),
        ("was team lead in Lyon?? or Nantes, LOOK UP.", "former employee"),
        ("what people in the field think of the maps", "industry expert"),
        ("planner vs buyer... two names: what is who?", "current employee"),
        ("mit Jonas, Do 17:00, Tor 2 or canteen?", "current employee"),
        ("can I do the call in Dutch? try first", "current employee"),
        ("how many editors per desk, 1? 2?", "current employee"),
        ("why did she stop? ask softly", "former employee"),
        ("do desks share a system or everyone builds own", "current employee"),
        ("- does the depot get smaller because of it?", "current employee"),
    ],
)
def test_what_is_for_the_seeker_alone_is_given_back_and_not_read_out(note, relation):
    assert drafts(note, relation=relation) == [None]


@pytest.mark.parametrize(
    "note",
    [
        "Billy Bishop, which grew to nearly 3 million passengers",
        "the team that does returns is in Reno",
        "bring resume?? or is that weird",
        "what to wear??",
        "pay is low, dont ask",
        "What I had before the news came out: Kearney laid off 85 people, about 30 called back?",
    ],
)
def test_what_is_no_question_for_them_gives_none(note):
    assert [text for text in drafts(note) if text] == []


def test_a_question_that_points_away_is_given_back_and_not_put():
    assert drafts("US bump: readers reacting. Is that sustainable once news cycle calms down?") == [None]


@pytest.mark.parametrize(
    "note",
    [
        "who does that - own people or contractors?",
        "ask how they decided on it, without sounding like a complaint",
        "Do they know already who will run it, operators or new people?",
        "how does it work for who is new?",
    ],
)
def test_a_question_about_something_said_elsewhere_is_given_back(note):
    assert drafts(note) == [None]
