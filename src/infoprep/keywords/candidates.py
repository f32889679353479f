"""Candidates: the phrases of a text that could be keywords, each with all its places.

A candidate is a run of modifiers and nouns that ends in a noun, or a part of such a run that does, as
Hulth (2003, "Improved automatic keyword extraction given more linguistic knowledge") found annotators
to choose. Words that a hyphen joins are one word; inside a name, `of`, `&` and `'s` are part of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from infoprep.keywords.acronyms import find_acronyms
from infoprep.keywords.rarity import zipf
from infoprep.yaml_source import Text

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

MAX_WORDS = 5

NOUN, MODIFIER, JOINER, NUMBER, OTHER = "NMJC-"
_NOUNS = frozenset({"NOUN", "PROPN"})
_TIME_WORDS = frozenset(
    "year month week day hour minute second quarter decade century morning afternoon evening night noon midnight"
    " today tomorrow yesterday weekend march may spring summer autumn fall winter".split()
)
# Stop words of spaCy's list that tell what kind: "front desk", "third party".
_FULL = frozenset("back bottom empty front full serious side third top".split())
_OPEN = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "NUM"})
_HYPHENS = frozenset("-–‐‑")
_JOINERS = frozenset({"of", "&", "'s", "’s", "and", "for", "the"})
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


class Stretch(NamedTuple):
    """A stretch of text to look through.

    Attributes:
        text: Its text, which knows its place.
        span: What spaCy makes of it; its first character is the text's.
        weight: How much its field says of the company; 1 in plain text.
    """

    text: Text
    span: Span
    weight: float = 1.0


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


class Place(NamedTuple):
    """One place of a candidate.

    Attributes:
        stretch: The number of the stretch it stands in.
        start: First character, counted in the stretch's text.
        end: The character after the last.
    """

    stretch: int
    start: int
    end: int


@dataclass(slots=True)
class Candidate:
    """A phrase that could be a keyword.

    Attributes:
        words: Its words, folded.
        places: Where it stands, in the order of the text.
        first: How many words of the text come before its first place.
        weight: The sum of its places' weights.
        best: The highest weight of its places.
        alone: At how many places no longer phrase holds it.
        proper: At how many places it is tagged as a name.
        bare: Whether it begins with a noun, not with a modifier.
        whole: Whether it is the whole of a stretch: an item of a list.
        surfaces: How often each of its spellings stands in the text.
        also: The long forms or acronyms that the text gives for it.
    """

    words: tuple[str, ...]
    first: int
    bare: bool
    places: list[Place] = field(default_factory=list)
    weight: float = 0.0
    best: float = 0.0
    alone: int = 0
    proper: int = 0
    whole: bool = False
    surfaces: dict[str, int] = field(default_factory=dict)
    also: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Its commonest spelling; the first of them where there are several."""
        return max(self.surfaces, key=lambda surface: self.surfaces[surface])


@dataclass(frozen=True, slots=True)
class Found:
    """What a text holds.

    Attributes:
        candidates: By what they are compared by: their folded words written together.
        size: How many words its longest stretch has.
    """

    candidates: dict[str, Candidate]
    size: int


def find_candidates(stretches: Sequence[Stretch], parts: frozenset[str] | None = None) -> Found:
    """Every candidate of a text.

    Args:
        stretches: The text.
        parts: Parts of speech; with them, single words of these parts instead of phrases.

    Returns:
        What was found; candidates in the order of their first places.
    """
    candidates: dict[str, Candidate] = {}
    long_forms: dict[str, str] = {}
    size = longest = 0
    for number, stretch in enumerate(stretches):
        words = list(words_of(stretch.span, parts))
        for start, end in runs(words):
            for first, last in _parts(words, start, end, MAX_WORDS if parts is None else 1):
                if words[last - 1].end - words[first].start > 1:
                    _add(
                        candidates,
                        words[first:last],
                        number,
                        stretch,
                        size + first,
                        last - first == end - start,
                    )
        if parts is None:
            _name_long_forms(candidates, words, number, stretch, size, long_forms)
        size += len(words)
        longest = max(longest, len(words))
    for short, long in long_forms.items():
        _tie(candidates, short, long)
    return Found(candidates, longest)


