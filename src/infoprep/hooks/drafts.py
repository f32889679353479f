"""The user's own questions, from `my_questions` and scribbled in the notes, made fit to be said.

A scribble is repaired by a pattern where one fits ("does X change Y" becomes "How much of a say does X have
in Y?"), or said in its own words, never both. A list's own questions are kept word for word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.articles import indefinite
from infoprep.hooks.indirect import direct_question
from infoprep.hooks.lines import TO_KNOW, kind_of, with_lists
from infoprep.hooks.needles import sought
from infoprep.hooks.phrases import FINITE, names_a_worker
from infoprep.hooks.records import Draft, Scene
from infoprep.hooks.shorthand import mended, written_out
from infoprep.limits import fits_in_a_breath
from infoprep.reading import Passage, Reading
from infoprep.vocabulary import Stage
from infoprep.wording import and_list, base_form, inflected, is_plural, mid_sentence, sentence_start
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
    rf"^(?:{_AUX} (?:that|it|this|these|those)\b|so\b|why not\b|what (?:if|about|else)\b|how (?:about|"
    rf"come)\b|(?:what|who|how|why|where|when|which)\W*$|"
    r"what (?:to|should i) (?:wear|bring)|should i (?:bring|wear|email|send)|how do i get (?:to|there)|"
    r"who is (?:this|that)|what time\b|where is (?:it|this))",
    re.IGNORECASE,
)
# "what happens if hail": a condition that says nothing.
_UNSAID = re.compile(r"\bif (?:the |a |an )?\w+$", re.IGNORECASE)
_OF_ONESELF = re.compile(r"\bis (?:that|it|this) (?:too|ok|okay|fine|enough|weird|bad)\b", re.IGNORECASE)
_TOUCHY = re.compile(r"\bhe['’]?d hate|\bshe['’]?d hate|\brephrase\b|\btouchy\b|\bcareful\b", re.IGNORECASE)
_ODD = re.compile(r"[@#<>{}|~*_\\=+→^\[\]]|https?:|\d{3}[ -]\d{3}")
_TYPED_WORDS = """
whats=what is, what’s=what is, what's=what is, hows=how is, whos=who is, nite=night, u=you, ur=your, thru=through,
rly=really, cant=can't, dont=don't, doesnt=doesn't, didnt=didn't, im=I'm, i=I, shd=should, wd=would, cd=could,
diff=difference, gonna=going to, wanna=want to, hrs=hours, wks=weeks, info=information, min=minutes
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
        for part in parts:
            yield _draft(part, passage, scene)
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


# "ask about microplastics": what to ask of it, nobody can guess.
_ASK_ABOUT = sought(r"\W*ask (?:(?:her|him|them) )?(?:about|abt) \w+(?: [\w'’-]+){0,5}[.!]*$", re.IGNORECASE)

