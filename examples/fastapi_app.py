"""infoprep over HTTP: POST notes as YAML, get the questions or the sheet. Run it with `uvicorn fastapi_app:app`."""

from typing import Annotated, Any, Literal

from fastapi import Body, FastAPI, HTTPException
from fastapi.responses import HTMLResponse

import infoprep

app = FastAPI(title="infoprep")
Notes = Annotated[bytes, Body(media_type="application/yaml", max_length=100_000)]


def prepared(notes: bytes, minutes: int | None) -> infoprep.Prep:
    """The preparation, or 422 with every problem and its place."""
    try:
        return infoprep.prepare(infoprep.parse_notes(notes.decode()), minutes=minutes)
    except UnicodeDecodeError:
        raise HTTPException(422, "The notes are not UTF-8.") from None
    except infoprep.InputError as error:
        problems = [
            {"line": p.line, "path": p.path, "message": p.message, "hint": p.hint} for p in error.problems
        ]
        raise HTTPException(422, problems) from None


@app.post("/questions")
def questions(notes: Notes, minutes: int | None = None) -> dict[str, Any]:
    """The questions with everything behind them, as `infoprep schema prep` describes it."""
    return prepared(notes, minutes).to_dict()


@app.post("/sheet", response_class=HTMLResponse)
def sheet(notes: Notes, minutes: int | None = None, reader: Literal["room", "me", "them"] = "room") -> str:
    """The sheet as one HTML file."""
    return prepared(notes, minutes).to_html(reader=reader)
