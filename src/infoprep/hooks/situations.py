"""What the company goes through, as far as its kind is told: short of people, two systems at once, a late project."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from infoprep.hooks.lines import company_lines
from infoprep.hooks.needles import may_match, sought
from infoprep.hooks.records import Hook, Scene
from infoprep.reading import Passage, Reading
from infoprep.situations import SITUATIONS
from infoprep.vocabulary import EVENTS

_SITUATIONS = {kind: sought(rf"\b(?:{words})\b", re.IGNORECASE) for kind, words in SITUATIONS.items()}
_MOST = 2  # facts of a kind: the first ones stand where the notes tell of them most


def situations(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What is told of the company, sentence by sentence, with the kinds of situation that its words name."""
    found = dict.fromkeys(SITUATIONS, 0)
    dates = {f"news.{place}.text": item.date for place, item in enumerate(reading.notes.news)}
    for passage in _told(reading):
        known = may_match(passage.text)
        for part in passage.text.split_parts(r"[.;!?]\s+"):
            kinds = tuple(
                kind
                for kind, words in _SITUATIONS.items()
                if found[kind] < _MOST and words in known and words.search(part)
            )
            if kinds:
                found.update((kind, found[kind] + 1) for kind in kinds)
                sure = 1.0 if passage.path.startswith("challenges") else 0.8
                text, date = " ".join(part.split()), str(dates.get(passage.path) or "")
                yield Hook(
                    "situation", text, part.evidence(), kinds=kinds, certainty=sure, date=date, sayable=False
                )


def _told(reading: Reading) -> Iterator[Passage]:
    yield from reading.under("challenges")
    yield from company_lines(reading, "news", "notes", "about")
    yield from reading.under("targets")


def read_of(hooks: Sequence[Hook]) -> list[Hook]:
    """The hooks, each situation with what can be said of it after "I read", where that can be told.

    Args:
        hooks: All that was found.
    """
    said = [(hook, _after_read(hook)) for hook in hooks]
    told = [(hook, words) for hook, words in said if words]
    return [_with_read(hook, told) if hook.type == "situation" else hook for hook in hooks]


def _after_read(hook: Hook) -> str:
    if hook.type == "challenge" and not hook.evidence[0].path.startswith("challenges"):
        return ""  # what the seeker wonders about, nobody has read
    if hook.type == "challenge":
        if clause := hook.form("told"):
            return f"that {clause}"
        what = hook.form("text") or ""
    else:
        settled = hook.type in EVENTS and hook.is_settled and "unsure" not in hook.kinds
        what = hook.forms.get("noun", "") if settled else ""
    return (
        f"about {what}" if what and len(what.split()) <= _LONGEST and not what.startswith("having ") else ""
    )


_LONGEST = 10  # words: the question is still to come


def _with_read(situation: Hook, told: Sequence[tuple[Hook, str]]) -> Hook:
    """A situation with the fact that the same words of the notes tell."""
    for hook, words in told:
        if any(
            one.path == other.path and one.line == other.line and one.text in other.text
            for one in hook.evidence
            for other in situation.evidence
        ):
            kinds = tuple(kind for kind in situation.kinds if _SITUATIONS[kind].search(words))
            if kinds:  # "the end of Hornsea 4" doesn't tell of the prices that it ended for
                return replace(
                    situation, forms={"read": words}, kinds=kinds, date=situation.date or hook.date
                )
    return situation


EXTRACTORS = (situations,)
