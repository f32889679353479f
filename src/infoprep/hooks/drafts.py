"""The user's own questions, from `my_questions` and scribbled in the notes, made fit to be said.

A scribble is repaired by a pattern where one fits ("does X change Y" becomes "How much of a say does X have
in Y?"), or said in its own words, never both. A list's own questions are kept word for word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from infoprep.hooks.address import AUX, WH
from infoprep.hooks.aloud import CONDITION_FIRST, STARTS, as_question, said_aloud
from infoprep.hooks.lines import TO_KNOW, is_bulleted, kind_of, with_lists
from infoprep.hooks.needles import sought
from infoprep.hooks.records import Draft, Scene
from infoprep.reading import Passage, Reading
from infoprep.yaml_source import Text

_ASK_HIM = re.compile(
    r"^(?:[^.;?:]{3,40}, so )?"
    rf"(?:also )?(?:to )?(?:ask|find out|q|{TO_KNOW})\s*(?:him|her|them)?(?: straight)?\s*:?\s*(?:about |abt |if |"
    rf"whether )?",
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
        listed = list(_in_one_line(passage.text))
        yield from (_draft(part, passage, scene) for part in listed)
        if kind_of(passage) in ("seeker", "wish", "heading"):
            continue
        parts = [
            part
            for part in _questions_of(passage, in_list=in_list)
            if not any(one in part or part in one for one in listed)
        ]
        drafts = [_draft(part, passage, scene) for part in parts]
        for before, draft, part in zip([None, *drafts], drafts, parts, strict=False):
            # "what happens if hail, who eats the loss": the second says little without the first.
            length = len(draft.words.split())
            lost = before and length <= (_NEEDS_THE_FIRST if before.text is None else _SAYS_LITTLE)
            yield replace(draft, text=None) if lost or _leans(part, passage, in_list=in_list) else draft
        if not parts and _ASK_ABOUT.match(passage.text):
            yield Draft(None, " ".join(passage.text.split()), passage.text.evidence())


def _in_one_line(text: Text) -> Iterator[Text]:
    """The questions of a list inside a paragraph: "Questions - how much travel, is a degree needed"."""
    label = _LABEL.search(text)
    if label:
        listed = text.part(label.end(), len(text))
        end = _LIST_ENDS.search(listed)
        for part in listed.part(0, end.start() if end else len(listed)).split_parts(_NEXT_OF_LIST):
            if STARTS.match(part) and len(part.split()) > 3:
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
    several = (not (in_list or asked) or bool(STARTS.match(body))) and not CONDITION_FIRST.match(body)
    for part in body.split_parts(_NEXT_QUESTION + _AFTER_COMMA if several else _NEXT_QUESTION):
        bare = part.part(len(part) - len(part.lstrip("-*•^?! ")), len(part))
        start = text.place_of(bare)
        marked = text[start + len(bare) :].lstrip()[:1] == "?"
        continues = text[:start].rstrip()[-1:] == ","
        is_question = not _TELLS.match(bare) and (
            (
                bool(STARTS.match(bare) if wants or marked else _SURELY_STARTS.match(bare))
                and (before or not continues)
            )
            or ((wants or marked) and bool(_WITH_TOPIC.match(bare) or CONDITION_FIRST.match(bare)))
            or bool(_COMPARES.match(bare))
        )
        before = is_question
        if is_question and len(bare.split()) > 3:
            yield bare


def _draft(part: Text, passage: Passage, scene: Scene) -> Draft:
    text, stage = said_aloud(part, passage, scene)
    return Draft(text, " ".join(part.split()), part.evidence(), stage)


_NEEDS_THE_FIRST = 5  # words
_SAYS_LITTLE = 4  # words, behind another question: "what happens when the alarm goes, who do you call"


def _leans(part: Text, passage: Passage, *, in_list: bool) -> bool:
    """Whether a question needs what was said right before it: "A route you changed. What did you do at the meeting"."""
    before = passage.text[: passage.text.place_of(part)].rstrip("-–: ")
    says = before.endswith((".", "!", ";")) and len(before.split()) > 2
    short = len(part.split()) <= _NEEDS_THE_FIRST + is_bulleted(passage)
    return says and (in_list or short)


# "ask about microplastics": what to ask of it, nobody can guess.
_ASK_ABOUT = sought(r"\W*ask (?:(?:her|him|them) )?(?:about|abt) \w+(?: [\w'’-]+){0,5}[.!]*$", re.IGNORECASE)

_NEXT_QUESTION = (
    rf"\?+\s*|!+\s|;\s+(?=(?:{WH}|{AUX})\b)|"
    rf"(?<=[\w)])(?<!\bapprox)(?<!\bassoc)(?<!\bdept)(?<!\bmgr)(?<!\bmgmt)(?<!\buniv)\.\s+(?=[A-Z]|(?:{WH}|"
    rf"{AUX})\b)|\s\?{{2,}}\s|"
    rf"\n\s*(?={WH}\b|{AUX} (?:an?|he|her|his|i|it|my|she|the|their|there|they|we|you|your|\w+s)\b|[\w ]+ vs\b)"
)
_AFTER_COMMA = r"|(?:,|;)\s+(?=(?:and )?(?:how|who|what|why)\b)"
# "What I gather from Glassdoor: ..." tells.
_TELLS = re.compile(
    r"what I (?:already )?(?:had|have|gather\w*|heard|hear|know|knew|found|read|saw|think)\b", re.IGNORECASE
)
_SURELY_STARTS = re.compile(r"(?:and )?(?:who|what|how|why)\b", re.IGNORECASE)
_WITH_TOPIC = re.compile(
    rf"[\w'’/& -]{{3,50}}?\s*(?:[:,]|\s[-–—])\s*(?:{WH}|{AUX})\b.+", re.IGNORECASE | re.DOTALL
)
_COMPARES = re.compile(r"[\w /-]+ vs\.? [\w /-]+.*\b(?:what|diff)")
