"""Goals whose shape has a wording of its own: what to do, what to weigh, whom or what to look at."""

from __future__ import annotations

import re

from infoprep.hooks.goal_words import of_few_words
from infoprep.hooks.phrases import tidy
from infoprep.wording import can_be_noun, can_be_verb

LONGEST = 18  # words


def shaped(what: str) -> dict[str, str]:
    """The forms of a goal that is asked in its own way, or none.

    Args:
        what: What the goal is about, in whole words, without the words that only wish.

    >>> shaped("which tickets to get before applying")
    {'advice': 'which tickets should I get before applying'}
    >>> shaped("weigh network against station")
    {'own': 'how would you compare network with station'}
    """
    if len(what.split()) > LONGEST:
        return {}
    return (
        of_few_words(what) or _of_oneself(what) or _set_beside(what) or _looked_for(what) or _of_theirs(what)
    )


_MINE = re.compile(r"\b(?:I|my|me)\b")
_TO_DO = re.compile(
    r"(?P<asked>(?:who|where|what) else|who|whom|where|when|"
    r"(?:in |with )?(?:what|which)(?: (?!(?:ha[ds]|have|he|she|they|you)\b)[\w-]+){0,2}) "
    r"to (?P<do>(?!be\b|an?\b|the\b|my\b)[a-z]+\b.*)"
)
_SHOULD_I = re.compile(
    r"(?P<asked>who|where|how|(?:in |with )?(?:what|which)(?: [\w-]+){0,2}|which of(?: [\w-]+){1,6}) "
    r"I(?: |(?=['’]d ))(?P<helper>should|can|could|would|['’]d|am|need|lack)\b(?P<do>.*)"
)
_MY_THING = re.compile(r"(?!(?:are|can|could|do|does|has|have|is|should|will|would)\b)[a-z]+ my [a-z]")
_CAN_I_COPE = re.compile(
    r"(?:if|whether) I (?:can|could|would|will|['’]d) (?P<do>(?:cope with|handle|"
    r"keep up with|manage|stand) .+)"
)
# "which of my tickets count on a dairy site", "what would make my application credible"
_WHAT_OF_MINE = re.compile(
    r"which of my [\w' -]+? (?:apply|are|carr(?:y|ies)|counts?|helps?|matters?|transfers?|works?)\b.*|"
    r"(?:what|which [a-z]+|who) (?:would|could|can|will) [a-z]+ (?:my|me)\b.*"
)
# "whether I could do this full time": who has just met them can only tell what would show it
_COULD_I = re.compile(
    r"(?:if|whether) (I(?: could (?:be|cope|do|learn|manage)\b|(?: would|['’]d) (?:be able|cope|fit|last|manage)\b|"
    r" am\b|['’]m\b).*)"
)


def _of_oneself(what: str) -> dict[str, str]:
    """A goal about what the seeker should do, or what counts for them: they say it in the first person."""
    to_do = _TO_DO.fullmatch(what)
    if to_do and can_be_verb(to_do["do"].split()[0]):
        return {"advice": f"{to_do['asked']} should I {to_do['do']}"}
    should = _SHOULD_I.fullmatch(what)
    if should:
        helper = re.sub(r"['’]d", "would", should["helper"])
        does = f"do I {helper}" if helper in ("need", "lack") else f"{helper} I"
        return {"advice": f"{should['asked']} {does}{should['do']}"}
    cope = _CAN_I_COPE.fullmatch(what)
    if cope:  # of the seeker, nobody can tell who has just met them
        return {"ask": f"what helps somebody new to {cope['do']}"}
    if _WHAT_OF_MINE.fullmatch(what):
        return {"ask": what}
    could = _COULD_I.fullmatch(what)
    if could and tidy(_MINE.sub("you", what)):
        return {"doubt": f"whether {could[1]}"}
    unsure = re.fullmatch(r"(?:if|whether) (.+)", what)
    if unsure and _MINE.search(what) and tidy(_MINE.sub("you", what)):
        return {"wonder": f"whether {unsure[1]}"}
    if _MY_THING.match(what) and can_be_verb(what.split(maxsplit=1)[0]):
        return {"wonder": f"how to {what}"}  # "translate my Army stuff so school folks get it"
    tell = re.fullmatch(r"how to ((?:explain|frame|present|talk about) .+)", what)
    if tell and not _MINE.search(what):
        return {"advice": f"in my place, how would you {tell[1]}"}
    if there := re.fullmatch(r"how to (?P<do>(?:break|change|get|go|move|switch|transition) .+)", what):
        return {"own": f"in my place, how would you {there['do']}"}
    how = re.fullmatch(r"how to .+", what)
    return {"wonder": what} if how and tidy(_MINE.sub("you", what)) and len(what.split()) > 3 else {}


# "pick a side: generation or transmission"
_EITHER_SIDE = re.compile(
    r"(?:pick|choose|decide)\b[^:]*(?::| between) (?P<one>[\w'’& -]+?) (?:or|and) (?P<other>[\w'’& -]+)"
)
_BESIDE = re.compile(
    r"(?:weigh|compare|contrast) (?P<one>[\w'’ -]+?) (?:against|with|to|versus|vs\.?|and) (?P<other>[\w'’ -]+)"
)
# "network vs station", "tell apart the evidence from the talks"
_VERSUS = re.compile(
    r"(?P<one>(?:[\w'’-]+ ){0,2}[\w'’-]+) (?:vs\.?|versus) (?P<other>(?:[\w'’-]+ ){0,2}[\w'’-]+)"
)
# "Norwich or Manchester"
_ONE_OR_OTHER = re.compile(r"(?P<one>[A-Z][\w'’-]+(?: [A-Z]\w+)?) or (?P<other>[A-Z][\w'’-]+(?: [A-Z]\w+)?)")
_THREE = re.compile(r"([\w'’&-]+) (?:vs\.?|versus) ([\w'’&-]+) (?:vs\.?|versus|and) ([\w'’&-]+)")
_APART = re.compile(r"tell (?:apart )?(?P<one>(?:the )?[\w'’ -]+?) from (?P<other>[\w'’ -]+)")


