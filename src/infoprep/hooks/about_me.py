"""What seekers tell of themselves in the free text: "abt me: 4y ops lead at a thrift nonprofit, forklift cert lol"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from infoprep.hooks.lines import ABOUT_ME
from infoprep.hooks.needles import sought
from infoprep.hooks.phrases import names_somebody, tidy
from infoprep.hooks.records import Hook, Scene
from infoprep.hooks.seeker import GRADE, LANGUAGES, as_told, past_of, rules_known, split_told
from infoprep.hooks.shorthand import written_out
from infoprep.hooks.worries import is_worry, worry
from infoprep.reading import Passage, Reading
from infoprep.wording import in_dictionary, lower_title
from infoprep.yaml_source import Text

if TYPE_CHECKING:
    from spacy.tokens import Token

_WANT = re.compile(
    r"^(?:so )?(?:i(?:['’]m| am| would| wd|['’]d)? )?(?:really )?(?:want(?:ing)?(?: in as)?|wanna|looking for|"
    r"wld (?:love|like)|hoping for|target(?:ing)?(?: role| job)?|(?:would|wd|could) do|"
    r"aiming for|(?:(?:would|wd) |(?<=would )|(?<=wd )|(?<=['’]d ))(?:love|like)|interested in|trying (?:to get|for)|"
    r"after)\s*[:=]?\s*(?:to (?:be|become|work (?:as|in)|get into|move into)\s)?(?:an?\s|the\s)?(?P<what>[^?]+)",
    re.IGNORECASE,
)
_CAN = re.compile(
    r"^(?:i )?(?:also )?(?:(?:taught myself|self-taught(?: in)?|teaching myself|learning)|(?:very |"
    r"pretty )?(?:good|strong|comfortable|"
    r"handy|fluent|ok|decent) (?:with|w/|at|in|on)|know|knows|can do|can use|can|a bit of|some|"
    r"basic)\s+(?:the\s)?(?P<what>.+)",
    re.IGNORECASE,
)
_NO_SKILL = re.compile(
    r"^skills?$|\b(?:redundant|desperate|remote|hoping|looking|currently|since|until|now|job|jobs|"
    r"please|maybe|lol|call|friend|want|"
    r"unemployed|not|no|zero|pref|moving|live|lives|living|based|ok|years?|yrs?|months?|"
    r"email|linkedin|resume|cv|junior|senior|problem|issue)\b|"
    r"(?<![A-Z] )(?<!CARs )(?<!ISO )(?<!Part )\d{3}|@|^[A-Z][a-z]+ or \w+$",
    re.IGNORECASE,
)
_LAUGHS = re.compile(r"\s*(?:lol|haha\w*|:[()/]|;\)|xd)\s*$", re.IGNORECASE)
_TOOL = re.compile(r"^(?:[A-Z][\w.+#/]*(?: [A-Z][\w.]*)?|dbt|\w+[A-Z]\w*)$")


_LANGUAGE = re.compile(rf"(?:\w+ )?(?:{LANGUAGES})\b", re.IGNORECASE)


def about_me(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The seeker's past, skills, wish and worries, from the lines of the free text that speak of them."""
    for passage in reading.under("notes", "about"):
        text = passage.text
        start = ABOUT_ME.match(text) or _LATER.search(text)
        if not start:
            continue
        # After "me:" everything is about the seeker, from the first piece on.
        told, wishes, weak = start.end() > 0, False, False
        parts = _joined(text, split_told(text.part(start.end(), len(text))))
        for part in parts[bool(parts and told and _A_NAME.fullmatch(parts[0])) :]:  # "me: Wim, 54"
            if _OTHER_SUBJECT.match(part):
                break
            if weak and text[: text.place_of(part)].rstrip()[-1:] not in ".;!?":
                continue  # "not good at - Excel, blowing my own trumpet"
            weak = bool(_NOT_GOOD_AT.match(part))
            wishes = wishes and text[: text.place_of(part)].rstrip()[-1:] != "."
            for hook in _read(part, passage, told=told, wishes=wishes):
                told, wishes = True, hook.type in _WANTED
                yield hook


_NOT_GOOD_AT = re.compile(
    r"(?:(?:i['’]m |am )?not (?:so |very |too )?good|bad|weak|rubbish|hopeless) (?:at|with|in)\b",
    re.IGNORECASE,
)
_A_NAME = re.compile(r"[A-Z][a-zà-ÿ]+")
# A label inside a paragraph, behind which somebody or something else is spoken of.
_OTHER_SUBJECT = re.compile(
    r"(?:competit(?:ion|ors?)|rivals?|questions?|qs|news|products?|customers?)\b\W", re.IGNORECASE
)
# Inside a line, after what was found out: "The posting asks for CMC. I have none, only labelling."
_LATER = sought(
    r"(?<=[.!?] )(?=What worries me\b|(?:[Aa] )?[Bb]it worried\b|"
    r"(?:[Ii] )?[Ww]ant to (?:be|become|work as) an? |"
    r"I [a-z]+ [\w ]+ for a living\b|I(?:['’](?:m|ve)| have| spent| was| did| taught| want)\b|"
    r"i want (?:the|an?) [\w -]{3,40} (?:job|role|position)\b|My (?:thesis|"
    r"degree|background)\b)"
)
_WANTED = frozenset({"target_role", "goal"})


