"""Files are written whole or not at all."""

from __future__ import annotations

import os
import secrets
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
    # The name of a file can hold half characters, which UTF-8 has no bytes for.
    data = content.encode("utf-8", "replace") if isinstance(content, str) else content
    try:
        target = path.resolve()  # a link's target is replaced, not the link
        beside = target.with_name(f".infoprep-{secrets.token_hex(8)}")
        # Made anew with the usual mode, and never through a link that somebody put there.
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if target.exists():
                beside.chmod(target.stat().st_mode & 0o777)
            beside.replace(target)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    except (OSError, ValueError, RuntimeError) as error:  # a null in the name, links that lead in a ring
        reason = str(getattr(error, "strerror", None) or error).lower()
        raise RenderError(f"Can't write '{path}': {reason}.") from None


_BINARY = getattr(os, "O_BINARY", 0)  # on Windows, where files would be text otherwise
