"""Words: tokens as they are read for keywords, with what each can be part of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from infoprep.lexicon import lemmas, zipf

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

NOUN, MODIFIER, JOINER, NUMBER, OTHER = "NMJC-"
_NOUNS = frozenset({"NOUN", "PROPN"})
_TIME_WORDS = frozenset(
    "year month week day hour minute second quarter decade century morning afternoon evening night noon midnight"
    " today tomorrow yesterday weekend march may spring summer autumn fall winter".split()
)
# Stop words of spaCy's list that tell what kind: "front desk", "third party".
_FULL = frozenset("back bottom empty front full serious side third top".split())
_OPEN = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "NUM"})
_VERBAL = frozenset({"AUX", "VERB", "PART", "PRON"})
_NOMINAL = frozenset({"DET", "ADJ", "NUM"})
_HYPHENS = frozenset("-–‐‑")
_JOINERS = frozenset({"of", "&", "'s", "’s", "and", "for", "the"})
# Names begin so, whether or not the pipeline finds entities: "Bank of Canada".
_NAMES_WITH_OF = frozenset(
    "Bank Bay Board Chamber City College Council Court Department Faculty Gulf House Institute Ministry Museum"
    " Office Port School Society State University".split()
)
_TIMES = frozenset({"DATE", "TIME"})
# Amounts (150k, 1.3bn), shortened words (m., w/) and addresses, which the tagger takes for nouns.
_NO_WORD = re.compile(r"\W*\d[\d.,]+[a-z]{1,3}\W*|[a-z]{1,3}\.|.*/|https?:.*|www\..*|.*@.*", re.DOTALL)
_YEAR = re.compile(r"(?:19|20)\d\d")
_CALENDAR = re.compile(
    r"(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?|january|february|april|june|july|august|september"
    r"|october|november|december|(?:mon|tue|tues|wed|weds|thu|thurs?|fri|sat|sun)(?:day|sday|rsday|nesday|urday)?"
    r"|fy\d+|q[1-4]"
)
# Adjectives that count, point or rank instead of telling what kind.
_EMPTY = frozenset(
    "other same own such many much more most few several various first second last next new good great".split()
)


class Word(NamedTuple):
    """One or more tokens that are read as one word: `crew`, `four-way`.

    Attributes:
        start: First character, counted in its document.
        end: The character after the last.
        kind: NOUN, MODIFIER, JOINER, NUMBER or OTHER.
        folded: What it is compared by: lower case, singular, hyphens as spaces.
        proper: Whether it is tagged as part of a name.
    """

    start: int
    end: int
    kind: str
    folded: str
    proper: bool


class _Form(NamedTuple):
    """What a token is by itself.

    Attributes:
        kind: NOUN, MODIFIER or OTHER, or "" where only its tag and neighbours tell.
        low: Its text in lower case.
        calendar: Whether it is a month or day.
        open: Whether its neighbours can make something else of it.
    """

    kind: str
    low: str
    calendar: bool
    open: bool


def words_of(span: Span, parts: frozenset[str] | None = None) -> Iterator[Word]:
    """The words of a stretch, with what they can be part of."""
    # A line break may stand inside a phrase; a tab or a wide gap is the edge of a column.
    tokens = [token for token in span if "\n" not in token.text or not token.is_space]
    texts = [token.text for token in tokens]
    hyphens = not _HYPHENS.isdisjoint(texts)
    start, before, count = 0, OTHER, len(tokens)
    while start < count:
        end = start + 1
        if hyphens:
            while end + 1 < count and texts[end] in _HYPHENS and _joined(*tokens[end - 1 : end + 2]):
                end += 2
        single = end == start + 1
        word = _word(tokens, start, before, parts) if single else _joined_word(tokens[start:end], parts)
        yield word
        start, before = end, word.kind


def _word(tokens: Sequence[Token], number: int, before: str, parts: frozenset[str] | None) -> Word:
    """One token as a word."""
    token = tokens[number]
    text, pos, start, kind = token.text, token.pos_, token.idx, OTHER
    form = _form(text, pos, pos in _OPEN and token.is_stop)
    if parts is not None:
        kind = NOUN if pos in parts and not token.is_stop and text[-1].isalpha() else OTHER
    elif form.open:
        kind = _kind(tokens, number, before, form)
    if kind == OTHER:
        return Word(start, start + len(text), OTHER, form.low, False)
    folded = _base(text, pos, token.lemma_ if pos == "NOUN" else "")
    return Word(start, start + len(text), kind, folded, kind == NOUN and pos == "PROPN")


def _joined_word(tokens: Sequence[Token], parts: frozenset[str] | None) -> Word:
    """Tokens that hyphens join as a word, which is what its last token is."""
    last, texts = tokens[-1], [token.text for token in tokens]
    pos, kind = last.pos_, OTHER
    if parts is not None:
        kind = NOUN if pos in parts and texts[-1][-1].isalpha() else OTHER
    elif any(map(_has_letter, texts)):
        modifies = pos == "ADJ" or last.tag_ in ("VBN", "VBG", "VBD", "CD")
        kind = NOUN if pos in _NOUNS else MODIFIER if modifies else OTHER
    lead = [singular(text.lower()) for text in texts[:-2:2]]
    folded = _HYPHEN.sub(" ", " ".join([*lead, _base(texts[-1], pos, last.lemma_)]))
    return Word(tokens[0].idx, last.idx + len(texts[-1]), kind, folded, kind == NOUN and pos == "PROPN")


def _joined(left: Token, hyphen: Token, right: Token) -> bool:
    return (
        not left.whitespace_
        and not hyphen.whitespace_
        and left.text[-1].isalnum()
        and right.text[0].isalnum()
    )


def _kind(tokens: Sequence[Token], number: int, before: str, form: _Form) -> str:
    token = tokens[number]
    if form.low in _JOINERS and _joins(tokens, number, before):
        return JOINER
    if before == NOUN and token.pos_ == "NUM":
        left = tokens[number - 1]
        named = left.pos_ == "PROPN" and left.text[0].isupper() and token.text.isalnum()
        return NUMBER if named and not _YEAR.fullmatch(token.text) else OTHER
    if form.kind == OTHER or ((form.calendar or token.ent_type) and _is_date(tokens, number, form.calendar)):
        return OTHER
    return form.kind or (MODIFIER if _is_modifying(tokens, number) else OTHER)


@lru_cache(maxsize=50_000)
def _form(text: str, pos: str, stop: bool) -> _Form:
    low = text.lower()
    if pos not in _OPEN or _is_empty(low, pos, stop) or _NO_WORD.fullmatch(text) or not _has_letter(text):
        return _Form(OTHER, low, False, pos == "NUM" or low in _JOINERS)
    kind = NOUN if pos in _NOUNS else MODIFIER if pos == "ADJ" else ""
    return _Form(kind, low, _is_calendar(text), True)


def _is_modifying(tokens: Sequence[Token], number: int) -> bool:
    """Whether a participle tells of the noun after it: `user generated content`, not `has raised money`."""
    token = tokens[number]
    if token.tag_ not in ("VBN", "VBG") or number + 1 == len(tokens):
        return False
    before = tokens[number - 1].pos_ if number else "SPACE"
    if tokens[number + 1].pos_ not in ("NOUN", "PROPN", "ADJ"):
        return False
    return before not in _VERBAL if token.tag_ == "VBN" else before in _NOMINAL


def _is_empty(low: str, pos: str, stop: bool) -> bool:
    """Whether a word says nothing by itself; spaCy's stop words hold "mine", "call" and "US" too."""
    if pos == "ADJ":
        return low in _EMPTY or (stop and low not in _FULL)
    return stop and pos not in _NOUNS


