from infoprep.bank import Bank, load_bank
from infoprep.bank.lint import cases_of
from infoprep.bank.template import people
from infoprep.bank.whole import repeats, stem, worn_stems
from infoprep.vocabulary import INSIDERS, VIEWPOINTS


def bank_of(tmp_path, *questions):
    text = "questions:\n" + "".join(
        f"  - id: q{number}\n    topic: role_reality\n    stage: core\n    listen_for: it\n"
        f'    follow_up: ["And?"]\n    {rest}\n'
        for number, rest in enumerate(questions)
    )
    (tmp_path / "bank.yaml").write_text(text, encoding="utf-8")
    return Bank(load_bank(tmp_path / "bank.yaml").templates, load_bank().examples)


def checks(bank):
    return [complaint.check for complaint in bank.check()]


def test_a_sore_subject_for_somebody_who_is_never_asked_about_one_never_fires(tmp_path):
    line = 'sensitivity: 2\n    ask: {recruiter: "What about {{ layoff | short }}?"}'
    assert checks(bank_of(tmp_path, line)) == ["never_fires"]
    assert checks(bank_of(tmp_path, line.replace("recruiter", "former employee"))) == []


def test_a_fact_that_is_never_said_in_its_own_words_never_fires(tmp_path):
    line = 'ask: {anyone: "What of {{ switch }}?"}'
    assert "never_fires" in checks(bank_of(tmp_path, line))
    assert checks(bank_of(tmp_path, line.replace("switch", "switch | noun"))) == []


def test_two_questions_that_say_the_same_to_one_person_are_told(tmp_path):
    one, other = (
        'ask: {peer: "What breaks first in a storm?"}',
        'ask: {insider: "In a storm, what breaks first?"}',
    )
    assert checks(bank_of(tmp_path, one, other)) == ["repeats"]
    assert checks(bank_of(tmp_path, one, other.replace("insider", "recruiter"))) == []


def test_questions_from_different_lines_of_work_may_be_alike(tmp_path):
    bank = bank_of(
        tmp_path,
        'only: {sector: [rail]}\n    ask: {peer: "What breaks first in a storm?"}',
        'only: {sector: [bank]}\n    ask: {peer: "What breaks first in a storm?"}',
    )
    assert list(repeats(cases_of(bank))) == []


def test_a_stem_that_starts_too_many_questions_is_told(tmp_path):
    words = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu".split()
    ask = 'ask: {{anyone: "{} {}{}{}?"}}'
    varied = [ask.format(f"What {a}", a, b, b) for a in words for b in words[:6]]
    assert list(worn_stems(cases_of(bank_of(tmp_path, *varied)))) == []
    worn = varied[:60] + [ask.format("How do", a, a, a) for a in words]
    assert [told.split(" ...")[0] for told in worn_stems(cases_of(bank_of(tmp_path, *worn)))] == ["'how do"]


def test_a_stem_is_where_the_asking_starts():
    assert stem("I have spent two years in sales: what would carry over?") == "what would"
    assert stem("Beyond SQL, what tells you more?") == "what tells"
    assert stem("What's new?") == "what's new"


def test_whom_a_wording_is_for():
    assert people("insider, recruiter") == [*INSIDERS, "recruiter"]
    assert people("anyone") == list(VIEWPOINTS)
