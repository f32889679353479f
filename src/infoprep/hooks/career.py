"""The interviewee's own path: whom they worked for, as what, for how long, and what they wrote or said in public.

Read from their background, and from the lines of the notes that speak of them: by name, or as "she" or "he".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.articles import with_article, with_the
from infoprep.hooks.employers import EMPLOYERS, NAME, employer, last_of
from infoprep.hooks.needles import possible, sought
from infoprep.hooks.phrases import named, tidy
from infoprep.hooks.records import Hook, Scene
from infoprep.reading import Passage, Reading
from infoprep.wording import NUMBER_WORDS, initials, is_plural, mid_sentence, spoken_number
from infoprep.yaml_source import Text

_YEARS = (
    r"(?:(?:about|over|nearly|almost|some) )?(?:\d+(?:\.\d)?\+?|[A-Za-z]+)\s?(?:years?|yrs?|"
    r"seasons?|summers?|terms?|months?)"
)
_FROM = (
    # "fourteen years in credit at Lloyds and HSBC", "eleven years as a radio producer at BBC Scotland"
    rf"\b(?i:{_YEARS}) (?:as (?:an? )?[\w -]{{3,40}}? |in [\w -]{{3,30}}? )?(?i:at|with|for) {EMPLOYERS}",
    rf"\b(?i:came|joined|moved|transferred|hired|recruited|poached|switched)(?: to [A-Z]\w+)?"
    rf"(?: in (?:19|20)\d\d)? (?:over |"
    rf"across |here |us )?from {EMPLOYERS}",
    rf"\b(?i:previously|formerly|before that|earlier|prior to that|most recently|then|was|"
    rf"were|worked|trained|started|been|stints?|"
    rf"time|spells?|used to work|used to be) (?i:at|with|for) {EMPLOYERS}",
    rf"\b(?i:then|later|before that|previously|formerly|earlier|once|prior|past|prev\.?)[:,]? "
    rf"(?:an? )?(?!(?:left|moved|went)\b)[A-Za-z][\w -]{{3,30}}? (?:at|for|with) {EMPLOYERS}",
    rf"\b(?i:was|been) an? [a-z][\w -]{{3,30}}? (?:at|with) {EMPLOYERS}",
    # In a few words: "before that Nike", "prev. at Nike", "Nike (2015-2019)", "Nike -> here"
    rf"\b(?i:then|previously|formerly|before that|before this|earlier|prior|past|prev\.?)[:,]? "
    rf"(?:(?i:at|with) )?(?P<where>{NAME}(?:(?:, | and ){NAME})*)(?<!['’]s)"
    r"(?=\s*(?:[.,;:()]|(?:19|20)\d\d|for \d|until\b|before\b|$))",
    rf"\b(?i:then|previously|formerly|before that|earlier) (?P<where>{NAME})['’]s [a-z -]{{0,30}}"
    r"\b(?:arm|department|desk|division|group|lab|office|practice|team|unit)\b",
    rf"(?<![\w-])(?P<where>{NAME}),? \(?(?:19|20)\d\d ?[-–] ?(?:19|20)?\d\d\b",
    rf"(?<![\w-])(?P<where>{NAME}) ?(?:→|->|=>) ?(?=here\b|now\b|us\b)",
    rf"\b[Ee]x[- ](?P<where>{NAME})",
    rf"(?<![\w-])(?P<where>{NAME}) before(?=\s*(?:that|this|[.,;(]|$))",
    rf"\b[Bb]efore:\s*(?P<where>{NAME}[^.;]*)",
    rf"\b(?i:stints?|spells?) (?:at|with) {EMPLOYERS}",
)
_PAST = tuple(sought(pattern) for pattern in _FROM)
_CAME_FROM = re.compile(r"\bfrom\b")
_ROLE_END = r"(?= (?:19|20)\d\d|,? (?:before|at|for|in|with|from|by|on|here|there|until|till)\b|[.;,()→]|$)"
_ROLES = tuple(
    sought(pattern)
    for pattern in (
        r"^(?P<role>[^.;→>,]+?)\s*(?:→|->)",
        rf"\b(?i:started(?: out)?|began|trained|came up|worked|qualified|"
        rf"was hired) as (?:an? )?(?P<role>[^.;,()]+?){_ROLE_END}",
        r"(?:^|[.;,] )(?P<role>[\w -]{3,30}?) by (?:trade|profession)\b",
        rf"\b(?i:{_YEARS}) as (?:an? )?(?P<role>[^.;,()]+?){_ROLE_END}",
        rf"\b(?i:then|later|before that|previously|formerly|once|"
        rf"used to be|prior:|ex) (?:an? )?(?P<role>(?!at\b|with\b|for\b)[a-z][\w -]{{3,30}}?){_ROLE_END}",
    )
)
# What somebody made or led: to look at, but said by nobody for them.
_DID = sought(
    r"(?:^|[.;,] |\band )(?P<what>(?:(?i:headed)|built|co-?founded|founded|grew|helped|launched|led|"
    r"managed|ran|set up|started|moved to|holds|consulted on|"
    r"taught|trained) [^.;,]{5,70})"
)
_PUBLIC = (
    r"(?:writes?|wrote|written|co-?wrote|blogs?|blogged|published|authored|articles?|book|"
    r"newsletter|papers?|column|essays?|"
    r"thesis|dissertation|post(?:s|ed)?)"
)
_SPOKEN = (
    r"(?:spoke|speaks|talked|panel|talk|lecture[ds]?|podcast|keynote|presented|presentation|"
    r"webinar|hosts?|episode|ep \d+|gave a talk|interview)"
)
# Where it was written is not what it is about.
_PLATFORM = (
    r"(?:facebook|instagram|linkedin|medium|substack|twitter|x(?!-)|youtube|"
    r"(?:the|her|his|their|a) (?:\w+ )?(?:blog|site|website))\b"
)
_TOPIC = r"(?:\bvs\.|[^.;,(])+"
_ARTICLES = tuple(
    sought(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?P<kind>{_PUBLIC})\b[^.;]{{0,30}}?\b(?:on|about|abt|re)\s+(?!{_PLATFORM})(?P<topic>{_TOPIC})",
        rf"\b(?P<kind>{_SPOKEN})\b[^.;]{{0,60}}?\b(?:on|about|abt|re)\s+(?!a panel|{_PLATFORM})(?P<topic>{_TOPIC})",
        rf"\b(?P<kind>{_SPOKEN}|{_PUBLIC})\b[^.;\"“”]{{0,30}}?[\"“](?P<title>[^\"“”]{{4,80}})[\"”]",
    )
)
# "CAG about 10 years"
_NAME_FIRST = sought(
    r"(?:^|[.;,] )(?P<where>[A-Z][\w&'’-]+(?: [A-Z][\w&'’-]+)*),? (?:for )?(?P<years>(?:about |over )?(?:\d+|[a-z]+)) ?"
    r"(?:years?|yrs?)\b(?! (?:in|at|with|as)\b)"
)
_TENURE = sought(
    r"\b(?P<years>(?:about |over |nearly |almost )?(?:\d+|[A-Za-z]+))\s?(?:years?|yrs?)\s+"
    r"(?:(?P<there>there|here)|(?P<prep>at|with|in)\s+(?P<where>[^.;,()]+))",
    re.IGNORECASE,
)
_SINCE = sought(
    r"\b(?:joined|(?:here|there|[Aa]t [A-Z]\w+|[Ww]ith [A-Z]\w+) since|started here|"
    r"arrived)(?: in)? (?:(?:19|20)\d\d|['’]\d\d)"
)
_LEFT_AFTER = sought(r"\b(?:left|gone|moved on)\b[^.;]*?\bafter (?P<years>\w+) years\b", re.IGNORECASE)
_FROM_TO = sought(r"\b(?P<from>(?:19|20)\d\d)\s?[-–]\s?(?P<to>(?:19|20)\d\d)\b")
_STINT = sought(r"\bon an? ((?:[A-Z][\w-]+ )?(?:rotation|secondment|posting|exchange|placement))\b")


# "did six months in Galway", "spent 2022 in Bromont"
_AWAY = sought(
    r"(?:\b(?i:did|spent) |(?:^|[.;,] )(?=(?:half a year|\w+ (?:months|rotations)) ))(?P<what>(?:(?:a|half a|"
    r"one|two|three|four|five|six|nine|\d+) (?:years?|"
    r"months?|rotations)|(?:19|20)\d\d) in (?P<place>[A-Z]\w+))"
)


# Somebody who has left: "8 years at Intelligent Solutions, now at a seed firm" were years here, whatever it is called.
_WAS_HERE = re.compile(rf"(?i:{_YEARS}) at (?P<where>{NAME})[^.;]*[,;.] now (?:at|with|runs|in|for)\b")


def path(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The interviewee's own path: employers, roles, years, writing, rotations."""
    name = reading.notes.company.name
    own = {word.lower() for word in re.findall(r"\w{3,}", name)} - {"the", "and", "for"}
    own.add(initials(name).lower())  # KP Fresno is Kaiser Permanente
    # "the Lab", "the Museum": the company by what it is
    own |= {f"the {word}" for word in own}
    for passage in reading.under("interviewee.background"):
        here = _WAS_HERE.match(passage.text) if scene.viewpoint == "former employee" else None
        own |= {word.lower() for word in re.findall(r"\w{3,}", here["where"])} if here else set()
        for match in _STINT.finditer(passage.text):
            place = re.match(r"[A-Z]\w+(?= )", match[1])
            yield Hook(
                "stint", match[1], passage.evidence(*match.span(1)), {"place": place[0]} if place else {}
            )
        for match in _AWAY.finditer(passage.text):
            yield Hook(
                "stint",
                match["what"],
                passage.evidence(*match.span("what")),
                {"place": match["place"]},
                sayable=False,
            )
        yield from _tenures(passage, reading)
        yield from _spans(passage, own)
        for match in _DID.finditer(passage.text):
            yield Hook(
                "past_role",
                match["what"],
                passage.evidence(*match.span("what")),
                certainty=0.7,
                sayable=False,
            )
        yield from _told(passage, own)
    for passage in _about_them(reading):
        yield from _tenures(passage, reading)
        yield from _spans(passage, own)
        yield from _told(passage, own)
    for passage in reading.under("notes", "about"):
        said = _SAID.search(passage.text)
        if said and not _ASIDES.match(passage.text):
            yield from _articles(passage, said.start())
    for passage in reading.under("interviewee.background", "interviewee.in_common", "notes"):
        heard_of = _HEARD if passage.path.startswith("interviewee") else _HEARD_THEM
        for heard in possible((heard_of,), passage.text):
            for match in heard.finditer(passage.text):
                where = tidy(match["at"].split(" by ")[0])
                if where and len(where.split()) <= _LONGEST_PLACE:
                    yield Hook(
                        "article",
                        match[0],
                        passage.evidence(*match.span()),
                        {"at": with_article(where, "the")},
                        kinds=("heard",),
                        sayable=False,
                    )


