"""What people said, one claim at a time, and how two claims stand to each other.

A claim is a sentence or a line of what was written down under a question: its words are never changed. What
is private, a question, or about oneself is no claim. Whether two claims agree is told with caution: where
it can't be seen from their words they are on one subject, and the reader judges.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Literal

from infoprep.answers import Answer, Answers
from infoprep.lexicon import zipf
from infoprep.likeness import base
from infoprep.reading import Passage, read_texts, split_passages
from infoprep.settings import Settings
from infoprep.yaml_source import Evidence, Text

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Standing = Literal["agrees", "contradicts", "same subject"]

# "Four on, three off. Nobody swaps.": a line's sentences; "approx. Ten" is rare enough.
_SENTENCE_END = re.compile(r"""(?<=[a-z0-9%)”"]{2}[.!])\s+(?=["“(]?[A-Z0-9])""")
_PRIVATE = re.compile(
    r"\W*(?:private|confidential|off the record|between us|(?:just )?for me)\b", re.IGNORECASE
)
# What is about oneself, to be done, or asked: nobody said it.
_NO_CLAIM = re.compile(
    r"(?:I|I['’]\w+|my|me)\b|\W*(?:to-?do|look up|find out|check|remember|read|ask|google|follow up)\b",
    re.IGNORECASE,
)
_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that somebody said.

    Attributes:
        words: It, as it was written down.
        person: Who said it: name and role, as far as known; empty for what stands in one's own notes.
        date: When.
        question: To what question.
        topic: What the question is about; empty where nothing tells.
        about: The facts and wishes of the notes in the question.
        evidence: Where it stands.
        meaning: What it is compared by.
    """

    words: str
    person: str
    date: str
    question: str
    topic: str
    about: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a claim is compared by.

    Attributes:
        words: Its telling words in their base forms.
        says: Those of them that say something of its subject: the verb, or what something is said to be.
        denied: Whether it is denied.
        numbers: Its numbers, each with the word that it counts.
        when: The years and months in it.
        ahead: Whether it tells what is planned or wished.
    """

    words: frozenset[str]
    says: frozenset[str]
    denied: bool
    numbers: frozenset[tuple[float, str]]
    when: frozenset[str]
    ahead: bool


def find_claims(meetings: Iterable[Answers], settings: Settings) -> list[Claim]:
    """The claims of some meetings.

    Args:
        meetings: The answers of each.
        settings: Say which pipeline to read with.

    Returns:
        The claims in the order of the meetings, the questions and the lines.

    Raises:
        ModelMissingError: There is no pipeline.
    """
    said = [
        (meeting, answer, text)
        for meeting in meetings
        for answer in meeting.answers
        for text in _said(answer)
    ]
    passages = read_texts([text for _, _, text in said], settings)
    return [
        _claim(passage, answer, meeting)
        for (meeting, answer, _), passage in zip(said, passages, strict=True)
        if _is_claim(passage)
    ]


def as_claims(passages: Iterable[Passage]) -> list[Claim]:
    """What one's own notes say in whole sentences, to be held against what people said.

    Args:
        passages: The notes as read.
    """
    return [
        Claim(str(passage.text), "", "", "", "", (), passage.evidence(), _meaning(passage.doc))
        for passage in passages
        if _states(passage.doc)
    ]


def _states(doc: Doc) -> bool:
    """Whether a text says something of something, as "finding enough deck officers" doesn't."""
    return any(
        token.tag_ in ("VBD", "VBZ", "VBP", "MD")
        and any(child.dep_.startswith("nsubj") for child in (*token.children, *token.head.children))
        for token in doc
    )


def _said(answer: Answer) -> list[Text]:
    """The sentences of what was written down, without those that are private."""
    lines = [line for line in split_passages(answer.notes or Text("")) if not _PRIVATE.match(line)]
    return [sentence for line in lines for sentence in line.split_parts(_SENTENCE_END.pattern)]


def _is_claim(passage: Passage) -> bool:
    words = sum(token.is_alpha or token.like_num for token in passage.doc)
    return words >= _FEWEST_WORDS and not passage.text.endswith("?") and not _NO_CLAIM.match(passage.text)


