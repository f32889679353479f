import pytest

from infoprep.hooks.goal_shapes import shaped


@pytest.mark.parametrize(
    ("what", "form", "words"),
    [
        ("what to bring to a trial shift", "advice", "what should I bring to a trial shift"),
        ("pick a side: dairy or arable", "own", "how would you choose between dairy and arable"),
        (
            "kitchen vs front of house",
            "own",
            "how would you choose between kitchen and front of house",
        ),
        ("tell apart the good yards from the rest", "own", "how would you tell the good yards from the rest"),
        ("decide about a master's", "own", "what would you weigh before deciding on a master's"),
        ("names of other mills in the valley", "advice", "which other mills in the valley should I look at"),
        ("reading list", "advice", "what should I read first"),
        ("the realistic first step", "own", "what would be a realistic first step"),
        ("the best way in", "own", "what would be the best way in"),
        ("how to explain a gap year", "advice", "in my place, how would you explain a gap year"),
        (
            "decide between shore jobs and staying at sea",
            "own",
            "in my place, how would you choose between shore jobs and staying at sea",
        ),
        (
            "surveyor route vs data route",
            "own",
            "how would you choose between the surveyor route and the data route",
        ),
        ("what's her biggest worry", "ask", "what's your biggest worry"),
        ("which first job gets you into a lab", "ask", "which first job gets somebody into a lab"),
        ("explain my gap year", "wonder", "how to explain my gap year"),
        (
            "how to get from a ward to an office",
            "own",
            "in my place, how would you get from a ward to an office",
        ),
        ("whether I'd last on nights", "doubt", "whether I'd last on nights"),
    ],
)
def test_a_goal_of_some_shape_is_asked_in_its_own_way(what, form, words):
    assert shaped(what) == {form: words}


@pytest.mark.parametrize("what", ["the hiring process", "how rotas are made", "move into buying"])
def test_most_goals_have_no_such_shape(what):
    assert shaped(what) == {}


def test_names_are_asked_for_as_things_to_look_at():
    assert shaped("names of night courses which editors respect") == {
        "advice": "which night courses that editors respect should I look at"
    }


def test_whether_the_seeker_can_do_it_nobody_knows_who_has_just_met_them():
    assert shaped("whether I can keep up with the pace") == {
        "ask": "what helps somebody new to keep up with the pace"
    }


@pytest.mark.parametrize(
    ("what", "form"),
    [
        ("whether I could do this for a living", "doubt"),
        ("whether I'd be able for it", "doubt"),
        ("whether I can get my hours there", "wonder"),
        ("whether I would work nights", "wonder"),
        ("whether I'd get a choice of boat", "wonder"),
    ],
)
def test_who_has_just_met_the_seeker_is_not_asked_for_a_verdict(what, form):
    assert shaped(what) == {form: what}


def test_what_somebody_had_to_do_is_no_order():
    assert "advice" not in shaped("what you had to drop on the way")
