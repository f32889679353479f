"""The user's own questions, from `my_questions` and scribbled in the notes, made fit to be said.

A scribble is repaired by a pattern where one fits ("does X change Y" becomes "How much of a say does X have
in Y?"), or said in its own words, never both. A list's own questions are kept word for word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from infoprep.articles import with_article
from infoprep.hooks.address import AUX, STARTS, WH
from infoprep.hooks.aloud import goes_on, has_condition_first, said_aloud
from infoprep.hooks.asked_for import asked_for, clauses_asked_for
from infoprep.hooks.lines import CONDITION_ASKS, TO_KNOW, is_bulleted, kind_of, with_lists
from infoprep.hooks.needles import sought
from infoprep.hooks.opening import STILL_ONE
from infoprep.hooks.records import Draft, Scene
from infoprep.hooks.repairs import HOW_FAR_EACH, HOW_MUCH, ONE_OR_OTHER
from infoprep.hooks.topic_first import as_question
from infoprep.reading import Passage, Reading
from infoprep.wording import mid_sentence
from infoprep.yaml_source import Text

_ASK_HIM = re.compile(
    r"^(?:[^.;?:]{3,40}, so )?"
    rf"(?:also )?(?:to )?(?:ask|find out|what i (?:really )?want to know (?:=|:|is)|"
    rf"(?:my )?(?:q['’]?s?|questions?|draft ?\d?)(?=\s*[:–—-])|q|{TO_KNOW})\s*"
    r"(?:him|her|them)?(?: straight)?\s*[:–—-]?\s*"
    rf"(?:about |abt |whether |if (?!.*\b{AUX} (?:he|she|they|you|i)\b))?",
    re.IGNORECASE,
)


def find_drafts(reading: Reading, scene: Scene) -> tuple[Draft, ...]:
    """The user's own questions, in the order of the notes: the list's word for word, then the scribbles.

    Args:
        reading: The notes as read.
        scene: Who is asked: "they" and "he" are "you" to somebody who works there.
    """
    listed = [
        Draft(as_question(" ".join(own.split())), str(own), own.evidence())
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
        listed = [*_in_one_line(passage.text), *clauses_asked_for(passage.text)]
        yield from (_draft(part, passage, scene) for part in listed)
        quoted = [] if kind_of(passage) == "wish" else list(_quoted(passage))
        yield from quoted
        if kind_of(passage) in ("seeker", "wish", "heading"):
            continue
        parts = [
            part
            for part in _questions_of(passage, in_list=in_list)
            if not any(one in part or part in one for one in (*listed, *(draft.words for draft in quoted)))
        ]
        drafts = [_draft(part, passage, scene) for part in parts]
        yield from _standing_alone(drafts, parts, passage, scene, in_list=in_list)
        if not parts:
            yield from asked_for(passage, scene)


def _quoted(passage: Passage) -> Iterator[Draft]:
    """A question that the seeker has put into words already, in quotes: maybe "what would you have wanted"."""
    for match in _IN_QUOTES.finditer(passage.text):
        part = passage.text.part(*match.span("asked"))
        if re.search(r"\byour?\b", part):
            yield Draft(as_question(" ".join(part.split())), " ".join(part.split()), part.evidence())


# What stands before it says that it is the seeker's: in other quotes somebody else speaks, or is not to be asked.
_IN_QUOTES = re.compile(
    r"(?:^\W*|\b(?:maybe|perhaps|draft|better|way\s+to\s+(?:ask|put\s+it|say\s+it))\b[\w ,]{0,12}[:–-]?\s*)"
    rf"[\"“](?P<asked>(?:{WH}|If|When)\b[^\"”?]{{15,150}}\?)[\"”]?",
    re.IGNORECASE,
)


def _standing_alone(
    drafts: list[Draft], parts: list[Text], passage: Passage, scene: Scene, *, in_list: bool
) -> Iterator[Draft]:
    """A line's questions, of which one that says little without the one before it goes on from that one."""
    kept: list[Draft] = []
    for draft, part in zip(drafts, parts, strict=True):
        before = kept[-1] if kept else None
        short = _NEEDS_THE_FIRST if before and before.text is None else _SAYS_LITTLE
        words = min(len(part.split()), len((draft.text or part).split()))
        alone = bool(
            _OF_SOMETHING.match(part)
            or _WHO_DOES.fullmatch(part)
            or _OF_THEM.match(draft.text or "")
            or _OF_ANYBODY.match(part)
        )
        leans = not alone and words <= short + 2 * (draft.text is None) and not HOW_MUCH.fullmatch(part)
        if before and leans:
            # "what happens when the alarm goes, who do you call": both in one breath, or the second is lost.
            both = _in_one_breath(before, part, scene)
            kept[-1:] = [both] if both else [before, replace(draft, text=None)]
        elif draft.text and (named := _NAMED_BEFORE.match(passage.text)) and _OF_IT.search(draft.text):
            kept.append(
                replace(draft, text=_OF_IT.sub(f" {with_article(named['topic'], 'the')}?", draft.text))
            )
        elif draft.text and words <= _POINTS_BACK and _OF_IT.search(draft.text) and _is_second(part, passage):
            kept.append(replace(draft, text=None))  # "bands left. do people talk about it": of what?
        elif draft.text and words <= _SAYS_LITTLE and (topic := _TOPIC_OF_LINE.match(passage.text)):
            kept.append(replace(draft, text=_of_its_topic(topic["topic"], draft.text)))
        elif _leans(part, passage, in_list=in_list) and not alone:
            kept.append(replace(draft, text=_with_what_it_leans_on(draft, part, passage)))
        else:
            kept.append(draft)
    yield from kept


