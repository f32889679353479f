from infoprep.bank import Bank, load_bank
from infoprep.bank.examples import example_of, shown
from infoprep.templating import Slot
from tests.bank.test_init import GOOD, bank_of


def test_a_templates_own_example_comes_first_then_the_slots_name_then_its_type(tmp_path):
    (template,) = bank_of(tmp_path, GOOD + "    example: {product: Shop Pay}\n").templates
    examples = {"product": {"text": "a boat"}, "product_2": {"text": "a raft"}}
    assert example_of(Slot("product"), template, examples) == "Shop Pay"
    assert example_of(Slot("product_2"), template, examples) == "Shop Pay"
    (plain,) = bank_of(tmp_path, GOOD).templates
    assert example_of(Slot("product_2"), plain, examples) == "a raft"
    assert example_of(Slot("product_3"), plain, examples) == "a boat"
    assert example_of(Slot("value"), plain, examples) == ""


def test_a_slot_without_an_example_stays_visible(tmp_path):
    (template,) = bank_of(tmp_path, GOOD).templates
    assert shown(template, template.wordings["anyone"], {}) == "What changed after <sale | short>?"


def test_filters_work_on_examples(tmp_path):
    bank = bank_of(tmp_path, GOOD.replace("sale | short", "target_role | a"))
    (template,) = bank.templates
    said = shown(template, template.wordings["anyone"], {"target_role": {"text": "analyst"}})
    assert said == "What changed after an analyst?"
    assert isinstance(bank, Bank)
    assert load_bank().examples
