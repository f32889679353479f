"""Statements: a passage cut into what it says, one by one, each with its date and how sure it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from infoprep.hooks.dates import dates_in
from infoprep.hooks.events.forms import kept
from infoprep.hooks.needles import sought
from infoprep.hooks.records import Hook
from infoprep.reading import Passage

if TYPE_CHECKING:
    from spacy.tokens import Token

_SENSITIVE = {
    "layoff": 2,
    "strike": 2,
    "incident": 1,
    "closure": 1,
    "sale": 1,
    "merger": 1,
    "restructuring": 1,
    "regulation": 1,
}
# What people notice in their own work; money raised is rarely that.
CHANGES = frozenset({"merger", "acquisition", "sale", "launch", "closure", "expansion"})
_GROWTH = CHANGES - {"sale", "closure"}  # what brings new work to those who are there
_GRAVE = sought(
    r"\b(?:bomb\w*|dead|deaths?|died|drown\w*|explo(?:ded|sion)|fatal\w*|killed|murder\w*|shooting|shot dead|"
    r"stabb\w+|suicide|terror\w*)\b",
    re.IGNORECASE,
)
# A line that is closed for works and open again afterwards has not gone, nor come.
_FOR_A_WHILE = sought(
    r"\b(?:closed|shut)(?: completely| down)? for (?:\w+ ){1,3}(?:days|weeks|months)\b|\bopen(?:ed|s)? again\b|"
    r"\b(?:ransomware|cyber-?attack|outage|storm|flood(?:ing)?)\b",
    re.IGNORECASE,
)
_TILL = re.compile(
    r"\b(?:till|until) (?:the |its )?(?:[\w'’-]+ )?$"
)  # "till the factory closed" tells of before
_SOON_AFTER = 50  # characters in which a date may follow
_STOP = re.compile(r";|\s[-–—|]\s|→|[.!?]\s+(?=[A-Z])")
_AHEAD = re.compile(r"\b(?:to|will|until|till|through|thru|from|planned|expected)\b")
_LONGEST = 600  # characters: in a text without full stops nothing is looked for beyond
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_LAST_BRACKET = re.compile(r"\([^()]*\)\W*$")
_SEPARATOR = re.compile(
    r";|\s[-–—|]\s|\s→\s|\.{2,}|…|(?<=[a-z)]): |\.\s+(?=[a-z])|\s/\s(?=[a-z]+(?:ing|ed)\b)"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Za-z]{1,2}|approx|avg|corp|dept|est|etc|govt|inc|incl|ltd|max|min|prof|univ)|\.[A-Za-z])$",
    re.IGNORECASE,
)
# A date and a dash or colon before a headline.
_LEAD = re.compile(
    r"\W*(?:(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
    r"dec)[a-z]*\.?,?\s(?:\d{1,2},?\s)?"
    r"(?:(?:19|20)\d\d|['’]?\d\d(?=\s[a-z-])|['’]\d\d)|(?:19|"
    r"20)\d\d(?:[-/]\d{1,2}){0,2}(?:/\d\d)?|Q[1-4]\s(?:20)\d\d|['’]\d\d)\s*(?:[-–—:,]+\s*)?"
    r"(?!(?:target|goal|plan|census|strategy|season)\b)",
    re.IGNORECASE,
)
_HEARSAY = sought(
    r"\b(?:rumou?r\w*|allegedly|apparently|supposedly|reportedly|(?:i|we) (?:think|heard|believe|guess)|"
    r"told me|tells me|sources say|some(?:body|one) says|don['’]t know if (?:it['’]s )?true|"
    r"sniffing around|looking for a buyer|hear(?:d|ing) (?:that|they|it)|on (?:his|her|"
    r"their) way out|"
    r"think (?:it|they|that|its)|not sure|unconfirmed|gossip|people say|ppl say\w*|word is|"
    r"seems to|glassdoor|reddit|"
    r"might|may be (?:sold|bought|clos\w+|mov\w+|cut\w*)|could be (?:sold|bought|clos\w+|"
    r"mov\w+|cut\w*)|maybe|possibly|"
    r"said to be|in talks|considering|mulling|exploring|speculat\w+|tbc|unclear)\b|\?\?|"
    r"(?<![a-z]{3} )\?\s*(?:$|[)\].,;])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A stretch of a passage that says one thing.

    Attributes:
        passage: The passage.
        start: Its first character.
        end: The one after its last.
        lead: Where it begins after a date that leads it.
        text: The whole passage with brackets blanked, so that places stay the same.
        tokens: Its tokens outside brackets.
        lower: These in small letters.
        date: The date of the note's item, else one that led the passage.
        doubts: The stretches of the passage that are told as a rumour.
    """

    passage: Passage
    start: int
    end: int
    lead: int
    text: str
    tokens: tuple[Token, ...]
    lower: tuple[str, ...]
    date: str
    doubts: tuple[tuple[int, int], ...]

    def when(self, start: int, end: int, status: str = "done") -> str:
        """The date of what is told between two characters: in it or soon after it, before it, or given."""
        text = str(self.passage.text)
        # What is ahead doesn't have the date of what was told before it.
        since = self.start if status != "planned" else max(start - _SOON_AFTER, self.lead)
        before = [found.value for found in dates_in(text, since, start, given=self.date)]
        given = self.date or next((found.value for found in dates_in(text, 0, start)), "")
        stop = _STOP.search(text, max(start, end - 2))
        soon = min(end + _SOON_AFTER, stop.start() if stop else len(text))
        if (
            stop
            and (after := next(dates_in(text, stop.end(), given=given), None))
            and after.start == stop.end()
        ):
            soon = after.end  # "Bought four inns - Nov 2024"
        for found in dates_in(text, start, soon, given=given):
            # "one branch shut, eight to follow in 2026", "signed a deal, first deliveries in 2027": another's date.
            ahead = _AHEAD.search(text, end, found.start) or (self.date and found.value[:4] > self.date[:4])
            if found.start < end or status != "done" or not ahead:
                return found.value
        return (before or self._in_last_bracket(text) or [self.date])[-1]

    def _in_last_bracket(self, text: str) -> list[str]:
        """The date that ends the line in brackets, where the line has no other."""
        last = _LAST_BRACKET.search(text)
        dates = [found.value for found in dates_in(text, given=self.date)] if last else []
        return dates if last and len(dates) == 1 and list(dates_in(last[0], given=self.date)) else []

    def hook(
        self,
        kind: str,
        words: dict[str, str],
        start: int,
        end: int,
        *,
        status: str = "done",
        doer: str = "company",
        ended: bool = False,
    ) -> Hook:
        """The hook of an event that is told between two characters; a rumour keeps none of its forms.

        Args:
            kind: The event's type.
            words: Its forms.
            start: Where it is told from.
            end: Where to.
            status: Whether it has happened.
            doer: "company" or "other".
            ended: It tells of the end of what its type names: a merger that was called off.
        """
        raw = self.passage.text[start:end].rstrip(" .,;:")
        status = "rumour" if any(left < end and start < right for left, right in self.doubts) else status
        in_news = self.passage.path.startswith("news")
        words = {} if status == "rumour" else kept(words)
        grave = bool(_GRAVE.search(self.passage.text))
        words = (
            {} if kind in CHANGES and _FOR_A_WHILE.search(str(self.passage.text), start, end + 60) else words
        )
        words = {} if _TILL.search(self.passage.text[max(0, start - 30) : start]) else words
        words = {} if grave else words  # nobody asks with a smile how a day with a bomb threat looked
        settled = status == "done" and doer == "company"
        if words.get("noun", "").startswith("the publication of"):  # a paper changes little by being out
            words, settled = {name: said for name, said in words.items() if name == "clause"}, False
        kinds = {"ended"} if ended else {"change"} if kind in CHANGES and settled else set()
        kinds |= {"growth"} if "change" in kinds and kind in _GROWTH else set()
        kinds |= ({"planned"} if status == "planned" else set()) | ({"others"} if doer == "other" else set())
        return Hook(
            kind,
            words.get("noun") or words.get("gerund") or raw,
            self.passage.evidence(start, start + len(raw)),
            words,
            date=self.when(start, end, status),
            kinds=tuple(sorted(kinds)),
            sensitivity=2 if grave else _SENSITIVE.get(kind, 0),
            certainty=0.3 if status == "rumour" else 1.0 if in_news else 0.85,
            status=status,
            doer=doer,
            sayable=bool(words.get("noun") or words.get("gerund")),
        )