def _in_one_breath(first: Draft, part: Text, scene: Scene) -> Draft | None:
    """A question and the short one that goes on from it, where both together can be said in a breath."""
    said = goes_on(part, scene)
    if first.text is None or said is None or len(f"{first.text} {said}".split()) > _BREATH:
        return None
    text = f"{first.text.rstrip('?')}, and {said}?"
    return replace(
        first, text=text, words=f"{first.words}, {part}", evidence=(*first.evidence, *part.evidence())
    )


# "does seniority decide shifts": what it asks of is in it
_OF_SOMETHING = re.compile(
    rf"{AUX} (?!(?:any(?:body|one)|he|I|it|she|some(?:body|one)|that|there|they|this|we|you)\b)\w+",
    re.IGNORECASE,
)
_BREATH = 20  # words
# "how long was he casual": of them, so that it stands alone
_OF_THEM = re.compile(r"how (?:long|often) (?:were|did|are|do|have) you\b", re.IGNORECASE)
# "how does anyone get promoted"
_OF_ANYBODY = re.compile(
    r"how (?:do|does|did) (?:any(?:body|one)|newcomers|people) [a-z]+ [a-z]{4,}", re.IGNORECASE
)
# "northlight audio side: wwise? own stuff? what do juniors touch"
_TOPIC_OF_LINE = re.compile(
    rf"\W*(?P<topic>(?!q\b|questions?\b|ask\b|also\b|{WH}\b|{AUX}\b)[A-Za-z][a-z]+(?: [\w'’-]+){{1,4}}):\s",
    re.IGNORECASE,
)


# "bonus: good years and none. what does ownership mean without it"
_NAMED_BEFORE = re.compile(r"\W*(?P<topic>(?!note\b|maybe\b|also\b)[a-z]{4,}(?: [a-z]{4,})?):\s")
_OF_IT = re.compile(r" it\?$")


def _is_second(part: Text, passage: Passage) -> bool:
    """Whether a sentence stands before the question in its line."""
    return passage.text[: passage.text.place_of(part)].rstrip().endswith((".", "!", ";"))


def _of_its_topic(topic: str, text: str) -> str | None:
    """A short question with the topic that its line begins with."""
    said = f"When it comes to {with_article(mid_sentence(topic), 'the')}, {mid_sentence(text)}"
    return said if len(said.split()) <= _BREATH else None


def _with_what_it_leans_on(draft: Draft, part: Text, passage: Passage) -> str | None:
    """A question behind what is said to them: "You see many CVs. What makes you keep reading?"."""
    said = _SAID_TO_THEM.search(passage.text[: passage.text.place_of(part)].rstrip())
    fits = draft.text and said and len(f"{said[0]} {draft.text}".split()) <= _BREATH
    return f"{said[0]} {draft.text}" if fits and said else None


_SAID_TO_THEM = re.compile(r"(?:^|(?<=[.!?] ))You [a-z][^.!?]+\.$")


