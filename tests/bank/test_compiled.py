import io
import json
import zipfile

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import infoprep
from infoprep.bank import Bank, load_bank, save_bank
from infoprep.bank.compiled import Packed, pack, unpack
from infoprep.bank.index import Index
from infoprep.errors import BankError, InputError
from tests.bank.test_index import ENTRIES, listed
from tests.bank.test_init import GOOD, bank_of
from tests.conftest import all_notes

SHIPPED = pack(Packed(load_bank().index, load_bank().examples, load_bank().off))
SMALL = pack(Packed(Index.of([]), {}, frozenset()))


@pytest.fixture(scope="module")
def shipped(tmp_path_factory):
    path = tmp_path_factory.mktemp("compiled") / "bank.npz"
    save_bank(load_bank(), path)
    return path


@all_notes
def test_a_compiled_bank_gives_the_same_sheet(path, shipped):
    plain, compiled = (
        infoprep.prepare(path, bank=load_bank()),
        infoprep.prepare(path, bank=load_bank(shipped)),
    )
    assert compiled.to_json() == plain.to_json()
    assert compiled == plain


def test_it_holds_all_of_the_shipped_bank():
    bank, packed = load_bank(), unpack(SHIPPED, "bank.npz")
    assert listed(packed.index) == listed(bank.index)
    assert len(listed(packed.index)) > 2_000
    assert (packed.examples, packed.off) == (bank.examples, bank.off)


@given(ENTRIES)
def test_any_entries_come_back(entries):
    index = Index.of(entries)
    again = unpack(pack(Packed(index, {"sale": {"noun": "the sale"}}, frozenset("a"))), "bank.npz")
    assert listed(again.index) == listed(index)
    assert (again.examples, again.off) == ({"sale": {"noun": "the sale"}}, {"a"})


def test_the_same_bank_gives_the_same_bytes():
    packed = unpack(SHIPPED, "bank.npz")
    assert pack(packed) == SHIPPED


def test_it_is_added_to_the_shipped_bank_and_switches_off(tmp_path):
    mine = bank_of(tmp_path, "off: [path.unlearn]\n" + GOOD)
    save_bank(mine, tmp_path / "mine.npz")
    both = load_bank() + load_bank(tmp_path / "mine.npz")
    assert listed(both.index) == listed((load_bank() + mine).index)
    assert "path.unlearn" not in both.index.ids
    assert load_bank(tmp_path / "mine.npz", tmp_path).index.ids == list(mine.index.ids)


def test_what_is_no_compiled_bank_is_told(tmp_path):
    (tmp_path / "a.npz").write_text("questions: []")
    with pytest.raises(BankError, match=r"no compiled bank, or a damaged one.\s*Make it again"):
        load_bank(tmp_path / "a.npz")
    with pytest.raises(BankError, match="Can't open the file: no such file"):
        load_bank(tmp_path / "b.npz")
    with pytest.raises(InputError, match=r"ends in '.npz', found 'a.bank'"):
        save_bank(load_bank(), tmp_path / "a.bank")


def changed(**arrays):
    """The shipped bank with some arrays replaced."""
    with np.load(io.BytesIO(SHIPPED)) as kept:
        file = io.BytesIO()
        np.savez(file, **{name: kept[name] for name in kept} | arrays)
    return file.getvalue()


def test_another_versions_is_told():
    with np.load(io.BytesIO(SHIPPED)) as kept:
        head = json.loads(kept["head"].tobytes())
    other = json.dumps(head | {"made_for": "0-other"}).encode()
    with pytest.raises(BankError, match="compiled by another version"):
        unpack(changed(head=np.frombuffer(other, dtype=np.uint8)), "bank.npz")


def test_nothing_in_it_is_run_or_grows():
    with pytest.raises(BankError, match="damaged"):
        unpack(changed(rows=np.array([print], dtype=object)), "bank.npz")
    small = io.BytesIO()
    with np.load(io.BytesIO(SHIPPED)) as kept:
        np.savez_compressed(small, **dict(kept))
    assert zipfile.is_zipfile(small)
    with pytest.raises(BankError, match="damaged"):
        unpack(small.getvalue(), "bank.npz")


@pytest.mark.parametrize("name", ["words", "characters", "topic", "manner"])
def test_numbers_that_are_not_those_of_the_text_are_told_when_it_is_asked_for(name):
    with np.load(io.BytesIO(SHIPPED)) as kept:
        rows = kept["rows"].copy()
    rows[name] = 255 if name == "topic" else rows[name] ^ 1
    index = unpack(changed(rows=rows), "bank.npz").index
    with pytest.raises(BankError, match="entry 0 is damaged"):
        index.entry(index.rows[0])


@given(st.integers(0, len(SHIPPED) - 1), st.binary(min_size=1, max_size=40))
def test_a_damaged_file_is_told_or_does_no_harm(place, bytes_):
    data = SHIPPED[:place] + bytes_ + SHIPPED[place + len(bytes_) :]
    try:
        index = unpack(data, "bank.npz").index
        for row in index.rows[::97]:
            index.entry(row)
    except BankError as error:
        assert "Make it again" in str(error)


@given(st.binary(max_size=200))
def test_bytes_of_any_kind_are_told(data):
    with pytest.raises(BankError):
        unpack(data, "bank.npz")


def test_a_bank_of_nothing():
    assert len(unpack(SMALL, "bank.npz").index.ids) == 0
    assert infoprep.prepare({"company": "X"}, bank=Bank(())).questions == ()
