"""The scene: who is asked, in what line of work, for how long and where."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from infoprep.hooks.needles import Sought, may_match, possible, sought
from infoprep.hooks.phrases import names_a_worker
from infoprep.hooks.records import Scene
from infoprep.notes import Setting
from infoprep.occupations import OCCUPATIONS, occupations_in
from infoprep.reading import Passage, Reading
from infoprep.vocabulary import FUNCTIONS, SECTORS
from infoprep.yaml_source import Text

_EXECUTIVE = (
    r"chief\b|c[eftoim]o\b|president|founder|vp\b|[se]vp\b|managing director|executive director|owner\b"
)
_DIRECTOR = r"director|head of|general manager"
# Many managers lead work, accounts or cases, not people.
_LEADS_WORK = (
    "account asset brand campaign case category client community content contract data estate event facilities forest "
    "fund media portfolio product programme program project property records relationship risk"
).split()
_MANAGER = rf"{''.join(f'(?<!{kind} )' for kind in _LEADS_WORK)}manager|supervisor|team lead\b"
_RECRUITER = (
    r"recruit|talent (?:acq|partner|lead|sourc)|human resources|people partner|sourcer|"
    r"\bhr (?:manager|partner|business|generalist|director|lead|advis)"
)
# Who sits beside power and doesn't hold it.
_NO_LEADER = r"assistant|\bto the \w+|product owner|owner[- ]operator|chief of staff|\bavp\b|associate vice"
_FORMER = r"^(?:ex\b|former\b)"

# A role in the free text stands alone before how the talk is held: "Survey statistician, phone, 15 min".
_ROLE_IN_TEXT = sought(
    r"(?:^|[.\n]\s*|\bw/\s*|\bwith\s+(?:an?\s+)?)([A-Za-z][\w&-]*(?: [\w&-]+){0,3}?)"
    r"(?=,\s*(?:phone|video|zoom|teams|coffee|lunch|in person)\b|,?\s+(?:mon|tue|wed|thu|fri)\w*\s+\d)",
    re.IGNORECASE,
)
# "talking to a product manager", "coffee with their head of supply": a title that somebody has. What goes on in a
# sentence is another matter: "patients talk to a nurse first".
_MET_IN_TEXT = sought(
    r"(?:^|[.,;:!?(–—-]\s*|\bi['’]?m |\bi am )(?:(?:talking|speaking|chatting|sitting down|coffee|call|chat|zoom|"
    r"lunch|meeting) "
    r"(?:to |with |w/ ?)(?:an? |one of )?(?:the |their )?|meeting (?:an?|the|their) )"
    r"(?P<role>[a-z][\w&-]*(?: (?:of |for )?[\w&-]+){0,4})",
    re.IGNORECASE,
)
_MINUTES_IN_TEXT = sought(r"\b(\d{2})\s?(?:min|mins|minutes)\b", re.IGNORECASE)
# A lunch rush, a phone line or a 30-minute commute is no meeting; with a day or a time it is.
_WHEN_IN_TEXT = sought(
    r"\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:day|nesday|rsday|urday)?\b|\b(?:today|tomorrow|next week)\b|"
    r"\b\d{1,2}(?::\d{2}| ?[ap]m)\b|\b\d{2}\s?min",
    re.IGNORECASE,
)
_SETTINGS_IN_TEXT: dict[Setting, Sought] = {
    "phone": sought(r"\b(?:phone|call)\b", re.IGNORECASE),
    "video": sought(r"\b(?:video|zoom|(?-i:Teams)|google meet)\b", re.IGNORECASE),
    "coffee": sought(r"\bcoffee\b", re.IGNORECASE),
    "meal": sought(r"\b(?:lunch|dinner|breakfast)\b", re.IGNORECASE),
}
_FUNCTIONS, _SECTORS = (
    {name: sought(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in lexicon.items()}
    for lexicon in (FUNCTIONS, SECTORS)
)


def set_scene(reading: Reading) -> Scene:
    """Read the scene off the notes: fields first, the free text where they are silent."""
    notes = reading.notes
    about_meeting = [passage for passage in reading.under("notes") if _is_about_meeting(passage.text)]
    role: Text | None = notes.interviewee.role
    if role is not None and _NO_ROLE.match(role):
        role = None
    if role is None:
        found = [
            passage.text.part(*match.span(1))
            for passage in about_meeting
            for match in _ROLE_IN_TEXT.finditer(passage.text)
        ]
        role = found[0] if found else _met_in(reading.under("notes")) or _said_to_be(reading)
    minutes = notes.meeting.minutes or _minutes_in(about_meeting)
    setting = notes.meeting.setting or next(
        (
            name
            for passage in about_meeting
            for name, pattern in _SETTINGS_IN_TEXT.items()
            if pattern.search(passage.text)
        ),
        None,
    )
    viewpoint = viewpoint_of(notes.interviewee.relation, role or "")
    work = str(role or notes.interviewee.background or "")
    work = _OF_NOW.sub("", work) if viewpoint == "former employee" else work
    work = _ONCE.sub("", _HEAD_OF.sub("manager", work))
    sectors = _sectors(reading)
    return Scene(
        viewpoint=viewpoint,
        role=str(role or ""),
        functions=_functions(work, recruits=viewpoint == "recruiter"),
        sectors=sectors,
        minutes=minutes,
        setting=setting,
        at_most=_questions_in(reading.under("notes", "meeting")),
        occupations=_occupations(work, str(notes.seeker.target_role or ""), viewpoint, sectors),
        about=" ".join(filter(None, (role, notes.interviewee.background))),
        evidence=role.evidence() if role else (),
    )


# "Former digitisation officer, now assistant curator": of their time there
_OF_NOW = re.compile(r",?\s+(?:and )?(?:now|currently|these days)\b.*$", re.IGNORECASE)
# "Chef, gestion de la végétation" heads it, and cooks nothing.
_HEAD_OF = re.compile(
    r"\bchef(?:fe)?(?:,| (?:de|des|du|för|av)\b| d['’])(?! ?(?:cuisine|partie|rang)\b)", re.IGNORECASE
)
# "third officer, was deckhand first": what they are is told first
_ONCE = re.compile(r",? \(?(?:formerly|once|used to be|was) .*$", re.IGNORECASE)
# What stands for a role that one doesn't know.
_NO_ROLE = re.compile(
    r"\W*(?:not (?:sure|told|known|clear)|unknown|unsure|no idea|dunno|don['’]?t know|tbd|tbc|n/?a|none|\?+)(?:\W|$)",
    re.IGNORECASE,
)


def _met_in(passages: Iterable[Passage]) -> Text | None:
    """Whom a line says that one talks to, cut to the title: "a product manager, dunno what team"."""
    for passage in passages:
        for met in _MET_IN_TEXT.finditer(passage.text):
            role = passage.text.part(*met.span("role"))
            for words in range(len(role.split()), 0, -1):
                title = " ".join(role.split()[:words])
                if names_a_worker(title) and role.startswith(title):
                    return role.part(0, len(title))
    return None


def _said_to_be(reading: Reading) -> Text | None:
    """What a line says that they are: "she's a rigger on it". Where nobody is named to be met, "she" may be anybody."""
    if not (reading.notes.interviewee.relation or reading.notes.interviewee.name):
        return None
    for passage in reading.under("notes"):
        for told in _IS_A.finditer(passage.text):
            if names_a_worker(told["role"]) and not _ANOTHER.search(passage.text[: told.start()]):
                return passage.text.part(*told.span("role"))
    return None


_ANOTHER = re.compile(
    r"\b(?:aunt|boss|brother|CEO|chair(?:man|woman)?|colleague|cousin|dad|daughter|father|founder|friend|girlfriend|"
    r"boyfriend|husband|manager|mom|mother|mum|neighbou?r|partner|president|sister|son|teacher|uncle|wife)\b",
    re.IGNORECASE,
)
_IS_A = re.compile(
    r"\b(?:[Ss]he|[Hh]e)(?:['’]s| is) (?:now )?(?:an?|the) (?P<role>(?!former\b|"
    r"ex-)[a-z][\w'’-]+(?: [a-z][\w'’-]+){0,3}?)"
    r"(?= (?:at|for|here|in|on|there|with)\b|[,.;!)]|$)",
    re.MULTILINE,
)


def _is_about_meeting(text: str) -> bool:
    """Whether a line tells of the talk itself: how it is held, and when or how long."""
    settings = possible(_SETTINGS_IN_TEXT.values(), text)
    held = any(pattern.search(text) for pattern in settings) or bool(_MET_IN_TEXT.search(text))
    return held and bool(_WHEN_IN_TEXT.search(text))


def _minutes_in(passages: Iterable[Passage]) -> int | None:
    found = (_MINUTES_IN_TEXT.search(passage.text) for passage in passages)
    return next((int(match[1]) for match in found if match), None)


def _questions_in(passages: Iterable[Passage]) -> int | None:
    """How many questions the notes say there is room for: "three questions at most"."""
    found = (_AT_MOST.search(passage.text) for passage in passages)
    return next((_NUMBERS.get(match[1] or match[2]) for match in found if match), None)


_NUMBERS = {
    number: count
    for count, pair in enumerate("1 one,2 two,3 three,4 four,5 five,6 six".split(","), 1)
    for number in pair.split()
}
_ANY_NUMBER = "|".join(_NUMBERS)
_AT_MOST = sought(
    rf"\b(?:(?:at most|max(?:imum)?|no more than|not more than|only|up to) ({_ANY_NUMBER}) questions\b|"
    rf"({_ANY_NUMBER}) questions (?:at (?:the )?most|max(?:imum)?|only|tops)\b)"
)


def viewpoint_of(relation: str | None, role: str) -> str:
    """The viewpoint a question is worded for.

    Args:
        relation: The relation of the notes, or None.
        role: The role's words, or an empty text.

    Returns:
        One of `infoprep.vocabulary.VIEWPOINTS`, or ``anyone`` where neither tells.

    >>> viewpoint_of("current employee", "VP of Engineering"), viewpoint_of("decision maker", "Manager, IT")
    ('executive', 'hiring manager')
    """
    role = role.lower()
    if relation not in (None, "current employee", "decision maker"):  # those two say nothing of the rank
        return relation
    if re.search(_FORMER, role):
        return "former employee"
    if re.search(_RECRUITER, role.split(",")[0]) and relation != "decision maker":
        return "recruiter"
    if re.search(_NO_LEADER, role) and relation != "decision maker":
        return "peer"
    for pattern, viewpoint in (
        (_EXECUTIVE, "executive"),
        (_DIRECTOR, "decision maker"),
        (_MANAGER, "hiring manager"),
    ):
        if re.search(pattern, role):
            return viewpoint
    if relation == "decision maker":
        return "decision maker"
    return "peer" if relation or role else "anyone"


def _occupations(work: str, sought: str, viewpoint: str, sectors: frozenset[str]) -> frozenset[str]:
    """The occupations that a role names; or the one that is sought, where a telling word is shared.

    A line of business tells more of a title: a project coordinator's work is another one in construction.
    """
    if viewpoint == "recruiter":
        return frozenset()
    if viewpoint == "anyone":  # of somebody unknown one asks how to come into the work that one wants
        return occupations_in(sought)
    shared = _telling(work) & _telling(sought)
    # "Embodied carbon consultant and guest lecturer": the first is what they are.
    head = re.split(r",| and | & |/", work, maxsplit=1)[0]
    # "Worn Wear operations coordinator", in resale: the end of a title says what, the beginning of what.
    titles = (
        [head] if _ITS_OWN.search(head) or _LEADS_A_TEAM.search(head) else [head, " ".join(head.split()[-2:])]
    )
    of_trade = " / ".join(
        f"{sector.replace('_', ' ')} {title}" for sector in sorted(sectors) for title in titles
    )
    by_trade = occupations_in(of_trade)
    # What an expert knows of the field is asked for, and not how they teach it.
    taught = frozenset({"lecturer"} if viewpoint == "industry expert" else ()) - occupations_in(sought)
    if occupations_in(head):
        return (by_trade or occupations_in(head)) - taught
    named = occupations_in(work) - taught
    if not named and (head == work or not _RANK.fullmatch(head)):
        named = by_trade
    if named or viewpoint == "industry expert":  # an adviser has not the desk that the seeker wants
        return named
    # What both titles share has to name the work: of a "firmware verification engineer" it is the firmware.
    return frozenset(
        one for one in occupations_in(sought) if shared & set(" ".join(OCCUPATIONS[one]).split())
    )


# Of an "energy specialist team lead" the last words say whom they lead, and not what they do.
_LEADS_A_TEAM = re.compile(r"\bteam (?:lead|leader|manager)$", re.IGNORECASE)
# "Product operations" is no operations.
_ITS_OWN = re.compile(r"\b(?:business|marketing|people|product|revenue|sales) operations\b", re.IGNORECASE)
# Of "Manager, Food Services" the head alone says nothing; of "Planner II, Housing Policy" it does.
_RANK = re.compile(
    r"(?:(?:area|assistant|chief|deputy|general|junior|regional|senior) )*(?:assistant|associate|coordinator|"
    r"director|executive|head|lead|leader|manager|officer|partner|president|specialist|supervisor)",
    re.IGNORECASE,
)
_ANY_TITLE = frozenset(
    """and analyst assistant associate chief coordinator development director engineer engineering executive former
    general global group head junior lead leader manager management officer operations partner planner planning
    principal process product program programme project senior service services specialist staff strategy supervisor
    support team the vice president""".split()
)


def _telling(title: str) -> set[str]:
    """The words of a title that say of which work it is."""
    return set(re.findall(r"[^\W\d_]{3,}", title.lower())) - _ANY_TITLE


def _functions(work: str, *, recruits: bool) -> frozenset[str]:
    """The kinds of work a role names; a recruiter's also those they hire for."""
    if recruits:
        return frozenset(_matching(_FUNCTIONS, work))
    # "Senior Data Analyst, growth": the head says what they do, the rest for whom.
    return frozenset(_matching(_FUNCTIONS, work.split(",", maxsplit=1)[0]) or _matching(_FUNCTIONS, work))