# "gave the talk I heard at the Ground Engineering earthworks conference"
_WHERE_HEARD = r" at (?P<at>(?:the |our )?[A-Z][^.;,()]+)"
_HEARD_THEM = sought(
    r"\b(?:I (?:heard|saw) (?:her|him) (?:speak|talk|present|lecture)|(?:heard|saw) (?:her|his) (?:talk|keynote|"
    r"lecture|"
    rf"presentation)){_WHERE_HEARD}"
)
_HEARD = sought(
    r"\b(?:talk|lecture|keynote|workshop|webinar|presentation)(?: that)? I (?:heard|saw|attended|went to|was at)"
    rf"{_WHERE_HEARD}"
)
_LONGEST_PLACE = 7  # words


# "she" and "he" before a word of writing or speaking are whoever is met.
_SAID = sought(
    r"\b(?:she|he) (?:also |once |did (?:a |the )?)?(?:writes|wrote|co-wrote|blogs|spoke|posted|"
    r"hosts|gave|published|presented|talk)\b"
)
_ASIDES = re.compile(r"\W*(?:CEO|founder|chair)", re.IGNORECASE)


def _about_them(reading: Reading) -> Iterator[Passage]:
    """The lines of the notes that speak of the interviewee: "beni was there 2016-2024", "she writes a newsletter"."""
    first = re.escape(str(reading.notes.interviewee.name or "").split(" ")[0].lower())
    speaks = re.compile(
        rf"\W*(?:{first}\b(?!['’])|she\b|he\b|(?:her|him)\s*[:=])|.*\d (?:yrs?|years) there\b"
        if first
        else r"\W*(?:she|he|(?:her|him)\s*[:=])(?!\w)|.*\d (?:yrs?|years) there\b"
    )
    for passage in reading.under("notes", "about"):
        if speaks.match(passage.text.lower()):
            yield passage


