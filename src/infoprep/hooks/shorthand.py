"""Note-taker's shorthand, written out: "w/o a PhD" is "without a PhD", "excel" is "Excel"; and slips of the pen."""

from __future__ import annotations

import re
from functools import lru_cache
from string import ascii_lowercase

from infoprep.lexicon import UNKNOWN_WORD, zipf
from infoprep.wording import in_dictionary

_SHORT = {
    "&": "and",
    "+": "and",
    "abt": "about",
    "acct": "account",
    "assn": "association",
    "assoc": "associate",
    "asst": "assistant",
    "b/c": "because",
    "b4": "before",
    "biz": "business",
    "bldg": "building",
    "bldgs": "buildings",
    "btwn": "between",
    "co": "company",
    "day 2 day": "day-to-day",
    "day to day": "day-to-day",
    "dept": "department",
    "depts": "departments",
    "dev": "development",
    "devs": "developers",
    "dir": "director",
    "dist": "district",
    "eng": "engineering",
    "exp": "experience",
    "govt": "government",
    "intl": "international",
    "jr": "junior",
    "mfg": "manufacturing",
    "mgmt": "management",
    "mgr": "manager",
    "mgrs": "managers",
    "mo": "month",
    "mos": "months",
    "mth": "month",
    "mths": "months",
    "natl": "national",
    "ops": "operations",
    "orch": "orchestra",
    "org": "organisation",
    "perm": "permanent",
    "pls": "please",
    "ppl": "people",
    "prog": "programme",
    "rn": "right now",
    "sr": "senior",
    "stn": "station",
    "stns": "stations",
    "univ": "university",
    "w/": "with",
    "w/o": "without",
    "wk": "week",
    "wks": "weeks",
    "rte": "route",
    "rtes": "routes",
    "yr": "year",
    "yrs": "years",
}
_PROPER = {
    name.lower(): name
    for name in """Monday Tuesday Wednesday Thursday Friday Saturday Sunday Denmark Sweden Norway Finland Iceland
    Netherlands Belgium Switzerland Austria Portugal Greece Turkey Israel Egypt Kenya Nigeria Ghana Mexico Brazil Chile
    Peru Argentina Colombia Australia Zealand Korea Vietnam Singapore Taiwan Ukraine Russia Hungary Romania
    Panama Uruguay Ecuador Bolivia Jamaica
    Cuba Haiti Ethiopia Uganda Tanzania Rwanda Morocco Tunisia Pakistan Bangladesh Nepal Indonesia Malaysia Thailand
    Philippines Slovakia Czechia Estonia Latvia Lithuania Wales England Britain Excel Python Java JavaScript SQL Tableau
    Photoshop Figma Salesforce SAP Oracle PowerPoint Canva Chinese American British European Canadian
    Australian Indian African Asian Russian Korean Swedish Norwegian English French German Spanish Dutch
    Danish Italian Portuguese Mandarin Cantonese Japanese Arabic Hindi Polish Japan China India Canada
    France Germany Spain Italy Ireland Scotland London Paris Berlin Tokyo Toronto Montreal Vancouver Calgary
    Ottawa Europe Africa Asia America""".split()
}
_ANY_SHORT = re.compile(
    rf"(?<![\w/.+-])(?:{'|'.join(sorted(map(re.escape, _SHORT), key=len, reverse=True))})(?![\w/.+-])"
)
_ANY_PROPER = re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, _PROPER))})(?![\w.-])")


def written_out(text: str) -> str:
    """A text with its shorthand written out and names that were typed small given their capital.

    Args:
        text: A piece of the notes.

    Returns:
        The text; only what was typed in small letters is changed, so RN, MO and Co. stay.

    >>> [written_out(text) for text in ("~90 people", "get in w/o a PhD", "day 2 day of a store mgr", "excel")]
    ['about 90 people', 'get in without a PhD', 'day-to-day of a store manager', 'Excel']
    """
    if not _DIGIT.search(text) and _HINTS.isdisjoint(_HINT.findall(text)):
        return text  # as most are
    text = _HIGH_SCHOOL.sub("high school", _ANY_SHORT.sub(_long, text))
    text = _A_FEW.sub(lambda few: f"{_COUNTED[few[1]]} or {_COUNTED[few[2]]}", text)
    text = _OLD.sub(r"\1-year-old ", _FROM_HOME.sub("work-from-home ", text))
    text = _MILLIONS.sub(r"\2\1 million", text)
    text = _HOURS.sub("-hour ", _MILES.sub(" miles", _ABOUT.sub("about ", text)))
    text = _WEEKDAYS.sub(lambda match: re.sub(_DAY, lambda day: _DAYS[day[0]], match[0]), text)
    text = _MONTH.sub(lambda match: _MONTHS[match[1].lower()], text)
    text = _ON_A_NIGHT.sub(lambda match: _DAYS[match[1].title()], text)
    text = _SAINT.sub(lambda match: match[0].title(), text)
    return _ANY_PROPER.sub(lambda match: _PROPER[match[0]], text)


def _long(match: re.Match[str]) -> str:
    """What a short word stands for; the sign in a name (Marchbank & Tull) stays."""
    before, after = match.string[: match.start()].split()[-1:], match.string[match.end() :].lstrip()
    in_name = match[0] == "&" and bool(before) and before[0][0].isupper() and after[:1].isupper()
    return "&" if in_name else _SHORT[match[0]]


