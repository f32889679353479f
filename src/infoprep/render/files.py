"""Files are written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from infoprep.errors import RenderError


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file whole or not at all: first beside it, then in its place.

    Args:
        path: Where to; the target of a link is replaced, not the link.
        content: A text, written as UTF-8, or bytes.

    Raises:
        RenderError: It can't be written.
    """
    target = path.resolve()  # a link's target is replaced, not the link
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content.encode() if isinstance(content, str) else content)
                file.flush()
                os.fsync(file.fileno())
            Path(name).chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise RenderError(f"Can't write '{path}': {(error.strerror or str(error)).lower()}.") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
