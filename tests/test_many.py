import os
import pickle

import pytest

import infoprep
from infoprep import prepare, prepare_many
from infoprep.errors import InputError, NotesError
from infoprep.many import Outcome, attempt
from tests.conftest import EXAMPLES, OWN_NOTES

PATHS = [*EXAMPLES, *OWN_NOTES]
WRONG = {"company": "X", "newz": ["a"]}


class Deadly(dict):
    """Notes that end the process that unpacks them."""

    def __reduce__(self):
        return os._exit, (1,)


def told(outcomes):
    return [outcome.prep.to_json() if outcome.prep else repr(outcome.error) for outcome in outcomes]


@pytest.fixture(scope="module")
def alone():
    return [prepare(path).to_json() for path in PATHS]


@pytest.mark.parametrize("workers", [1, 2])
def test_many_are_what_each_alone_would_be_in_their_order(workers, alone):
    outcomes = list(prepare_many(iter(PATHS), workers=workers))
    assert [outcome.notes for outcome in outcomes] == PATHS
    assert told(outcomes) == alone


@pytest.mark.parametrize("workers", [1, 2])
def test_a_bad_one_stops_nothing(workers):
    notes = [{"company": "Via"}, WRONG, "nowhere.yaml", 7, {"company": "Arup"}]
    outcomes = list(prepare_many(notes, workers=workers))
    assert [outcome.prep is not None for outcome in outcomes] == [True, False, False, False, True]
    assert [type(outcome.error) for outcome in outcomes[1:4]] == [NotesError, NotesError, TypeError]
    assert "newz" in str(outcomes[1].error)
    kept = list(prepare_many(notes, workers=workers, on_error="skip"))
    assert [outcome.prep.sheet.company for outcome in kept] == ["Via", "Arup"]
    stopped = prepare_many(notes, workers=workers, on_error="raise")
    assert next(stopped).prep
    with pytest.raises(NotesError, match="newz"):
        next(stopped)


def test_a_process_that_dies_takes_only_what_it_died_of(alone):
    notes = [PATHS[0], Deadly(company="X"), *PATHS[1:]]
    outcomes = list(prepare_many(notes, workers=2))
    assert isinstance(outcomes[1].error, RuntimeError)
    assert told([outcomes[0], *outcomes[2:]]) == alone


def test_notes_are_taken_as_they_are_needed():
    taken = []

    def endless():
        while True:
            taken.append(1)
            yield {"company": f"Company {len(taken)}"}

    stream = prepare_many(endless())
    assert [next(stream).prep.sheet.company for _ in range(3)] == ["Company 1", "Company 2", "Company 3"]
    assert len(taken) <= 8
    stream = prepare_many(endless(), workers=2)
    assert next(stream).prep
    assert len(taken) < 100
    stream.close()


def test_what_is_asked_for_holds_for_all(tmp_path):
    (tmp_path / "me.yaml").write_text("background: ten years in rail\n")
    asked = {"minutes": 15, "limit": 3, "seed": 4, "seeker": tmp_path / "me.yaml"}
    outcomes = list(prepare_many(PATHS[:2], **asked))
    assert told(outcomes) == [prepare(path, **asked).to_json() for path in PATHS[:2]]


def test_what_is_wrong_with_it_is_told_at_once():
    with pytest.raises(InputError, match="minutes"):
        prepare_many([], minutes=1)
    with pytest.raises(ValueError, match="workers: expected 1 or more"):
        prepare_many([], workers=0)
    with pytest.raises(ValueError, match="expected 'keep', 'skip' or 'raise'"):
        prepare_many([], on_error="ignore")


def test_how_far_it_is_can_be_seen(capsys):
    assert len(list(prepare_many([{"company": "Via"}, {"company": "Arup"}], progress=True))) == 2
    shown = capsys.readouterr()
    assert "2/2" in shown.err
    assert shown.out == ""


def test_an_outcome_travels():
    (outcome,) = prepare_many([{"company": "Via"}])
    assert pickle.loads(pickle.dumps(outcome)) == outcome
    assert isinstance(attempt(lambda: 1 / 0), ZeroDivisionError)
    assert infoprep.Outcome is Outcome