def _claim(passage: Passage, answer: Answer, meeting: Answers) -> Claim:
    return Claim(
        words=str(passage.text),
        person=str(meeting.person or ""),
        date=str(meeting.date or ""),
        question=str(answer.question),
        topic=str(answer.topic or ""),
        about=tuple(map(str, answer.about)),
        evidence=passage.evidence(),
        meaning=_meaning(passage.doc),
    )


def _meaning(doc: Doc) -> Meaning:
    telling = {token.i: base(token.lower_) for token in doc if _tells(token)}
    return Meaning(
        words=frozenset(telling.values()),
        says=frozenset(telling[token.i] for token in _predicate(doc) if token.i in telling),
        denied=_is_denied(doc),
        numbers=frozenset(_numbers(doc)),
        when=frozenset(match[0].lower() for match in _WHEN.finditer(doc.text)),
        ahead=bool(_AHEAD.search(doc.text)),
    )


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
        "zero one two three four five six seven eight nine ten eleven twelve".split()
    )
} | {"once": 1.0, "twice": 2.0, "half": 0.5, "dozen": 12.0}


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


def standing(one: Claim, other: Claim, common: frozenset[str] = frozenset()) -> Standing | None:
    """How a claim stands to another, as far as their words tell.

    Args:
        one: A claim.
        other: Another one.
        common: Words that are everybody's here: sharing one of them alone means nothing (`common_words`).

    Returns:
        "agrees" where both say the same of the same thing, "contradicts" where one denies the other, gives another
        number or says the opposite, "same subject" where it can't be told, None where they are about
        different things.
    """
    a, b = one.meaning, other.meaning
    shared = a.words & b.words
    overlap = _weight(shared) / (min(_weight(a.words), _weight(b.words)) or 1.0)
    alike = len(shared) >= _FEWEST_SHARED and overlap >= _ON_ONE_SUBJECT
    if not alike and not any(zipf(word) < _RARE for word in shared - common):
        return None
    at_other_times = bool(a.when and b.when) and a.when.isdisjoint(b.when)
    if a.ahead != b.ahead or (at_other_times and a.denied == b.denied):
        return "same subject"
    said_of_both = bool(a.says & b.words or b.says & a.words)
    if a.denied != b.denied:
        denies = alike and (overlap >= _ALL_THE_SAME or (overlap >= _SAME and said_of_both))
        return "contradicts" if denies else "same subject"
    if _are_opposite(a.words - b.words, b.words - a.words) or (
        alike and _numbers_differ(a.numbers, b.numbers)
    ):
        return "contradicts"
    return "agrees" if alike and overlap >= _SAME and said_of_both else "same subject"


def common_words(claims: Iterable[Claim]) -> frozenset[str]:
    """Words that stand in so many claims that they tell nothing apart: "planners", where all are asked of planning.

    Args:
        claims: The claims.
    """
    counts = Counter(word for claim in claims for word in claim.meaning.words)
    return frozenset(word for word, count in counts.items() if count > _FEW)


_FEW = 3
# Of the words of the shorter claim, by weight: so much makes one subject, so much one claim.
_FEWEST_SHARED = 2
_ON_ONE_SUBJECT, _SAME, _ALL_THE_SAME = 0.4, 0.5, 0.75
# Zipf: a single word that is no commoner makes one subject too, such as reservations or workshops.
_RARE = 4.6


def _are_opposite(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return any(
        (left in ours and right in theirs) or (right in ours and left in theirs) for left, right in _OPPOSITES
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


_OPPOSITES: tuple[tuple[str, str], ...] = tuple(
    (base(left), base(right))
    for left, _, right in (
        pair.partition("/")
        for pair in """early/late easy/hard fast/slow quick/slow rise/fall grow/shrink more/few more/less big/small
        better/worse cheap/expensive central/local inside/outside internal/external open/closed full/empty
        often/rarely always/never always/once like/hate love/hate like/dislike win/lose hire/fire start/stop
        long/short high/low strong/weak safe/dangerous quiet/busy quiet/loud increase/decrease gain/lose
        help/hurt simple/complicated easy/difficult paper/digital manual/automatic remote/office profit/loss
        buy/sell rent/own public/private first/last free/paid nothing/everything insource/outsource
        mandatory/optional voluntary/compulsory""".split()
    )
)
