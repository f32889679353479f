"""Notes from strangers: one clear error or a right sheet in every format, and nothing in it but text."""

import importlib.util
import time
import warnings

import pytest

from infoprep.bank import load_bank
from infoprep.errors import InfoprepError
from infoprep.prep import prepare
from tests.conftest import SHARED

MAKER = SHARED / "hostile" / "make.py"
pytestmark = pytest.mark.skipif(
    not MAKER.exists(), reason="the hostile inputs (../shared/eval/hostile) are not at hand"
)
SECONDS = 5
LETTERS = 64_000  # of messages, at most


def _maker():
    spec = importlib.util.spec_from_file_location("hostile", MAKER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MADE = _maker() if MAKER.exists() else None
CASES = list(MADE.notes()) if MADE else []


@pytest.fixture(scope="module", autouse=True)
def _loaded():
    prepare({"company": "Acme"})  # the clock below is not for the loading of spaCy


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_notes_from_strangers(case, tmp_path):
    data = case.data() if callable(case.data) else case.data
    path = tmp_path / "n.yaml"
    path.write_bytes(data)
    start = time.monotonic()
    try:
        prep = prepare(path)
    except InfoprepError as error:
        _is_clear(error, case)
    else:
        assert case.expect.what != MADE.ERROR
        _is_text(prep, case, tmp_path / "out")
    assert time.monotonic() - start < SECONDS * (
        20 if case.expect.what != MADE.ERROR else 1
    )  # ten files are made


def _is_clear(error, case):
    text = str(error)
    assert case.expect.what in (MADE.ERROR, MADE.EITHER, MADE.INSIDE)
    assert len(text) <= LETTERS
    if case.expect.line:
        assert case.expect.line in [problem.line for problem in error.problems]
    for sign in case.expect.never:
        assert sign not in text


def _is_text(prep, case, folder):
    folder.mkdir()
    for reader in ("room", "me"):
        for live in (False, True):
            page = prep.to_html(live=live, reader=reader)
            assert MADE.live(page) == []
            assert not any(sign in page for sign in case.expect.never)
        for ending in ("pdf", "docx", "md", "txt"):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # a letter that no font has
                prep.save(folder / f"{reader}.{ending}", reader=reader)
        for text in (prep.to_text(reader=reader), prep.to_markdown(reader=reader)):
            assert not any(leak in text for leak in MADE.LEAKS)
    prep.save(folder / "a.json")
    assert len(list(folder.iterdir())) == 9  # nothing was written elsewhere in it


def _wrap(template):
    """A template as a question of one of our banks."""
    ask = f"{{anyone: {MADE.quote(template)}}}"
    return f"questions:\n  - {{id: probe, topic: customers, stage: core, ask: {ask}}}\n".encode()


BANKS = list(MADE.banks(_wrap)) if MADE else []


@pytest.mark.parametrize("case", BANKS, ids=lambda case: case.name)
def test_banks_from_strangers(case, tmp_path):
    path = tmp_path / "b.yaml"
    path.write_bytes(case.data)
    start = time.monotonic()
    try:
        told = prepare({"company": "Acme"}, bank=load_bank(path)).to_text()
    except InfoprepError as error:
        told = str(error)
        assert case.expect.what in (MADE.ERROR, MADE.REJECTED, MADE.EITHER)
        assert case.expect.what != MADE.REJECTED or "probe" in told
    else:
        assert case.expect.what in (MADE.ACCEPTED, MADE.EITHER)
    assert time.monotonic() - start < SECONDS
    assert len(told) <= LETTERS
    assert not any(sign in told for sign in case.expect.never)
