import sys

import pandas as pd
import polars as pl
import pytest

from infoprep.errors import MissingExtraError, RenderError
from infoprep.prep import prepare
from infoprep.render import tables
from infoprep.render.tables import to_dataframe
from tests.conftest import all_notes


@all_notes
def test_the_frame_holds_every_question_in_order(path):
    prep = prepare(path)
    frame = prep.to_dataframe(backend="polars")
    assert isinstance(frame, pl.DataFrame)
    listed = [*prep.questions, *prep.reserve]
    assert frame["text"].to_list() == [question.text for question in listed]
    assert frame["number"].to_list() == list(range(1, len(listed) + 1))
    assert frame["starts"].null_count() == len(prep.reserve)


def test_a_table_that_there_is_not_is_told(shopify):
    with pytest.raises(RenderError, match=r"no table 'facts'\. Use questions, reasons, hooks, keywords"):
        prepare(shopify).to_dataframe("facts")


def test_reasons_add_up_in_a_frame_too(shopify):
    prep = prepare(shopify)
    sums = prep.to_dataframe("reasons", backend="pandas").groupby("number")["share"].sum()
    assert [round(total, 4) for total in sums] == [question.score for question in prep.questions]


def test_hooks_and_keywords_are_frames_too(shopify):
    prep = prepare(shopify)
    assert len(prep.to_dataframe("hooks")) == len(prep.hooks)
    assert list(prep.to_dataframe("keywords", backend="polars")["text"]) == [k.text for k in prep.keywords]


def test_the_library_that_is_loaded_is_taken(monkeypatch):
    rows = [{"a": 1}]
    monkeypatch.delitem(sys.modules, "pandas")
    assert isinstance(to_dataframe(rows), pl.DataFrame)
    monkeypatch.setitem(sys.modules, "pandas", pd)
    assert isinstance(to_dataframe(rows), pd.DataFrame)
    assert len(to_dataframe([])) == 0


def test_what_is_missing_names_its_command(monkeypatch):
    for name in ("pandas", "polars", "pyarrow"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setattr(tables, "find_spec", lambda _name: None)
    with pytest.raises(MissingExtraError, match="pip install pandas"):
        to_dataframe([{"a": 1}])
    monkeypatch.setitem(sys.modules, "narwhals", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'infoprep\[notebook\]'"):
        to_dataframe([{"a": 1}])
