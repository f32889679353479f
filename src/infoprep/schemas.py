"""JSON Schemas for editors: they complete and check notes and answers while somebody writes.

Made from the models of the two gates, so that they can't fall behind; only the words beside each name stand here.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel

from infoprep.answers import Answers
from infoprep.bank.schema import bank_schema
from infoprep.cache import shipped_folder
from infoprep.limits import MAX_MINUTES, MIN_MINUTES
from infoprep.notes import Notes
from infoprep.render.json_schema import json_schema
from infoprep.vocabulary import schema_head

Schema = dict[str, Any]

# Name, dotted under its section: what goes there, and an example.
_WORDS: dict[str, tuple[str, Any]] = {
    "company": ("The company: its name, or a few facts.", "Shopify"),
    "company.name": ("Its name.", "Shopify"),
    "company.short": ("What people call it aloud.", "SickKids"),
    "company.industry": ("Its line of business.", "e-commerce software"),
    "company.location": ("Where it is.", "Ottawa, Ontario"),
    "company.size": ("How many work there.", 8100),
    "company.website": ("Its address on the web.", "https://www.shopify.com"),
    "about": ("Free text on the company.", "Sells software to shops of every size."),
    "products": ("What it makes or offers.", ["Shop Pay", "Shopify POS"]),
    "technologies": ("What it is built with.", ["Ruby on Rails"]),
    "competitors": ("Whom it is weighed against.", ["BigCommerce"]),
    "customers": ("Groups of people whom it serves.", ["independent merchants"]),
    "values": ("What it says it stands for.", ["craft"]),
    "targets": ("Goals it has told the public.", ["net zero by 2035"]),
    "news": ("What happened: a text each, with its date where you know it.", None),
    "news.text": ("What happened.", "Launched Sidekick, an AI assistant for merchants."),
    "news.date": ("When: 2025, 2025-09 or 2025-09-30; also in words: Sept 2025, summer 2025.", "2023-07"),
    "news.source": ("Where you read it.", "https://www.shopify.com/news"),
    "challenges": ("What stands in its way.", ["serving tiny shops and large brands with one checkout"]),
    "notes": ("The messy part: bullets, fragments, pasted text, what not to ask.", "don't ask about layoffs"),
    "interviewee": ("The person you will meet.", None),
    "interviewee.name": ("Their name.", "Priya Raman"),
    "interviewee.role": ("What they do.", "Senior Product Manager, Checkout"),
    "interviewee.relation": ("How they stand to the company.", "current employee"),
    "interviewee.background": ("Where they come from, what they wrote or spoke about.", "Six years there"),
    "interviewee.in_common": ("What you share.", "We both went to Carleton"),
    "seeker": ("You.", None),
    "seeker.name": ("Your name.", "Ann Lee"),
    "seeker.background": ("What you have done.", "Three years as a support lead at an outdoor retailer"),
    "seeker.target_role": ("The role you want.", "associate product manager"),
    "seeker.skills": ("What you can do.", ["SQL", "writing help articles"]),
    "seeker.goals": ("What you want to learn in this talk, said in full.", ["understand the hiring process"]),
    "meeting": ("The meeting.", None),
    "meeting.minutes": ("How long it is.", 30),
    "meeting.setting": ("Where.", "coffee"),
    "meeting.date": ("When, in any words.", "Friday at ten"),
    "avoid": ("What is never to be raised.", ["layoffs", "pay"]),
    "my_questions": (
        "Your own questions; they go on the list word for word.",
        ["What is a good first month?"],
    ),
    "person": ("Who was asked: name and role.", "Ines Duarte, service planner"),
    "date": ("When: 2026, 2026-10 or 2026-10-06.", "2026-10-06"),
    "private": ("On the whole meeting, for nobody else: it never leaves this file.", "looked tired"),
    "answers": ("What was said, question by question.", None),
    "answers.question": ("The question as it was asked.", "What are shifts like here?"),
    "answers.template": ("The id of the question in the bank.", "worry.asked"),
    "answers.topic": ("What it is about, as the bank names it.", "role_reality"),
    "answers.about": ("The facts and wishes of your notes in it, as you wrote them.", ["the night shift"]),
    "answers.asked": ("Whether it was asked.", True),
    "answers.starred": ("Whether the answer was worth a star.", False),
    "answers.went": ("How well it went, from 1 to 5.", 4),
    "answers.notes": (
        "What they said, a claim a line or a sentence each.",
        "Rosters come out two weeks ahead.",
    ),
    "answers.takeaways": (
        "What you take from it, in whole sentences that you could show at the company.",
        ["The count reaches the planners a week late."],
    ),
    "answers.follow_ups": ("What you asked further.", ["Who decides that?"]),
    "answers.promised": (
        "What they promised, so that it follows on 'they offered to'.",
        ["introduce me to Marco"],
    ),
    "answers.people": ("Whom they named.", ["Marco Ruiz, payments"]),
    "answers.private": ("For nobody else: it never leaves this file.", "wants to leave"),
}
_SCALAR: Schema = {"type": ["string", "number", "boolean", "null"]}


def notes_schema() -> Schema:
    """The schema of a notes file.

    Returns:
        A JSON Schema, draft 2020-12, with a description and an example for every name.

    >>> notes_schema()["required"]
    ['company']
    """
    return _titled(Notes, "notes", "Notes on a company")


def answers_schema() -> Schema:
    """The schema of an answers file.

    Returns:
        A JSON Schema, draft 2020-12, with a description and an example for every name.
    """
    return _titled(Answers, "answers", "What was learned in a meeting")


# Every schema by the name that the command line knows it by.
SCHEMAS: dict[str, Callable[[], Schema]] = {
    "notes": notes_schema,
    "bank": bank_schema,
    "answers": answers_schema,
    "prep": json_schema,
}


def schema_file(name: str) -> Path:
    """Where a schema lies in the installed package, for editors.

    Args:
        name: One of `SCHEMAS`.
    """
    if name == "bank":
        return shipped_folder() / "schema.json"
    return Path(__file__).with_name("schema_files") / f"{name}.json"


def _titled(model: type[BaseModel], name: str, title: str) -> Schema:
    return {**schema_head(name), "title": title, **_object(model, "")}


def _object(model: type[BaseModel], under: str) -> Schema:
    required = [name for name, field in model.model_fields.items() if field.is_required()]
    return {
        "type": "object",
        "additionalProperties": False,
        **({"required": required} if required else {}),
        "properties": {
            name: _named(f"{under}{name}", field.annotation) for name, field in model.model_fields.items()
        },
    }


def _named(name: str, annotation: Any) -> Schema:
    description, example = _WORDS[name]
    examples = {} if example is None else {"examples": [example]}
    return {"description": description, **examples, **_value(name, annotation)}


def _value(name: str, annotation: Any) -> Schema:
    parts = [part for part in get_args(annotation) if part is not type(None)]
    if name == "answers.went":
        return {"enum": [*range(1, 6), *map(str, range(1, 6)), None]}
    if name in ("news.date", "date"):
        day, word = r"\d{1,2}(st|nd|rd|th)?", r"[A-Za-z]{3,9}\.?"
        told = (r"\d{4}(-\d{2}(-\d{2})?)?", rf"({day} )?{word}( {day})?,?[ -]\d{{4}}", rf"\d{{4}}[ -]{word}")
        written = {"type": "string", "pattern": rf"^\s*({'|'.join(told)})?\s*$"}
        return {"anyOf": [written, {"type": "integer", "minimum": 1000, "maximum": 9999}, {"type": "null"}]}
    if get_origin(annotation) is tuple:
        item = parts[0]
        one = _value(name, item) if _is_model(item) else _SCALAR
        return {"anyOf": [{"type": "array", "items": one}, one]}
    if get_origin(annotation) is Literal:
        return {"enum": [*get_args(annotation), None]}
    if parts and get_origin(annotation) is not None:
        return _value(name, parts[0])
    if _is_model(annotation):
        # A lone text stands for a section's first or main field.
        return {"anyOf": [_object(annotation, f"{name}."), _SCALAR]}
    if annotation is bool:
        return {"enum": [True, False, "yes", "no", None]}
    if annotation is int:
        written = {"type": "string", "pattern": r"^\s*(\d{1,4}\s*(m|min|mins|minutes?)?\.?\s*)?$"}
        number = {"type": "integer", "minimum": MIN_MINUTES, "maximum": MAX_MINUTES}
        return {"anyOf": [number, written, {"type": "null"}]}
    return _SCALAR


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
