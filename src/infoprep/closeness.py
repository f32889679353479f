"""How near a fact of the company is to the person who is asked: what is not theirs gets a shrug.

Readers who rated filled questions one by one called facts outside the person's job their commonest fault
(docs/quality.md): steelmakers for a mine planner, deposits for a credit modeller, a purchase before her time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from infoprep.hooks import Findings, Hook
from infoprep.likeness import likeness
from infoprep.vocabulary import EVENTS, NOT_THE_COMPANYS, WISHES
from infoprep.wording import is_plural

_MEETS_CUSTOMERS = frozenset({"marketing", "sales", "product", "design"})
_MAKES = frozenset({"engineering", "product", "design", "data", "operations"})
_ANSWERS_FOR_MONEY = frozenset({"finance", "sales", "project management"})
# Type of fact: the kinds of work that see it up close; reasoned (decision 11).
_CLOSE_TO: dict[str, frozenset[str]] = {
    "customer": _MEETS_CUSTOMERS,
    "competitor": _MEETS_CUSTOMERS,
    "product": _MEETS_CUSTOMERS | {"engineering"},
    "technology": frozenset({"engineering", "data"}),
    "project": _MAKES | {"project management", "research", "planning", "policy"},
    "difference": _MEETS_CUSTOMERS,
    "metric": _ANSWERS_FOR_MONEY,
    "scale": _MEETS_CUSTOMERS | {"data", "operations", "planning"},
    "funding": _ANSWERS_FOR_MONEY,
    "acquisition": frozenset({"finance", "legal", "hr"}),
    "regulation": frozenset({"legal", "policy"}),
    "leadership": frozenset({"hr"}),
    "layoff": frozenset({"hr"}),
    "strike": frozenset({"hr", "operations"}),
    "incident": frozenset({"operations", "engineering"}),
}
_LEADERS = ("decision maker", "hiring manager")
# A fact whose words the person's own description, or a wish of the seeker, takes up this far is theirs.
_SHARED = 0.4
# What somebody who looks at many firms compares them by.
_SEEN_FROM_OUTSIDE = frozenset("challenge competitor customer difference situation value".split())
_OF_ITS_OWN = 0.8
# Months: so long ago, many who are asked weren't there.
_OLD = 24


def closeness(hook: Hook, findings: Findings) -> float:
    """How near a fact is to the person who is asked.

    Args:
        hook: The fact.
        findings: The scene, and the other facts.

    Returns:
        1 for what is the person's or the seeker's own, or named in what is said of them; 0.9 for what their kind
        of work sees up close; 0.8 for a situation; 0.7 for what an executive answers for, or an expert compares
        firms by; 0.6 for whom else a recruiter's applicants talk to; 0.5 for what other leaders do, what others
        said there, or where nothing is known of the person; 0.4 for recent news, which everybody saw; 0.3 for what
        stands in the company's way, where it is not known to be their work; 0.2 for the rest.
    """
    return findings.once(_closeness, hook.type, hook.text, findings.age(hook))


def _closeness(findings: Findings, hook_type: str, text: str, age: int) -> float:
    scene = findings.scene
    if hook_type in NOT_THE_COMPANYS:
        return 1.0
    if hook_type == "situation":  # its questions say themselves whose work sees it
        return _OF_ITS_OWN
    own, company = findings.once(_own_and_company)
    named = text.replace(company, "").strip() or text if company else text
    if max(likeness(named, words) for words in own) >= _SHARED:
        return 1.0
    if hook_type == "technology" and not scene.works_with_software:
        return 0.2  # the tools of those who write software; a motor's designer may never see them
    if scene.viewpoint == "recruiter" and hook_type == "competitor":
        return 0.6  # whom else applicants talk to is a recruiter's daily bread
    if not scene.functions.isdisjoint(_CLOSE_TO.get(hook_type, ())) and scene.viewpoint != "recruiter":
        return 0.9
    if hook_type == "difference" and text.startswith("more "):
        return 0.7  # what there is more of than elsewhere comes across every desk
    if scene.viewpoint == "executive" or (
        scene.viewpoint == "industry expert" and hook_type in _SEEN_FROM_OUTSIDE
    ):
        return 0.7
    if scene.viewpoint in _LEADERS:  # the head of a laboratory leads it, and not the company
        return 0.5
    if scene.viewpoint == "anyone":
        return 0.5
    if hook_type in ("challenge", "claim", "slogan"):
        # what others said there is worth holding up to anybody; what stands in its way, to those whose work it is
        return 0.3 if scene.says_their_work and hook_type != "claim" else 0.5
    recent = hook_type in EVENTS and age <= _OLD
    return 0.4 if recent else 0.2


def is_several(fact: str, findings: Findings) -> bool:
    """Whether a fact's words take "are".

    Args:
        fact: The words.
        findings: What they were found with.
    """
    return findings.once(_is_several, fact)


def _is_several(findings: Findings, fact: str) -> bool:
    return is_plural(fact)


def taken_up(wish: str, question: str, findings: Findings) -> float:
    """How far a question takes up a wish; `infoprep.likeness.likeness`.

    Args:
        wish: The wish.
        question: The question.
        findings: What both were found in.
    """
    return findings.once(_taken_up, wish, question)


def _taken_up(findings: Findings, wish: str, question: str) -> float:
    return likeness(wish, question)


_LOOKUPS: dict[str, Callable[..., float]] = {
    "closeness": _closeness,
    "is_several": _is_several,
    "taken_up": _taken_up,
}


def looked_up(findings: Findings) -> list[list[str | int | float]]:
    """Everything here that can be asked of findings, answered: so that nobody has to look words up again.

    Args:
        findings: The findings.

    Returns:
        For each answer the name of what was asked, what it was asked of, and the answer.
    """
    wishes = [hook.text for kind in WISHES for hook in findings.of(kind)]
    asked: list[tuple[str, tuple[str | int, ...]]] = [
        *(("closeness", (hook.type, hook.text, findings.age(hook))) for hook in findings.hooks),
        *(("is_several", (hook.text,)) for hook in findings.hooks),
        *(("taken_up", (wish, own.text)) for wish in wishes for own in findings.drafts if own.text),
    ]
    return [[name, *of, findings.once(_LOOKUPS[name], *of)] for name, of in asked]


def remember(answers: Iterable[Sequence[Any]], findings: Findings) -> None:
    """Give findings the answers that `looked_up` had of the same ones.

    Args:
        answers: The answers.
        findings: The findings.
    """
    for name, *of, answer in answers:
        findings.know(_LOOKUPS[name], of, answer)


def _own_and_company(findings: Findings) -> tuple[list[str], str]:
    """The words of the person and the wishes, and the company's name, which says nothing of whose a thing is."""
    wishes = (other.text for other in findings.hooks if other.type in ("goal", "hunch"))
    company = next((other.form("bare") or other.text for other in findings.of("company")), "")
    return [findings.scene.about, *wishes], company
