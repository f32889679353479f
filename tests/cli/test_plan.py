import json

from typer.testing import CliRunner

from infoprep.cli import app

RUN = CliRunner()
NOTES = ["examples/northwake/duarte.yaml", "examples/northwake/lund.yaml"]


def test_the_plan_says_whom_to_ask_what_and_why():
    done = RUN.invoke(app, ["plan", *NOTES])
    assert done.exit_code == 0, done.output
    lines = done.stdout.splitlines()
    at = lines.index("Greta Lund, Talent Acquisition Partner (examples/northwake/lund.yaml)")
    assert lines[at + 1 : at + 3] == [
        "  understand the hiring process",
        "    Ask: How do you usually hire a service planner, from application to offer?",
    ]
    assert lines[at + 3].startswith("    Why: They know most of it. Worth ")


def test_as_json_it_is_for_other_programs():
    told = json.loads(RUN.invoke(app, ["plan", *NOTES, "--json"]).stdout)
    assert [contact["person"].split(",")[0] for contact in told["contacts"]] == ["Ines Duarte", "Greta Lund"]
