"""What a scribbled question leaves out: whose work it is about, how many of whom, the article of one of a kind."""

from __future__ import annotations

import re

from infoprep.articles import indefinite
from infoprep.hooks.address import OUTSIDERS
from infoprep.hooks.people import role_area, said_area
from infoprep.hooks.phrases import names_somebody
from infoprep.hooks.records import Scene
from infoprep.wording import is_plural, mid_sentence


def filled_up(asked: str, scene: Scene) -> str:
    """A question with the words that hasty notes leave out.

    Args:
        asked: The question.
        scene: Who is asked.
    """
    return _where_they_look(_one_of_them(_of_whom(_of_their_work(asked, scene), scene)), scene)


def _where_they_look(asked: str, scene: Scene) -> str:
    """A question about "the team", which an expert sees in many places, asked of those."""
    anywhere = scene.viewpoint == "industry expert" and _ANYWHERE.match(asked) and not _NAMED.search(asked)
    return f"in the places you know, {mid_sentence(asked)}" if anywhere else asked


_ANYWHERE = re.compile(
    r"(?:who|what|how|where|when) (?:do|does|is|are|get) (?:the|they) |who [a-z]+s ", re.IGNORECASE
)
_NAMED = re.compile(r"(?<=\w )[A-Z][a-z]")


def _of_their_work(asked: str, scene: Scene) -> str:
    """A question about "things" or "work", which could be any, put to the work of who is asked."""
    area = role_area(scene.role, scene.viewpoint) if _ANY_THINGS.search(asked) else None
    if not area:
        return asked
    named = area if re.search(r"\bwork\b", asked) else said_area(area)
    return f"{asked.rstrip('?')} in {named}"


def _of_whom(asked: str, scene: Scene) -> str:
    """How many were teachers before: of their colleagues, where nobody is named."""
    who = "the people there" if scene.viewpoint in OUTSIDERS else "your colleagues"
    return _HOW_MANY.sub(rf"\1 of {who}", asked)


def _one_of_them(asked: str) -> str:
    """What a behavioural data person does: somebody named by their work takes an article."""

    def with_article_of(found: re.Match[str]) -> str:
        one = found["one"]
        named = names_somebody(one.split()[-1]) or one.endswith(" person")
        return f"{found['does']} {indefinite(one)}{found['do']}" if named and not is_plural(one) else found[0]

    return _BARE_SUBJECT.sub(with_article_of, asked)


_BARE_SUBJECT = re.compile(
    r"(?P<does>\b(?:does|did)) (?P<one>(?!(?:an?|any|each|every|her|his|it|my|no|one|s?he|some\w*|that|the|"
    r"their|this|your)\b)"
    r"(?:[a-z-]+ ){0,3}?[a-z-]+)(?P<do> (?:do|earn|get|know|learn|look|need|see|spend|work)\b)"
)
_HOW_MANY = re.compile(
    r"^(how many)(?= (?:are|came|come|have|started|were) (?!there\b|they\b|you\b))", re.IGNORECASE
)
_ANY_THINGS = re.compile(
    r"\b(?:you|they) [a-z]+ things\W*$|^how (?:is|was) (?:the )?work (?:organi[sz]ed|planned|shared|split)\W*$",
    re.IGNORECASE,
)