_NEXT_QUESTION = (
    rf"\?+\s*|!+\s|(?<=[\w)])\.\s+(?=[A-Z]|(?:{_WH}|{_AUX})\b)|\s\?{{2,}}\s|"
    rf"\n\s*(?=(?:{_WH}|{_AUX})\b|[\w ]+ vs\b)"
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
        text, stage = _repaired(said, scene)
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
    return re.sub(r"^(?:and|so|also|but) ", "", " ".join(words)).strip(" .,;:?!-–—")


def _opened(text: str) -> str:
    """A choice of two, or a yes or no, that leaves room to explain: "is it a take-home, or how does that work"."""
    text = text.rstrip("?. ")
    choice = _EITHER.fullmatch(text)
    if choice:
        return f"{choice['asked']}, {choice['options']}, and why"
    yes_or_no = _YES_OR_NO.fullmatch(text)
    if yes_or_no:
        return f"{text}, or how {'did' if yes_or_no['then'] else 'does'} that work"
    return _PER.sub(r"\1 are there \2", text)


_YES_OR_NO = re.compile(r"(?:is|are|(?P<then>was|were))\b(?!.*(?:\bor\b|[,:]))(?: \S+){2,13}", re.IGNORECASE)
_PER = re.compile(r"^(how many (?:[\w-]+ ){0,2}?[\w-]+)(?= per\b) (per\b)", re.IGNORECASE)


def _has_no_verb(part: Text, passage: Passage) -> bool:
    """Whether a scribble is a fragment: "how much time in stores versus on farms"."""
    start = part.offset - passage.text.offset
    tags = {token.tag_ for token in passage.doc if start <= token.idx < start + len(part)}
    return tags.isdisjoint(FINITE | {"VB"}) and not _PER.search(part) and not _VERSUS_ASKED.search(part)


_EITHER = re.compile(
    r"(?P<asked>(?:which|what) [^:,]+?)(?::|,| [-–—]) (?P<options>[\w' -]+ or [\w' -]+)", re.IGNORECASE
)
_HOW_CAME = re.compile(r"How did you (?:get|end up|move|come|start|switch)\b")


def _as_question(text: str) -> str:
    topic = _TOPIC_FIRST.fullmatch(text.rstrip("?. "))
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


# "EIA people: are they still in-house": one asks "are EIA people still in-house".
_TOPIC_FIRST = re.compile(r"(?P<topic>[\w'’ -]{3,40}?)(?::|,| [-–—]) (?P<is>are|were) they (?P<rest>[^:]+)")

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


_CHANGES = re.compile(
    r"^(?P<aux>does|do|did) (?P<subject>[\w' -]{3,50}?) (?P<verb>change|affect|drive|shape|decide|influence|"
    r"steer) (?P<rest>(?:what|how|which|where|the|your|their)\b.+)$",
    re.IGNORECASE,
)
_DECIDES = re.compile(
    r"^who (?P<verb>decides|picks|chooses|sets|"
    r"owns) (?P<matter>.+?)\s*[-–—:,]\s*(?P<who>[\w ]+(?:, [\w ]+)*,? or [\w ]+)$",
    re.IGNORECASE,
)
_VERSUS = re.compile(
    r"^(?P<things>[\w /-]+(?: vs\.? [\w /-]+)+?)\s*[-–—:,]\s*what is the difference(?P<rest>.*)$",
    re.IGNORECASE,
)
_WHO_RUNS = re.compile(
    r"^who (?P<does>(?:runs|leads|owns|heads|looks after|manages|is in charge of) .+)$", re.IGNORECASE
)
_GET_TO = re.compile(
    r"^do (?P<who>(?:[\w-]+ )?[\w-]+s) get to (?P<do>[\w' -]+?)(?:,? or\b.*)?$", re.IGNORECASE
)
_WHO_ELSE = re.compile(
    r"^who else (?:should |shd |could |can )?i (?:should |shd )?(?:talk|speak) (?:to|with)\b(?P<rest>.*)$",
    re.IGNORECASE,
)


def _each(things: list[str]) -> list[str]:
    """Things set beside each other, with articles where they are people by their work."""
    bare = [thing.strip() for thing in things]
    return [indefinite(thing) for thing in bare] if any(map(names_a_worker, bare)) else bare


def _repaired(text: str, scene: Scene) -> tuple[str | None, Stage]:
    """A scribble as a question that invites a story, where a pattern fits."""
    past = scene.viewpoint == "former employee"
    changes = _CHANGES.match(text)
    if changes:
        rest = _in_past(changes["rest"]) if past else changes["rest"]
        do = "did" if past else "do" if is_plural(changes["subject"]) else "does"
        return f"How much of a say {do} {changes['subject']} have in {rest}?", "core"
    decides = _DECIDES.match(text)
    if decides:
        parties = and_list(re.split(r",? or |, ", decides["who"]))
        matter = _in_past(decides["matter"]) if past else decides["matter"]
        return f"How {'did' if past else 'do'} {parties} settle between them {matter}?", "core"
    versus = _VERSUS.match(text)
    if versus:
        things = and_list(_each(re.split(r" vs\.? ", versus["things"])))
        in_practice = " in practice" if "practice" in versus["rest"] else ""
        return f"What {'was' if past else 'is'} the difference between {things}{in_practice}?", "core"
    runs = _WHO_RUNS.match(text)
    if runs:
        return f"Who else would you send me to, perhaps whoever {runs['does']}?", "closing"
    soon = _GET_TO.match(text)
    if soon:
        return f"How soon {'did' if past else 'do'} {soon['who']} get to {soon['do']}?", "core"
    if _WHO_ELSE.match(text):
        return "Who else should I talk to after you?", "closing"
    return None, "core"


def _in_past(text: str) -> str:
    """A clause in the past: "what gets tested" -> "what got tested"."""
    match = re.match(
        r"(?P<lead>(?:what|how|which \w+|where)(?: the \w+)?) (?P<verb>\w+s)\b(?P<rest>.*)", text
    )
    if not match:
        return text
    return f"{match['lead']} {inflected(base_form(match['verb']), 'VBD')}{match['rest']}"
