"""Events told by a noun: an eight-day strike, 500 redundancies, the merger with Anglo American."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from infoprep.hooks.events import forms
from infoprep.hooks.events.clauses import LIST
from infoprep.hooks.events.lexicon import NOUN, happening
from infoprep.hooks.events.statements import Statement
from infoprep.hooks.phrases import tidy
from infoprep.hooks.records import Hook
from infoprep.wording import mid_sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

_AFTER = re.compile(r"\s(?:of|by|with|w/|at|in|to|from|against|on|for) (?!20\d\d|19\d\d)")
_STOP = re.compile(
    r",(?!\d)|[;:–—?!]|\s-\s|(?<!\bUniv)(?<!\bSt)(?<!\bMr)(?<!\bDr)\.(?:\s|$)|\s(?:in|since|"
    r"by the end of|by|from) (?:early |late |"
    r"mid-?)?(?:Q[1-4]\b|(?:19|20)\d\d|"
    r"January|February|March|April|May \d|June|July|August|September|October|November|December|spring|"
    r"summer|autumn|fall|"
    r"winter|last|next)|\s(?:because|after|before|while|when|which|who|that|of which|over|due|approved|done|"
    r"announced|completed|agreed|blocked|cleared|planned|expected|led|delayed|called|is|was|"
    r"are|were|has|have|had|"
    r"will|would|and (?:\w+ed|then|now|so)|said|says|but|as)\b|\s(?:19|20)\d\d\b"
)
_FAILED = re.compile(
    r"\s*(?:(?:was|were|has been|narrowly) )*(?:averted|avoided|prevented|foiled|thwarted|denied|ruled out|threat\w*|fell through|"
    r"fell apart|collapsed|failed|off|called off|never happened)\b"
)
# A prize has its name after it: Prix Galien Suisse.
_NAME = re.compile(r"(?: [A-Z][\w'’-]+)+(?: for [\w '’-]+)?")
_LEFT = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM"})
_OPENERS = frozenset("after following since during despite amid from until before".split())
_SOON = re.compile(
    r"\b(?:ballot|planned|upcoming|proposed|coming|pending|looming|threatened|possible|potential|next)\b",
    re.IGNORECASE,
)
_NOT_ONE = re.compile(
    r"\b(?:no|any|avoid|prevent\w*|against|risk of|policy|plans?|types? of|fake|per|flash|garage|for|"
    r"point of|summer|holiday)\b\s?$|[$€£][\d.,]+\w?\s$",
    re.IGNORECASE,
)


def happenings(statement: Statement) -> Iterator[Hook]:
    """The events that a statement's nouns tell: at its head, or after "following", "since" and their like."""
    tokens = statement.tokens
    for match in NOUN.finditer(statement.text, tokens[0].idx, tokens[-1].idx + len(tokens[-1])):
        at = next(
            (i for i, token in enumerate(tokens) if token.idx <= match.start() < token.idx + len(token)), -1
        )
        if at < 0 or _is_named(tokens, at, match) or _is_verb(tokens, at):
            continue
        first = _first(tokens, at)
        start = tokens[first].idx
        if (
            _leads(tokens, first)
            and not _says_nothing(statement, match, first, at)
            and not _NOT_ONE.search(statement.text[max(0, start - 12) : match.start()])
            and not _is_modifier(tokens, match.end())
        ):
            yield from _told(statement, match, start)


def _is_named(tokens: tuple[Token, ...], at: int, match: re.Match[str]) -> bool:
    """Whether the noun is part of a name: Customs Trade Partnership."""
    return at > 0 and match[0][0].isupper() and tokens[at - 1].text[:1].isupper()


def _leads(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a phrase stands at the head of what is told, or is one of several."""
    before = tokens[first - 1].lower_ if first else ""
    opened = before in _OPENERS and tokens[first].pos_ in ("DET", "NUM")
    return not first or opened or before in (",", "and", "&", "then", "plus")


def _says_nothing(statement: Statement, match: re.Match[str], first: int, at: int) -> bool:
    """Whether a noun stands too bare: "following the closing", "software for acquisition, closing and escrow"."""
    if _AFTER.match(statement.text, match.end()):
        return False
    found = happening(match)
    bare = first == at or (at - first == 1 and statement.tokens[first].pos_ == "DET")
    quiet = not found.befell and found.type not in ("award", "funding")
    return (bare and quiet) or (first == at and first > 0)


def _is_verb(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word is said and not named; "fire at the plant" begins with a noun, whatever the tagger says."""
    following = tokens[at + 1].pos_ if at + 1 < len(tokens) else ""
    named = at == 0 or tokens[at - 1].pos_ in ("ADJ", "DET", "NUM")
    return tokens[at].tag_ in ("VB", "VBD", "VBZ", "VBP") and not (named and following == "ADP")


def _first(tokens: tuple[Token, ...], at: int) -> int:
    """Where the noun's phrase begins."""
    first = at
    while first and (tokens[first - 1].pos_ in _LEFT or tokens[first - 1].text in "-'’s$€£"):
        first -= 1
    return first


def _is_modifier(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether a further noun follows at once: a fire brigade, strike pay."""
    following = next((token for token in tokens if token.idx > end - 1), None)
    if following is not None and following.idx == end and following.text == "-":
        return True  # strike-through, award-winning
    if following is not None and following.text == "w/":
        return False
    close = following is not None and following.idx <= end + 1
    return bool(close and following and following.pos_ in ("NOUN", "PROPN") and following.text[:1].islower())


def _label(noun: str) -> str:
    return re.sub(r"^e\. ?coli", "E. coli", noun.lower())


def _told(statement: Statement, match: re.Match[str], start: int) -> Iterator[Hook]:
    found = happening(match)
    rest = statement.text[match.end() : statement.end]
    stop = _STOP.search(rest)
    cut = stop.start() if stop else len(rest)
    if stop and stop[0].startswith(",") and (listed := LIST.match(rest, cut)):
        cut = listed.end()
    verb = next(
        (t for t in statement.tokens if t.idx > match.end() and t.tag_ in ("VBD", "VBZ", "VBP", "MD")), None
    )
    tail = rest[: min(cut, verb.idx - match.end()) if verb else cut].rstrip()
    if found.type == "award" and (name := _NAME.match(rest)):
        tail = name[0]
    if not _AFTER.match(tail) and found.type != "award":
        tail = ""
    phrase = tidy(statement.text[start : match.end()] + tail)
    end = match.end() + len(tail)
    year = statement.when(start, end)[:4]
    ahead = _SOON.search(statement.text[start:end]) or re.match(
        r"\s*(?:is |was )?(?:planned|expected|announced|agreed|called for)\b", rest[cut:]
    )
    status = "planned" if ahead else "done"
    if not phrase or _FAILED.match(statement.text, end):
        words: dict[str, str] = {}
    elif found.befell:
        words = forms.befallen(
            phrase[0].lower() + phrase[1:] if phrase[1:2].islower() else phrase, _label(match[0]), year=year
        )
    elif phrase.isupper():
        words = {}
    elif tail:
        words = forms.of_noun(phrase, found.type, _label(match[0]))
    else:
        words = {"noun": f"the {mid_sentence(re.sub(r'^(?:[Tt]he|[Aa]n?) ', '', phrase))}"}
    if status == "planned":
        words = {name: text for name, text in words.items() if name in ("noun", "short")}
    yield statement.hook(found.type, words, start, end, status=status)
