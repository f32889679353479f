"""What your ratings say of the signals: a small, explainable update of the weights by which questions are ranked.

For each signal: did questions that have more of it go better than your others? Ratings (-1 for 1, 1 for 5),
less their mean, are held against the signal's values, less theirs, in a linear model whose slope has a normal
prior around 0 (Bishop, Pattern Recognition and Machine Learning, 2006, section 3.3, for one slope):
slope = sum(value x rating) / (sum(value x value) + noise / prior). With few ratings the prior holds it near 0.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

from infoprep.answers import Answer
from infoprep.files import write_whole
from infoprep.folder import Folder
from infoprep.prep import Asked, asked_for, ranked
from infoprep.ranking import Ranked, Ranking
from infoprep.settings import Settings
from infoprep.weights import MOST, SHIPPED

# The variance of a rating that no signal explains, over that of a slope before any rating: a rating is noisy,
# and a signal is not expected to matter much. Reasoned, not fitted: nobody's ratings are known to infoprep.
NOISE_TO_PRIOR = 8.0
_HALF = 3  # the rating that says neither good nor bad
_TELLING = 0.01  # a change of a weight that is worth a word


@dataclass(frozen=True, slots=True)
class Effect:
    """What ratings say of one signal.

    Attributes:
        name: The signal.
        was: Its shipped weight.
        now: Its weight after the ratings.
        slope: How much better questions with all of it went than those with none, by what is known: in -1..1.
    """

    name: str
    was: float
    now: float
    slope: float

    @property
    def words(self) -> str:
        """What it says, in words."""
        if abs(self.now - self.was) < _TELLING:
            return "no difference seen"
        return f"questions {_SAYS[self.name]} went {'better' if self.slope > 0 else 'worse'} than your others"


# What questions are of which a signal says much.
_SAYS = {
    "close": "on what is the person's own business",
    "role_fit": "on what the role knows best",
    "hook_value": "on facts that are worth much",
    "goal_link": "that meet your goals",
    "depth": "that ask for a judgement",
    "person": "about the person",
    "concrete": "with more of your notes in them",
    "names_the_company": "on this company and no other",
    "you_know_of_it": "about what you know something of yourself",
    "open_form": "that are asked openly",
    "single": "that ask one thing",
    "made_for_them": "made for this kind of person",
    "length": "of a good length",
    "tension": "with a tension in them",
    "sensitive": "on delicate subjects",
    "chosen": "that others brought too",
}


@dataclass(frozen=True, slots=True)
class Learned:
    """What ratings say.

    Attributes:
        rated: How many questions were rated and could be looked up.
        effects: What they say of each signal, in the order of the table of weights.
    """

    rated: int
    effects: tuple[Effect, ...]

    @property
    def weights(self) -> Mapping[str, float]:
        """The weights that differ from the shipped ones."""
        return {
            effect.name: effect.now for effect in self.effects if abs(effect.now - effect.was) >= _TELLING
        }


def learn(*folders: Folder, settings: Settings | Mapping[str, Any] | None = None) -> Learned:
    """Learn from the ratings of questions that were asked.

    Args:
        folders: Companies' folders: the notes tell what was asked of whom, the answers how it went.
        settings: Settings.

    Returns:
        What the ratings say; with none, that nothing is to be changed.

    Raises:
        ModelMissingError: No spaCy pipeline is installed.
    """
    rated = [pair for folder in folders for pair in _rated(folder, asked_for(settings=settings))]
    ratings = [mark for _, mark in rated]
    mean = fmean(ratings) if ratings else 0.0
    values = [{reason.name: reason.value for reason in item.reasons} for item, _ in rated]
    effects = []
    for name, was in SHIPPED.items():
        of_all = [told[name] for told in values]
        middle = fmean(of_all) if of_all else 0.0
        pairs = [(value - middle, mark - mean) for value, mark in zip(of_all, ratings, strict=True)]
        slope = sum(x * y for x, y in pairs) / (sum(x * x for x, _ in pairs) + NOISE_TO_PRIOR)
        slope = round(max(-MOST, min(MOST, slope)), 4)
        effects.append(Effect(name, was, round(was + abs(was) * slope, 2), slope))
    return Learned(len(rated), tuple(effects))


def _rated(folder: Folder, asked: Asked) -> Iterator[tuple[Ranked, float]]:
    """The questions of a folder that have a rating, as they were ranked for the person who was asked."""
    for meeting in folder.answers:
        marked = [answer for answer in meeting.answers if answer.went is not None]
        notes = next((one for one in folder.notes if meeting.is_with(one.interviewee.name)), None)
        if not marked or notes is None:
            continue
        ranking = ranked(notes, asked).ranking
        for answer in marked:
            item = _looked_up(answer, ranking)
            if item and answer.went is not None:
                yield item, (answer.went - _HALF) / 2


def _looked_up(answer: Answer, ranking: Ranking) -> Ranked | None:
    """The question that was asked: with these words, else of the same template."""
    theirs = [item for item in ranking if item.question.template == answer.template]
    same = (item for item in theirs if item.question.text == answer.question)
    return next(same, next(iter(theirs), None))


def save_weights(learned: Learned, path: str | Path) -> Path:
    """Write what was learned to a file that `prepare(settings={"weights": ...})` reads.

    Args:
        learned: What was learned.
        path: Where to; a file that is there is replaced.

    Returns:
        The path.

    Raises:
        RenderError: It can't be written.
    """
    lines = [
        f"# What {learned.rated} rated questions say. Change it as you like; `use: no` switches it off.",
        "use: yes",
        "weights:" if learned.weights else "weights: {}",
    ]
    told = {effect.name: effect for effect in learned.effects}
    lines += [
        f"  {name}: {weight:g}  # {told[name].was:g} as shipped: {told[name].words}"
        for name, weight in learned.weights.items()
    ]
    write_whole(Path(path), "\n".join(lines) + "\n")
    return Path(path)
