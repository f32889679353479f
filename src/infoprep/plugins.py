"""Plugins: installed packages that bring extractors, banks, signals and formats of their own.

A plugin is a package with an entry point in the group ``infoprep``; the module that it names has functions
marked with `extension`, each named as in `Points`. examples/plugin/ is a complete one.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any, cast

import pluggy

from infoprep.bank import Bank, load_bank
from infoprep.errors import PluginError
from infoprep.hooks import Extractor, Hook
from infoprep.render.formats import Format
from infoprep.signals import Signal
from infoprep.vocabulary import WORTH
from infoprep.yaml_source import Evidence

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
        banks: Files and folders of questions, each with the name of the plugin that brings it.
        signals: Reasons to like a question, with their weights.
        formats: Formats to save in.
    """

    names: tuple[str, ...] = ()
    extractors: tuple[Extractor, ...] = ()
    banks: tuple[tuple[str, Path], ...] = ()
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
            plugin = point.load()
            manager.register(plugin, point.name)
            manager.check_pending()
            if not manager.get_hookcallers(plugin):
                raise TypeError("it brings nothing: mark its functions with infoprep.plugins.extension")
    brought = {
        name: tuple(_brought(name, getattr(manager.hook, f"infoprep_{name}").get_hookimpls()))
        for name in _MADE
    }
    return Plugins(tuple(name for name, _ in manager.list_name_plugin()), **brought)


def loaded_banks(plugins: Plugins) -> list[Bank]:
    """The banks that plugins bring.

    Raises:
        PluginError: One can't be read, or is wrong.
    """
    banks = []
    for name, path in plugins.banks:
        with _blamed(name, "brings a bank that is wrong"):
            banks.append(load_bank(path))
    return banks


def _brought(kind: str, functions: Sequence[pluggy.HookImpl]) -> Iterator[Any]:
    """What plugins bring of a kind, by the order of their names."""
    for function in sorted(functions, key=lambda function: function.plugin_name):
        name = function.plugin_name
        with _blamed(name, f"fails in {function.function.__name__}"):
            things = [_MADE[kind](name, thing) for thing in cast("Iterable[Any]", function.function())]
        yield from things


def _extractor(name: str, extractor: Any) -> _Guarded:
    return _Guarded(name, _called(extractor), _hooks)


def _bank(name: str, path: Any) -> tuple[str, Path]:
    return name, Path(path)


def _signal(name: str, pair: Any) -> tuple[_Guarded, float]:
    if not (isinstance(pair, tuple) and len(pair) == 2 and isinstance(pair[1], int | float)):
        raise TypeError(f"expected pairs of a function and its weight, found {pair!r}")
    if abs(pair[1]) > _HEAVIEST:
        raise ValueError(f"a weight is at most {_HEAVIEST}, as infoprep's own are at most 2; found {pair[1]}")
    return _Guarded(name, _called(pair[0]), _value), float(pair[1])


def _format(name: str, given: Any) -> Format:
    if not isinstance(given, Format):
        raise TypeError(f"expected a Format, found {given!r}")
    if not re.fullmatch(r"\.[a-z0-9]+", given.ending):
        raise ValueError(f"an ending is small and has its dot, such as '.org'; found '{given.ending}'")
    # Without options: `Prep.save` has no way to hand them over.
    return Format(given.ending, _Guarded(name, _called(given.make), _content), whole=given.whole)


def _called(function: Any) -> Callable[..., Any]:
    if not callable(function):
        raise TypeError(f"expected a function, found {function!r}")
    return cast("Callable[..., Any]", function)


_HEAVIEST = 10
_MADE: dict[str, Callable[[str, Any], Any]] = {
    "extractors": _extractor,
    "banks": _bank,
    "signals": _signal,
    "formats": _format,
}


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

    def __call__(self, *given: Any) -> Any:
        with _blamed(self.plugin, f"fails in {self.__name__}"):
            return self.taken(self.function(*given))


def _hooks(found: Iterable[Hook]) -> list[Hook]:
    hooks = list(found)
    for hook in hooks:
        if not isinstance(hook, Hook):
            raise TypeError(f"expected hooks, found {hook!r}")
        if isinstance(hook.kinds, str) or not all(isinstance(piece, Evidence) for piece in hook.evidence):
            raise TypeError(
                f"kinds are a tuple of texts, and evidence comes from passage.evidence(...): {hook!r}"
            )
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
        theirs = [frame for frame in traceback.extract_tb(error.__traceback__) if _is_theirs(frame.filename)]
        at = f" ({theirs[-1].filename}:{theirs[-1].lineno})" if theirs else ""
        raise PluginError(
            f"The plugin '{plugin}' {what}{at}. {reason}. "
            "Mend or uninstall it, or go without: settings={'plugins': False}, infoprep --no-plugins."
        ) from error


def _is_theirs(file: str) -> bool:
    """Whether a line that an error went through is neither ours nor Python's own."""
    own = Path(__file__).parent in Path(file).parents
    return not (file.startswith("<") or own or "importlib" in Path(file).parts)
