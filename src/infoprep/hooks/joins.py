"""Joins: two facts from the two sides of the table that share a word, such as a rival in trucking and a past in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from infoprep.hooks.phrases import names_somebody
from infoprep.hooks.records import Hook
from infoprep.hooks.seeker import two_jobs
from infoprep.hooks.shorthand import has_slip
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


def choices(hooks: Sequence[Hook]) -> Iterator[Hook]:
    """Two jobs that the seeker is drawn to, where one line of the notes names both."""
    wanted = [hook for hook in hooks if hook.type == "target_role" and not _NO_JOB.match(hook.text)]
    for hook in wanted:
        both = two_jobs(hook.text)
        beside = [other for other in wanted if other is not hook and _on_one_line(hook, other)]
        beside = [other for other in beside if not _in_one_word(hook, other)]
        if not both and beside and " or " not in hook.text:
            both = (hook.text, beside[0].text)
        if not both or any(has_slip(job) or "/" in job or len(job.split()) > _LONGEST_JOB for job in both):
            continue
        both = (_aloud(both[0]), _aloud(both[1]))
        workers = [names_somebody(job) for job in both]
        if all(workers) or not any(workers):
            forms = dict(zip(("first", "second"), both, strict=True))
            evidence = tuple(dict.fromkeys((*hook.evidence, *(beside[0].evidence if beside else ()))))
            kind = "role" if all(workers) else "area"
            yield Hook(
                "choice", " or ".join(both), evidence, forms, kinds=(kind,), certainty=0.9, sayable=False
            )
            return


def _aloud(job: str) -> str:
    """A job without the capitals that shout: "COMMUNITY SAFETY or data"."""
    return _SHOUTED.sub(lambda word: word[0].lower(), job)


_SHOUTED = re.compile(r"\b[A-Z]{5,}\b")
_LONGEST_JOB = 4  # words
_NO_JOB = re.compile(
    r"(?:then|pref|be|get|wd|maybe|also|any|do|the|i|my|it)\b|\b(?:bits|stuff|things|i|my)\b", re.IGNORECASE
)


def _on_one_line(hook: Hook, other: Hook) -> bool:
    return bool(hook.evidence and other.evidence) and hook.evidence[0].line == other.evidence[0].line


def _in_one_word(hook: Hook, other: Hook) -> bool:
    """Whether two jobs stand as close as names of one: "circularity / reverse logistics ops"."""
    first, second = sorted((hook.evidence[0], other.evidence[0]), key=lambda words: words.column)
    return second.column - first.column - len(first.text) in (
        1,
        3,
    )  # as with a slash, with room about it or none; " or " takes four


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
