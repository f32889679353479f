"""The lint for question authors: what a listener would stumble over, told before anybody asks the question.

One function a check, each over one wording as it reads with its examples. `bank/whole.py` has the checks
that look at a bank as a whole, and `bank/lint.py` runs them all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from infoprep.bank.examples import example_of
from infoprep.bank.template import Template, people
from infoprep.templating import Wording, parse_template
from infoprep.vocabulary import BARE, MANY, MAY_HEAR, ONE, UNSAYABLE
from infoprep.yaml_source import Text

LONGEST, LEAD_IN = 30, 14  # words


@dataclass(frozen=True, slots=True)
class Case:
    """One wording to be looked at.

    Attributes:
        template: The template.
        examples: The bank's examples.
        viewpoints: Whom the wording is for, as the file has it.
        text: The wording as it stands in the file.
        wording: The same, parsed.
        said: The question with its examples.
    """

    template: Template
    examples: Mapping[str, Mapping[str, str]]
    viewpoints: str
    text: Text
    wording: Wording
    said: str


Found = Iterator[str]  # what is wrong, and after a line break what to write instead
Check = Callable[[Case], Found]

_HELPER = r"(?:do|does|did|is|are|was|were|can|could|will|would|should|have|has|had|may|must)"
_WH = r"(?:how|what|which|who|whom|whose|where|when|why)"
_OPEN = re.compile(rf"\b(?:{_WH}|tell me|walk me through|think of)\b", re.IGNORECASE)


def closed(case: Case) -> Found:
    """It can be answered with yes or no, or by picking one of two."""
    asked = re.split(r"[:.,]\s+", case.said)[-1] if not _OPEN.match(case.said) else case.said
    helped = any(re.match(rf"{_HELPER}\b", said, re.IGNORECASE) for said in (case.said, asked))
    if helped or not _OPEN.search(case.said):
        yield "It can be answered with yes or no.\nStart with how, what, which, who, where, when or 'Think of'."
    elif re.search(r":\s[^:?]{2,60}\bor\b[^:?]{2,60}\?$", case.said) and not re.search(
        rf":\s(?:\w+\s)?{_WH}\b", case.said, re.IGNORECASE
    ):
        yield "It offers two answers to pick from.\nLeave the answers out."


def two_in_one(case: Case) -> Found:
    """It asks two things."""
    # "How do you decide who goes and who stays" is one.
    asked = re.sub(rf"\b(?:decide|know|tell|see)\w* {_WH}\b.*", "", case.said)
    if re.search(rf",? and (?:{_WH})\b(?! (?:others|one)\b)", asked, re.IGNORECASE):
        yield "It asks two things.\nKeep the better one; the other can be a follow-up."


def leading(case: Case) -> Found:
    """It flatters, or holds its answer already."""
    found = re.search(
        r"\b(?:don't you|isn't it|aren't you|wouldn't you|surely|obviously|of course|clearly|amazing|incredible|"
        r"impressive|inspiring|fantastic|world-class|so successful|as great as)\b",
        case.said,
        re.IGNORECASE,
    )
    if found:
        yield f"'{found[0]}' flatters or leads.\nAsk it plainly."


def long(case: Case) -> Found:
    """It doesn't fit in a breath."""
    words = len(case.said.split())
    if words > LONGEST:
        yield f"It has {words} words with its example.\nStay under {LONGEST}."
    lead = re.match(r"([^,:.?]+)[,:.] ", case.said)
    if lead and len(lead[1].split()) > LEAD_IN:
        yield f"It takes {len(lead[1].split())} words to get to the question.\nPut the question first."


def cliche(case: Case) -> Found:
    """Everybody asks it."""
    found = re.search(
        r"typical day|day in the life|(?:in|next) five years|keeps? you up at night|strengths? and weakness|"
        r"\bculture like\b|pick your brain|wear(?:ing)? many hats|secret sauce|low-hanging|game.?changer|"
        r"think outside|biggest challenge|one piece of advice",
        case.said,
        re.IGNORECASE,
    )
    if found:
        yield f"'{found[0]}' is what everybody asks.\nAsk about one concrete thing."


def personal(case: Case) -> Found:
    """It pries, or is about what no interview may ask."""
    found = re.search(
        r"\byour (?:age|wife|husband|spouse|partner at home|kids|children|family plans|religion|faith|church|salary|"
        r"pay|income|bonus|health|disability|nationality|politics|vote)\b|how old (?:are|is)|\bare you married\b|"
        r"\bpregnan\w+|where are you (?:really )?from|do you earn\b|how much (?:do|did) you (?:earn|make)",
        case.said,
        re.IGNORECASE,
    )
    if found:
        yield f"'{found[0]}' is personal.\nAsk about the work."


def job_ask(case: Case) -> Found:
    """It asks for a job or a favour on the spot."""
    found = re.search(
        r"\bhire me\b|give me a (?:job|chance)|\bjobs? for me\b|opening for me|refer me\b|recommend me\b|"
        r"put in a (?:good )?word|get me (?:in\b(?! \w)|an interview)|pass on my (?:cv|resume)",
        case.said,
        re.IGNORECASE,
    )
    if found:
        yield f"'{found[0]}' asks for a job.\nAsk for advice, or whom to talk to."


