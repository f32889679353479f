"""What was learned: the answers file that the live page saves, or that somebody writes by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from infoprep.errors import AnswersError
from infoprep.gate import checked
from infoprep.yaml_source import Items, Node, SourceError, Text, read_source

_YES, _NO = ("yes", "true", "on", "y"), ("no", "false", "off", "n")


def _yes_or_no(value: Node) -> Node | bool:
    word = value.strip().lower() if isinstance(value, Text) else ""
    if value is None or word in _NO:
        return False
    if word in _YES:
        return True
    raise ValueError(f"Expected yes or no, found '{value}'.\nWrite yes or no.")


def _many(value: Node) -> Node:
    return tuple(value) if isinstance(value, Items) else () if value is None else value


YesNo = Annotated[bool, BeforeValidator(_yes_or_no)]


class Answer(BaseModel):
    """What was said to one question.

    Attributes:
        question: The question as it was asked.
        template: The id of the template it comes from.
        asked: Whether it was asked.
        starred: Whether the answer was worth a star.
        notes: What was written down.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    question: Text
    template: Text | None = None
    asked: YesNo = False
    starred: YesNo = False
    notes: Text | None = None


class Answers(BaseModel):
    """The answers of one meeting.

    Attributes:
        company: The company.
        person: Who was asked.
        answers: The answers, in the order of the page.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    company: Text
    person: Text | None = None
    answers: Annotated[tuple[Answer, ...], BeforeValidator(_many)] = ()


def load_answers(path: str | Path) -> Answers:
    """Read answers from a YAML file.

    Args:
        path: The file, in UTF-8: saved by the live page, or written by hand.

    Returns:
        The checked answers.

    Raises:
        AnswersError: The file can't be read or is wrong; ``.problems`` has everything at once.
    """
    try:
        return checked(read_source(path), Answers)
    except SourceError as error:
        raise AnswersError(error.problems) from None
