"""Dates as notes write them, kept as precise as they are told: 2025-09-30, 2025-09, 2025-Q4, 2025.

A small rule of our own: a general date parser reads every bare number as a date and fills in today's month and day,
where a note that says "2024" means the year (docs/decisions/0008).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from infoprep.hooks.needles import folded

_MONTHS = {
    name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)
}
_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?"
)
_YEAR = r"(?:19|20)\d\d"
# In small letters; what a date begins with is told first, so that most places cost one look.
_DATE = re.compile(
    rf"""\b(?:
      (?=\d)(?:
        (?P<iso>{_YEAR})-(?P<iso_month>\d\d)(?:-(?P<iso_day>\d\d)|/\d\d)?
      | (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<m1>{_MONTH})\.?,?\s(?P<y1>{_YEAR}|['’]\d\d)
      | (?P<d7>\d{{1,2}})\s(?P<m7>{_MONTH})\.?\s(?P<y7>1[5-9]|2\d)(?!\d|:|\s?(?:st|nd|rd|th|am|pm|%))
      | (?P<d6>\d{{1,2}})\.(?P<m6>\d{{1,2}})\.(?P<y6>(?:20)?\d\d)
      | (?P<slash_day>\d{{1,2}})[/.](?P<slash_month>\d{{1,2}})[/.](?P<slash_year>{_YEAR})
      | (?P<month_first>\d{{1,2}})/(?P<month_year>{_YEAR})
      | (?P<y4>{_YEAR})(?:[/–-]\d\d)?
      )
    | (?=[adfjmnos])(?:
        (?P<m2>{_MONTH})\.?\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<y2>{_YEAR})
      | (?P<m3>{_MONTH})\.?,?\s(?:of\s)?(?P<y3>{_YEAR}|['’]\d\d)
      | (?P<m5>{_MONTH})\.?\s(?P<y5>1[5-9]|2\d)(?!\s?(?:st|nd|rd|th|am|pm|%|[-–]\s?\d|:\d))
      )
    | q(?P<quarter>[1-4])\s?(?:of\s|fy\s?)?(?P<quarter_year>{_YEAR}|['’]?\d\d)
    )(?![\w%])(?!,\d)
    | (?<!\w)['’](?P<short>\d\d)\b(?!\s?[%\w])
    | (?=[nlte])(?P<relative>next|last|this|earlier\sthis|later\sthis)\s
      (?P<span>year|spring|summer|autumn|fall|winter)\b
    | (?=[iblstfume,])\b(?:in|by|last|this|since|from|until|till|mid-?|early|late|,)\s
      (?P<bare>{_MONTH})\b(?!\.?\s\d)""",
    re.VERBOSE,
)
# "the 2030 Census", "2030 target": the year belongs to the thing's name.
_NAMED_BY_YEAR = re.compile(
    r"\s(?!and|or|to|by|in|at|after|before|when|while|with|for|from|on|as|the|a|an|it|they|we|its|their)[a-z]|\s[A-Z]"
)
# Money, a code, an address on the web.
_NO_DATE_AFTER = re.compile(r"(?<![\dmkb])[$€£#]\s?$|\b[A-Z]{2}-$|\w/$|//$")


_DIGIT = re.compile(r"\d")


class Dated(NamedTuple):
    """A date in a text: its value, and where it stands."""

    value: str
    start: int
    end: int


def dates_in(text: str, start: int = 0, end: int | None = None, *, given: str = "") -> Iterator[Dated]:
    """The dates of a text, in order.

    Args:
        text: The text.
        start: Where to begin.
        end: Where to stop.
        given: The date that the text itself has, by which a month without a year is read.

    Yields:
        Each date, as precise as it is told.

    >>> [found.value for found in dates_in("agreed 6 Dec 2024, changed hands 22/4/2025, planned since '23")]
    ['2024-12-06', '2025-04-22', '2023']
    """
    end = len(text) if end is None else end
    if not given and not _DIGIT.search(text, start, end):
        return  # a month alone is no date
    for match in _DATE.finditer(folded(text), start, end):
        if _NO_DATE_AFTER.search(text, max(0, match.start() - 3), match.start()):
            continue
        if match["y5"] and _is_day(text, match, given):
            continue
        value = _value(match, given)
        if value and not (match["y4"] and _is_name(text, match)):
            yield Dated(value, match.start(), match.end())


def without_date(text: str) -> str:
    """A phrase without the date at its end, which its hook has for itself.

    >>> without_date("an 11-hour outage on 4 June"), without_date("the award in '23"), without_date("the 2030 Census")
    ('an 11-hour outage', 'the award', 'the 2030 Census')
    """
    for found in dates_in(text):
        if found.start and not text[found.end :].strip(" )"):
            text = text[: found.start].rstrip(" (")
    text = _DAY.sub("", text) if _DIGIT.search(text) else text
    return _LEADS_DATE.sub("", text)


_DAY = re.compile(
    rf"\s(?:on )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH})|(?:{_MONTH})\.? \d{{1,2}})$", re.IGNORECASE
)
_LEADS_DATE = re.compile(
    r"\s(?:in|on|since|from|by|of|until|till|through|thru|early|late|mid)$", re.IGNORECASE
)


def precision(date: str) -> str:
    """How precise a date is: day, month, quarter, year or none.

    >>> precision("2025-09"), precision("2025-Q4"), precision("")
    ('month', 'quarter', 'none')
    """
    if "Q" in date:
        return "quarter"
    return ("none", "year", "month", "day")[len(date.split("-"))] if date else "none"


def months(date: str) -> int:
    """A date in months since the year 0, by the middle of what is told less precisely.

    >>> months("2025-09") - months("2025"), months("2025-Q3") - months("2025-Q1")
    (3, 6)
    """
    year, _, rest = date.partition("-")
    quarter = re.match(r"Q([1-4])", rest)
    month = int(quarter[1]) * 3 - 1 if quarter else int(rest[:2] or 6)
    return int(year) * 12 + month


def _is_name(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 4) : match.start()]
    follows = _NAMED_BY_YEAR.match(text, match.end())
    leads = not text[: match.start()].strip(" -*•^") or before.endswith(("\n", ". "))
    return (
        bool(follows) and not leads and not re.search(r"\b(?:in|by|of)\s$|,\s?$|[:(]$", text[: match.start()])
    )


def _is_day(text: str, match: re.Match[str], given: str) -> bool:
    """Whether the number after a month is a day: nobody notes a bygone day without its year, but "on Feb 24" is one."""
    before = text[max(0, match.start() - 4) : match.start()].lower()
    month = _MONTHS[match["m5"].lower()[:3]]
    return before.endswith("on ") or given[5:7] == f"{month:02}"


def _value(match: re.Match[str], given: str) -> str:
    found = match.groupdict()
    if found["iso"]:
        return _joined(found["iso"], found["iso_month"], found["iso_day"])
    if found["quarter"]:
        return f"{_year(found['quarter_year'])}-Q{found['quarter']}"
    if found["slash_year"]:
        return _slashed(int(found["slash_day"]), int(found["slash_month"]), found["slash_year"])
    if found["y6"]:
        return _joined(_year(found["y6"]), found["m6"], found["d6"])
    if found["month_year"]:
        return _joined(found["month_year"], found["month_first"], None)
    for number in "12357":
        if found[f"y{number}"]:
            month = _MONTHS[found[f"m{number}"].lower()[:3]]
            return _joined(_year(found[f"y{number}"]), month, found.get(f"d{number}"))
    if found["relative"]:
        return _near_given(found["relative"].lower(), found["span"].lower(), given)
    if found["bare"]:
        return _of_given(_MONTHS[found["bare"].lower()[:3]], given)
    return found["y4"] or _year(found["short"])


def _slashed(first: int, second: int, year: str) -> str:
    """22/4/2025 is a day; of 4/5/2025 nobody knows which is the month."""
    if first > 12 >= second:
        return _joined(year, second, first)
    if second > 12 >= first:
        return _joined(year, first, second)
    return year


def _year(digits: str) -> str:
    digits = digits.lstrip("'’")
    return digits if len(digits) == 4 else f"{'19' if int(digits) > 50 else '20'}{digits}"


def _joined(year: str, month: str | int, day: str | int | None) -> str:
    if not 1 <= int(month) <= 12 or (day and not 1 <= int(day) <= 31):
        return year
    return f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")


_SEASON_STARTS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12, "year": 0}


def _near_given(word: str, span: str, given: str) -> str:
    """The year of "next spring" or "last year", told on a given date; a season is no month."""
    if not given[:4].isdigit():
        return ""
    year, month = int(given[:4]), int(given[5:7]) if given[5:7].isdigit() else 1
    starts = _SEASON_STARTS[span]
    if word == "next":
        return str(year + (starts <= month))
    return str(year - (word == "last" and starts >= month)) if starts else str(year - (word == "last"))


def _of_given(month: int, given: str) -> str:
    """A month without a year, told on a given date: the last such month, or the one just ahead."""
    parts = given.split("-")
    if len(parts) < 2 or not parts[1].isdigit():
        return _joined(parts[0], month, None) if parts[0] else ""
    year = int(parts[0]) - (month > int(parts[1]) + 3)
    return _joined(str(year), month, None)
