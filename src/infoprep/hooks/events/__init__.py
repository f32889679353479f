"""Events: what happened at the company, what it did and what it plans, in words that fit into questions.

A passage is cut into statements, each statement's verbs and nouns are looked up in a lexicon, and what
they tell is put into forms. Who did it, when, and whether it has happened is part of each hook.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.dates import dates_in
from infoprep.hooks.events.deeds import deeds
from infoprep.hooks.events.idioms import idioms
from infoprep.hooks.events.leaders import leaders
from infoprep.hooks.events.nouns import happenings
from infoprep.hooks.events.statements import Statement, statements
from infoprep.hooks.lines import is_aside, kind_of, with_lists
from infoprep.hooks.needles import sought
from infoprep.hooks.records import Hook, Scene
from infoprep.reading import Passage, Reading

__all__ = ["EXTRACTORS", "events"]


def events(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What happened, one hook for each event of the news and of the free text; told again it is no second one."""
    found = list(_told(reading))
    for hook in found:
        if not any(_tells_less(hook, other) for other in found if other is not hook):
            yield hook


def _told(reading: Reading) -> Iterator[Hook]:
    dates = {item.text.path: str(item.date or "") for item in reading.notes.news}
    names = _names(reading)
    pasted, path = "", ""
    release = _datelines(reading)
    asked = {id(passage) for passage, in_list in with_lists(reading) if in_list}
    for passage in reading.under("news", "about", "notes", "challenges"):
        kind = kind_of(passage)
        # What was pasted has the date of the line that says where it is from, until the seeker's own words go on.
        if kind == "heading" or passage.path != path or passage.text[:1].islower():
            pasted = next((found.value for found in dates_in(passage.text)), "") if kind == "heading" else ""
        path = passage.path
        if id(passage) in asked and "?" in passage.text:
            continue
        if path.startswith("challenges") and _AT_WORK.match(passage.text):
            continue
        if kind == "company" and not path.endswith((".date", ".source")):
            yield from _unique(
                _of_passage(passage, dates.get(path, "") or pasted or release.get(id(passage), ""), names)
            )
    for passage in reading.under("avoid"):
        # What is not to be raised is found as well, so that it is known as a fact that was shut out.
        yield from _unique(hook for statement in statements(passage) for hook in happenings(statement))


# What they work on is no news: "getting teachers to open the dashboard", "programming with one gallery closed".
_AT_WORK = re.compile(r"\W*[A-Za-z][a-z]+ing\b")
# How a release begins: SAN DIEGO, Sept. 16, 2025 (NEWSLINE WIRE) --
_DATELINE = re.compile(r"\s*[A-Z][\w .,’'-]{2,40}?[,–—-]\s?(?=\w).{0,60}?(?:\s(?:--|–|—|-)|\s?/[A-Z]+/)\s")
_HEAD = 4  # passages between a release's headline and its dateline, at most


def _datelines(reading: Reading) -> dict[int, str]:
    """The date of each passage of a pasted release, from its dateline and for the headline above."""
    dated: dict[int, str] = {}
    passages = list(reading.under("about", "notes"))
    for number, passage in enumerate(passages):
        line = _DATELINE.match(passage.text)
        found = next((found.value for found in dates_in(passage.text, 0, line.end())), "") if line else ""
        if len(found) == len("2025-09-16"):
            for other in passages[max(0, number - _HEAD) :]:
                if other.path == passage.path:
                    dated[id(other)] = found
    return dated


# What the seeker did is no event; what they think or heard is a rumour.
_FIRST_PERSON = re.compile(
    r"\W*(?:(?i:when|while|before|after|since|where|at|in \d{4}),? )?(?:I|[Mm]y)\b"
    r"(?! (?:think|heard|hear|believe|guess|reckon|read|saw|suppose)\b|['’]ve heard)"
)


def _is_long_ago(told: str) -> bool:
    """Whether it happened when nobody who is asked was there: "moved to Einbeck after the war"."""
    return bool(_LONG_AGO.search(told)) and not _OF_LATE.search(told)


_LONG_AGO = sought(
    r"\b(?:after|before|between|during) the (?:(?:civil|first|great|second|world) )*wars?\b(?! (?:against|in|of|on)\b)|"
    r"\b(?:in|since|from|until|of|by) (?:1[5-8]\d\d|19[0-7]\d)\b|\b(?:1[5-8]|19[0-7])\ds\b|^\W*(?:1[5-8]\d\d|"
    r"19[0-7]\d)\b|"
    r"\b(?:1\dth|eighteenth|nineteenth)[ -]century\b",
    re.IGNORECASE,
)
_OF_LATE = re.compile(r"\b(?:19[89]|20\d)\d\b")


def _tells_less(hook: Hook, other: Hook) -> bool:
    """Whether a mention in passing ("since the merger") says nothing that another hook doesn't say with a clause."""
    if hook.type != other.type or "clause" in hook.forms or "clause" not in other.forms:
        return False
    kinds = {word.lower() for word in (hook.type, *hook.forms.get("short", "").split()[-1:])}
    ours, theirs = (set(re.findall(r"[^\W_]{3,}", one.text.lower())) - _PASSING for one in (hook, other))
    return ours - kinds <= theirs and (not hook.date or hook.date[:4] == other.date[:4])


_PASSING = frozenset(
    "the of with and for its from planned proposed merger acquisition sale closure launch opening".split()
)


def _names(reading: Reading) -> frozenset[str]:
    company = reading.notes.company
    words = re.findall(r"\w{2,}", f"{company.name} {company.short or ''}".lower())
    return frozenset(word for word in words if word not in ("the", "of", "and", "for"))


def _of_passage(passage: Passage, given: str, names: frozenset[str]) -> Iterator[Hook]:
    before: Statement | None = None
    for statement in statements(passage, given):
        told = statement.text[statement.start : statement.end]
        if is_aside(told) or _FIRST_PERSON.match(told) or _is_long_ago(told):
            continue
        yield from leaders(statement)
        others = before is not None and _speaks_of_others(before, names)
        yield from deeds(statement, names, others_before=others)
        yield from happenings(statement)
        yield from idioms(statement)
        before = statement


def _speaks_of_others(statement: Statement, names: frozenset[str]) -> bool:
    """Whether a statement tells of somebody else's deed, so that "they" may be them."""
    subjects = [
        token
        for token in statement.tokens
        if token.dep_ in ("nsubj", "nsubjpass") and token.pos_ == "PROPN" and token.head.lemma_ != "be"
    ]
    return any(subject.lower_ not in names for subject in subjects)


def _unique(found: Iterator[Hook]) -> Iterator[Hook]:
    """Of hooks of one type that rest on the same words only the first: a verb's before its noun's."""
    seen: list[tuple[str, int, int, int]] = []
    for hook in found:
        place = hook.evidence[0]
        span = (place.line, place.column, place.column + len(place.text))
        overlaps = any(
            line == span[0] and kind == hook.type and left < span[2] and span[1] < right
            for kind, line, left, right in seen
        )
        if not overlaps:
            seen.append((hook.type, *span))
            yield hook


EXTRACTORS = (events,)
