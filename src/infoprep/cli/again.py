"""What a command printed, printed again where nothing has changed that decides it.

Even when spaCy rests, a sheet takes four tenths of a second, most of them for libraries to be loaded. One that is made
of the same files, by the same code, and asked for in the same way, is the same sheet.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from infoprep.cache import Cache, code, users_folder
from infoprep.cli.options import with_cache, with_plugins


def page(make: Callable[[], str], files: Iterable[Path | None], asked: Mapping[str, Any]) -> str:
    """What a command prints: what was kept of the same command, or made and kept for the next time.

    Args:
        make: Makes it.
        files: The files that it is made of; nothing is kept where one is a pipe, or can't be read.
        asked: What was asked for, as values that JSON has.
    """
    key = _key(files, asked) if with_cache.get() else None
    if key is None:
        return make()
    kept = Cache(users_folder())
    record = kept.get(key)
    if record is not None:
        return record.decode("utf-8", "surrogatepass")
    made = make()
    if not _plugins_took_part():
        kept.put(key, made.encode("utf-8", "surrogatepass"))
    return made


def _key(files: Iterable[Path | None], asked: Mapping[str, Any]) -> str | None:
    """What decides a page: the files to the letter, the code, the bank, and all that is installed."""
    told = hashlib.sha256()
    try:
        for file in files:
            # A pipe can be read once only, and what is too long is told by whoever reads it.
            if file and not (file.is_file() and file.stat().st_size <= _LONGEST):
                return None
            told.update(f"{file}\n".encode("utf-8", "surrogatepass"))
            told.update(hashlib.sha256(file.read_bytes()).digest() if file else b"")
    except (OSError, ValueError):  # a name with a null in it
        return None
    # Installing or removing anything changes the time of the folder that it goes to.
    installed = [
        f"{folder} {Path(folder).stat().st_mtime_ns}" for folder in sys.path if Path(folder).is_dir()
    ]
    about = json.dumps([asked, with_plugins.get(), code(), installed, sys.version], sort_keys=True)
    told.update(about.encode())
    return f"page {told.hexdigest()}"


_LONGEST = 4_000_000  # bytes; the longest files that any reader takes have a million characters


def _plugins_took_part() -> bool:
    """Whether code took part that can change unseen."""
    if not with_plugins.get():
        return False
    from infoprep.plugins import installed_plugins

    return bool(installed_plugins().names)
