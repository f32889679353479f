"""A plugin in one file: it finds open-source projects, asks about them, likes such questions, and writes .org."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from infoprep.hooks import Findings, Hook, Scene
from infoprep.plugins import extension
from infoprep.questions import Filled
from infoprep.reading import Reading
from infoprep.render.formats import Format
from infoprep.sheet import Sheet

KIND = "x_open_source"  # a kind of one's own starts with x_
_GIVEN_AWAY = re.compile(r"\bopen-?sourced ([A-Z][\w.-]*\w)|\bgithub\.com/[\w.-]+/([\w.-]*\w)", re.IGNORECASE)


def open_source(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Projects that the company gives away, as the notes name them."""
    for passage in reading.passages:
        for found in _GIVEN_AWAY.finditer(passage.text):
            group = 1 if found[1] else 2
            yield Hook("project", found[group], passage.evidence(*found.span(group)), kinds=(KIND,))


def in_the_open(question: Filled, findings: Findings) -> tuple[float, str]:
    """Whether a question is about something that is built in the open."""
    if any(KIND in hook.kinds for hook in question.hooks):
        return 1.0, "It is about work that you can look at before the meeting."
    return 0.0, "It is about nothing that is built in the open."


def to_org(sheet: Sheet) -> str:
    """The questions as an outline for Emacs."""
    return f"#+TITLE: {sheet.title}\n" + "".join(f"* TODO {entry.question.text}\n" for entry in sheet.entries)


@extension
def infoprep_extractors():
    """What finds facts."""
    return [open_source]


@extension
def infoprep_banks():
    """The questions."""
    return [Path(__file__).with_name("questions.yaml")]


@extension
def infoprep_signals():
    """What makes a question worth asking, and how much it weighs."""
    return [(in_the_open, 0.5)]


@extension
def infoprep_formats():
    """What a sheet can be saved as."""
    return [Format(".org", to_org)]
