"""How large a company is, and where: "about 16 million customers", "more than 250 depots", Ghent and Quebec City."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.lines import company_lines
from infoprep.hooks.needles import sought
from infoprep.hooks.records import Hook, Scene
from infoprep.reading import Passage, Reading
from infoprep.yaml_source import Evidence, Text

_SERVED = frozenset(
    """borrowers clients customers donors drivers farmers guests households listeners members pax passengers patients
    players policyholders pupils readers residents riders shoppers students subscribers supporters tenants travellers
    users viewers visitors""".split()
)
_PLACES = frozenset(
    """bakeries branches centers centres clinics depots hospitals hotels libraries pharmacies restaurants schools
    shops stations stores warehouses""".split()
)
_ABOUT = {
    "~": "about",
    "about": "about",
    "around": "about",
    "c.": "about",
    "roughly": "about",
    "some": "about",
    "almost": "almost",
    "nearly": "nearly",
    "close to": "close to",
    "more than": "more than",
    "over": "over",
}
_SCALE = sought(
    rf"(?P<about>~|c\.|(?:{'|'.join(word for word in _ABOUT if word[-1].isalpha())})\b)?"
    r" ?(?<![\w$€£¥.,])(?!(?:19|20)\d\d [a-z])(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) ?"
    r"(?P<unit>million|lakh|crore|mil|m|k)?(?P<plus>\+)? "
    r"(?P<what>(?:(?!and |of |in |or |the )[a-z]{3,} ){0,2}"
    rf"(?:{'|'.join(sorted(_SERVED | _PLACES))}))\b(?P<yearly> (?:a|per|each|every) year| in a normal year)?",
    re.IGNORECASE,
)
_UNITS = {"m": "million", "mil": "million"}
_TIMES = {"million": 1e6, "mil": 1e6, "m": 1e6, "lakh": 1e5, "crore": 1e7, "k": 1e3, "": 1.0}
# Where a line tells what is to come, is gone, went wrong or isn't sure, its figure is not how large they are.
_NOT_NOW = re.compile(
    r"\?|\b(?:add\w*|affect\w*|aim\w*|axe[ds]?|breach\w*|by 20\d\d|cancel\w*|check|clos(?:e|ed|es|ing|ure)|"
    r"complain\w*|cut\w*|delay\w*|expect\w*|extra|fewer|forecast\w*|fin(?:ed|es?)|goal|hit|leav\w*|left|"
    r"los[est]\w*|lost|more(?! than)|(?-i:new)|open\w*|plan(?:s|ned|ning)?|refund\w*|rival\w*|sell\w*|sold|"
    r"shut\w*|strik\w*|stranded|UAW|union|target\w*|want\w*|was|were|would|used to|until|without)\b",
    re.IGNORECASE,
)
_PIECE_ENDS = re.compile(r"[;()\n]|,(?!\d)|\.\s|\s[-–—]\s")
_LEAST = {"places": 10, "people": 1000}
_TOWN = r"(?:St\.? )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2}"
_SITE = r"(?i:campus|depot|factory|hub|lab|mill|office|plant|site|studio|terminal|warehouse|yard|brewery)"
_SITES_IN = sought(
    rf"\b(?:{_SITE}s?|(?i:campuses|factories|breweries)) in (?P<towns>{_TOWN}(?:(?:, and |, | and | & |/){_TOWN})*)"
)
_SITE_OF = sought(rf"\b(?P<town>{_TOWN}) {_SITE}\b")
# Behind a comma stands the next town or where the first one is; what an "and" joins are towns.
_BETWEEN_TOWNS = r",? and | & |/"


def scales(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """How many it serves or runs, as it is said aloud; of two figures for the same thing neither is told."""
    found: dict[str, list[Hook]] = {}
    for passage in company_lines(reading, "company.size", "about", "notes", "news", "customers"):
        for match in _SCALE.finditer(passage.text):
            kind = "places" if match["what"].split()[-1].lower() in _PLACES else "people"
            if _OF_A_PART.match(passage.text):
                continue  # "Bank: 1 million clients": of one part of it
            if match["what"].endswith("visitors") and not match["yearly"]:
                continue  # those of one exhibition, as often as not
            if _is_now(passage.text, match) and _amount(match) >= _LEAST[kind]:
                hook = Hook(
                    "scale", _said(match), passage.evidence(*match.span()), kinds=(kind,), certainty=0.9
                )
                found.setdefault(match["what"].split()[-1].lower(), []).append(hook)
    yield from (hooks[0] for hooks in found.values() if len({hook.text for hook in hooks}) == 1)


_OF_A_PART = re.compile(r"\W*(?!size\b|scale\b|customers?\b|clients?\b)[A-Za-z]{3,20}: ", re.IGNORECASE)


def sites(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Two towns that it works in, as the notes name them first."""
    towns: dict[str, Evidence] = {}
    for passage in company_lines(reading, "company.location", "company.size", "about", "notes"):
        listed = [
            towns_there.part(0, towns_there.index(",") if "," in towns_there else len(towns_there))
            for match in _SITES_IN.finditer(passage.text)
            if _is_now(passage.text, match)
            for towns_there in passage.text.part(*match.span("towns")).split_parts(_BETWEEN_TOWNS)
        ]
        before = [
            passage.text.part(*match.span("town"))
            for match in _SITE_OF.finditer(passage.text)
            if _is_now(passage.text, match)
        ]
        for town in (*listed, *(town for town in before if _is_town(town, passage))):
            towns.setdefault(str(town), town.evidence()[0])
    towns = {town: where for town, where in towns.items() if town not in _CONTINENTS}
    if len(towns) > 1:
        (first, here), (second, there), *_ = towns.items()
        yield Hook(
            "sites",
            f"{first} and {second}",
            tuple(dict.fromkeys((here, there))),
            {"first": first, "second": second},
            certainty=0.9,
            sayable=False,
        )


# People in Asia are too many to be asked about.
_CONTINENTS = frozenset(
    ("Africa", "America", "Asia", "Australia", "Europe", "North America", "South America")
)


def _is_town(name: Text, passage: Passage) -> bool:
    """Whether the pipeline takes a name for a place: a Larian studio is in no Larian."""
    return any(entity.label_ == "GPE" and str(name) in entity.text for entity in passage.doc.ents)


def _is_now(text: str, match: re.Match[str]) -> bool:
    """Whether what stands around it, up to the next stop, is told as what is so."""
    ends = [stop.span() for stop in _PIECE_ENDS.finditer(text)]
    start = max((end for _, end in ends if end <= match.start()), default=0)
    end = min((first for first, _ in ends if first >= match.end()), default=len(text))
    return not _NOT_NOW.search(text, start, end)


def _amount(match: re.Match[str]) -> float:
    """A figure as a number."""
    return float(match["number"].replace(",", "")) * _TIMES[(match["unit"] or "").lower()]


def _said(match: re.Match[str]) -> str:
    """A figure as it is said: "1.3m+ supporters" is "over 1.3 million supporters"."""
    unit = (match["unit"] or "").lower()
    about = _ABOUT.get((match["about"] or "").lower(), "over" if match["plus"] else "")
    number = f"{_amount(match):,.0f}" if unit == "k" else match["number"]
    what = re.sub(r"\bpax$", "passengers", match["what"], flags=re.IGNORECASE)
    words = (
        about,
        number,
        "" if unit == "k" else _UNITS.get(unit, unit),
        what,
        "a year" if match["yearly"] else "",
    )
    return " ".join(word for word in words if word)


EXTRACTORS = (scales, sites)
