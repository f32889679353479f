"""Figures and fortunes: what is counted, what fell short, and what the notes give as the reason."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.lines import company_lines
from infoprep.hooks.needles import possible, sought
from infoprep.hooks.phrases import tidy
from infoprep.hooks.records import Hook, Scene
from infoprep.reading import Reading

_MONEY = (
    r"(?:US|C|A|HK|NZ)?[$€£¥]\s?[\d.,]+\s?(?:million|billion|bn|[mk]\b)?|(?:DKK|SEK|NOK|CHF|EUR|USD|"
    r"GBP|CAD) ?[\d.,]+\s?(?:million|billion|bn|[mk]\b)?"
)
_RESULTS = (
    r"(?:admissions|attendance|bookings|circulation|donations|earnings|enrolments?|"
    r"enrollments?|income|margins?|membership|"
    r"output|production|profits?|readership|revenues?|ridership|sales|shares|traffic|"
    r"turnover|volumes?|forecast|target|budget)"
)
_SETBACKS = (
    # "$750M writedown", "DKK 28.4bn of impairments"
    sought(
        rf"(?:{_MONEY})\s+(?:in |of )?(?:write-?(?:down|off)s?|impairments?|loss(?:es)?|deficit|"
        rf"shortfall|charge)\b",
        re.IGNORECASE,
    ),
    sought(
        rf"\b(?:write-?(?:down|off)|impairment|loss|deficit|shortfall) of (?:about |some )?(?:{_MONEY})",
        re.IGNORECASE,
    ),
    # "profit and revenue down", "ridership still 20% below 2019"
    sought(
        rf"(?:\b[\w']+ )?(?:\b\w+ (?:and|&) )?\b{_RESULTS} (?:is |are |was |were |still |has |have |"
        rf"had )*(?:about |by )?(?:down|fell|falling|fallen|"
        rf"dropped|declined|missed|halved|shrank|lower|short of|below|paused|cut from)\b(?: (?:by |to |"
        rf"from |about |nearly )?[\d.,]+\s?%?)?",
        re.IGNORECASE,
    ),
    sought(
        r"\b(?:dividend|hiring|bonus(?:es)?|expansion|construction|opening) (?:paused|frozen|halted|"
        r"postponed|delayed|suspended)\b",
        re.IGNORECASE,
    ),
    sought(r"\b[Cc]ut (?:the|its) (?:[\w-]+ ){0,3}(?:forecast|target|guidance|outlook|budget)\b"),
    sought(
        r"\b(?:over budget|behind schedule|years? late|months? late|below (?:forecast|target|"
        r"plan|expectations))\b",
        re.IGNORECASE,
    ),
    sought(r"\b\d+% over (?:the |its )?(?:first |original )?(?:estimate|budget|plan)\b"),
)
_CAUSE = sought(
    r"\b(?:because of|due to|blaming|blamed on|owing to|driven by|caused by|on account of|attributed to|"
    r"(?:down|lower|delayed|fell|dropped|shut|closed|cancelled|cut|losses) (?:after|amid|"
    r"following))\s+(?P<what>[^.;()\n]+)|\b(?:because|b/c|cos) (?!of\b)(?P<why>[^.;()\n]{4,80})",
    re.IGNORECASE,
)
_CAUSE_ENDS = re.compile(
    r",(?!\d)|\s(?:which|that|who|when|while|but|so|and (?:it|they|has|have|is|are|was|"
    r"were)\b|in (?:19|20)\d\d)"
)
# How long it took, or something that only the sentence before makes clear.
_NO_CAUSE = re.compile(
    r"\S+ (?:days|weeks|months|years)$|the \w+$|(?:this|that|it|how|what|when|where|who|why)\b", re.IGNORECASE
)
_FIGURE = re.compile(
    rf"(?:{_MONEY})|\b\d[\d.,]*\s?(?:%|percent|per cent|per day|per week|a year|million|billion|bn|hrs?|"
    rf"hours|minutes|months?|days|weeks)(?!\w)"
    r"|\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)?[mk]\b|\b\d{2,}\+|\b(?:a|one) (?:third|quarter|fifth) of\b|"
    r"\b(?!(?:19|20)\d\d)\d{2,4}\b(?= [a-z]{3,})",
    re.IGNORECASE,
)
# What every figure has one of.
_COUNTS = re.compile(r"[\d.,]|(?:third|quarter|fifth) of\b", re.IGNORECASE)
_PIECE = re.compile(
    r",(?!\d)|[;()]|\s[-–—→=]{1,2}>?\s|\.\s|:\s|\s(?:and|but|while|which|with|after|as|because|where)\s|\s/\s"
)


# How long somebody was there, when the talk is, a date: no figure of the company's.
_OF_SOMEBODY = re.compile(
    r"\b\d+ (?:years?|yrs?) (?:there|here|in)\b|\b\d+ min\b|\b(?:founded|formed|established|"
    r"started) in\b|^\W*\d{1,2} [A-Z][a-z]{2,8} (?:20)?\d\d\W*$|"
    r"\b\d{1,2} (?i:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]* \d\d\b"
)


def metrics(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Figures told of the company, each with the words it stands with; none of them is put to anybody as it is."""
    for passage in company_lines(reading, "company.size", "news", "about", "notes", "challenges"):
        if not _COUNTS.search(passage.text):
            continue
        cuts = [
            0,
            *(place for match in _PIECE.finditer(passage.text) for place in match.span()),
            len(passage.text),
        ]
        for start, end in zip(cuts[::2], cuts[1::2], strict=True):
            if (
                _COUNTS.search(passage.text, start, end)
                and _FIGURE.search(passage.text, start, end)
                and 1 < len(passage.text[start:end].split()) <= 14
                and not _OF_SOMEBODY.search(passage.text[start:end])
            ):
                part = passage.text.part(start, end)
                yield Hook("metric", " ".join(part.split()), part.evidence(), certainty=0.7, sayable=False)


