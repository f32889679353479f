"""What the seeker hopes to learn, in the forms that questions can take it up in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.indirect import direct_question, in_the_past, is_direct
from infoprep.hooks.phrases import has_finite_verb, tidy
from infoprep.hooks.records import Hook, Scene
from infoprep.hooks.shorthand import written_out
from infoprep.hooks.wish_kinds import wish_kinds
from infoprep.hooks.wishes import SUBJECTS
from infoprep.hooks.worries import is_said_to_be_one, worry
from infoprep.reading import Passage, Reading
from infoprep.wording import (
    base_form,
    can_be_noun,
    can_be_verb,
    is_plural,
    mid_sentence,
)

_LEARN = re.compile(
    r"^(?:to )?(?:learn|understand|find out|hear|know|see|figure out|work out|clarify|"
    r"discover|explore|check|ask|"
    r"decide|"
    r"get(?: some| an?| the)? (?:advice|sense|feel|idea|picture|insights?|grip|handle)|get to know)"
    r"(?: more| a bit)?(?: (?:about|on|of|for|into))?\s+(?P<what>.+)$",
    re.IGNORECASE,
)
_WH = re.compile(
    r"^(?:(?:at|by|for|in|on|to|with) (?=what|which)|how|what|who|where|why|when|which|if|whether)\b",
    re.IGNORECASE,
)
# "decide whether to stay in financial services", "move from farming into buying"
_FIELD = re.compile(
    r"\b(?:stay in|remain in|into|switch to|move to) (?P<field>(?!a |the |my |this|that|it\b|"
    r"an )[a-z][a-z ]{3,30}?)(?=[.,;?]|$)"
)


_SECOND = re.compile(
    r",\s+(?:and\s+)?(?=(?:do|does|did|is|are|can|could|will|would|should|how|what|which|who|whether|if)\b)",
    re.IGNORECASE,
)


def goals(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the seeker wants to come away with, in the forms that questions can take it up in."""
    for passage in reading.under("seeker.goals"):
        if re.search(rf"\b(?:{SUBJECTS['pay']})", passage.text, re.IGNORECASE):
            yield Hook("goal", str(passage.text), passage.evidence(), kinds=("pay",))
            continue
        if is_said_to_be_one(passage.text):
            yield worry(passage.text, passage)
            continue
        kinds = wish_kinds(passage.text)
        field = _FIELD.search(passage.text)
        forms = ({"field": field["field"].strip()} if field else {}) | _goal_forms(
            passage, re.split(r"[\s,(]", reading.notes.company.name)[0], scene.viewpoint
        )
        yield Hook("goal", str(passage.text), passage.evidence(), forms, kinds=kinds)