def _in_one_line(text: Text) -> Iterator[Text]:
    """The questions of a list inside a paragraph: "Questions - how much travel, is a degree needed"."""
    label = _LABEL.search(text)
    if label:
        listed = text.part(label.end(), len(text))
        end = _LIST_ENDS.search(listed)
        for part in listed.part(0, end.start() if end else len(listed)).split_parts(_NEXT_OF_LIST):
            if STARTS.match(part) and (len(part.split()) > 3 or HOW_MUCH.fullmatch(part)):
                yield part


_LABEL = sought(r"(?<=[.!?] )(?:my )?q(?:uestion)?s?\s*[-–—:]\s*(?=\w)", re.IGNORECASE)
_LIST_ENDS = re.compile(r"[.!]\s")
_NEXT_OF_LIST = rf"\?\s*|[,;]\s+(?=(?:and )?(?:{WH}|{AUX})\b)"


def _questions_of(passage: Passage, *, in_list: bool) -> Iterator[Text]:
    """The questions of a line, each from its asking word on; in a list of questions with the topic before it."""
    text = passage.text
    asked = _ASK_HIM.match(text)
    body = text.part(asked.end(), len(text)) if asked else text
    wants = in_list or bool(asked) or kind_of(passage) == "question"
    before = False
    # In a list, what stands before a comma may be the topic: "empty miles, how does dispatch cut that".
    several = (not (in_list or asked) or bool(STARTS.match(body))) and not has_condition_first(body)
    for part in body.split_parts(_NEXT_QUESTION + _AFTER_COMMA if several else _NEXT_QUESTION):
        bare = part.part(len(part) - len(part.lstrip("-*•^?! ")), len(part))
        to_ask = _ASK_HIM.match(bare)
        to_ask = to_ask if to_ask and STARTS.match(bare[to_ask.end() :]) else None
        bare = bare.part(to_ask.end(), len(bare)) if to_ask else bare
        aside = _OF_THE_TALK.search(bare)
        bare = bare.part(0, aside.start()) if aside else bare
        start = text.place_of(bare)
        marked = text[start + len(bare) :].lstrip()[:1] == "?"
        continues = text[:start].rstrip()[-1:] == ","
        told = _TELLS.match(bare) or (
            not marked and ((not wants and _of_the_company(passage)) or _tells_when(bare))
        )
        is_question = not told and (
            (
                bool(STARTS.match(bare) if wants or marked or to_ask else _SURELY_STARTS.match(bare))
                and (before or not continues or (marked and bool(_SO.match(bare))))
            )
            or (marked and bool(STILL_ONE.fullmatch(bare)))
            or ((wants or marked) and bool(_WITH_TOPIC.match(bare) or has_condition_first(bare)))
            or (is_bulleted(passage) and _asks_behind(bare, text[:start]))
            or any(two.fullmatch(bare) for two in (ONE_OR_OTHER, HOW_FAR_EACH))
            or bool(_COMPARES.match(bare) or CONDITION_ASKS.match(bare))
        )
        if is_question and continues and not before and _OF_THE_TOPIC.search(bare) and is_bulleted(passage):
            bare = text.part(0, start + len(bare))  # "old titles, how are they rewritten"
        before = is_question
        if is_question and (len(bare.split()) > 3 or HOW_MUCH.fullmatch(bare) or _WHO_DOES.fullmatch(bare)):
            yield bare


# "AI descriptions of images: who checks them", "old titles, how are they rewritten"
_TOPIC_BEFORE = re.compile(r"[\w'’/&. -]{3,60}?(?:\([^()]*\))?(?:,|:| [-–—]) ")
_IN_ORDER = re.compile(
    r"(?:who (?!is\b)[a-z]+s|(?:how|what|where|which|which \w+|why|when)(?: \w+)? "
    r"(?:do|does|did|is|are|was|were|can|would)|(?:do|does|did|is|would) s?he|"
    r"would (?:the )?[a-z]+ accept)\b (?!I\b|my\b)[^.:]+",
    re.IGNORECASE,
)
_OF_THE_TOPIC = re.compile(r"\b(?:it|that|them|they)\b|^which (?:one )?(?:do|does|is|are)\b", re.IGNORECASE)
# "who decides goodwill", "who else"
_WHO_DOES = re.compile(
    r"who (?!gets\b)[a-z]+s (?!that\b|this\b|them\b|what\b|which\b)[a-z]{4,}|who else", re.IGNORECASE
)
# ", 20 min coffee, she's freelance": of the talk and of whom one meets; "never about who knew what": how to ask
_OF_THE_TALK = re.compile(
    r",\s+(?:\d+ ?min|s?he(?:['’]s| is)|(?:but )?(?:never|not) (?:about|on))\b.*$", re.IGNORECASE
)


