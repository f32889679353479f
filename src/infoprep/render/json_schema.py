"""The JSON Schema of `Prep.to_json`, made from the records themselves."""

from __future__ import annotations

from typing import Any

from infoprep.agenda import Question
from infoprep.hooks import Hook
from infoprep.keywords import Keyword
from infoprep.questions import Skipped
from infoprep.vocabulary import schema_head
from infoprep.yaml_source import Evidence


def json_schema() -> dict[str, Any]:
    """The schema of a preparation as JSON (JSON Schema 2020-12).

    Returns:
        The schema; `infoprep schema prep` prints it.
    """
    from pydantic import TypeAdapter

    parts = {
        "questions": (Question, "The questions in the order to ask them."),
        "reserve": (Question, "The next best ones."),
        "skipped": (Skipped, "What was left out on purpose, and why."),
        "silent": (Evidence, "The lines of the notes in which nothing was found."),
        "keywords": (Keyword, "What the notes are about, best first."),
        "hooks": (Hook, "The facts worth asking about."),
    }
    definitions: dict[str, Any] = {}
    properties: dict[str, Any] = {"company": {"type": "string", "description": "The company's name."}}
    for name, (record, description) in parts.items():
        made = TypeAdapter(record).json_schema(mode="serialization", ref_template="#/$defs/{model}")
        definitions |= made.pop("$defs", {})
        definitions[record.__name__] = made
        items = {"$ref": f"#/$defs/{record.__name__}"}
        properties[name] = {"type": "array", "description": description, "items": items}
    return {
        **schema_head("prep"),
        "title": "A preparation made by infoprep",
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
        "$defs": definitions,
    }
