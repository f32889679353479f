"""The example plugin, installed for real in a place of its own, and plugins that fail."""

import os
import subprocess
import sys
from importlib.metadata import EntryPoint

import pytest

import infoprep
from infoprep.errors import PluginError
from infoprep.plugins import GROUP, Points, installed_plugins, plugins_of
from tests.conftest import ROOT, uv

NOTES = """\
company: Shopify
interviewee: {role: Staff engineer, relation: current employee}
notes: In 2014 it open-sourced Toxiproxy, a proxy that breaks connections on purpose.
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The example plugin built and unpacked by pip, and an environment that finds it."""
    place = tmp_path_factory.mktemp("site")
    options = ("--quiet", "--no-deps", "--no-build-isolation", "--target", place)
    command = [uv(), "pip", "install", *options, ROOT / "examples" / "plugin"]
    done = subprocess.run(
        [*map(str, command), "--python", sys.executable], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return {**os.environ, "PYTHONPATH": str(place)}


def infoprep_with(installed, *arguments, cwd):
    code = "from infoprep.cli import main; main()"
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env=installed,
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_example_plugin_is_found_and_takes_part(installed, tmp_path):
    (tmp_path / "n.yaml").write_text(NOTES)
    listed = infoprep_with(installed, "plugins", cwd=tmp_path).stdout
    assert listed.startswith("open-source\n")
    assert all(
        word in listed for word in ("extractor", "bank", "signal", "format", ".org", "in_the_open +0.5")
    )
    made = infoprep_with(installed, "sheet", "n.yaml", "-o", "a.org", cwd=tmp_path)
    assert (made.returncode, made.stderr) == (0, "")
    outline = (tmp_path / "a.org").read_text()
    assert (
        "* TODO What changed for your team the first time a stranger sent you a fix for Toxiproxy?\n"
        in outline
    )
    facts = infoprep_with(installed, "hooks", "n.yaml", cwd=tmp_path).stdout
    assert "project" in facts
    lines = infoprep_with(installed, "sheet", "n.yaml", "--format", "lines", cwd=tmp_path).stdout.splitlines()
    number = next(number for number, line in enumerate(lines, 1) if "a stranger sent you a fix" in line)
    why = infoprep_with(installed, "explain", "n.yaml", number, cwd=tmp_path).stdout
    assert "+0.50  It is about work that you can look at before the meeting." in why


def test_without_plugins_it_is_as_if_there_were_none(installed, tmp_path):
    (tmp_path / "n.yaml").write_text(NOTES)
    without = infoprep_with(installed, "--no-plugins", "sheet", "n.yaml", cwd=tmp_path)
    assert without.stdout == infoprep.prepare(tmp_path / "n.yaml").to_text()
    assert "Toxiproxy" not in without.stdout
    assert (
        infoprep_with(installed, "--no-plugins", "sheet", "n.yaml", "-o", "a.org", cwd=tmp_path).returncode
        == 1
    )


def plugin(monkeypatch, body):
    """A module with some functions, as an entry point."""
    import types

    module = types.ModuleType("a_plugin")
    exec("from infoprep.plugins import extension\n" + body, module.__dict__)
    monkeypatch.setitem(sys.modules, "a_plugin", module)
    return EntryPoint("bad", "a_plugin", GROUP)


EXTRACTOR = (
    "@extension\ndef infoprep_extractors():\n    def find(reading, scene):\n        {}\n    return [find]\n"
)
SIGNAL = "@extension\ndef infoprep_signals():\n    return [(lambda question, findings: {}, 1.0)]\n"


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("@extension\ndef infoprep_extracters():\n    return []\n", "infoprep_extracters"),
        ("@extension\ndef infoprep_banks():\n    return 1 / 0\n", "fails in infoprep_banks"),
        (EXTRACTOR.format("return [1 / 0]"), "ZeroDivisionError"),
        (
            EXTRACTOR.format(
                "from infoprep.hooks import Hook; yield Hook('patent', 'a patent', reading.passages[0].evidence())"
            ),
            "'patent' is no type of hook",
        ),
        (SIGNAL.format("(2.0, 'too much')"), "a signal's value is in 0..1, not 2.0"),
        (SIGNAL.format("None"), "fails in <lambda>"),
        ("def infoprep_banks():\n    return []\n", "mark its functions with infoprep.plugins.extension"),
        ("@extension\ndef infoprep_banks():\n    return ['no-such.yaml']\n", "brings a bank that is wrong"),
        (
            "@extension\ndef infoprep_signals():\n    return [(len, 'heavy')]\n",
            "pairs of a function and its weight",
        ),
        ("@extension\ndef infoprep_signals():\n    return [len]\n", "pairs of a function and its weight"),
        ("@extension\ndef infoprep_signals():\n    return [(len, 80)]\n", "a weight is at most 10"),
        ("@extension\ndef infoprep_formats():\n    return ['.csv']\n", "expected a Format"),
        ("@extension\ndef infoprep_extractors():\n    return ['find']\n", "expected a function"),
        (EXTRACTOR.format("return ['a fact']"), "expected hooks"),
        (
            EXTRACTOR.format("from infoprep.hooks import Hook; yield Hook('product', 'a', 'line 3')"),
            "evidence comes from",
        ),
        (
            "from infoprep.render.formats import Format\n"
            "@extension\ndef infoprep_formats():\n    return [Format('csv', str)]\n",
            "an ending is small and has its dot",
        ),
    ],
)
def test_a_plugin_that_fails_is_named_with_the_way_out(monkeypatch, body, says):
    point = plugin(monkeypatch, body)
    monkeypatch.setattr("infoprep.prep.installed_plugins", lambda: plugins_of([point]))
    with pytest.raises(PluginError) as raised:
        infoprep.prepare({"company": "X"})
    assert "The plugin 'bad'" in str(raised.value)
    assert says in str(raised.value)
    assert "settings={'plugins': False}" in str(raised.value)


def test_one_that_is_not_there_is_named():
    with pytest.raises(PluginError, match=r"The plugin 'gone' can't be loaded\. ModuleNotFoundError"):
        plugins_of([EntryPoint("gone", "no_such_module", GROUP)])


def test_a_format_that_makes_no_content_is_told(monkeypatch, shopify, tmp_path):
    body = (
        "from infoprep.render.formats import Format\n"
        "@extension\ndef infoprep_formats():\n    return [Format('.n', lambda sheet: 3)]\n"
    )
    brought = plugins_of([plugin(monkeypatch, body)])
    monkeypatch.setattr("infoprep.prep.installed_plugins", lambda: brought)
    with pytest.raises(PluginError, match="text or bytes, not int"):
        infoprep.prepare(shopify).save(tmp_path / "a.n")


def test_without_plugins_nothing_is_brought():
    assert installed_plugins() == plugins_of([])
    assert all(getattr(Points(), name)() == () for name in dir(Points) if name.startswith("infoprep_"))
