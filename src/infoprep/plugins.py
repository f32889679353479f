"""Plugins: installed packages that bring extractors, banks, signals and formats of their own.

A plugin is a package with an entry point in the group ``infoprep``; the module that it names has functions
marked with `extension`, each named as in `Points`. examples/plugin/ is a complete one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any, cast

import pluggy

from infoprep.errors import PluginError
from infoprep.hooks import Extractor, Hook
from infoprep.ranking import Signal
from infoprep.render.formats import Format
from infoprep.vocabulary import WORTH

GROUP = "infoprep"
extension = pluggy.HookimplMarker(GROUP)
_point = pluggy.HookspecMarker(GROUP)


class Points:
    """What a plugin may bring: one function for each kind of thing, all of them optional."""

    @_point
    def infoprep_extractors(self) -> Sequence[Extractor]:
        """Finders of facts: functions of a `Reading` and a `Scene` that yield hooks of the known types."""
        return ()

    @_point
    def infoprep_banks(self) -> Sequence[Path]:
        """Bank files, or folders of them, that are added to the bank that comes with infoprep."""
        return ()

    @_point
    def infoprep_signals(self) -> Sequence[tuple[Signal, float]]:
        """Reasons to like a question: functions of a `Filled` and the `Findings`, each with its weight."""
        return ()

    @_point
    def infoprep_formats(self) -> Sequence[Format]:
        """Formats that a preparation can be saved in; one with a known ending takes its place."""
        return ()


@dataclass(frozen=True)
class Plugins:
    """What the installed plugins bring.

    Attributes:
        names: Their names, in order.
        extractors: Finders of facts, run after infoprep's own.
        banks: Files and folders of questions.
        signals: Reasons to like a question, with their weights.
        formats: Formats to save in.
    """

    names: tuple[str, ...] = ()
    extractors: tuple[Extractor, ...] = ()
    banks: tuple[Path, ...] = ()
    signals: tuple[tuple[Signal, float], ...] = ()
    formats: tuple[Format, ...] = ()


@cache
def installed_plugins() -> Plugins:
    """What the plugins bring that are installed beside infoprep, by the order of their names.

    Raises:
        PluginError: One can't be loaded, or brings what it should not; the message names it.
    """
    return plugins_of(entry_points(group=GROUP))


def plugins_of(points: Iterable[EntryPoint]) -> Plugins:
    """What the plugins behind some entry points bring.

    Args:
        points: Entry points, in any order.

    Raises:
        PluginError: One can't be loaded, or brings what it should not.
    """
    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(Points)
    for point in sorted(points):
        with _blamed(point.name, "can't be loaded"):
            manager.register(point.load(), point.name)
            manager.check_pending()
    brought = {
        name: tuple(_brought(getattr(manager.hook, f"infoprep_{name}").get_hookimpls()))
        for name in ("extractors", "banks", "signals", "formats")
    }
    return Plugins(
        tuple(name for name, _ in manager.list_name_plugin()),
        tuple(_Guarded(name, extractor, _hooks) for name, extractor in brought["extractors"]),
        tuple(Path(path) for _, path in brought["banks"]),
        tuple((_Guarded(name, signal, _value), weight) for name, (signal, weight) in brought["signals"]),
        tuple(
            Format(each.ending, _Guarded(name, each.make, _content), frozenset(each.options), each.whole)
            for name, each in brought["formats"]
        ),
    )


def _brought(functions: Sequence[pluggy.HookImpl]) -> Iterator[tuple[str, Any]]:
    """Each thing with the name of the plugin that brings it, by the order of the names."""
    for function in sorted(functions, key=lambda function: function.plugin_name):
        with _blamed(function.plugin_name, f"fails in {function.function.__name__}"):
            things: list[Any] = list(cast("Iterable[Any]", function.function()))
        yield from ((function.plugin_name, thing) for thing in things)


@dataclass(frozen=True)
class _Guarded:
    """A plugin's function whose failures and wrong results are told as the plugin's.

    A record and no closure, so that what holds it can be pickled.
    """

    plugin: str
    function: Callable[..., Any]
    taken: Callable[[Any], Any]

    @property
    def __name__(self) -> str:
        return self.function.__name__

    def __call__(self, *given: Any, **options: Any) -> Any:
        with _blamed(self.plugin, f"fails in {self.__name__}"):
            return self.taken(self.function(*given, **options))


def _hooks(found: Iterable[Hook]) -> list[Hook]:
    hooks = list(found)
    for hook in hooks:
        if hook.type not in WORTH:
            raise ValueError(f"'{hook.type}' is no type of hook; the types are: {', '.join(sorted(WORTH))}")
    return hooks


def _value(made: tuple[float, str]) -> tuple[float, str]:
    value, words = made
    if not 0 <= value <= 1:
        raise ValueError(f"a signal's value is in 0..1, not {value}")
    return float(value), str(words)


def _content(made: str | bytes) -> str | bytes:
    if not isinstance(made, str | bytes):
        raise TypeError(f"a format makes text or bytes, not {type(made).__name__}")
    return made


@contextmanager
def _blamed(plugin: str, what: str) -> Iterator[None]:
    """Turn whatever a plugin raises into an error that names the plugin."""
    try:
        yield
    except PluginError:
        raise
    except Exception as error:
        reason = f"{type(error).__name__}: {error}".rstrip(": .")
        raise PluginError(
            f"The plugin '{plugin}' {what}. {reason}. "
            "Mend or uninstall it, or go without: Settings(plugins=False), infoprep --no-plugins."
        ) from error
