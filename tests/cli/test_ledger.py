import json

from typer.testing import CliRunner

from infoprep.cli import app

RUN = CliRunner()


def test_a_folders_ledger_is_printed():
    done = RUN.invoke(app, ["ledger", "examples/northwake"])
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("Northwake Ferries: 31 claims by 4 people\n\nThey say different things")


def test_as_json_it_is_for_other_programs():
    done = RUN.invoke(app, ["ledger", "examples/northwake", "--json"])
    told = json.loads(done.stdout)
    assert [line["number"] for line in told["lines"]] == list(range(1, 32))


def test_what_is_wrong_is_told():
    done = RUN.invoke(app, ["ledger", "nowhere"])
    assert (done.exit_code, "There is no such folder" in done.output) == (1, True)
