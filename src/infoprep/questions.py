"""Stage 6: bank x findings -> questions, and what was skipped with the reason."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from infoprep.bank import ANYONE, Bank, Template
from infoprep.hooks import Avoid, Findings, Hook
from infoprep.limits import QUESTION, QUESTION_CHARACTERS, fits_in_a_breath
from infoprep.settings import Settings
from infoprep.templating import Slot, Wording, filtered
from infoprep.vocabulary import LABELS, MAY_HEAR, OWN_PATH, STAGE_MINUTES, WISHES, WORTH, Stage
from infoprep.wording import sentence_start
from infoprep.yaml_source import Evidence, Text

YOURS = "yours"  # the topic of the user's own questions

Fills = tuple[tuple[str, Hook], ...]  # slot name and its hook, in the order of the names


@dataclass(frozen=True, slots=True)
class Filled:
    """A template filled with hooks, or the user's own question: something that might be asked.

    Attributes:
        text: The question.
        template: The id of the template it comes from; ``yours.1`` for the user's own first one.
        topic: What it is about.
        stage: Where in the talk it belongs.
        minutes: How long its answer usually takes.
        sensitivity: 0 for anyone, 1 with a neutral frame, 2 late and only to some.
        viewpoint: Whose wording it is.
        tailored: How far it is made for this viewpoint, line of work or goal, in 0..1.
        at_home: Whether it is about their own line of work.
        in_trade: Whether it is about their line of business: rail, resale, a hospital.
        fills: The hooks in it, by slot.
        evidence: The lines of the notes behind it, without repeats.
        follow_ups: What to ask next.
        listen_for: What in the answer is worth writing down; may be empty.
    """

    text: str
    template: str
    topic: str
    stage: Stage
    minutes: int
    sensitivity: int
    viewpoint: str
    tailored: float
    at_home: bool
    fills: Fills
    evidence: tuple[Evidence, ...]
    follow_ups: tuple[str, ...] = ()
    listen_for: str = ""
    in_trade: bool = False

    @property
    def hooks(self) -> tuple[Hook, ...]:
        """The hooks in it."""
        return tuple(hook for _, hook in self.fills)

    @property
    def facts(self) -> tuple[Hook, ...]:
        """The hooks that state something of the company or the interviewee."""
        return tuple(hook for hook in self.hooks if hook.type not in LABELS)

    @property
    def is_for_anybody(self) -> bool:
        """Whether it holds nothing of the company, its trade, the person or the seeker's path: a wish is anybody's."""
        told = {hook.type for hook in self.facts} | {
            hook.type for hook in self.hooks if hook.type in OWN_PATH
        }
        return not (self.is_yours or self.in_trade or told)

    @property
    def is_yours(self) -> bool:
        """Whether the user wrote it."""
        return self.topic == YOURS


@dataclass(frozen=True, slots=True)
class Skipped:
    """A question or a fact that is left out on purpose.

    Attributes:
        text: The question, or the fact's words.
        reason: Why it is left out.
        evidence: The lines of the notes behind the reason.
    """

    text: str
    reason: str
    evidence: tuple[Evidence, ...]


def fill_bank(bank: Bank, findings: Findings, settings: Settings) -> tuple[list[Filled], list[Skipped]]:
    """Fill every template that fits the person and the facts.

    Args:
        bank: The templates.
        findings: The hooks, the scene, and what not to raise.
        settings: Bounds the fillings of one template.

    Returns:
        The questions in the order of template ids, each template's best filling first; and what was
        left out because the notes ask for it.
    """
    filled, unspeakable = _own_questions(findings)
    skipped = unspeakable + [
        Skipped(hook.text, f"The notes ask not to raise it: “{avoid.words}”.", avoid.evidence)
        for hook, avoid in findings.shut_out
    ]
    most = max(1, min(settings.max_fills, _FILLINGS // max(1, len(bank))))
    for template in bank.templates:
        wording = template.wording_for(findings.scene.viewpoint)
        if wording is None or not is_at_home(template, findings):
            continue
        for fills in itertools.islice(_fillings(template, wording, findings), most):
            question = _fill(template, wording, fills, findings)
            if question is None:
                continue
            avoid = _touches(question.text, findings)
            if question.sensitivity == 2 and findings.scene.viewpoint not in MAY_HEAR:
                continue
            if avoid:
                reason = f"The notes ask not to raise it: “{avoid.words}”."
                skipped.append(Skipped(question.text, reason, avoid.evidence))
            else:
                filled.append(question)
    return filled, skipped


# Of a very large bank, fewer fillings of each template are looked at.
_FILLINGS = 15_000
# How many hooks are tried for the slots of one template: thirty slots of one type have no end of ways.
_TRIES = 2_000


def _own_questions(findings: Findings) -> tuple[list[Filled], list[Skipped]]:
    """The user's own questions as they can be said; one that can't be said in a breath is given back."""
    filled, skipped = [], []
    for number, own in enumerate(findings.drafts, 1):
        text, evidence = own.text or own.words, own.evidence
        avoid = _touches(text, findings)
        if avoid:
            reason = f"The notes ask not to raise it: “{avoid.words}”."
            skipped.append(Skipped(text, reason, avoid.evidence))
        elif own.text is None:
            skipped.append(Skipped(text, "It needs your own words before it can be said.", evidence))
        elif not fits_in_a_breath(text):
            limit = QUESTION if len(text.split()) > QUESTION.most else QUESTION_CHARACTERS
            skipped.append(Skipped(text, " ".join(limit.passed()), evidence))
        else:
            viewpoint, name = findings.scene.viewpoint, f"{YOURS}.{number}"
            filled.append(Filled(text, name, YOURS, own.stage, 2, 0, viewpoint, 1.0, False, (), evidence))
    return filled, skipped


def is_at_home(template: Template, findings: Findings) -> bool:
    """Whether a template suits the company's line of business and the person's kind of work."""
    scene, only = findings.scene, template.only
    return (not only.sector or not scene.sectors.isdisjoint(only.sector)) and (
        not only.function or not scene.functions.isdisjoint(only.function)
    )


def _fillings(template: Template, wording: Wording, findings: Findings) -> Iterator[Fills]:
    """The ways to put hooks into a wording's slots, the most worthwhile hooks first."""
    choices = [
        (name, _candidates(name, uses, template, findings)) for name, uses in _slots(template, wording)
    ]
    place = findings.once(_places)
    tries = itertools.count()

    def joined(chosen: Fills) -> Iterator[Fills]:
        if len(chosen) == len(choices):
            yield chosen
            return
        name, hooks = choices[len(chosen)]
        before = [hook for _, hook in chosen]
        for hook in hooks:
            if next(tries) > _TRIES:
                return
            distinct = all((other.type, other.text) != (hook.type, hook.text) for other in before)
            # "a competitor, a second competitor": each pair once, in the order of the notes.
            same = before and before[-1].type == hook.type
            if distinct and not (same and place[id(before[-1])] > place[id(hook)]):
                yield from joined((*chosen, (name, hook)))

    return joined(())


