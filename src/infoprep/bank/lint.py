"""Run every check of the lint over a bank."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from infoprep.bank.checks import ERRORS, WARNINGS, Case, Check
from infoprep.bank.examples import shown
from infoprep.bank.template import Template
from infoprep.bank.whole import repeats, worn_stems
from infoprep.errors import Problem
from infoprep.yaml_source import Text

if TYPE_CHECKING:
    from infoprep.bank import Bank
    from infoprep.templating import Wording

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something that a check found.

    Attributes:
        check: The check's name.
        severity: ``error`` where the question is not to be asked, ``warning`` where it could be better.
        problem: What is wrong, where, and what to write instead.
    """

    check: str
    severity: Severity
    problem: Problem

    def __str__(self) -> str:
        """The problem with its line, and the check's name."""
        return f"{self.severity} ({self.check}): {self.problem.show()}"


def cases_of(bank: Bank) -> list[Case]:
    """Every wording of a bank as the checks look at it, in the order of ids and of the file."""
    return [
        Case(template, bank.examples, str(viewpoints), text, wording, shown(template, wording, bank.examples))
        for template in bank.templates
        for viewpoints, text in template.ask.items()
        for wording in (_first(template.wordings, viewpoints),)
    ]


def _led(bank: Bank) -> list[Case]:
    """The wordings that have a lead, with it."""
    return [
        Case(template, bank.examples, str(viewpoints), lead, wording, shown(template, wording, bank.examples))
        for template in bank.templates
        if (lead := template.lead) is not None
        for viewpoints in template.ask
        for wording in (_first(template.led, viewpoints),)
    ]


def _first(wordings: Mapping[str, Wording], viewpoints: Text) -> Wording:
    return wordings[str(viewpoints.split_parts(r",\s*")[0])]


def check_bank(bank: Bank) -> list[Complaint]:
    """Everything that a listener would stumble over in a bank's questions.

    Args:
        bank: The bank.

    Returns:
        What the checks found, in the order of files and lines; empty where all is well.

    >>> from infoprep import load_bank
    >>> check_bank(load_bank())
    []
    """
    cases = cases_of(bank)
    found = [
        *_of_wordings([*cases, *_led(bank)]),
        *(
            _complaint(
                "repeats",
                "warning",
                one.template,
                one.text,
                f"It says nearly the same as '{other.template.id}'.\nKeep one.",
            )
            for one, other in repeats(cases)
        ),
        *(
            _complaint("stems", "warning", bank.templates[0], bank.templates[0].id, told)
            for told in worn_stems(cases)
        ),
    ]
    return sorted(
        found, key=lambda item: (item.problem.file, item.problem.line, item.problem.column, item.check)
    )


def _of_wordings(cases: list[Case]) -> Iterator[Complaint]:
    severities: tuple[tuple[Severity, tuple[Check, ...]], ...] = (("error", ERRORS), ("warning", WARNINGS))
    for case in cases:
        for severity, checks in severities:
            for check in checks:
                for told in check(case):
                    yield _complaint(check.__name__, severity, case.template, case.text, told)


def _complaint(check: str, severity: Severity, template: Template, text: Text, told: str) -> Complaint:
    message, _, hint = told.partition("\n")
    path = re.sub(r"^questions\.\d+", str(template.id), text.path)
    return Complaint(check, severity, text.source.problem(text.offset, path, message, hint))
