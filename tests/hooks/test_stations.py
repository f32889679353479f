import pytest

from tests.conftest import findings_of


def stations(background):
    text = f"company: Acme\ninterviewee:\n  role: planner\n  background: {background}\n"
    return [(hook.forms["did"], *hook.kinds) for hook in findings_of(text).of("deed")]


@pytest.mark.parametrize(
    ("background", "told"),
    [
        ("bench hand → test lab → here", [("went from bench hand to test lab", "moved")]),
        ("Packing first, then dispatch; likes cycling", [("went from packing to dispatch", "moved")]),
        ("theatre ward for six years, then training", [("went from theatre ward to training", "moved")]),
        ("ranger turned lawyer", [("went from ranger to lawyer", "moved")]),
        (
            "Chemist, plant manager in Gdansk and later in Portugal",
            [("were plant manager in Gdansk and later in Portugal", "both")],
        ),
        ("a botanist who learned to weld", [("are a botanist who learned to weld", "was")]),
        ("potter, own studio since 2016", [("have had your own studio since 2016", "since")]),
        ("engineer, lawnmowers before", [("worked on lawnmowers before", "was")]),
        ("Came as a trainee from Oslo", [("came as a trainee from Oslo", "started")]),
    ],
)
def test_a_path_in_a_few_words_is_told_as_one_went_it(background, told):
    assert stations(background) == told


@pytest.mark.parametrize(
    "background",
    [
        "Brightwell, then Norcott",  # firms or towns: nobody can tell
        "married twice, two kids before",
        "moved two years ago",  # where to, the notes don't say
        "nurse until 2011, then law",
    ],
)
def test_what_is_no_path_is_not_told(background):
    assert not [deed for deed in stations(background) if deed[1] in ("moved", "both")]