def _asks_behind(text: str, before: str) -> bool:
    """Whether a line's piece asks behind its topic, or is what asks behind the comma."""
    if before.rstrip().endswith(","):
        return bool(_IN_ORDER.match(text)) and "." not in before
    behind = _TOPIC_BEFORE.match(text)
    return not before.strip(" -*•?") and bool(behind and _IN_ORDER.match(text[behind.end() :]))


def _tells_when(text: str) -> bool:
    """Whether a listed "when" tells, and asks nothing: when Dad was here a lady sat with him."""
    return bool(_WHEN_TOLD.match(text)) and not has_condition_first(text)


def _of_the_company(passage: Passage) -> bool:
    """Whether a line stands where the company is told of: "What is left is the jets" asks nothing there."""
    return passage.path.startswith("about")


def _draft(part: Text, passage: Passage, scene: Scene) -> Draft:
    text, stage = said_aloud(part, passage, scene)
    return Draft(text, " ".join(part.split()), part.evidence(), stage)


_NEEDS_THE_FIRST = 5  # words
_POINTS_BACK = 7  # words before which "it" stands for something in them
_SAYS_LITTLE = 4  # words, behind another question: "what happens when the alarm goes, who do you call"


def _leans(part: Text, passage: Passage, *, in_list: bool) -> bool:
    """Whether a question needs what was said right before it: "A route you changed. What did you do at the meeting"."""
    before = passage.text[: passage.text.place_of(part)].rstrip("-–: ")
    says = before.endswith((".", "!", ";")) and len(before.split()) > 2
    short = len(part.split()) <= _NEEDS_THE_FIRST + is_bulleted(passage)
    return says and (in_list or short)


_NEXT_QUESTION = (
    rf"\?+\s*|!+\s(?!{AUX} (?:it|they)\b)|;\s+(?=(?:{WH}|{AUX})\b)|\s/\s(?=(?:{WH}|{AUX}) [a-z])|"
    rf"(?<=[\w)\"”])(?<!\bapprox)(?<!\bassoc)(?<!\bdept)(?<!\bmgr)(?<!\bmgmt)(?<!\buniv)(?<!\bvs)\.\s+(?=[A-Z]|(?:{WH}|"
    rf"{AUX})\b)|\s\?{{2,}}\s|"
    rf"\n\s*(?={WH}\b|{AUX} (?:an?|he|her|his|i|it|my|she|the|their|there|they|we|you|your|\w+s)\b|[\w ]+ vs\b)"
)
_AFTER_COMMA = r"|(?:,|;)\s+(?=(?:and |so )?(?:how|who|what|why)\b)"
# "the councils are short of money, so what happens when a contract ends?"
_SO = re.compile(r"so\b", re.IGNORECASE)
# "What I gather from Glassdoor: ..." tells.
_TELLS = re.compile(
    r"what I (?:already )?(?:had|have|gather\w*|heard|hear|know|knew|found|read|saw|think)\b|"
    r"what \w+ (?:said to|sent|told|wrote) me\b",
    re.IGNORECASE,
)
# "When Dad was here a lady sat with him" tells, however it is listed.
_WHEN_TOLD = re.compile(rf"when (?!{AUX}\b)(?:\S+ ){{8,}}", re.IGNORECASE)
_SURELY_STARTS = re.compile(
    r"(?:and |so )?(?:who|what|how|why|(?:do|does|did|would) (?:they|s?he|you|people)|is there an?)\b",
    re.IGNORECASE,
)
_WITH_TOPIC = re.compile(
    rf"[\w'’/&+ ()-]{{3,50}}?\s*(?:[:,]|!+|\s[-–—]|\s?(?:->|→|=>))\s*(?:{WH}|{AUX})\b.+",
    re.IGNORECASE | re.DOTALL,
)
_COMPARES = re.compile(r"[\w /-]+ vs\.? [\w /-]+.*\b(?:what|diff)")