def _told(passage: Passage, own: set[str]) -> Iterator[Hook]:
    yield from _employers(passage, own)
    yield from _past_roles(passage)
    yield from _articles(passage, 0)


def _employers(passage: Passage, own: set[str]) -> Iterator[Hook]:
    text = passage.text
    found: dict[str, tuple[int, bool, Text]] = {}
    for pattern in _PAST:
        for match in pattern.finditer(text):
            if not _told_of_them(text, match.start()):
                continue
            for part in text.part(*match.span("where")).split_parts(r",\s| and (?!the )"):
                where = employer(part, passage, own)
                if where:
                    said, evidence = where
                    found.setdefault(said, (text.find(part), bool(_CAME_FROM.search(match[0])), evidence))
    last = last_of({said: (start, came) for said, (start, came, _) in found.items()}, text)
    for said, (_, _, evidence) in found.items():
        # Both know whose it was: "after the chocolate maker", not "after a chocolate maker".
        theirs = with_the(re.sub(r"^(?:an?|another) ", "the ", said))
        told = with_the(re.sub(r"^another ", "a ", said))
        kinds = ("last",) if said == last else ()
        yield Hook("past_employer", theirs, evidence.evidence(), {"told": told}, kinds=kinds)


def _past_roles(passage: Passage) -> Iterator[Hook]:
    for pattern in _ROLES:
        for match in pattern.finditer(passage.text):
            past = tidy(match["role"])
            is_role = past and len(past.split()) <= 5 and (_AGENT.search(past) or re.match(r"head of ", past))
            if past and is_role and _told_of_them(passage.text, match.start()):
                yield Hook("past_role", mid_sentence(past), passage.evidence(*match.span("role")))


