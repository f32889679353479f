import pytest

from infoprep.bank import Bank, load_bank, shipped_bank
from infoprep.cache import shipped_folder
from infoprep.errors import BankError
from infoprep.vocabulary import STAGES, VIEWPOINTS

GOOD = """questions:
  - id: mine.first
    topic: role_reality
    stage: core
    ask: {anyone: "What changed after {{ sale | short }}?"}
"""


def bank_of(tmp_path, text, name="mine.yaml"):
    (tmp_path / name).write_text(text, encoding="utf-8")
    return load_bank(tmp_path / name)


def test_the_shipped_bank_is_as_large_and_as_wide_as_it_says():
    bank = load_bank()
    assert len(bank) >= 80
    assert len({template.topic for template in bank.templates}) >= 20
    assert {template.stage for template in bank.templates} == set(STAGES)
    for viewpoint in (*VIEWPOINTS, "anyone"):
        stages = {template.stage for template in bank.templates if template.key_for(viewpoint)}
        assert stages == set(STAGES), viewpoint
        assert any(viewpoint in template.wordings for template in bank.templates)


def test_the_order_of_files_changes_nothing():
    files = sorted((shipped_folder() / "en").glob("*.yaml"))
    assert load_bank(*files) == load_bank(*reversed(files))


def test_every_wording_is_one_open_question_or_request():
    for template in load_bank().templates:
        for text in template.ask.values():
            assert text.count("?") == 1, text
            assert text.endswith("?"), text
            assert len(text.split()) <= 30, text


def test_insiders_share_a_wording_and_strangers_are_taken_for_insiders(tmp_path):
    bank = bank_of(tmp_path, GOOD.replace("anyone:", "insider:"))
    (template,) = bank.templates
    assert template.key_for("peer") == template.key_for("anyone") == "insider"
    assert template.key_for("former employee") is None
    assert template.key_for("recruiter") is None


def test_a_bank_of_ones_own_adds_and_replaces(tmp_path):
    mine = bank_of(tmp_path, GOOD + GOOD.split("\n", 1)[1].replace("mine.first", "path.unlearn"))
    both = load_bank() + mine
    assert len(both) == len(load_bank()) + 1
    (replaced,) = [template for template in both.templates if template.id == "path.unlearn"]
    assert replaced.topic == "role_reality"
    assert isinstance(both, Bank)


def test_a_bank_can_switch_off_questions_of_the_one_it_is_added_to(tmp_path):
    mine = bank_of(tmp_path, "off: [path.unlearn]\n" + GOOD)
    both = load_bank() + mine
    names = {template.id for template in both.templates}
    assert "path.unlearn" not in names
    assert "mine.first" in names


def test_a_banks_examples_are_added_to_the_others(tmp_path):
    mine = bank_of(tmp_path, "examples: {product: Shop Pay}\n")
    assert mine.templates == ()
    assert (load_bank() + mine).examples["product"] == {"text": "Shop Pay"}


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("topic: role_reality", "topic: role_realty", 3, "Did you mean 'role_reality'?"),
        ("stage: core", "stage: middle", 4, "Write one of: opening"),
        ("anyone:", "boss:", 5, "viewpoint"),
        (
            "sale | short",
            "sale | loud",
            5,
            "Its forms are: amount, clause, gerund, noun, object, party, place, result, short",
        ),
        ("sale | short", "sail | short", 5, "Did you mean 'sale'?"),
        ("sale | short", "sale.short", 5, "A form stands behind a bar, not a dot"),
        ("    stage: core\n", "", 2, "'stage' is missing"),
        ("    stage: core", "    stage: core\n    minutes: soon", 5, "whole number"),
        ("    stage: core", "    stage: core\n    sensitivity: 3", 5, "0"),
        ("    stage: core", "    stage: core\n    when: {product: shiny}", 5, "kind of product"),
        ("    stage: core", "    stage: core\n    only: {sector: [minning]}", 5, "Did you mean 'mining'?"),
        ("    stage: core", "    stage: core\n    stages: core", 5, "Did you mean 'stage'?"),
        ('ask: {anyone: "What changed after {{ sale | short }}?"}', "ask: {}", 5, "has no wording"),
    ],
)
def test_a_bad_bank_is_told_with_line_and_fix(tmp_path, old, new, line, says):
    with pytest.raises(BankError) as caught:
        bank_of(tmp_path, GOOD.replace(old, new))
    (problem,) = caught.value.problems
    assert problem.line == line, problem
    assert says in str(problem)


def test_everything_wrong_with_a_bank_is_told_at_once(tmp_path):
    text = GOOD.replace("role_reality", "x").replace("stage: core", "stage: y").replace("anyone:", "boss:")
    with pytest.raises(BankError) as caught:
        bank_of(tmp_path, text)
    assert [problem.line for problem in caught.value.problems] == [3, 4, 5]


def test_a_repeated_id_is_told_at_both_places(tmp_path):
    with pytest.raises(BankError) as caught:
        bank_of(tmp_path, GOOD + GOOD.split("\n", 1)[1])
    assert [problem.line for problem in caught.value.problems] == [2, 6]


def test_an_empty_folder_and_a_missing_file_are_told(tmp_path):
    with pytest.raises(BankError, match="no question bank here"):
        load_bank(tmp_path)
    with pytest.raises(BankError, match="Can't open"):
        load_bank(tmp_path / "none.yaml")


def test_the_shipped_bank_is_kept_compiled_and_is_the_same_where_nothing_can_be_kept(tmp_path, monkeypatch):
    made = []
    (tmp_path / "a file").write_text("x")
    for folder in ("kept", "kept", "a file"):
        monkeypatch.setenv("INFOPREP_CACHE", str(tmp_path / folder))
        made.append(shipped_bank.__wrapped__())
    assert len(list((tmp_path / "kept").iterdir())) == 1
    assert made[0].index.ids == made[1].index.ids == made[2].index.ids
    assert tuple(made[1].templates) == tuple(made[2].templates)
