"""The tutorial, run from a clean kernel in an empty folder: every cell still gives what the page shows."""

import copy

import nbformat
import pytest
from nbclient import NotebookClient

from tests.conftest import ROOT

TUTORIAL = ROOT / "docs" / "tutorial.ipynb"


def shown(notebook):
    """What each cell of code shows, without pictures, whose bytes differ from machine to machine."""
    for cell in notebook.cells:
        if cell.cell_type == "code":
            # A kernel may send what is printed in one piece or in several.
            printed = "".join(output.get("text", "") for output in cell.outputs)
            data = [output["data"] for output in cell.outputs if "data" in output]
            texts = [{kind: text for kind, text in each.items() if "image" not in kind} for each in data]
            yield cell.source, (printed, texts)


@pytest.mark.filterwarnings("ignore:Kernel is running over TCP")
def test_every_cell_gives_what_the_page_shows(tmp_path, request):
    page = nbformat.read(TUTORIAL, as_version=4)
    run = copy.deepcopy(page)
    NotebookClient(run, timeout=300, resources={"metadata": {"path": str(tmp_path)}}).execute()
    if request.config.getoption("--update-golden"):
        for cell in run.cells:
            cell.metadata = {}
        run.metadata = page.metadata
        nbformat.write(run, TUTORIAL)
        page = run
    before, after = dict(shown(page)), dict(shown(run))
    assert len(before) >= 15
    for source, outputs in after.items():
        assert outputs == before[source], source
    assert {"sheet.pdf", "ahead.pdf", "live.html"} <= {path.name for path in tmp_path.iterdir()}
    pictures = [
        output
        for cell in run.cells
        for output in cell.get("outputs", ())
        if "image/png" in output.get("data", {})
    ]
    assert len(pictures) == 1
