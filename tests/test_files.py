import os
import stat
from pathlib import Path

import pytest

from infoprep.errors import RenderError
from infoprep.files import write_whole


def test_a_file_is_replaced_whole_and_keeps_its_mode(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")
    path.chmod(0o640)
    write_whole(path, "new é\n")
    assert path.read_bytes() == "new é\n".encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_new_file_has_the_usual_mode(tmp_path):
    (tmp_path / "usual").touch()
    write_whole(tmp_path / "a.txt", "x")
    assert (tmp_path / "a.txt").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_links_target_is_replaced_and_the_link_stays(tmp_path):
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    write_whole(tmp_path / "link.txt", "new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"


@pytest.mark.parametrize("name", ["no/such/folder.txt", ".", "a\0b.txt", "n" * 300])
def test_what_can_not_be_written_is_told_and_leaves_nothing(tmp_path, name):
    with pytest.raises(RenderError, match="Can't write"):
        write_whole(tmp_path / name, "x")
    assert not list(tmp_path.iterdir())


def test_a_failure_half_way_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")
    with pytest.raises(TypeError):
        write_whole(path, 7)
    assert path.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_links_in_a_ring_are_told(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    with pytest.raises(RenderError, match="Can't write"):
        write_whole(tmp_path / "a.txt", "x")


def test_a_name_as_long_as_the_system_allows_is_written(tmp_path):
    write_whole(tmp_path / ("n" * 251 + ".txt"), "x")
    assert (tmp_path / ("n" * 251 + ".txt")).read_text() == "x"


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_who_stops_it_half_way_finds_the_old_file_and_nothing_else(tmp_path, monkeypatch, call):
    def stop(*_):
        raise KeyboardInterrupt

    path = tmp_path / "a.txt"
    path.write_text("old")
    monkeypatch.setattr(os if call == "fsync" else Path, call, stop)
    with pytest.raises(KeyboardInterrupt):
        write_whole(path, "new")
    assert path.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_the_mode_of_the_process_is_never_touched(tmp_path, monkeypatch):
    # Another thread could make a file in that moment, open to everybody.
    monkeypatch.setattr(os, "umask", lambda _: pytest.fail("umask was set"))
    write_whole(tmp_path / "a.txt", "x")


def test_half_a_character_of_a_files_name_is_written_as_a_question_mark(tmp_path):
    write_whole(tmp_path / "a.txt", "from g\udcff.yaml")
    assert (tmp_path / "a.txt").read_text() == "from g?.yaml"
