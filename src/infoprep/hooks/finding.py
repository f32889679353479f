"""How hooks are found: the extractors in their order, and what is made of all that they yield.

Each extractor is a generator of hooks over the reading; the lists say which there are. A new kind of
hook is a new extractor in its file's list and a line in `infoprep.vocabulary.WORTH`.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace

from infoprep.hooks import (
    Extractor,
    Findings,
    about_me,
    career,
    challenges,
    conditions,
    deeds,
    events,
    figures,
    goals,
    labelled,
    named,
    offers,
    people,
    scale,
    seeker,
    stations,
    things,
    traits,
)
from infoprep.hooks.drafts import find_drafts
from infoprep.hooks.events.statements import without_brackets
from infoprep.hooks.joins import choices, joins
from infoprep.hooks.needles import looked_through
from infoprep.hooks.records import Hook, Scene
from infoprep.hooks.scene import set_scene
from infoprep.hooks.situations import situations
from infoprep.hooks.terms import in_their_time, term_of
from infoprep.hooks.ties import tied
from infoprep.hooks.wishes import avoided
from infoprep.reading import Reading
from infoprep.vocabulary import EVENTS
from infoprep.wording import initials
from infoprep.yaml_source import Evidence

EXTRACTORS: tuple[Extractor, ...] = (
    *things.EXTRACTORS,
    *challenges.EXTRACTORS,
    *named.EXTRACTORS,
    *offers.EXTRACTORS,
    *labelled.EXTRACTORS,
    *traits.EXTRACTORS,
    *figures.EXTRACTORS,
    *scale.EXTRACTORS,
    *people.EXTRACTORS,
    *career.EXTRACTORS,
    *deeds.EXTRACTORS,
    *stations.EXTRACTORS,
    *seeker.EXTRACTORS,
    *about_me.EXTRACTORS,
    *goals.EXTRACTORS,
    *conditions.EXTRACTORS,
    *events.EXTRACTORS,
)


def findings_in(reading: Reading, more: Sequence[Extractor] = ()) -> Findings:
    """What the extractors find; see `infoprep.hooks.find_hooks`.

    Args:
        reading: The notes as read.
        more: Extractors of plugins, after infoprep's own.
    """
    texts = [passage.text for passage in reading.passages]
    with looked_through([*texts, *map(without_brackets, texts)]):
        return _found_in(reading, (*EXTRACTORS, *more))


def _found_in(reading: Reading, extractors: Sequence[Extractor]) -> Findings:
    scene = set_scene(reading)
    avoid = avoided(reading)
    found = _without_repeats([hook for extract in extractors for hook in extract(reading, scene)])
    found = list(_with_doubts(found, reading))
    found = [_elsewhere(hook, scene) for hook in found]
    unique: dict[tuple[str, str], Hook] = {}
    for hook in [*found, *choices(found), *joins(found), *situations(found)]:
        key = (hook.type, hook.text.lower())
        if key not in unique or hook.certainty > unique[key].certainty:
            unique[key] = hook
    drafts = find_drafts(reading, scene)
    asked = {(piece.path, piece.line) for draft in drafts if draft.text for piece in draft.evidence}
    hooks, shut_out = [], []
    newest = max((hook.date for hook in unique.values() if hook.status == "done"), default="")
    names = [name for name in (reading.notes.company.name, reading.notes.company.short) if name]
    company = " ".join(names)
    unique = {
        (hook.type, hook.text.lower()): hook for hook in tied([*unique.values()], company, scene.viewpoint)
    }
    own = {name.lower() for name in (company, *names, *map(initials, names)) if len(name) > 1}
    met = str(reading.notes.interviewee.name or "")
    left = scene.viewpoint == "former employee"
    term = term_of(reading, left=left)
    for hook in in_their_time(unique.values(), term, EVENTS, max(newest, _RELEASED), left=left):
        if hook.type in _NOT_ITSELF and _is_own(hook.text, own):
            continue  # "ENO works with schools": they don't use themselves, nor "the ENO system"
        if hook.type == "leadership" and met and met in hook.text:
            continue  # nobody is asked about their own arrival
        if hook.type == "situation" and not term.covers(hook):
            continue  # what came after their time is nothing that they have lived through
        if hook.type == "goal" and hook.certainty < 1 and {(e.path, e.line) for e in hook.evidence} <= asked:
            continue  # a line under "want to know" that is a question of the user's own already
        if hook.type == "metric" and _is_over(hook, newest):
            continue  # "paper bags in all boxes by end 2025", in notes of 2026
        # The company's own name stays, whatever it holds.
        subject = next((a for a in avoid if hook.type != "company" and a.touched_by(hook.words)), None)
        if subject and hook.type == "situation":
            continue  # the fact that tells of it is named
        if subject:
            shut_out.append((hook, subject))
        else:
            hooks.append(hook)
    return Findings(tuple(hooks), scene, avoid, drafts, tuple(shut_out))


def _is_own(text: str, own: Container[str]) -> bool:
    """Whether it is the company itself, or a thing that has no other name than the company's."""
    bare = re.sub(r"^the | (?:systems?|platform|software|app|engine|machines?)$", "", text.lower())
    return bare in own


