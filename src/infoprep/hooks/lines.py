"""Lines of the free text, by what they speak of: the company, the seeker, the talk, or what to ask."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from infoprep.hooks.needles import possible, sought
from infoprep.reading import Passage, Reading
from infoprep.yaml_source import Text

Kind = Literal["company", "seeker", "question", "wish", "to-do", "heading", "legal"]

ABOUT_ME = re.compile(
    r"\W*(?:me\.\s+(?=\w)|"
    r"(?:me|abt me|about me|myself|my (?:background|bg)|background)\s*(?::|[-=]*>|→|=|–|-|\.{2,}|…)\s*|"
    r"(?=I(?:['’](?:m|ve)| am| have| spent| was| did| taught| work(?:ed)?)\b)|"
    r"(?=my (?!question|train|call|flight|bus|lunch|phone|number|email|calendar|dog))|"
    r"(?=(?:i )?(?:want|wanna|would like|wld like|hope|hoping) to (?:be(?:come)?|work as|get in(?:to)?|move into) |"
    r"(?:i )?want in as )|"
    r"(?=(?:i )?(?:want|wants|target(?: role| job)?|would (?:love|like)|wld (?:love|like)|looking for|skills?|can do|"
    r"nerves|fears?|weak spots?|worry(?: list)?|concern)\s*[:=])|(?=worried\s*[:=–-])|"
    r"(?=(?:(?:an? )?(?:bit |little )?(?:afraid|nervous|scared|worried) (?:abt|about|because|bc|cos|I|it|of|that|"
    r"they)|"
    r"what worries me)\b)|"
    r"(?=am i too (?:old|young|late)\b)|(?=I [a-z]+ [\w ]+ for a living\b))",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"\W*(?:please |pls )?(?:do ?n['’]?t|do not|never|avoid|no questions?|not to|let (?:him|"
    r"her|them)|careful)\b",
    re.IGNORECASE,
)
_TO_DO = re.compile(
    r"\W*(?:todo|to-do|to do|bring|remember|check|call|email|re-?watch|re-?read|print|book|buy|send|text|"
    r"look up|google|ask|"
    r"don['’]?t forget|thank|follow up|prep|practi[cs]e)\b",
    re.IGNORECASE,
)
# "i want to know how they test a bag"
TO_KNOW = r"(?:i (?:really )?(?:want|need|hope|would like) to|i['’]d (?:like|love) to) (?:know|learn|understand|hear)\b"
_ASKS = re.compile(
    rf"\W*{TO_KNOW}|"
    r"\W*(?:q\d?[:.)]\s*)?(?:(?:who|what|how|why|when|where|which|whats|hows|whos)\b|"
    r"(?:does|do|did|is|are|was|were|would|could|should|can|will|has|have)\b"
    r"(?=.*\?|(?<=has) (?!just|also|now|since|already|long|been|to|a|an|the|no|its|"
    r"\w+ly\b)[\w-]+ (?:[\w-]+ )?\w+(?:ed|en)\b|"
    r"\s(?:he|she|they|you|it|there|that|this|the|i|we|his|her|their|one|any|every|each|people|anyone|anybody)\b)|(?:do|are|"
    r"can|would|should)\s\w+s\b)",
    re.IGNORECASE | re.DOTALL,
)
# "when a farm quits what happens to the ones left at the end of that road"
CONDITION_ASKS = re.compile(
    r"(?:when|if|once) (?!(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have)\b)"
    r"(?:[\w'’-]+ ){2,9}?[\w'’-]+,? "
    r"(?:(?:what|who) (?:[a-z]+s|do)|how (?:do|does|is|are|much|many|long|often)|"
    r"where (?:do|does|is|are))\b",
    re.IGNORECASE,
)
# "?? is flow a real job": the mark may stand in front
_MARKED = re.compile(r"[^\w?]*\?+ ?\w")
_PASTED = sought(
    r"\b(?:pasted|copied|from|release|newsletter|article|press|story|website|via|linkedin|sources?)\b",
    re.IGNORECASE,
)
_SAYS_SO = re.compile(r"\W*(?:pasted|copied|copy|sources?|via|press release)\b", re.IGNORECASE)
# What lawyers add to a release says nothing of the company.
_LEGAL = sought(
    r"\bforward[- ]looking\b|\brisks and uncertainties\b|\bassumes? no (?:obligation|duty)|"
    r"\bundertakes? no (?:obligation|duty)|"
    r"\bactual results\b|\bby their nature they involve\b",
    re.IGNORECASE,
)
_HEADER = 14  # words; a longer line is no heading
_LABEL = re.compile(r"[\w '’/&-]{2,40}:\s*$")


def kind_of(passage: Passage) -> Kind:
    """What a line of the notes speaks of, by how it begins; fields speak of the company."""
    # A text that knows its place would keep its whole file in the cache.
    return _kind_of_line(str(passage.text)) if passage.path.startswith(("notes", "about")) else "company"


@lru_cache(maxsize=8192)  # nearly every extractor asks for nearly every line
def _kind_of_line(text: str) -> Kind:
    if ABOUT_ME.match(text):
        return "seeker"
    if _WISH.match(text):
        return "wish"
    if _TO_DO.match(text):
        return "to-do"
    if _LEGAL.search(text):
        return "legal"
    if _LABEL.match(text):
        return "heading"
    if CONDITION_ASKS.match(text) or _MARKED.match(text):
        return "question"
    if _ASKS.match(text) and ("?" in text or not re.search(r"[.;]", text)):
        return "question"
    bare = text.strip(" -—–")
    set_off = bare.endswith(":") or bare != text or _SAYS_SO.match(text)
    return "heading" if set_off and len(bare.split()) <= _HEADER and _PASTED.search(bare) else "company"


# Headings of what somebody hopes to hear: "want:", "what i'm after from her".
_WISHES = (
    r"\W*(?:i )?(?:wants?(?: to (?:know|learn|find out|hear|understand))?|(?:my )?goals?|"
    r"(?:wanna|want to) \w+(?: out)?|"
    r"what i(?:['’]?m| am| want| need| hope)(?: (?:after|looking for|hoping for|to (?:know|learn|hear|find out)))?"
    r"(?: (?:from|of) \w+)?|"
    r"(?:hoping|need|like) to (?:know|learn|find out|hear|understand))\W*$"
)
_QUESTION_LIST = sought(
    r"\s*\?+s?:?\s*$|\W*(?:my |some |the |few |own |big |draft(?:ed)? ){0,2}(?:q['’]?s|questions?|things? (?:to|"
    r"i want to|"
    r"i['’]d) ask|"
    r"to ask|ask (?:her|him|them)(?! about\b)|want to ask)\b[^.?:]*:?\s*$|"
    r"\W*(?:stuff|things|bits) (?:to|i could|i might|i want to) ask\b[\w ',’-]*:?\s*$|"
    r"\W*ask (?:(?:her|him|them) )?(?:about|abt)\b[^.?]*:\s*$|\W*(?:ask|to find out|wondering)\W*$|"
    r"\W*(?:(?:could|can|might|will|should) ask|(?:the )?big (?:\d|two|three|four|five)|"
    r"(?:things? )?(?:i )?wonder(?:ing)?(?: about| abt)?|"
    r"(?:phrases|lines) to try|what i (?:do ?n['’]?t|do not) (?:understand|get|know)(?: yet)?)\W*$|"
    r"\W*(?:the |some |other |main |big )?(?:things?|stuff|topics?|points|bits)\b"
    r"(?=[^.?]*\b(?:to|want|would like|need|hope|wonder|could|might|should)\b)[\w '’]{0,50}?"
    r"\b(?:ask|know|learn|find out|hear|understand|cover|wonder about|out of)\b[\w ,'’]{0,40}:?\s*$|"
    rf"{_WISHES}",
    re.IGNORECASE,
)


def with_lists(reading: Reading) -> Iterator[tuple[Passage, bool]]:
    """The lines of the free text, each with whether it stands in a list of questions; its heading is left out."""
    in_list, bulleted = False, None
    lines = reading.under("notes", "about")
    for passage, follows in itertools.zip_longest(lines, lines[1:]):
        if _QUESTION_LIST.match(passage.text):
            in_list, bulleted = True, None
            continue
        if _heads_a_list(passage, follows):
            in_list = False
            continue
        bulleted = is_bulleted(passage) if bulleted is None else bulleted
        in_list = in_list and kind_of(passage) in ("question", "company", "to-do")
        in_list = in_list and (is_bulleted(passage) or not bulleted)
        yield passage, in_list


def _heads_a_list(passage: Passage, follows: Passage | None) -> bool:
    """Whether a line only names what stands below it: "whats going on there", with bullets under it."""
    short = len(passage.text.split()) <= _HEADING and "?" not in passage.text
    return short and follows is not None and not is_bulleted(passage) and is_bulleted(follows)


_HEADING = 6  # words


def is_bulleted(passage: Passage) -> bool:
    """Whether a line of the notes stands behind a bullet's sign."""
    text = passage.text
    before = text.source.text[: text.offset].rpartition("\n")[2]
    return bool(before.strip())


