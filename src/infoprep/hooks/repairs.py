"""Scribbles that a pattern makes better questions of: "who decides X - A or B" asks how A and B settle it."""

from __future__ import annotations

import re

from infoprep.articles import LEADS_OBJECT, indefinite, with_article
from infoprep.hooks.phrases import names_a_worker
from infoprep.hooks.records import Scene
from infoprep.vocabulary import Stage
from infoprep.wording import and_list, base_form, can_be_verb, inflected, is_plural, mid_sentence

_CHANGES = re.compile(
    r"^(?P<aux>does|do|did) (?P<subject>(?!(?:any|some|every)\w*\b)[\w' -]{3,50}?) "
    r"(?P<verb>change|affect|drive|shape|decide|influence|"
    r"steer) (?P<rest>(?:what|how|which|where|the|your|their)\b.+)$",
    re.IGNORECASE,
)
_DECIDES = re.compile(
    r"^who (?P<verb>decides|picks|chooses|sets|"
    r"owns) (?P<matter>.+?)\s*[-–—:,]\s*(?P<who>[\w ]+(?:, [\w ]+)*,? or [\w ]+)$",
    re.IGNORECASE,
)
_VERSUS = re.compile(
    r"^(?P<things>[\w /-]+(?: vs\.? [\w /-]+)+?)\s*[-–—:,]\s*what is the difference(?P<rest>.*)$",
    re.IGNORECASE,
)
_WHO_RUNS = re.compile(
    r"^who (?P<does>(?:runs|leads|owns|heads|looks after|manages|is in charge of) .+)$", re.IGNORECASE
)
_GET_TO = re.compile(
    r"^do (?P<who>(?:[\w-]+ )?[\w-]+s) get to (?P<do>[\w' -]+?)(?:,? or\b.*)?$", re.IGNORECASE
)
_WHO_ELSE = re.compile(
    r"^who else(?: (?:should |shd |could |can )?i (?:should |shd )?(?:talk|speak) (?:to|with)\b.*)?$",
    re.IGNORECASE,
)


# "how much travel", "how many call-outs in a bad winter", "how much freedom for own ideas"
HOW_MUCH = re.compile(
    r"how (?P<much>much|many) (?P<what>[a-z]+(?:-[a-z]+)?)(?P<where> (?:in|on|over|"
    r"during) an? (?:[a-z]+ ){0,2}[a-z]+| for (?:[a-z]+ ){0,2}[a-z]+)?(?:, compared (?:to|with) [\w ]+)?",
    re.IGNORECASE,
)


# "Basque: needed or polite"
HOW_FAR_EACH = re.compile(
    r"(?P<topic>[a-z][\w'’ -]{2,40}?)(?::| [-–—]) (?P<one>mandatory|needed|necessary|required|"
    r"useful) or (?:just |only )?(?P<other>[a-z]+)",
    re.IGNORECASE,
)
# "merchandising systems - ancient or ok", "timed tickets: work or just moves the queue"
_LIKE = (
    "ancient bad boring brutal chaotic clunky decent easy fair fast fine flat flexible friendly good great hard "
    "hierarchical modern new nice ok okay old open outdated political quick real relaxed rigid slow small smooth "
    "stable strict tense tough young"
)
ONE_OR_OTHER = re.compile(
    rf"(?P<topic>[a-z][\w'’ -]{{3,40}}?)(?::| [-–—]) (?:(?P<one>{'|'.join(_LIKE.split())}) or "
    rf"(?P<other>{'|'.join(_LIKE.split())})|(?P<do>[a-z]+) or (?:just|only) (?P<does>[a-z]+)(?P<rest> [\w'’ -]+))",
    re.IGNORECASE,
)
_TOOLS = re.compile(r"\b(?:apps?|software|systems?|tools?)$")
_STEPS = frozenset({"interviews", "rounds", "stages", "steps"})


def _each(things: list[str]) -> list[str]:
    """Things set beside each other, with articles where they are people by their work."""
    bare = [thing.strip() for thing in things]
    return [indefinite(thing) for thing in bare] if any(map(names_a_worker, bare)) else bare


