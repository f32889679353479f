"""Questions that offer two answers: asked for when each is so, or how far, or which and why."""

from __future__ import annotations

import re
from collections.abc import Callable

from infoprep.articles import indefinite
from infoprep.hooks.address import AUX
from infoprep.hooks.phrases import names_somebody
from infoprep.wording import mid_sentence

Match = re.Match[str]


def _either(choice: Match) -> str:
    why = (
        "" if choice["asked"].endswith(" like") or choice["asked"].lower().startswith("who ") else ", and why"
    )
    options = choice["options"]
    joint = ", " if " or " in options else ": "
    options = options if " or " in options else " or ".join(options.rsplit(", ", 1))
    return f"{choice['asked']}{joint}{options}{why}"


def _when_each(either: Match) -> str:
    first = f"when {either['be'].lower()} {mid_sentence(either['what'])} {either['one']}"
    return f"{first}, and when {either['does'].lower()} {either['other']}"


def _which_of_two(two: Match) -> str:
    things = [mid_sentence(two["one"]), two["other"]]
    people = all(names_somebody(thing.split()[0]) for thing in things)
    one, other = map(indefinite, things) if people else things
    return f"which {two['does']}, {one} or {other}, and why"


def _where_it_sits(either: Match) -> str:
    do = "do" if either["be"].lower() == "are" else "does"
    return f"where {do} {mid_sentence(either['what'])} sit, {either['where']}"


def _how_far_each(either: Match) -> str:
    return f"how far {mid_sentence(either['one'])}, and how far {mid_sentence(either['other'])}"


_EITHER = re.compile(
    rf"(?P<asked>(?:which|what|who) [^:,]+?)(?::|,| [-–—]) "
    rf"(?P<options>(?!{AUX}\b)[\w' -]+ or [\w' -]+|[\w'’ -]+(?:, [\w'’ -]+)+)",
    re.IGNORECASE,
)
# "do they want pastry people or customer service people or both"
_WANT_BOTH = re.compile(
    r"do (?P<who>they|you) (?P<do>hire|look for|need|prefer|take|want) (?P<one>(?!for\b|in\b|"
    r"to\b)[\w'’ -]+?) or (?P<other>[\w'’ -]+?)(?:,? or both)?",
    re.IGNORECASE,
)
_WOULD_YOU = re.compile(
    r"(?P<asked>(?:would you (?:choose|go|join|pick|rather)) ?[\w'& -]+ or (?!not\b)[\w'& -]+)",
    re.IGNORECASE,
)
_GO_THERE = re.compile(r"\bgo (?=[A-Z])")
# "is flow a real job or does it always sit in security"
_WHEN_WHICH = re.compile(
    r"(?P<be>is|are) (?P<what>(?!it\b|that\b|there\b|this\b|you\b)[\w'’ -]+?) (?P<one>an? [^,]+?) or "
    r"(?P<does>(?:does|is) it|(?:do|are) they) (?:always |just |mostly |only |usually )?(?P<other>[^,]+)",
    re.IGNORECASE,
)
# "do points change behaviour or do fit people just join"
_DO_OR_DO = re.compile(
    r"(?P<one>(?:do|does|did) (?!you\b|it\b|that\b)[^,]+?) or (?P<other>(?:do|does|did) (?!you\b|it\b|that\b)[^,]+)",
    re.IGNORECASE,
)
# "is the data team under collections or under ICT"
_UNDER = re.compile(
    r"(?P<be>is|are) (?P<what>(?:the|your|their) [\w'’ -]+?) (?P<where>(?:part of|under|with|in) [\w'’& -]+? or "
    r"(?:(?:part of|under|with|in) )?[\w'’& -]+)",
    re.IGNORECASE,
)
# "module engineer or integration, which one teaches more in the first two years"
_WHICH_OF_TWO = re.compile(
    r"(?P<one>[\w'’/& -]+?) (?:or|vs\.?|versus) (?P<other>[\w'’/& -]+?)(?:,|:|"
    r" [-–—]) which (?:one )?(?P<does>(?!of\b)[a-z]+\b.*)",
    re.IGNORECASE,
)
# "what is the wardrobe crew on a big top, 3 or 4 and locals"
_HOW_BIG = re.compile(r"(?:[\w ]+: )?what is (?P<what>(?:the|your) [\w'’ -]+), \d+ or \d+\b.*", re.IGNORECASE)
# "how many locals versus contractors in process roles"
MIX = re.compile(
    r"how many (?P<one>[\w'’ -]+?) (?:vs\.?|versus) (?P<other>[\w'’ -]+?)(?P<where> (?:in|on) .+|)",
    re.IGNORECASE,
)
# "is there a difference between sales and service"
_DIFFERENCE = re.compile(
    r"(?:is|was) there (?:a|any) (?:real )?difference between (?P<two>.+)", re.IGNORECASE
)
# "is the grants office hiring or shrinking"
_WHICH_WAY = re.compile(
    r"(?P<be>is|are) (?P<what>(?:the|your|their) [\w'’ -]+?) (?P<one>[a-z]+ing) or (?P<other>[a-z]+ing)",
    re.IGNORECASE,
)
# What offers two answers, and how it is asked; the first that fits.
EITHER: tuple[tuple[re.Pattern[str], Callable[[Match], str]], ...] = (
    (_HOW_BIG, lambda asked: f"how big is {asked['what']}"),
    (_EITHER, _either),
    (
        _WHICH_WAY,
        lambda asked: (
            f"which way {asked['be'].lower()} {asked['what']} going, {asked['one']} or {asked['other']}"
        ),
    ),
    (_DIFFERENCE, lambda asked: f"what is the difference between {asked['two']}"),
    (
        _WANT_BOTH,
        lambda asked: f"when do {asked['who']} {asked['do']} {asked['one']}, and when {asked['other']}",
    ),
    (_WOULD_YOU, lambda asked: f"{_GO_THERE.sub('go to ', asked['asked'])}, and why"),
    (_WHEN_WHICH, _when_each),
    (_DO_OR_DO, _how_far_each),
    (_UNDER, _where_it_sits),
    (_WHICH_OF_TWO, _which_of_two),
    (MIX, lambda asked: f"what is the mix of {asked['one']} and {asked['other']}{asked['where']}"),
)
