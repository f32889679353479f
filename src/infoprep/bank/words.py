"""The words that banks are written with, for question authors."""

from __future__ import annotations

from collections.abc import Iterable

from infoprep.bank.template import ANYONE, INSIDER
from infoprep.occupations import OCCUPATIONS
from infoprep.vocabulary import (
    FORMS,
    FUNCTIONS,
    INSIDERS,
    KINDS,
    SECTORS,
    SHAPES,
    SLOT_TYPES,
    STAGES,
    TOPICS,
    VIEWPOINTS,
)


def bank_words() -> dict[str, dict[str, str]]:
    """Every word that a bank may use, by where it is used.

    Returns:
        For each place the words, each with what belongs to it: a topic's best audience, a fact's forms and kinds.

    >>> bank_words()["stage"]
    {'opening': '', 'warm-up': '', 'core': '', 'deep': '', 'advice': '', 'closing': ''}
    """
    return {
        "topic": {topic: _audience(best) for topic, best in TOPICS.items()},
        "stage": dict.fromkeys(STAGES, ""),
        "shape": dict.fromkeys(SHAPES, ""),
        "ask": {
            **dict.fromkeys(VIEWPOINTS, ""),
            INSIDER: f"stands for {', '.join(INSIDERS)}",
            ANYONE: "stands for everybody",
        },
        "slot": {name: _forms_and_kinds(name) for name in sorted(SLOT_TYPES)},
        "only: sector": dict.fromkeys(sorted(SECTORS), ""),
        "only: function": dict.fromkeys(sorted(FUNCTIONS), ""),
        "only: occupation": dict.fromkeys(sorted(OCCUPATIONS), ""),
    }


def _audience(best: Iterable[str]) -> str:
    names = list(best)
    return "for everybody" if len(names) == len(VIEWPOINTS) else f"best for {', '.join(names)}"


def _forms_and_kinds(name: str) -> str:
    parts = (("forms", FORMS.get(name)), ("kinds", KINDS.get(name)))
    return "; ".join(f"{label} {', '.join(sorted(words))}" for label, words in parts if words)
