"""A question whose topic stands before it: set off, or put where it belongs in the sentence."""

from __future__ import annotations

import re
from collections.abc import Collection

from infoprep.articles import with_article
from infoprep.hooks.address import AUX, CONDITION_FIRST, STARTS, WH
from infoprep.wording import is_plural, mid_sentence, sentence_start


def of_the_matter(text: str, verbs: Collection[str] = ()) -> str | None:
    """What is asked of a topic that stands before it, or None where none does; "that" at the end is the topic.

    Args:
        text: The question.
        verbs: Words of its line that tell: what holds one is no topic ("the boss leaves, who decides").

    >>> of_the_matter("storm tanks, who decides at 3am"), of_the_matter("empty miles: how do you cut that")
    ('when it comes to storm tanks, who decides at 3am', 'how do you cut empty miles')
    """
    matter = _MATTER_FIRST.fullmatch(text.rstrip("?. "))
    if not matter or not set(matter["topic"].split()).isdisjoint(verbs):
        return None
    topic, asked = mid_sentence(matter["topic"]), matter["asked"]
    said = re.sub(r"\b(?:that|them|it)$", topic, asked)
    if said != asked:
        return said
    two = re.sub(r",\s+(?=(?:who|what|how|where|why|which|when)\b)", ", and ", asked, count=1)
    return f"when it comes to {topic}, {two}"


# "storm tanks and spills, who decides at 3am": set off by a colon it is a note, and no question
_MATTER_FIRST = re.compile(
    rf"(?P<topic>(?!{WH}\b|{AUX}\b|(?:after|also|among|and|as|ask|at|before|between|but|by|finally|first|for|from|given|"
    r"he|hello|hi|I|if|in|it|last|like|maybe|next|now|of|ok(?:ay)?|on|once|please|she|since|so|sorry|tell|thanks|that|"
    rf"then|there|these|they|this|those|to|we|well|when|with|you|\w+ly)\b)"
    rf"[A-Za-z][A-Za-z0-9'’ -]{{2,60}}?)(?::|,| [-–—]) "
    r"(?P<asked>(?:who|what|how|where|which) (?!(?:is|are|was|were) (?:it|they|that)\b)[^:]+)",
    re.IGNORECASE,
)


def as_question(text: str) -> str:
    """A question with its capital and its mark; a topic in front is set off, or put where it belongs.

    Args:
        text: The question's words.
    """
    topic = _TOPIC_FIRST.fullmatch(text.rstrip("?. "))
    told = None if topic else _TOPIC_DOES_IT.fullmatch(text.rstrip("?. "))
    if told:
        return _about_the_topic(told)
    if topic:
        asked = how_far_still(f"{topic['is']} {mid_sentence(topic['topic'])} {topic['rest']}")
        return sentence_start(f"{asked}, as far as you know") + "?"
    if not STARTS.match(text) and not CONDITION_FIRST.match(text):
        joint = ", and " if ":" in text else ": "
        text = re.sub(r"(?:\s+[-–—]+|,)\s+(?=(?:who|what|how|why|where|which|when)\b)", joint, text, count=1)
    return sentence_start(text.rstrip("?. ")) + "?"


_ANYTHING = re.compile(
    r"(?P<verb>\w+) anything\b(?P<rest>.*?)(?: or (?:is it |was it )?(?:just|only|mostly) .+)?"
)


def _about_the_topic(told: re.Match[str]) -> str:
    """What is asked of "it", asked of the topic that stands before; what can be answered by yes or no is opened."""
    topic, does, rest = told["topic"], told["does"].lower(), told["rest"]
    if is_plural(topic):
        does = {"does": "do", "is": "are", "was": "were"}.get(does, does)
    more = _MORE_OR_MORE.fullmatch(rest)
    if more:
        return (
            f"For {mid_sentence(topic)}, how much of the work is {more['one']}, and how much {more['other']}?"
        )
    anything = _ANYTHING.fullmatch(rest)
    topic = topic if re.match(r"[A-Z]\w* [A-Z]", topic) else mid_sentence(topic)
    topic = with_article(topic, "the") if topic[0].islower() and told["it"].lower() == "it" else topic
    if anything:
        return f"What, if anything, {does} {topic} {anything['verb']}{anything['rest']}?"
    return sentence_start(f"{does} {topic} {rest}") + "?"


# "is it more wafer stage or more source"
_MORE_OR_MORE = re.compile(r"more (?P<one>[\w'’ -]+?) or (?:more )?(?P<other>[\w'’ -]+)")
# "EIA people: are they still in-house": one asks "are EIA people still in-house".
_TOPIC_FIRST = re.compile(r"(?P<topic>[\w'’ -]{3,40}?)(?::|,| [-–—]) (?P<is>are|were) they (?P<rest>[^:]+)")
# "Title VI - did it change anything", "shelf labels, does it really cut waste"
_TOPIC_DOES_IT = re.compile(
    r"(?P<topic>(?!is\b|are\b|do\b|does\b|did\b|what\b|how\b|who\b)[\w'’ -]{3,40}?)(?::|,|!+| [-–—]) "
    r"(?P<does>is|was|do(?! it\b)|does|did|will|can|could|would) (?P<it>it|they) (?P<rest>[^:]+)",
    re.IGNORECASE,
)


def how_far_still(text: str) -> str:
    """What may have changed since, asked for how far it has and not for one of two answers.

    Args:
        text: The question.

    >>> how_far_still("are wardens still in-house or outsourced now")
    'how far are wardens still in-house rather than outsourced'
    """
    still = _STILL.fullmatch(text)
    # "consents/EIA people" are both kinds
    return (
        f"how far {still['is_'].replace(' or ', ' and ')} still {still['one']} rather than {still['other']}"
        if still
        else text
    )


# "are consents people still in-house or outsourced now"
_STILL = re.compile(
    r"(?P<is_>(?:are|were) [\w'’ -]+?) still (?P<one>[\w-]+) or (?P<other>[\w-]+)(?: now| today)?"
)
