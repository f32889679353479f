"""`infoprep answers new`: a file to write down what was said, question by question."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from infoprep.cli.new import quoted
from infoprep.cli.options import NotesFile, SeekerFile, not_over, prepared
from infoprep.cli.output import or_stop, write

if TYPE_CHECKING:
    from infoprep.agenda import Question
    from infoprep.preparation import Prep

app = typer.Typer(name="answers", help="Write down what was said.", no_args_is_help=True)

_HEAD = """\
# yaml-language-server: $schema={schema}
# What was said. Delete what was not asked. Of a question, besides notes:
#   went: 4             how well it went, from 1 to 5
#   takeaways: []       what you take from it, in whole sentences that you could show them
#   follow_ups: []      what you asked further
#   promised: []        what they promised, to follow on "they offered to": introduce me to Marco
#   people: []          whom they named
#   private:            for nobody else; it never leaves this file
company: {company}
person: {person}
date:                   # 2026-10-06
answers:
"""
_QUESTION = """\
- question: {question}
  template: {template}
  topic: {topic}
  about: {about}
  asked: no
  went:
  notes: |              # what they said, a claim a line

"""


@app.callback()
def about() -> None:
    """Write down what was said."""


@app.command()
def new(
    notes: NotesFile,
    output: Annotated[Path, typer.Option("-o", "--output", help="The file to start.", show_default=False)],
    seeker: SeekerFile = None,
) -> None:
    """Start an answers file with the questions of a sheet."""
    from infoprep.files import write_whole

    if output.exists():
        raise typer.BadParameter(f"'{output}' is there already.", param_hint="--output")
    not_over(output, notes, seeker)
    prep = prepared(notes, seeker=seeker)
    or_stop(lambda: write_whole(output, started(prep)))
    write(f"{output} is started. After the talk fill it in, then: infoprep ledger {output.parent}\n")


def started(prep: Prep) -> str:
    """The text of a new answers file.

    Args:
        prep: The preparation; its reserve stands behind its questions.

    Returns:
        YAML that can be read as it stands.
    """
    from infoprep.schemas import schema_file

    head = _HEAD.format(
        schema=schema_file("answers").as_uri(),
        company=quoted(prep.sheet.company),
        person=quoted(prep.sheet.who) if prep.sheet.who else "",
    )
    return head + "".join(map(_asked, (*prep.questions, *prep.reserve)))


def _asked(question: Question) -> str:
    return _QUESTION.format(
        question=quoted(question.text),
        template=quoted(question.template),
        topic=question.topic,
        about=f"[{', '.join(map(quoted, question.about))}]",
    )
