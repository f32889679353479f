"""What the ledger tells of the example, against a key that was made by hand from the four files.

The key was written down before the first run. Since then one pair left it: a late forecast and a late count, which a
reader held to be two things. `UNSEEN` was named after the first runs. Files and key are by one hand, so this is
a test of what the code does, not of how well it does on others' notes (docs/quality.md).
"""

import itertools
import random
from pathlib import Path

import pytest

import infoprep
from infoprep.judged import load_judged
from infoprep.ledger import Ledger, ledger_of
from infoprep.render.ledger import to_text
from tests.answers import NORTHWAKE, meeting

FILES = sorted(NORTHWAKE.glob("*-answers.yaml"))

# Each claim by how it begins.
AGREE = [
    (
        "Foot passengers are counted by hand at",
        "Counting foot passengers is still",
        "Foot passengers are still counted",
    ),
    ("Crews hear about an extra sailing", "Crews hear about extra sailings"),
    ("Candidates rebuild one real week", "Candidates rebuild a real week"),
    ("The planning team hires twice a year.", "The planning team hires twice a year, in"),
    ("Deck officers are the bottleneck", "Finding deck officers is harder"),
]
CONTRADICT = [
    ("Crew rosters come out two weeks", "Crew rosters come out four weeks"),
    ("The new booking system dropped", "The booking system hasn't dropped"),
    ("Planners never come down", "Planners spend every second Friday"),
]
# What can't be told from the words: these stand side by side, until somebody judges.
UNSEEN = {frozenset(AGREE[-1]), frozenset(CONTRADICT[-1])}


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return ledger_of(FILES, NORTHWAKE / "okafor.yaml")


@pytest.fixture(scope="module")
def judged_ledger() -> Ledger:
    return ledger_of(FILES, NORTHWAKE / "okafor.yaml", judged=load_judged(NORTHWAKE / "ledger.yaml"))


def pairs(groups):
    return {frozenset(pair) for group in groups for pair in itertools.combinations(group, 2)}


def told(ledger, attribute):
    """The pairs of lines that the ledger tells, each by the beginning that the key has for it."""
    begins = {begin for group in (*AGREE, *CONTRADICT) for begin in group}

    def key(number):
        words = ledger.lines[number - 1].claim.words
        return next((begin for begin in begins if words.startswith(begin)), words)

    return {
        frozenset((key(number), key(other)))
        for number, line in enumerate(ledger.lines, 1)
        for other in getattr(line, attribute)
    }


def test_what_agrees_is_the_keys(ledger):
    assert told(ledger, "agrees") == pairs(AGREE) - UNSEEN


def test_what_contradicts_is_the_keys(ledger):
    assert told(ledger, "contradicts") == pairs(CONTRADICT) - UNSEEN


def test_what_somebody_judged_stands_over_it(judged_ledger):
    assert told(judged_ledger, "agrees") == pairs(AGREE)
    assert told(judged_ledger, "contradicts") == pairs(CONTRADICT)


def test_what_cannot_be_told_stands_side_by_side(ledger):
    assert told(ledger, "beside") >= UNSEEN


def test_three_voices_are_counted(ledger):
    counted = [line for line in ledger.lines if "by hand" in line.claim.words]
    assert [(line.voices, line.state) for line in counted] == [(3, "pattern")] * 3


def test_the_order_of_the_files_changes_nothing(ledger):
    mixed = random.Random(4).sample(FILES, len(FILES))
    assert ledger_of(mixed, NORTHWAKE / "okafor.yaml").to_dict() == ledger.to_dict()


def test_each_line_leads_to_its_words(ledger):
    for line in ledger.lines:
        place = line.claim.evidence[0]
        written = Path(place.file).read_text(encoding="utf-8").splitlines()[place.line - 1]
        assert written[place.column - 1 :].startswith(place.text)


def test_one_person_twice_is_one_voice():
    first = meeting("Rosters come out late.", person="Tom", date="2026-10-06")
    again = meeting("Rosters come out late.", person="Tom", date="2026-10-07")
    assert [line.voices for line in ledger_of([first, again]).lines] == [1, 1]


def test_the_notes_say_so_too_or_otherwise():
    notes = infoprep.parse_notes("company: Northwake\nabout: Rosters come out two weeks ahead.\n")
    same, other = ledger_of(
        [meeting("Rosters come out two weeks ahead.", "Rosters come out five weeks ahead.", person="Tom")],
        notes,
    ).lines
    assert [place.line for place in same.in_notes] == [2]
    assert [place.text for place in other.against_notes] == ["Rosters come out two weeks ahead."]


def test_answers_of_two_companies_make_no_ledger():
    with pytest.raises(infoprep.InputError, match="a ledger is of one company"):
        ledger_of([meeting("Rosters come out late."), meeting("Rosters come out late.", company="Porter")])


def test_without_answers_there_is_none():
    with pytest.raises(infoprep.InputError, match="There are no answers"):
        ledger_of([])


def test_nothing_private_is_in_it(ledger):
    text = to_text(ledger) + str(ledger.to_dict())
    for secret in ("thinking of leaving", "sounded tired", "Rolled her eyes", "may sell"):
        assert secret not in text
