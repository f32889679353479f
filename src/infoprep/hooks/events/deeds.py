"""Events told by a verb: whose deed it is, what was done to the company, what somebody else did."""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Iterator

from infoprep.articles import with_article
from infoprep.hooks.events import forms
from infoprep.hooks.events.clauses import Clause
from infoprep.hooks.events.headlines import headline
from infoprep.hooks.events.lexicon import (
    AMOUNT,
    OTHERS,
    PASSIVES,
    SITE,
    VERBS,
    sense,
)
from infoprep.hooks.events.own import HABITS, ONLY_AHEAD, own_deed
from infoprep.hooks.events.parts import parts
from infoprep.hooks.events.statements import Statement
from infoprep.hooks.events.verbs import BE, find_verbs
from infoprep.hooks.phrases import tidy
from infoprep.hooks.records import Hook

_PRIZE = re.compile(r"\b(?:best|top|awards?|year|one of|prize|list)\b", re.IGNORECASE)
_ACTOR = re.compile(
    r"\b(?:[A-Z]\w+|rivals?|competitors?|regulators?|government|owners?|parent|court|judge|"
    r"ministry|council|union)$"
)
# What only authorities do, by whatever name.
_ANYBODY = frozenset(["approve", "ban", "certify", "clear", "fine", "investigate", "step in", "sue"])
_AUTHORITY = re.compile(
    r"\b[A-Z]{2,}\b|\b(?i:administration|agency|arbitrator|authority|bank of|board|bureau|"
    r"cabinet|city|coroner|commission\w*|"
    r"comptroller|congress|council|county|courts?|department|dept|eu|government|govt|"
    r"governor|inspector\w*|judge|jury|landlord|"
    r"legislature|magistrates?|mayor|minist\w+|office|ombudsman|ottawa|parliament|police|"
    r"president|regulators?|senate|secretary|"
    r"shareholders|state|treasury|tribunal|union|voters|washington|watchdog|whitehall|brussels|beijing)\b"
)
# What things do by themselves: "the Leeds office opens next spring".
_BY_ITSELF = frozenset("open reopen close shut launch debut start".split())
# What somebody else gives is the company's funding.
_GIVES = frozenset({"award", "grant"})
_GRANT = re.compile(rf"(?:an? )?(?:{AMOUNT} )(?:[a-z]+ ){{0,2}}(?:grant|gift|donation|loan)\b")
_GOES = frozenset({"split", "rate", "hit", "clear", "sell", "merge"})
# What a plant or an office does is the company's deed: "the Kearney plant laid off 85 people".
_AT_A_PLACE = frozenset("cease close cut end halt lose reopen shed stop suspend".split()) | {"lay off"}
_A_SITE = re.compile(rf"{SITE}$")
_ALL = re.compile(r"(?:its |all |the )?(?:operations|production|work|trading)\b(?! (?:of|on|at)\b)")
_NO_OBJECT = re.compile(
    r"(?:$|into (?:one|a single)\b|(?:next|as|by|in|at|for|from|to|until|after|with|near|"
    r"outside|across|under|"
    r"over|on|during|this|last|early|late|due|because|"
    r"amid|altogether|entirely|too|again|and)\b|[A-Z]{3}\b(?! [a-z]))"
)


def deeds(statement: Statement, names: frozenset[str], *, others_before: bool) -> Iterator[Hook]:
    """The events that a statement's verbs tell.

    Args:
        statement: The statement.
        names: The words of the company's names, in small letters.
        others_before: Whether somebody else's deed was told before, so that "they" may be them.
    """
    length, doer = len(statement.tokens), ""
    clauses = [Clause(statement, verb, length, names, others_before) for verb in find_verbs(statement)]
    told: list[Clause] = []
    for clause in clauses:
        if not clause.is_none() and not (told and _serves(clause, told[-1])):
            told.append(clause)
    for clause, following in itertools.zip_longest(told, told[1:]):
        before, doer = doer, clause.doer(doer)
        limit = following.verb.at if following else length
        # "the agency opened a probe, closed it in May": nothing of that name was closed.
        goes_on = doer == before != "company"
        for hook in _told(dataclasses.replace(clause, limit=limit), doer, goes_on=goes_on):
            # "Acme to Invest $410 Million" has a capital on each word: known, but not said so.
            yield dataclasses.replace(hook, forms={}, sayable=False) if clause.shouts() else hook


# Whoever is told to do something has not planned it.
_MADE_TO = frozenset("ask force order require tell".split())


def _serves(clause: Clause, before: Clause) -> bool:
    """Whether a verb tells what the one before it was for, or what somebody was made to do."""
    if before.verb.base in _MADE_TO:
        return clause.left()[-1:] == ["to"]
    return clause.is_purpose() and sense(before.verb.base, before.rest()[0]) is not None


