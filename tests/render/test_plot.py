import sys

import pytest

from infoprep.errors import MissingExtraError
from infoprep.prep import prepare
from infoprep.render.plot import _picture
from tests.conftest import all_notes


@all_notes
def test_bars_stand_where_the_clock_says_and_reasons_add_up(path):
    prep = prepare(path)
    timeline, reasons = prep.plot().axes
    bars = [bar for group in timeline.containers for bar in group]
    assert [(bar.get_x(), bar.get_width()) for bar in bars] == [
        (entry.starts, entry.question.minutes) for entry in prep.sheet.entries
    ]
    for place, question in enumerate(prep.questions):
        shares = sum(group[place].get_width() for group in reasons.containers)
        assert shares == pytest.approx(sum(reason.share for reason in question.reasons if reason.share > 0))


def test_a_notebook_shows_it(shopify):
    shown = prepare(shopify).plot()._repr_png_()
    assert shown.startswith(b"\x89PNG")
    assert shown == prepare(shopify).plot()._repr_png_()


def test_the_picture_can_be_saved_and_a_dollar_is_a_dollar(tmp_path):
    notes = {"company": "X", "my_questions": ["Why did $5 and $6 of it matter?"]}
    prepare(notes).plot().savefig(tmp_path / "a.png")
    assert (tmp_path / "a.png").stat().st_size > 10_000


def test_without_matplotlib_the_command_is_named(monkeypatch, shopify):
    _picture.cache_clear()
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'infoprep\[notebook\]'"):
        prepare(shopify).plot()


def test_a_dollar_in_the_companys_name_is_no_mathematics():
    assert prepare({"company": "A$\\frac$B", "products": ["$x^$"]}).plot()._repr_png_()
