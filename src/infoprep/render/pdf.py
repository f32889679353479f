"""The sheet as PDF, through Typst: its fonts are inside, and nothing is looked up anywhere."""

from __future__ import annotations

import json
import re
import threading
import warnings
from collections.abc import Callable
from functools import cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal

from infoprep.errors import MissingExtraError, RenderError
from infoprep.render.text import beside, clock
from infoprep.sheet import Entry, Sheet

if TYPE_CHECKING:
    import typst

Paper = Literal["letter", "a4"]
PAPERS = {"letter": "us-letter", "a4": "a4"}
# So many questions stand on the front page; ten go on two pages.
_ON_THE_FRONT = 5
# What the font inside Typst (Libertinus Serif) has letters for: Latin, Greek, Cyrillic, Hebrew and signs.
_OWN_LETTERS = re.compile(
    r"[\u0000-\u052f\u0590-\u05ff\u1e00-\u1fff\u2000-\u206f\u20a0-\u20bf\u2100-\u22ff]*"
)


def to_pdf(sheet: Sheet, *, paper: Paper = "letter", large: bool = False) -> bytes:
    """The sheet as a tagged PDF (PDF/UA-1).

    Args:
        sheet: The page: to carry with room to write, for oneself with reasons and lines of the notes instead.
        paper: "letter" or "a4".
        large: In large print.

    Returns:
        The file; the same bytes each time, as long as the font inside has all letters. For others the
        machine's own fonts are used; where none has them, boxes stand in their place and a warning tells it.

    Raises:
        MissingExtraError: typst is not installed.
        RenderError: Typst could not set the page.
    """
    if paper not in PAPERS:
        raise RenderError(f"There is no paper '{paper}'. Use {' or '.join(PAPERS)}.")
    return typeset("sheet.typ", _as_data(sheet, paper, large=large))


def typeset(template: str, data: dict[str, Any]) -> bytes:
    """A template of this folder set with data, as a tagged PDF.

    Args:
        template: The template's name.
        data: What it reads from `sys.inputs.sheet`, as JSON.

    Raises:
        MissingExtraError: typst is not installed.
        RenderError: Typst could not set the page.
    """
    told = json.dumps(data, ensure_ascii=False)
    compile_ = partial(
        _compiler(ignore_system_fonts=bool(_OWN_LETTERS.fullmatch(told))).compile,
        _template(template),
        format="pdf",
        sys_inputs={"sheet": told},
        timestamp=0,
    )
    with _ONE_AT_A_TIME:
        made = _compiled(compile_)
    return made if isinstance(made, bytes) else b"".join(made or [])


# A compiler that is kept, for its fonts take long to load, can't serve two threads at once.
_ONE_AT_A_TIME = threading.Lock()


def _compiled(compile_: Callable[..., Any]) -> Any:
    """The PDF with the standard's mark, or without it where a letter has no shape."""
    try:
        return compile_(pdf_standards="ua-1")
    except RuntimeError as error:
        missing = re.search(r'the text `"(.+?)"` could not be displayed', str(error))
        if not missing:
            raise RenderError(f"Can't make the PDF: {error}") from None
        # The standard allows no letter without its shape: the page is made all the same, and the user told.
        warnings.warn(
            f"No font on this machine has letters such as {missing[1]}: the PDF shows boxes in their place. "
            "Install a font that has them (Noto covers nearly all scripts), or use HTML or DOCX.",
            stacklevel=3,
        )
        return compile_()


@cache
def _compiler(*, ignore_system_fonts: bool) -> typst.Compiler:
    try:
        import typst
    except ImportError:
        raise MissingExtraError("PDF needs typst. Type: pip install 'infoprep[pdf]'") from None
    return typst.Compiler(ignore_system_fonts=ignore_system_fonts)


@cache
def _template(name: str) -> bytes:
    return files("infoprep.render").joinpath(name).read_bytes()


def _as_data(sheet: Sheet, paper: Paper, *, large: bool) -> dict[str, Any]:
    to_carry = sheet.reader == "room"
    count, some_must = len(sheet.entries), 0 < len(sheet.if_late) < len(sheet.entries)
    return {
        "title": sheet.title,
        "head": [line for line in (sheet.who, sheet.when, sheet.advice) if line],
        "begin": sheet.begin,
        "opening_line": sheet.opening_line,
        "entries": [_entry(entry, sheet, marked=some_must) for entry in sheet.entries],
        "legend": "Ask these even when you run late." if some_must else "",
        "reserve": [question.text for question in sheet.reserve],
        "unmet": list(sheet.unmet),
        "checklist": list(sheet.checklist),
        "footer": ", ".join(filter(None, [sheet.title, sheet.who])),
        "paper": PAPERS[paper],
        "large": large,
        "ruled": to_carry,
        "timed": all(entry.starts is not None for entry in sheet.entries),
        # Five on the front with the reserve on the back; of more the greater half.
        "front": (count + 1) // 2 if to_carry and (count > _ON_THE_FRONT or large) else count,
        "reserve_on_back": to_carry and (count <= _ON_THE_FRONT or large),
    }


def _entry(entry: Entry, sheet: Sheet, *, marked: bool) -> dict[str, Any]:
    question = entry.question
    return {
        "number": entry.number,
        "clock": clock(entry.starts) if entry.starts is not None else "",
        "minutes": f"{question.minutes} min" if entry.starts is not None else "",
        "text": question.text,
        "must": marked and entry.number in sheet.if_late,
        "notes": beside(question, sheet.reader),
    }