def _sectors(reading: Reading) -> frozenset[str]:
    """The lines of business that the industry says, or else the name, or else the two said most elsewhere."""
    company = reading.notes.company
    # A name says little beside an industry: a credit union can be called after copper, a bakery after a mine.
    industry = str(company.industry or "")
    # "animation (stop motion, some games)": what a bracket adds is no line of business.
    told = _matching(_SECTORS, re.sub(r"\([^()]*\)", "", industry)) or _of_name(company.name)
    # An industry that is none of ours is told all the same: words in passing don't make it another.
    if not told and not company.industry:
        about = str(reading.notes.about or "")
        told = _matching(_SECTORS, re.split(r"(?<=[.!?])\s", about, maxsplit=1)[0])
        free = " ".join(p.text for p in reading.under("notes") if not _ABOUT_SEEKER.match(p.text))
        told = told or _twice(_matching(_SECTORS, f"{about} {free}"))
    return frozenset(name for name, _ in told.most_common(2))


def _of_name(name: str) -> Counter[str]:
    """What a name says of its business, if its head has a part in that: Solar Foods makes food."""
    told = _matching(_SECTORS, name)
    head = re.split(r"\s*\(|\s(?:of|for|de)\s", name)[0].split()
    before = _matching(_SECTORS, " ".join(head[:-1]))
    return told if len(head) < 2 or _matching(_SECTORS, " ".join(head)) != before else Counter()


def _twice(counts: Counter[str]) -> Counter[str]:
    """What is said more than once: one word in passing is no line of business."""
    return Counter({name: count for name, count in counts.items() if count > 1})


_ABOUT_SEEKER = re.compile(r"\W*(?:me\b|abt me|about me|i\b|i'm\b|my\b)", re.IGNORECASE)


def _matching(lexicon: Mapping[str, Sought], text: str) -> Counter[str]:
    known = may_match(text)
    counts = {name: sum(1 for _ in words.finditer(text)) for name, words in lexicon.items() if words in known}
    return Counter({name: count for name, count in counts.items() if count})
