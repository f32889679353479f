"""`infoprep new`: a notes file to fill in, with comments that teach."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from infoprep.cli.output import or_stop, write
from infoprep.errors import RenderError

# Every value is empty or a comment: the file is right as it stands but for the company's name.
_FILE = """\
# yaml-language-server: $schema={schema}
# Notes for one meeting. Only the company's name is needed; delete what you don't know.
# Lists may stand on one line: products: Shop Pay, Shopify POS

company:
  name: {company}
  short:                # what people call it aloud
  industry:             # e-commerce software
  location:             # Ottawa, Ontario
  size:                 # how many work there
  website:

about:                  # a line or two on what it does, in your own words

# What it has, a few words each: these come into questions as you type them.
products: []
technologies: []
customers: []           # groups of people: independent merchants
competitors: []
values: []
targets: []             # goals it told the public: net zero by 2035
challenges: []          # what stands in its way: finding drivers for the night shift

news: []
# - date: 2025-09       # as much of the date as you know
#   text: Opened a second plant in Cork.

# The person you will meet. The role and the relation decide how questions are worded.
interviewee:
  name:
  role:                 # Senior Product Manager, Checkout
  relation:             # current employee, former employee, decision maker, recruiter, alumnus, industry expert,
                        # or: peer, hiring manager, executive
  background:           # where they worked before, for how long they have been there, what they wrote or spoke about
  in_common:            # what you share: the same school, a friend

{seeker}

meeting:
  minutes: 30
  setting:              # coffee, office, video, phone or meal

avoid: []               # what is never to be raised: layoffs, pay
my_questions: []        # your own; they go on the list word for word

# Anything else, as messy as you like: bullets, fragments, pasted text, "don't ask about ...".
notes:
"""
_SEEKER = """\
# You. The same for every company: --from another.yaml copies this part.
seeker:
  name:{name}
  background:{background}           # three years as a support lead at an outdoor retailer
  target_role:          # associate product manager
  skills: {skills}
  goals: []             # what you want to learn, said in full: understand the hiring process"""


def new(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file to start.", show_default=False)],
    company: Annotated[str | None, typer.Option(help="The company's name.")] = None,
    source: Annotated[
        Path | None,
        typer.Option("--from", help="Another notes file, to keep the part about yourself, or a JSON Resume."),
    ] = None,
) -> None:
    """Start a notes file with comments that teach."""
    from infoprep.files import write_whole

    if file.exists():
        raise typer.BadParameter(f"'{file}' is there already.", param_hint="FILE")
    text = or_stop(lambda: started(company or file.stem.replace("-", " ").replace("_", " ").title(), source))
    or_stop(lambda: write_whole(file, text))
    write(f"{file} is started. Fill in what you know, then: infoprep sheet {file}\n")


def started(company: str, source: Path | None = None) -> str:
    """The text of a new notes file.

    Args:
        company: The company's name.
        source: Another notes file, whose part about the seeker is kept as it is written, or a JSON Resume.

    Returns:
        YAML that can be read as it stands.

    Raises:
        NotesError: The other file can't be read, or is wrong.
        RenderError: The other file tells nothing of the seeker.
    """
    from infoprep.schemas import schema_file

    if source is None:
        seeker = _SEEKER.format(name="", background="", skills="[]")
    elif source.suffix.lower() == ".json":
        seeker = _of_resume(source)
    else:
        seeker = _seeker_of(source)
    return _FILE.format(schema=schema_file("notes").as_uri(), company=quoted(company), seeker=seeker)


def quoted(text: str) -> str:
    """A text as YAML, whatever it holds: JSON is YAML too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _of_resume(path: Path) -> str:
    from infoprep.notes import load_resume

    resume = load_resume(path)
    return _SEEKER.format(
        name=f" {quoted(resume.name)}" if resume.name else "",
        background=f" {quoted(resume.background)}" if resume.background else "",
        skills=f"[{', '.join(map(quoted, resume.skills))}]",
    )


def _seeker_of(path: Path) -> str:
    """The part about the seeker as it is written, comments and all, where its lines stand alone; else its values."""
    import yaml

    from infoprep.errors import NotesError
    from infoprep.notes import Seeker, load_notes, parse_notes
    from infoprep.yaml_source import read_source

    seeker = load_notes(path).seeker
    if seeker == Seeker():
        raise RenderError(f"'{path}' has no part 'seeker:' to keep.")
    written = _lines_of_seeker(read_source(path).text.splitlines())
    try:
        if parse_notes(f"company: X\n{written}\n").seeker == seeker:
            return written
    except NotesError:
        pass  # it can't stand alone: an alias of another part, a bracket that goes on
    values = {
        name: str(value) if isinstance(value, str) else list(map(str, value))
        for name, value in seeker
        if value
    }
    return yaml.safe_dump({"seeker": values}, allow_unicode=True, sort_keys=False).rstrip()


def _lines_of_seeker(lines: list[str]) -> str:
    start = next((number for number, line in enumerate(lines) if line.startswith("seeker:")), len(lines))
    # It ends where the next name starts at the edge, with the comments that belong to that name.
    end = next(
        (
            number
            for number in range(start + 1, len(lines))
            if lines[number][:1] not in ("", " ", "#", "\t", "-")
        ),
        len(lines),
    )
    while end > start + 1 and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return "\n".join(lines[start:end])
