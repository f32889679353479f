from pathlib import Path

import pytest

from infoprep.errors import InputError
from infoprep.settings import Settings, settings_of


def test_settings_come_as_a_mapping_or_not_at_all():
    assert settings_of(None) == Settings()
    assert settings_of({"max_fills": 2}) == Settings(max_fills=2)


def test_an_unknown_setting_is_told_with_a_suggestion():
    with pytest.raises(InputError, match="Did you mean 'model'"):
        settings_of({"modle": "x"})


@pytest.mark.parametrize("fills", [0, -1, 1_001, 10**30, 1.5, "3", None])
def test_fills_are_a_whole_number_within_bounds(fills):
    for settings in ({"max_fills": fills}, Settings(max_fills=fills)):
        with pytest.raises(InputError, match="Expected a whole number from 1 to 1,000"):
            settings_of(settings)
    assert settings_of({"max_fills": 1_000}).max_fills == 1_000


def test_a_model_is_a_pipeline_or_the_name_or_path_of_one():
    assert settings_of({"model": Path("a")}).model == Path("a")
    for model in (5, []):
        with pytest.raises(
            InputError, match=r"Expected a spaCy pipeline, or the name or path of one; found \w+"
        ):
            settings_of({"model": model})
