"""The user's own questions, from `my_questions` and scribbled in the notes, made fit to be said.

A scribble is repaired by a pattern where one fits ("does X change Y" becomes "How much of a say does X have
in Y?"), or said in its own words, never both. A list's own questions are kept word for word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from infoprep.hooks.indirect import direct_question
from infoprep.hooks.lines import TO_KNOW, kind_of, with_lists
from infoprep.hooks.needles import sought
from infoprep.hooks.phrases import FINITE
from infoprep.hooks.records import Draft, Scene
from infoprep.hooks.repairs import repaired
from infoprep.hooks.shorthand import mended, written_out
from infoprep.limits import fits_in_a_breath
from infoprep.reading import Passage, Reading
from infoprep.vocabulary import Stage
from infoprep.wording import base_form, is_plural, mid_sentence, sentence_start
from infoprep.yaml_source import Text

_WH = r"(?:who|what|how|why|when|where|which|whose|what['’]?s|how['’]?s|who['’]?s)"
_AUX = r"(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had)"
_ASK_HIM = re.compile(
    r"^(?:[^.;?:]{3,40}, so )?"
    rf"(?:ask|find out|q|{TO_KNOW})\s*(?:him|her|them)?\s*:?\s*(?:about |abt |if |whether )?",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"[,;]?\s*\b(?:bc|b/c|because|since (?:i|that|it)|cos|cuz|as (?:i|that['’]?s))\b.*$|\s*\((?:[^()]*)\)\s*$",
    re.IGNORECASE,
)
# A question whose subject stands elsewhere, or that one asks oneself.
_POINTS_AWAY = re.compile(
    rf"^(?:{_AUX} (?:that|it(?! true\b)|this|these|those)\b|so\b|why not\b|what (?:if|about|else)\b|how (?:about|"
    rf"come)\b|(?:what|who|how|why|where|when|which)\W*$|"
    r"(?:who|what|how) (?:do|does|did|is|was)(?:e?s)? (?:that|this)\b|"
    r"what (?:to|should i) (?:wear|bring)|should i (?:bring|wear|email|send)|how do i get (?:to|there)|"
    r"who is (?:this|that)|what time\b|where is (?:it|this))",
    re.IGNORECASE,
)
# "what happens if hail": a condition that says nothing.
_UNSAID = re.compile(r"\bif (?:the |a |an )?(?!any\b|anything\b|at all\b|ever\b)\w+$", re.IGNORECASE)
# How to go about it is for the seeker: "without sounding like a complaining customer".
_TO_SELF = re.compile(
    r"\bwithout (?:sounding|being|seeming|looking|making)\b|\bhow (?:do|can|should) i (?:ask|say|put)\b",
    re.IGNORECASE,
)
_OF_ONESELF = re.compile(r"\bis (?:that|it|this) (?:too|ok|okay|fine|enough|weird|bad)\b", re.IGNORECASE)
_TOUCHY = re.compile(r"\bhe['’]?d hate|\bshe['’]?d hate|\brephrase\b|\btouchy\b|\bcareful\b", re.IGNORECASE)
_ODD = re.compile(r"[@#<>{}|~*_\\=+→^\[\]]|https?:|\d{3}[ -]\d{3}")
_TYPED_WORDS = """
whats=what is, what’s=what is, what's=what is, hows=how is, whos=who is, nite=night, u=you, ur=your, thru=through,
rly=really, cant=can't, dont=don't, doesnt=doesn't, didnt=didn't, im=I'm, i=I, shd=should, wd=would, cd=could,
diff=difference, gonna=going to, wanna=want to, hrs=hours, wks=weeks, info=information, min=minutes, assoc.=associate
"""
_TYPED = dict(pair.strip().split("=") for pair in _TYPED_WORDS.split(","))


def find_drafts(reading: Reading, scene: Scene) -> tuple[Draft, ...]:
    """The user's own questions, in the order of the notes: the list's word for word, then the scribbles.

    Args:
        reading: The notes as read.
        scene: Who is asked: "they" and "he" are "you" to somebody who works there.
    """
    listed = [
        Draft(_as_question(" ".join(own.split())), str(own), own.evidence())
        for own in reading.notes.my_questions
    ]
    known = {re.sub(r"\W+", " ", draft.words.lower()).strip() for draft in listed}
    scribbled = [
        draft
        for draft in _scribbled(reading, scene)
        if re.sub(r"\W+", " ", draft.words.lower()).strip() not in known
    ]
    return (*listed, *scribbled)


def _scribbled(reading: Reading, scene: Scene) -> Iterator[Draft]:
    for passage, in_list in with_lists(reading):
        if kind_of(passage) in ("seeker", "wish", "heading"):
            continue
        parts = list(_questions_of(passage, in_list=in_list))
        drafts = [_draft(part, passage, scene) for part in parts]
        for before, draft in zip([None, *drafts], drafts, strict=False):
            # "what happens if hail, who eats the loss": the second says little without the first.
            lost = before and before.text is None and len(draft.words.split()) <= _NEEDS_THE_FIRST
            yield replace(draft, text=None) if lost else draft
        if not parts and _ASK_ABOUT.match(passage.text):
            yield Draft(None, " ".join(passage.text.split()), passage.text.evidence())


def _questions_of(passage: Passage, *, in_list: bool) -> Iterator[Text]:
    """The questions of a line, each from its asking word on; in a list of questions with the topic before it."""
    text = passage.text
    asked = _ASK_HIM.match(text)
    body = text.part(asked.end(), len(text)) if asked else text
    wants = in_list or bool(asked) or kind_of(passage) == "question"
    before = False
    # In a list, what stands before a comma may be the topic: "empty miles, how does dispatch cut that".
    several = not (in_list or asked) or bool(_STARTS.match(body))
    for part in body.split_parts(_NEXT_QUESTION + _AFTER_COMMA if several else _NEXT_QUESTION):
        bare = part.part(len(part) - len(part.lstrip("-*•^?! ")), len(part))
        end = bare.offset - text.offset + len(bare)
        marked = text[end:].lstrip()[:1] == "?"
        continues = text[: bare.offset - text.offset].rstrip()[-1:] == ","
        is_question = not _TELLS.match(bare) and (
            (
                bool(_STARTS.match(bare) if wants or marked else _SURELY_STARTS.match(bare))
                and (before or not continues)
            )
            or ((wants or marked) and bool(_WITH_TOPIC.match(bare)))
            or bool(_COMPARES.match(bare))
        )
        before = is_question
        if is_question and len(bare.split()) > 3:
            yield bare


_NEEDS_THE_FIRST = 5  # words

# "ask about microplastics": what to ask of it, nobody can guess.
_ASK_ABOUT = sought(r"\W*ask (?:(?:her|him|them) )?(?:about|abt) \w+(?: [\w'’-]+){0,5}[.!]*$", re.IGNORECASE)

_NEXT_QUESTION = (
    rf"\?+\s*|!+\s|(?<=[\w)])(?<!\bapprox)(?<!\bassoc)(?<!\bdept)(?<!\bmgr)(?<!\bmgmt)\.\s+(?=[A-Z]|(?:{_WH}|{_AUX})\b)|\s\?{{2,}}\s|"
    rf"\n\s*(?={_WH}\b|{_AUX} (?:an?|he|her|his|i|it|my|she|the|their|there|they|we|you|your|\w+s)\b|[\w ]+ vs\b)"
)
_AFTER_COMMA = r"|(?:,|;)\s+(?=(?:and )?(?:how|who|what|why)\b)"
_STARTS = re.compile(rf"(?:and )?(?:{_WH}|{_AUX})\b", re.IGNORECASE)
# "What I gather from Glassdoor: ..." tells.
_TELLS = re.compile(
    r"what I (?:already )?(?:had|have|gather\w*|heard|hear|know|knew|found|read|saw|think)\b", re.IGNORECASE
)
# "ask how they hire": as it stands it is no question.
_INDIRECT = re.compile(
    r"(?:how|why|where|when) (?!to\b)|what (?:the|an?|this|these|those|my|your|their)\b", re.IGNORECASE
)
_SURELY_STARTS = re.compile(r"(?:and )?(?:who|what|how|why)\b", re.IGNORECASE)
_WITH_TOPIC = re.compile(
    rf"[\w'’/& -]{{3,50}}?\s*(?:[:,]|\s[-–—])\s*(?:{_WH}|{_AUX})\b.+", re.IGNORECASE | re.DOTALL
)
_VERSUS_ASKED = re.compile(r" vs\b.*(?:what|diff)")  # repaired as a whole
_COMPARES = re.compile(r"[\w /-]+ vs\.? [\w /-]+.*\b(?:what|diff)")


def _draft(part: Text, passage: Passage, scene: Scene) -> Draft:
    said, line = _said(part), passage.text
    text: str | None = None
    stage: Stage = "core"
    tail = line[part.offset - line.offset + len(part) :] if part.offset >= line.offset else ""
    touchy = bool(_TOUCHY.search(f"{part} {tail.split(chr(10))[0]}"))
    if not _POINTS_AWAY.match(said) and not _ODD.search(said.replace("++", "")):
        text, stage = repaired(said, scene)
        if text is None and not touchy:
            asked = direct_question(said, passage.doc) if _INDIRECT.match(said) else None
            text = _as_question(_opened(_to_you(asked or said, scene)))
            stage = "opening" if text and _HOW_CAME.match(text) else stage
    # "is that too long": the seeker asks themselves.
    if text and (
        not fits_in_a_breath(text)
        or _has_no_verb(part, passage)
        or _OF_ONESELF.search(said)
        or _UNSAID.search(said)
        or _TO_SELF.search(said)
        or _means_another(part, passage)
    ):
        text = None
    return Draft(text, " ".join(part.split()), part.evidence(), stage)


def _said(part: str) -> str:
    """A scribble in whole words, without its reason and its asides."""
    text = " ".join(part.split())
    text = re.sub(r"(?<=\w) = (?=\w)", " means ", text)
    text = re.sub(r"\s+(?:lol|haha\w*|tbh|imo|btw)$", "", _REASON.sub("", text))
    text = re.sub(r"(?<=\w) vs\.? (?=\w)", " versus ", text) if not _VERSUS_ASKED.search(text) else text
    text = text.replace("$$", "money")
    text = re.sub(r"(?<=\w)/(?=\w)", " or ", text) if re.search(r"\w{3,}/\w{3,}", text) else text
    text = mended(written_out(text))
    words = [_TYPED.get(word.lower(), word) if word.islower() else word for word in text.split()]
    text = re.sub(r"^(?:and|so|also|but) ", "", " ".join(words)).strip(" .,;:?!-–—")
    text = re.sub(
        r"\b(?:ALL|AND|ANY|BOTH|EVER|EXACTLY|HOW|NOT|ONLY|OR|REALLY|WHAT|WHO|WHY)\b", _in_small, text
    )
    return _LEFTOVER.sub("", text)


def _in_small(word: re.Match[str]) -> str:
    return word[0].lower()


# "how does dispatch cut that. backhauls": a word after the question is a thought of its own.
_LEFTOVER = re.compile(r"(?<=\w)\. [a-z][\w' -]{0,30}$")


def _opened(text: str) -> str:
    """A choice of two, or a yes or no, that leaves room to explain: "is it a take-home, or how does that work"."""
    text = text.rstrip("?. ")
    choice = _EITHER.fullmatch(text)
    if choice:
        return f"{choice['asked']}, {choice['options']}, and why"
    would_you = _WOULD_YOU.fullmatch(text)
    if would_you:
        return f"{would_you['asked']}, and why"
    again = _AGAIN.fullmatch(text)
    if again:
        return f"What would make you {again['do']}"
    heard = _IS_IT_TRUE.fullmatch(text)
    if heard:
        return f"I've heard that {heard['told']}: how does that work"
    yes_or_no = _YES_OR_NO.fullmatch(text)
    if yes_or_no:
        return f"{text}, or how {'did' if yes_or_no['then'] or yes_or_no['then_too'] else 'does'} that work"
    if _CHOICE.fullmatch(text):
        return f"{text}, from what you've seen"
    return _PER.sub(r"\1 are there \2", text)


_YES_OR_NO = re.compile(
    r"(?:(?:is|are|(?P<then>was|were))\b|(?:do|does|(?P<then_too>did))\b(?=.*\b(?:accept|allow|count|cover|hire|let|need|"
    r"offer|pay|provide|require|sponsor|take|train)\b))(?!.*(?:\bor\b|[,:]))(?: \S+){2,12}",
    re.IGNORECASE,
)
# "Does it cut shrink or only move it" asks for one of two: with this, for what they saw.
_CHOICE = re.compile(rf"{_AUX}\b(?! you\b)[^,:;]+ or (?!not\b)[^,:;]+", re.IGNORECASE)
_WOULD_YOU = re.compile(
    r"(?P<asked>(?:would you rather|do you (?!know)) ?[\w' -]+ or (?!not\b)[\w' -]+)", re.IGNORECASE
)
_AGAIN = re.compile(
    r"would you (?:ever )?"
    r"(?P<do>(?:go back|come back|return|do it again|work there again|stay|leave)(?: \w+){0,4})",
    re.IGNORECASE,
)
_IS_IT_TRUE = re.compile(r"is it true (?:that )?(?P<told>(?:you|they|the|people|\w+s)\b.+)", re.IGNORECASE)
_PER = re.compile(r"^(how many (?:[\w-]+ ){0,2}?[\w-]+)(?= per\b) (per\b)", re.IGNORECASE)


def _has_no_verb(part: Text, passage: Passage) -> bool:
    """Whether a scribble is a fragment: "how much time in stores versus on farms"."""
    start = part.offset - passage.text.offset
    tags = {token.tag_ for token in passage.doc if start <= token.idx < start + len(part)}
    return tags.isdisjoint(FINITE | {"VB"}) and not _PER.search(part) and not _VERSUS_ASKED.search(part)


def _means_another(part: Text, passage: Passage) -> bool:
    """Whether "it" or "them" stands in a question before anything that it could be: "do you know who will run it"."""
    start = part.offset - passage.text.offset
    tokens = [token for token in passage.doc if start <= token.idx < start + len(part)]
    for token in tokens:
        if token.pos_ in ("NOUN", "PROPN"):
            return False
        if token.lower_ in ("it", "them") and token.dep_ in ("dobj", "pobj"):
            return True
    return False


_EITHER = re.compile(
    r"(?P<asked>(?:which|what) [^:,]+?)(?::|,| [-–—]) (?P<options>[\w' -]+ or [\w' -]+)", re.IGNORECASE
)
_HOW_CAME = re.compile(r"How did you (?:get|end up|move|come|start|switch)\b")


def _as_question(text: str) -> str:
    topic = _TOPIC_FIRST.fullmatch(text.rstrip("?. "))
    told = None if topic else _TOPIC_DOES_IT.fullmatch(text.rstrip("?. "))
    if told:
        return _about_the_topic(told)
    if topic:
        return (
            sentence_start(
                f"{topic['is']} {mid_sentence(topic['topic'])} {topic['rest']}, as far as you know"
            )
            + "?"
        )
    if not _STARTS.match(text):
        text = re.sub(r"(?:\s+[-–—]+|,)\s+(?=(?:who|what|how|why|where|which|when)\b)", ": ", text, count=1)
    return sentence_start(text.rstrip("?. ")) + "?"


_ANYTHING = re.compile(
    r"(?P<verb>\w+) anything\b(?P<rest>.*?)(?: or (?:is it |was it )?(?:just|only|mostly) .+)?"
)


def _about_the_topic(told: re.Match[str]) -> str:
    """What is asked of "it", asked of the topic that stands before; what can be answered by yes or no is opened."""
    topic, does, rest = told["topic"], told["does"].lower(), told["rest"]
    if is_plural(topic):
        does = {"does": "do", "is": "are", "was": "were"}.get(does, does)
    anything = re.fullmatch(
        r"(?P<verb>\w+) anything\b(?P<rest>.*?)(?: or (?:is it |was it )?(?:just|only|mostly) .+)?", rest
    )
    topic = topic if re.match(r"[A-Z]\w* [A-Z]", topic) else mid_sentence(topic)
    if anything:
        return f"What, if anything, {does} {topic} {anything['verb']}{anything['rest']}?"
    return sentence_start(f"{does} {topic} {rest}") + "?"


# "EIA people: are they still in-house": one asks "are EIA people still in-house".
_TOPIC_FIRST = re.compile(r"(?P<topic>[\w'’ -]{3,40}?)(?::|,| [-–—]) (?P<is>are|were) they (?P<rest>[^:]+)")
# "Title VI - did it change anything", "shelf labels, does it really cut waste"
_TOPIC_DOES_IT = re.compile(
    r"(?P<topic>(?!is\b|are\b|do\b|does\b|did\b|what\b|how\b|who\b)[\w'’ -]{3,40}?)(?::|,| [-–—]) "
    r"(?P<does>is|was|do|does|did|will|can|could|would) (?P<it>it|they) (?P<rest>[^:]+)",
    re.IGNORECASE,
)

_OUTSIDERS = ("former employee", "industry expert")
_HE = (
    (re.compile(r"\b(?:does|do) (?:he|she)\b", re.IGNORECASE), "do you"),
    (re.compile(r"\bis (?:he|she)\b", re.IGNORECASE), "are you"),
    (re.compile(r"\bwas (?:he|she)\b", re.IGNORECASE), "were you"),
    (re.compile(r"\bhas (?:he|she)\b", re.IGNORECASE), "have you"),
    (re.compile(r"\b(?:he|she)(?:['’]s| is)\b"), "you are"),
    (re.compile(r"\b(?:he|she) has\b"), "you have"),
    (re.compile(r"\b(?:he|she) was\b"), "you were"),
    (re.compile(r"\b(did|would|could|can|will|should|had) (?:he|she)\b", re.IGNORECASE), r"\1 you"),
    (re.compile(r"\b(?:he|she)\b"), "you"),
    (re.compile(r"\bhim\b"), "you"),
    # "to trust her once she ran it": no noun follows that could be hers.
    (
        re.compile(
            r"\bher\b(?=\s*(?:$|[.,;:?!]|(?:about|after|and|as|at|back|before|by|for|from|how|if|in|into|most|of|off|on|once|or|out|"
            r"over|than|that|the|then|through|to|up|what|when|where|while|who|with)\b))"
        ),
        "you",
    ),
    (re.compile(r"\b(?:his|her)\b"), "your"),
)
_THEY = (
    (re.compile(r"\bthey\b"), "you"),
    (re.compile(r"\btheir\b"), "your"),
    (re.compile(r"\bthem\b"), "you"),
)


def _to_you(text: str, scene: Scene) -> str:
    """A question about somebody, put to them; "they" are the company, and so "you" to its people."""
    text = re.sub(
        r"(?i:(?<!does )(?<!did )(?<!do )(?<!would )(?<!can )(?<!will ))\b(?:he|she) (\w+s)\b(?!['’])",
        lambda m: f"you {base_form(m[1])}" if m[1] not in ("is", "was", "has") else m[0],
        text,
    )
    for pattern, you in _HE:
        text = pattern.sub(you, text)
    # "how do they grade stuff": nobody else was named whom they could be.
    if scene.viewpoint not in (*_OUTSIDERS, "anyone") and re.match(
        rf"(?:{_WH} )?(?:\w+ )?{_AUX} they\b", text, re.IGNORECASE
    ):
        for pattern, you in _THEY:
            text = pattern.sub(you, text)
    return text