_ASKS_OF_IT = re.compile(r"(?:does|is|will|would) (?:that|it|this)\b", re.IGNORECASE)


def _joined(text: Text, parts: list[Text]) -> list[Text]:
    """The pieces, with "does that matter?" kept with what it speaks of."""
    kept: list[Text] = []
    for part in parts:
        if kept and _ASKS_OF_IT.match(part):
            start, end = text.place_of(kept[-1]), text.place_of(part) + len(part)
            kept[-1] = text.part(start, end) if text.part(start, end).endswith(part) else kept[-1]
        else:
            kept.append(part)
    return kept


def _read(part: Text, passage: Passage, *, told: bool, wishes: bool) -> Iterator[Hook]:
    """A piece of what the seeker tells, by the first kind that fits; a list of wishes goes on."""
    if is_worry(part):
        yield worry(part, passage)
        return
    wish = _WANT.match(part)
    if wish:
        for wanted in part.part(*wish.span("what")).split_parts(r"\s/\s|,\s|\s(?:or|OR)\s(?!\w+ing\b)|\s=\s"):
            yield _wanted(wanted)
        return
    can = _CAN.match(part)
    if can:
        taught = bool(
            re.match(r"(?:i )?(?:also )?(?:taught myself|self-taught|teaching myself)", part, re.IGNORECASE)
        )
        yield from _skill(part.part(*can.span("what")), certain=True, self_taught=taught)
        return
    past = list(past_of(part, surely=False))
    if past:
        yield from past
    elif told and _is_deed(part, passage):
        yield as_told(part, certainty=0.8)
    elif wishes:
        yield _wanted(part)
    elif told:
        yield from _skill(part, certain=_is_nominal(part, passage))


def _is_deed(part: Text, passage: Passage) -> bool:
    """Whether a piece tells something done: it begins with a verb that has an object or a place."""
    start = passage.text.place_of(part)
    first = next((token for token in passage.doc if token.idx == start), None)
    return (
        first is not None
        and len(part.split()) > 2
        and first.tag_ in ("VBD", "VBN", "VBP")
        and first.pos_ == "VERB"
    )


def _wanted(part: Text) -> Hook:
    """One thing that the seeker wants: a role to say, a role as it was scribbled, or something to learn."""
    laughs = _LAUGHS.search(part)
    part = part.part(0, laughs.start()) if laughs else part
    said = tidy(
        re.sub(
            r"^(?:then |later |eventually |maybe )?(?:(?:be|become) )?(?:an? )?|"
            r"(?:\s+(?:kind|sort) of)?\s+(?:jobs?|roles?|work|position)$|"
            r",? (?:and )?(?:not|instead of|rather than)\b.*$",
            "",
            part,
        )
    )
    role = lower_title(said) if said and len(said.split()) <= 6 and "/" not in part else None
    if role and re.match(r"(?:to |get |mentor|learn|more |a chance)", role):
        return Hook("goal", str(part), part.evidence(), certainty=0.7)
    return Hook(
        "target_role", role or str(part), part.evidence(), sayable=bool(role) and names_somebody(role or "")
    )


def _skill(part: Text, *, certain: bool, self_taught: bool = False) -> Iterator[Hook]:
    laughs = _LAUGHS.search(part)
    part = part.part(0, laughs.start()) if laughs else part
    graded = GRADE.search(part)
    part = part.part(0, graded.start()) if graded else part
    if _LANGUAGE.match(part):
        return  # told with its level (seeker.py)
    shouted = part.isupper() and len(part) > 4 and in_dictionary(part.lower())  # "DAYTIME"
    if certain and 0 < len(part.split()) <= 8 and not shouted and not _NO_SKILL.search(part):
        said = written_out(part)
        tool, known = bool(_TOOL.match(said)), rules_known(said)
        yield Hook(
            "skill",
            said,
            part.evidence(),
            {"known": known} if known else {},
            kinds=("tool",) * tool + ("self_taught",) * self_taught + ("rules",) * bool(known),
            certainty=0.8,
            sayable=tool,
        )


def _is_nominal(part: Text, passage: Passage) -> bool:
    """Whether a piece names something, and says nothing: nouns without a verb that is told."""
    laughs = _LAUGHS.search(part)
    part = part.part(0, laughs.start()) if laughs else part
    if len(part.split()) > 5:
        return False
    inside: list[Token] = [token for token in passage.doc if str(token) in part.split()]
    nouns = any(token.pos_ in ("NOUN", "PROPN") for token in inside)
    return nouns and not any(token.tag_ in ("VBD", "VBP", "VBZ", "MD", "PRP") for token in inside)


EXTRACTORS = (about_me,)
