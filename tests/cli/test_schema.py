import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from infoprep.cli import app

RUN = CliRunner()
NOTES = "examples/shopify.yaml"


@pytest.mark.parametrize("name", ["notes", "bank", "answers", "prep"])
def test_schemas_are_printed_and_their_files_told(name):
    schema = json.loads(RUN.invoke(app, ["schema", name]).output)
    where = Path(RUN.invoke(app, ["schema", name, "--where"]).output.strip())
    assert json.loads(where.read_text(encoding="utf-8")) == schema
