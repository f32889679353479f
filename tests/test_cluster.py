import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from distributed import Client, LocalCluster

from infoprep import cluster, prepare, prepare_many
from infoprep.cluster import COLUMNS, prepare_files, schema
from infoprep.errors import InputError, MissingExtraError
from infoprep.render.tables import question_rows
from tests.conftest import EXAMPLES, OWN_NOTES, ROOT

PATHS = [*EXAMPLES, *OWN_NOTES]


@pytest.fixture(scope="module")
def client():
    # Each worker a process of its own that a nanny starts anew when it dies.
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        yield client


@pytest.fixture
def folder(tmp_path):
    """Forty files of notes, one of them wrong."""
    notes = tmp_path / "notes"
    notes.mkdir()
    for number in range(39):
        path = PATHS[number % len(PATHS)]
        (notes / f"{number:02}{path.suffix}").write_bytes(path.read_bytes())
    (notes / "39.yaml").write_text("company: X\nnewz: [a]\n")
    (notes / "readme.txt").write_text("no notes")
    return notes


def rows(parts):
    return [row for part in parts for row in pq.read_table(part).to_pylist()]


def wanted(notes):
    made = []
    for path in sorted(notes.glob("*.yaml"))[:-1]:
        sheet = prepare(path).sheet
        made += [{"notes": str(path), "company": sheet.company, **row} for row in question_rows(sheet)]
    return [{name: row.get(name) for name in COLUMNS} for row in made]


def test_many_on_a_cluster_are_what_each_alone_would_be(client):
    outcomes = list(prepare_many([*PATHS, {"company": "X", "newz": []}], client=client))
    assert [outcome.prep.to_json() for outcome in outcomes[:-1]] == [
        prepare(path).to_json() for path in PATHS
    ]
    assert "newz" in str(outcomes[-1].error)


def test_a_lost_worker_loses_nothing(client, folder, tmp_path):
    pids = list(client.run(os.getpid).values())
    killed = []

    def strike():
        """Once a part is there, kill a worker."""
        until = time.monotonic() + 60
        while not any((tmp_path / "out").glob("*.parquet")):
            if time.monotonic() > until:
                return
            time.sleep(0.05)
        os.kill(pids[0], signal.SIGKILL)
        killed.append(pids[0])

    from threading import Thread

    hand = Thread(target=strike, daemon=True)
    hand.start()
    parts = prepare_files(str(folder / "*"), str(tmp_path / "out"), client=client, partition=2)
    hand.join()
    assert killed
    assert pids[0] not in client.run(os.getpid).values()
    *made, wrong = rows(parts)
    assert made == wanted(folder)
    assert len(parts) == 20
    assert (wrong["notes"], wrong["text"]) == (str(folder / "39.yaml"), None)
    assert "newz" in wrong["error"]
    assert sorted(map(str, (tmp_path / "out").iterdir())) == parts


def test_what_is_there_is_not_made_again(folder, tmp_path):
    out = str(tmp_path / "out")
    first = prepare_files(str(folder / "0*.yaml"), out, partition=4, limit=3)
    Path(first[1]).unlink()
    times = {part: Path(part).stat().st_mtime_ns for part in first if Path(part).exists()}
    assert prepare_files(str(folder / "0*.yaml"), out, partition=4, limit=3) == first
    assert {part: Path(part).stat().st_mtime_ns for part in times} == times
    (folder / "09.yaml").write_text("company: Other\n")
    changed = prepare_files(str(folder / "0*.yaml"), out, partition=4, limit=3)
    assert changed[:2] == first[:2]
    assert changed[2] != first[2]
    assert {row["company"] for row in rows(changed[2:])} >= {"Other"}
    assert prepare_files(str(folder / "0*.yaml"), out, partition=4, limit=2) != first


def test_any_store_will_do(tmp_path):
    import fsspec

    store = fsspec.filesystem("memory")
    store.pipe_file("/notes/a.yaml", b"company: Via\n")
    store.pipe_file("/notes/b.md", b"---\ncompany: Arup\n---\nThey build.\n")
    (part,) = prepare_files(["memory://notes/a.yaml", "memory://notes/b.md"], "memory://sheets")
    with store.open(part) as file:
        table = pq.read_table(file)
    assert table.schema.equals(schema())
    assert list(dict.fromkeys(table.column("company").to_pylist())) == ["Via", "Arup"]
    assert json.loads(json.dumps(table.column("number").to_pylist()))[0] == 1


def test_what_is_wrong_is_told_before_any_work(tmp_path):
    with pytest.raises(InputError, match="minutes"):
        prepare_files("*.yaml", str(tmp_path), minutes=1)
    with pytest.raises(ValueError, match="partition: expected 1 or more"):
        prepare_files("*.yaml", str(tmp_path), partition=0)
    assert prepare_files([], str(tmp_path)) == []


def test_the_example_runs(folder, tmp_path):
    done = subprocess.run(
        [
            sys.executable,
            str(ROOT / "examples" / "on_a_cluster.py"),
            str(folder / "0*.yaml"),
            str(tmp_path / "out"),
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"1 files in {tmp_path / 'out'}\n"
    assert len(rows(tmp_path.glob("out/*.parquet"))) > 50


def test_a_missing_extra_is_told_with_the_command(tmp_path, monkeypatch):
    monkeypatch.setattr(cluster, "find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match=r"pip install 'infoprep\[dask\]'"):
        prepare_files("*.yaml", str(tmp_path))
