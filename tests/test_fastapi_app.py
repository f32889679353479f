"""The recipe of the documentation, served over HTTP on this machine."""

import socket
import threading
import time

import httpx
import pytest
import uvicorn

from infoprep.prep import prepare
from tests.conftest import ROOT

NOTES = (ROOT / "examples" / "shopify.yaml").read_text(encoding="utf-8")
YAML = {"Content-Type": "application/yaml"}


@pytest.fixture(scope="module")
def client():
    import importlib.util

    spec = importlib.util.spec_from_file_location("fastapi_app", ROOT / "examples" / "fastapi_app.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(module.app, host="127.0.0.1", port=port, log_level="error"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    with httpx.Client(
        base_url=f"http://127.0.0.1:{port}", headers=YAML, timeout=60, trust_env=False
    ) as client:
        yield client
    server.should_exit = True
    thread.join()


def test_questions_and_sheet(client):
    prep = prepare(ROOT / "examples" / "shopify.yaml")
    told = client.post("/questions", content=NOTES).json()
    assert [question["text"] for question in told["questions"]] == [
        question.text for question in prep.questions
    ]
    page = client.post("/sheet", params={"reader": "them"}, content=NOTES)
    assert page.headers["content-type"].startswith("text/html")
    assert page.text == prep.to_html(reader="them")


def test_what_is_wrong_is_told_with_its_line(client):
    told = client.post("/questions", content="company: X\nchalenges: [a]\n")
    assert told.status_code == 422
    assert told.json()["detail"][0]["line"] == 2
    assert client.post("/questions", params={"minutes": 2}, content=NOTES).status_code == 422
    assert client.post("/questions", content="x" * 200_000).status_code == 422
    assert client.post("/questions", content=b"company: Caf\xe9").status_code == 422
