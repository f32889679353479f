"""The formats that a preparation can be saved in, by the ending of the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from infoprep.errors import RenderError
from infoprep.render.docx import to_docx
from infoprep.render.html import to_html
from infoprep.render.markdown import to_markdown
from infoprep.render.pdf import to_pdf
from infoprep.render.text import to_text
from infoprep.sheet import Reader


@dataclass(frozen=True)
class Format:
    """A format that a preparation can be saved in.

    Attributes:
        ending: The file's ending, small and with its dot: ".pdf".
        make: Makes the file's content, text or bytes, of a `Sheet` that is made for its reader already.
        options: The names of the options that `make` takes beside it; a plugin's format has none.
        whole: Whether `make` takes the whole `Prep` instead: such a file is for oneself alone.
    """

    ending: str
    make: Callable[..., str | bytes]
    options: frozenset[str] = frozenset()
    whole: bool = False


def _to_json(prep: Any) -> str:
    return str(prep.to_json())


FORMATS = (
    Format(".pdf", to_pdf, frozenset({"paper", "large"})),
    Format(".html", to_html, frozenset({"live", "begun"})),
    Format(".docx", to_docx),
    Format(".md", to_markdown),
    Format(".txt", to_text),
    Format(".json", _to_json, whole=True),
)


def format_of(path: Path, formats: Sequence[Format], reader: Reader, options: Mapping[str, Any]) -> Format:
    """The format of a file, by its ending.

    Args:
        path: The file.
        formats: The formats there are.
        reader: Whom the file is for.
        options: What was asked for, by name.

    Raises:
        RenderError: The ending tells no format, or the format can't do what was asked for.
    """
    ending = path.suffix.lower()
    found = next((known for known in formats if known.ending == ending), None)
    if found is None:
        endings = ", ".join(known.ending for known in formats)
        raise RenderError(f"'{path.name}' has no ending that tells the format. Use {endings}.")
    if found.whole and reader == "them":
        raise RenderError(
            f"A {ending} file holds all that stands behind the questions: it can't be sent ahead."
        )
    if reader == "them" and options.get("live"):
        raise RenderError("A page to send ahead has no clock and no room to type: leave out 'live'.")
    for name in sorted(options.keys() - found.options):
        homes = ", ".join(known.ending for known in formats if name in known.options)
        raise RenderError(f"'{name}' means nothing in a {ending} file: it is for {homes}.")
    return found
