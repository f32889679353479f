import pytest
from hypothesis import given

from infoprep.bank import load_bank
from infoprep.errors import InputError
from infoprep.hooks import find_hooks
from infoprep.limits import fits_in_a_breath
from infoprep.notes import load_notes, notes_of
from infoprep.questions import fill_bank
from infoprep.reading import read
from infoprep.settings import Settings
from tests.conftest import all_notes, findings_of
from tests.strategies import MAPPINGS


def bank_of(tmp_path, *questions):
    text = "questions:\n" + "".join(
        f"  - id: q{number}\n    topic: role_reality\n    stage: core\n    {rest}\n"
        for number, rest in enumerate(questions)
    )
    (tmp_path / "bank.yaml").write_text(text, encoding="utf-8")
    return load_bank(tmp_path / "bank.yaml")


def texts(bank, notes, **settings):
    return [question.text for question in fill_bank(bank, findings_of(notes), Settings(**settings)).ready()]


def test_slots_are_filled_with_every_hook_that_fits(tmp_path):
    bank = bank_of(tmp_path, 'ask: {anyone: "What about {{ product }}?"}')
    notes = "company: X\nproducts: [Pay, Ship]\n"
    assert texts(bank, notes) == ["What about Pay?", "What about Ship?"]
    assert texts(bank, notes, max_fills=1) == ["What about Pay?"]


def test_two_slots_of_a_type_take_two_hooks_in_the_notes_order(tmp_path):
    bank = bank_of(tmp_path, 'ask: {anyone: "How do {{ competitor }} and {{ competitor_2 }} differ?"}')
    assert texts(bank, "company: X\ncompetitors: [Acme, Bolt, Crux]\n") == [
        "How do Acme and Bolt differ?",
        "How do Acme and Crux differ?",
        "How do Bolt and Crux differ?",
    ]


def test_a_missing_form_or_kind_keeps_a_template_silent(tmp_path):
    bank = bank_of(
        tmp_path,
        'ask: {anyone: "What about {{ sale | noun }}?"}',
        'when: {product: plural}\n    ask: {anyone: "What about {{ product }}?"}',
    )
    assert texts(bank, "company: X\nproducts: [Pay]\n") == []


def test_a_question_on_what_is_new_is_not_asked_about_what_is_old(tmp_path):
    bank = bank_of(tmp_path, 'stale: 12\n    ask: {anyone: "What about {{ launch | noun }}?"}')
    news = "company: X\nnews:\n- {date: 2023-05, text: Launched Shop Pay}\n"
    assert len(texts(bank, news)) == 1
    assert texts(bank, news + "- {date: 2025-05, text: Sold its logistics business to Flexport}\n") == []


def test_a_kind_asked_for_without_a_slot_needs_its_hook(tmp_path):
    bank = bank_of(tmp_path, 'when: {goal: hiring}\n    ask: {anyone: "How do you hire?"}')
    assert texts(bank, "company: X\n") == []
    assert texts(bank, "company: X\nseeker: {goals: [understand the hiring process]}\n") == [
        "How do you hire?"
    ]


def test_a_template_at_home_elsewhere_keeps_silent(tmp_path):
    bank = bank_of(tmp_path, 'only: {sector: [mining]}\n    ask: {anyone: "What is under the hill?"}')
    assert texts(bank, "company: {name: X, industry: mining}\n") == ["What is under the hill?"]
    assert texts(bank, "company: {name: X, industry: airline}\n") == []


def test_sentences_start_with_a_capital_and_names_are_said_once(tmp_path):
    bank = bank_of(
        tmp_path,
        'ask: {anyone: "{{ challenge }}: what helps?"}',
        'ask: {anyone: "At {{ company }}, what about {{ product }}?"}',
    )
    notes = "company: Wealthsimple\nproducts: [Wealthsimple Tax, RoundUp]\nchallenges: [keeping trust]\n"
    assert texts(bank, notes) == ["Keeping trust: what helps?", "At Wealthsimple, what about RoundUp?"]


def test_what_is_not_to_be_raised_is_left_out_with_the_reason(tmp_path):
    bank = bank_of(tmp_path, 'ask: {anyone: "How are salaries set?"}', 'ask: {anyone: "How is work set?"}')
    fillings = fill_bank(bank, findings_of("company: X\navoid: [pay]\n"), Settings())
    assert [question.text for question in fillings.ready()] == ["How is work set?"]
    (skipped,) = filter(None, map(fillings.touched, fillings))
    assert (skipped.text, skipped.evidence[0].line) == ("How are salaries set?", 2)
    assert "pay" in skipped.reason


