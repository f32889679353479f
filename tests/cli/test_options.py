from infoprep.cli.options import prepare_here, with_plugins
from infoprep.plugins import Plugins


def test_plugins_take_part_unless_they_are_switched_off(monkeypatch, shopify):
    seen = []
    monkeypatch.setattr("infoprep.prep.installed_plugins", lambda: seen.append("asked") or Plugins())
    for wanted in (True, False):
        token = with_plugins.set(wanted)
        prepare_here(shopify)
        with_plugins.reset(token)
    assert seen == ["asked"]
