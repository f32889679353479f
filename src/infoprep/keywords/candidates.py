"""Candidates: the phrases of a text that could be keywords, each with all its places.

A candidate is a run of modifiers and nouns that ends in a noun, or a part of such a run that does, as
Hulth (2003, "Improved automatic keyword extraction given more linguistic knowledge") found annotators
to choose. Words that a hyphen joins are one word; inside a name, `of`, `&` and `'s` are part of it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from infoprep.keywords.acronyms import find_acronyms
from infoprep.keywords.words import MODIFIER, NOUN, NUMBER, OTHER, Word, words_of
from infoprep.yaml_source import Text

if TYPE_CHECKING:
    from spacy.tokens import Span

MAX_WORDS = 5


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
        also: The acronyms that the text gives for it.
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
        spelled = self.surfaces
        return next(iter(spelled)) if len(spelled) == 1 else max(spelled, key=spelled.__getitem__)


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
        holder = _Holder(candidates, number, stretch, stretch.span.start_char, size)
        for start, end in runs(words):
            _add_parts(holder, words, start, end, MAX_WORDS if parts is None else 1)
        if parts is None and "(" in stretch.text:
            _name_long_forms(holder, words, long_forms)
        size += len(words)
        longest = max(longest, len(words))
    for short, long in long_forms.items():
        _tie(candidates, short, long)
    return Found(candidates, longest)


class _Holder(NamedTuple):
    """What candidates are added to, and the stretch that they are added from.

    Attributes:
        candidates: All so far.
        number: The stretch's number.
        stretch: The stretch.
        base: The character of its document where it starts.
        before: How many words of the text come before it.
    """

    candidates: dict[str, Candidate]
    number: int
    stretch: Stretch
    base: int
    before: int


def _add_parts(holder: _Holder, words: Sequence[Word], start: int, end: int, longest: int) -> None:
    """Add a run and its parts: whatever in it begins with a modifier or noun and ends in a noun or number."""
    folded = [tuple(word.folded.split()) for word in words[start:end]]
    for first in range(start, end):
        if words[first].kind not in (NOUN, MODIFIER):
            continue
        parts: tuple[str, ...] = ()
        for last in range(first, min(end, first + longest)):
            parts += folded[last - start]
            if words[last].kind in (NOUN, NUMBER) and words[last].end - words[first].start > 1:
                _add(holder, words, first, last, parts, last - first == end - start - 1)


def _add(
    holder: _Holder, words: Sequence[Word], first: int, last: int, folded: tuple[str, ...], alone: bool
) -> None:
    """Add the phrase from a first to a last word."""
    candidates, number, stretch, base, before = holder
    key = "".join(folded)
    candidate = candidates.get(key)
    if candidate is None:
        candidate = candidates[key] = Candidate(folded, before + first, words[first].kind == NOUN)
    end_word = words[last]
    start, end = words[first].start - base, end_word.end - base
    surface = " ".join(stretch.text[start:end].split())
    candidate.places.append(Place(number, start, end))
    candidate.weight += stretch.weight
    candidate.best = max(candidate.best, stretch.weight)
    candidate.alone += alone
    if alone and end - start == len(stretch.text):
        candidate.whole = True
    candidate.proper += end_word.proper or end_word.kind == NUMBER
    candidate.surfaces[surface] = candidate.surfaces.get(surface, 0) + 1


def _name_long_forms(holder: _Holder, words: Sequence[Word], long_forms: dict[str, str]) -> None:
    """Note which acronyms the stretch explains; a long form that is no run of nouns is a candidate too."""
    starts = [word.start - holder.base for word in words]
    for acronym in find_acronyms(holder.stretch.text):
        (short, after_short), (long, after_long) = (
            (bisect_left(starts, start), bisect_left(starts, end)) for start, end in acronym
        )
        if after_short - short != 1 or after_long <= long:
            continue
        folded = tuple(part for word in words[long:after_long] for part in word.folded.split())
        key = "".join(folded)
        if key not in holder.candidates:
            _add(holder, words, long, after_long - 1, folded, alone=True)
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
