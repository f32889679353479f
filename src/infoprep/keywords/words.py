"""Words: tokens as they are read for keywords, with what each can be part of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from infoprep.keywords.rarity import zipf

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


def words_of(span: Span, parts: frozenset[str] | None = None) -> Iterator[Word]:
    """The words of a stretch, with what they can be part of."""
    # A line break may stand inside a phrase; a tab or a wide gap is the edge of a column.
    tokens = [token for token in span if not token.is_space or "\n" not in token.text]
    texts = [token.text for token in tokens]
    start, before = 0, OTHER
    while start < len(tokens):
        end = start + 1
        while end + 1 < len(tokens) and texts[end] in _HYPHENS and _joined(*tokens[end - 1 : end + 2]):
            end += 2
        first, last = tokens[start], tokens[end - 1]
        kind = _kind(tokens, start, end, before) if parts is None else _plain_kind(first, last, parts)
        folded = first.lower_ if kind == OTHER and end == start + 1 else _folded(tokens[start:end])
        proper = kind == NOUN and last.pos_ == "PROPN"
        yield Word(first.idx, last.idx + len(texts[end - 1]), kind, folded, proper)
        start, before = end, kind


def _joined(left: Token, hyphen: Token, right: Token) -> bool:
    return (
        not left.whitespace_
        and not hyphen.whitespace_
        and left.text[-1].isalnum()
        and right.text[0].isalnum()
    )


def _plain_kind(first: Token, last: Token, parts: frozenset[str]) -> str:
    if last.pos_ in parts and (first is not last or not last.is_stop) and last.text[-1].isalpha():
        return NOUN
    return OTHER


def _kind(tokens: Sequence[Token], start: int, end: int, before: str) -> str:
    token, single = tokens[end - 1], end == start + 1
    if single and token.pos_ not in _OPEN and token.lower_ not in _JOINERS:
        return OTHER
    if single and _joins(tokens, start, before):
        return JOINER
    if single and token.pos_ == "NUM" and before == NOUN:
        left = tokens[start - 1]
        named = left.pos_ == "PROPN" and left.text[0].isupper() and token.text.isalnum()
        return NUMBER if named and not _YEAR.fullmatch(token.text) else OTHER
    if single and (_is_empty(token) or _NO_WORD.fullmatch(token.text) or _is_date(tokens, start)):
        return OTHER
    if not _has_letter(tokens[start:end]):
        return OTHER
    if token.pos_ in _NOUNS:
        return NOUN
    if token.pos_ == "ADJ":
        return MODIFIER
    if single and _is_modifying(tokens, start):
        return MODIFIER
    return MODIFIER if not single and token.tag_ in ("VBN", "VBG", "VBD", "CD") else OTHER


def _is_modifying(tokens: Sequence[Token], number: int) -> bool:
    """Whether a participle tells of the noun after it: `user generated content`, not `has raised money`."""
    token = tokens[number]
    if token.tag_ not in ("VBN", "VBG") or number + 1 == len(tokens):
        return False
    before = tokens[number - 1].pos_ if number else "SPACE"
    if tokens[number + 1].pos_ not in ("NOUN", "PROPN", "ADJ"):
        return False
    return before not in _VERBAL if token.tag_ == "VBN" else before in _NOMINAL


def _is_empty(token: Token) -> bool:
    """Whether a word says nothing by itself; spaCy's stop words hold "mine", "call" and "US" too."""
    if token.pos_ == "ADJ":
        return token.lower_ in _EMPTY or (token.is_stop and token.lower_ not in _FULL)
    return bool(token.is_stop) and token.pos_ not in _NOUNS


def _is_date(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word is part of a date: a month or day that is no one's name, or a word of time in one."""
    token = tokens[number]
    if token.ent_type_ in _TIMES:
        return token.lemma_.lower() in _TIME_WORDS or not token.is_alpha or _is_calendar(token)
    if not _is_calendar(token):
        return False
    beside = [*tokens[max(number - 1, 0) : number], *tokens[number + 1 : number + 2]]
    return not any(other.pos_ == "PROPN" and not _is_calendar(other) for other in beside)


def _is_calendar(token: Token) -> bool:
    return token.text[0].isupper() and bool(_CALENDAR.fullmatch(token.lower_))


def _has_letter(tokens: Iterable[Token]) -> bool:
    return any(token.is_alpha or any(char.isalpha() for char in token.text) for token in tokens)


def _joins(tokens: Sequence[Token], number: int, before: str) -> bool:
    """Whether a small word stands inside a name: `Bank of Canada`, `Moth & Mortar`."""
    token = tokens[number]
    if token.lower_ not in _JOINERS or before == OTHER or number + 1 == len(tokens):
        return False
    left, right = tokens[number - 1], tokens[number + 1]
    if token.text == "&" and left.text[0].isupper() and right.text[0].isupper():
        return True
    if token.lower_ == "of" and left.text in _NAMES_WITH_OF:
        return bool(right.text[0].isupper())
    inside = token.ent_iob_ == "I" and right.ent_iob_ == "I"
    return inside and token.ent_type_ not in _TIMES and right.text[0].isupper()


def _folded(tokens: Sequence[Token]) -> str:
    last = tokens[-1]
    if last.pos_ == "NOUN" and not last.lower_.endswith("s"):
        end = last.lemma_.lower().strip() or last.lower_
    elif last.pos_ in _NOUNS:
        end = singular(last.lower_)  # spaCy's lemma of "bases" is "basis"
    else:
        end = last.lower_
    if len(tokens) == 1:
        return _HYPHEN.sub(" ", end) if not end.isalnum() else end
    return _HYPHEN.sub(" ", " ".join([*(singular(token.lower_) for token in tokens[:-2:2]), end]))


_HYPHEN = re.compile(r"(?<=\w)[-–‐‑](?=\w)")


@lru_cache(maxsize=50_000)
def singular(word: str) -> str:
    """A lower-case word's singular, for comparing; names such as "leeds" stay, for "leed" is rarer."""
    if len(word) < 4 or not word.endswith("s"):
        return word
    from lemminflect import getAllLemmas

    lemmas = getAllLemmas(word, "NOUN").get("NOUN")
    if lemmas:
        return str(lemmas[0])
    if word.endswith(("ss", "us", "is")) or zipf(word) > zipf(word[:-1]):
        return word
    return word[:-1]