def statements(passage: Passage, given: str = "") -> Iterator[Statement]:
    """A passage's statements, in order.

    Args:
        passage: The passage.
        given: The date of the item it is the text of.
    """
    text = str(passage.text)
    blanked = without_brackets(text)
    first = _LEAD.match(blanked)
    date = given or next((found.value for found in dates_in(blanked, 0, first.end())), "") if first else given
    words = [token for token in passage.doc if not token.is_space]
    starts = [token.idx for token in words]
    for sentence in passage.doc.sents:
        start, last = sentence.start_char, min(sentence.end_char, sentence.start_char + _LONGEST)
        doubts = tuple(_doubts(text, start, last))
        lead = _LEAD.match(blanked, start, last)
        begin = lead.end() if lead else start
        cuts = [cut for cut in _SEPARATOR.finditer(blanked, begin, last) if not _abbreviates(blanked, cut)]
        for left, right in zip(
            [begin, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), last], strict=True
        ):
            inside = slice(bisect_left(starts, left), bisect_left(starts, right))
            tokens = tuple(
                token
                for token, place in zip(words[inside], starts[inside], strict=True)
                if not blanked[place].isspace()
            )
            if tokens:
                lower = tuple([token.lower_ for token in tokens])
                yield Statement(passage, start, right, tokens[0].idx, blanked, tokens, lower, date, doubts)
    for aside in _BRACKETED.finditer(text):  # what stands in brackets, each a statement of its own
        start, end = aside.start() + 1, aside.end() - 1
        tokens = tuple(words[bisect_left(starts, start) : bisect_left(starts, end)])
        if len(tokens) > 1:
            doubts = tuple(_doubts(text, start, end))
            lower = tuple([token.lower_ for token in tokens])
            yield Statement(passage, start, end, start, text, tokens, lower, date, doubts)


