import pytest

from infoprep.errors import InputError
from infoprep.settings import Settings, settings_of


def test_settings_come_as_a_mapping_or_not_at_all():
    assert settings_of(None) == Settings()
    assert settings_of({"max_fills": 2}) == Settings(max_fills=2)


def test_an_unknown_setting_is_told_with_a_suggestion():
    with pytest.raises(InputError, match="Did you mean 'model'"):
        settings_of({"modle": "x"})
