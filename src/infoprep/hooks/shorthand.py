"""Note-taker's shorthand, written out: "w/o a PhD" is "without a PhD", "excel" is "Excel"."""

from __future__ import annotations

import re

_SHORT = {
    "&": "and",
    "+": "and",
    "abt": "about",
    "acct": "account",
    "b/c": "because",
    "biz": "business",
    "btwn": "between",
    "co": "company",
    "day 2 day": "day-to-day",
    "day to day": "day-to-day",
    "dept": "department",
    "dev": "development",
    "devs": "developers",
    "eng": "engineering",
    "exp": "experience",
    "govt": "government",
    "mgmt": "management",
    "mgr": "manager",
    "mgrs": "managers",
    "mo": "month",
    "mos": "months",
    "mth": "month",
    "mths": "months",
    "ops": "operations",
    "org": "organisation",
    "pls": "please",
    "ppl": "people",
    "prog": "programme",
    "rn": "right now",
    "w/": "with",
    "w/o": "without",
    "wk": "week",
    "wks": "weeks",
    "yr": "year",
    "yrs": "years",
}
_PROPER = {
    name.lower(): name
    for name in """Monday Tuesday Wednesday Thursday Friday Saturday Sunday Denmark Sweden Norway Finland Iceland
    Netherlands Belgium Switzerland Austria Portugal Greece Turkey Israel Egypt Kenya Nigeria Ghana Mexico Brazil Chile
    Peru Argentina Colombia Australia Zealand Korea Vietnam Singapore Taiwan Ukraine Russia Hungary Romania
    Slovakia Czechia Estonia Latvia Lithuania Wales England Britain Excel Python Java JavaScript SQL Tableau
    Photoshop Figma Salesforce SAP Oracle PowerPoint Word Canva Chinese American British European Canadian
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
    text = _ANY_SHORT.sub(_long, text)
    text = _MILES.sub(" miles", _ABOUT.sub("about ", text))
    return _ANY_PROPER.sub(lambda match: _PROPER[match[0]], text)


def _long(match: re.Match[str]) -> str:
    """What a short word stands for; the sign in a name (Marchbank & Tull) stays."""
    before, after = match.string[: match.start()].split()[-1:], match.string[match.end() :].lstrip()
    in_name = match[0] == "&" and bool(before) and before[0][0].isupper() and after[:1].isupper()
    return "&" if in_name else _SHORT[match[0]]


_MILES = re.compile(r"(?<=\d) ?mi\b")
_ABOUT = re.compile(r"~\s?(?=\d)|\bc(?:a)?\. ?(?=\d)")
