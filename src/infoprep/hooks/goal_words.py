"""Goals of a few words that are a question by themselves: "plan B", "now or later", "MSc needed?"."""

from __future__ import annotations

import re
from collections.abc import Callable

from infoprep.articles import indefinite, with_article
from infoprep.wording import inflected, is_plural

Match = re.Match[str]


def of_few_words(what: str) -> dict[str, str]:
    """The forms of a goal in a few words, or none.

    Args:
        what: What the goal is about, in whole words, without the words that only wish.

    >>> of_few_words("CCA exam now or later"), of_few_words("a normal week")["ask"]
    ({'own': 'when is the right time for the CCA exam'}, 'what does a normal week look like')
    """
    for pattern, forms in _SHAPES:
        if match := pattern.fullmatch(what):
            return forms(match)
    return {}


def _whether_there_is(there: Match) -> dict[str, str]:
    return {"wonder": f"whether there {there['is']} {there['what']}"}


def _whether_to(deed: Match) -> dict[str, str]:
    return {"wonder": f"whether to {deed['do']}"}


def _looks(ordinary: Match) -> dict[str, str]:
    looks = f"what does {ordinary[0]} look like"
    return {"ask": looks, "asked": looks.replace("does", "did", 1)}


def matters(what: str) -> dict[str, str]:
    """What may be needed, asked for how much it counts.

    >>> matters("masters")
    {'own': "how much does a master's matter"}
    """
    what = re.sub(r"\b(bachelor|master)s$", r"\1's", what)
    said = indefinite(what) if _A_DEGREE.fullmatch(what) else with_article(what, "a")
    return {"own": f"how much {'do' if is_plural(what) else 'does'} {said} matter"}


# "is there even a job, or only sewing jobs"
_BESIDES = re.compile(
    r"(?:if |whether )?(?:is|are) there (?:even |really )?(?:an? |any )?[\w-]+, or only (?P<only>[\w'’ -]+)"
)
_IS_THERE = re.compile(r"(?P<is>is|are) there (?P<what>.+)")
# "decide if I finish the degree first"
_IF_I = re.compile(
    r"(?:if|whether) I (?P<do>(?:apply|change|do|finish|go|join|keep|learn|leave|move|quit|start|stay|study|"
    r"switch|take|wait) (?:(?! or ).)+)"
)
# "whether I should do a master's first": what is wondered is whether to
_I_SHOULD = re.compile(r"(?:if|whether) I should (?P<do>(?!be\b|have\b|not\b)(?:(?! or ).)+)")
# "finish the certificate first or not": what would speak for doing it
_OR_NOT = re.compile(r"(?P<do>(?:do|finish|get|keep|move|retrain|start|study|take) .+?) first(?: or not)?")
# "is my theme park past a plus or a joke"
_IS_MINE = re.compile(r"is (?P<what>my [\w'’ -]+?) (?P<one>an? \w+) or (?P<other>an? \w+)")
# "a normal week"
_ORDINARY = re.compile(
    r"(?:an?|the|his|her|your) (?:normal|ordinary|typical|usual|real|average) (?:day|month|season|shift|week|"
    r"year)(?: [\w'’ -]+)?"
)
# "plan B (NRC? IRC?)"
_PLAN_B = re.compile(r"(?:my |a )?plan B", re.IGNORECASE)
_FIRST_OF = re.compile(r"(?P<one>[\w'’ -]+?) or (?P<other>[\w'’ -]+?) first")
# "compare with startups"
_COMPARE_WITH = re.compile(r"compare (?:it )?(?:with|to) (?P<what>[a-z][\w'’ -]*s)")
# "CCA exam now or later"
_WHEN_TO = re.compile(r"(?P<what>(?!(?:apply|go|move|start|wait)\b)[\w'’ -]+?),? now or later")
# "limited duration, then what"
_AND_THEN = re.compile(r"(?P<what>[\w'’ -]+?), (?:and )?then what")
_NEEDED = re.compile(
    r"(?:is |are )?(?P<what>(?!(?:if|is|are|it|that|whether)\b)(?:(?! is\b| are\b)[\w'’ -])+?) "
    r"(?:needed|required|necessary|a must)(?P<where> (?:at|for|in) [A-Z].+)?"
)
# "how much travel really"
_HOW_MUCH = re.compile(r"how much (?P<what>[a-z]+(?<!s)(?: work)?),? really")
_A_DEGREE = re.compile(r"(?:[BM](?:A|Sc|S|Eng|Ed|BA|FA|Phil|PH)|PhD|MBA|CPA|PMP)")
# "remote from Lincoln", "remote months possible"
_REMOTE = re.compile(
    r"(?:remote|hybrid|part-time) (?:from|in|on|two|three|one) [\w' ]+|working remotely from [\w' ]+"
)
_POSSIBLE = re.compile(r"(?P<what>(?!(?:is|are|if|whether)\b)[\w'’ -]+?) possible")


