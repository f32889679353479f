"""infoprep for assistants, over the Model Context Protocol: `infoprep mcp` speaks it on its standard streams.

Every tool takes text and gives text or data back: none opens a file, writes one, or asks anything of a network.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from typing import Annotated, Any, Literal, TypeVar

from pydantic import Field

from infoprep.errors import InfoprepError, MissingExtraError, NotesError
from infoprep.keywords import find_keywords
from infoprep.notes import parse_notes
from infoprep.prep import prepare as prepare_notes
from infoprep.preparation import Prep
from infoprep.schemas import SCHEMAS
from infoprep.sheet import Reader

try:
    from mcp.server import MCPServer
    from mcp.server.mcpserver.exceptions import ToolError
    from mcp.types import ToolAnnotations
except ImportError:
    raise MissingExtraError("The MCP server needs mcp. Type: pip install 'infoprep[mcp]'") from None

Result = TypeVar("Result")
NotesText = Annotated[
    str, Field(description="The notes as YAML; only `company` is needed. See the tool `schema`.")
]
Minutes = Annotated[
    int | None,
    Field(ge=5, le=240, description="The meeting's length; left out: what the notes say, else 30."),
]
Limit = Annotated[int | None, Field(ge=1, description="At most so many questions.")]

server: MCPServer[Any] = MCPServer(
    "infoprep",
    title="Informational interviews",
    instructions=(
        "Turns a job seeker's research notes on a company into the questions worth asking in an informational "
        "interview, each with its reason and the line of the notes behind it. Notes are YAML: ask for the schema "
        "first, write only facts that the user gave, and pass questions on word for word."
    ),
    version=version("infoprep"),
    log_level="ERROR",
)
_READS_ONLY = ToolAnnotations(
    read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
)


@dataclass
class Asked:
    """A question on the sheet.

    Attributes:
        number: Its place in the talk, from 1.
        text: The question.
        minutes: How long its answer may take.
        follow_ups: What to ask next.
        lines: Lines of the notes behind it.
    """

    number: int
    text: str
    minutes: int
    follow_ups: list[str]
    lines: list[int]


@dataclass
class Prepared:
    """What `prepare` gives.

    Attributes:
        sheet: The page as Markdown.
        questions: The questions in the order to ask them.
        left_out: What was left out on purpose, with the reason.
    """

    sheet: str
    questions: list[Asked]
    left_out: list[str]


@server.tool(annotations=_READS_ONLY)
def prepare(
    notes: NotesText,
    minutes: Minutes = None,
    limit: Limit = None,
    reader: Annotated[
        Reader, Field(description="room: to carry; me: with reasons; them: to send ahead, nothing private.")
    ] = "room",
) -> Prepared:
    """Prepare the questions for one informational interview from notes."""
    prep = _told(lambda: _prep(notes, minutes, limit))
    page = prep.to_markdown(reader=reader)
    if reader == "them":
        return Prepared(page, [], [])
    return Prepared(
        page,
        [
            Asked(
                number,
                question.text,
                question.minutes,
                list(question.follow_ups),
                sorted({piece.line for piece in question.evidence}),
            )
            for number, question in enumerate(prep.questions, 1)
        ],
        [f"{skipped.text}: {skipped.reason}" for skipped in prep.skipped],
    )


@server.tool(annotations=_READS_ONLY)
def explain(
    notes: NotesText,
    number: Annotated[
        int | None, Field(description="The question's number; left out: the whole list.")
    ] = None,
    minutes: Minutes = None,
    limit: Limit = None,
) -> str:
    """Tell why a question is on the sheet and which lines of the notes it rests on, or what was left out."""
    prep = _told(lambda: _prep(notes, minutes, limit))
    try:
        return prep.explain(number)
    except IndexError as error:
        raise ToolError(str(error)) from None


@server.tool(annotations=_READS_ONLY)
def check(notes: NotesText) -> list[str]:
    """Tell everything that is wrong with notes: line, column, what was expected, what to write instead."""
    try:
        parse_notes(notes)
    except NotesError as error:
        return [problem.show() for problem in error.problems]
    return []


@server.tool(annotations=_READS_ONLY)
def keywords(
    text: Annotated[str, Field(description="English text.", max_length=200_000)],
    limit: Annotated[int, Field(ge=1, le=100)] = 15,
    style: Literal["phrases", "words"] = "phrases",
) -> list[dict[str, Any]]:
    """List the phrases that tell what a text is about, best first, with their places."""
    found = _told(lambda: find_keywords(text, limit=limit, style=style))
    return [asdict(keyword) for keyword in found]


@server.tool(annotations=_READS_ONLY)
def schema(name: Literal["notes", "bank", "answers", "prep"] = "notes") -> dict[str, Any]:
    """The JSON Schema of notes, of question banks, of answers, or of a preparation as JSON."""
    return SCHEMAS[name]()


def _prep(notes: str, minutes: int | None, limit: int | None) -> Prep:
    return prepare_notes(parse_notes(notes), minutes=minutes, limit=limit)


def _told(work: Callable[[], Result]) -> Result:
    """The result of some work, or what was wrong as the tool's answer."""
    try:
        return work()
    except InfoprepError as error:
        raise ToolError(str(error)) from None
