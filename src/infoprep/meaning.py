"""What a claim means, as far as it takes to hold it against another: its words, its numbers, whether it is denied.

There is no understanding here: what can't be seen from the words of two claims is left to the reader.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from math import sqrt
from typing import TYPE_CHECKING, Literal

from infoprep.lexicon import lemma, zipf
from infoprep.likeness import base

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Standing = Literal["agrees", "contradicts", "same subject"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a claim is compared by.

    Attributes:
        words: Its telling words in their base forms.
        says: Those of them that say something of its subject: the verb, or what something is said to be.
        of: Those of them that it speaks of: its subject.
        denied: Whether it is denied.
        numbers: Its numbers, each with the word that it counts.
        when: The years and months in it.
        ahead: Whether it tells what is planned or wished.
        past: Whether it tells how it was.
        things: What it names, each by its words as of one and as it stands there: "control boards" is two things,
            control boards and boards.
    """

    words: frozenset[str]
    says: frozenset[str]
    of: frozenset[str]
    denied: bool
    numbers: frozenset[tuple[float, str]]
    when: frozenset[str]
    ahead: bool
    past: bool
    things: tuple[tuple[tuple[str, ...], str], ...]

    @property
    def weight(self) -> float:
        """How much it tells: its words by their rarity, less those of dates."""
        return _weight(self.words - self.when)


def meaning_of(doc: Doc) -> Meaning:
    """What a claim is compared by, as spaCy reads it."""
    telling = {token.i: base(token.lower_) for token in doc if _tells(token)}
    return Meaning(
        words=frozenset(telling.values()),
        says=frozenset(telling[token.i] for token in _predicate(doc) if token.i in telling),
        of=frozenset(telling[token.i] for token in _subjects(doc) if token.i in telling),
        denied=_is_denied(doc),
        numbers=frozenset(_numbers(doc)),
        when=frozenset(match[0].lower() for match in _WHEN.finditer(doc.text)),
        ahead=bool(_AHEAD.search(doc.text)),
        past=any(
            token.tag_ == "VBD" and (token.dep_ == "ROOT" or token.head.dep_ == "ROOT") for token in doc
        ),
        things=tuple(dict.fromkeys(_things(doc))),
    )


def _things(doc: Doc) -> Iterable[tuple[tuple[str, ...], str]]:
    for noun in doc:
        if noun.pos_ not in ("NOUN", "PROPN") or noun.dep_ == "compound" or not _is_word(noun):
            continue
        start = noun.i
        while start and _stands_before(doc[start - 1]):
            start -= 1
        words = doc[start : noun.i + 1]
        for first in range(len(words)):
            yield tuple(lemma(word.lower_, "NOUN") for word in words[first:]), words[first:].text


def _stands_before(token: Token) -> bool:
    """Whether a word belongs to the name of what comes behind it; "much good" says nothing of which trim."""
    if not _is_word(token) or (token.dep_ == "amod" and zipf(token.lower_) > _ADJECTIVE):
        return False
    return token.dep_ in ("compound", "amod")


_ADJECTIVE = 5.5  # Zipf


def _is_word(token: Token) -> bool:
    return token.is_alpha and len(token) > 2


def _tells(token: Token) -> bool:
    kinds = ("NOUN", "PROPN", "VERB", "ADJ", "ADV")
    return token.is_alpha and len(token) > 2 and token.pos_ in kinds and zipf(base(token.lower_)) < _EVERYDAY


_EVERYDAY = 6.0  # Zipf, as in likeness.py


def _predicate(doc: Doc) -> list[Token]:
    """What each sentence says of its subject: its main verb; beside one that says little, what stands with it."""
    said = []
    for root in (token for token in doc if token.dep_ == "ROOT"):
        if root.lemma_.lower() not in _LIGHT:
            said.append(root)
            continue
        beside = [child for child in root.children if child.dep_ in _COMPLEMENTS]
        for token in beside:
            beside += [child for child in token.children if child.dep_ in (*_COMPLEMENTS, "npadvmod", "amod")]
        said += beside
    return said


