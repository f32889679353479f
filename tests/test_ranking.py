import pytest

from infoprep.bank import load_bank
from infoprep.hooks import find_hooks
from infoprep.notes import load_notes
from infoprep.questions import Fillings, fill_bank
from infoprep.ranking import rank
from infoprep.reading import read
from infoprep.settings import Settings
from infoprep.signals import WEIGHTS
from tests.conftest import all_notes, filled, findings_of


@all_notes
def test_reasons_add_up_to_the_score(path):
    found = find_hooks(read(load_notes(path), Settings()))
    ranked = rank(fill_bank(load_bank(), found, Settings()))
    assert ranked
    for item in ranked:
        assert item.score == pytest.approx(sum(reason.share for reason in item.reasons), abs=1e-9)
        for reason, (signal, weight, _) in zip(item.reasons, WEIGHTS, strict=True):
            assert reason.name == signal.__name__
            assert reason.share == pytest.approx(weight * reason.value, abs=1e-4)
        assert all(0 <= reason.value <= 1 and reason.words for reason in item.reasons)
    assert [item.score for item in ranked] == sorted((item.score for item in ranked), reverse=True)


def test_ties_are_broken_by_template():
    found = findings_of("company: X\n")
    questions = [filled("What is it?", id=name) for name in ("b", "a")]
    assert [item.question.template for item in rank(Fillings(questions, found))] == ["a", "b"]


def test_shares_and_scores_are_rounded_to_four_digits():
    (ranked,) = rank(Fillings([filled("one " * 25)], findings_of("company: X\n")))
    shares = {reason.name: reason.share for reason in ranked.reasons}
    assert shares["length"] == 0.55  # 0.6 x 0.9167 = 0.55002
    assert ranked.score == round(sum(shares.values()), 4)
