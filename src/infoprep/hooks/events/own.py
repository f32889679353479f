"""What the company did, does or means to do, told by a verb."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.articles import indefinite, with_article
from infoprep.hooks.events import forms
from infoprep.hooks.events.clauses import Clause
from infoprep.hooks.events.lexicon import AMOUNT, LIGHT, NOUN, OFFICERS, Deed, about_what, happening, sense
from infoprep.hooks.events.nouns import UNDONE
from infoprep.hooks.records import Hook

# A noun that says what happened, as the object of a lone verb: "the sale of", "a $10m seed round".
_DONE = re.compile(
    rf"(?:(?:the|an?|its) )?(?!in |on |to |for |with |by |at |"
    rf"of )(?:[\w$€£.-]+ ){{0,3}}?(?:{NOUN.pattern})(?: (?:of|with|for|from|to|in|by)\b.*)?"
)
_LOOKS_AHEAD = frozenset(
    {"announce", "approve", "postpone", "delay", "push back", "put off", "bring forward"}
)
# "focuses on dairy farms" describes; "said it would focus on" changes something.
ONLY_AHEAD = frozenset({"concentrate on", "employ", "focus on"})
# "opens three stores a month" is a habit; "opened their app" is what the seeker did.
_RATE = re.compile(r"\b(?:a|per|every|each) (?:day|week|month|year|quarter)\b(?!-)")
_SOMEBODYS = re.compile(r"their\b|shares in\b|the (?:app|careers|website|page)\b")
_TRIED = frozenset({"open", "buy", "launch", "test", "start", "order", "get"})
_WISHES = frozenset({"hope", "hopes", "want", "wants", "wanted"})
# What a company does every day, unless it is one thing of a kind: "sells its ticketing arm".
HABITS = frozenset("acquire add build buy hire publish purchase sell ship test".split())
_ONCE = re.compile(
    r"^[A-Z]|\b(?:arm|business|chain|division|firm|maker|part|plants?|rival|sites?|stake|"
    r"start-?up|subsidiary|units?)\b|\d{2}"
)
_FORMED = re.compile(
    r"\s*,?\s*(?:to form|to become|to create|forming|"
    r"creating) (?P<name>[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*){0,2})"
)
_ROUND = re.compile(
    rf"{AMOUNT} (?:[\w&-]+ ){{0,3}}?(?:[Ss]eries|seed|pre-seed|round|grant|contract|"
    rf"loan|deal|prize|fund)\b(?! in)"
)
# What a clause adds about a thing that is named already: "a new terminal able to handle four million".
_ADDED = re.compile(r",? (?:able|capable|designed|intended|modelled|expected) (?:to|of|on|for)\b.*")
_ENDS_WELL = frozenset({"complete", "close", "finalise", "finalize"})
# What is sold, shut or made bigger was one's own.
_OWN = frozenset({"expand", "relaunch", "double", "extend", "upgrade"})
_ARTICLES = {"sale": "its", "closure": "its", "layoff": "its", "restructuring": "its"}


def own_deed(clause: Clause, rest: str, end: int) -> Iterator[Hook]:
    """What the company did or means to do."""
    base, statement = clause.verb.base, clause.statement
    rest = _ADDED.sub("", rest)
    if base in LIGHT and clause.verb.tag in ("VBD", "VBZ", "VB"):
        yield from _light(clause, rest, end)
    deed, status = sense(base, rest), clause.status()
    if deed is None or (not rest and (base != "merge" or status != "planned")) or status == "untold":
        return
    if _is_none_of_theirs(clause, rest, status):
        return
    kind = about_what(deed, rest)
    if deed.status == "planned":
        forms_of = forms.active(base, rest, deed)
        yield statement.hook(kind, {"clause": forms_of["clause"]}, clause.start, end, status="planned")
        return
    rest = _with_article(base, deed, rest)
    if UNDONE.match(statement.text, end, statement.end):
        yield statement.hook(kind, {}, clause.start, end, status=status)
        return
    if status == "planned":
        start = clause.lead_start()
        agreed = re.search(r"\b[Aa]gree(?:d|ment)\b", statement.text[start : clause.start])
        wish = _WISHES.intersection(clause.helpers())
        if wish:
            words = forms.wished(base, rest, "hoped" if wish & {"hope", "hopes"} else "wanted")
        else:
            words = forms.planned(base, rest, deed, lead="agreed to" if agreed else "said it would")
        words |= _result(clause, kind, end)
        yield statement.hook(kind, words, start, end, status=status)
        return
    rest = _with_article_told(deed, rest)
    words = forms.active(base, rest, deed, year=statement.when(clause.start, end)[:4])
    words = {} if forms.lacks_article(rest) else words | _result(clause, kind, end)
    yield statement.hook(kind, words, clause.start, end, status=status, ended=kind != deed.type)


def _is_none_of_theirs(clause: Clause, rest: str, status: str) -> bool:
    """Whether a verb tells a habit, what the company is about, or what the seeker did."""
    base = clause.verb.base
    return (
        (clause.verb.tag == "VBZ" and bool(_RATE.search(rest)))
        or (base in _TRIED and not clause.left() and bool(_SOMEBODYS.match(rest)))
        or (base in ONLY_AHEAD and status != "planned")
        or (base in HABITS and clause.verb.tag == "VBZ" and not _ONCE.search(rest))
    )


def _with_article(base: str, deed: Deed, rest: str) -> str:
    """An object with the article that a note left out: "its" where the thing was the company's own already."""
    if not deed.noun.endswith(" of") or deed.type == "leadership":
        return rest
    return with_article(rest, "its" if base in _OWN else _ARTICLES.get(deed.type, "a"))


def _with_article_told(deed: Deed, rest: str) -> str:
    """The article of what was won or raised, and of an office: "raised $62M Series C", "named CFO"."""
    if deed.type in ("funding", "partnership", "award") and _ROUND.match(rest):
        return indefinite(rest)
    if deed.type == "award" and re.match(r"(?!\S+['’]s)[A-Z].*\b(?i:award|prize)\b", rest):
        return f"the {rest}"
    if deed.type == "leadership" and re.match(rf"(?i:{OFFICERS})\b", rest):
        return f"its {rest}"
    return rest


def _result(clause: Clause, kind: str, end: int) -> dict[str, str]:
    """The new company that a merger makes: "to form Anglo Teck"."""
    named = _FORMED.match(clause.statement.text, end) if kind == "merger" else None
    return {"result": named["name"]} if named else {}


def _light(clause: Clause, rest: str, end: int) -> Iterator[Hook]:
    """A lone verb before the noun that says what happened: "completed the sale of Elk Valley to Glencore"."""
    noun = _DONE.match(rest)
    found = noun and NOUN.search(noun[0])
    if not noun or not found:
        return
    base, kind = clause.verb.base, happening(found).type
    rest, name = (
        re.sub(r"^their ", "its ", words.replace("previously announced ", "")) for words in (rest, noun[0])
    )
    told = with_article(rest, "its" if base in _ENDS_WELL else "a")
    words = {"clause": forms.said(base, "VBD", told), "gerund": forms.said(base, "VBG", told)}
    ahead = (base in _LOOKS_AHEAD and "completion" not in noun[0]) or (
        base in ("agree", "sign") and kind != "partnership"
    )
    status = "planned" if ahead else "done"
    article = "the planned " if base == "announce" else "the "
    named = forms.of_noun(re.sub(r"^(?:the|an?|its|their|our) ", article, name), kind, found[0].lower())
    yield clause.statement.hook(kind, words | named, clause.start, end, status=status)
