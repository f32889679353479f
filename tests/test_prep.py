import json
import os
import pickle
import subprocess
import sys

import pytest
import yaml
from hypothesis import given
from hypothesis import settings as hypothesis_settings

import infoprep
from infoprep.prep import prepare
from tests.conftest import EXAMPLES, OWN_NOTES, all_notes, shared_notes
from tests.strategies import MAPPINGS

# What the notes of each file ask not to raise: words that must not stand in its questions.
SHUT = {
    "orsted": ("layoff", "laid off", "redundan", "job cut", "left", "leaner", "shrink"),
    "patagonia": ("$$", "salary", "money", "pay ", "compensation"),
    "the-guardian": ("Observer", "Tortoise", "strike", "morale", "redundan", "sale", "NUJ", "dressing room"),
}


@shared_notes
def test_real_notes_give_a_list_that_fits_the_meeting(path):
    prep = prepare(path)
    if prep.sheet.when.startswith("15 minutes"):
        assert 5 <= len(prep.questions) <= 6
    else:
        assert 8 <= len(prep.questions) <= 10


@shared_notes
def test_nothing_is_raised_that_the_notes_say_not_to_raise(path):
    prep = prepare(path)
    texts = [
        words
        for question in (*prep.questions, *prep.reserve)
        for words in (question.text, *question.follow_ups)
    ]
    for words in SHUT.get(path.stem, ()):
        assert not [text for text in texts if words.lower() in text.lower()]


# Relations with a role that says no more.
_SOMEBODY_ELSE = {
    "recruiter": "Recruiter",
    "decision maker": "Director",
    "current employee": "Analyst",
    "former employee": "Former analyst",
    "industry expert": "Consultant",
}
_LIKE = {"hiring manager": "decision maker", "executive": "decision maker", "peer": "current employee"}


def top_five(prep):
    return {q.text for q in sorted(prep.questions, key=lambda q: q.rank)[:5]}


@shared_notes
def test_somebody_else_is_asked_something_else(path):
    given, prep = yaml.safe_load(path.read_text(encoding="utf-8")), prepare(path)
    if sum(question.topic == "yours" for question in prep.questions) > 2:
        pytest.skip("the user's own questions stay, whoever is asked")
    asked = prep.questions[0].viewpoint
    others = {
        relation: top_five(prepare({**given, "interviewee": {"relation": relation, "role": role}}))
        for relation, role in _SOMEBODY_ELSE.items()
        if relation != _LIKE.get(asked, asked)
    }
    changed = sorted((len(top_five(prep) - other) for other in others.values()), reverse=True)
    assert changed[2] >= 4, (top_five(prep), others)


@all_notes
def test_every_fact_has_evidence_that_stands_in_the_file(path):
    lines = path.read_text(encoding="utf-8").split("\n")
    for question in (*(prep := prepare(path)).questions, *prep.reserve):
        for hook in question.hooks:
            assert set(hook.evidence) <= set(question.evidence)
        for piece in question.evidence:
            assert piece.file == str(path)
            assert lines[piece.line - 1][piece.column - 1 :].startswith(piece.text)


@all_notes
def test_each_format_can_be_made(path, tmp_path):
    prep = prepare(path)
    for name in ("a.txt", "a.md", "a.JSON"):
        assert prep.save(tmp_path / name).read_text(encoding="utf-8")
    read = json.loads((tmp_path / "a.JSON").read_text(encoding="utf-8"))
    assert [question["text"] for question in read["questions"]] == [q.text for q in prep.questions]


def test_an_unknown_ending_is_told(shopify, tmp_path):
    with pytest.raises(infoprep.RenderError, match=r"Use \.pdf, \.html, \.docx, \.md, \.txt, \.json"):
        prepare(shopify).save(tmp_path / "a.odt")


