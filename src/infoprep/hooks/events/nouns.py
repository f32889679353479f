"""Events told by a noun: an eight-day strike, 500 redundancies, the merger with Anglo American."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from infoprep.hooks.events import forms
from infoprep.hooks.events.clauses import LIST
from infoprep.hooks.events.lexicon import NOUN, SITE, happening
from infoprep.hooks.events.statements import Statement
from infoprep.hooks.phrases import tidy
from infoprep.hooks.records import Hook
from infoprep.wording import NAMES_FIRST, mid_sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

_AFTER = re.compile(r"\s(?:of|by|with|w/|at|in|to|from|against|on|for) (?!20\d\d|19\d\d)")
_STOP = re.compile(
    r",(?!\d)|[;:–—?!]|\s-\s|(?<!\bUniv)(?<!\bSt)(?<!\bMr)(?<!\bDr)\.(?:\s|$)|\s(?:in|since|"
    r"by the end of|by|from) (?:early |late |"
    r"mid-?)?(?:Q[1-4]\b|(?:19|20)\d\d|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|January|February|March|April|May \d|June|July|August|"
    r"September|October|November|December|spring|"
    r"summer|autumn|fall|"
    r"winter|last|next)|\s(?:never|unlikely|rejected|refused|because|after|before|while|"
    r"when|which|who|that|of which|over|due|approved|done|"
    r"announced|completed|agreed|blocked|cleared|planned|expected|led|delayed|called|is|was|"
    r"are|were|has|have|had|"
    r"will|would|and (?:\w+ed|then|now|so)|said|says|but|as)\b|\s(?:19|20)\d\d\b"
)
# What says soon after a noun that it has not happened, or not yet.
UNDONE = re.compile(
    r"(?: (?:with|of|by|at|for|to|in) [\w&'’ -]{1,30}?)?[\s,:–-]{1,3}"
    r"(?:(?:is|was|were|are|be|been|has|have|had|it|they|which|then|later|narrowly|now|still|"
    r"eventually|ultimately|bid|plan|talks) )*"
    r"(?:averted|avoided|prevented|foiled|thwarted|denied|ruled out|fell through|fell apart|"
    r"collapsed|failed|off\b(?! the)|called off|never|blocked|vetoed|rejected|scrapped|"
    r"cancell?ed|shelved|abandoned|dropped|postponed|delayed|pushed (?:back|to)|put off|"
    r"reversed|fought off|on hold|unlikely|feared|suspended|refused|under discussion|in doubt|"
    r"looming|expected|mooted|considered|not|no longer)\b|\s*threat\w*"
)
_NONE = re.compile(
    r"\s*=\s*the (?:big|elephant|fear|only|rumou?r|talk|thing|word)\b|\s*[:=–-]+\s*(?:none|no\b|0\b|never|not\b|"
    r"n/?a\b|nothing)|"
    r"\s*(?:every|each|per) (?:year|month|week|quarter|summer|winter)",
    re.IGNORECASE,
)
# Something that befell somebody else: "data breach at Okta", "layoffs across the industry".
_AT_OTHERS = re.compile(r"\sat (?P<who>[A-Z][\w&.'’-]*(?: [A-Z][\w&.'’-]*)*)(?! ?[a-z\d])")
_OTHERS = r"(?:rival|competitor|supplier|customer|client|vendor|landlord|industry|sector|economy|market)(?:['’]?s)?\b"
_THEIRS = re.compile(
    rf"\s*(?:at|by|across|in) (?:an? |the |its |our |their )?(?:[\w-]+ )?{_OTHERS}|\s*everywhere\b",
    re.IGNORECASE,
)
_THEIRS_BEFORE = re.compile(rf"\b{_OTHERS}", re.IGNORECASE)
# What befalls a firm rather than a town: at a name that is no known place it is that firm's.
_OF_A_FIRM = re.compile(r"breach|hack|outage|glitch|layoff|lay-off|redundanc|job cut|fraud", re.IGNORECASE)
# A prize has its name after it: Prix Galien Suisse.
_NAME = re.compile(r"(?: [A-Z][\w'’-]+)+(?: for [\w '’-]+)?")
_DEALT = frozenset("agree announce approve complete confirm finalise finalize sign".split())
_LEFT = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM"})
_OPENERS = frozenset("after following since during despite amid until from before".split())
# "fewer outages", "some flood and cyclone towns"
_LESS = re.compile(r"(?:any|each|every|few(?:er)?|less|no|some|zero)\b", re.IGNORECASE)
# "road accidents, medical negligence": what lawyers or rescuers see is none that befell them, unless some are told of.
_SOME = re.compile(r"\d|\b(?:two|three|four|several|recent|last|repeated)\b", re.IGNORECASE)
_SOON = re.compile(
    r"\b(?:ballot|planned|upcoming|proposed|coming|pending|looming|threatened|possible|potential|next)\b",
    re.IGNORECASE,
)
_NOT_ONE = re.compile(
    r"\b(?:no|any|avoid|prevent\w*|against|risk of|policy|plans?|types? of|fake|per|flash|garage|for|"
    r"point of|summer|holiday)\b\s?$|=\s?$|[$€£][\d.,]+\w?\s$",
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
            and not _NONE.match(statement.text, match.end())
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
        # "Wharf and Calder complete merger": the tagger takes a headline's verb for a part of the name.
        if first > 1 and tokens[first - 1].lower_ in _DEALT and tokens[first - 2].text[:1].isupper():
            break
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


def _is_a_name(statement: Statement, start: int) -> bool:
    """Whether the word at a place keeps its capital: "TC Jasper, Cairns flooding", "USB leak"."""
    first = next(token for token in statement.tokens if token.idx >= start)
    inside = not first.is_sent_start and first.i > statement.tokens[0].i and first.text[0].isupper()
    return (
        inside
        or first.lower_ in NAMES_FIRST
        or first.ent_type_ in ("GPE", "LOC")
        or not first.text[1:2].islower()
    )


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
    doer = "other" if found.befell and _befell_others(statement, match, start) else "company"
    loosely = (
        found.type == "incident" and match[0].endswith("s") and not year and not _SOME.search(phrase or "")
    )
    loosely = loosely or bool(_LESS.match(phrase or ""))
    if not phrase or loosely or doer == "other" or UNDONE.match(statement.text, end, statement.end):
        words: dict[str, str] = {}
    elif found.befell:
        words = forms.befallen(
            phrase if _is_a_name(statement, start) else phrase[0].lower() + phrase[1:],
            _label(match[0]),
            year=year,
        )
    elif phrase.isupper():
        words = {}
    elif tail:
        words = forms.of_noun(phrase, found.type, _label(match[0]))
    else:
        words = {"noun": f"the {mid_sentence(re.sub(r'^(?:[Tt]he|[Aa]n?) ', '', phrase))}"}
    if status == "planned":
        words = {name: text for name, text in words.items() if name in ("noun", "short")}
    yield statement.hook(found.type, words, start, end, status=status, doer=doer)


def _befell_others(statement: Statement, match: re.Match[str], start: int) -> bool:
    """Whether a noun tells what befell somebody else, by where or to whom it happened."""
    text = statement.text
    if _THEIRS.match(text, match.end()) or _THEIRS_BEFORE.search(text, start, match.start()):
        return True
    other = _AT_OTHERS.match(text, match.end())
    if not other or re.search(SITE, other["who"], re.IGNORECASE):
        return False
    labels = {ent.label_ for ent in statement.passage.doc.ents if ent.text == other["who"]}
    return "ORG" in labels or bool(_OF_A_FIRM.search(match[0]) and not labels & {"GPE", "LOC", "FAC"})
