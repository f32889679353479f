"""The server, started as a program and spoken to by the SDK's own client over its standard streams."""

import json
import os
import sys

import jsonschema
import pytest
from anyio.from_thread import start_blocking_portal
from mcp import Client, StdioServerParameters

from infoprep.notes import parse_notes
from infoprep.prep import prepare
from infoprep.schemas import SCHEMAS
from tests.conftest import ROOT

NOTES = (ROOT / "examples" / "shopify.yaml").read_text(encoding="utf-8")
PROGRAM = StdioServerParameters(
    command=sys.executable,
    args=["-c", "from infoprep.cli import main; main()", "mcp"],
    env=dict(os.environ),
)


@pytest.fixture(scope="module")
def call():
    """Call a tool of one running server: its structured content, or its error's text."""
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(Client(PROGRAM)) as client:

        def call(tool, **arguments):
            result = portal.call(client.call_tool, tool, arguments)
            text = "".join(part.text for part in result.content)
            return (result.structured_content, text) if not result.is_error else ("error", text)

        call.tools = portal.call(client.list_tools).tools
        yield call


def test_its_tools_say_that_they_only_read(call):
    assert {tool.name for tool in call.tools} == {"prepare", "explain", "check", "keywords", "schema"}
    for tool in call.tools:
        hints = tool.annotations
        assert (hints.read_only_hint, hints.destructive_hint, hints.open_world_hint) == (True, False, False)
        assert tool.description.endswith(".")


def test_it_prepares_what_the_library_prepares(call):
    made, text = call("prepare", notes=NOTES, limit=4)
    prep = prepare(parse_notes(NOTES), limit=4)
    assert [question["text"] for question in made["questions"]] == [q.text for q in prep.questions]
    assert made["sheet"] == prep.to_markdown()
    assert 36 in made["questions"][0]["lines"]  # where their six years and their talk stand
    assert json.loads(text) == made


def test_to_send_ahead_it_gives_nothing_private(call):
    made, _ = call("prepare", notes=NOTES, reader="them")
    assert (made["questions"], made["left_out"]) == ([], [])
    assert made["sheet"] == prepare(parse_notes(NOTES)).to_markdown(reader="them")


def test_it_explains(call):
    one, _ = call("explain", notes=NOTES, number=1)
    assert "What it rests on" in one["result"]
    whole, _ = call("explain", notes=NOTES)
    assert "Found, but in no question" in whole["result"]
    kind, text = call("explain", notes=NOTES, number=99)
    assert (kind, text.endswith("There is no question 99: the sheet has 9.")) == ("error", True)


def test_what_is_wrong_is_told_with_its_line_and_the_server_lives_on(call):
    kind, text = call("prepare", notes="company: X\nchalenges: [a]\n")
    assert kind == "error"
    assert "notes.yaml:2:1 chalenges:" in text
    assert "Did you mean 'challenges'?" in text
    assert "Traceback" not in text
    problems, _ = call("check", notes="company: X\nchalenges: [a]\n")
    assert len(problems["result"]) == 1
    assert call("check", notes=NOTES)[0] == {"result": []}


def test_keywords_and_schemas(call):
    found, _ = call("keywords", text="The crew base opened. The crew base has 350 pilots.", limit=1)
    assert found["result"][0]["text"] == "crew base"
    schema, _ = call("schema", name="notes")
    assert schema.get("result", schema) == SCHEMAS["notes"]()
    jsonschema.Draft202012Validator.check_schema(schema)


def test_without_the_sdk_the_command_is_named(monkeypatch):
    from typer.testing import CliRunner

    from infoprep.cli import app

    monkeypatch.setitem(sys.modules, "mcp.server", None)
    monkeypatch.delitem(sys.modules, "infoprep.mcp_server", raising=False)
    result = CliRunner().invoke(app, ["mcp"])
    assert (result.exit_code, "pip install 'infoprep[mcp]'" in result.stderr) == (1, True)
