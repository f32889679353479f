"""What a seeker wonders about, asked for more than yes or no; and what can stand alone as a topic."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from infoprep.hooks.goal_words import matters
from infoprep.hooks.indirect import direct_question
from infoprep.hooks.opening import opened
from infoprep.wording import can_be_noun, can_be_verb, is_plural

if TYPE_CHECKING:
    from spacy.tokens import Doc


def more_than_whether(clause: str, doc: Doc) -> dict[str, str] | None:
    """What a goal wonders about, where more can be told of it than yes or no; None where it stays as it is."""
    there = _THERE_IS.fullmatch(clause)
    if there and can_stand_alone(there["what"]):
        return {"topic": there["what"]}
    needed = _IS_NEEDED.fullmatch(clause)
    if needed and not LACKING.search(clause):
        return matters(needed["what"])
    if _WILL.fullmatch(clause):
        return {"own": f"how likely is it that {clause}"}
    turned = None if clause.endswith(" or not") else direct_question(f"why {clause}", doc)
    asked = turned and turned.removeprefix("why ")
    how = opened(asked) if asked and asked != clause and not LACKING.search(clause) else ""
    if how.startswith("how often ") and not re.search(r"\bstill\b", clause):
        return {"own": f"what decides whether {clause}"}  # a number would be the whole answer
    return {"own": how} if how.startswith("how ") else None


_THERE_IS = re.compile(r"there(?:['’]s| is| are) (?:any )?(?P<what>(?!an?\b|the\b|enough\b)(?:(?! or ).)+)")
_IS_NEEDED = re.compile(
    r"(?P<what>(?:(?:an?|the|my|your) |(?!it\b|that\b|there\b|this\b|they\b))(?:[\w'’-]+ ){0,3}?[\w'’-]+) (?:is|are) "
    r"(?:really )?(?:needed|required|necessary|"
    r"important|expected)(?: at all)?"
)
_WILL = re.compile(r"(?!I\b|you\b|they\b|it\b)(?:(?! or ).)+? will (?:(?! or ).)+")


# The paper that the seeker fears to need: "without a masters", "whether the sensory certificate is needed".
LACKING = re.compile(
    r"\b(?:an?|the|no) (?:(?:[a-z]+ )?(?:certificat(?:e|ion)|diploma|licen[cs]e|degree)|"
    r"master['’]?s?(?: degree)?|bachelor['’]?s(?: degree)?|PhD|MBA|MSc)\b"
)


def can_stand_alone(text: str) -> bool:
    """Whether a phrase goes after "about": it starts like a noun phrase, and a lone noun needs no article."""
    words = text.lower().split()
    if (
        words[0] in _NO_TOPIC
        or _ONE_OF_THEM.match(text)
        or re.search(
            r"\b(?:you|she|they|worth it|whether|if|or)\b|\b(?:when|where|how|what|who|why|that|vs)$", text
        )
    ):
        return False
    if len(words) > 1 and _OF_A_VERB.match(words[1]) and can_be_verb(words[0]):
        return False  # "pick her brain", "test whether": something to do
    if len(words) > 1:
        return not can_be_verb(words[0]) or words[0].endswith("ing") or can_be_noun(words[0])
    uncounted = re.search(
        r"(?:ing|tion|(?<!intern)(?<!apprentice)(?<!scholar)ship|ment|\bwork|ty|day)$", text
    )
    return is_plural(text) or bool(uncounted)


# One to have, and nothing to learn about: "an internship", "any foot in any door".
_ONE_OF_THEM = re.compile(
    r"(?:an?|any|some) (?:[\w'’-]+ ){0,3}?(?:apprenticeship|chance|contact|door|foot|internship|interview|"
    r"intro(?:duction)?|job|lead|"
    r"mentor|offer|opening|place|placement|referral|role|thesis|traineeship)\b",
    re.IGNORECASE,
)
_OF_A_VERB = re.compile(
    r"(?:an?|the|my|her|his|their|your|this|that|any|some|more|all|every|how|what|whether|if|which|who|out|up)$"
)
# What nobody sets out to ask about, and words that no noun phrase starts with.
_NO_TOPIC = frozenset(
    """about at between by for from honest idk if in into just n/a no none not of on or see tbd than that to
    unsure with""".split()
)