def repaired(text: str, scene: Scene, *, touchy: bool = False) -> tuple[str | None, Stage]:
    """A scribble as a question that invites a story, where a pattern fits, and its stage.

    Args:
        text: The scribble in whole words.
        scene: Who is asked: in the past who has left.
        touchy: Whether the seeker fears that it will not be liked: then it asks how the two were talked about.
    """
    past = scene.viewpoint == "former employee"
    changes = _CHANGES.match(text)
    if changes and (past or changes["aux"].lower() != "did"):  # what it did is asked as it stands
        rest = _in_past(changes["rest"]) if past else changes["rest"]
        several = is_plural(changes["subject"])
        if touchy:
            do = "did" if past else "do" if several else "does"
            return f"Where {do} {changes['subject']} come into conversations about {rest}?", "core"
        do = "did" if past else "do" if several else "does"
        return f"How much of a say {do} {changes['subject']} have in {rest}?", "core"
    decides = _DECIDES.match(text)
    if decides:
        parties = and_list(re.split(r",? or |, ", decides["who"]))
        matter = _in_past(decides["matter"]) if past else decides["matter"]
        return f"How {'did' if past else 'do'} {parties} settle between them {matter}?", "core"
    versus = _VERSUS.match(text)
    if versus:
        things = and_list(_each(re.split(r" vs\.? ", versus["things"])))
        in_practice = " in practice" if "practice" in versus["rest"] else ""
        return f"What {'was' if past else 'is'} the difference between {things}{in_practice}?", "core"
    runs = _WHO_RUNS.match(text)
    if runs:
        return f"Who else would you send me to, perhaps whoever {runs['does']}?", "closing"
    soon = _GET_TO.match(text)
    if soon:
        return f"How soon {'did' if past else 'do'} {soon['who']} get to {soon['do']}?", "core"
    amount = HOW_MUCH.fullmatch(text)
    if amount:
        there = ("was" if past else "is") if amount["much"].lower() == "much" else "were" if past else "are"
        if amount["what"].lower() in _STEPS and not amount["where"]:
            return (
                f"How many {amount['what']} {there} there, and what {'was' if past else 'is'} each one for?",
                "core",
            )
        return f"How {amount['much'].lower()} {amount['what']} {there} there{amount['where'] or ''}?", "core"
    each = HOW_FAR_EACH.fullmatch(text)
    if each:
        be = ("were" if past else "are") if is_plural(each["topic"]) else "was" if past else "is"
        return f"How much {be} {mid_sentence(each['topic'])} really {each['one']}?", "core"
    either = ONE_OR_OTHER.fullmatch(text)
    if either:
        return _one_or_other(either, past=past), "core"
    if _WHO_ELSE.match(text):
        return "Who else should I talk to after you?", "closing"
    return None, "core"


def _one_or_other(either: re.Match[str], *, past: bool) -> str | None:
    """What a thing is like, or how far it does the one and how far the other."""
    topic, several = mid_sentence(either["topic"]), is_plural(either["topic"])
    if either["one"]:
        be = ("were" if several else "was") if past else "are" if several else "is"
        said = f"the {topic}" if several and not LEADS_OBJECT.match(topic) else with_article(topic, "the")
        with_it = " to work with" if _TOOLS.search(topic) else ""  # the guesses are for the notes
        return f"What {be} {said} like{with_it}?"
    do, does = base_form(either["do"]), base_form(either["does"])
    if not (can_be_verb(do) and can_be_verb(does) and several):
        return None
    did = "did" if past else "do"
    return f"How far {did} {topic} {do}, and how far {did} they only {does}{either['rest']}?"


def _in_past(text: str) -> str:
    """A clause in the past: "what gets tested" -> "what got tested"."""
    match = re.match(
        r"(?P<lead>(?:what|how|which \w+|where)(?: the \w+)?) (?P<verb>\w+s)\b(?P<rest>.*)", text
    )
    if not match:
        return text
    return f"{match['lead']} {inflected(base_form(match['verb']), 'VBD')}{match['rest']}"
