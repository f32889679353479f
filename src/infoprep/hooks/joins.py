"""Joins: two facts from the two sides of the table that share a word, such as a rival in trucking and a past in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from infoprep.hooks.records import Hook
from infoprep.wording import base_noun, is_everyday

_THEIRS = frozenset(
    {
        "competitor",
        "customer",
        "product",
        "technology",
        "project",
        "challenge",
        "past_employer",
        "past_role",
        "article",
    }
)
_YOURS = frozenset({"seeker_past", "skill"})
# Words that stand on both sides of any table.
_COMMON = frozenset(
    "analyst business company customer data design development engineer engineering group management "
    "manager network new office "
    "operation people product program project service staff student study system team technology tool work year".split()
)


def joins(hooks: Sequence[Hook]) -> Iterator[Hook]:
    """A hook for each telling word that a fact of theirs and one of the seeker's share; each word once."""
    seen: set[str] = set()
    mine = [(hook, _telling(hook)) for hook in hooks if hook.type in _YOURS]
    # In a mining company, mining is nothing that two should share.
    trade = {word for hook in hooks if hook.type == "industry" for word in _telling(hook)}
    for theirs in hooks:
        if theirs.type not in _THEIRS:
            continue
        words = _telling(theirs)
        for yours, own in mine:
            for key in [key for key in words if key in own and key not in seen | trade]:
                seen.add(key)
                yield Hook(
                    "join",
                    words[key],
                    (*theirs.evidence, *yours.evidence),
                    {
                        name: hook.text
                        for name, hook in (("first", theirs), ("second", yours))
                        if hook.sayable
                    },
                    kinds=(theirs.type,),
                    certainty=min(theirs.certainty, yours.certainty),
                    sayable=len(words[key]) > 3
                    and (theirs.type != "technology" or _is_whole(key, theirs, yours)),
                )


def _is_whole(key: str, theirs: Hook, yours: Hook) -> bool:
    """Whether the word is all of a fact: one knows NAPA, but "etch" is only a word of "plasma etch"."""
    return any(base_noun(hook.text.lower()) == key for hook in (theirs, yours))


def _telling(hook: Hook) -> dict[str, str]:
    """The words of a hook that tell something, by their base form, in the order they stand."""
    words = re.findall(r"[^\W\d_]{3,}", hook.text)
    return {
        base_noun(word.lower()): word
        for word in words
        if not is_everyday(word.lower()) and base_noun(word.lower()) not in _COMMON
    }
