import json

from typer.testing import CliRunner

from infoprep.cli import app

MINE = """questions:
  - id: mine.first
    topic: customers
    stage: core
    ask: {peer: "%s"}
    follow_up: ["And then?"]
    listen_for: the rest
"""


def run(*args):
    return CliRunner().invoke(app, ["bank", *map(str, args)])


def mine(tmp_path, text):
    path = tmp_path / "mine.yaml"
    path.write_text(MINE % text, encoding="utf-8")
    return path


def test_a_bank_that_reads_well_is_fine(tmp_path):
    done = run("check", mine(tmp_path, "What do {{ customer }} ask first?"))
    assert (done.exit_code, done.stdout) == (0, "1 question: 0 errors, 0 warnings.\n")


def test_what_is_wrong_is_told_with_its_line(tmp_path):
    done = run("check", mine(tmp_path, "Do {{ customer }} ask, and what do they ask?"))
    assert done.exit_code == 1
    assert "error (closed): " in done.stdout
    assert "mine.yaml:5:18 " in done.stdout
    assert done.stdout.endswith("1 question: 1 error, 1 warning.\n")


def test_what_cannot_be_loaded_is_told(tmp_path):
    done = run("check", mine(tmp_path, "What of {{ custmer }}?"))
    assert done.exit_code == 1
    assert "Did you mean 'customer'?" in done.stderr


def test_findings_may_be_had_as_json(tmp_path):
    (found,) = json.loads(run("check", "--json", mine(tmp_path, "Do they ask?")).stdout)
    assert (found["check"], found["severity"], found["problem"]["line"]) == ("closed", "error", 5)


def test_questions_are_listed_with_examples(tmp_path):
    done = run("list", mine(tmp_path, "What do {{ customer }} ask first?"))
    assert (
        done.stdout
        == "mine.first  (core, customers)\n    peer: What do young, first-time investors ask first?\n"
    )
    assert run("list", mine(tmp_path, "What is it?"), "--topic", "competition").stdout == ""


def test_the_shipped_bank_is_listed_for_one_person_and_fact():
    listed = run("list", "--viewpoint", "recruiter", "--fact", "target_role").stdout
    assert "recruiter.role-picture" in listed
    assert "goal.switch-seen" not in listed


def test_a_bank_is_counted(tmp_path):
    path = mine(tmp_path, "What do {{ customer }} ask first?")
    assert json.loads(run("stats", "--json", path).stdout)["all"]["questions"] == 1
    assert "      1  customers\n" in run("stats", path).stdout


def test_the_words_and_the_list_may_be_had_as_json(tmp_path):
    assert "hiring_process" in json.loads(run("words", "--json").stdout)["topic"]
    (listed,) = json.loads(run("list", "--json", mine(tmp_path, "What do {{ customer }} ask first?")).stdout)
    assert (listed["id"], listed["viewpoints"]) == ("mine.first", "peer")
    assert listed["said"] == "What do young, first-time investors ask first?"


def test_a_word_that_no_bank_has_is_told_not_answered_with_nothing():
    for option in ("--topic", "--stage", "--viewpoint", "--fact"):
        result = run("list", option, "zzz")
        assert result.exit_code == 2
        assert "'zzz' is none of:" in " ".join(result.output.split())


def test_a_bank_is_compiled_and_used_like_any_other(tmp_path):
    done = run("compile", mine(tmp_path, "What do {{ customer }} ask first?"), "-o", tmp_path / "mine.npz")
    assert (done.exit_code, done.stdout) == (0, f"1 question in {tmp_path / 'mine.npz'}.\n")
    (tmp_path / "n.yaml").write_text(
        "company: X\ncustomers: [small bakeries]\ninterviewee: {relation: current employee}\n"
    )
    sheet = CliRunner().invoke(
        app,
        ["sheet", str(tmp_path / "n.yaml"), "--bank", str(tmp_path / "mine.npz")],
    )
    assert "What do small bakeries ask first?" in " ".join(sheet.stdout.split())


def test_authors_are_asked_for_what_they_wrote(tmp_path):
    for command in ("check", "list", "stats", "compile"):
        done = run(command, tmp_path / "mine.npz")
        assert done.exit_code == 2
        assert "is compiled: name the YAML files" in " ".join(done.stderr.replace("│", "").split())
    done = run("compile", mine(tmp_path, "What is it?"), "-o", tmp_path / "mine.bank")
    assert done.exit_code == 1
    assert "Expected a file that ends in '.npz'" in done.stderr
