"""Leaders who came and went, in the ways that notes tell it: "CEO Brockmann out", "new COO = Rashid Pellerin"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.dates import dates_in
from infoprep.hooks.events.lexicon import OFFICERS, SITE
from infoprep.hooks.events.statements import Statement
from infoprep.hooks.needles import possible, sought
from infoprep.hooks.records import Hook

_NAME = r"[A-Z][\w'’.-]*[a-z](?:[ -](?:(?:de|van|von|bin|al|la) )?[A-Z][\w'’.-]*){0,3}"
_RANK = (
    r"(?:(?:new|interim|acting|first|deputy|global|group|long-?time|founding|current|former|"
    r"next|outgoing|incoming) ){0,3}"
)
_OFFICE = rf"(?i:{_RANK}(?:{OFFICERS}|(?:co-?)?founder)(?: and (?:{OFFICERS}|chief executive))?)"
_FULL_NAME = r"[A-Z][\w'’.-]*[a-z] (?:(?:[A-Z]\.|de|van|von|bin|al|la) )?[A-Z][\w'’-]*[a-z](?:-[A-Z]\w+)?"
_AHEAD = r"(?P<ahead>to|will|is to|is set to|plans to|announced (?:he|she) (?:will|would))"
# Whoever left: an office with or without a name, or a full name beside a verb that tells of an office.
_LEAVER = (
    rf"(?P<who>(?:(?:[Ii]ts |[Tt]he |[Oo]ur )?{_OFFICE},? )?{_NAME}(?:, (?:(?:its |"
    rf"the )?{_OFFICE}|who [^,;.]{{3,60}}),)?|(?:[Ii]ts |[Tt]he )?{_OFFICE})"
)
_LEFT = (
    sought(
        rf"{_LEAVER},?\s(?:(?:has|have|is|was|were|been|suddenly|abruptly|just|now|also) )*"
        r"(?:stepped down|steps down|stepping down|resigned|resigns|resigning|retired|retires|"
        r"retiring|quits?|ousted|pushed out|"
        r"forced out|on (?:his|her|their) way out|supposedly on (?:his|her|their) way out|"
        r"sacked|fired|dismissed|replaced|shown the door|suspended|no longer (?:on|at|with|"
        r"there)|stood down)\b"
    ),
    sought(
        rf"(?P<who>(?:(?:[Ii]ts |[Tt]he )?{_OFFICE})(?: {_NAME})?)\s(?:(?:has|have|is|was|just|abruptly) )*"
        r"(?:left|leaves|leaving|departed|departs|exits|exited|gone|out|died|passed away)\b(?! of\b)"
    ),
    sought(rf"{_LEAVER},?\s{_AHEAD} (?:step down|resign|retire|quit|leave|depart|stand down|exit)\b"),
)
_JOINS = (
    r"(?:joined|joins|came in|comes in|came on board|took over|takes over|became|becomes|"
    r"started|promoted|elected|named|appointed|"
    r"confirmed|hired|returned|returns|chosen|picked|installed|moved up|brought in)"
)
_AS = rf"(?:as |to |to be |to lead as )?(?:its |the |our |an? )?(?P<office>{_OFFICE})"
_CAME = (
    sought(rf"(?P<who>{_FULL_NAME})(?:,? [^,.;]{{3,40}},)?,?\s(?:(?:has|was|been|is) )*{_JOINS} {_AS}\b"),
    sought(rf"(?P<who>{_FULL_NAME}),?\s{_AHEAD} (?:become|be|join|take over|start|return|succeed) {_AS}\b"),
    sought(
        rf"(?P<who>{_FULL_NAME})\s(?:{_AHEAD} )?(?:succeeds?|succeeded|replaces?|replaced) {_NAME} {_AS}\b"
    ),
    # "New CEO: Maria Lopez", "new COO = Rashid Pellerin", "new CEO Henrike Aalbers took over"
    sought(
        rf"\b(?P<office>(?i:new|interim|"
        rf"acting) {_OFFICE})(?: since [^:=]{{4,20}})?(?:\s?[:=,(]\s?|\s(?:is |- |– |"
        rf"from [^:]*: )?)(?P<who>{_FULL_NAME})"
    ),
    sought(rf"\b(?P<office>{_OFFICE})\s?[:=]\s?(?P<who>{_FULL_NAME})(?=,? (?:since|from|as of)\b)"),
    sought(
        rf"(?P<office>{_OFFICE}) (?P<who>{_FULL_NAME}) (?:took over|started|arrived|joined|"
        rf"takes over|is acting)\b"
    ),
    sought(rf"(?P<office>{_OFFICE}) (?P<who>{_FULL_NAME}) (?P<acting>acting)\b"),
)
_TOOK_OVER = re.compile(r" (?:took over|takes over|acting)$")
# Typed in a hurry: "ceo geoff tranter gone", "cfo lena markou acting"; and he or she, named before.
_HASTY = sought(
    r"\b(?P<office>c[etfoim]o|md|gm) (?P<who>[a-z]{3,} [a-z]{3,}) (?:is |was |"
    r"has )?(?P<how>gone|out|left|resigned|quit|retired|sacked|"
    r"ousted|acting|perm|appointed|hired|in)\b"
)
_PRONOUN = sought(
    r"\b(?:he|she) (?:will|would|is to|plans to) (?:step down|retire|resign|"
    r"leave the (?:company|firm|board)|stand down)\b"
)
# "a new CEO since January": nobody is named.
_UNNAMED = sought(
    rf"(?P<office>\b(?:[Aa] |[Ii]ts )?(?i:new|first|third|second) {_OFFICE})(?= (?:since|"
    rf"from|in|started|arrived|appointed|hired|starts|named)\b|,|$|\s?\()"
)


# Without one of these there is nobody to tell of.
_MENTIONED = sought(
    rf"\b(?:{OFFICERS}|founder|resign\w*|retir\w*|quits?|step\w* down|stood down|ousted|stand down)\b",
    re.IGNORECASE,
)


def leaders(statement: Statement) -> Iterator[Hook]:
    """The arrivals and departures that a statement tells."""
    text = statement.text
    if not _MENTIONED.search(text, statement.start, statement.end):
        return
    for pattern in possible(_LEFT, text):
        for match in pattern.finditer(text, statement.start, statement.end):
            before = text[statement.start : match.start()]
            if (
                _is_person(match["who"])
                and not _ELSEWHERE.search(before)
                and not _STAYS.match(text, match.end())
            ):
                who = _in_a_sentence(re.sub(r", (?:who|its|the) .*", "", match["who"]))
                noun = {"noun": f"the departure of {who}", "short": f"{who.split(' ')[-1]}'s departure"}
                words = (
                    noun if re.search(r"[A-Z][a-z]", who) else {"noun": f"the departure of {_with_its(who)}"}
                )
                yield statement.hook("leadership", words, *match.span(), status=_told_ahead(statement, match))
    for pattern in possible(_CAME, text):
        for match in pattern.finditer(text, statement.start, statement.end):
            if re.search(rf"\b{_OFFICE}$", match["who"]):
                continue  # "the former Chief Executive becomes Deputy Chief Executive" names nobody
            office = re.sub(
                r"^(?:new|next|current) ", "", _in_a_sentence(match["office"]), flags=re.IGNORECASE
            )
            # "CFO Lena Markou took over": what she is now, the line before tells, if any.
            was = _TOOK_OVER.search(match[0]) and not re.match(
                r"(?i:new|interim|acting|next)", match["office"]
            )
            words = {} if was else {"noun": f"the arrival of {match['who']} as {office}"}
            yield statement.hook("leadership", words, *match.span(), status=_status(match))
    for match in _HASTY.finditer(text, statement.start, statement.end):
        name, office = match["who"].title(), match["office"].upper()
        comes = match["how"] in ("perm", "appointed", "hired", "in")
        told = f"the arrival of {name} as {office}" if comes else f"the departure of {office} {name}"
        yield statement.hook("leadership", {} if match["how"] == "acting" else {"noun": told}, *match.span())
    for match in _PRONOUN.finditer(text, statement.start, statement.end):
        yield statement.hook("leadership", {}, *match.span(), status="planned")
    for match in _UNNAMED.finditer(text, statement.start, statement.end):
        if re.search(
            r"\b(?:search|looking|hunt|wait\w*) (?:\w+ )?for (?:an? )?$",
            text[statement.start : match.start()],
        ):
            continue
        office = re.sub(r"^(?:a|its) ", "", _in_a_sentence(match["office"]), flags=re.IGNORECASE)
        words = {
            "clause": f"got a {office}",
            "gerund": f"getting a {office}",
            "noun": f"the arrival of a {office}",
        }
        yield statement.hook("leadership", words, *match.span())


def _told_ahead(statement: Statement, match: re.Match[str]) -> str:
    """``planned`` also where the present tense has a date that is later than the news: "retires in March 2026"."""
    status = _status(match)
    if (
        status == "done"
        and statement.date
        and re.search(r"(?:s|es)$", match[0].split(" as ")[0].split(" ")[-1])
    ):
        ahead = next(dates_in(statement.text, match.end(), match.end() + 30, given=statement.date), None)
        if ahead and ahead.value[:7] > statement.date[:7]:
            return "planned"
    return status


def _status(match: re.Match[str]) -> str:
    return "planned" if match.groupdict().get("ahead") or _LEAVING.search(match[0]) else "done"


# "Leaving after this season": it is told before it happens.
# Another firm's, or only asked for; and a leader who leaves a part and stays.
_ELSEWHERE = re.compile(
    r"['’]s\s*$|\b(?:calls? for|urged|asked|told|wants?|want)\s*(?:the |its )?$", re.IGNORECASE
)
_STAYS = re.compile(r"[^.;]{0,40}\b(?:stays?|staying|remains?|role)\b|\s(?:shots|up|off)\b")
_LEAVING = re.compile(r"\b(?:leaving|retiring|stepping down|departing)$")


def _is_person(who: str) -> bool:
    """Whether it is somebody at the top: an office is named, or there are two names; a manager needs a name."""
    named = re.search(r"[A-Z][a-z]", re.sub(r"^\w+", "", who))
    if re.fullmatch(r"[A-Z][a-z'’-]+", who):
        return not re.search(SITE, who, re.IGNORECASE) and who not in _NOBODY
    return bool(re.search(_OFFICE, who) or re.match(_FULL_NAME, who)) and not (
        _LESSER.search(who) and not named
    )


# What begins a sentence and is no surname.
_NOBODY = frozenset("He She They It Who Nobody Everybody Some Many Most Both One Two Three".split())
_LESSER = re.compile(r"\b(?:managers?|leaders?|coach(?:es)?|secretary|boss|conductor)\b", re.IGNORECASE)


def _in_a_sentence(words: str) -> str:
    """The office before a name in small letters; CEO and the name stay."""
    return re.sub(
        rf"^(?:(?i:its|the|our) )?(?:[A-Za-z-]+ )*?(?i:{OFFICERS}|"
        rf"(?:co-?)?founder)\b(?: and (?i:{OFFICERS})\b)?",
        lambda match: " ".join(
            word.upper() if _LETTERS.fullmatch(word) else word.lower() for word in match[0].split()
        ),
        words.rstrip(","),
        count=1,
    )


_LETTERS = re.compile(r"c[a-z]o|ciso|chro|gm|[es]?vp", re.IGNORECASE)


def _with_its(office: str) -> str:
    return office if re.match(r"(?:its|the|our) ", office) else f"its {office}"
