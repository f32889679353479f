"""Whatever comes in: a preparation or an `InfoprepError`, nothing else. A few now; 100,000 of each with `make fuzz`."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infoprep.bank import Bank, load_bank
from infoprep.errors import InfoprepError
from infoprep.notes import load_notes, parse_notes
from infoprep.prep import prepare
from tests.strategies import BANK_TEXT, BANKS, NOTES, NOTES_TEXT, SOUPS

# The long run goes in shards, so that it can use every core.
SHARDS = range(10 if settings().max_examples > 1_000 else 1)
in_shards = pytest.mark.parametrize("shard", SHARDS)


@in_shards
@given(NOTES)
def test_notes_give_a_sheet_or_an_error_that_says_where(shard, text):
    try:
        prep = prepare(parse_notes(text))
    except InfoprepError as error:
        _is_told(error)
        return
    assert prep.questions
    for made in (prep.to_text(reader="me"), prep.to_markdown(), prep.to_html(live=True), prep.explain()):
        assert made


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return tmp_path_factory.mktemp("soup") / "a.yaml"


@in_shards
@given(data=SOUPS, ending=st.sampled_from([".yaml", ".md", ".json", ".bank"]))
def test_bytes_give_notes_or_an_error_that_says_where(file, shard, data, ending):
    file = file.with_suffix(ending)
    file.write_bytes(data)
    try:
        if ending == ".bank":
            assert isinstance(load_bank(file), Bank)
        elif ending == ".json":
            prepare({"company": "Acme"}, seeker=file)
        else:
            load_notes(file)
    except InfoprepError as error:
        _is_told(error)


def test_what_is_edited_is_right_before_it(file):
    file.write_text(BANK_TEXT, encoding="utf-8")
    assert len(load_bank(file)) == 1
    assert prepare(parse_notes(NOTES_TEXT)).questions


@in_shards
@given(BANKS)
def test_banks_give_questions_or_an_error_that_says_where(file, shard, text):
    file.write_text(text, encoding="utf-8", errors="surrogatepass")
    try:
        load_bank(file)
    except InfoprepError as error:
        _is_told(error)


def _is_told(error):
    assert str(error)
    assert all(problem.line >= 1 and problem.column >= 1 for problem in error.problems)