def _told(clause: Clause, doer: str, *, goes_on: bool) -> Iterator[Hook]:
    """The event of a clause, if it tells one."""
    verb = clause.verb
    raw, end = clause.rest()
    # In a release "our" is the company's.
    raw = re.sub(r"^(?:today|jointly)\s", "", re.sub(r"\bour\b", "its", raw.rstrip(" ?!")))
    rest = tidy(raw) if raw else ""
    if rest is None:
        return
    # "closed it's plant": a slip of hasty hands.
    rest = re.sub(r"^it['’]s (?=\w+)", "its ", rest)
    was = bool(set(clause.helpers()[-3:]) & BE)
    if verb.tag == "VBD" and (was or _leaves_out_was(clause, doer, rest)):
        yield from _passive(clause, doer, rest, end)
    elif doer == "company":
        yield from own_deed(clause, rest, end)
    elif verb.base in OTHERS and verb.base not in VERBS:
        yield from _others(clause, doer, rest, end)
    elif not goes_on and (
        verb.base == "tell" or (_NO_OBJECT.match(rest) and (verb.tag == "VBD" or verb.base in _BY_ITSELF))
    ):
        yield from headline(clause, doer, rest, end)
    elif _A_SITE.search(doer) or (clause.verb.base in _AT_A_PLACE and clause.is_place(doer)):
        for hook in own_deed(clause, rest, end):
            # The plant ceases operations; the company has others.
            yield dataclasses.replace(hook, forms={}, sayable=False) if _ALL.match(rest) else hook
    else:
        yield from _others(clause, doer, rest, end)


def _leaves_out_was(clause: Clause, doer: str, rest: str) -> bool:
    """Whether a headline leaves "was" out: "fined £2.5m by Ofwat", "named Employer of the Year"."""
    base = clause.verb.base
    if base not in PASSIVES:
        return False
    if (
        rest.startswith("by ")
        or (PASSIVES[base] == "sale" and rest.startswith("to "))
        or base not in {*VERBS, *OTHERS}
    ):
        return True
    named = PASSIVES[base] == "award" and sense(base, rest) is None
    # What is done by one party to another has an object: "ordered to reinstate", "placed into administration".
    if (
        doer == "company"
        and re.match(r"(?:to|from|with|into|as|in) ", rest)
        and clause.verb.tag == "VBD"
        and base not in _GOES
    ):
        return True
    if doer != "company" or (clause.verb.at and not re.match(r"(?:an?|as an?) [A-Z]", rest)):
        return False
    return named or bool(re.search(r"\bby (?:the )?[A-Z]", rest))


def _passive(clause: Clause, subject: str, rest: str, end: int) -> Iterator[Hook]:
    """What was done to the company, or with a thing of its."""
    kind = PASSIVES.get(clause.verb.base)
    if (
        kind == "sale"
        and rest
        and not re.match(
            r"(?:to|by|off|for|out|last|this|early|late|on \d)\b|in (?:19|"
            r"20)\d\d",
            rest,
        )
    ):
        return  # "its planters are sold in Canada"
    if subject != "company" and not rest.startswith("by "):
        yield from headline(clause, subject, rest, end)
        return
    authority = OTHERS.get(clause.verb.base)
    if subject != "company" and (kind in ("sale", "award") or authority):
        kind = kind or "regulation"
        yield clause.statement.hook(kind, {}, clause.start, end, doer="other", status=clause.status())
        return
    if not rest and subject == "company" and not set(clause.helpers()) & BE:
        return
    if kind == "funding" and not re.search(rf"{AMOUNT}|\bby (?:the )?[A-Z]", rest):
        return
    if kind and (kind != "award" or _PRIZE.search(rest) or re.match(r"(?:an?|as an?) [A-Z]", rest)):
        words = forms.suffered(clause.verb.base, rest, kind)
        yield clause.statement.hook(kind, words, clause.start, end, status=clause.status())


def _others(clause: Clause, doer: str, rest: str, end: int) -> Iterator[Hook]:
    """Somebody else's deed: known, but never told as the company's own."""
    found = clause.statement.text.rfind(doer, clause.statement.start, clause.start)
    start = found if found >= 0 else clause.start
    deed = OTHERS.get(clause.verb.base)
    if (
        deed
        and (clause.verb.base in _ANYBODY or _AUTHORITY.search(doer))
        and re.search(deed.wants, rest)
        and (rest or not deed.noun)
    ):
        words = {"noun": f"the {deed.noun} {rest}"} if deed.noun.endswith((" of", " for", " on")) else {}
        yield clause.statement.hook(deed.type, words, start, end, doer="other")
        return
    given = _GRANT.match(rest) if clause.verb.base in _GIVES else None
    if given and clause.verb.tag == "VBD":
        words = {"clause": f"received {given[0]} from {with_article(doer, 'the')}"} | parts(rest, "funding")
        yield clause.statement.hook("funding", words, start, end)
        return
    told = clause.verb.tag in ("VBD", "VBZ") or clause.status() == "planned"
    told = told and not (clause.verb.tag == "VBZ" and clause.verb.base in (HABITS | ONLY_AHEAD))
    deed = sense(clause.verb.base, rest) if rest and told else None
    if deed and _ACTOR.search(doer):
        yield clause.statement.hook(deed.type, {}, start, end, doer="other", status=clause.status())