def _set_beside(what: str) -> dict[str, str]:
    """Two things that the seeker wants to weigh: how would you compare one with the other."""
    what = re.sub(r" (?:honestly|properly|fairly)$", "", what)  # it would doubt their honesty
    if three := _THREE.fullmatch(what):
        last = "a private firm" if three[3] == "private" else three[3]
        return {"own": f"how would you choose between {three[1]}, {three[2]} and {last}"}
    two = _BESIDE.fullmatch(what)
    terms = _OR.fullmatch(what)
    if terms and _TERMS.fullmatch(terms["one"]) and _TERMS.fullmatch(terms["other"]):
        return {"own": f"which jobs are {terms['one']} and which are {terms['other']}"}
    either = _EITHER_SIDE.fullmatch(what) or terms or _VERSUS.fullmatch(what) or _ONE_OR_OTHER.fullmatch(what)
    apart = _APART.fullmatch(what)
    if apart:
        return {"own": f"how would you tell {apart['one']} from {apart['other']}"}
    if two:
        return {"own": f"how would you compare {two['one']} with {two['other']}"}
    if not either:
        return {}
    # only the seeker would stay there
    mine = "in my place, " if re.search(r"\b(?:remaining|staying)\b", what) else ""
    one, other = (f"the {side}" if _A_WAY.search(side) else side for side in (either["one"], either["other"]))
    first = other.split()[0]
    if can_be_verb(first) and not first.endswith("ing") and not can_be_noun(first):
        return {}  # "hybrid or relocate" is short for two sentences
    return {"own": f"{mine}how would you choose between {one} and {other}"}


_A_WAY = re.compile(
    r"^(?!an?\b|the\b|my\b)(?:[\w'’-]+ ){0,2}(?:path|programme|program|role|route|side|track|way)$"
)


_NAMES_OF = re.compile(r"(?:the )?names? of (?P<what>(?:[\w-]+ ){0,2}[\w-]+s\b[\w ]*)")
_DECIDE_ABOUT = re.compile(r"decide (?:about|on) (?P<what>(?:an?|the) .+|[a-z]+ing\b.*)")
# "co-op or corporate", asked of oneself; which jobs are which, of the terms of a job
_OR = re.compile(r"(?P<one>[a-z][\w'’-]+(?: [\w'’-]+)?) or (?P<other>(?!not\b)[a-z][\w'’-]+(?: [\w'’-]+)?)")
_TERMS = re.compile(
    r"(?:casual|contracts?|fixed[- ]term|freelance|full[- ]time|part[- ]time|permanent|seasonal|staff|temp(?:orary)?)"
)
# "the realistic first step"
_STEP = re.compile(
    r"(?:an?|the) (?P<which>(?:best|good|next|quickest|realistic|right|sensible)(?: (?:first|next))?) "
    r"(?P<step>(?:entry point|move|path|route|step|way)(?: in| into [\w' -]+)?)"
)
_READING = re.compile(r"(?:a )?(?:reading(?: list)?|what to read)\b.*")


def _looked_for(what: str) -> dict[str, str]:
    """Names of firms, or something to read: which the seeker should look at."""
    names, about = _NAMES_OF.fullmatch(what), _DECIDE_ABOUT.fullmatch(what)
    step = _STEP.fullmatch(what)
    if step:
        article = "a" if step["which"].split()[0] in ("good", "realistic", "sensible") else "the"
        return {"own": f"what would be {article} {step['which']} {step['step']}"}
    if about:
        deciding = "" if re.match(r"\w+ing\b", about["what"]) else "deciding on "
        return {"own": f"what would you weigh before {deciding}{about['what']}"}
    if names:
        wanted = names["what"].replace(" which ", " that ")
        if " worth " in wanted:
            return {"own": f"which {wanted.replace(' worth ', ' are worth ', 1)}"}
        return {"advice": f"which {wanted} should I look at"}
    return {"advice": "what should I read first"} if _READING.fullmatch(what) else {}


_WHATS = re.compile(r"(?P<asks>(?:what|how|where|who)['’]s) (?P<whose>his|her|your|the|their) (?P<rest>.+)")
# "which first job gets you in the door"
_GETS_YOU = re.compile(
    r"^((?:which|what|who)\b[\w' -]*? (?:gets|makes|helps|takes|brings|keeps|gives)) you\b"
)


def _of_theirs(what: str) -> dict[str, str]:
    """What is asked as it stands: "what's his biggest headache", "which first job gets you in the door"."""
    whats, gets = _WHATS.fullmatch(what), _GETS_YOU.match(what)
    if what.startswith("what you think of "):
        return {"ask": what.replace("what you", "what do you", 1)}
    if whats:
        whose = "your" if whats["whose"] in ("his", "her") else whats["whose"]
        return {"ask": f"{whats['asks']} {whose} {whats['rest']}"}
    return {"ask": f"{gets[1]} somebody{what[gets.end() :]}"} if gets else {}