def _places(findings: Findings) -> dict[int, int]:
    return {id(hook): number for number, hook in enumerate(findings.hooks)}


def unfilled_slots(template: Template, wording: Wording, findings: Findings) -> list[str]:
    """The slots of a wording that nothing in the notes fills."""
    return [
        name for name, uses in _slots(template, wording) if not _candidates(name, uses, template, findings)
    ]


def _slots(template: Template, wording: Wording) -> list[tuple[str, list[Slot]]]:
    """The slots to fill, by name, each with its uses in the wording."""
    # A kind asked for in `when` needs its hook, also where the wording has no slot for it.
    slots: dict[str, list[Slot]] = {str(name): [] for name in template.when}
    for slot in wording.slots:
        slots.setdefault(slot.name, []).append(slot)
    return sorted(slots.items())


def _candidates(name: str, uses: list[Slot], template: Template, findings: Findings) -> tuple[Hook, ...]:
    forms = frozenset((slot.form, slot.words) for slot in uses)
    return findings.once(_fitting, Slot(name).type, template.when.get(Text(name), ()), template.stale, forms)


def _fitting(
    findings: Findings,
    of_type: str,
    kinds: tuple[Text, ...],
    stale: int | None,
    forms: frozenset[tuple[str, tuple[str, ...]]],
) -> tuple[Hook, ...]:
    """The hooks that fit a slot, the most worthwhile first."""
    hooks = [
        hook
        for hook in findings.of(of_type)
        if (set(kinds) & set(hook.kinds) if kinds else _is_as_it_says(hook, of_type))
        and not (stale and findings.age(hook) > stale)
        and all(_words(Slot(of_type, *form), hook) is not None for form in forms)
    ]
    return tuple(sorted(hooks, key=lambda hook: -WORTH[hook.type] * hook.certainty))