def without_brackets(text: str) -> str:
    """A text with its brackets blanked, so that places stay the same."""
    return _BRACKETED.sub(lambda match: " " * len(match[0]), text)


def _doubts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What a word of hearsay makes doubtful: its sentence, or only the piece after a comma that tells something new."""
    for doubt in _HEARSAY.finditer(text, start, end):
        comma = text.rfind(", ", start, doubt.start())
        piece = text[comma + 2 : doubt.start()] + text[doubt.end() : end].split(", ", maxsplit=1)[0]
        words = re.findall(r"\w+", piece)
        news = comma > 0 and len(words) > 2 and words[0].lower() not in _GOES_ON
        yield (comma + 2 if news else start), end


# What begins no news of its own: "closing in May, maybe for good", "sold, not sure it will happen".
_GOES_ON = frozenset(
    """about after and apparently around as at before but by due for from if in into it its maybe near next of on over
    possibly probably since so supposedly than that the then there they this till to under until when which who with
    within""".split()
)


def _abbreviates(text: str, cut: re.Match[str]) -> bool:
    """Whether a full stop ends a shortened word and no sentence: E. coli, the U.S. plant, approx. ten."""
    return cut[0].startswith(". ") and bool(_ABBREVIATION.search(text, max(0, cut.start() - 8), cut.start()))