_TOPIC_ENDS = re.compile(
    r" (?:on the side|at|in \d{4}|for (?:the|a|an|her|his|their)|nobody|that|which|who|was|is)\b"
)


# "measuring what a loyalty point is really worth": the clause goes on.
_TOPIC_OF_CLAUSE = re.compile(r" (?:on the side|at|in \d{4}|for (?:the|a|an|her|his|their)|nobody)\b")


def _topic(text: str) -> str:
    ends = _TOPIC_OF_CLAUSE if re.search(r"\b(?:what|how|why|whether)\b", text) else _TOPIC_ENDS
    return re.sub(r"\bvs\.? ", "versus ", ends.split(text)[0])


# "wrote a nice talk on field data"
_A_TALK = re.compile(r"\b(?:keynote|lecture|speech|talk)\b", re.IGNORECASE)


def _articles(passage: Passage, start: int) -> Iterator[Hook]:
    text = passage.text
    for pattern in _ARTICLES:
        for match in pattern.finditer(text, start):
            if not _told_of_them(text, match.start()):
                continue
            wrote = re.fullmatch(_PUBLIC, match["kind"], re.IGNORECASE) and not _A_TALK.search(match[0])
            kind = "writing" if wrote else "talk"
            group = "title" if "title" in match.groupdict() else "topic"
            said = tidy(match[group] if group == "title" else _topic(match[group]))
            if not said or len(said.split()) > 8 or _DAYS.match(said) or _OF_BEFORE.match(said):
                continue
            # "reuse of steel" is spoken of as "the reuse of steel".
            if group == "topic" and re.match(r"[a-z]+ of ", said) and not is_plural(said):
                said = f"the {said}"
            said = re.sub(r'"([^"]+)"', r"“\1”", said)
            sayable = group == "topic" and len(said.split()) <= 6 and not said.startswith("“")
            yield Hook(
                "article",
                said,
                passage.evidence(match.start("kind"), match.end(group)),
                kinds=(kind,),
                sayable=sayable,
            )


