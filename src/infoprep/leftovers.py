"""What was not used, and why: facts in no question, lines in which nothing was found, questions not asked.

Nothing of the notes is lost silently: what no question takes up can be looked up, and written in plainer words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from infoprep.agenda import Agenda, Question
from infoprep.articles import indefinite
from infoprep.bank import Bank, Template
from infoprep.bank.entries import entries_of
from infoprep.filled import Filled, Skipped
from infoprep.found import Found
from infoprep.hooks import Findings, Hook
from infoprep.questions import Fillings, missing
from infoprep.vocabulary import GENERAL
from infoprep.yaml_source import Evidence

# Fields that say who and when, not what there is to ask about.
_NO_FACTS = ("company", "interviewee.name", "seeker.name", "meeting", "avoid", "my_questions")


def unused_hooks(hooks: Iterable[Hook], questions: Sequence[Question]) -> tuple[Hook, ...]:
    """The facts that no question takes up, without those that merely name the company and the work.

    Args:
        hooks: All facts.
        questions: The questions that are asked or in reserve.

    Returns:
        Facts, in their order.
    """
    used = {(hook.type, hook.text) for question in questions for hook in question.hooks}
    taken = {piece for question in questions for piece in question.evidence}
    return tuple(
        hook
        for hook in hooks
        if hook.type not in GENERAL
        and (hook.type, hook.text) not in used
        and not taken.issuperset(hook.evidence)
    )


def silent_lines(found: Found) -> tuple[Evidence, ...]:
    """The lines of the notes in which nothing was found: no fact, no wish, no question of one's own.

    Args:
        found: What was found in the notes.

    Returns:
        Each passage's first line with its place, in the order of the fields.
    """
    findings = found.findings
    told = {
        (piece.file, piece.line)
        for evidence in (
            *(hook.evidence for hook in findings.hooks),
            *(hook.evidence for hook, _ in findings.shut_out),
            *(avoid.evidence for avoid in findings.avoid),
            *(draft.evidence for draft in findings.drafts),
            findings.scene.evidence,
        )
        for piece in evidence
    }
    return tuple(
        pieces[0]
        for pieces in found.lines
        if pieces
        and not pieces[0].path.startswith(_NO_FACTS)
        and not pieces[0].path.endswith((".date", ".source"))
        and not any((piece.file, piece.line) in told for piece in pieces)
    )


def unasked(own: Bank, fillings: Fillings, agenda: Agenda) -> Iterator[Skipped]:
    """The questions of the user's own bank that are not asked, each with the reason.

    Args:
        own: The bank that the user added.
        fillings: Every question that might have been asked.
        agenda: The ones that are.

    Yields:
        The question as it would read, or its wording, with the line of the bank.
    """
    asked = {question.template for question in (*agenda.questions, *agenda.reserve)}
    for template in own.templates:
        name = str(template.id)
        if name in asked:
            continue
        ready = next(fillings.ready(name), None)
        if ready:
            why, text = _what_stands_there(ready, agenda), ready.text
        else:
            why, text = _why_not(template, fillings.findings), str(next(iter(template.ask.values())))
        yield Skipped(text, f"Your bank's question: {why}", template.id.evidence())


def _what_stands_there(question: Filled, agenda: Agenda) -> str:
    """Why a question that fits is not asked: the one that is, on its topic or with its fact, or its worth."""
    for other in agenda.questions:
        if other.topic == question.topic:
            return f"“{other.text}” is on the same topic ({question.topic.replace('_', ' ')})."
    facts = {hook.text for hook in question.facts}
    for other in agenda.questions:
        if facts & {hook.text for hook in other.hooks}:
            return f"“{other.text}” takes up the same."
    return "it fits, but others were worth more."


def _why_not(template: Template, findings: Findings) -> str:
    scene = findings.scene
    who = "somebody of whom nothing is known" if scene.viewpoint == "anyone" else indefinite(scene.viewpoint)
    entry = next((entry for entry in entries_of(template) if scene.viewpoint in entry.suits), None)
    if entry is None:
        return f"it has no wording for {who}."
    occupation = (entry.occupation,) if entry.occupation else ()
    homes = (
        (entry.sectors, scene.sectors),
        (entry.functions, scene.functions),
        (occupation, scene.occupations),
    )
    if not all(not home or not theirs.isdisjoint(home) for home, theirs in homes):
        return f"it is only for: {', '.join((*entry.sectors, *entry.functions, *occupation))}."
    unfilled = missing(entry.need, findings)
    if unfilled:
        return f"nothing in the notes fills {' or '.join(f'{{{{ {name} }}}}' for name in unfilled)}."
    return f"it would be too long, too delicate for {who}, or say a word twice."