def _doing(what: str) -> str:
    verb, _, rest = what.partition(" ")
    return f"{inflected(verb, 'VBG')} {rest}"


def _employer(what: str) -> str:
    """Somewhere to work, or what comes before it, with its article: "large company", "ICRB exam"."""
    if re.fullmatch(r"[A-Z]{2,} exam", what):
        return f"the {what}"
    return indefinite(what) if _AN_EMPLOYER.search(what) else what


_AN_EMPLOYER = re.compile(
    r"^(?!an?\b|the\b|[A-Z]).*\b(?:agency|bank|charity|company|consultancy|firm|hospital|plant|school|start-?up|studio)$"
)
# "English or Japanese"
_TONGUE = (
    "Arabic|Catalan|Danish|Dutch|English|Finnish|French|German|Hindi|Italian|Japanese|Korean|Mandarin|Norwegian|"
    "Polish|Portuguese|Spanish|Swedish|Welsh"
)
_TWO_TONGUES = re.compile(rf"(?P<one>{_TONGUE}) or (?P<other>{_TONGUE})")
_ENOUGH = re.compile(rf"(?P<what>{_TONGUE}) (?:good )?enough")
# What a goal says, and the forms that it is asked in; the first that fits.
_SHAPES: tuple[tuple[re.Pattern[str], Callable[[Match], dict[str, str]]], ...] = (
    (_BESIDES, lambda goal: {"own": f"what is there besides {goal['only']}"}),
    (_IS_THERE, _whether_there_is),
    (_IF_I, _whether_to),
    (_OR_NOT, lambda goal: {"own": f"what would speak for {_doing(goal['do'])} first"}),
    (_I_SHOULD, _whether_to),
    (
        _IS_MINE,
        lambda goal: {"own": f"how would {goal['what']} be seen, as {goal['one']} or as {goal['other']}"},
    ),
    (_ORDINARY, _looks),
    (_PLAN_B, lambda _: {"own": "if I didn't get in, where else would you look in my place"}),
    (
        _FIRST_OF,
        lambda goal: {
            "own": f"which would you choose first, {_employer(goal['one'])} or {_employer(goal['other'])}, and why"
        },
    ),
    (_COMPARE_WITH, lambda goal: {"own": f"how would you compare the work with that at {goal['what']}"}),
    (_WHEN_TO, lambda goal: {"own": f"when is the right time for {with_article(goal['what'], 'the')}"}),
    (_AND_THEN, lambda goal: {"own": f"what comes after the {goal['what'].removeprefix('the ')}"}),
    (_NEEDED, lambda goal: {"own": f"{matters(goal['what'])['own']}{goal['where'] or ''}"}),
    (_HOW_MUCH, lambda goal: {"own": f"how much {goal['what']} is there, really"}),
    (_REMOTE, lambda goal: {"own": f"how would it work to be {goal[0]}"}),
    (_POSSIBLE, lambda goal: {"own": f"what would make {goal['what']} possible"}),
    (_TWO_TONGUES, lambda goal: {"own": f"when is it {goal['one']} there, and when {goal['other']}"}),
    (_ENOUGH, lambda goal: {"own": f"how far would {goal['what']} get me"}),
)
