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


def test_all_of_a_line_differ_from_each_other_and_what_agrees_is_chained(tmp_path):
    sam = meeting("Nights are quiet.", person="Sam")
    lines = ledger_of(
        [TOM, INES, sam], judged=judged(tmp_path, "differ:\n- [Nobody sees, Crews are, Nights are]\n")
    ).lines
    by_words = {line.claim.words: number for number, line in enumerate(lines, 1)}
    three = [
        by_words[w]
        for w in ("Nobody sees a roster in time.", "Crews are angry about nights.", "Nights are quiet.")
    ]
    assert [set(lines[number - 1].contradicts) for number in three] == [
        set(three) - {number} for number in three
    ]
    assert all(lines[number - 1].judged == lines[number - 1].contradicts for number in three)

    chained = ledger_of(
        [TOM, INES, sam],
        judged=judged(tmp_path, "agree:\n- [Nobody sees, Crews are]\n- [Crews are, Nights are]\n"),
    )
    assert chained.same(three[0]) == tuple(sorted(three))
    assert chained.lines[three[0] - 1].voices == 3


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
