"""What stands before what a seeker means: "I would like to hear how long it takes" is about how long it takes."""

from __future__ import annotations

import re

_WISHED = (
    r"(?:(?:I|we)(?:['’](?:d|m)| would| do| am)? (?:really |also |just |still |mainly )?)?"
    r"(?:(?:would |should |['’]d )?(?:like|love)|want|wish|need|hope|hoping|keen|curious|trying|looking|"
    r"it (?:would|['’]d|will) (?:help|be (?:good|great|nice|useful|helpful)))"
)
# Who is to tell: "I'm hoping she'll tell me what ..."
_TOLD = (
    r"(?:I (?:want|hope|would like|['’]d like)|I['’]?m hoping|hoping|hopefully)?\s*(?:that )?(?:she|he|they)"
    r"(?:['’]ll| will| can| could| might| to)? (?:please )?tell me"
)
_LEARNS = (
    r"(?:learn|understand|find out|hear|know|see|figure out|work out|suss(?: out)?|sort out|clarify|discover|explore|"
    r"check|ask|test|gauge|judge|assess|get to know|pick (?:her|his|their|your) brains?|"
    r"decide(?! (?:about|on|between)\b)(?: (?:by|before|until|this) \w+)?)"
    r"(?: more| a bit| honestly| properly)?(?: (?:about|on|of|for|into|re:?|regarding|around))?"
)
_VIEW = (
    r"(?:(?:get|gain|have|hear|ask for|pick up|collect|nick|steal|grab|(?:leave|come away|walk away) with) )?"
    r"(?:(?:some|any|an?|the|her|his|their|your) )?(?:[\w-]+(?:['’]s)? ){0,2}"
    r"(?:advice|sense|feel|feeling|idea|picture|insights?|grip|handle|views?|opinion|take|thoughts|read|answer|"
    r"tips|hints|pointers|version|craic|tea|scoop|story|lowdown|truth|map|overview|list|outline|rundown) "
    r"(?:about|of|on|for|into)"
)
_LEAD = re.compile(
    rf"(?:to )?(?:{_WISHED}(?: to| for)?\s+)?(?:{_TOLD}|{_LEARNS}|{_VIEW})\s+(?P<what>.+)",
    re.IGNORECASE | re.DOTALL,
)
# An opinion on a thing is theirs; one on how or whether something is, is about that.
_OPINION = re.compile(
    rf"(?:to )?(?:{_WISHED}(?: to| for)?\s+)?(?:(?:get|gain|have|hear|ask for|(?:leave|come away) with) )?"
    r"(?:(?:some|any|an?|the|her|his|their|your) )?(?:[\w-]+(?:['’]s)? ){0,2}"
    r"(?:opinion|take|thoughts|views?(?= on| about)) (?:of|on|about) "
    r"(?P<what>(?!how\b|what\b|whether\b|if\b|which\b|who\b|why\b|when\b|where\b|\w+ing\b).+)",
    re.IGNORECASE | re.DOTALL,
)
_ONLY_WISHED = re.compile(rf"{_WISHED} (?:to|for)\s+(?P<what>.+)", re.IGNORECASE | re.DOTALL)


def meant(wish: str) -> tuple[str, bool]:
    """What a wish is about.

    Args:
        wish: The wish in whole words.

    Returns:
        It without the words that only wish; and whether it is something to learn rather than to do.

    >>> meant("I would like to hear how long it takes"), meant("want to move into buying")
    (('how long it takes', True), ('move into buying', False))
    """
    opinion = _OPINION.fullmatch(wish)
    if opinion:
        return f"what you think of {opinion['what']}", True
    to_learn = _LEAD.fullmatch(wish)
    if to_learn:
        return to_learn["what"], True
    only_wished = _ONLY_WISHED.fullmatch(wish)
    return (only_wished["what"] if only_wished else wish), False
