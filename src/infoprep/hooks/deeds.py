"""What somebody has done, told to them as a sentence: "built the digitization unit" is "You built the ...".

Read piece by piece from the interviewee's background. A piece that can't be told in a short clause of its own
words gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.articles import indefinite
from infoprep.hooks.address import OUTSIDERS
from infoprep.hooks.phrases import names_a_worker
from infoprep.hooks.records import Hook, Scene
from infoprep.hooks.shorthand import has_slip, written_out
from infoprep.reading import Reading
from infoprep.wording import base_form, initials, lower_title, spoken_number
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
    "started": r"started(?: out)?|began|came (?:up|(?:here )?as)|joined as (?:one of the first|an?)|trained as|"
    "qualified as|apprenticed",
    "moved": r"(?:moved|switched|shifted|pivoted|transferred)(?! (?:\w+ )?(?:years?|months?) ago\b)|went|"
    "retrained|crossed",
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
    if scene.viewpoint not in OUTSIDERS:
        yield from _since(reading)
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
                    kinds=_kinds(kind, did),
                    sayable=False,
                )


def _kinds(kind: str, did: str) -> tuple[str, ...]:
    if kind == "runs":
        return ("now", kind)
    if _ONLY_WHERE.fullmatch(did):
        return ()
    return (kind, "once") if did.startswith("were ") else (kind,)


# "moved to Winnipeg": why is theirs to know
_ONLY_WHERE = re.compile(r"(?:moved|went) to (?:[A-Z][\w'’-]+ ?)+(?:in (?:19|20)\d\d)?")
# What takes up somebody's days; one holds a licence without that.
_RUNS = re.compile(r"(?:now )?(?:advise|coach|lead|look after|manage|recruit|run|teach|train)\b")


def _since(reading: Reading) -> Iterator[Hook]:
    """Since when they have been there, where it is told by a year: "at BioNTech since 2020"."""
    company = reading.notes.company
    names = [str(name).lower() for name in (company.name, company.short) if name]
    own = {
        "here",
        "there",
        *names,
        *(initials(str(name)).lower() for name in (company.name, company.short) if name),
    }
    for passage in reading.under("interviewee.background"):
        for match in _SINCE.finditer(passage.text):
            where = (match["where"] or match["behind"] or "").strip().lower()
            named = where in own or (match["at"] and any(where == name.split()[0] for name in names))
            if named or match["joined"]:
                did = f"have been here since {match['year'] or match['joined']}"
                evidence = passage.evidence(*match.span())
                yield Hook(
                    "deed", match[0].strip(" .,;"), evidence, {"did": did}, kinds=("since",), sayable=False
                )


# "at BioNTech since 2020", "FT since 2023", "since 2013 here", and at the start "Joined in 2020"
_SINCE = re.compile(
    r"^[Jj]oined in (?P<joined>(?:19|20)\d\d)\b(?! at\b)|"
    r"(?:^|[.,;] )(?:now )?(?:(?P<at>(?:[Ww]ith|[Aa]t) )?(?P<where>(?:the )?[A-Z][\w&'’-]*(?: [A-Z][\w&'’-]*)*|[Hh]ere|"
    r"there) since |since (?=\S+ (?:here|there)\b))(?P<year>(?:19|20)\d\d)\b(?: (?P<behind>here|there))?"
)


def _told(piece: Text) -> tuple[str, str] | None:
    """A piece as it follows "you", and its kind; None where it isn't told of them or can't be said."""
    text = _LEADS.sub("", " ".join(piece.split())).strip(" .,;:-–—")
    # "did the job I want for three years" might be heard as a wish for three years
    text = re.sub(r"\bthe (job|role) I want\b(?: for .*)?", r"the \1 I'd like", text)
    years = _YEARS_DOING.fullmatch(text)
    text = f"spent {years['years'].lower()} {years['doing']}" if years else text
    text = _IN_FULL.sub(lambda found: f"{found['as']} {indefinite(found['what'])}", text)
    first = text.split(",")[0]
    once = _FORMER.fullmatch(first) or _UNTIL.fullmatch(first)
    if once and names_a_worker(_WHERE.split(once["title"])[0].split(" of ")[0]):
        was = lower_title(once["title"])
        was = was if _TOP.match(was) else indefinite(was)
        did = f"were {was}{once['rest']}"
        return (did, "was") if _can_be_said(did, _SHORTEST) else None
    now = _NOW.match(text)
    if now:
        did = _today(now)
        return (did, "runs" if _RUNS.match(did) else "now") if _can_be_said(did, shortest=2) else None
    begins = _BEGINS.match(text)
    if not begins:
        return None
    did = _CUTS.sub("", text).strip(" .,;:-–—")
    themselves = bool(_THEMSELVES.search(did))
    did = _THEMSELVES.sub("", did)
    did = re.sub(r"\b(?:his|her|their) own\b", "your own", did[0].lower() + did[1:])
    kind = str(begins.lastgroup)
    if re.match(r"was\b", did):
        state = re.match(r"was (?P<what>an? .+)", did)
        title = state and re.sub(r" (?:first|once|originally)$", "", _WHERE.split(state["what"])[0])
        if not state or not title or not (names_a_worker(title) or _BY_LETTERS.fullmatch(title)):
            return None
        did = f"were {state['what']}{' yourself' * themselves}"
    did = re.sub(r"(?<= )(?=\d{1,2} (?:years?|months?)$)(?<!\bfor )", "for ", written_out(did))
    did = re.sub(
        r"\b\d{1,2}\b(?= (?:years?|months?|people|stores|shops|sites|schools|staff|engineers))",
        lambda number: spoken_number(number[0]),
        did,
    )
    return (did, kind) if _can_be_said(did, _SHORTEST) and not _ONLY_WHEN.fullmatch(did) else None


# "joined as graduate trainee in 2008"
_IN_FULL = re.compile(
    r"(?P<as>\b(?:began|came(?: here| in)?|joined|started(?: out)?) as) (?P<what>(?!an?\b|one\b|"
    r"the\b)(?:[a-z]+ ){0,2}(?:apprentice|assistant|clerk|engineer|intern|operator|technician|trainee|volunteer))\b"
)
# "Former schools officer at a London museum", "Registered nurse until about 2011"
_FORMER = re.compile(
    r"(?:Former(?:ly)?|Ex[- ])\s?(?:an? )?(?P<title>[A-Za-z][\w '’-]+)(?P<rest>)", re.IGNORECASE
)
_UNTIL = re.compile(
    r"(?:an? )?(?P<title>(?!the\b|customer\b)[A-Za-z][a-z]+(?: [a-z]+){0,3})(?P<rest> until (?:about )?(?:19|20)\d\d)"
)
_TOP = re.compile(r"(?:chair|chief|director of|head of|president)\b")
_THEMSELVES = re.compile(r" (?:herself|himself|themsel(?:f|ves))$")
_ONLY_WHEN = re.compile(  # "started in January"
    r"(?:began|joined|started) (?:in|last|this) (?:[A-Z][a-z]+|(?:19|20)\d\d|autumn|fall|month|spring|summer|week|"
    r"winter|year)(?: \d+)?"
)
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
# "some twenty years breeding wheat at Thriplow", "almost three years at the Normal plant"
_YEARS_DOING = re.compile(
    r"(?P<years>(?:(?:some|about|almost|over|nearly|around|more than) )?[\w-]+ years?) "
    r"(?P<doing>(?:[a-z]+ing|(?:at|in|on) the (?-i:(?:[A-Z][\w-]+ ){1,2})(?:depot|line|plant|site|ward|"
    r"yard)\b) ?[\w '’-]*)",
    re.IGNORECASE,
)


def _can_be_said(did: str, shortest: int) -> bool:
    return (
        shortest <= len(did.split()) <= _LONGEST
        and not _POINTS.search(did.replace("your own", "").replace("I'd like", ""))
        and not has_slip(did)
    )


EXTRACTORS = (deeds,)
