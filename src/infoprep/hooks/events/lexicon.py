"""The lexicon of events looked up: what a verb or a noun tells with the words around it. Its data is lexicon.yaml."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from infoprep.hooks.needles import sought
from infoprep.wording import inflected


@dataclass(frozen=True, slots=True)
class Deed:
    """What a verb tells of, in one of its senses.

    Attributes:
        type: The event's type.
        noun: What stands before the object in the noun form: "sale of".
        label: The last word of the short form: "sale".
        wants: What the words after the verb must hold, as a regular expression.
        never: What they must not hold.
        status: ``planned`` where the verb itself looks ahead, as "approve" does.
    """

    type: str
    noun: str = ""
    label: str = ""
    wants: str = ""
    never: str = ""
    status: str = "done"


@dataclass(frozen=True, slots=True)
class Happening:
    """What a noun tells of.

    Attributes:
        type: The event's type.
        befell: Whether the company went through it, so that "went through" makes its clause.
    """

    type: str
    befell: bool = False


def _load() -> dict[str, Any]:
    import yaml

    text = Path(__file__).with_name("lexicon.yaml").read_text(encoding="utf-8")
    data: dict[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
    return data


_DATA = _load()
_NAME = re.compile(r"<([a-z-]+)>")


def _choice(patterns: str | list[str]) -> str:
    """A pattern, or a choice between several, with the named ones put in."""
    whole = patterns if isinstance(patterns, str) else "|".join(patterns)
    return _NAME.sub(lambda match: f"(?:{WORDS[match[1]]})", whole)


WORDS: dict[str, str] = {}
for _name, _patterns in _DATA["words"].items():
    WORDS[_name] = _choice(_patterns)
PEOPLE, COUNT, AMOUNT, SITE, OFFICERS = (
    f"(?:{WORDS[name]})" for name in ("people", "count", "amount", "site", "officers")
)


def _deed(fields: dict[str, Any]) -> Deed:
    patterns = {name: _choice(fields[name]) for name in ("wants", "never") if name in fields}
    return Deed(**(fields | patterns))


# verb (with its particle): its senses
VERBS: dict[str, tuple[Deed, ...]] = {
    verb: senses
    for entry in _DATA["verbs"]
    for senses in [tuple(_deed(fields) for fields in entry["senses"])]
    for verb in entry["verbs"]
}
LIGHT = frozenset(_DATA["light"])
OTHERS = {verb: _deed(fields) for verb, fields in _DATA["others"].items()}
PASSIVES: dict[str, str] = {verb: kind for kind, verbs in _DATA["passives"].items() for verb in verbs}
_NOUNS = [
    (_choice(entry["words"]), Happening(entry["type"], entry.get("befell", False)))
    for entry in _DATA["nouns"]
]
NOUN = sought(
    r"\b(?:" + "|".join(f"(?P<n{number}>{words})" for number, (words, _) in enumerate(_NOUNS)) + r")\b",
    re.IGNORECASE,
)


def happening(match: re.Match[str]) -> Happening:
    """What the noun that was found tells of."""
    return _NOUNS[int((match.lastgroup or "n0")[1:])][1]


@cache
def verb_forms() -> dict[str, tuple[tuple[str, str, tuple[str, ...]], ...]]:
    """For each word that a verb of the lexicon can begin with: base, Penn tag and what follows it."""
    forms: dict[str, dict[tuple[str, str, tuple[str, ...]], None]] = {}
    for verb in {**VERBS, **dict.fromkeys(LIGHT), **OTHERS, **dict.fromkeys(PASSIVES)}:
        base, *particle = verb.split()
        for tag in ("VB", "VBZ", "VBG", "VBD", "VBN"):
            forms.setdefault(inflected(base, tag), {})[verb, tag, tuple(particle)] = None
    return {word: tuple(sorted(found, key=lambda item: -len(item[2]))) for word, found in forms.items()}


def is_under_way(base: str) -> bool:
    """Whether a verb tells of working with somebody or of changing the house, which goes on while it is told."""
    deeds = VERBS.get(base, ())
    return bool(deeds) and all(deed.type in ("partnership", "restructuring") for deed in deeds)


# Nobody wants to be asked about layoffs as a launch.
_GLAD = frozenset({"acquisition", "award", "expansion", "funding", "launch", "partnership", "sale"})
_HARM = re.compile(
    r"\b(?:administration|bankrupt\w*|freeze|insolven\w*|investigation|job cuts|lay-?offs?|lawsuits?|receivership|"
    r"recall|redundanc\w*|concerns?|questions|doubts)\b",
    re.IGNORECASE,
)


def sense(base: str, rest: str) -> Deed | None:
    """What a verb tells of with these words after it."""
    for deed in VERBS.get(base, ()):
        if deed.type in _GLAD and _HARM.search(rest):
            continue
        # Release headlines put a capital on every word; only where a name is wanted does it tell something.
        flags = 0 if "[A-Z]" in deed.wants else re.IGNORECASE
        if (not deed.wants or re.search(deed.wants, rest, flags)) and not (
            deed.never and re.search(deed.never, rest)
        ):
            return deed
    return None


def about_what(deed: Deed, thing: str) -> str:
    """The type of event that a deed tells of: a merger that was called off is about the merger."""
    noun = NOUN.search(thing) if deed.type == "closure" else None
    kind = happening(noun).type if noun else ""
    return kind if kind in ("merger", "acquisition", "sale", "partnership", "funding") else deed.type
