"""Headlines that name the thing first: "dividend paused", "the Leeds office was closed", "Ohio plant announced"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.articles import with_article
from infoprep.hooks.events import forms
from infoprep.hooks.events.clauses import Clause
from infoprep.hooks.events.lexicon import NOUN, OFFICERS, SITE, Deed, about_what, happening, sense
from infoprep.hooks.events.nouns import UNDONE
from infoprep.hooks.phrases import tidy
from infoprep.hooks.records import Hook
from infoprep.wording import is_plural, mid_sentence

_LONGEST = 8  # words of the thing
_SOON = re.compile(
    r"^(?:next|in (?:20\d\d|early|late|mid)|later|by|soon|from|this (?:spring|summer|autumn|"
    r"fall|winter|year))\b"
)
# Whoever retires or is replaced closes nothing; and some words name nothing.
_NO_THING = re.compile(
    rf"\b(?i:{OFFICERS}|founder|he|she|who|thing)\b|^(?:it|this|that|all|everything|stuff)$|"
    rf"^[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z](?:[a-z]+|\.)?$"
)
# Where what follows the verb belongs to the thing: a plant opened in Ohio, an office moved to Leeds.
_GOES_ON = re.compile(
    r"(?:in|into|at|from|to|near|outside|across) (?!(?i:Jan|Feb|March|April|May|June|July|"
    r"Aug|Sept?|Oct|Nov|Dec)\w*\b)[A-Z]|"
    r"(?:in-house|private|public)\b|to (?:move|return|relocate|(?:[a-z-]+ ){1,3}[A-Z])|into (?:one|a)\b"
)


# "Office closed for Christmas"
_FOR_NOW = re.compile(
    r"for (?:Christmas|Easter|lunch|the (?:day|holidays?|weekend|summer|winter|season|week)|"
    r"refurbishment|cleaning|now)\b|"
    r"on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b"
)
_BY_THEMSELVES = frozenset({"leak", "spill", "derail"})
# What is run, though it is told in one word: production stopped, delivery ended.
_RUN = re.compile(rf"(?:ing|ion|ment|y|age|ice)$|^{SITE}$")
_HOW_SOLD = re.compile(r"(?:as|under|via|through|online|direct|by the|in (?!(?:19|20)\d\d))\b")  # every day
# What closes and shuts nothing.
_DEAL = re.compile(
    r"(?:the |its )?(?:[\w-]+ )?(?:transaction|deal|offer|round|sale|merger|acquisition|"
    r"applications?|posting)$"
)


def headline(clause: Clause, subject: str, rest: str, end: int) -> Iterator[Hook]:
    """The event of a thing and what was done with it.

    Args:
        clause: The clause of the verb.
        subject: The thing, as far as the parse knows it.
        rest: What follows the verb.
        end: Where that ends.
    """
    statement, base = clause.statement, clause.verb.base
    begin, said = _whole(clause, subject)
    thing = _thing(said)
    if _NO_THING.search(said) or not thing or len(thing.split()) > _LONGEST:
        return
    # "ambulance stopped, patients killed": one that came to harm, and nothing that the company runs.
    bare = re.fullmatch(r"[a-z]+", thing) and not (is_plural(thing) or _RUN.search(thing))
    if bare or (base == "close" and _DEAL.match(thing)):
        return
    # A strike that was called off is nobody's to have called off but the strikers'.
    noun = NOUN.search(thing)
    if noun and happening(noun).befell and base in ("call off", "cancel", "end", "drop", "halt", "suspend"):
        return
    if _FOR_NOW.match(rest):
        return
    # "Hsu retired", "net retention dropped to 104%"
    if base in ("retire", "quit", "leave", "exit") and re.fullmatch(r"[A-Z][\w'’-]+", said):
        return
    if (base == "take over" and not rest.startswith("by ")) or (base == "sell" and _HOW_SOLD.match(rest)):
        return  # who took over bought, and was not bought
    if base in ("drop", "cut", "close") and re.match(r"(?:to|by|from|at|below|above) ~?[\d$€£]", rest):
        return
    if base == "announce":
        yield from _announced(clause, thing, begin, end)
        return
    deed = sense(base, rest if base == "tell" else thing) or sense(base, f"{thing} {rest}")
    if deed is None or (rest.startswith("by ") and deed.type not in ("expansion", "launch")):
        return
    whole = with_article(thing, "a" if thing.startswith("new ") else "its")
    ahead = clause.status() == "planned" and base != "tell"
    if ahead or (clause.verb.tag != "VBD" and _SOON.search(rest)):
        yield statement.hook(deed.type, forms.planned(base, whole, deed), begin, end, status="planned")
        return
    what = f"{whole} {rest}" if _GOES_ON.match(rest) else whole
    words = forms.active(base, what, deed, year=statement.when(begin, end)[:4])
    # A thing with a verb of its own is a longer story: "plan to outsource collection dropped".
    # And what leaks or burns does so by itself.
    if UNDONE.match(statement.text, end, statement.end):
        words = {}
    words = {} if clause.has_verb_between(begin, clause.start) or base in _BY_THEMSELVES else words
    kind = about_what(deed, thing)
    yield statement.hook(kind, words, begin, end, ended=kind != deed.type)


def _whole(clause: Clause, subject: str) -> tuple[int, str]:
    """Where the thing begins, and its words: back to the last mark, where the parse took only its last words."""
    text, start = clause.statement.text, clause.statement.start
    first = clause.statement.tokens[clause.verb.at - len(clause.helpers())].idx
    marks = [match.end() for match in re.finditer(r"(?:[,;:.!?–—]|\s-)\s+|^\s*", text[start:first])]
    begin = max(start + marks[-1] if marks else start, clause.statement.lead)
    joined = re.match(r"(?:(?:and|but|so|then|that|also)\s+)+", text[begin:first])
    begin += joined.end() if joined else 0
    stretch = text[begin:first].strip()
    if stretch.endswith(subject) and len(stretch.split()) <= _LONGEST:
        return begin, stretch
    found = text.rfind(subject, 0, clause.start)
    return (found if found >= 0 else clause.start), subject


def _thing(said: str) -> str:
    thing = re.sub(r" (?:there|here)$", "", tidy(said) or "")
    # "Planning and Building": a name in two words.
    if not re.match(r"[A-Z]\w+ (?:and|&) [A-Z]", thing):
        thing = mid_sentence(thing)
    return re.sub(r"^(?:The|An?|Its|Their|Our)\b", lambda word: word[0].lower(), thing)


def _announced(clause: Clause, thing: str, begin: int, end: int) -> Iterator[Hook]:
    """A site or an event that was announced, and so is ahead."""
    noun, site = NOUN.search(thing), re.search(SITE, thing)
    if noun:
        yield clause.statement.hook(happening(noun).type, {}, begin, end, status="planned")
    elif site:
        words = forms.planned("open", with_article(thing, "a"), Deed("expansion"))
        yield clause.statement.hook("expansion", words, begin, end, status="planned")
