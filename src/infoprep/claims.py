"""What people said, one claim at a time.

A claim is a sentence or a line of what was written down under a question: its words are never changed. Where somebody
wrote down what they take from an answer, that is said in place of the notes. What is private, a question, or about
oneself is no claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from infoprep.answers import Answer, Answers
from infoprep.meaning import SUBJECTS, Meaning, meaning_of, states
from infoprep.reading import Passage, read_texts, split_passages
from infoprep.settings import Settings
from infoprep.wording import in_dictionary, mid_sentence
from infoprep.yaml_source import Evidence, Text

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

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
        mark: How good the answer was that it stands in: whether it was starred, and how well it went (0: not said).
        evidence: Where it stands.
        meaning: What it is compared by.
        is_whole: Whether it is a sentence that says of whom or what it speaks; "Twice in August." isn't.
        is_takeaway: Whether it was written down to be shown.
        clause: It as it goes inside a sentence, after "that" or a colon; empty where it doesn't.
    """

    words: str
    person: str
    date: str
    question: str
    topic: str
    mark: tuple[bool, int]
    evidence: tuple[Evidence, ...]
    meaning: Meaning
    clause: str = ""
    is_whole: bool = True
    is_takeaway: bool = False


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
        Claim(str(passage.text), "", "", "", "", (False, 0), passage.evidence(), meaning_of(passage.doc))
        for passage in passages
        if states(passage.doc)
    ]


def _said(answer: Answer) -> list[Text]:
    """The sentences of what was taken from an answer, or else of what was noted, without those that are private."""
    lines = answer.takeaways or split_passages(answer.notes or Text(""))
    told = [line for line in lines if not _PRIVATE.match(line)]
    return [sentence for line in told for sentence in line.split_parts(_SENTENCE_END.pattern)]


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
        mark=(answer.starred, answer.went or 0),
        evidence=passage.evidence(),
        meaning=meaning_of(passage.doc),
        clause=_clause(passage.doc),
        is_whole=_is_whole(passage.doc),
        is_takeaway=bool(answer.takeaways),
    )


def _is_whole(doc: Doc) -> bool:
    roots = [token for token in doc if token.dep_ == "ROOT"]
    subjects = [child for root in roots for child in root.children if child.dep_ in SUBJECTS]
    return states(doc) and bool(subjects) and subjects[0].lower_ not in _POINTS_ELSEWHERE


# Whoever is meant by these is not told by the claim alone.
_POINTS_ELSEWHERE = frozenset("he she they it this these those that here".split())
_LONGEST_CLAUSE = 22  # words


def _clause(doc: Doc) -> str:
    """A claim as it goes inside a sentence: whole, short, and about something that it names itself."""
    words = [token for token in doc if not token.is_punct]
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(roots) != 1 or len(words) > _LONGEST_CLAUSE or not states(doc):
        return ""
    subjects = [child for child in roots[0].children if child.dep_ in SUBJECTS]
    if not subjects or subjects[0].lower_ in _POINTS_ELSEWHERE or subjects[0].i > roots[0].i:
        return ""
    if any(token.lower_ in _OF_TWO or _points_back(token) for token in words) or "(" in doc.text:
        return ""
    clause = mid_sentence(" ".join(doc.text.split()).rstrip(" .!;,"))
    is_plain = _is_number(doc[0]) or (doc[0].pos_ == "NOUN" and in_dictionary(doc[0].lower_))
    return clause[0].lower() + clause[1:] if is_plain or _ARTICLE.match(clause) else clause


def _points_back(token: Token) -> bool:
    """Whether a word stands for something that the claim alone doesn't name: "nobody has asked to see it"."""
    before = token.doc[: token.i]
    is_object = token.lower_ in ("it", "them") and token.dep_ in ("dobj", "pobj", "dative")
    return is_object and not any(word.pos_ in ("NOUN", "PROPN") and word.dep_ == "dobj" for word in before)


