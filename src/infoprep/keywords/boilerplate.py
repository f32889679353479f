"""Boilerplate: what comes along when a page is pasted and says nothing of what the notes are about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from infoprep.yaml_source import Text

_SHORT_LINE = 60
_OPENING = 200  # legal words make a passage boilerplate where it opens with them
_RUNNING_TEXT = re.compile(r"(?:about|notes|news(?:\.\d+)?(?:\.text)?)?")  # fields that pages are pasted into

_ABOUT = re.compile(r"[Aa]bout\s+(?:(us|the company)|([A-Z][\w&'’.,-]*)(?:\s+[\w&'’.,-]+){0,5})\s*:?")
_LEGAL_HEADING = re.compile(
    r"cautionary\s+(?:note|statement)s?\b.{0,40}|.{0,30}forward[- ]looking\s+(?:statements?|information):?"
    r"|safe\s+harbou?r.{0,30}|cookie\s+(?:policy|settings|notice|consent|preferences):?",
    re.IGNORECASE,
)
_CONTACTS = re.compile(
    r"(?:media|press|news|investor|public)\s+(?:relations\s+)?(?:contacts?|enquiries|inquiries|relations)\b(:?)",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"forward[- ]looking\s+statements?\s+(?:within|that|about|are|involve|include|which|as)\b"
    r"|(?:contains?|include|certain)\s+(?:certain\s+)?forward[- ]looking"
    r"|undertakes?\s+no\s+(?:obligation|duty)|actual\s+results\s+(?:may|could|might)\s+differ",
    re.IGNORECASE,
)
# How whole lines of page furniture begin.
_LINE = re.compile(
    r"(?:(?:we|this\s+(?:site|website|page))\s+uses?|accept|reject|manage)\s+(?:all\s+)?cookies\b|all\s+rights\s+reserved"
    r"|©|copyright\s+(?:©|\d{4})|#\s*#\s*#$|-30-$|source:\s+\S+$|SOURCE\s+[A-Z]|view\s+original\s+content|privacy\s+policy$"
    r"|(?:subscribe|sign\s+up)\s+(?:to|for)\s+(?:our|the)\s+newsletter|share\s+this\s+(?:article|post|story|page)\b"
    r"|for\s+(?:more|further)\s+information(?:,|:|\s+(?:please|visit|contact|go\s+to|see))|for\s+immediate\s+release"
    r"|related\s+articles:?$|\d+\s+min(?:ute)?s?\s+read$",
)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.\w+")
_PHONE = re.compile(r"\+\d[\d().\s-]{7,}\d|\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b")
_CONTACT_LINES = 5


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
    section, age, path = "", 0, None
    for number, text in enumerate(texts):
        first, path = text.path != path, text.path
        age += 1
        if not _RUNNING_TEXT.fullmatch(text.path):
            marks.append(False)
            continue
        line = " ".join(text.split())
        if first or not _goes_on(section, age, line):
            section = ""
        heading = _section(line, first, texts[number + 1] if number + 1 < len(texts) else "")
        if heading:
            section, age = heading, 0
        marks.append(bool(section) or _is_known(line))
    return [False] * len(marks) if all(marks) else marks


def _goes_on(section: str, age: int, line: str) -> bool:
    """Whether a line is still part of the section whose heading stands so many lines above."""
    if section == "contacts":
        return age <= _CONTACT_LINES and len(line) <= _SHORT_LINE
    return age == 1 if section == "about" else len(line) > _SHORT_LINE


def _section(line: str, first: bool, following: str) -> str:
    """The boilerplate section that a line opens, if it is the heading of one."""
    if len(line) > _SHORT_LINE:
        return ""
    if _LEGAL_HEADING.fullmatch(line):
        return "legal"
    contacts = _CONTACTS.match(line)
    if contacts and (contacts.end() == len(line) or contacts[1]):
        return "contacts"
    about = _ABOUT.fullmatch(line)
    # "About Acme" is followed by "Acme is ..."; other headings with "about" open something to read.
    if about and not first and (about[1] or following.startswith((about[2], f"The {about[2]}"))):
        return "about"
    return ""


def _is_known(line: str) -> bool:
    if _LINE.match(line) or _LINE.match(line.lower()):  # "SOURCE Acme" is furniture, "source control" isn't
        return True
    return bool(_LEGAL.search(line[:_OPENING])) or _is_contact(line)


def _is_contact(line: str) -> bool:
    """Whether a line is a mail address or telephone number, and at most a name beside it."""
    if len(line) > 2 * _SHORT_LINE or not (("@" in line and _MAIL.search(line)) or _PHONE.search(line)):
        return False
    return len(re.findall(r"\w+", _PHONE.sub("", _MAIL.sub("", line)))) <= 4
