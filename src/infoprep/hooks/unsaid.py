"""What of a scribble is for the seeker alone, and stays unsaid."""

from __future__ import annotations

import re

from infoprep.hooks.address import AUX, WH


def points_away(said: str, part: str) -> bool:
    """Whether a scribble asks of what stands elsewhere, or holds signs that nobody can say.

    Args:
        said: The scribble in whole words.
        part: The scribble as it was typed.
    """
    odd = _ODD.search(said.replace("++", ""))
    return bool(_POINTS_AWAY.match(said) or _BECAUSE_OF_IT.search(part) or odd)


def is_for_the_seeker(said: str, around: str) -> bool:
    """Whether a scribble is homework, asked of oneself, or in words for nobody else.

    Args:
        said: The scribble in whole words.
        around: The scribble as it was typed, with what follows it.
    """
    return bool(_FOR_LATER.search(around)) or any(pattern.search(said) for pattern in _TO_ONESELF)


def reads_out_a_note(text: str, said: str) -> bool:
    """Whether a finished question still holds what was only noted, or yes or no would be all there is to say.

    A whole sentence of the seeker's own stays one, yes or no: readers would rather bring it than any question for
    everybody (docs/decisions/0031-given-back.md).

    Args:
        text: The question.
        said: The scribble in whole words.

    >>> [reads_out_a_note(text, text) for text in ("Main gate at 17:00?", "Do you ride?", "Who signs it off?")]
    [True, True, False]
    """
    if _VERSUS.search(text) and not re.match(rf"{WH}\b", said, re.IGNORECASE):
        return True
    if _CLOSED.search(text) and not text.endswith(", and why?"):
        whole = re.match(rf"{AUX}\b", text, re.IGNORECASE) and len(text.split()) >= _WHOLE
        return not whole or bool(_NEEDLES.search(text) or _A_NOTE.search(text))
    return bool(_A_NOTE.search(text)) or not _ASKS.search(text)


_HOW_IT_IS = "common|difficult|easy|fair|hard|normal|possible|realistic|safe|usual|wise"
# A question whose subject stands elsewhere, or that one asks oneself.
_POINTS_AWAY = re.compile(
    rf"^(?:{AUX} (?:the rest|that|it(?! (?:true|{_HOW_IT_IS})\b)|this|these|those)\b|so\b|why(?: not\b|:)|"
    rf"what (?:if|about|else)\b|"
    r"how (?:about|come)\b|(?:what|who|how|why|where|when|which)\W*$|"
    r"(?:who|what|how) (?:do|does|did|is|was)(?:e?s)? (?:that|this)\b|"
    r"which ones? (?=(?:are|do|does|has|have|hires?|is|pays?)\b)|how much is (?!(?:admin|an?|documentation|it|"
    r"my|overtime|paperwork|the|travel\w*|weekend work|"
    r"your)\b)(?:[a-z]+ )?[a-z]+(?<!ed)(?<!en)(?<!done)(?<!made)$|what (?:to|should i) (?:wear|bring)|"
    r"should i (?:bring|wear|email|send)|how do i get (?:to|there)|"
    r"who is (?:this|that|(?-i:[A-Z])\w+$)|what time\b|where is (?:it|this))",
    re.IGNORECASE,
)
# "what happens if hail": a condition that says nothing.
_UNSAID = re.compile(r"\bif (?:the |a |an )?(?!any\b|anything\b|at all\b|ever\b)\w+$", re.IGNORECASE)
# How to go about it is for the seeker: "without sounding like a complaining customer".
_TO_SELF = re.compile(
    r"\bwithout (?:sounding|being|seeming|looking|making)\b|: do it\b|\bhow (?:do|can|should) i (?:ask|say|put)\b",
    re.IGNORECASE,
)
# "on all of that": of what was said before.
_OF_BEFORE = re.compile(
    r"\b(?:of|on|about|with|for|to) (?:all (?:of )?)?(?:that|this|these|those)$|"
    r"^who (?:made|makes|took|takes) (?:that|this) \w+",
    re.IGNORECASE,
)
# "did the plans move because of it": of what, only the line before says
_BECAUSE_OF_IT = re.compile(r"\bbecause of (?:it|that|this|them)\W*$", re.IGNORECASE)
# Nobody says it so to somebody they don't know.
_SLANG = re.compile(
    r"\b(?:nah|weirdos?|legit|lol|kinda|sorta|gonna|crap\w*|bloody|wtf|tf|dunno|yep|nope|dodgy|sucks?|mad)\b|"
    r"\bis that a thing\b",
    re.IGNORECASE,
)
# "Is he still in charge? Look this up": homework, and no question for them.
_FOR_LATER = re.compile(
    r"\b(?:get (?:this|it|that) straight|look (?:this|that|it) up|(?-i:LOOK UP|CHECK|GOOGLE)\b|verify\b|"
    r"(?:check|google) (?:this|that|it)\b|prepare (?:\w+ )?minutes?\b|(?:have|prepare) (?:an|my) answer\b|"
    r"practi[sc]e (?:this|it|my answer)\b|be (?:prepared|ready) (?:to answer|for)\b)",
    re.IGNORECASE,
)
_OF_ONESELF = re.compile(
    r"\bis (?:that|it|this) (?:too(?! \w+ to\b)|ok|okay|fine|enough|weird|bad)\b", re.IGNORECASE
)
_ODD = re.compile(r"[@#<>{}|~*_\\=+→^\[\]]|https?:|\d{3}[ -]\d{3}|\b(?![ap]\.m|e\.g|i\.e)[a-z]\.[a-z]\b")
# When and how one meets, two lines run together, a guess at the answer, what asks nothing: what nobody reads out.
_A_NOTE = re.compile(
    r"\b\d{1,2}[:.]\d{2}\b|\b(?:do|have|hold) (?:the|this) (?:call|chat|coffee|meeting)\b|"
    r"[a-z] (?:He|She|They|We) [a-z]|\b(?:did|do|does) to [a-z]|\b(?:builds?|makes?|uses?) own\b|, \d+\?|\.{2,}|"
    r"^(?:How|What|Where|Why) (?:people|they|we) |: |\. \d|^How much is (?:at|for|in|on) |"
    r"\bor\?$| [–—-] [a-z]|\bI (?:ask|tell) you\b|"
    r"^(?:How|What|When|Where|Which|Who|Why)\b[^,]*, (?:is|are|was|were|do|does|did) "
)
_VERSUS = re.compile(r" (?:vs\.?|versus) ")  # "rolling stock vs depot: who plans it"
_WHOLE = 5  # words
# "or is that only on the careers page", "do they talk about it": a doubt, or what another line told
_NEEDLES = re.compile(
    r"\bor (?:is|are|was|were) (?:it|that|they|this)\b|\bor (?:just|mostly|not|only|you)\b|"
    r"\b(?:about|of|to|with) (?:it|that)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(rf"\b(?:{WH}|would you|should I)\b", re.IGNORECASE)  # "Label rules and recipes?" doesn't
# What can be answered in a word.
_CLOSED = re.compile(
    rf"^(?:(?:if|when) [^,]+, )?{AUX}\b|(?:,| [–—-]) {AUX} (?:any(?:body|one)|it|that|there|they|you|people)\b",
    re.IGNORECASE,
)
_TO_ONESELF = (_OF_ONESELF, _UNSAID, _SLANG, _OF_BEFORE, _TO_SELF)
