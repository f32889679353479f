"""What the company goes through, as far as its kind is told: short of people, two systems at once, a late project."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from infoprep.hooks.needles import possible, sought
from infoprep.hooks.records import Hook
from infoprep.situations import SITUATIONS
from infoprep.vocabulary import EVENTS

_SITUATIONS = {kind: sought(rf"\b(?:{words})\b", re.IGNORECASE) for kind, words in SITUATIONS.items()}
_KINDS = {pattern: kind for kind, pattern in _SITUATIONS.items()}
_LONGEST = 10  # words after "I read": the question is still to come


def situations(hooks: Sequence[Hook]) -> Iterator[Hook]:
    """The situations that facts tell of: what stands in the company's way, what it works on, what has happened.

    Args:
        hooks: All that was found. Other lines of the notes have the same words by chance ("bad with SAP").

    Returns:
        For each such fact a situation with its kinds, and with what follows "I read" where the fact can be said.
    """
    for hook in hooks:
        read = _after_read(hook)
        if read or (hook.type == "challenge" and not hook.text.endswith("?")):
            kinds = [_KINDS[pattern] for pattern in possible(_KINDS, hook.text) if pattern.search(hook.text)]
            if kinds:
                yield Hook(
                    "situation",
                    hook.text,
                    hook.evidence,
                    {"read": read} if read else {},
                    date=hook.date,
                    kinds=tuple(kinds),
                    sensitivity=hook.sensitivity,
                    certainty=hook.certainty,
                    sayable=False,
                )


# Of what befell it (a strike, a fraud) nobody wants to hear that one has read.
_CHANGES = EVENTS - {
    "award",
    "closure",
    "funding",
    "incident",
    "layoff",
    "leadership",
    "regulation",
    "strike",
}


# "Authors' anger about AI" is read of with them in mind, and not the AI.
_FELT = re.compile(
    r"\b(?:anger|backlash|complaints|doubts?|fears?|mistrust|protests?|worr(?:y|ies))\b", re.IGNORECASE
)


def _after_read(hook: Hook) -> str:
    """A fact as it follows "I read", or nothing."""
    what = ""
    if hook.type == "challenge" and hook.evidence[0].path.startswith("challenges"):
        if clause := hook.form("told"):
            return f"that {clause}"
        what = hook.form("text") or ""
    elif hook.type == "project":
        what = hook.form("text") or ""
    elif hook.type in _CHANGES and hook.is_settled and not {"unsure", "ended"} & set(hook.kinds):
        what = hook.forms.get("noun", "")
    fits = (
        what and len(what.split()) <= _LONGEST and not what.startswith("having ") and not _FELT.search(what)
    )
    return f"about {what}" if fits else ""