def why_you(case: Case) -> Found:
    """It asks "why did you", which is heard as blame."""
    found = re.search(r"\bwhy (?:did|do|have|would|are|were) (?:you|they)\b", case.said, re.IGNORECASE)
    if found:
        yield f"'{found[0]}' is heard as blame.\nAsk 'what led to' or 'what tipped it'."


def unlike_speech(case: Case) -> Found:
    """A slip of the keyboard: a doubled word or space, a sign nobody can say, no question mark at the end."""
    doubled = re.search(r"\b(\w+) \1\b", case.said, re.IGNORECASE)
    if doubled and doubled[1].lower() not in ("that", "had"):
        yield f"'{doubled[0]}' says a word twice.\nTake one out."
    if re.search(r"\s{2,}|\s[?,.:;]", case.said):
        yield "There is a space too many.\nTake it out."
    if not case.said.endswith("?"):
        yield "It doesn't end with a question mark.\nMake it a question."
    if re.search(r"[/();]|\bvs\b|&", re.sub(r"R&D|Q&A", "", case.wording.fill(lambda _: "x"))):
        yield "It has a sign that can't be said aloud.\nWrite it in words."


def agreement(case: Case) -> Found:
    """A verb or an article that some fills would make wrong."""
    for match in _SLOT.finditer(case.text):
        slot = parse_template(match[0]).slots[0]
        before, after = case.text[: match.start()], case.text[match.end() :]
        if re.search(r"\ban? $", before):
            yield f"'a' or 'an' before '{slot.name}' depends on what fills it.\nWrite '{{{{ {slot.name} | a }}}}'."
        leads = _BEFORE_NOUN.search(before)
        if leads and slot.type not in BARE and slot.form != "bare":
            yield (
                f"What fills '{slot.name}' may begin with 'the', which does not go after '{leads[1]}'.\n"
                "Put the slot behind a preposition."
            )
        named = {"elsewhere", "name", "tool"} & {
            str(kind) for kind in case.template.when.get(Text(slot.name), ())
        }
        settled = slot.type in ONE | MANY or slot.form in ("clause", "gerund") or "a" in slot.words or named
        if settled:
            continue
        verb = _AGREES.match(after) if _BEFORE_SUBJECT.search(before) else None
        helper = None if after.startswith(" and {{") else _ASKS_OF.search(before)
        word = (verb or helper or [""])[0].strip()
        if word:
            yield (
                f"'{word}' must agree with what fills '{slot.name}'.\n"
                "Put the slot behind a preposition, or use did, could, will or would."
            )


_BEFORE_NOUN = re.compile(
    r"\b(the|which|your|my|new|good|great|best|strongest|more|any|some) $", re.IGNORECASE
)
_SLOT = re.compile(r"\{\{[^}]*\}\}")
_AGREES = re.compile(r" (?:is|are|was|were|has|have|does|do|needs?|takes?|makes?|means?|comes?|feels?)\b")
_BEFORE_SUBJECT = re.compile(
    r"^$|(?:[,:]|\b(?:that|how|when|if|whether|where|what|which|once|because|while|since|as)) $",
    re.IGNORECASE,
)
# "I have" and "you have" agree already.
_ASKS_OF = re.compile(r"(?<!\bI )(?<!\byou )\b(?:is|are|was|were|does|do|has|have) $")


def no_example(case: Case) -> Found:
    """A slot has no example, so nobody can read the question before it is asked."""
    for slot in dict.fromkeys(case.wording.slots):
        if not example_of(slot, case.template, case.examples):
            form = "" if slot.form == "text" else f" in the form '{slot.form}'"
            yield f"'{slot.name}' has no example{form}.\nWrite one under 'example:' or in the bank's 'examples:'."


def never_fires(case: Case) -> Found:
    """No notes will ever bring it up."""
    if case.template.sensitivity == 2 and MAY_HEAR.isdisjoint(people(case.viewpoints)):
        yield f"Nobody here is asked about a sore subject.\nWrite one of: {', '.join(sorted(MAY_HEAR))}."
    for slot in case.wording.slots:
        if slot.type in UNSAYABLE and slot.form == "text":
            yield f"'{slot.name}' is never said in its own words.\nGive it a form: '| noun', '| gerund' ..."


def tense(case: Case) -> Found:
    """Who has left is asked as if they still worked there."""
    if "former employee" in case.viewpoints and re.search(
        r"\b(?:do|does|are|is|has) (?:you|your (?:team|work|job|week|desk))\b.*\b(?:here|your (?:team|desk|week))\b|"
        r"\byour (?:team|desk|week) (?:do|does|are|is|has)\b|\bwork here\b",
        case.said,
    ):
        yield "It asks somebody who has left about today.\nGive them a wording of their own, in the past."


def lean(case: Case) -> Found:
    """What goes with a question is missing, or too much of it."""
    template = case.template
    if case.text is not next(iter(template.ask.values())):
        return  # told once for the question, not for each wording
    if template.stage != "closing" and not template.follow_up:
        yield "It has no follow-up.\nAdd what to ask next, short: 'What made that hard?'"
    if len(template.follow_up) > 2:
        yield "It has more than two follow-ups.\nKeep the best two."
    if not template.listen_for:
        yield "It doesn't say what to listen for.\nAdd 'listen_for:'."


# With these a question is not to be asked; the others are advice.
ERRORS: tuple[Check, ...] = (closed, personal, job_ask, unlike_speech, agreement, no_example, never_fires)
WARNINGS: tuple[Check, ...] = (two_in_one, leading, long, cliche, why_you, tense, lean)
