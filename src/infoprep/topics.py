"""What questions can be about, who can answer them, and the order of a talk: the words banks are written in.

Source: the topics with their best audiences are the project's own reading of what career offices and
books on informational interviews ask about (docs/evidence.md).
"""

from __future__ import annotations

from typing import Literal, get_args

Stage = Literal["opening", "warm-up", "core", "deep", "advice", "closing"]
STAGES: tuple[Stage, ...] = get_args(Stage)

Viewpoint = Literal[
    "decision maker",
    "hiring manager",
    "peer",
    "recruiter",
    "executive",
    "former employee",
    "alumnus",
    "industry expert",
]
VIEWPOINTS: tuple[Viewpoint, ...] = get_args(Viewpoint)

# Who works at the company today and does its work: an `insider` wording suits them all.
INSIDERS = ("decision maker", "hiring manager", "peer", "executive", "alumnus")

_DM, _HM, _IC, _RC = "decision maker", "hiring manager", "peer", "recruiter"
_EX, _FE, _AL, _IE = "executive", "former employee", "alumnus", "industry expert"
_ALL = VIEWPOINTS

# topic: who knows it best
TOPICS: dict[str, tuple[str, ...]] = {
    "career_path": _ALL,
    "interviewee_work": (_EX, _IE, _DM, _IC, _HM, _FE, _AL),
    "role_reality": (_IC, _HM, _AL, _FE),
    "team_collaboration": (_IC, _HM, _AL, _FE, _DM),
    "strategy_priorities": (_DM, _EX, _HM),
    "product_choices": (_DM, _HM, _IC, _EX, _AL, _FE),
    "technology_choices": (_IC, _HM, _IE, _AL, _FE),
    "culture_and_values": (_IC, _FE, _AL, _RC, _EX, _HM, _DM),
    "recent_news": _ALL,
    "growth_scaling": (_DM, _EX, _HM, _RC, _IC),
    "funding_use": (_EX, _DM),
    "acquisition_integration": (_DM, _HM, _IC, _EX, _FE, _AL),
    "leadership_change": (_DM, _HM, _FE),
    "restructuring": (_FE, _AL, _DM),
    "competition": (_DM, _EX, _IE, _HM, _IC, _FE),
    "customers": (_DM, _HM, _IC, _EX, _AL, _FE),
    "regulation": (_DM, _EX, _IE, _HM),
    "sustainability_impact": (_EX, _DM, _IE, _HM, _IC),
    "industry_trends": (_IE, _EX, _DM, _RC, _FE, _HM, _AL),
    "hardest_tradeoff": (_HM, _DM, _IC, _EX, _FE, _AL, _IE),
    "changed_mind_lessons": (_EX, _IE, _AL, _FE, _HM, _DM, _IC),
    "success_in_role": (_HM, _RC, _DM, _IC, _AL, _FE),
    "skills_gap": (_HM, _IC, _AL, _RC, _FE, _IE),
    "onboarding_first_months": (_HM, _IC, _RC, _FE, _AL),
    "hiring_process": (_RC, _HM, _DM, _FE, _AL),
    "remote_place_pace": (_IC, _RC, _FE, _AL),
    "former_employee_candour": (_FE,),
    "advice_to_seeker": _ALL,
    "resources_next_step": _ALL,
    "referral_close": _ALL,
}


def fit(topic: str, viewpoint: str) -> float:
    """How well people with a viewpoint can speak of a topic.

    Args:
        topic: A topic of `TOPICS`.
        viewpoint: A viewpoint, or ``anyone`` where nothing is known of the person.

    Returns:
        1.0 for those who know it best, 0.3 for others, 0.7 for somebody unknown, and 0.9 for somebody
        unknown where everybody knows it.
    """
    best = TOPICS[topic]
    if viewpoint == "anyone":
        return 0.9 if len(best) == len(_ALL) else 0.7
    return 1.0 if viewpoint in best else 0.3