def _add(
    candidates: dict[str, Candidate],
    words: list[Word],
    number: int,
    stretch: Stretch,
    first: int,
    alone: bool,
) -> None:
    folded = _folded_words(words)
    key = "".join(folded)
    candidate = candidates.get(key)
    if candidate is None:
        candidate = candidates[key] = Candidate(folded, first, words[0].kind == NOUN)
    base = stretch.span.start_char
    start, end = words[0].start - base, words[-1].end - base
    surface = " ".join(stretch.text[start:end].split())
    candidate.places.append(Place(number, start, end))
    candidate.weight += stretch.weight
    candidate.best = max(candidate.best, stretch.weight)
    candidate.alone += alone
    candidate.whole |= end - start == len(stretch.text)
    candidate.proper += words[-1].proper or words[-1].kind == NUMBER
    candidate.surfaces[surface] = candidate.surfaces.get(surface, 0) + 1


def _folded_words(words: Iterable[Word]) -> tuple[str, ...]:
    return tuple(part for word in words for part in word.folded.split())


def _name_long_forms(
    candidates: dict[str, Candidate],
    words: list[Word],
    number: int,
    stretch: Stretch,
    before: int,
    long_forms: dict[str, str],
) -> None:
    """Note which acronyms the stretch explains; a long form that is no run of nouns is a candidate too."""
    base = stretch.span.start_char
    starts = [word.start - base for word in words]
    for acronym in find_acronyms(stretch.text):
        (short, after_short), (long, after_long) = (
            (bisect_left(starts, start), bisect_left(starts, end)) for start, end in acronym
        )
        if after_short - short != 1 or after_long <= long:
            continue
        key = "".join(_folded_words(words[long:after_long]))
        if key not in candidates:
            _add(candidates, words[long:after_long], number, stretch, before + long, alone=True)
        long_forms.setdefault(words[short].folded, key)


def _tie(candidates: dict[str, Candidate], short: str, long: str) -> None:
    """Make an acronym and its long form one candidate, which goes by its long form."""
    if short == long or short not in candidates or long not in candidates:
        return
    spelled = candidates[short].surfaces
    in_capitals = sum(times for text, times in spelled.items() if sum(map(str.isupper, text)) > 1)
    if 2 * in_capitals < sum(spelled.values()):
        return  # mostly a word that is spelled like it
    acronym, phrase = candidates.pop(short), candidates[long]
    phrase.also = (*phrase.also, acronym.text)
    phrase.places = sorted([*phrase.places, *acronym.places])
    phrase.first = min(phrase.first, acronym.first)
    phrase.weight += acronym.weight
    phrase.best = max(phrase.best, acronym.best)
    phrase.alone += acronym.alone
    phrase.whole |= acronym.whole
    phrase.proper += acronym.proper


def runs(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The longest runs of modifiers and nouns that end in a noun or a name's number."""
    start = None
    for number in range(len(words) + 1):
        inside = number < len(words) and words[number].kind != OTHER
        if inside and start is None and words[number].kind in (NOUN, MODIFIER):
            start = number
        elif not inside and start is not None:
            end = number
            while end > start and words[end - 1].kind not in (NOUN, NUMBER):
                end -= 1
            if end > start:
                yield start, end
            start = None


def _parts(words: Sequence[Word], start: int, end: int, longest: int) -> Iterator[tuple[int, int]]:
    for first in range(start, end):
        if words[first].kind in (NOUN, MODIFIER):
            for last in range(first + 1, min(end, first + longest) + 1):
                if words[last - 1].kind in (NOUN, NUMBER):
                    yield first, last


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
    if token.tag_ in ("VBN", "VBG") and token.dep_ in ("amod", "compound", "nmod"):
        return MODIFIER
    return MODIFIER if not single and token.tag_ in ("VBN", "VBG", "VBD", "CD") else OTHER


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
