"""Answers for tests, made as a user's file is: written as YAML and read through the gate."""

import tempfile
from pathlib import Path

import yaml

from infoprep.answers import Answers, load_answers

NORTHWAKE = Path(__file__).parents[1] / "examples" / "northwake"


def meeting(*notes: str, company: str = "Northwake Ferries", answers=None, **more) -> Answers:
    """The answers of one meeting.

    Args:
        notes: What was written down under each question.
        company: The company.
        answers: Answers as mappings, in place of the notes.
        more: Other names of the file: person, date, private.
    """
    told = answers or [
        {"question": f"Question {number}?", "notes": text} for number, text in enumerate(notes, 1)
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "answers.yaml"
        path.write_text(yaml.safe_dump({"company": company, **more, "answers": told}), encoding="utf-8")
        return load_answers(path)
