import importlib.util

import pytest

from infoprep.bank import load_bank
from infoprep.errors import BankError
from tests.bank.test_init import GOOD, bank_of
from tests.conftest import SHARED

HOSTILE = SHARED / "hostile" / "make.py"


def hostile():
    """The attacks on banks, in our format; none where they are not at hand."""
    if not HOSTILE.exists():
        return []
    spec = importlib.util.spec_from_file_location("hostile", HOSTILE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)

    def wrap(template):
        return (
            "questions:\n  - id: probe\n    topic: customers\n    stage: core\n"
            f"    ask: {{anyone: {module.quote(template)}}}\n"
        ).encode()

    return list(module.banks(wrap))


needs_attacks = pytest.mark.skipif(
    not hostile(), reason="the attacks (../shared/eval/hostile) are not at hand"
)


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


@needs_attacks
@pytest.mark.parametrize("case", hostile(), ids=lambda case: case.name)
def test_a_bank_from_a_stranger_is_refused_or_asked_as_written(tmp_path, case):
    file = tmp_path / "stranger.yaml"
    file.write_bytes(case.data)
    try:
        bank = load_bank(file)
    except BankError as error:
        said = str(error)
        assert not case.expect.what.startswith("accepted"), said
        assert not case.expect.line or case.expect.line in [problem.line for problem in error.problems], said
        assert "probe" in said or not case.expect.what.startswith("rejected")
        assert all(problem.hint for problem in error.problems)
        assert not any(leak in said for leak in case.expect.never)
    else:
        assert case.expect.what.startswith(("accepted", "either")), case.name
        (template,) = bank.templates
        assert template.wordings["anyone"].slots == ()


def test_a_problem_names_the_question_it_is_in(tmp_path):
    with pytest.raises(BankError, match=r"mine\.yaml:5:\d+ mine\.first\.ask"):
        bank_of(tmp_path, GOOD.replace("sale | short", "sail | short"))


@pytest.mark.parametrize("text", ["Tell me more.", "Who leads? Who follows?", ""])
def test_a_wording_has_one_question_mark(tmp_path, text):
    with pytest.raises(BankError, match=r"one question mark|is missing|empty"):
        bank_of(tmp_path, GOOD.replace("What changed after {{ sale | short }}?", text))


@pytest.mark.parametrize("minutes", ["²", "9" * 5_000, "-1", "1.5", "٣"])
def test_minutes_are_plain_digits(minutes, tmp_path):
    path = tmp_path / "b.yaml"
    question = f"- {{id: a, topic: customers, stage: core, minutes: '{minutes}', ask: {{anyone: 'W?'}}}}\n"
    path.write_text(f"questions:\n{question}", encoding="utf-8")
    with pytest.raises(BankError, match="Expected a whole number, found"):
        load_bank(path)


@pytest.mark.parametrize(
    "lead",
    ["I read something.", "I read {{ product }}", "Did you read {{ product }}?", "I read {{ produkt }}."],
)
def test_a_lead_tells_one_fact_of_the_notes(tmp_path, lead):
    with pytest.raises(BankError, match="lead"):
        bank_of(tmp_path, GOOD + f'    lead: "{lead}"\n')
