"""The command is tested as a whole in tests/test_mcp_server.py: there a client speaks to it."""

from typer.testing import CliRunner

from infoprep.cli import app


def test_the_command_tells_what_it_is():
    result = CliRunner().invoke(app, ["mcp", "--help"])
    assert (result.exit_code, "Model Context Protocol" in result.output) == (0, True)
