"""Events told by a verb: what the company did, what was done to it, what somebody else did."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.events import forms
from infoprep.hooks.events.clauses import Clause
from infoprep.hooks.events.lexicon import LIGHT, NOUN, OTHERS, PASSIVES, VERBS, happening, sense
from infoprep.hooks.events.statements import Statement
from infoprep.hooks.events.verbs import BE, find_verbs
from infoprep.hooks.phrases import tidy
from infoprep.hooks.records import Hook
from infoprep.wording import mid_sentence

# A noun that says what happened, as the object of a lone verb: "the sale of", "a $10m seed round".
_DONE = re.compile(
    rf"(?:the|an?|its) (?:[\w$€£.-]+ ){{0,3}}?(?:{NOUN.pattern})(?: (?:of|with|for|from|to|in|by)\b.*)?"
)
_PRIZE = re.compile(r"\b(?:best|top|awards?|year|one of|prize|list)\b", re.IGNORECASE)
_ACTOR = re.compile(
    r"\b(?:[A-Z]\w+|rivals?|competitors?|regulators?|government|owners?|parent|court|judge|ministry|council|union)$"
)
_NO_OBJECT = re.compile(
    r"(?:$|(?:by|in|at|for|from|to|until|after|with|near|outside|across|under|over|on|during|this|last|early|late|due|because|amid)\b)"
)


def deeds(statement: Statement, names: frozenset[str], *, others_before: bool) -> Iterator[Hook]:
    """The events that a statement's verbs tell.

    Args:
        statement: The statement.
        names: The words of the company's names, in small letters.
        others_before: Whether somebody else's deed was told before, so that "they" may be them.
    """
    found = list(find_verbs(statement))
    doer = ""
    for number, verb in enumerate(found):
        limit = found[number + 1].at if number + 1 < len(found) else len(statement.tokens)
        clause = Clause(statement, verb, limit, names, others_before)
        if not clause.is_none():
            doer = clause.doer(doer)
            yield from _told(clause, doer)


def _told(clause: Clause, doer: str) -> Iterator[Hook]:
    """The event of a clause, if it tells one."""
    verb = clause.verb
    raw, end = clause.rest()
    rest = tidy(raw) if raw.strip() else ""
    if rest is None:
        return
    was = bool(set(clause.helpers()[-3:]) & BE)
    if verb.tag == "VBD" and (was or _leaves_out_was(clause, doer, rest)):
        yield from _passive(clause, doer, rest, end)
    elif doer == "company":
        yield from _own(clause, rest, end)
    elif verb.base == "tell" or (_NO_OBJECT.match(rest) and verb.tag == "VBD"):
        yield from _headline(clause, doer, rest, end)
    else:
        yield from _others(clause, doer, rest, end)


def _leaves_out_was(clause: Clause, doer: str, rest: str) -> bool:
    """Whether a headline leaves "was" out: "fined £2.5m by Ofwat", "named Employer of the Year"."""
    base = clause.verb.base
    if base not in PASSIVES:
        return False
    if rest.startswith("by ") or base not in {*VERBS, *OTHERS}:
        return True
    named = PASSIVES[base] == "award" and sense(base, rest) is None
    return doer == "company" and not clause.verb.at and (named or bool(re.search(r"\bby [A-Z]", rest)))


def _own(clause: Clause, rest: str, end: int) -> Iterator[Hook]:
    """What the company did or means to do."""
    base, statement = clause.verb.base, clause.statement
    if base in LIGHT and clause.verb.tag in ("VBD", "VBZ", "VB"):
        yield from _light(clause, rest, end)
    deed, status = sense(base, rest), clause.status()
    if deed is None or not rest or status == "untold":
        return
    rest = forms.with_article(rest, "a") if deed.noun.endswith(" of") else rest
    if status == "planned":
        agreed = "agreed" in clause.left()[-2:]
        words = forms.planned(base, rest, deed, lead="agreed to" if agreed else "said it would")
    else:
        words = forms.active(base, rest, deed, year=statement.when(clause.start, end)[:4])
    yield statement.hook(deed.type, words, clause.start, end, status=status)


def _light(clause: Clause, rest: str, end: int) -> Iterator[Hook]:
    """A lone verb before the noun that says what happened: "completed the sale of Elk Valley to Glencore"."""
    noun = _DONE.match(rest)
    found = noun and NOUN.search(noun[0])
    if not noun or not found:
        return
    base, kind = clause.verb.base, happening(found).type
    words = {"clause": forms.said(base, "VBD", rest), "gerund": forms.said(base, "VBG", rest)}
    status = "planned" if base in ("announce", "agree", "sign") else "done"
    article = "the planned " if base == "announce" else "the "
    named = forms.of_noun(re.sub(r"^(?:the|an?|its) ", article, noun[0]), kind)
    yield clause.statement.hook(kind, words | named, clause.start, end, status=status)


def _passive(clause: Clause, subject: str, rest: str, end: int) -> Iterator[Hook]:
    """What was done to the company, or with a thing of its."""
    if subject != "company" and not rest.startswith("by "):
        yield from _headline(clause, subject, rest, end)
        return
    kind = PASSIVES.get(clause.verb.base)
    if kind and (kind != "award" or _PRIZE.search(rest)):
        words = forms.suffered(clause.verb.base, rest, kind)
        yield clause.statement.hook(kind, words, clause.start, end, status=clause.status())


def _headline(clause: Clause, subject: str, rest: str, end: int) -> Iterator[Hook]:
    """A thing and what was done with it: "dividend paused", "the Leeds office was closed in May"."""
    statement, base = clause.statement, clause.verb.base
    thing = mid_sentence(tidy(subject) or "")
    if not thing or len(thing.split()) > 8 or rest.startswith("by "):
        return
    deed = sense(base, rest if base == "tell" else thing)
    if deed is None:
        return
    goes_on = re.match(
        r"(?:in|at|from|to|near|outside|across) (?!(?:Jan|Feb|March|April|May|June|July|Aug|"
        r"Sept?|Oct|Nov|Dec)\w*\b)[A-Z]|to (?:move|return|relocate)",
        rest,
    )
    whole = forms.with_article(thing, "a" if thing.startswith("new ") else "its")
    words = forms.active(
        base, f"{whole} {rest}" if goes_on else whole, deed, year=statement.when(clause.start, end)[:4]
    )
    begin = statement.text.rfind(subject, 0, clause.start)
    yield statement.hook(deed.type, words, begin if begin >= 0 else clause.start, end)


def _others(clause: Clause, doer: str, rest: str, end: int) -> Iterator[Hook]:
    """Somebody else's deed: known, but never told as the company's own."""
    deed = OTHERS.get(clause.verb.base)
    if deed:
        if re.search(deed.wants, rest) and (rest or not deed.noun):
            words = {"noun": f"the {deed.noun} {rest}"} if deed.noun.endswith((" of", " for", " on")) else {}
            yield clause.statement.hook(deed.type, words, clause.start, end, doer="other")
        return
    deed = sense(clause.verb.base, rest) if rest and clause.verb.tag in ("VBD", "VBZ") else None
    if deed and _ACTOR.search(doer):
        yield clause.statement.hook(deed.type, {}, clause.start, end, doer="other", status=clause.status())
