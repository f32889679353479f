import pytest

from infoprep.hooks.address import asked_of_them, by_yourself, put_to, put_to_them
from infoprep.hooks.records import Scene
from tests.conftest import findings_of


def scene(viewpoint="peer"):
    return Scene(viewpoint, "", frozenset(), frozenset(), None, None)


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("how does she plan a tour", "how do you plan a tour"),
        ("what made him leave the sea", "what made you leave the sea"),
        ("how do they share out the nights", "how do you share out the nights"),
        ("what does her team read first", "what does your team read first"),
        (
            "would they take a 50 year old fitter who never took his exam and ask you",
            "would you take a 50 year old fitter who never took their exam and ask you",
        ),
        ("what would she tell herself", "what would you tell yourself"),
        # who works there isn't the one who hires
        ("how do they hire", "how do teams here hire"),
        ("do they do a sewing test", "do they do a sewing test"),
        ("do they move you round the country", "do they move you round the country"),
        ("what would make her take somebody on", "what would make you take somebody on"),
    ],
)
def test_a_question_about_them_is_put_to_them(text, put):
    assert put_to(text, scene()) == put


@pytest.mark.parametrize(
    ("text", "put"),
    [
        (
            "when a trainee joins your crew, what does he find hardest",
            "when a trainee joins your crew, what do they find hardest",
        ),
        ("who helps the nurse who loses her nerve", "who helps the nurse who loses their nerve"),
    ],
)
def test_somebody_else_in_a_question_stays_somebody_else(text, put):
    assert put_to(text, scene()) == put


def test_they_are_others_to_whoever_has_left():
    assert put_to("how do they grade fruit", scene("former employee")) == "how do they grade fruit"


def test_an_indirect_question_is_put_to_them_too():
    assert put_to_them("what he misses about his ship") == "what you miss about your ship"
    assert asked_of_them("what does he miss about his ship") == "what do you miss about your ship"


@pytest.mark.parametrize(
    ("text", "viewpoint", "question"),
    [
        ("how is a postdoc CV read by a recruiter", "recruiter", "how is a postdoc CV read by you"),
        (
            "has the sale changed how many MBAs they take",
            "recruiter",
            "has the sale changed how many MBAs you take",
        ),
        (
            "has the sale changed how many MBAs they take",
            "peer",
            "has the sale changed how many MBAs they take",
        ),
        ("what do recruiters look for", "peer", "what do recruiters look for"),
        (
            "what do you do for clients when they need a seat",
            "hiring manager",
            "what do you do for clients when they need a seat",
        ),
    ],
)
def test_who_hires_is_asked_as_the_one_who_does(text, viewpoint, question):
    assert put_to(text, scene(viewpoint)) == question


def test_what_they_did_there_with_their_hands_they_did_themselves():
    assert (
        by_yourself("how did they keep the yeast count the same")
        == "how did you keep the yeast count the same"
    )
    assert by_yourself("how did they treat people") == "how did they treat people"


def test_what_they_are_called_by_their_work_is_them():
    text = "company: X\ninterviewee: {role: Ward manager, relation: decision maker}\n"
    drafts = findings_of(f"{text}notes: what does the manager check first?\n").drafts
    assert [draft.text for draft in drafts] == ["What do you check first?"]


def test_they_look_after_themselves():
    assert asked_of_them("how does she keep herself fit") == "how do you keep yourself fit"
