"""What was learned: the answers file that the live page saves, or that somebody writes by hand."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict

from infoprep.errors import AnswersError
from infoprep.fields import Date, Lines, MaybeText, empty_is_absent, many
from infoprep.gate import checked
from infoprep.yaml_source import Node, SourceError, Text, read_source

_YES, _NO = ("yes", "true", "on", "y"), ("no", "false", "off", "n")


def _yes_or_no(value: Node) -> Node | bool:
    word = value.strip().lower() if isinstance(value, Text) else ""
    if value is None or word in _NO:
        return False
    if word in _YES:
        return True
    raise ValueError(f"Expected yes or no, found '{value}'.\nWrite yes or no.")


def _rating(value: Node) -> Node | int:
    if value is None:
        return None
    if not isinstance(value, Text) or value.strip() not in _RATINGS:
        raise ValueError(
            f"Expected a number from 1 to 5, found {_shown(value)}.\nWrite 5 where the talk took off."
        )
    return int(value)


def _shown(value: Node) -> str:
    return f"'{value}'" if isinstance(value, Text) else "something else"


_RATINGS = ("1", "2", "3", "4", "5")
# From so high a rating on, a question is answered: nobody else has to be asked.
WELL = 4

Rating = Annotated[int | None, BeforeValidator(_rating), BeforeValidator(empty_is_absent)]
YesNo = Annotated[bool, BeforeValidator(_yes_or_no)]


class Answer(BaseModel):
    """What was said to one question.

    Attributes:
        question: The question as it was asked.
        template: The id of the template it comes from.
        topic: What it is about, one of `infoprep.vocabulary.TOPICS`.
        about: The facts and wishes of the notes in it, in the words of the notes.
        asked: Whether it was asked; where something was written down, it was.
        starred: Whether the answer was worth a star.
        went: How well it went, from 1 to 5.
        notes: What was written down: a claim a line, or a sentence each.
        takeaways: What is taken from it, a whole sentence a line, in words that may be shown at the company.
        follow_ups: What was asked further.
        promised: What they promised, a promise a line: "introduce me to Marco".
        people: Whom they named, a person a line.
        private: What is for nobody's eyes: it never leaves this file.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    question: Text
    template: MaybeText = None
    topic: MaybeText = None
    about: Lines = ()
    asked: YesNo = False
    starred: YesNo = False
    went: Rating = None
    notes: Text | None = None
    takeaways: Lines = ()
    follow_ups: Lines = ()
    promised: Lines = ()
    people: Lines = ()
    private: MaybeText = None

    @property
    def is_settled(self) -> bool:
        """Whether nobody else has to be asked: it went well, or nothing is said of that and there are notes."""
        written = bool(self.notes and self.notes.strip())
        return written if self.went is None else self.went >= WELL


class Answers(BaseModel):
    """The answers of one meeting.

    Attributes:
        company: The company.
        person: Who was asked: name and role, as far as known.
        date: When: 2026, 2026-10 or 2026-10-06.
        answers: The answers, in the order of the page.
        private: What is for nobody's eyes: it never leaves this file.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    company: Text
    person: MaybeText = None
    date: Date = None
    answers: Annotated[tuple[Answer, ...], BeforeValidator(many)] = ()
    private: MaybeText = None

    @property
    def name(self) -> str:
        """The person's name, without the role."""
        return without_role(str(self.person or ""))

    @property
    def role(self) -> str:
        """The person's job, without the name; empty where it isn't known."""
        return str(self.person or "").removeprefix(self.name).strip(" ,(–—-)")

    def is_with(self, name: str | None) -> bool:
        """Whether the meeting was with the person of a name."""
        return bool(name) and self.name.casefold() == str(name).casefold()


def without_role(person: str) -> str:
    """A person's name: what stands before the role.

    >>> without_role("Ines Duarte, Senior Service Planner"), without_role("Tom (payments)")
    ('Ines Duarte', 'Tom')
    """
    return re.split(r"\s*[,(–—]|\s-\s", person, maxsplit=1)[0].strip()


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


def to_yaml(answers: Answers) -> str:
    """An answers file of some answers; `load_answers` reads the same back.

    Args:
        answers: The answers.

    Returns:
        YAML, without what is empty.
    """
    import yaml

    def told(model: BaseModel) -> dict[str, Any]:
        return {name: _plain(value) for name, value in model if value or name == "answers"}

    whole = told(answers) | {"answers": [told(answer) for answer in answers.answers]}
    return yaml.safe_dump(whole, allow_unicode=True, sort_keys=False, width=1_000_000)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(map(_plain, value))
    return str(value) if isinstance(value, str) else value
