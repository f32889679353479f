import json

from typer.testing import CliRunner

from infoprep.cli import app
from infoprep.errors import PluginError
from infoprep.plugins import Plugins
from infoprep.render.formats import Format

RUN = CliRunner()


def test_no_plugins():
    assert RUN.invoke(app, ["plugins"]).output == "No plugins are installed.\n"


def test_what_plugins_bring_is_listed(monkeypatch):
    brought = Plugins(names=("mine",), formats=(Format(".org", str),))
    monkeypatch.setattr("infoprep.plugins.installed_plugins", lambda: brought)
    assert RUN.invoke(app, ["plugins"]).output == "mine\nformat  .org\n"
    told = json.loads(RUN.invoke(app, ["plugins", "--json"]).output)
    assert told == {"plugins": ["mine"], "brings": [{"kind": "format", "name": ".org"}]}


def test_a_plugin_that_fails_is_named(monkeypatch):
    def fails():
        raise PluginError("The plugin 'mine' can't be loaded.")

    monkeypatch.setattr("infoprep.plugins.installed_plugins", fails)
    result = RUN.invoke(app, ["plugins"])
    assert (result.exit_code, result.stderr) == (1, "The plugin 'mine' can't be loaded.\n")
