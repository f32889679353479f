"""What earlier talks change in the next one: what is answered is not asked again, what one person said is held up.

A claim is put to the next person without a word of who said it, and only where it can be put so: whole, about
the company, about nobody's person, about nothing sore.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from infoprep.answers import Answer, Answers, without_role
from infoprep.claims import FOR_ONESELF, Claim, is_blunt, is_obstacle, is_of_a_person, is_sore
from infoprep.filled import Skipped
from infoprep.hooks import Answered, Findings, Hook
from infoprep.ledger import Ledger, Line, check_company
from infoprep.letter_facts import offered
from infoprep.likeness import telling
from infoprep.notes import Notes
from infoprep.vocabulary import WISHES
from infoprep.wording import said_day

# On these everybody has an answer of their own: what one person said of them answers for nobody else.
PERSONAL = frozenset(
    """career_path interviewee_work advice_to_seeker changed_mind_lessons former_employee_candour referral_close
    resources_next_step""".split()
)
MOST_CLAIMS = 12
_LONGEST_PAIR = 20  # words of two claims in one question


@dataclass(frozen=True)
class Heard:
    """What is known before a talk, from the notes and from earlier talks.

    Attributes:
        findings: The facts, without wishes that are answered and own questions that were asked, with what others
            said and what this person offered.
        skipped: What is not asked again, with the reason.
    """

    findings: Findings
    skipped: tuple[Skipped, ...] = ()


def taken_in(findings: Findings, notes: Notes, ledger: Ledger | None) -> Heard:
    """Take in what earlier talks brought.

    Args:
        findings: What the notes of the next talk hold.
        notes: These notes, which say whom it is with.
        ledger: What was said in earlier talks; None where there were none.

    Returns:
        What is known now; of what is private nothing.

    Raises:
        InputError: The answers are of another company.
    """
    if ledger is None:
        return Heard(findings)
    answers, name = ledger.meetings, notes.interviewee.name
    check_company(answers, notes)
    settled = [(meeting, answer) for meeting in answers for answer in meeting.answers if answer.is_settled]
    met = {str(about).casefold(): (meeting, answer) for meeting, answer in settled for about in answer.about}
    asked = {str(answer.question).casefold(): (meeting, answer) for meeting, answer in settled}
    hooks, drafts, skipped = [], [], []
    for hook in findings.hooks:
        known = met.get(hook.text.casefold()) if hook.type in WISHES else None
        if known:
            skipped.append(_answered(hook.text, *known))
        else:
            hooks.append(hook)
    for draft in findings.drafts:
        known = asked.get((draft.text or draft.words).casefold())
        if known:
            skipped.append(_answered(draft.text or draft.words, *known))
        else:
            drafts.append(draft)
    answered = tuple(_settled(*pair) for pair in settled if _is_for_all(*pair, name))
    heard = [*_claims(ledger, findings, name), *_promises(answers, name)]
    return Heard(
        replace(findings, hooks=(*hooks, *heard), drafts=tuple(drafts), answered=answered),
        tuple(skipped),
    )


def _settled(meeting: Answers, answer: Answer) -> Answered:
    """A question that needs no second answer."""
    told = _answered(answer.question, meeting, answer)
    about = frozenset(str(one).casefold() for one in answer.about)
    return Answered(str(answer.template), about, told.reason, told.evidence)


def _is_for_all(meeting: Answers, answer: Answer, name: str | None) -> bool:
    """Whether an answer stands for whoever is met next: on what is personal, for the same person alone."""
    return bool(answer.template) and (answer.topic not in PERSONAL or meeting.is_with(name))


def _answered(text: str, meeting: Answers, answer: Answer) -> Skipped:
    who = meeting.name or "somebody"
    when = f", {said_day(str(meeting.date))}" if meeting.date else ""
    place = answer.question.evidence()[0]
    return Skipped(
        text,
        f"It was answered ({who}{when}): {place.file}:{place.line}.",
        answer.question.evidence(),
    )


def _claims(ledger: Ledger, findings: Findings, name: str | None) -> Iterator[Hook]:
    """What others said, as hooks: the disputed first, then the starred, then what went well."""
    names = ledger.names
    fit = [
        line
        for line in ledger.lines
        if line.state != "pattern"
        and without_role(line.claim.person).casefold() != (name or "").casefold()
        and _can_be_put(line.claim, findings, names)
    ]
    fit.sort(key=lambda line: (bool(line.contradicts), *line.claim.mark), reverse=True)
    told: set[str] = set()
    for line in fit:
        if line.claim.words in told:
            continue
        told.add(line.claim.words)
        if len(told) > MOST_CLAIMS:
            return
        yield _hook(line, ledger, findings, names)


def _can_be_put(claim: Claim, findings: Findings, names: frozenset[str]) -> bool:
    return bool(
        claim.clause
        and not (is_sore(claim) or is_blunt(claim))
        and not is_of_a_person(claim, names)
        and not any(avoid.touched_by(claim.words) for avoid in findings.avoid)
        # "Planners never come down", put to a planner, is a reproach.
        and not (claim.meaning.denied and claim.meaning.words & telling(findings.scene.role))
    )


def _hook(line: Line, ledger: Ledger, findings: Findings, names: frozenset[str]) -> Hook:
    claim, forms, kinds, evidence = line.claim, {"clause": line.claim.clause}, set(), line.claim.evidence
    others = [ledger.lines[number - 1].claim for number in line.contradicts]
    other = next((one for one in others if _can_be_put(one, findings, names)), None)
    if other and len(f"{claim.clause} {other.clause}".split()) <= _LONGEST_PAIR:
        forms["both"] = f"{claim.clause} and that {other.clause}"
        evidence = (*evidence, *other.evidence)
    if others:
        kinds.add("disputed")
    elif is_obstacle(claim) and not claim.meaning.past:
        kinds.add("trouble")
    kinds.add("hiring" if claim.topic in FOR_ONESELF else "company")
    return Hook(
        "claim",
        claim.words,
        evidence,
        forms,
        kinds=tuple(sorted(kinds)),
        certainty=0.9,
        sayable=False,
    )


def _promises(answers: Iterable[Answers], name: str | None) -> Iterator[Hook]:
    """What this person offered in an earlier talk."""
    for meeting in answers:
        if not meeting.is_with(name):
            continue
        for answer in meeting.answers:
            for promise in answer.promised:
                if offer := offered(promise):
                    yield Hook("promise", str(promise), promise.evidence(), {"offer": offer}, sayable=False)
