"""What a caller may set, in one place."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from infoprep.cache import Cache, users_folder
from infoprep.errors import InputError, Problem

if TYPE_CHECKING:
    from spacy.language import Language


MAX_FILLS = 1_000


@dataclass(frozen=True)
class Settings:
    """Settings of a preparation.

    Attributes:
        model: A spaCy pipeline, or the name or path of one; left out: the best English one installed.
        plugins: Whether installed plugins take part.
        max_fills: At most so many fillings of one template are looked at, from 1 to 1,000.
        cache: Whether what is found in notes is kept on disk, so that the same notes need no spaCy the next
            time: True for the user's own folder, or a folder; the command line keeps it (docs/performance.md).
        weights: A file with weights of one's own, as `infoprep learn` writes it.
    """

    model: str | Path | Language | None = None
    plugins: bool = True
    max_fills: int = 12
    cache: bool | str | Path = False
    weights: str | Path | None = None

    @property
    def kept(self) -> Cache | None:
        """What was kept before, or None where nothing is to be kept."""
        if self.cache is False:
            return None
        return Cache(users_folder() if self.cache is True else Path(self.cache))


def settings_of(settings: Settings | Mapping[str, Any] | None) -> Settings:
    """Settings from what a caller holds them in.

    Args:
        settings: Settings, a mapping with their names, or None for the defaults.

    Returns:
        The settings.

    Raises:
        InputError: There is a name that is no setting, or a value that it can't have.

    >>> settings_of({"max_fills": 3}).max_fills
    3
    """
    if isinstance(settings, Settings):
        settings = {field.name: getattr(settings, field.name) for field in fields(settings)}
    if settings is not None and not isinstance(settings, Mapping):
        raise TypeError(f"settings: expected Settings or a mapping, found {type(settings).__name__}.")
    names = [field.name for field in fields(Settings)]
    problems = [
        Problem("settings", 1, 1, name, f"'{name}' is not a setting.", _suggest(name, names))
        for name in settings or {}
        if name not in names
    ]
    made = Settings(**{name: value for name, value in (settings or {}).items() if name in names})
    if not isinstance(made.max_fills, int) or not 1 <= made.max_fills <= MAX_FILLS:
        # Not the number itself: one of thousands of digits can't be written out.
        found = "one beyond" if isinstance(made.max_fills, int) else type(made.max_fills).__name__
        message = f"Expected a whole number from 1 to {MAX_FILLS:,}, found {found}."
        problems.append(Problem("settings", 1, 1, "max_fills", message))
    if not (made.model is None or isinstance(made.model, str | Path) or hasattr(made.model, "pipe")):
        message = f"Expected a spaCy pipeline, or the name or path of one; found {type(made.model).__name__}."
        problems.append(Problem("settings", 1, 1, "model", message))
    if not isinstance(made.cache, bool | str | Path):
        message = f"Expected True, False or a folder; found {type(made.cache).__name__}."
        problems.append(Problem("settings", 1, 1, "cache", message))
    if not isinstance(made.weights, str | Path | None):
        message = f"Expected a file, found {type(made.weights).__name__}."
        problems.append(Problem("settings", 1, 1, "weights", message))
    if problems:
        raise InputError(problems)
    return made


def _suggest(name: str, names: list[str]) -> str:
    close = difflib.get_close_matches(name, names, 1)
    return f"Did you mean '{close[0]}'?" if close else f"The settings are: {', '.join(names)}."