def test_sore_subjects_are_only_for_those_who_may_hear_them(tmp_path):
    bank = bank_of(tmp_path, 'ask: {anyone: "What helps with {{ challenge }}?"}')
    notes = "company: X\nchallenges: [labour relations]\ninterviewee: {relation: RELATION}\n"
    assert texts(bank, notes.replace("RELATION", "former employee"))
    assert not texts(bank, notes.replace("RELATION", "recruiter"))


def test_the_users_own_questions_are_kept_word_for_word_or_given_back(tmp_path):
    bank = bank_of(tmp_path, 'ask: {anyone: "What is work?"}')
    notes = f"""company: X
avoid: [pay]
my_questions:
  - who runs the repair shop in Reno
  - what is the salary?
  - {"how " * 40}
"""
    fillings = fill_bank(bank, findings_of(notes), Settings())
    assert [q.text for q in fillings if q.is_yours] == ["Who runs the repair shop in Reno?"]
    assert len(fillings.skipped) == 2
    assert "longer than 35 words" in fillings.skipped[1].reason


@pytest.mark.parametrize("text", ["{{ 7 * 7 }}", "{% raw %}", "<b>x</b>", "$id"])
def test_nothing_in_the_notes_is_ever_a_template(tmp_path, text):
    bank = bank_of(tmp_path, 'ask: {anyone: "What about {{ company }}?"}')
    (question,) = texts(bank, f"company: {{name: '{text}'}}\n")
    assert text.strip() in question


def check_questions(notes, text):
    lines = text.split("\n")
    filled = list(fill_bank(load_bank(), find_hooks(read(notes, Settings())), Settings()).ready())
    for question in filled:
        assert question.text.count("?") >= 1
        assert fits_in_a_breath(question.text)
        for hook in question.hooks:
            assert hook.evidence
        for piece in question.evidence:
            assert lines[piece.line - 1][piece.column - 1 :].startswith(piece.text)
    return filled


@all_notes
def test_every_question_of_real_notes_leads_back_to_them(path):
    filled = check_questions(load_notes(path), path.read_text(encoding="utf-8"))
    for question in filled:
        assert question.text.count("?") == 1
        assert "{" not in question.text
        assert "  " not in question.text


@given(MAPPINGS)
def test_every_question_of_any_notes_leads_back_to_them(mapping):
    try:
        notes = notes_of(mapping)
    except InputError:
        return
    check_questions(notes, notes.company.name.source.text)


@pytest.mark.parametrize(
    ("ask", "anybody"),
    [
        ("What of {{ company }}?", True),
        ("What of {{ goal | topic }}?", True),
        ("What of {{ product }}?", False),
        ("What of somebody good at {{ skill }}?", False),
    ],
)
def test_a_question_with_nothing_told_but_a_wish_is_anybodys(tmp_path, ask, anybody):
    bank = bank_of(tmp_path, f'ask: {{anyone: "{ask}"}}')
    notes = "company: X\nproducts: [Pay]\nseeker: {goals: [the grad scheme], skills: [SQL]}\n"
    (question,) = fill_bank(bank, findings_of(notes), Settings())
    assert question.is_for_anybody is anybody


def test_thirty_slots_of_one_type_are_given_up_soon(tmp_path):
    slots = " ".join(f"{{{{ product_{number} }}}}" for number in range(1, 21))
    question = f"- {{id: a, topic: customers, stage: core, ask: {{anyone: '{slots}?'}}}}\n"
    (tmp_path / "b.yaml").write_text(f"questions:\n{question}", encoding="utf-8")
    notes = notes_of({"company": "X", "products": [f"Name{number}" for number in range(18)]})
    bank, found = load_bank(tmp_path / "b.yaml"), find_hooks(read(notes, Settings()))
    assert len(fill_bank(bank, found, Settings())) == 0  # two to the power of 18 ways, and none fits


def test_of_a_pair_each_comes_once_in_the_order_of_the_notes(tmp_path):
    question = (
        "- {id: a, topic: customers, stage: core, ask: {anyone: '{{ product }} or {{ product_2 }}?'}}\n"
    )
    (tmp_path / "b.yaml").write_text(f"questions:\n{question}", encoding="utf-8")
    notes = notes_of({"company": "X", "products": ["Pay", "Rail", "Dock"]})
    bank, found = load_bank(tmp_path / "b.yaml"), find_hooks(read(notes, Settings()))
    assert [question.text for question in fill_bank(bank, found, Settings())] == [
        "Pay or Rail?",
        "Pay or Dock?",
        "Rail or Dock?",
    ]
