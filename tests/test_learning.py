import pytest

from infoprep.folder import Folder, load_folder
from infoprep.judged import Judged
from infoprep.learning import _SAYS, NOISE_TO_PRIOR, learn, save_weights
from infoprep.notes import notes_of
from infoprep.prep import asked_for, prepare, ranked
from infoprep.weights import MOST, SHIPPED, load_weights
from tests.answers import NORTHWAKE, meeting

NOTES = notes_of(NORTHWAKE / "okafor.yaml")


def folder(marks) -> Folder:
    """Tom's sheet, each question with a mark."""
    asked = [
        {"question": question.text, "template": question.template, "went": marks(question)}
        for question in prepare(NOTES).questions
    ]
    return Folder((NOTES,), (meeting(answers=asked, person="Tom Okafor"),), Judged(), ())


def value(question, name):
    return next(reason.value for reason in question.reasons if reason.name == name)


def test_what_goes_with_better_marks_weighs_more():
    learned = learn(folder(lambda question: 1 + round(4 * value(question, "concrete"))))
    effects = {effect.name: effect for effect in learned.effects}
    assert learned.rated == 9
    assert effects["concrete"].now > effects["concrete"].was
    assert "with more of your notes in them went better" in effects["concrete"].words
    other = learn(folder(lambda question: 5 - round(4 * value(question, "concrete"))))
    assert {effect.name: effect for effect in other.effects}["concrete"].now < SHIPPED["concrete"]


def test_the_slope_is_that_of_the_formula():
    made = folder(lambda question: 1 + round(4 * value(question, "concrete")))
    items = {item.question.text: item for item in ranked(NOTES, asked_for()).ranking}
    answers = made.answers[0].answers
    values = [value(items[answer.question], "concrete") for answer in answers]
    marks = [(answer.went - 3) / 2 for answer in answers]
    x = [one - sum(values) / len(values) for one in values]
    y = [one - sum(marks) / len(marks) for one in marks]
    slope = sum(a * b for a, b in zip(x, y, strict=True)) / (sum(a * a for a in x) + NOISE_TO_PRIOR)
    effect = next(effect for effect in learn(made).effects if effect.name == "concrete")
    assert effect.slope == pytest.approx(slope, abs=1e-4)


def test_marks_that_are_all_the_same_say_nothing():
    assert learn(folder(lambda _: 5)).weights == {}


def test_without_marks_nothing_is_learned():
    learned = learn(Folder((NOTES,), (meeting("Ramps are wet.", person="Tom Okafor"),), Judged(), ()))
    assert (learned.rated, learned.weights) == (0, {})


def test_no_weight_leaves_its_bounds():
    for mark in (1, 5):
        for effect in learn(*[folder(lambda q, mark=mark: mark if value(q, "person") else 3)] * 20).effects:
            assert abs(effect.now - effect.was) <= abs(effect.was) * MOST + 0.005


def test_what_was_learned_is_written_and_read_back(tmp_path):
    learned = learn(load_folder(NORTHWAKE))
    assert learned.rated == 13
    path = save_weights(learned, tmp_path / "weights.yaml")
    assert load_weights(path) == learned.weights
    text = path.read_text(encoding="utf-8")
    assert "as shipped: questions" in text
    assert load_weights(save_weights(learn(), path)) == {}


def test_every_signal_has_its_words():
    assert set(_SAYS) == set(SHIPPED)