def _is_date(tokens: Sequence[Token], number: int, calendar: bool) -> bool:
    """Whether a word is part of a date: a month or day that is no one's name, or a word of time in one."""
    token = tokens[number]
    if token.ent_type_ in _TIMES:
        return calendar or not token.is_alpha or token.lemma_.lower() in _TIME_WORDS
    if not calendar:
        return False
    beside = [*tokens[max(number - 1, 0) : number], *tokens[number + 1 : number + 2]]
    return not any(other.pos_ == "PROPN" and not _is_calendar(other.text) for other in beside)


def _is_calendar(text: str) -> bool:
    return text[0].isupper() and bool(_CALENDAR.fullmatch(text.lower()))


def _has_letter(text: str) -> bool:
    return text.isalpha() or any(map(str.isalpha, text))


def _joins(tokens: Sequence[Token], number: int, before: str) -> bool:
    """Whether a small word stands inside a name: `Bank of Canada`, `Moth & Mortar`."""
    token = tokens[number]
    if before == OTHER or number + 1 == len(tokens):
        return False
    left, right = tokens[number - 1], tokens[number + 1]
    if token.text == "&" and left.text[0].isupper() and right.text[0].isupper():
        return True
    if token.lower_ == "of" and left.text in _NAMES_WITH_OF:
        return bool(right.text[0].isupper())
    inside = token.ent_iob_ == "I" and right.ent_iob_ == "I"
    return inside and token.ent_type_ not in _TIMES and right.text[0].isupper()


@lru_cache(maxsize=50_000)
def _base(text: str, pos: str, lemma: str) -> str:
    """A token as it is compared: lower case, singular, hyphens as spaces."""
    low = text.lower()
    if pos == "NOUN" and not low.endswith("s"):
        low = lemma.lower().strip() or low
    elif pos in _NOUNS:
        low = singular(low)  # spaCy's lemma of "bases" is "basis"
    return _HYPHEN.sub(" ", low)


_HYPHEN = re.compile(r"(?<=\w)[-–‐‑](?=\w)")


@lru_cache(maxsize=50_000)
def singular(word: str) -> str:
    """A lower-case word's singular, for comparing; names such as "leeds" stay, for "leed" is rarer."""
    if len(word) < 4 or not word.endswith("s"):
        return word
    bases = lemmas(word, "NOUN").get("NOUN")
    if bases:
        return bases[0]
    if word.endswith(("ss", "us", "is")) or zipf(word) > zipf(word[:-1]):
        return word
    return word[:-1]
