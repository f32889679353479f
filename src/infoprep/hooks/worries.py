"""What seekers are afraid of: "no degree, does that matter?", "worried about my accent"."""

from __future__ import annotations

import re

from infoprep.articles import indefinite
from infoprep.hooks.indirect import direct_question
from infoprep.hooks.records import Hook
from infoprep.hooks.shorthand import has_slip, written_out
from infoprep.hooks.wish_kinds import wish_kinds
from infoprep.reading import Passage
from infoprep.yaml_source import Text

_WORRY = re.compile(
    r"\b(?<!they['’]re )(?<!they are )(?<!people are )"
    r"(?:does (?:that|it|this) matter|no idea(?! if (?!i\b))|worr(?:y|ied)|nervous|not sure (?:if|"
    r"whether) i|afraid|scared|rusty|"
    r"weak(?:er)? (?:at|in|on|spot)|never (?:used|done|worked|managed|had)|worries me|"
    r"(?:an? )?bit (?:rough|weak|thin) on|too (?:junior|"
    r"young|old|senior|late)|scared of|nerves|"
    r"(?:i )?have none|no (?:[\w-]+ )?(?:exp\w*|experience|bkgd|"
    r"background|degree|masters?|clue)|"
    r"(?:degree|diploma|masters?|[AB]\.?A\.?(?: degree)?) only|(?:\bI |^)only (?:have|got|an?)\b|is (?:that|it|"
    r"this) (?:ok|enough|a problem)|"
    r"visa until|visa (?:runs out|expires)|out of work)",
    re.IGNORECASE,
)
_SAID_TO_BE = re.compile(
    r"\b(?:afraid|scared|worried|nervous)\b|\bI (?:\w+ )?worry\b|\band worry\b|\bworries me\b", re.IGNORECASE
)


def is_worry(text: str) -> bool:
    """Whether a piece of what seekers tell of themselves is a worry."""
    return bool(_WORRY.search(text))


def is_said_to_be_one(text: str) -> bool:
    """Whether somebody calls it a worry, so that it is one wherever it stands."""
    return bool(_SAID_TO_BE.search(text))


def worry(part: Text, passage: Passage) -> Hook:
    """A worry, in the forms that questions can take it up in.

    Args:
        part: Its words.
        passage: The passage that they stand in.
    """
    words = " ".join(part.split())
    forms = _forms(words, passage)
    return Hook("worry", words, part.evidence(), forms, kinds=wish_kinds(words), sayable=False)


def _forms(worry: str, passage: Passage) -> dict[str, str]:
    """What nobody has told them yet, as one asks it; the degree that may not be enough."""
    unknown = _UNKNOWN.search(worry)
    ask = direct_question(unknown["what"], passage.doc) if unknown else None
    degree = _DEGREE_ONLY.search(worry)
    held = degree and (degree["before"] or degree["after"])
    said = _never_done(worry)
    return (
        ({"ask": ask} if ask else {})
        | ({"degree": indefinite(held)} if held else {})
        | ({"said": said} if said else {})
    )


def _never_done(worry: str) -> str | None:
    """What the seeker has never done, as they say it: "I've never owned a P&L"."""
    never = NEVER.search(worry)
    done = never and written_out(never["done"].strip(" .,;:!?-–—"))
    if not done or not 2 <= len(done.split()) <= _LONGEST or has_slip(done) or _OWN_WORDS.search(done):
        return None
    return f"I've never {done}"


_LONGEST = 10  # words: the question is still to come
NEVER = re.compile(
    r"(?:\b(?:I(?:['’]ve| have)? |have )|^(?:and |have )?|[,;] (?:and )?)never "
    r"(?P<done>(?:been|built|called|coached|cooked|done|driven|"
    r"edited|flown|had|held|hired|led|lived|made|managed|owned|played|run|sailed|sold|shot|spoken|taught|used|"
    r"worked|written) [^.;:!?()]+?)"
    r"(?=[.;:!?()]| (?:apart from|except|other than|but)\b|, (?:and|but|so|only|just)\b|$)",
    re.IGNORECASE,
)
# What is for the notes, or of what only they tell: "never used since", "never worked inside a gov't anything".
_OWN_WORDS = re.compile(
    r"[\"“”=/]|\b(?:lol|tbh|haha\w*|him|her|his|you|your|this|that)\b|^\w+ (?:it|since|before|again)\b|"
    r"\b(?:anything|either|though|etc)$|\b(?:proper|real) job\b",
    re.IGNORECASE,
)


_UNKNOWN = re.compile(
    r"\b(?:no (?:idea|clue)|not sure|don['’]?t know) (?P<what>(?:what|how|where|when) [^?!.,;]+)"
)
_DEGREE_ONLY = re.compile(
    r"(?P<before>(?:[AB]\.?[AS]\.?|[Aa]ssociate|[Bb]achelor['’]s) degree) only|"
    r"only (?:have |got )?(?:an? )?(?P<after>(?:[AB]\.?[AS]\.?|[Aa]ssociate|[Bb]achelor['’]s) degree)"
)