def _is_number(token: Token) -> bool:
    return token.pos_ == "NUM" and token.is_alpha


# With a capital behind it, it may belong to a name: The Bay.
_ARTICLE = re.compile(r"(?:An?|The|Every|Each|Some|Most|Many|All|No) (?=[a-z])")
_OF_TWO = frozenset("i me my mine we us our ours you your yours".split())


def is_sore(claim: Claim) -> bool:
    """Whether a claim is of what nobody wants to read in a letter or a document that has their name on it."""
    return bool(_SORE.search(claim.words))


_SORE = re.compile(
    r"\b(?:lay-?offs?|laid off|fired|sack(?:ed|ing)|redundan\w+|strikes?|lawsuit|sued|harass\w+|discriminat\w+|"
    r"burn(?:ed|t)?[- ]?out|quit|quitting|resign\w*|salar(?:y|ies)|underpaid|toxic|hates?|idiots?|stupid|"
    r"drunk|divorce\w*|ill|sick|cancer)\b",
    re.IGNORECASE,
)


def is_of_a_person(claim: Claim, names: Iterable[str]) -> bool:
    """Whether a claim is about somebody's person, or names one of those who were talked to.

    Args:
        claim: The claim.
        names: Words of these people's names.
    """
    return bool(_OF_A_PERSON.search(claim.words)) or not set(names).isdisjoint(
        re.findall(r"\w+", claim.words)
    )


_OF_A_PERSON = re.compile(r"\b(?:he|she|him|her|his|hers|i|my|me)\b", re.IGNORECASE)


# What is asked for oneself tells of the way in, not of what the company needs.
FOR_ONESELF = frozenset("hiring_process success_in_role skills_gap referral_close".split())


def is_of_hiring(claim: Claim) -> bool:
    """Whether a claim tells of the way in: good to know, but nothing to bring to an interview."""
    return claim.topic in FOR_ONESELF or bool(_HIRING.search(claim.words))


_HIRING = re.compile(
    r"\b(?:hir(?:es?|ed|ing)|interviews?|panel|applications?|applying|appl(?:y|ied)|shortlist\w*|job adverts?|posting|"
    r"vacanc(?:y|ies)|openings?|posts? (?:are|is) due|tried out|salary|pay band)\b",
    re.IGNORECASE,
)


def is_blunt(claim: Claim) -> bool:
    """Whether a claim is too absolute, or too near to somebody's boss, to be repeated in writing."""
    return bool(_BLUNT.search(claim.words))


_BLUNT = re.compile(
    r"\b(?:nobody|no ?one|nothing|none|never|everybody|everyone|bosses|boss|chiefs?|VP|CEO|CFO|COO)\b",
    re.IGNORECASE,
)


def is_obstacle(claim: Claim) -> bool:
    """Whether a claim tells of what stands in the way."""
    return bool(_OBSTACLE.search(claim.words))


_OBSTACLE = re.compile(
    r"\b(?:bottlenecks?|hard(?:er|est)?|difficult|slow(?:er|ly)?|late|behind|lacks?|lacking|short(?:age)?|shortages|"
    r"problems?|struggl\w+|fail(?:s|ed|ing|ures?)?|broke|broken|breaks|crash\w*|drops?|dropped|los(?:e|es|t|ing)|wrong|"
    r"errors?|mistakes?|too (?:late|few|many|much|little|slow|long|old)|not enough|nobody|no ?one|"
    r"never|no time|manual(?:ly)?|by hand|mess(?:y)?|confus\w+|delay\w*|wait(?:s|ing)?|risks?|worr\w+|complain\w*|"
    r"miss(?:es|ed|ing)?|stuck|waste\w*|expensive|outdated|twice the work|overrun\w*|out of stock|stock-?outs?|"
    r"backlogs?|gaps?|turnover|overwork\w*|burn(?:ed|t)?[- ]?out)\b",
    re.IGNORECASE,
)
