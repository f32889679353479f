import re

import pytest

import infoprep
from infoprep.signals import WEIGHTS
from infoprep.weights import SHIPPED, load_weights

NOTES = {"company": "Shopify", "products": "Shop Pay", "interviewee": {"role": "Planner"}}


def written(tmp_path, text):
    path = tmp_path / "weights.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_weights_of_ones_own_change_what_a_question_is_worth(tmp_path):
    path = written(tmp_path, "weights:\n  concrete: 3\n")
    prep = infoprep.prepare(NOTES, settings={"weights": path})
    for question in prep.questions:
        shares = {reason.name: (reason.value, reason.share) for reason in question.reasons}
        value, share = shares["concrete"]
        assert share == round(3 * value, 4)
        assert question.score == pytest.approx(sum(share for _, share in shares.values()))


def test_switched_off_they_change_nothing(tmp_path):
    path = written(tmp_path, "use: no\nweights:\n  concrete: 3\n")
    assert load_weights(path) == {}
    assert infoprep.prepare(NOTES, settings={"weights": path}).to_json() == infoprep.prepare(NOTES).to_json()


def test_every_signal_can_have_one():
    assert list(SHIPPED) == [signal.__name__ for signal, _, _ in WEIGHTS]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("weights:\n  concret: 2\n", "'concret' is no signal"),
        ("weights:\n  concrete: 9\n", "Expected a number from 2.5 to 7.5, found '9'"),
        ("weights:\n  sensitive: 1\n", "Expected a number from -2.4 to -0.8, found '1'"),
        ("weights:\n  concrete: much\n", "found 'much'"),
        ("weights:\n  concrete: [2]\n", "found something else"),
        ("weights: 3\n", "Expected names with numbers"),
        ("use: perhaps\nweights: {}\n", "Write yes or no"),
    ],
)
def test_what_is_wrong_is_told_at_its_place(tmp_path, text, told):
    with pytest.raises(infoprep.InputError, match=re.escape(told)) as error:
        load_weights(written(tmp_path, text))
    assert error.value.problems[0].line in (1, 2)
