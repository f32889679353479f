"""What somebody has done, told to them as a sentence: "built the digitization unit" is "You built the ...".

Read piece by piece from the interviewee's background. A piece that can't be told in a short clause of its own
words gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.phrases import names_a_worker
from infoprep.hooks.records import Hook, Scene
from infoprep.hooks.shorthand import has_slip, written_out
from infoprep.reading import Reading
from infoprep.wording import base_form, spoken_number
from infoprep.yaml_source import Text

_LONGEST, _SHORTEST = 12, 3  # words: the question is still to come
_PIECES = (
    r"[.;]\s+|[.;]$|\s[+→]\s|\s->\s|,(?!\d)\s*(?:and\s|where (?:she|he)\s)?(?=(?:then|later|now|also|who)\b|\w+ed\b|"
    r"(?:began|built|came|did|grew|joined|led|ran|rose|set|spent|taught|took|was|went)\b|(?:coaches|freelances|holds|lectures|"
    r"mentors|recruits|runs|teaches|trains|works)\b)"
    r"|,\s(?=(?:(?:some|about|almost|over|nearly|around) )?[\w-]+ years? [a-z]+ing\b)"
    r"|\s(?:and|until|before) (?=(?:then|now)\b|(?:built|founded|grew|headed|hired|led|moved|ran|spent|started|teaches|"
    r"trains|runs|lectures|mentors)\b)"
)
# By the verb that a piece begins with: what kind of deed it is.
_KINDS = {
    "started": r"started(?: out)?|began|came up|joined as (?:one of the first|an?)|trained as|qualified as|apprenticed",
    "moved": r"moved|switched|transferred|went|retrained|crossed",
    "built": r"built|founded|co-?founded|set up|launched|created|established|rebuilt|introduced|developed|designed|"
    r"opened|grew",
    "led": r"ran|led|headed|managed|directed|oversaw|coordinated|looked after|helped|hired|recruited|trained|"
    r"taught|organi[sz]ed|planned|produced|edited|coached|negotiated|chaired",
    "was": r"was|worked|served|consulted|farmed|bred|spent|did|drove|flew|sailed|sold|cooked|nursed|fixed|wrote",
}
_BEGINS = re.compile("|".join(rf"(?P<{kind}>(?:{verbs})\b)" for kind, verbs in _KINDS.items()), re.IGNORECASE)
_DOES = (
    r"(?:holds|teaches|trains|runs|works|lectures|recruits|freelances|mentors|leads|manages|coaches|consults|"
    r"advises|looks after)"
)
_NOW = re.compile(
    rf"(?:now )?(?P<verb>{_DOES})\b(?P<rest>.*)|"
    r"now (?P<state>independent|freelance|retired|self-employed)$",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"^(?:(?:and|then|later|also|who|she|he|earlier|first|once|before that)\b,?\s*)+", re.IGNORECASE
)
# Where a clause about something else begins, or one that only makes sense in the notes.
_CUTS = re.compile(
    r"\s*(?:\([^)]*\)?|,.*|\b(?:when|where|which|who|until|till|because|so|if)\b.*"
    r"|\bbefore (?:going|coming|joining|moving|returning|that|this|"
    r"(?:s?he|they) (?:came|joined|moved|went))\b.*|\b(?:before|earlier|on the side)$)\s*"
)
# Words that point to somebody else, or to the writer.
_POINTS = re.compile(
    r"\b(?:i|me|my|mine|we|us|our|ours|you|your|their|theirs|they|them|it|its|she|he|him|his|her|this|that|these|"
    r"those|visa|lay-?offs?|laid off|fired|sacked|redundan\w+|quit|left|divorc\w+|sick|illness)\b|[?!@#*\"“”]",
    re.IGNORECASE,
)


def deeds(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the interviewee has done and does now, as it follows "you"."""
    for passage in reading.under("interviewee.background"):
        for piece in passage.text.split_parts(_PIECES):
            told = _told(piece)
            if told:
                did, kind = told
                yield Hook(
                    "deed",
                    " ".join(piece.split()),
                    piece.evidence(),
                    {"did": did},
                    kinds=(kind, "once") if did.startswith("were ") else (kind,),
                    sayable=False,
                )


def _told(piece: Text) -> tuple[str, str] | None:
    """A piece as it follows "you", and its kind; None where it isn't told of them or can't be said."""
    text = _LEADS.sub("", " ".join(piece.split())).strip(" .,;:-–—")
    # "did the job I want for three years" might be heard as a wish for three years
    text = re.sub(r"\bthe (job|role) I want\b(?: for .*)?", r"the \1 I'd like", text)
    years = _YEARS_DOING.fullmatch(text)
    text = f"spent {years['years'].lower()} {years['doing']}" if years else text
    now = _NOW.match(text)
    if now:
        did = _today(now)
        return (did, "now") if _can_be_said(did, shortest=2) else None
    begins = _BEGINS.match(text)
    if not begins:
        return None
    did = _CUTS.sub("", text).strip(" .,;:-–—")
    did = re.sub(r"\b(?:his|her|their) own\b", "your own", did[0].lower() + did[1:])
    kind = str(begins.lastgroup)
    if re.match(r"was\b", did):
        state = re.match(r"was (?P<what>an? .+)", did)
        title = state and re.sub(r" (?:first|once|originally)$", "", _WHERE.split(state["what"])[0])
        if not state or not title or not (names_a_worker(title) or _BY_LETTERS.fullmatch(title)):
            return None
        did = f"were {state['what']}"
    did = re.sub(r"(?<= )(?=\d{1,2} (?:years?|months?)$)(?<!\bfor )", "for ", written_out(did))
    did = re.sub(
        r"\b\d{1,2}\b(?= (?:years?|months?|people|stores|shops|sites|schools|staff|engineers))",
        lambda number: spoken_number(number[0]),
        did,
    )
    return (did, kind) if _can_be_said(did, _SHORTEST) else None


_WHERE = re.compile(r"\s(?:at|in|for|with|on|before)\s")
_BY_LETTERS = re.compile(r"an? [A-Z]{2,4}")  # "was a PCT first"


def _today(now: re.Match[str]) -> str:
    if now["state"]:
        return f"are {now['state'].lower()} now"
    verb = now["verb"].lower()
    base = {"teaches": "teach", "coaches": "coach"}.get(verb) or re.sub(r"s\b", "", verb, count=1)
    rest = _AND_DOES.sub(lambda other: f"and {base_form(other[1])}", _CUTS.sub("", now["rest"]))
    return f"{'now ' * ('now' in now[0].lower()[:4])}{base}{rest}".strip(" .,;:-–—")


# "looks after several ports and hires the supervisors"
_AND_DOES = re.compile(rf"\band ({_DOES}|hires)\b(?= (?:a|an|the|for|new|all|[a-z]+s)\b)")
# "some twenty years breeding wheat at Thriplow"
_YEARS_DOING = re.compile(
    r"(?P<years>(?:(?:some|about|almost|over|nearly|around|more than) )?[\w-]+ years?) (?P<doing>[a-z]+ing [\w '’-]+)",
    re.IGNORECASE,
)


def _can_be_said(did: str, shortest: int) -> bool:
    return (
        shortest <= len(did.split()) <= _LONGEST
        and not _POINTS.search(did.replace("your own", "").replace("I'd like", ""))
        and not has_slip(did)
    )


EXTRACTORS = (deeds,)
