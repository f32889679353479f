"""The lexicon of events: the verbs and nouns that tell of them, and what they must stand with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from infoprep.wording import inflected

PEOPLE = (
    r"employees|headcount|jobs|people|positions|posts|redundanc\w+|roles|staff|staffers|workers|workforce|journalists|"
    r"teachers|nurses|drivers|engineers"
)
_COUNTED = (
    rf"^(?:(?:about|around|nearly|almost|over|more than|up to|some|another|roughly|"
    rf"~)?\s*[\d,.–%-]+[%k+]?|hundreds of|dozens of|a (?:third|quarter|fifth|tenth) of|half|all)\b.*\b(?:{PEOPLE})\b"
)
_STAFF = rf"{_COUNTED}|^(?:its |the |\w+ )?(?:{PEOPLE})\b|^[\d,.–-]+ (?:of|in|from|across|at)\b|^[\d,]+$"
_AMOUNT = (
    r"(?:US|C|A|HK|NZ|S)?[$€£¥]\s?\d|\b\d[\d.,]*\s?(?:million|billion|m|bn|k)\b|\b(?:DKK|SEK|NOK|CHF|"
    r"USD|EUR|GBP|CAD) \d"
)
_PRIZE = (
    r"(?i:\b(?:accreditation|award\w*|certificat\w+|certified|championship|designation|gold|medal|prize|silver|title|"
    r"top \d+|best\b.*|(?:employer|company|game|team|product|hotel|airline|school) of the year))"
)
_OFFICERS = (
    r"\b(?:CEO|CFO|CTO|COO|CIO|CMO|CPO|chief|president|chair\w*|head|director|dean|principal|editor|commissioner|"
    r"chancellor|provost|curator|conductor|boss|leader|VP|superintendent|manager|partner|medical officer)\b"
)
_CONTRACT = (
    r"\b(?:agreement|alliance|contract|deal|joint venture|lease|licen[cs]e|memorandum|MoU|pact|partnership)\b"
)
_SITE = (
    r"\b(?:base|bases|branch\w*|cafe\w*|campus\w*|cent(?:er|re)s?|clinics?|depots?|factor(?:y|ies)|farms?|fleet|galler\w+|"
    r"hubs?|hq|labs?|lines?|locations?|mines?|mills?|offices?|plants?|routes?|schools?|shops?|sites?|stations?|"
    r"stores?|studios?|terminals?|theat\w+|towers?|warehouses?|wings?|yards?)\b"
)
_OFFER = (
    r"\b(?:app|bus|buses|campaign|collection|course|ferr\w+|flights?|game|initiative|line|line-up|model|newsletter|"
    r"pilot|plan|platform|podcast|portal|product\w*|program\w*|project|range|route\w*|scheme|season|series|service\w*|"
    r"strategy|study|subscription|tool|tour|trials?|version|website)\b"
)
_HEADQUARTERS = r"\b(?:hq|head ?quarters|head office|offices?|staff|team|operations|production|\w+ teams?)\b"


@dataclass(frozen=True, slots=True)
class Deed:
    """What a verb tells of, in one of its senses.

    Attributes:
        type: The event's type.
        noun: What stands before the object in the noun form: "sale of".
        label: The last word of the short form: "sale".
        wants: What the words after the verb must hold, as a regular expression.
        never: What they must not begin with.
    """

    type: str
    noun: str = ""
    label: str = ""
    wants: str = ""
    never: str = ""


_NOT_A_THING = (
    r"^(?:at|back|by|down|for|from|in|off|on|out|over|through|to|up|with|when|as|about|against|because)\b"
)
# verb (with its particle): its senses; the first whose conditions hold is taken.
VERBS: dict[str, tuple[Deed, ...]] = {
    **dict.fromkeys(
        ("acquire", "buy", "purchase", "take over", "snap up"),
        (Deed("acquisition", "acquisition of", "acquisition", never=_NOT_A_THING),),
    ),
    **dict.fromkeys(
        ("sell", "sell off", "divest", "spin off", "offload", "dispose of"),
        (Deed("sale", "sale of", "sale", never=_NOT_A_THING),),
    ),
    **dict.fromkeys(
        ("launch", "release", "unveil", "introduce", "roll out", "debut", "relaunch"),
        (Deed("launch", "launch of", "launch", never=_NOT_A_THING),),
    ),
    **dict.fromkeys(
        ("start", "begin", "pilot", "publish", "trial", "test"),
        (Deed("launch", "start of", "launch", wants=_OFFER, never=_NOT_A_THING),),
    ),
    **dict.fromkeys(("open", "reopen"), (Deed("expansion", "opening of", "opening", never=_NOT_A_THING),)),
    "expand": (
        Deed("expansion", "expansion", wants=r"^(?:in)?to "),
        Deed("expansion", "expansion of", "expansion", never=_NOT_A_THING),
    ),
    "enter": (
        Deed("expansion", "move into", wants=r"^(?:the |[A-Z])", never=r"^.*\b(?:administration|talks)\b"),
    ),
    "extend": (Deed("expansion", "extension of", "extension", wants=rf"^(?:the|its|[A-Z]).*|{_SITE}"),),
    "build": (Deed("expansion", "building of", wants=_SITE, never=_NOT_A_THING),),
    "add": (
        Deed(
            "expansion",
            "addition of",
            wants=rf"^[\d,]+\b|{_SITE}|^(?:a|an|two|three|four|five|six)\b.*{_SITE}",
        ),
    ),
    "double": (Deed("expansion", "doubling of", wants=rf"{_SITE}|\b(?:capacity|production|size)\b"),),
    "hire": (
        Deed(
            "expansion", "hiring of", wants=r"^(?:about |over |nearly |some |more than |another )?\d[\d,]*\b"
        ),
        Deed("leadership", "appointment of", wants=rf"^(?:a |its )(?:new |first )(?:\w+ )?{_OFFICERS}"),
    ),
    "recruit": (
        Deed(
            "expansion", "hiring of", wants=r"^(?:about |over |nearly |some |more than |another )?\d[\d,]*\b"
        ),
    ),
    "break ground on": (Deed("expansion", "start of work on"),),
    **dict.fromkeys(
        ("close", "shut", "shut down", "shutter", "close down"),
        (
            Deed("sale", "", "", wants=r"^the sale of"),
            Deed(
                "closure",
                "closing of",
                "closure",
                never=rf"{_NOT_A_THING}|^(?:the |a )?(?:deal|round|gap|year|merger|acquisition|"
                rf"applications?|posting|window|deadline|registration|books)\b|^(?:job )?(?:posting|"
                rf"applications?|vacanc|registration)",
            ),
        ),
    ),
    **dict.fromkeys(
        ("stop", "end", "halt", "suspend", "pause"),
        (
            Deed("closure", "decision to", wants=r"^\w+ing\b"),
            Deed("closure", "end of", never=rf"{_NOT_A_THING}|^the (?:year|day|month|quarter)\b"),
        ),
    ),
    **dict.fromkeys(
        ("scrap", "cancel", "axe", "discontinue", "abandon", "mothball", "wind down", "drop"),
        (
            Deed("layoff", "loss of", "job cuts", wants=_STAFF),
            Deed("closure", "end of", never=_NOT_A_THING + r"|^(?:\d|a bit|sharply)"),
        ),
    ),
    "exit": (Deed("closure", "exit from", "exit", never=_NOT_A_THING),),
    "withdraw from": (Deed("closure", "withdrawal from", "withdrawal"),),
    "pull out of": (Deed("closure", "withdrawal from", "withdrawal"),),
    "pull back from": (Deed("closure", "retreat from", "retreat"),),
    "merge with": (Deed("merger", "merger with", "merger"),),
    "combine with": (Deed("merger", "merger with", "merger"),),
    **dict.fromkeys(
        ("partner with", "team up with", "join forces with"),
        (Deed("partnership", "partnership with", "partnership"),),
    ),
    "sign": (Deed("partnership", "signing of", wants=_CONTRACT),),
    "raise": (
        Deed(
            "funding",
            "",
            "",
            wants=rf"^(?:about |around |nearly |over |more than |up to |another )?(?:{_AMOUNT})|^(?:a|an|"
            rf"its|the) (?:{_AMOUNT})?.{{0,20}}(?i:\b(?:round|series [a-f]|seed))\b",
        ),
    ),
    "secure": (
        Deed(
            "funding",
            "",
            "",
            wants=rf"^(?:about |around |nearly |over |a |an )?(?:{_AMOUNT}|.*\b(?:funding|grant|investment|loan)\b)",
        ),
        Deed("partnership", "securing of", wants=_CONTRACT),
    ),
    "issue": (Deed("funding", "issue of", wants=r"\b(?:bonds?|shares|notes)\b"),),
    **dict.fromkeys(
        ("appoint", "name", "promote", "bring in"),
        (
            Deed(
                "leadership",
                "appointment of",
                wants=rf"^[A-Z][\w.'-]+(?: [A-Z][\w.'-]+)*,? (?:as |to )?(?:\w+ ){{0,3}}{_OFFICERS}|^(?:a |"
                rf"an |its |the )?(?:new |first )?(?:\w+ )?{_OFFICERS}",
            ),
        ),
    ),
    **dict.fromkeys(
        ("lay off", "let go", "let go of"), (Deed("layoff", "layoff of", "layoffs", never=_NOT_A_THING),)
    ),
    **dict.fromkeys(
        ("cut", "shed", "eliminate", "slash"), (Deed("layoff", "loss of", "job cuts", wants=_STAFF),)
    ),
    "lock out": (Deed("strike", "lockout of", "lockout"),),
    **dict.fromkeys(
        ("win", "receive", "earn", "pick up", "collect", "get", "gain", "obtain"),
        (
            Deed("award", "", "", wants=_PRIZE, never=r"^(?:over|back|by|from|more)\b"),
            Deed("funding", "", "", wants=rf"\b(?:grants?|funding)\b|^(?:about |over |up to )?(?:{_AMOUNT})"),
            Deed("partnership", "", "", wants=r"\b(?:contract|tender|franchise)\b"),
            Deed("regulation", "", "", wants=r"\b(?:approval|licen[cs]e|permission|permit|clearance)\b"),
        ),
    ),
    "recall": (Deed("incident", "recall of", "recall", never=_NOT_A_THING),),
    "suffer": (Deed("incident", "", "", wants=r"^(?:a|an|its|two|three)\b"),),
    **dict.fromkeys(
        ("reorganise", "reorganize", "restructure", "overhaul", "centralise", "centralize", "consolidate"),
        (Deed("restructuring", "reorganisation of", "reorganisation", never=_NOT_A_THING),),
    ),
    "rename": (Deed("restructuring", "renaming of"),),
    "become": (
        Deed(
            "restructuring",
            wants=r"^(?:an? )?(?:\w+-owned|independent|part of|charity|trust|co-?op\w*|public|B Corp|"
            r"not-for-profit|university|foundation)\b",
        ),
    ),
    "order": (
        Deed("restructuring", wants=r"\bback to the office|to return to\b"),
        Deed(
            "expansion",
            "order for",
            "order",
            wants=r"^(?:about |up to |another )?\d[\d,]* (?!\w+ to\b)|\b(?:aircraft|jets|trains|buses|"
            r"vessels?|trucks|ferr\w+)\b",
        ),
    ),
    "merge": (
        Deed(
            "restructuring",
            "merger of",
            wants=r"\b(?:teams|departments|divisions|units|offices|brands|schools|faculties)\b",
        ),
    ),
    "rebrand": (Deed("restructuring", "rebranding", "rebranding", wants=r"^(?:as|from|to)\b|^[A-Z]"),),
    **dict.fromkeys(
        ("move", "relocate"),
        (Deed("restructuring", "move of", "move", wants=_HEADQUARTERS, never=_NOT_A_THING),),
    ),
    "tell": (Deed("restructuring", "", "", wants=r"^to (?:move|relocate|return|come back|work from)"),),
    "split": (Deed("restructuring", "split", wants=r"^(?:in)?to (?:two|three)\b|^its\b"),),
}
# The lone verbs that lead to a noun which says what happened: "completed the sale of X".
LIGHT = frozenset(
    "announce complete finish finalise finalize close confirm agree sign report see face settle".split()
)
# What is done to the company, or decided over it, by somebody else.
OTHERS = {
    "approve": Deed("regulation", "approval of", "approval"),
    "order": Deed("regulation", "order for", "order", wants=r"\bto\b"),
    "ban": Deed("regulation", "ban on", "ban"),
    "fine": Deed("regulation", "fine", "fine"),
    "block": Deed("regulation", "block on", ""),
    "clear": Deed("regulation", "clearance of", "clearance"),
    "let": Deed("regulation", wants=r"\b(?:restart|resume|go ahead|continue|proceed|reopen)\b"),
    "step in": Deed("regulation"),
}
_PASSIVES = """
fine sue order ban: regulation
hack breach hit trick-out-of defraud: incident
acquire buy buy-out sell purchase take-over: sale
name award rank vote shortlist list: award
"""
# What is done to the company, and the event that it tells.
PASSIVES = {
    verb.replace("-", " "): kind.strip()
    for verbs, kind in (line.split(":") for line in _PASSIVES.strip().splitlines())
    for verb in verbs.split()
}


@dataclass(frozen=True, slots=True)
class Happening:
    """What a noun tells of.

    Attributes:
        type: The event's type.
        befell: Whether the company went through it, so that "went through" makes its clause.
    """

    type: str
    befell: bool = False


_NOUNS: tuple[tuple[str, Happening], ...] = (
    (r"(?:strike|walk-?out|lock-?out|work stoppage|port work stoppage|"
     r"industrial action)s?", Happening("strike", befell=True)),
    (r"(?:lay-?offs?|redundanc(?:y|ies)|job cuts|staff cuts|staff reductions?|"
     r"job losses)", Happening("layoff", befell=True)),
    (
        r"(?:ransomware attack|cyber-?\s?attack|phishing attack|data breach|data leak|security breach|"
        r"outage|recall|fire|"
        r"explosion|derailment|spill|flood|blockade|collision|crash|accident|deepfake scam|scam)s?",
        Happening("incident", befell=True),
    ),
    (r"merger", Happening("merger")),
    (r"(?:acquisition|takeover|buyout)", Happening("acquisition")),
    (r"sale", Happening("sale")),
    (r"(?:IPO|rights issue|share issue|(?:equity|funding|seed|financing|series [a-f]) round|seed funding|"
     r"series [a-f])", Happening("funding")),
    (r"(?:partnership|joint venture|alliance|MoU)", Happening("partnership")),
    (r"(?:launch|roll-?out|relaunch)", Happening("launch")),
    (r"(?:opening|expansion)", Happening("expansion")),
    (r"(?:closure|shutdown|exit|wind-?down|cancellation|withdrawal)", Happening("closure")),
    (r"(?:restructuring|re-?organi[sz]ation|reorg|rebrand(?:ing)?|relocation|spin-?off|"
     r"demerger)", Happening("restructuring", befell=True)),
)  # fmt: skip
NOUN = re.compile(
    r"\b(?:" + "|".join(f"(?P<n{number}>{words})" for number, (words, _) in enumerate(_NOUNS)) + r")\b",
    re.IGNORECASE,
)


def happening(match: re.Match[str]) -> Happening:
    """What the noun that was found tells of."""
    return _NOUNS[int((match.lastgroup or "n0")[1:])][1]


@cache
def verb_forms() -> dict[str, tuple[tuple[str, str, tuple[str, ...]], ...]]:
    """For each word that a verb of the lexicon can begin with: base, Penn tag and what follows it."""
    forms: dict[str, dict[tuple[str, str, tuple[str, ...]], None]] = {}
    for verb in {**VERBS, **dict.fromkeys(LIGHT), **OTHERS, **dict.fromkeys(PASSIVES)}:
        base, *particle = verb.split()
        for tag in ("VB", "VBZ", "VBG", "VBD", "VBN"):
            forms.setdefault(inflected(base, tag), {})[verb, tag, tuple(particle)] = None
    return {word: tuple(sorted(found, key=lambda item: -len(item[2]))) for word, found in forms.items()}


def is_partnership(base: str) -> bool:
    """Whether a verb tells of working with somebody, which is under way when it is told."""
    return any(deed.type == "partnership" for deed in VERBS.get(base, ())[:1])


# Nobody wants to be asked about layoffs as a launch.
_GLAD = frozenset({"acquisition", "award", "expansion", "funding", "launch", "partnership", "sale"})
_HARM = re.compile(
    r"\b(?:administration|bankrupt\w*|freeze|insolven\w*|investigation|job cuts|lay-?offs?|lawsuits?|"
    r"receivership|recall|"
    r"redundanc\w*|concerns?|questions|doubts)\b",
    re.IGNORECASE,
)


def sense(base: str, rest: str) -> Deed | None:
    """What a verb tells of with these words after it."""
    for deed in VERBS.get(base, ()):
        if deed.type in _GLAD and _HARM.search(rest):
            continue
        if (not deed.wants or re.search(deed.wants, rest)) and not (
            deed.never and re.search(deed.never, rest)
        ):
            return deed
    return None