def _subjects(doc: Doc) -> list[Token]:
    roots = [token for token in doc if token.dep_ == "ROOT"]
    return [child for root in roots for child in root.children if child.dep_ in SUBJECTS]


SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")
# "It is late", "it is done by hand", "they have too few ships": the verb alone says nothing.
_LIGHT = frozenset("be do get give go have keep make take need".split())
_COMPLEMENTS = ("acomp", "attr", "dobj", "xcomp", "advmod", "prep", "pobj", "agent", "oprd")
_NEVER = frozenset("no nobody none nothing never neither nor hardly rarely seldom without nowhere".split())


def _is_denied(doc: Doc) -> bool:
    """Whether the main verb, its subject or its object is denied; "not ships" at the end denies no sentence."""
    denials = 0
    for root in (token for token in doc if token.dep_ == "ROOT"):
        near = [root, *root.children]
        near += [child for token in near[1:] if token.dep_ in _DENIED_PARTS for child in token.children]
        denials += sum(token.dep_ == "neg" or token.lower_ in _NEVER for token in near)
    return denials % 2 == 1


_DENIED_PARTS = ("nsubj", "nsubjpass", "dobj", "acomp", "attr", "xcomp", "prep")
_SPELLED = {
    word: float(number)
    for number, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty""".split()
    )
} | {
    "once": 1.0,
    "twice": 2.0,
    "half": 0.5,
    "dozen": 12.0,
    "thirty": 30.0,
    "forty": 40.0,
    "fifty": 50.0,
    "sixty": 60.0,
}


def _numbers(doc: Doc) -> Iterable[tuple[float, str]]:
    for token in doc:
        number = _number(token)
        if number is not None:
            counted = token.head if token.dep_ in ("nummod", "quantmod", "compound") else None
            if counted is None and token.i + 1 < len(doc) and doc[token.i + 1].pos_ in ("NOUN", "SYM"):
                counted = doc[token.i + 1]
            if counted is not None or token.lower_ in ("once", "twice"):
                yield (
                    number,
                    base(counted.lower_) if counted is not None and counted.is_alpha else str(counted or ""),
                )


def _number(token: Token) -> float | None:
    word = token.lower_.replace(",", "")
    if word in _SPELLED:
        return _SPELLED[word]
    return float(word) if re.fullmatch(r"\d+(?:\.\d+)?", word) and not _YEAR.fullmatch(word) else None


_YEAR = re.compile(r"(?:19|20)\d\d")
_WHEN = re.compile(
    r"\b(?:(?:19|20)\d\d|january|february|march|april|may(?= \d)|june|july|august|september|october|november|december|"
    r"spring|summer|autumn|fall(?= \d)|winter)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|won['’]t|['’]ll|going to|plans? to|planned|planning to|wants?|aims?|hopes?|intends?|should|would|"
    r"next year|(?:by|from|until) (?:the )?(?:end|next|spring|summer|autumn|winter|20\d\d))\b",
    re.IGNORECASE,
)


def standing(a: Meaning, b: Meaning, common: frozenset[str] = frozenset()) -> Standing | None:
    """How a claim stands to another, as far as their words tell.

    Args:
        a: What a claim means.
        b: What another one does.
        common: Words that are everybody's here: sharing one of them alone means nothing (`common_words`).

    Returns:
        "agrees" where both say the same of the same thing, "contradicts" where one denies the other, gives another
        number or says the opposite, "same subject" where it can't be told, None where they are about
        different things.
    """
    shared = a.words & b.words
    alike = len(shared) >= _FEWEST_SHARED and _part(shared, min, a, b) >= _ON_ONE_SUBJECT
    whole = _part(shared, max, a, b)
    if not alike and not any(zipf(word) < _RARE for word in shared - common):
        return None
    at_other_times = bool(a.when and b.when) and a.when.isdisjoint(b.when)
    if a.ahead != b.ahead or (at_other_times and a.denied == b.denied):
        return "same subject"
    of_one = (not a.of or a.of & b.words) and (not b.of or b.of & a.words)
    alike = alike and bool(of_one)
    said_of_both = any(zipf(word) < _SAYS_LITTLE for word in (a.says & b.words) | (b.says & a.words))
    if a.denied != b.denied:
        denies = alike and (whole >= _ALL_THE_SAME or (whole >= _DENIED and said_of_both))
        return "contradicts" if denies else "same subject"
    opposite = whole >= _SAME and _are_opposite(a.words - b.words, b.words - a.words)
    if alike and (opposite or _numbers_differ(a.numbers, b.numbers)):
        return "contradicts"
    same = whole >= _ALL_THE_SAME or (whole >= _SAME and said_of_both)
    return "agrees" if alike and same else "same subject"


def _part(shared: Iterable[str], of: Callable[..., float], a: Meaning, b: Meaning) -> float:
    """How much of the shorter or the longer claim both have, by the weight of its words."""
    return _weight(shared) / (of(_weight(a.words), _weight(b.words)) or 1.0)


def common_words(meanings: Iterable[Meaning]) -> frozenset[str]:
    """Words that stand in so many claims that they tell nothing apart: "planners", where all are asked of planning.

    Args:
        meanings: What the claims mean.
    """
    counts = Counter(word for meaning in meanings for word in meaning.words)
    return frozenset(word for word, count in counts.items() if count > _FEW)


_FEW = 3
# Of the words of the shorter claim, by weight, so much makes one subject; of those of the longer, so much one claim,
# and so much a denial of it. What the longer one says besides is what two claims most often differ in.
_FEWEST_SHARED = 2
_ON_ONE_SUBJECT = 0.4
_SAME, _DENIED, _ALL_THE_SAME = 0.5, 0.65, 0.75
# Zipf: that both "come" somewhere says little.
_SAYS_LITTLE = 5.5
# Zipf: a single word that is no commoner makes one subject too, such as reservations or workshops.
_RARE = 4.6


def _are_opposite(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return any(
        (left in ours and right in theirs) or (right in ours and left in theirs)
        for left, right in _opposites()
    )


def _weight(words: Iterable[str]) -> float:
    return sum(sqrt(_EVERYDAY + 1 - zipf(word)) for word in sorted(words))


def _numbers_differ(one: Iterable[tuple[float, str]], other: Iterable[tuple[float, str]]) -> bool:
    ours, theirs = _by_unit(one), _by_unit(other)
    return any(ours[unit].isdisjoint(theirs[unit]) for unit in ours.keys() & theirs.keys())


def _by_unit(numbers: Iterable[tuple[float, str]]) -> dict[str, set[float]]:
    found: dict[str, set[float]] = {}
    for number, unit in numbers:
        found.setdefault(unit, set()).add(number)
    return found


@cache
def _opposites() -> tuple[tuple[str, str], ...]:
    pairs = (pair.split("/") for pair in _OPPOSITES.split())
    return tuple((base(left), base(right)) for left, right in pairs)


_OPPOSITES = """early/late easy/hard fast/slow quick/slow rise/fall grow/shrink more/few more/less big/small
better/worse cheap/expensive central/local inside/outside internal/external open/closed full/empty
often/rarely always/never always/once like/hate love/hate like/dislike win/lose hire/fire start/stop
long/short high/low strong/weak safe/dangerous quiet/busy quiet/loud increase/decrease gain/lose
help/hurt simple/complicated easy/difficult paper/digital manual/automatic remote/office profit/loss
buy/sell rent/own public/private first/last free/paid nothing/everything insource/outsource
mandatory/optional voluntary/compulsory"""


def states(doc: Doc) -> bool:
    """Whether a text says something of something, as "finding enough deck officers" doesn't."""
    return any(
        token.tag_ in ("VBD", "VBZ", "VBP", "MD")
        and any(child.dep_.startswith("nsubj") for child in (*token.children, *token.head.children))
        for token in doc
    )