def setbacks(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What fell short of what was hoped; a figure of loss is not put to a stranger, so there is nothing to say."""
    for passage in company_lines(reading, "news", "about", "notes", "challenges"):
        for pattern in possible(_SETBACKS, passage.text):
            for match in pattern.finditer(passage.text):
                part = passage.text.part(*match.span())
                yield Hook(
                    "setback",
                    str(part),
                    part.evidence(),
                    kinds=("loss",),
                    sensitivity=2,
                    certainty=0.8,
                    sayable=False,
                )


def causes(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the notes give as the reason of something: pit instability and dewatering at QB2."""
    for passage in company_lines(reading, "news", "about", "notes", "challenges"):
        for match in _CAUSE.finditer(passage.text):
            group = "what" if match["what"] else "why"
            cut = _CAUSE_ENDS.search(match[group])
            start = match.start(group)
            part = passage.text.part(start, start + cut.start() if cut else match.end(group))
            if group == "why":  # a clause, which no question takes up as it is
                yield Hook(
                    "cause",
                    " ".join(part.split()),
                    part.evidence(),
                    sensitivity=1,
                    certainty=0.7,
                    sayable=False,
                )
                continue
            said = tidy(part)
            if said and 0 < len(said.split()) <= 9 and not _NO_CAUSE.match(said):
                comes_up = bool(_COMES_UP.search(said))
                yield Hook("cause", said, part.evidence(), sensitivity=1, certainty=0.85, sayable=comes_up)


# What may come up again, and is no bystander: "red-listed because of right whales".
_COMES_UP = re.compile(
    r"\b(?:accidents?|breakdowns?|breach(?:es)?|bugs?|closures?|cold|congestion|costs?|defects?|delays?|demand|dewatering|"
    r"errors?|failures?|faults?|fires?|floods?|flooding|gaps?|heat|ice|inflation|instability|leaks?|maintenance|outages?|"
    r"overruns?|prices?|recalls?|shortages?|sickness|slips?|snow|storms?|strikes?|tariffs?|traffic|weather|wear|wind)\b",
    re.IGNORECASE,
)
EXTRACTORS = (metrics, setbacks, causes)
