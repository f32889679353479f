"""The YAML language server that editors run, spoken to over its standard streams (LSP 3.17)."""

import json
import shutil
import subprocess
import threading
from pathlib import Path
from queue import Queue

ROOT = Path(__file__).parents[1]


def program() -> str | None:
    """Where it is installed: by `make editor-tools`, or on the path."""
    own = ROOT / ".tools" / "node_modules" / ".bin" / "yaml-language-server"
    return str(own) if own.exists() else shutil.which("yaml-language-server")


class LanguageServer:
    """One running server; what it says lands in a queue."""

    def __init__(self, command: str) -> None:
        self.process = subprocess.Popen(
            [command, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.said: Queue = Queue()
        self.number = 0
        self.listener = threading.Thread(target=self._listen, daemon=True)
        self.listener.start()
        self.ask(
            "initialize",
            {"processId": None, "rootUri": None, "capabilities": {"workspace": {"configuration": True}}},
        )
        self.tell("initialized", {})

    def open(self, path: Path) -> list[dict]:
        """The diagnostics of a file."""
        document = {
            "uri": path.as_uri(),
            "languageId": "yaml",
            "version": 1,
            "text": path.read_text(encoding="utf-8"),
        }
        self.tell("textDocument/didOpen", {"textDocument": document})
        told = self._until(lambda said: said.get("method") == "textDocument/publishDiagnostics")
        return told["params"]["diagnostics"]

    def complete(self, path: Path, line: int, column: int) -> list[str]:
        """What may be written at a place, counted from 0."""
        place = {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": column}}
        return [item["label"] for item in self.ask("textDocument/completion", place)["items"]]

    def hover(self, path: Path, line: int, column: int) -> str:
        """What is told of the word at a place, counted from 0."""
        place = {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": column}}
        told = self.ask("textDocument/hover", place)
        return told["contents"]["value"] if told else ""

    def ask(self, method: str, params: dict) -> dict:
        """A request's result."""
        self.number += 1
        number = self.number
        self._send({"id": number, "method": method, "params": params})
        return self._until(lambda said: said.get("id") == number and "method" not in said)["result"]

    def tell(self, method: str, params: dict) -> None:
        """A notification."""
        self._send({"method": method, "params": params})

    def close(self) -> None:
        self.process.terminate()
        self.process.wait(10)
        self.listener.join(10)
        self.process.stdin.close()
        self.process.stdout.close()

    def _until(self, wanted) -> dict:
        while True:
            said = self.said.get(timeout=60)
            if said.get("method") == "workspace/configuration":
                # The catalogue of schemas is on the network: it is not asked.
                settings = {
                    "yaml": {
                        "schemaStore": {"enable": False},
                        "validate": True,
                        "completion": True,
                        "hover": True,
                    }
                }
                answers = [settings.get(item.get("section")) for item in said["params"]["items"]]
                self._send({"id": said["id"], "result": answers})
            elif said.get("method") and "id" in said:
                self._send({"id": said["id"], "result": None})
            elif wanted(said):
                return said

    def _send(self, message: dict) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def _listen(self) -> None:
        stream = self.process.stdout
        while header := stream.readline():
            length = int(header.split(b":")[1]) if header.lower().startswith(b"content-length") else 0
            while stream.readline().strip():
                pass
            self.said.put(json.loads(stream.read(length)))
