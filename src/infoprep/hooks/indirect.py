"""Indirect questions, as goals and notes hold them, turned into what one asks aloud."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from infoprep.hooks.phrases import FINITE
from infoprep.wording import base_form

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_BE_OR_MODAL = frozenset(
    """
    is are was were can could will would should has have had may might must
    """.split()
)


def direct_question(clause: str, doc: Doc) -> str | None:
    """An indirect question as one asks it: "how analysts work together" -> "how do analysts work together".

    Args:
        clause: A clause that starts with how, what, where, why or when, its subject and its verb.
        doc: The text it stands in, for the tags of its words.

    Returns:
        The question without its mark, or None where the clause has no verb that can be found surely.
    """
    tags = {token.text: token for token in doc}
    words = clause.split()
    asked = 2 if _TWO_WORDS.match(clause) else 1
    if re.match(r"how long (?:before|until)\b", clause, re.IGNORECASE):
        return clause
    there = _THERE.match(clause)
    if there:
        return f"{there['what']} {there['is']} there{there['rest']}"
    amount = _AMOUNT.match(clause)
    if amount and not _DIRECT.match(clause):
        asked = len(amount["what"].split())
    elif _DIRECT.match(clause) or re.match(r"how (?:much|many)\b", clause, re.IGNORECASE):
        return (
            None if re.search(r"\b(?:they|you)\b", clause) or clause.lower().startswith("how m") else clause
        )
    if words[0] == "which" and len(words) == 4 and words[2].endswith("s") and _is_said(words[3], tags):
        asked = 2  # "which projects juniors get"
    if asked == 1 and len(words) > 2 and _is_said(words[1], tags):
        return clause  # "who decides what to build": its first word is the subject
    adverb = tags.get(words[1]) if words[0].lower() in ("who", "what") and len(words) > 3 else None
    if adverb is not None and adverb.tag_ == "RB" and _is_said(words[2], tags):
        return clause  # "who really owns the number"
    if words[0] in ("what", "which") and len(words) == 4 and words[2] in _BE_OR_MODAL and words[3] != "like":
        return clause  # "what tools are used": so is the noun beside it
    for place, word in enumerate(words[asked + 1 :], asked + 1):
        head, between, rest = words[:asked], words[asked:place], words[place + 1 :]
        if word in _BE_OR_MODAL:
            return " ".join([*head, word, *between, *rest])
        # The tagger errs on short clauses: "looks like" and a last word in -s are verbs all the same.
        if _is_said(word, tags) or (word.endswith("s") and rest[:1] in (["like"], [])):
            tag = tags[word].tag_ if _is_said(word, tags) else "VBZ"
            helper = {"VBZ": "does", "VBD": "did"}.get(tag, "do")
            return " ".join([*head, helper, *between, base_form(word), *rest])
    return None


def in_the_past(question: str) -> str | None:
    """A direct question told of then: "how do analysts work together" -> "how did analysts work together".

    Args:
        question: What `direct_question` gave.

    Returns:
        The question, or None where no helper is found in its first three words.

    >>> in_the_past("how are teams organised"), in_the_past("who decides")
    ('how were teams organised', None)
    """
    words = question.split()
    place = next((place for place, word in enumerate(words[1:3], 1) if word in _PAST), None)
    return None if place is None else " ".join([*words[:place], _PAST[words[place]], *words[place + 1 :]])


_PAST = {
    "do": "did",
    "does": "did",
    "is": "was",
    "are": "were",
    "can": "could",
    "has": "had",
    "have": "had",
    "will": "would",
}


def is_direct(clause: str) -> bool:
    """Whether a helper stands before the subject, so that it is a question already: how do they pay."""
    return bool(_DIRECT.match(clause))


def _is_said(word: str, tags: dict[str, Token]) -> bool:
    return word in tags and tags[word].tag_ in FINITE


# A helper before its subject: it is a question already. Of "they" and "you" it can't be told who is meant.
_DIRECT = re.compile(
    r"\w+(?:'s|(?: \w+){0,2} (?:is|are|was|do|does|did|can|could|will|would|should|has|have)) "
    r"(?:it|they|you|we|there|people|the|a|an)\b"
)
# "how much waste there is", "how many people they hire"
_THERE = re.compile(
    r"(?P<what>(?:how (?:much|many)|what|which) [\w' -]+?) there (?P<is>is|are|was|were)\b(?P<rest>.*)",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"(?P<what>how (?:much|many) [\w' -]+?) (?:they|you|we|it|she|he)\b", re.IGNORECASE)

# "how long training takes", "what skills they look for": two words ask.
_TWO_WORDS = re.compile(
    r"how (?:long|often|far|soon|early|hard)\b|(?:what|which) \w+ (?:they|you|people|it|we|I)\b"
)
