"""An argument to start with, from what several people spoke of: for the seeker to change.

It goes by words: that several people spoke of one thing, that somebody called something late. So it is often not the
argument that was heard, and says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from infoprep.argument import Argument, Need, Sought
from infoprep.claims import is_obstacle, is_of_hiring
from infoprep.hooks import Findings, Hook
from infoprep.hooks.scene import viewpoint_of
from infoprep.ledger import Ledger
from infoprep.likeness import likeness, telling
from infoprep.points import as_sentence, disputes, open_wishes
from infoprep.subjects import Subject, claims_of, subjects_of
from infoprep.told import AIM, Told, can_be_told, is_looked_for, is_planned, to_tell
from infoprep.vocabulary import HIRES
from infoprep.wording import and_list, base_noun, mid_sentence, sentence_start
from infoprep.yaml_source import Text

_NEEDS = 4
_IS_LIKE = 0.4  # from so much likeness on, a need calls for a skill


def suggest(
    ledger: Ledger, found: Sequence[Findings], hooks: Sequence[Hook], targets: Sequence[str]
) -> Argument:
    """An argument from a ledger and the notes.

    Args:
        ledger: What people said.
        found: The findings of the notes.
        hooks: Their hooks, each once.
        targets: The goals that the company has told the public.

    Returns:
        Claims in full, so that each is named by its beginning. No reading and no examples: these are the seeker's own.
    """
    told = to_tell(ledger)
    hires = {str(meeting.person) for meeting in ledger.meetings if viewpoint_of(None, meeting.role) in HIRES}
    looked_for = [one for one in told if one.people & hires and any(map(is_looked_for, one.claims))]
    planned = [one for one in told if one not in looked_for and any(map(is_planned, one.claims))]
    rest = [
        one for one in told if one not in (*looked_for, *planned) and not any(map(is_of_hiring, one.claims))
    ]

    roles = [hook.text for hook in hooks if hook.type == "target_role"]
    trade = telling(" ".join([*roles, *(meeting.role for meeting in ledger.meetings)]))
    worries = [hook for hook in hooks if hook.type == "challenge"]
    skills = [hook.text for hook in hooks if hook.type == "skill"]
    subjects = subjects_of(rest, [line.claim for line in ledger.lines], worries, trade)
    needs = [subject for subject in subjects if subject.told and subject.is_in_way][:_NEEDS]
    grouped = [one for subject in needs for one in subject.told]
    alone = [one for one in rest if one not in grouped and any(map(is_obstacle, one.claims))]
    alone.sort(key=lambda one: len(one.people), reverse=True)
    room = _NEEDS - len(needs)
    past = next((hook for hook in hooks if hook.type == "seeker_past" and hook.form("said")), None)
    differing = {base_noun(name.split()[-1].lower()): name for name in disputes(ledger, trade)}
    return Argument(
        past=Text(as_sentence(past.form("said") or "")) if past else None,
        aims=(*map(Text, targets), *_words(planned)),
        needs=(
            *(_need(subject, skills) for subject in needs),
            *(_alone(one) for one in alone[:room]),
        ),
        looked_for=tuple(Sought(what=words) for words in _words(looked_for)),
        ask=tuple(map(Text, [*open_wishes(ledger, found), *map(_asked, differing.values())])),
    )


def _words(told: Iterable[Told]) -> tuple[Text, ...]:
    return tuple(Text(claim.words) for claim in claims_of(told))


def _alone(told: Told) -> Need:
    """What is said in the words of one: others, who were judged to agree, said it otherwise and are not counted."""
    first, *others = _words([told])
    return Need(what=first, heard=(first,), beside=tuple(others))


def _asked(name: str) -> str:
    return f"What is your own view of {mid_sentence(name)}?"


def _need(subject: Subject, skills: Iterable[str]) -> Need:
    met = [skill for skill in skills if calls_for(skill, subject)]
    return Need(
        what=Text(sentence_start(subject.name)),
        beside=_words(subject.told),  # that people spoke of one thing is no agreement: nobody is counted
        bring=Text(sentence_start(and_list(met))) if met else None,
    )


def calls_for(skill: str, need: Subject) -> bool:
    """Whether what stands in the way, or what was said of it, calls for a skill.

    Args:
        skill: What the seeker can do.
        need: What stands in the way.
    """
    claims = claims_of(need.told)
    # Control boards are no control, and "they plan to" is no planning.
    named = {key[-1] for claim in claims for key, _ in claim.meaning.things}
    done = {word for claim in claims if not AIM.search(claim.words) for word in claim.meaning.says}
    worry = telling(need.name) if need.evidence else frozenset()
    return likeness(skill, " ".join(sorted(named | done | worry))) >= _IS_LIKE


def left_over(argument: Argument, ledger: Ledger) -> tuple[str, ...]:
    """What can be told and is in no part of an argument, what people differ on among it."""
    used = [begin.casefold() for need in argument.needs for begin in (*need.heard, *need.beside)]
    used += [begin.casefold() for begin in (*argument.aims, *(one.what for one in argument.looked_for))]
    words = [line.claim.words for line in ledger.lines if can_be_told(line.claim, ledger.names)]
    return tuple(one for one in words if not any(one.casefold().startswith(begin) for begin in used))
