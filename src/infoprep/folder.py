"""A company's folder: the notes before each talk, and the answers after it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from infoprep import argument, judged
from infoprep.answers import Answers, load_answers
from infoprep.argument import Argument, load_argument
from infoprep.errors import InputError, Problem
from infoprep.judged import Judged, load_judged
from infoprep.notes import Notes, is_notes_file, load_notes

Read = TypeVar("Read")

# What a file holds can be told by the names at its edge.
_ANSWERS = re.compile(r"^answers\s*:", re.MULTILINE)
_COMPANY = re.compile(r"^company\s*:", re.MULTILINE)


@dataclass(frozen=True)
class Folder:
    """What a folder holds.

    Attributes:
        notes: The notes, by the names of their files.
        answers: The answers, by the names of theirs.
        judged: What was judged of claims, in `infoprep.judged.FILE`.
        argument: What the business case is to say, in `infoprep.argument.FILE`; None where nobody wrote it.
        others: Names of YAML and Markdown files that hold neither.
    """

    notes: tuple[Notes, ...]
    answers: tuple[Answers, ...]
    judged: Judged
    others: tuple[str, ...]
    argument: Argument | None = None


def load_folder(path: str | Path) -> Folder:
    """Read the notes and the answers of a folder, not of folders in it.

    Args:
        path: The folder.

    Returns:
        What it holds: a file with ``answers:`` at its edge holds answers, another with ``company:`` notes.

    Raises:
        InputError: It is no folder, holds no answers, or files in it are wrong; all problems of all files at once.
    """
    path = Path(path)
    if not path.is_dir():
        raise InputError(
            [Problem(str(path), 1, 1, "", "There is no such folder.", "Give the folder of a company.")]
        )
    problems: list[Problem] = []

    def gathered(load: Callable[[Path], Read], files: list[Path]) -> tuple[Read, ...]:
        made = []
        for file in files:
            try:
                made.append(load(file))
            except InputError as error:
                problems.extend(error.problems)
        return tuple(made)

    judgements = gathered(load_judged, [file for file in [path / judged.FILE] if file.exists()])
    arguments = gathered(load_argument, [file for file in [path / argument.FILE] if file.exists()])
    by_kind: dict[str, list[Path]] = {"answers": [], "notes": [], "others": []}
    own = (judged.FILE, argument.FILE)
    for file in sorted(file for file in path.iterdir() if file.is_file() and is_notes_file(file)):
        if file.name in own:
            continue
        by_kind[_kind(file)].append(file)
    answers = gathered(load_answers, by_kind["answers"])
    notes = gathered(load_notes, by_kind["notes"])
    if not by_kind["answers"]:
        hint = "Start one with: infoprep answers new NOTES -o FILE"
        problems.append(Problem(str(path), 1, 1, "", "There is no answers file in this folder.", hint))
    if problems:
        raise InputError(problems)
    return Folder(
        notes,
        answers,
        next(iter(judgements), Judged()),
        tuple(file.name for file in by_kind["others"]),
        next(iter(arguments), None),
    )


def _kind(file: Path) -> str:
    text = file.read_bytes().decode("utf-8", "replace")
    return "answers" if _ANSWERS.search(text) else "notes" if _COMPANY.search(text) else "others"