def _elsewhere(hook: Hook, scene: Scene) -> Hook:
    """A product, marked where the interviewee's role isn't named for it: of that nobody asks where it comes in.

    And what closes under a name of its own at a museum or a theatre was on show: nobody lost it.
    """
    if hook.type == "closure" and scene.sectors & _SHOW and _A_NAME.fullmatch(hook.form("object") or ""):
        return replace(hook, forms={}, sayable=False)
    if hook.type != "product" or "name" not in hook.kinds or hook.text.lower() in scene.role.lower():
        return hook
    return replace(hook, kinds=(*hook.kinds, "elsewhere"))


_SHOW = frozenset({"museum", "performing arts"})
_A_NAME = re.compile(r"(?:[A-Z][\w'’-]*)(?: [A-Z][\w'’-]*)*")
_NOT_ITSELF = frozenset({"technology", "product", "competitor", "customer", "past_employer"})


# Beside a piece of news: "is it open? i think it slipped"
_HOW_IT_STANDS = re.compile(
    r"\b(?:is it|are they|has it) (?:even |really |actually )?"
    r"(?:open|done|finished|ready|live|built|running|still on)\b|"
    r"\b(?:think|heard) it(?:['’]s| has| was)? (?:slipped|stalled|delayed|late)\b",
    re.IGNORECASE,
)
_BESIDE = 3  # lines: the release, its link, the doubt


def _with_doubts(hooks: Iterable[Hook], reading: Reading) -> Iterator[Hook]:
    """The hooks, of which an event that the seeker lost track of has the kind ``unsure``."""
    doubts = [
        passage.text.evidence()[0].line
        for passage in reading.under("notes", "about", "news")
        if _HOW_IT_STANDS.search(passage.text)
    ]
    for hook in hooks:
        lines = [piece.line for piece in hook.evidence] if hook.type in EVENTS else []
        lost = any(0 <= doubt - line <= _BESIDE for line in lines for doubt in doubts)
        yield replace(hook, kinds=(*hook.kinds, "unsure")) if lost else hook


_RELEASED = "2025"  # notes are no older than the library: what their only date tells of may be long ago


def _is_over(hook: Hook, newest: str) -> bool:
    """Whether a goal was to be reached before the newest thing that the notes tell of."""
    due = re.search(r"\bby (?:the )?(?:end (?:of )?|early |mid-?|late )?((?:19|20)\d\d)\b", hook.text)
    return due is not None and due[1] < newest[:4]


def _without_repeats(hooks: list[Hook]) -> list[Hook]:
    """The hooks less figures that an event tells already."""
    told = [piece for hook in hooks if hook.type in EVENTS for piece in hook.evidence]
    return [hook for hook in hooks if hook.type != "metric" or hook.sayable or not _overlap(hook, told)]


def _overlap(hook: Hook, told: list[Evidence]) -> bool:
    return any(
        piece.line == other.line
        and piece.column < other.column + len(other.text)
        and other.column < piece.column + len(piece.text)
        for piece in hook.evidence
        for other in told
    )
