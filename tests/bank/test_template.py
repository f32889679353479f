import pytest

from infoprep.errors import BankError
from tests.bank.test_init import GOOD, bank_of


def test_a_files_line_of_work_is_added_to_what_a_question_says_itself(tmp_path):
    text = "only: {sector: [airline], function: [operations]}\n" + GOOD
    (template,) = bank_of(tmp_path, text).templates
    assert (template.only.sector, template.only.function) == (("airline",), ("operations",))
    own = text.replace("    stage: core", "    stage: core\n    only: {function: [data]}")
    (template,) = bank_of(tmp_path, own).templates
    assert (template.only.sector, template.only.function) == (("airline",), ("data",))


def test_an_example_may_be_a_text_or_a_text_for_each_form(tmp_path):
    text = GOOD + "    example: {sale: {short: the Elk Valley sale}}\n"
    (template,) = bank_of(tmp_path, text).templates
    assert template.example == {"sale": {"short": "the Elk Valley sale"}}
    (template,) = bank_of(tmp_path, GOOD + "    example: {product: Shop Pay}\n").templates
    assert template.example == {"product": {"text": "Shop Pay"}}


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("example: {sail: x}", "Did you mean 'sale'?"),
        ("example: {sale: {loud: x}}", "form of sale"),
        ("shape: stories", "Did you mean 'story'?"),
        ("stale: soon", "whole number"),
    ],
)
def test_what_is_wrong_with_the_newer_parts_is_told(tmp_path, line, says):
    with pytest.raises(BankError, match=says.replace("?", r"\?")) as caught:
        bank_of(tmp_path, GOOD + f"    {line}\n")
    assert [problem.line for problem in caught.value.problems] == [6]