def _is_as_it_says(hook: Hook, of_type: str) -> bool:
    """Whether a hook fits where no kind is asked for: it has happened, and a merger was not called off."""
    return hook.is_settled and ("ended" not in hook.kinds or of_type == "event")


def _words(slot: Slot, hook: Hook) -> str | None:
    words = hook.form(slot.form)
    return filtered(words, slot.words) if words else None


def _fill(template: Template, wording: Wording, fills: Fills, findings: Findings) -> Filled | None:
    hooks = dict(fills)
    words = {slot: _words(slot, hooks[slot.name]) or "" for slot in wording.slots}
    text = sentence_start(wording.fill(words))
    if not fits_in_a_breath(text) or _repeats_itself(text, fills) or _talks_past(wording, hooks):
        return None
    viewpoint = findings.scene.viewpoint
    at_home = bool(template.only.sector or template.only.function)
    worded = viewpoint != ANYONE and viewpoint in template.wordings
    return Filled(
        text,
        str(template.id),
        str(template.topic),
        template.stage,
        template.minutes or STAGE_MINUTES[template.stage],
        max([template.sensitivity, *(hook.sensitivity for _, hook in fills)]),
        viewpoint,
        _tailored(template, hooks, at_home=at_home, worded=worded),
        at_home,
        fills,
        tuple(dict.fromkeys(piece for _, hook in fills for piece in hook.evidence)),
        tuple(map(str, template.follow_up)),
        str(template.listen_for or ""),
        bool(template.only.sector),
    )


def _tailored(template: Template, hooks: dict[str, Hook], *, at_home: bool, worded: bool) -> float:
    """How far a question is made for this person, their line of work, or the wish that it meets."""
    if hooks.keys().isdisjoint(WISHES):
        return max(0.7 * worded, (0.6 + 0.2 * worded) * at_home)
    return 0.9 if template.when.keys() & set(WISHES) else 0.5


def _talks_past(wording: Wording, hooks: dict[str, Hook]) -> bool:
    """Whether a wish that is a question itself ("how analysts work together") is met by something like it."""
    wish = hooks.get("goal") or hooks.get("worry")
    return wish is not None and "ask" in wish.forms and all(slot.type not in WISHES for slot in wording.slots)


def _repeats_itself(text: str, fills: Fills) -> bool:
    """Whether a filling says a word twice that was to be said once: "At Wealthsimple, Wealthsimple Cash"."""
    names = [word for _, hook in fills for word in set(re.findall(r"\b[A-Z]\w{3,}", hook.text))]
    return any(len(re.findall(rf"\b{re.escape(name)}\b", text)) > 1 for name in names)


def _touches(text: str, findings: Findings) -> Avoid | None:
    return next((avoid for avoid in findings.avoid if avoid.touched_by(text)), None)