def wish_lines(reading: Reading) -> Iterator[Passage]:
    """The lines of the free text under a heading of wishes that are no questions: something to learn."""
    for passage, in_list in with_lists(reading):
        labelled = _GOAL.match(passage.text)
        if labelled:
            for part in passage.text.part(labelled.end(), len(passage.text)).split_parts(r"[.;]\s+|\s\+\s"):
                bare = part.part(len(part) - len(part.lstrip("+-* ")), len(part))
                yield from _piece(bare, passage)
        elif in_list and is_bulleted(passage) and kind_of(passage) == "company" and "?" not in passage.text:
            yield passage
        elif not in_list:
            yield from _said_in_passing(passage)


def marked_words(reading: Reading) -> Iterator[Passage]:
    """A thing or two of a line that only a question mark makes a question: "Shifts?? MSc needed??"."""
    for passage in reading.under("notes"):
        for found in _ONLY_MARKED.finditer(passage.text):
            yield from _piece(passage.text.part(*found.span("what")), passage)


# Three words at most, none of which asks or points: "so?", "why him?"
_ONLY_MARKED = re.compile(
    r"(?:^|(?<=[.!?;] )|(?<=\?\? ))(?P<what>(?!(?i:and|but|check|maybe|no|ok|or|really|right|sad|so|sure|true|what|"
    r"who|why|yes)\b)"
    r"[A-Za-z][\w'’/+-]{2,}(?: (?!he\b|her\b|him\b|it\b|me\b|she\b|that\b|them\b|they\b|this\b|"
    r"you\b)[\w'’/+-]+){0,2})\?+(?=\s|$)"
)


