from infoprep.bank import load_bank
from infoprep.bank.lint import cases_of


def test_the_shipped_bank_passes_its_own_lint():
    assert [str(complaint) for complaint in load_bank().check()] == []


def test_every_wording_is_looked_at_with_its_examples():
    bank = load_bank()
    cases = cases_of(bank)
    assert len(cases) == sum(len(template.ask) for template in bank.templates)
    assert not [case.said for case in cases if "<" in case.said or "{" in case.said]


def test_a_complaint_names_file_line_and_fix(tmp_path):
    (tmp_path / "mine.yaml").write_text(
        'questions:\n- id: q\n  topic: customers\n  stage: core\n  ask: {anyone: "Do you like it?"}\n'
    )
    closed, lean, more = load_bank(tmp_path / "mine.yaml").check()
    assert (closed.check, closed.severity, closed.problem.line) == ("closed", "error", 5)
    assert (lean.severity, more.severity) == ("warning", "warning")
    assert "mine.yaml:5:" in str(closed)
    assert "Start with how" in str(closed)
