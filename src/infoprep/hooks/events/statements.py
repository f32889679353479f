"""Statements: a passage cut into what it says, one by one, each with its date and how sure it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from infoprep.hooks.dates import dates_in
from infoprep.hooks.events.forms import kept
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
_SOON_AFTER = 40  # characters in which a date may follow
_LONGEST = 600  # characters: in a text without full stops nothing is looked for beyond
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SEPARATOR = re.compile(r";|\s[-–—|]\s|\s→\s|\.{2,}|…|(?<=[a-z)]): ")
# A date and a dash or colon before a headline.
_LEAD = re.compile(
    r"\W*(?:(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s(?:\d{1,2},?\s)?"
    r"(?:(?:19|20)\d\d|['’]\d\d)|(?:19|20)\d\d(?:[-/]\d{1,2}){0,2}(?:/\d\d)?|Q[1-4]\s(?:20)\d\d|['’]\d\d)\s*(?:[-–—:,]+\s*)?"
    r"(?!(?:target|goal|plan|census|strategy|season)\b)",
    re.IGNORECASE,
)
_HEARSAY = re.compile(
    r"\b(?:rumou?r\w*|allegedly|apparently|supposedly|reportedly|(?:i|we) (?:think|heard|believe|guess)|"
    r"heard (?:that|they)|"
    r"think (?:it|they|that|its)|not sure|unconfirmed|gossip|people say|ppl say\w*|word is|seems to|glassdoor|reddit|"
    r"might|may be (?:sold|bought|clos\w+|mov\w+|cut\w*)|could be (?:sold|bought|clos\w+|mov\w+|cut\w*)|maybe|possibly|"
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
        date: The date of the note's item, else one that led the passage.
        hearsay: Whether it is told as a rumour.
    """

    passage: Passage
    start: int
    end: int
    lead: int
    text: str
    tokens: tuple[Token, ...]
    date: str
    hearsay: bool

    def when(self, start: int, end: int) -> str:
        """The date of what is told between two characters: in it or right after it, before it, or given."""
        end = min(end + _SOON_AFTER, self.end)
        text = str(self.passage.text)
        inside = [found.value for found in dates_in(text, start, end, given=self.date)]
        if inside:
            return inside[0]
        before = [found.value for found in dates_in(text, self.start, start, given=self.date)]
        return before[-1] if before else self.date

    def hook(
        self,
        kind: str,
        words: dict[str, str],
        start: int,
        end: int,
        *,
        status: str = "done",
        doer: str = "company",
    ) -> Hook:
        """The hook of an event that is told between two characters; a rumour keeps none of its forms."""
        raw = self.passage.text[start:end].rstrip(" .,;:")
        status = "rumour" if self.hearsay else status
        in_news = self.passage.path.startswith("news")
        settled = status == "done" and doer == "company"
        kinds = {"change"} if kind in CHANGES and settled else set()
        kinds |= ({"planned"} if status == "planned" else set()) | ({"others"} if doer == "other" else set())
        return Hook(
            kind,
            words.get("noun") or words.get("gerund") or raw,
            self.passage.evidence(start, start + len(raw)),
            {} if status == "rumour" else kept(words),
            date=self.when(start, end),
            kinds=tuple(sorted(kinds)),
            sensitivity=_SENSITIVE.get(kind, 0),
            certainty=0.3 if status == "rumour" else 1.0 if in_news else 0.85,
            status=status,
            doer=doer,
            sayable=status != "rumour" and bool(words.get("noun") or words.get("gerund")),
        )


def statements(passage: Passage, given: str = "") -> Iterator[Statement]:
    """A passage's statements, in order.

    Args:
        passage: The passage.
        given: The date of the item it is the text of.
    """
    text = str(passage.text)
    blanked = _BRACKETED.sub(lambda match: " " * len(match[0]), text)
    first = _LEAD.match(blanked)
    date = given or next((found.value for found in dates_in(blanked, 0, first.end())), "") if first else given
    for sentence in passage.doc.sents:
        start, last = sentence.start_char, min(sentence.end_char, sentence.start_char + _LONGEST)
        doubt = bool(_HEARSAY.search(text, start, last))
        lead = _LEAD.match(blanked, start, last)
        begin = lead.end() if lead else start
        cuts = list(_SEPARATOR.finditer(blanked, begin, last))
        for left, right in zip(
            [begin, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), last], strict=True
        ):
            tokens = tuple(
                token
                for token in sentence
                if left <= token.idx < right and not blanked[token.idx].isspace() and not token.is_space
            )
            if tokens:
                yield Statement(passage, start, right, tokens[0].idx, blanked, tokens, date, doubt)
    yield from _asides(passage, text, date)


def _asides(passage: Passage, text: str, date: str) -> Iterator[Statement]:
    """What stands in brackets, each a statement of its own."""
    for aside in _BRACKETED.finditer(text):
        start, end = aside.start() + 1, aside.end() - 1
        tokens = tuple(token for token in passage.doc if start <= token.idx < end and not token.is_space)
        if len(tokens) > 1:
            doubt = bool(_HEARSAY.search(text, start, end))
            yield Statement(passage, start, end, start, text, tokens, date, doubt)
