import json
import re

from typer.testing import CliRunner

from infoprep.cli import app

RUN = CliRunner()
NOTES = "examples/shopify.yaml"


def test_check_says_fine_or_everything_that_is_wrong(broken):
    fine = RUN.invoke(app, ["check", NOTES])
    assert (fine.exit_code, fine.output.startswith(f"{NOTES}: fine")) == (0, True)
    wrong = RUN.invoke(app, ["check", broken])
    assert wrong.exit_code == 1
    assert "broken.yaml:2:1" in wrong.stderr
    assert "broken.yaml:3:20" in wrong.stderr
    assert wrong.stderr.endswith("2 problems found.\n")


def test_what_is_wrong_is_told_as_json_too(broken):
    assert json.loads(RUN.invoke(app, ["check", NOTES, "--json"]).output) == []
    result = RUN.invoke(app, ["check", broken, "--json"])
    assert result.exit_code == 1
    assert [(problem["line"], problem["path"]) for problem in json.loads(result.output)] == [
        (2, "chalanges"),
        (3, "meeting.minutes"),
    ]


def test_keywords_are_listed_with_their_lines(tmp_path):
    result = RUN.invoke(app, ["keywords", NOTES, "--limit", "3"])
    assert (result.exit_code, result.output.count("\n")) == (0, 3)
    assert "Tobi Lütke" in result.output
    assert "lines 10, 24" in result.output
    text = tmp_path / "memo.txt"
    text.write_text("The PLC (programmable logic controller) runs the pump.\nNo controller, no pump.\n")
    result = RUN.invoke(app, ["keywords", str(text), "--limit", "1"])
    assert result.output.split("  ")[1] == "programmable logic controller (PLC)"
    words = RUN.invoke(app, ["keywords", str(text), "--style", "words", "--json"])
    assert {"pump", "controller"} <= {keyword["text"] for keyword in json.loads(words.output)}


def test_keywords_tell_what_is_wrong_with_their_file(broken, tmp_path):
    assert "broken.yaml:2:1" in RUN.invoke(app, ["keywords", broken]).stderr
    missing = RUN.invoke(app, ["keywords", str(tmp_path / "none.txt")])
    assert (missing.exit_code, "Can't open the file" in missing.stderr) == (1, True)
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    assert "not UTF-8" in RUN.invoke(app, ["keywords", str(tmp_path / "latin.txt")]).stderr


def test_hooks_are_listed_with_their_lines():
    lines = RUN.invoke(app, ["hooks", NOTES]).output.splitlines()
    assert any(line.startswith("product") and re.search(r"Shop Pay +line 13$", line) for line in lines)
    told = json.loads(RUN.invoke(app, ["hooks", NOTES, "--json"]).output)
    assert {hook["type"] for hook in told} >= {"company", "product", "goal", "past_employer"}
    assert len(told) == len(lines)


def test_the_seekers_own_file_is_looked_through_too(tmp_path):
    (tmp_path / "me.yaml").write_text("skills: [welding]\n")
    told = RUN.invoke(app, ["hooks", NOTES, "--seeker", str(tmp_path / "me.yaml")]).output
    assert re.search(r"skill +welding +line 1", told)
    (tmp_path / "me.yaml").write_text("skils: [welding]\n")
    wrong = RUN.invoke(app, ["check", NOTES, "--seeker", str(tmp_path / "me.yaml")])
    assert (wrong.exit_code, "me.yaml:1:1" in wrong.stderr) == (1, True)
