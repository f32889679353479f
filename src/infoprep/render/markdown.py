"""The sheet as Markdown, for notes apps."""

from __future__ import annotations

import re

from infoprep.render.text import beside, clock
from infoprep.sheet import Sheet

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~&$^=-])")
# Inside a line these mean nothing unless they come in pairs or start it; leaving them reads better.
_HARMLESS = re.compile(r"\\([()+!{}=^-])")


def to_markdown(sheet: Sheet) -> str:
    """The sheet as Markdown: a heading, a numbered list, a checklist.

    Args:
        sheet: The page.

    Returns:
        CommonMark with task lists. Nothing that stands in the notes is markup in it.
    """
    lines = [f"# {escape(sheet.title)}", ""]
    lines += [f"{escape(line)}  " for line in (sheet.who, sheet.when, sheet.advice) if line]
    lines += ["", f"> {escape(sheet.opening_line)}", ""] if sheet.opening_line else [""]
    for entry in sheet.entries:
        question = entry.question
        text = escape(question.text)
        text = f"**{text}**" if entry.number in sheet.if_late else text
        time = "" if entry.starts is None else f" _({clock(entry.starts)}, {question.minutes} min)_"
        lines.append(f"{entry.number}. {text}{time}")
        for label, words in beside(question, sheet.reader):
            lines.append(f"    - {escape(words)}" if label == "then" else f"    - _{label}: {escape(words)}_")
    lines.append("")
    if 0 < len(sheet.if_late) < len(sheet.entries):
        lines += [f"Running late? Ask {', '.join(map(str, sheet.if_late))}.", ""]
    if sheet.reserve:
        lines += ["## In reserve", "", *(f"- {escape(question.text)}" for question in sheet.reserve), ""]
    if sheet.unmet:
        lines += ["## Not asked", "", *(f"- {escape(item)}" for item in sheet.unmet), ""]
    if sheet.checklist:
        lines += ["## Before you go", "", *(f"- [ ] {escape(item)}" for item in sheet.checklist)]
    return "\n".join(lines).rstrip("\n") + "\n"


def escape(text: str) -> str:
    r"""A text in which nothing is Markdown.

    >>> escape("C# and <b>bold</b> [x](http://y)")
    'C\\# and \\<b\\>bold\\</b\\> \\[x\\](http://y)'
    """
    text = _HARMLESS.sub(r"\1", _SPECIAL.sub(r"\\\1", " ".join(text.split())))
    # A sign or a number at the start of a line would begin a list, a quote or a rule.
    return re.sub(r"^(\d*)\\?([-+=.)])(?=\s|$)|^()([-+=])", r"\1\3\\\2\4", text)