def _goal_forms(passage: Passage, company: str, viewpoint: str) -> dict[str, str]:
    """A goal in the forms that questions can take it up in; none where that can't be done well."""
    raw = written_out(re.sub(r"\s+/\s+", " and ", passage.text.strip(" ?!.")))
    raw = _SECOND.split(raw)[0]  # one thing is asked at a time, and the first is what was meant
    raw = re.sub(r"\bmasters\b", "master's", raw)
    raw = re.sub(rf" at {re.escape(company)}\b.*$", "", raw, flags=re.IGNORECASE)
    raw = _REASON.sub("", raw)
    match = _LEARN.match(raw)
    noted = match["what"] if match else raw
    what = put_to_them(noted)
    about_them = what != noted
    own = _own_forms(what)
    if own:
        return own
    about_me = re.match(r"(do|does|can|could|should|would|will|am) I (.+)", re.sub(r"\bi\b", "I", what))
    if about_me:  # "do i need Dutch"
        helper = "" if about_me[1] in ("do", "does") else f"{about_me[1]} "
        return {"wonder": f"whether I {helper}{about_me[2]}"} if tidy(about_me[2]) else {}
    if re.search(r"\bvisas?\b", what) or what == "sponsorship":
        return {"topic": "visa sponsorship"}
    what = tidy(what) or ""
    if (
        not re.search(r"[a-z]", what)
        or _OF_IT.match(what)
        or len(what.split()) > _LONGEST
        or what.split()[0].lower() in _HELPERS
    ):
        return {}
    what = _SECOND_CLAUSE.sub("", mid_sentence(what))
    if re.match(r"(?:if|whether)\b", what):
        rest = re.sub(r"^(?:if|whether) ", "", what)
        # "They" are the company: to somebody who works there, "you".
        outside = viewpoint in _OUTSIDERS
        return {"wonder": f"whether {rest if outside else re.sub(r'^they ', 'you ', rest)}"}
    if _WH.match(what) and (about_them or not re.search(r"\byour?\b", what)):
        asked = mid_sentence(noted) if about_them else what
        return _asked_forms(asked, passage, outside=viewpoint in _OUTSIDERS)
    if match and _can_stand_alone(what):
        return {"topic": what}
    first = passage.doc[1] if passage.doc[0].text == "to" and len(passage.doc) > 1 else passage.doc[0]
    does = not match and can_be_verb(first.lower_) and re.match(r"\w+ (?:a|an|my|the|this)\b", what)
    if _AIM.match(what) or does:
        # "compare firms honestly", asked of somebody, would doubt their honesty; "my" is theirs when they try it.
        aim = re.sub(r"^to | (?:honestly|properly|better|well|at some point)$", "", what)
        way = re.fullmatch(
            r"(?:move|switch|change|go|transition|pivot|get) (?P<way>from (?:(?!\bmy\b).)+)", aim
        )
        return {"aim": re.sub(r"\bmy\b", "your", aim)} | ({"way": way["way"]} if way else {})
    says = has_finite_verb(passage.doc) or first.lemma_ in _STATES
    return {} if says or not _can_stand_alone(what) else {"topic": what}


# "how many days people are in Bristol, as I live in Cardiff", "the interview steps and how long they take"
_REASON = re.compile(r",? \b(?:as|since|because|bc) (?:I|i|I['’]m|that)\b.*$")
_SECOND_CLAUSE = re.compile(r",? and (?:how|what|when|where|who|why|which)\b.*$")
_LONGEST = 15
# What "it" is, the notes may say; a question doesn't. "Whether it is worth getting certified" says it.
_OF_IT = re.compile(
    r"(?:if|whether) it\b(?!(?: is|['’]s) (?:worth (?!it\b)|possible|better|realistic|common|normal|usual)\b)"
)
_MINE = re.compile(r"\b(?:I|my|me)\b")
_TO_DO = re.compile(
    r"(?P<asked>who|whom|where|when|(?:in |with )?(?:what|which)(?: [\w-]+){0,2}) "
    r"to (?P<do>(?!be\b|an?\b|the\b|my\b)[a-z]+\b.*)"
)
_SHOULD_I = re.compile(
    r"(?P<asked>who|where|how|(?:in |with )?(?:what|which)(?: [\w-]+){0,2}) "
    r"I (?P<helper>should|can|could|would|am|need|lack)\b(?P<do>.*)"
)
_IS_THERE = re.compile(r"(?P<is>is|are) there (?P<what>.+)")


def _own_forms(what: str) -> dict[str, str]:
    """A goal about what the seeker should do, or what counts for them: they say it in the first person."""
    if len(what.split()) > _LONGEST:
        return {}
    to_do = _TO_DO.fullmatch(what)
    if to_do and can_be_verb(to_do["do"].split()[0]):
        return {"advice": f"{to_do['asked']} should I {to_do['do']}"}
    should = _SHOULD_I.fullmatch(what)
    if should:
        helper = should["helper"]
        does = f"do I {helper}" if helper in ("need", "lack") else f"{helper} I"
        return {"advice": f"{should['asked']} {does}{should['do']}"}
    there = _IS_THERE.fullmatch(what)
    if there:
        return {"wonder": f"whether there {there['is']} {there['what']}"}
    unsure = re.fullmatch(r"(?:if|whether) (.+)", what)
    if unsure and _MINE.search(what) and tidy(_MINE.sub("you", what)):
        return {"wonder": f"whether {unsure[1]}"}
    how = re.fullmatch(r"how to .+", what)
    return {"wonder": what} if how and tidy(_MINE.sub("you", what)) and len(what.split()) > 3 else {}


