import pytest

from infoprep.hooks.leads import meant


@pytest.mark.parametrize(
    ("wish", "what"),
    [
        ("I want to know whether nights are shared out fairly", "whether nights are shared out fairly"),
        ("I'm hoping he'll tell me what a bad week is", "what a bad week is"),
        ("It would help to find out if the depot hires in spring", "if the depot hires in spring"),
        ("I need to decide by June if I should retrain", "if I should retrain"),
        ("get an honest view of life on the boats", "life on the boats"),
        ("pick her brain about grant writing", "grant writing"),
        ("suss out how rotas are made", "how rotas are made"),
        ("nick any tips on leaving the army", "leaving the army"),
        ("learn the trade", "the trade"),
    ],
)
def test_the_words_that_only_wish_are_taken_off(wish, what):
    assert meant(wish) == (what, True)


@pytest.mark.parametrize(
    ("wish", "what"),
    [
        ("want to move into buying", "move into buying"),
        ("work with data", "work with data"),
        ("picture editing", "picture editing"),
        ("views", "views"),
    ],
)
def test_what_somebody_wants_to_do_is_nothing_to_learn(wish, what):
    assert meant(wish) == (what, False)
