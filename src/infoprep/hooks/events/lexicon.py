"""The lexicon of events looked up: what a verb or a noun tells with the words around it."""

from __future__ import annotations

import re
from functools import cache

from infoprep.hooks.events.noun_lexicon import NOUNS, Happening
from infoprep.hooks.events.verb_lexicon import LIGHT, OTHERS, PASSIVES, VERBS, Deed
from infoprep.wording import inflected

NOUN = re.compile(
    r"\b(?:" + "|".join(f"(?P<n{number}>{words})" for number, (words, _) in enumerate(NOUNS)) + r")\b",
    re.IGNORECASE,
)


def happening(match: re.Match[str]) -> Happening:
    """What the noun that was found tells of."""
    return NOUNS[int((match.lastgroup or "n0")[1:])][1]


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
    r"\b(?:administration|bankrupt\w*|freeze|insolven\w*|investigation|job cuts|lay-?offs?|lawsuits?|"
    r"receivership|recall|"
    r"redundanc\w*|concerns?|questions|doubts)\b",
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