_OLD = re.compile(r"\b(\d+)[- ]years?[- ]old (?=[a-z])")
_FROM_HOME = re.compile(r"\bwork from home (?=(?:days?|policy|rules?)\b)")
_HIGH_SCHOOL = re.compile(r"\bHS(?= (?:[A-Z]?[a-z]+ )?(?:diploma|grad|pupils?|students?|teachers?)\b)")
# "2-3 retailers", but not the "2-1" of a degree
_A_FEW = re.compile(r"(?<![\d.,$€£-])(?:(?=1|2|3|4|5)(\d) ?[-–] ?(?=2|3|4|5|6)(\d))(?= [a-z]+s\b)")
_COUNTED = dict(zip("123456", ("one", "two", "three", "four", "five", "six"), strict=True))
_MILLIONS = re.compile(r"(?<![\d.,$€£])(\d[\d.,]*) ?(?:mln|mio|mn)\.? ?([$€£])")  # "800 mln $"
_MILES = re.compile(r"(?<=\d) ?mi\b")
_ABOUT = re.compile(r"~\s?(?=\d)|\bc(?:a)?\. ?(?=\d)")
_HOURS = re.compile(r"(?<=\d)h(?:rs?)? (?=[a-z])")  # "24h stoppages"
_SAINT = re.compile(r"\bsaint (?!of\b)[a-z]+")
_DAYS = {
    "Mon": "Monday",
    "Tue": "Tuesday",
    "Tues": "Tuesday",
    "Wed": "Wednesday",
    "Thu": "Thursday",
    "Thur": "Thursday",
    "Thurs": "Thursday",
    "Fri": "Friday",
    "Sat": "Saturday",
    "Sun": "Sunday",
}
_DAY = rf"\b(?:{'|'.join(sorted(_DAYS, key=len, reverse=True))})\b"
_WEEKDAYS = re.compile(rf"\b(?:on|every) {_DAY}(?:,? (?:and|or) {_DAY})*")
_MONTHS = {
    name[:3].lower(): name
    for name in "January February March April June July August September October November December".split()
}
# "a bad day in jan 2023"
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})\.?(?= (?:19|20)\d\d\b)", re.IGNORECASE)
# "on a sat night"
_ON_A_NIGHT = re.compile(rf"\b({'|'.join(_DAYS)})(?= (?:afternoon|evening|morning|night)s?\b)", re.IGNORECASE)
# What has no digit and none of these words or signs has nothing to write out.
_DIGIT = re.compile(r"\d")
_HINT = re.compile(r"[^\W\d]+|[&+]")
_HINTS = frozenset(
    hint
    for written in (*_SHORT, *_PROPER, *_DAYS, *map(str.lower, _DAYS), "saint")
    for hint in _HINT.findall(written)[:1]
)


def has_slip(text: str) -> bool:
    """Whether a word of the text is in no list of English words, or is a rare one a letter away from a common one.

    A name that was typed small counts as well, and rightly: it can't be said as it stands.

    Args:
        text: Words for a question.

    Returns:
        Whether one of its words in small letters is not to be trusted.

    >>> [has_slip(text) for text in ("a strike by musicans", "to merge with tassienet", "the loss of 85 jobs")]
    [True, True, False]
    """
    return any(_is_slip(word) for word in _SMALL_WORD.findall(text)) or bool(_CLIPPED.search(text))


# Short for what the notes alone can't tell: the University of where, a firm's or a town's infrastructure.
_CLIPPED = re.compile(r"\b(?:infra|Univ|Dept|Bldg|Mgmt|Intl|Natl|Assn|Fdn|Cty|Ctr|Dist)\b\.?(?! of\b)")

_SMALL_WORD = re.compile(r"(?<![\w.'’/@])[a-z]{4,}(?![\w/@]|\.\w)")
_RARE, _COMMON = 2.2, 3.5  # Zipf: a slip's own figure in the web's words, and the meant word's


def mended(text: str) -> str:
    """A text with its slips of the pen put right, where one common word is meant.

    >>> mended("does it actualy cut shrink"), mended("the swissport ramp")
    ('does it actually cut shrink', 'the swissport ramp')
    """
    text = _ONE_SECTOR.sub(r"the \1", text)
    return _SMALL_WORD.sub(lambda match: _meant(match[0]) or match[0], text)


# "does she miss public sector"
_ONE_SECTOR = re.compile(
    r"(?<!the )(?<!a )(?<!private to )(?<!public to )\b((?:private|public|voluntary) sector|civil service)(?=[?.,]|$)"
)


def _meant(word: str) -> str | None:
    """The most common word a letter away from a rare one."""
    if zipf(word) >= _RARE or in_dictionary(word):
        return None
    best = max(_letter_away(word), key=lambda other: (zipf(other), other))
    return best if zipf(best) >= _COMMON else None


@lru_cache(maxsize=8192)
def _is_slip(word: str) -> bool:
    known = zipf(word)
    if known <= UNKNOWN_WORD or known >= _RARE:
        return known <= UNKNOWN_WORD
    return any(zipf(other) >= _COMMON for other in _letter_away(word))


def _letter_away(word: str) -> set[str]:
    """What a word could be with a letter less, more, or two in the other order."""
    cuts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    meant = {left + right[1:] for left, right in cuts if right and word[-1] != "s"}
    meant |= {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    meant |= {left + letter + right for left, right in cuts if right for letter in ascii_lowercase}
    return meant - {word}