def test_the_same_notes_give_the_same_bytes_whatever_the_hash_seed():
    code = "import infoprep, sys; sys.stdout.write(infoprep.prepare(sys.argv[1]).to_json())"
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code, str(path)],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for path in EXAMPLES[:1]
        for seed in ("0", "1")
    }
    assert len(outputs) == 1


def test_a_path_a_mapping_and_notes_are_alike(shopify):
    by_path = prepare("examples/shopify.yaml")
    assert [q.text for q in prepare(shopify).questions] == [q.text for q in by_path.questions]
    mapping = {"company": "Shopify", "products": ["Shop Pay"]}
    assert any("Shop Pay" in question.text for question in prepare(mapping).questions)


def test_a_bank_of_ones_own_is_added_or_used_alone(tmp_path):
    (tmp_path / "mine.yaml").write_text(
        "questions:\n  - {id: mine, topic: career_path, stage: opening, ask: {anyone: 'What is it?'}}\n"
    )
    alone = prepare({"company": "X"}, bank=infoprep.load_bank(tmp_path / "mine.yaml"))
    assert [question.text for question in alone.questions] == ["What is it?"]
    assert len(prepare({"company": "X"}, bank=tmp_path / "mine.yaml").questions) == 9


def test_the_seeker_may_come_from_elsewhere(shopify):
    prep = prepare(shopify, seeker={"goals": ["decide whether to stay in retail"]})
    assert any("stay in retail" in question.text for question in prep.questions)


def test_swapping_the_person_changes_the_list():
    notes = {"company": {"name": "X", "industry": "airline"}, "seeker": {"target_role": "analyst"}}
    lists = []
    for relation in ("recruiter", "decision maker", "current employee", "former employee"):
        prep = prepare(notes | {"interviewee": {"relation": relation}})
        lists.append({question.text for question in prep.questions})
    for one in lists:
        for other in lists:
            assert one is other or len(one & other) <= len(one) // 2


def test_minutes_and_limit_out_of_bounds_are_told_together(shopify):
    with pytest.raises(infoprep.InputError) as caught:
        prepare(shopify, minutes=0, limit=0)
    assert [problem.path for problem in caught.value.problems] == ["minutes", "limit"]


@pytest.mark.parametrize(
    "wrong", [{"minutes": 7.5}, {"minutes": "30"}, {"seeker": []}, {"settings": 5}, {"limit": "all"}]
)
def test_what_is_of_the_wrong_type_is_a_type_error_that_says_so(shopify, wrong):
    with pytest.raises(TypeError, match=next(iter(wrong))):
        prepare(shopify, **wrong)
    with pytest.raises(TypeError, match="notes: expected"):
        prepare(None)


def test_a_prep_shows_itself_in_a_line(shopify):
    assert repr(prepare(shopify)) == "Prep('Shopify': 9 questions, 30 minutes, over coffee)"


def test_explain_knows_its_bounds(shopify):
    prep = prepare(shopify)
    for number in (0, len(prep.questions) + 1):
        with pytest.raises(IndexError, match="the sheet has 9"):
            prep.explain(number)


def test_a_prep_pickles(shopify):
    prep = prepare(shopify)
    assert pickle.loads(pickle.dumps(prep)) == prep


@hypothesis_settings(max_examples=40)
@given(MAPPINGS)
def test_any_notes_give_a_sheet_or_a_clear_error(mapping):
    try:
        prep = prepare(mapping)
    except infoprep.InfoprepError as error:
        assert str(error)
        return
    assert prep.to_text()
    assert prep.to_markdown()
    assert json.loads(prep.to_json())


def test_the_same_notes_give_the_same_in_any_process(tmp_path):
    """Python orders its sets anew in each process: nothing may rest on that."""
    script = "import sys, infoprep; [print(infoprep.prepare(path).to_json()) for path in sys.argv[1:]]"
    paths = [str(path) for path in (*EXAMPLES, *OWN_NOTES)]
    told = [
        subprocess.run(
            [sys.executable, "-c", script, *paths],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    ]
    assert told[0] == told[1]