def _piece(part: Text, passage: Passage) -> Iterator[Passage]:
    """A part of a passage as one of its own; nothing where it holds no word."""
    start = passage.text.place_of(part)
    span = passage.doc.char_span(start, start + len(part), alignment_mode="expand")
    if span:
        yield Passage(part, span.as_doc())


def _said_in_passing(passage: Passage) -> Iterator[Passage]:
    """What a sentence of the free text says that the seeker wants to know, where no question is made of the line."""
    if not passage.path.startswith("notes"):
        return  # where the company is told of, others may wish
    a_question = kind_of(passage) in ("question", "wish")
    for wish in possible(_IN_PASSING, passage.text):
        for found in wish.finditer(passage.text):
            if a_question and not found.start():
                continue
            for part in passage.text.part(*found.span("what")).split_parts(_AND_WHETHER):
                if len(part.split()) > _HINT and not (_OF_WHAT_WAS_SAID.match(part) or _AT_HOME.search(part)):
                    yield from _piece(part, passage)


# "I should like to know how much say a manager has", "no idea what shifts are like", "curious whether it pays"
_BEFORE_IT = r"(?:^|(?<=[.;!?&] )|\bI['’]?d |\bI )(?:(?:also|would|should) )*"
_ASKS_WHAT = r"(?:how|what|whether|if|who|why|which|where|when) (?!(?:I|i)\b|to\b"
_IN_PASSING = (
    sought(
        rf"{_BEFORE_IT}(?:(?:very much |really |just |also |mostly |mainly )*"
        r"(?:want|need|hope|like|love|wish|keen|curious|eager|dying|trying)(?: also| very much| really)*(?: to)? "
        r"(?:know|learn|understand|hear|find out)(?: from (?:him|her|them))?|"
        r"want (?:[A-Z]\w+|him|her|them) to tell me) "
        rf"(?P<what>{_ASKS_WHAT}|(?:long|many|much) s?he|s?he(?: has|['’]s)? (?:been|left|quit|went)\b)[^.;!?()]+)",
        re.IGNORECASE,
    ),
    sought(
        rf"{_BEFORE_IT}(?:(?:am )?(?:curious|unsure|not sure|no idea|wondering|interested to know)(?: about)?|"
        r"(?:(?:do ?n['’]?t|do not|can['’]?t|cannot) (?:really )?(?:know|get|tell|understand)|wonder|have no idea)) "
        rf"(?P<what>{_ASKS_WHAT}|(?:he|she|hes|shes)\b|(?:long|many|much) s?he)[^.;!?()]+)",
        re.IGNORECASE,
    ),
)
_AND_WHETHER = r",? and (?:also )?(?=(?:whether|how|what|who|which|why) )"
_HINT = 3  # words; fewer point at something: "which one"
# What is nobody's there: "when the train leaves", "whether Dad will lend me the car"
_AT_HOME = re.compile(
    r"\b(?:dad|mom|mum|parking|wear)\b|\bmy (?:bus|car|flight|lunch|shoes|suit|train|visa)\b|"
    r"\bthe (?:bus|ferry|flight|train) (?:arrives|comes|goes|leaves)\b",
    re.IGNORECASE,
)
_OF_WHAT_WAS_SAID = re.compile(
    r"(?:\w+ ){1,3}(?:that|this|it|those|these)\b|.*\b(?:about|of|on) (?:that|this|it)\b|.*\b(?:but|perhaps|"
    r"maybe) not\b",
    re.IGNORECASE,
)

_GOAL = re.compile(r"\W*(?:my )?goals?\s*[:=]\s*(?=\w)", re.IGNORECASE)


def is_aside(sentence: str) -> bool:
    """Whether a sentence inside a line is no statement: a wish, a to-do, a word about the seeker."""
    return bool(_WISH.match(sentence) or _TO_DO.match(sentence) or ABOUT_ME.match(sentence))


def company_lines(reading: Reading, *fields: str) -> tuple[Passage, ...]:
    """The lines that speak of the company: news, what is pasted, what was found out."""
    return reading.once(_company_lines, *(fields or ("news", "about", "notes")))


def _company_lines(reading: Reading, *fields: str) -> tuple[Passage, ...]:
    asked = {id(passage) for passage, in_list in with_lists(reading) if in_list}
    return tuple(
        passage
        for passage in reading.under(*fields)
        if not passage.path.endswith((".date", ".source"))
        and kind_of(passage) == "company"
        and id(passage) not in asked
        and not _QUESTION_LIST.match(passage.text)
    )
