"""Boilerplate: what comes along when a page is pasted and says nothing of what the notes are about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from infoprep.yaml_source import Text

_ABOUT = re.compile(r"about\s+(?:us|the company|[A-Z][\w&'’.,-]*(?:\s+[\w&'’.,-]+){0,5})\s*:?", re.IGNORECASE)
_HEADING = re.compile(
    r"(?:cautionary\s+(?:note|statement)s?\b.{0,60}|.{0,30}forward[- ]looking\s+(?:statements?|information)"
    r"|safe\s+harbou?r.{0,30}|disclaimer|cookie\s+\w+)\s*:?",
    re.IGNORECASE,
)
_CONTACTS = re.compile(
    r"(?:(?:media|press|news|investor|public)\s+(?:relations\s+)?)?(?:contacts?|enquiries|inquiries)\s*:?",
    re.IGNORECASE,
)
_LINE = re.compile(
    r"forward[- ]looking\s+statements?\s+(?:within|that|about|are|involve|include|which|as)\b"
    r"|(?:contains?|include|certain)\s+(?:certain\s+)?forward[- ]looking"
    r"|undertakes?\s+no\s+(?:obligation|duty)|actual\s+results\s+(?:may|could|might)\s+differ"
    r"|(?:uses?|accept|accepting|reject|manage|all)\s+(?:all\s+)?cookies\b|\bcookie\s+(?:policy|settings|notice|consent|preferences)\b"
    r"|all\s+rights\s+reserved|^\s*©|^\s*#\s*#\s*#\s*$|^\s*-30-\s*$|^\s*source:?\s+\S+\s*$"
    r"|\b(?:subscribe|sign\s+up)\s+(?:to|for)\s+(?:our|the)\s+newsletter|\bshare\s+this\s+(?:article|post|story|page)\b"
    r"|\bfor\s+(?:more|further)\s+information,?\s+(?:please\s+)?(?:visit|contact|go\s+to|see)\b"
    r"|view\s+original\s+content|^\s*for\s+immediate\s+release\s*$",
    re.IGNORECASE,
)
# One of these is in every line that _LINE finds; looking for them first is much faster.
_SIGNS = (
    "forward",
    "undertake",
    "results",
    "cookie",
    "reserved",
    "©",
    "#",
    "-30-",
    "source",
    "newsletter",
    "share",
    "information",
    "content",
    "release",
)
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.\w+|(?:\+?\d[\d().\s-]{8,}\d)|https?://\S+|www\.\S+")
_SHORT_LINE = 60


def is_boilerplate(texts: Sequence[Text]) -> list[bool]:
    """Which passages are boilerplate of a pasted page.

    These are: a section `About Acme` below other text of its field, forward-looking statements, contact
    lines, cookie notices, copyright and sharing lines. A text that has nothing else keeps what it has.

    Args:
        texts: The passages in the order of the text, each with its field's path.

    Returns:
        For each passage whether it is boilerplate.
    """
    marks: list[bool] = []
    section, path = "", None
    for text in texts:
        first, path = text.path != path, text.path
        line = " ".join(text.split())
        heading = _section(line, first)
        if heading:
            section = heading
            marks.append(True)
            continue
        if first or (section == "contacts" and len(line) > _SHORT_LINE):
            section = ""
        marks.append(bool(section) or _is_known(line) or _is_contact(line))
        section = section if section == "contacts" else ""
    return [False] * len(marks) if all(marks) else marks


def _section(line: str, first: bool) -> str:
    """The boilerplate section that a line opens, if it is the heading of one."""
    if len(line) <= _SHORT_LINE and _HEADING.fullmatch(line):
        return "legal"
    if len(line) <= _SHORT_LINE and _CONTACTS.fullmatch(line):
        return "contacts"
    about = _ABOUT.fullmatch(line)
    if not first and about and line[-1] not in ".!?" and line.split()[1][0].isupper():
        return "about"
    return ""


def _is_known(line: str) -> bool:
    low = line.lower()
    return any(sign in low for sign in _SIGNS) and bool(_LINE.search(line))


def _is_contact(line: str) -> bool:
    """Whether a line is an address and little else."""
    if not _ADDRESS.search(line):
        return False
    rest = _ADDRESS.sub("", line)
    return len(re.findall(r"\w+", rest)) <= 6