# Whose past it is when it isn't theirs, and what makes it none.
_OTHERS = re.compile(
    r"\b(?:husband|wife|partner|father|mother|dad|mum|mom|brother|sister|son|daughter|"
    r"friend|boss|not|never|n't)\b[^.;]*$",
    re.IGNORECASE,
)
_OF_BEFORE = re.compile(r"(?:it|that|them|these|this|those)\b")  # "he posted about that last summer"
_DAYS = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|stage\b|(?:january|june|july|august)\b", re.IGNORECASE
)
_AGENT = re.compile(
    r"(?:\b(?:sub|nurse|cook|chef|clerk|intern|coach|temp|pilot|analyst|associate|assistant|"
    r"lawyer|trader|guide|midwife|judge|mate)|"
    r"(?:ag|agen|lis|nis|tis|gis|mis|cis|ultan|ountan|endan)t|ician|[aeo]rian|(?:nn|ch|ll|ng|nt|rt|ct|iv|it|at|"
    r"pt|ag|rm|ft|sh|lt|ld|ok|gn|rk|ph|ns|ce|ci|hi|uc|rv|et|ok|ak|du|ut|um|is)er|"
    r"(?:[ai]t|[cs]t|vis|fess)or)$",
    re.IGNORECASE,
)


def _told_of_them(text: str, start: int) -> bool:
    return not _OTHERS.search(text, max(0, start - 80), start)


# "at Nike 2015-2019", "Nike (2015-2019)": years somewhere else.
_ELSEWHERE = re.compile(r"\b(?:at [A-Z]|[Bb]efore:)[^.;,]*$|\b[A-Z][\w&.'’-]+,? \(?$")


def _spans(passage: Passage, own: set[str]) -> Iterator[Hook]:
    """How long they were there, told by when they left or by two years."""
    for match in _LEFT_AFTER.finditer(passage.text):
        number = spoken_number(match["years"].lower())
        if number.isdigit() or number in NUMBER_WORDS:
            yield Hook("tenure", f"{number} years", passage.evidence(*match.span()), kinds=("company",))
    for match in _FROM_TO.finditer(passage.text):
        years = int(match["to"]) - int(match["from"])
        where = _ELSEWHERE.search(passage.text[: match.start()])
        elsewhere = where and own.isdisjoint(re.findall(r"\w{3,}", where[0].lower()))
        if 1 < years < 50 and not elsewhere:
            said = f"{spoken_number(str(years))} years"
            yield Hook("tenure", said, passage.evidence(*match.span()), kinds=("company",), certainty=0.9)


def _tenures(passage: Passage, reading: Reading) -> Iterator[Hook]:
    company = reading.notes.company
    names = [re.sub(r"^the ", "", str(name).lower()) for name in (company.name, company.short) if name]
    here = {
        "the company",
        "the firm",
        *names,
        *(f"the {name}" for name in names),
        *(f"{the}{name.split()[0]}" for name in names if name for the in ("", "the ")),
        *(initials(str(name)).lower() for name in (company.name, company.short) if name),
        *(short.lower() for name in names for short in re.findall(r"\((\w+)\)", name)),
    }
    is_here = re.compile(
        rf"(?:{'|'.join(re.escape(name) for name in sorted(here) if len(name) > 1)})(?!\w)"
    ).match
    for match in _SINCE.finditer(passage.text):
        yield Hook("tenure", match[0], passage.evidence(*match.span()), certainty=0.8, sayable=False)
    for match in _NAME_FIRST.finditer(passage.text):
        number = spoken_number(re.sub(r"^(?:about|over) ", "", match["years"]))
        counted = number.isdigit() or number in NUMBER_WORDS
        if counted and match["where"].lower() in here - {name.split()[0] for name in names if " " in name}:
            yield Hook(
                "tenure", f"{number} years", passage.evidence(*match.span("years")), kinds=("company",)
            )
    for match in _TENURE.finditer(passage.text):
        number = spoken_number(re.sub(r"^(?:about|over) ", "", match["years"].lower()))
        if not (number.isdigit() or number in NUMBER_WORDS) or number in ("0", "zero", "1", "one"):
            continue
        if re.search(r"\b(?:less than|under)\s+$", passage.text[: match.start()]):
            continue
        years = f"{number} years"
        where = (match["where"] or "").strip()
        if match["there"] or is_here(where.lower()):
            yield Hook("tenure", years, passage.evidence(*match.span("years")), kinds=("company",))
        elif match["prep"] == "in" and where and not named(where.split(" at ")[0]):
            topic = tidy(where.split(" at ")[0])
            if topic and len(topic.split()) <= 3:
                yield Hook("tenure", f"{years} in {topic}", passage.evidence(*match.span()), kinds=("field",))


EXTRACTORS = (path,)
