"""The JSON Schema of a bank file, so that editors complete and check while somebody writes."""

from __future__ import annotations

from typing import Any

from infoprep.bank.template import ANYONE, INSIDER
from infoprep.limits import TEMPLATE
from infoprep.occupations import OCCUPATIONS
from infoprep.vocabulary import (
    FORMS,
    FUNCTIONS,
    KINDS,
    OWN_KIND,
    SECTORS,
    SHAPES,
    SLOT_TYPES,
    STAGES,
    TOPICS,
    VIEWPOINTS,
    schema_head,
)

Schema = dict[str, Any]


def bank_schema() -> Schema:
    """The schema of a bank file.

    Returns:
        A JSON Schema, draft 2020-12, with a description for every name.

    >>> sorted(bank_schema()["properties"])
    ['examples', 'off', 'only', 'questions', 'theme']
    """
    return {
        **schema_head("bank"),
        "title": "A question bank",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "theme": _text("What the file's questions are about, in a line."),
            "only": _only("Where all of the file's questions are at home, beside what each says itself."),
            "questions": {"type": "array", "items": _question(), "description": "The questions."},
            "examples": _examples("What slots are shown with when questions are read and checked."),
            "off": _one_or_more(
                {"type": "string"},
                "Ids of questions, of the bank this one is added to, that aren't to be asked.",
            ),
        },
    }


def _kinds(slot_type: str) -> Schema:
    own = {"type": "string", "pattern": f"^{OWN_KIND}"}
    return {"anyOf": [{"enum": sorted(KINDS[slot_type])}, own]} if slot_type in KINDS else own


def _question() -> Schema:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["id", "topic", "stage", "ask"],
        "properties": {
            "id": _text("Its name, stable for ever.", examples=["sale.what-got-easier"]),
            "topic": _choice(TOPICS, "What it is about: no topic comes twice on a sheet."),
            "stage": _choice(STAGES, "Where in the talk it belongs."),
            "shape": _choice(SHAPES, "What it asks for; left out: view."),
            "minutes": _number(1, 10, "How long its answer takes; left out: what is usual for its stage."),
            "sensitivity": _number(0, 2, "0 for anyone, 1 needs care, 2 late and only to some; left out: 0."),
            "chosen": _number(
                0, 9, "How readily readers brought it who could choose; left out: 5, nobody was asked."
            ),
            "stale": _number(1, 120, "So many months after what happened it is no longer asked."),
            "only": _only("Where it is at home; left out: anywhere."),
            "when": {
                "type": "object",
                "description": "Kinds that a slot's fact must have, by slot.",
                "patternProperties": {
                    rf"^{name}(_\d+)?$": _one_or_more(_kinds(name), f"Kinds of {name}.")
                    for name in sorted(SLOT_TYPES)
                },
                "additionalProperties": False,
            },
            "lead": {
                "type": "string",
                "maxLength": TEMPLATE.most,
                "pattern": r"\.$",
                "description": "A fact that is said first where it can be; without it the question is asked alone.",
            },
            "ask": {
                "type": "object",
                "minProperties": 1,
                "description": "A wording for each person it suits; several may share one, with commas.",
                "propertyNames": {"pattern": _names_pattern((*VIEWPOINTS, INSIDER, ANYONE))},
                "additionalProperties": {"type": "string", "maxLength": TEMPLATE.most, "pattern": r"\?"},
            },
            "follow_up": _one_or_more({"type": "string"}, "What to ask next: one or two."),
            "listen_for": _text("What in the answer is worth writing down."),
            "example": _examples("What its slots are shown with, where the bank's examples don't suit it."),
        },
    }


def _text(description: str, **more: Any) -> Schema:
    return {"type": "string", "description": description, **more}


def _number(least: int, most: int, description: str) -> Schema:
    return {"type": "integer", "minimum": least, "maximum": most, "description": description}


def _choice(names: Any, description: str) -> Schema:
    return {"enum": list(names), "description": description}


def _one_or_more(item: Schema, description: str) -> Schema:
    return {"anyOf": [item, {"type": "array", "items": item}], "description": description}


def _only(description: str) -> Schema:
    return {
        "type": "object",
        "additionalProperties": False,
        "description": description,
        "properties": {
            "sector": _one_or_more({"enum": sorted(SECTORS)}, "Lines of business."),
            "function": _one_or_more({"enum": sorted(FUNCTIONS)}, "Kinds of work."),
            "occupation": {"enum": sorted(OCCUPATIONS), "description": "An occupation."},
        },
    }


def _examples(description: str) -> Schema:
    return {
        "type": "object",
        "description": description,
        "additionalProperties": False,
        "patternProperties": {
            rf"^{name}(_\d+)?$": {
                "anyOf": [
                    {"type": "string"},
                    {
                        "type": "object",
                        "additionalProperties": False,
                        "properties": {
                            form: {"type": "string"} for form in ["text", *sorted(FORMS.get(name, ()))]
                        },
                    },
                ]
            }
            for name in sorted(SLOT_TYPES)
        },
    }


def _names_pattern(names: tuple[str, ...]) -> str:
    one = f"({'|'.join(names)})"
    return rf"^{one}(,\s*{one})*$"