_THIRD = re.compile(r"\b(?:she|he) (?P<verb>\w+)\b")
_DOES_SHE = re.compile(r"\b(is|was|has|does|did|will|would|can|could|should) (?:she|he)\b")
_AGAIN = {"is": "are", "was": "were", "has": "have", "does": "do"}


def put_to_them(what: str) -> str:
    """What "she" or "he" does, who is the one asked: as it is said to them.

    >>> put_to_them("what she looks for in new librarians")
    'what you look for in new librarians'
    """

    def you(told: re.Match[str]) -> str:
        verb = told["verb"]
        return f"you {_AGAIN.get(verb) or (base_form(verb) if verb.endswith('s') else verb)}"

    return re.sub(r"\b(?:her|his) (?=[a-z])", "your ", _THIRD.sub(you, what))


_OUTSIDERS = ("former employee", "industry expert")
_THEY_ASKED = re.compile(
    r"^((?:how|what|when|where|why|which|who)(?: \w+){0,2} (?:do|did|are|were|can|will|would|have)) they\b"
)


def _asked_forms(what: str, passage: Passage, *, outside: bool) -> dict[str, str]:
    # "how success is measured there": the company is named in the question.
    ask = direct_question(re.sub(r" (?:there|here)$", "", what), passage.doc)
    if ask:
        ask = _DOES_SHE.sub(lambda helper: f"{_AGAIN.get(helper[1], helper[1])} you", ask)
        ask = re.sub(r"\b(?:her|his) (?=[a-z])", "your ", ask)
        if not outside and _THEY_ASKED.match(ask):
            ask = re.sub(r"\bthey\b", "you", ask)  # those who work there are the company
        asked = in_the_past(ask)
        told = {} if is_direct(what) or re.search(r"\b(?:she|he|they)\b", what) else {"told": what}
        return {"ask": ask} | ({"asked": asked} if asked else {}) | told
    if what.startswith("which "):
        return {"which": what} if len(what.split()) <= 5 else {}
    tells = not is_direct(what) and not re.search(r"\byour\b|\bdo (?:they|you)\b", what)
    return {"wonder": what} if tells and len(what.split()) > 3 else {}


def _can_stand_alone(text: str) -> bool:
    """Whether a phrase goes after "about": it starts like a noun phrase, and a lone noun needs no article."""
    words = text.lower().split()
    if words[0] in _NO_TOPIC or re.search(r"\b(?:you|she|they|worth it)\b", text):
        return False
    if len(words) > 1:
        return not can_be_verb(words[0]) or words[0].endswith("ing") or can_be_noun(words[0])
    uncounted = re.search(
        r"(?:ing|tion|(?<!intern)(?<!apprentice)(?<!scholar)ship|ment|\bwork|ty|day)$", text
    )
    return is_plural(text) or bool(uncounted)


# What nobody sets out to ask about, and words that no noun phrase starts with.
_NO_TOPIC = frozenset(
    "about at between by for from idk if in into just n/a no none not of on or see tbd than that to unsure with".split()
)
# Verbs of doing something with one's own path; a first word that only looks like a verb is none of them.
_AIM = re.compile(
    r"(?:to )?(?:become|break|build|change|compare|find|get|go|grow|improve|join|keep|land|"
    r"leave|make|meet|move|"
    r"network|pivot|practise|practice|prepare|progress|return|start|stay|stand out|switch|"
    r"transfer|transition|"
    r"try|use|work (?:in|for|at|with|abroad|on|from))\b(?! better$)(?= )"
)
_HELPERS = frozenset("is are was were do does did can could will would should am has have had need".split())
# Verbs of being and having: nobody sets out to do them.
_STATES = frozenset({"be", "have", "know", "like", "need", "want"})
EXTRACTORS = (goals,)
