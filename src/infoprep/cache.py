"""What was made before, kept for this user on disk: bounded, private, safe to use by many at once.

Whatever is wrong with the folder or with a record in it, the answer is that nothing is kept; the work is then
done again. Records are bytes without meaning here; nothing in them is ever run.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

# So much is kept in all; of more, what was used longest ago goes.
MOST_BYTES = 64_000_000
_LARGEST = MOST_BYTES // 8
_SUFFIX = ".kept"
_SUM = hashlib.sha256().digest_size
_UNUSABLE = (OSError, ValueError)  # ... a name with a null in it


def users_folder() -> Path:
    """The folder for what infoprep keeps for this user: ``INFOPREP_CACHE``, or where their system has such things."""
    given = os.environ.get("INFOPREP_CACHE")
    if given:
        return Path(given)
    try:
        home = Path.home()
    except RuntimeError:  # whoever runs this has none: nothing can be kept
        home = Path(os.devnull)
    # As platformdirs has them; loading it takes longer than all that is kept.
    place = {
        "win32": os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local",
        "darwin": home / "Library" / "Caches",
    }.get(sys.platform, os.environ.get("XDG_CACHE_HOME") or home / ".cache")
    return Path(place) / "infoprep"


@cache
def code() -> str:
    """Which code is at work: infoprep's files as they are, its bank, and the versions of what they rest on."""
    parts = [version(name) for name in ("infoprep", "lemminflect", "spacy", "wordfreq")]
    for folder, kind in ((Path(__file__).parent, "*.py"), (shipped_folder(), "*.yaml")):
        for file in sorted(folder.rglob(kind)):
            known = file.stat()
            parts.append(f"{file.relative_to(folder)} {known.st_size} {known.st_mtime_ns}")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def shipped_folder() -> Path:
    """Where the bank that comes with infoprep is: inside the package, or beside it in a checkout."""
    inside = Path(__file__).parent / "question_bank"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "question_bank"


def version_of(package: str) -> str | None:
    """The version of an installed package by the name it is imported by, or None where there is none.

    Args:
        package: Its name.
    """
    with suppress(PackageNotFoundError):
        return version(package.replace("_", "-"))
    return None


@dataclass(frozen=True)
class Cache:
    """Records in a folder, by key.

    Attributes:
        folder: The folder; made when something is first kept.
        most: So many bytes are kept.
    """

    folder: Path
    most: int = MOST_BYTES

    def get(self, key: str) -> bytes | None:
        """The record that was kept under a key, or None."""
        file = self._file(key)
        try:
            if not self._is_private():
                return None
            held = file.read_bytes()
            if hashlib.sha256(held[_SUM:]).digest() != held[:_SUM]:
                file.unlink()  # cut off, or changed by somebody
                return None
            os.utime(file)
        except _UNUSABLE:
            return None
        return held[_SUM:]

    def put(self, key: str, record: bytes) -> None:
        """Keep a record under a key, in place of what was there.

        Args:
            key: Its key.
            record: The record; one that would fill a good part of the room is not kept.
        """
        if len(record) > min(_LARGEST, self.most):
            return
        beside = self.folder / f"{secrets.token_hex(8)}.new"
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self._is_private():
                return
            with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(hashlib.sha256(record).digest() + record)
            beside.replace(self._file(key))
            self._make_room()
        except _UNUSABLE:
            with suppress(*_UNUSABLE):
                beside.unlink()

    def clear(self) -> int:
        """Take everything out.

        Returns:
            How many records there were.
        """
        gone = 0
        for file, _, _ in self._files():
            with suppress(OSError):
                file.unlink()
                gone += file.suffix == _SUFFIX
        return gone

    def size(self) -> tuple[int, int]:
        """How many records there are, and how many bytes they take."""
        sizes = [size for file, size, _ in self._files() if file.suffix == _SUFFIX]
        return len(sizes), sum(sizes)

    def _file(self, key: str) -> Path:
        return self.folder / f"{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()}{_SUFFIX}"

    def _files(self) -> Iterator[tuple[Path, int, int]]:
        """The folder's files with their sizes and when they were last used."""
        with suppress(*_UNUSABLE), os.scandir(self.folder) as entries:
            for entry in entries:
                with suppress(OSError):  # another process was faster
                    if entry.name.endswith((_SUFFIX, ".new")) and entry.is_file(follow_symlinks=False):
                        known = entry.stat(follow_symlinks=False)
                        yield Path(entry.path), known.st_size, known.st_mtime_ns

    def _make_room(self) -> None:
        files = sorted(self._files(), key=lambda file: file[2])
        over = sum(size for _, size, _ in files) - self.most
        for file, size, _ in files:
            if over <= 0:
                return
            with suppress(OSError):
                file.unlink()
            over -= size

    def _is_private(self) -> bool:
        """Whether the folder is this user's own, and nobody else can look into it."""
        known = self.folder.lstat()
        if not stat.S_ISDIR(known.st_mode):
            return False
        return not hasattr(os, "getuid") or (known.st_uid == os.getuid() and not known.st_mode & 0o077)
