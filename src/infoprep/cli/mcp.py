"""`infoprep mcp`: the server for assistants, on the standard streams."""

from __future__ import annotations

from infoprep.cli.output import or_stop


def mcp() -> None:
    """Serve assistants over the Model Context Protocol (stdio).

    It reads from its standard input until that ends. Nothing leaves this machine.
    """

    def serve() -> None:
        from infoprep.mcp_server import server

        server.run("stdio")

    or_stop(serve)
