import json
from pathlib import Path

from typer.testing import CliRunner

from infoprep.cli import app

RUN = CliRunner()
NOTES = "examples/shopify.yaml"


def test_a_sheet_is_printed_in_each_format():
    assert RUN.invoke(app, ["sheet", NOTES]).output.startswith("Questions for Shopify\n")
    assert RUN.invoke(app, ["sheet", NOTES, "--format", "md"]).output.startswith("# Questions for Shopify\n")
    assert json.loads(RUN.invoke(app, ["sheet", NOTES, "--format", "json"]).output)["company"] == "Shopify"
    lines = RUN.invoke(app, ["sheet", NOTES, "--format", "lines", "--limit", "3"])
    assert (lines.exit_code, lines.output.count("\n")) == (0, 3)


def test_a_sheet_is_written_to_a_file(tmp_path):
    result = RUN.invoke(app, ["sheet", NOTES, "-o", str(tmp_path / "a.md")])
    assert (result.exit_code, result.output) == (0, "")
    assert (tmp_path / "a.md").read_text().startswith("# Questions")


def test_minutes_and_the_seeker_can_be_given(tmp_path):
    (tmp_path / "me.yaml").write_text("goals: [decide whether to stay in retail]\n")
    result = RUN.invoke(app, ["sheet", NOTES, "--minutes", "15", "--seeker", str(tmp_path / "me.yaml")])
    assert "15 minutes" in result.output
    assert "stay in retail" in result.output


def test_explain_tells_why():
    result = RUN.invoke(app, ["explain", NOTES, "1"])
    assert result.exit_code == 0
    assert "What it rests on" in result.output


def test_sheets_for_others_and_in_other_formats(tmp_path):
    for options in (
        ["-o", "a.pdf", "--paper", "a4", "--large"],
        ["-o", "a.html", "--live"],
        ["-o", "a.docx"],
    ):
        options[1] = str(tmp_path / options[1])
        assert RUN.invoke(app, ["sheet", NOTES, *options]).exit_code == 0
        assert Path(options[1]).stat().st_size > 1000
    ahead = RUN.invoke(app, ["sheet", NOTES, "--for", "them"]).output
    assert "listen for" not in ahead
    assert "why:" in RUN.invoke(app, ["sheet", NOTES, "--for", "me"]).output


def test_an_option_that_a_format_does_not_know_is_told_before_the_work(tmp_path):
    for options, says in (
        (["-o", str(tmp_path / "a.md"), "--large"], "'large' means nothing in a .md file: it is for .pdf."),
        (["-o", str(tmp_path / "a.json"), "--for", "them"], "can't be sent ahead"),
    ):
        result = RUN.invoke(app, ["sheet", NOTES, *options])
        assert (result.exit_code, says in result.stderr) == (1, True)
    assert RUN.invoke(app, ["sheet", NOTES, "--large"]).exit_code == 2
    assert RUN.invoke(app, ["sheet", NOTES, "--format", "json", "--for", "them"]).exit_code == 2
    assert not list(tmp_path.iterdir())


def test_explain_without_a_number_tells_of_the_whole_list_and_what_was_left_out():
    text = RUN.invoke(app, ["explain", NOTES]).output
    assert "Left out on purpose\n  - the loss of about 20% of its staff" in text
    assert "  - Ruby on Rails (technology, line 14)\n" in text
    assert "  - 30: Jan 2023: recurring meetings were deleted" in text


def test_explain_as_json():
    one = json.loads(RUN.invoke(app, ["explain", NOTES, "2", "--json"]).output)
    whole = json.loads(RUN.invoke(app, ["explain", NOTES, "--json"]).output)
    assert one == whole["questions"][1]


def test_a_bank_that_a_listener_would_stumble_over_is_told_and_used_all_the_same(tmp_path):
    bank = tmp_path / "mine.yaml"
    bank.write_text(
        'questions:\n  - {id: mine.a, topic: customers, stage: core, ask: {anyone: "Do you like it here?"}}\n'
    )
    result = RUN.invoke(app, ["sheet", NOTES, "--bank", str(bank)])
    assert result.exit_code == 0
    assert "mine.yaml:2:64 " in result.stderr
    assert f"infoprep bank check {bank}" in result.stderr


def test_a_large_bank_is_used_without_being_read_aloud_first(tmp_path):
    bank = tmp_path / "mine.yaml"
    question = "  - {id: mine.%d, topic: customers, stage: core, ask: {anyone: 'Do you like it here?'}}\n"
    bank.write_text("questions:\n" + "".join(question % number for number in range(101)), encoding="utf-8")
    result = RUN.invoke(app, ["sheet", NOTES, "--bank", str(bank)])
    assert (result.exit_code, result.stderr) == (0, "")


def test_the_sheet_is_never_written_over_what_it_is_made_of(tmp_path):
    notes = tmp_path / "own.md"
    notes.write_text("---\ncompany: Acme\n---\n", encoding="utf-8")
    (tmp_path / "link.md").symlink_to(notes)
    for output in (notes, tmp_path / "link.md"):
        for line in (
            ["sheet", str(notes), "-o", str(output)],
            ["watch", str(notes), "-o", str(output), "--once"],
        ):
            assert RUN.invoke(app, line).exit_code == 2
    assert notes.read_text(encoding="utf-8") == "---\ncompany: Acme\n---\n"
