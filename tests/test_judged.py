import pytest

import infoprep
from infoprep.judged import load_judged
from infoprep.ledger import ledger_of
from tests.answers import meeting

TOM = meeting("Rosters come out late.", "Crews are angry about nights.", person="Tom")
INES = meeting("Nobody sees a roster in time.", "Rosters come out late.", person="Ines")


def judged(tmp_path, text):
    path = tmp_path / "ledger.yaml"
    path.write_text(text, encoding="utf-8")
    return load_judged(path)


def test_own_judgement_counts_voices_and_parts_what_words_put_together(tmp_path):
    text = "agree:\n- [rosters come out, Nobody sees]\n- [Rosters come, Crews are]\n"
    lines = ledger_of([TOM, INES], judged=judged(tmp_path, text)).lines
    assert [(line.claim.person, line.voices, line.agrees) for line in lines] == [
        ("Ines", 2, (3,)),
        ("Ines", 2, (3, 4)),
        ("Tom", 2, (1, 2)),
        ("Tom", 2, (2,)),
    ]
    apart = ledger_of(
        [TOM, INES], judged=judged(tmp_path, "apart:\n- [Rosters come out late, Rosters come]\n")
    ).lines
    assert [line.agrees for line in apart] == [()] * 4


def test_what_differs_is_disputed(tmp_path):
    lines = ledger_of([TOM, INES], judged=judged(tmp_path, "differ:\n- [Nobody sees, Crews are]\n")).lines
    assert [line.contradicts for line in lines] == [(4,), (), (), (1,)]


def test_a_beginning_that_no_claim_has_is_told_at_its_place(tmp_path):
    with pytest.raises(infoprep.InputError) as error:
        ledger_of([TOM, INES], judged=judged(tmp_path, "agree:\n- [Rosters come, Nobdy sees]\n"))
    (problem,) = error.value.problems
    assert (problem.line, problem.column) == (2, 18)
    assert "No claim begins so: 'Nobdy sees'" in problem.message


@pytest.mark.parametrize(
    "text", ["agree:\n- [alone]\n", "agree:\n- a text\n", "agre: []\n", "agree:\n- [a, [b]]\n"]
)
def test_what_is_wrong_is_told(tmp_path, text):
    with pytest.raises(infoprep.InputError, match=r"ledger\.yaml"):
        judged(tmp_path, text)
