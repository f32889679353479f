"""The seeker's past as they would say it: "MEng Leeds" is "I have an MEng from Leeds"."""

from __future__ import annotations

import re

from infoprep.articles import indefinite
from infoprep.hooks.phrases import names_a_worker
from infoprep.hooks.shorthand import has_slip, written_out
from infoprep.lexicon import zipf
from infoprep.wording import NUMBER_WORDS, in_dictionary, lower_title, sentence_start, spoken_number

_LONGEST = 18  # words: the question is still to come
_LONGEST_ROLE = 5
_LONGEST_WHERE = 7
_TO_SAY = re.compile(
    r"[^\w\s.,'’&%$£€-]|\.\.|\b(?:he|she|they|you|we|our|him|her|lol|tbh|idk)\b|\d\s*\w+\s+then\b"
)
_NOT_YET = re.compile(
    r"\b(?:no|not|none|never|without|nobody|want|hope|hoping|looking|wish|rusty|weak|redundant|unemployed|only|just|"
    r"visa|worried|afraid|nervous|move|moving|live|living in|stopped)\b",
    re.IGNORECASE,
)
_PART_OF_IT = re.compile(
    r"(?:the |my )?(?:last|first|latest|most recent(?:ly)?)\b", re.IGNORECASE
)  # "last four as"
_STUDENT = re.compile(
    r"\b(?:student|undergrad(?:uate)?|apprentice|trainee|(?:PhD|doctoral) candidate)\b|"
    r"\b(?:freshman|junior|senior|sophomore) (?=(?:at|in) (?-i:[A-Z]))",
    re.IGNORECASE,
)
_DEGREES = (
    r"(?:[BM](?:A|Sc|S|Eng|Ed|Com|BA|M|Mus|FA|Phil|PH|PA|Arch|Tech|LIS)|BFA|LL[BM]|MBA|PhD|"
    r"(?:(?:evening|associate|graduate|bachelor['’]s|master['’]s|[AB]\.[AS]\.) )?"
    r"(?:degree|diploma|certificate))"
)
_SCHOOL = (
    r"(?:\s*\((?P<school>[A-Z][\w.& -]{1,30})\)|\s+(?:from|at)\s+(?P<at>(?:the\s)?[A-Z][\w.& -]{1,30}))?"
)
# "MSc marine ecology (Aarhus)", "diploma in journalism from Massey", "MEng Leeds"
_DEGREE_FIRST = re.compile(
    rf"(?P<degree>{_DEGREES})(?:\s+(?:in\s+)?(?P<field>[a-z][\w& -]+?))?(?:\s+(?P<town>[A-Z][a-z]+))?{_SCHOOL}"
)
# "supply chain diploma (Seneca)", "Maths degree from Swansea"
_DEGREE_LAST = re.compile(
    rf"(?P<field>(?!(?:now|currently|doing|in|on)\b)[A-Za-z][\w& -]{{1,60}}?)\s+(?P<degree>{_DEGREES}){_SCHOOL}"
)
_AMOUNT = r"(?P<number>\d{1,2}(?:\.5)?|[A-Za-z]+)\s?(?P<unit>years?|yrs?|y|months?|mths?|mos|seasons?)"
_TIME_FIRST = re.compile(rf"{_AMOUNT}\s+(?:as\s+(?:an?\s+)?)?(?P<what>[^,;]+)", re.IGNORECASE)
_TIME_LAST = re.compile(rf"(?P<what>[^,;]{{1,80}}?)\s+(?:for\s+)?{_AMOUNT}", re.IGNORECASE)
_PLACES = {
    "on": "ward floor line crew desk regional farm site",
    "in": "kitchen lab laboratory office pharmacy studio warehouse workshop foundry plant",
    "at": "school bank startup start-up agency clinic hotel museum library nonprofit charity",
}
_NO_WORD = 1.2  # Zipf: in hardly any text, so that a slip of a common word is likelier above it
_FIELDS = frozenset(
    """retail sales marketing finance banking insurance logistics hospitality nursing teaching engineering research
    consulting construction manufacturing farming solar publishing journalism advertising healthcare government
    policy law accounting admin administration catering support design development""".split()
)
_AT_HOME = re.compile(r"(?:cared|helped|looked|raised)\b")  # "looked after my father for seven years"
_DEED = re.compile(
    r"(?:cared|helped|looked|raised|did|worked|ran|managed|taught|built|led|volunteered|interned|studied|trained|served|passed)\b"
    r"(?! (?:out|into|late|away|off|over|up|down|around|to)\b)"
)
_STINTS = re.compile(
    r"(?!before\b|after\b|then\b|last\b)(?:(?:an?|one|two|three|four|\d)\s)?(?:[a-z-]+\s){0,2}"
    r"(?:co-?ops?|internships?|placements?|jobs?|summers?)(?=$|\s(?:at|in|with|on|for|and)\b)",
    re.IGNORECASE,
)


def said_by_the_seeker(told: str) -> tuple[str, str] | None:
    """A piece of somebody's past in the first person.

    Args:
        told: The piece as it was noted down.

    Returns:
        A clause that starts with "I", and its kind: ``worked`` or ``studied``; None where it can't be said well.

    >>> said_by_the_seeker("MEng Leeds"), said_by_the_seeker("6 yrs pediatric ward in Hamilton")
    (('I have an MEng from Leeds', 'studied'), ("I've spent six years on a pediatric ward in Hamilton", 'worked'))
    """
    text = " ".join(told.split()).strip(" .,;:!-–—")
    bare = re.sub(r"\s*\([^)]*\)?|(?<=\w),?(?: and)? then .*$", "", text)  # one thing at a time
    if _NOT_YET.search(bare) or _PART_OF_IT.match(bare):
        return None
    own = re.match(
        r"(?:(?:so|and|currently|now|before that)\s)?(I(?:['’](?:m|ve))?\s[a-z].+|"
        r"My thesis (?:is|was) on .+)",
        bare,
        re.IGNORECASE,
    )
    if own:
        said = _AS_ONE.sub(_with_its_article, sentence_start(written_out(own[1].replace("’", "'"))))
        said = re.sub(r"(?<!\bfor )(?<!past )(?<!last )\b(\d{1,2} years)$", r"for \1", said)
        said = re.sub(r"^I'm (?=an? .+ (?:for|since) [\w ]+$)", "I've been ", said)
        return _checked(said, "studied" if _studies(said) else "worked")
    degree = _degree(text)
    text = written_out(re.sub(r"^(?:and|then|(?:and )?before that,?(?: an?)?)\s", "", bare))
    text = re.sub(
        rf"^((?:now|currently|still) )(?:in|on) (?=(?:an? |my )?{_DEGREES}\b)",
        r"\1doing ",
        text,
        flags=re.IGNORECASE,
    )
    doing = re.match(
        r"(?:now |currently |still )?(finishing|studying|completing|doing)\s+(.+)", text, re.IGNORECASE
    )
    if doing:
        what = doing[2] if re.match(r"(?:an?|my|the)\s", doing[2]) else indefinite(doing[2])
        return _checked(f"I'm {doing[1]} {what}", "studied")
    if _STUDENT.search(text):
        now = re.sub(r"^(?:now|currently|still) (?:an? )?", "", text, flags=re.IGNORECASE)
        return _checked(f"I'm {indefinite(_student(now))}", "studied")
    if degree:
        return _checked(degree, "studied")
    return _checked(_worked(text), "worked")


# "I was pharmacist in Alexandria"
_AS_ONE = re.compile(
    r"^(?P<be>I (?:was|am)|I'm) (?P<what>[a-z]+(?: [a-z]+)?)(?= (?:at|for|in|on|with)\b| \d|$)"
)


def _with_its_article(told: re.Match[str]) -> str:
    what = told["what"]
    is_one = names_a_worker(what) and not re.match(r"(?:an?|the|my|one|in|on|at)\b", what)
    return f"{told['be']} {indefinite(what)}" if is_one else told[0]


def _worked(text: str) -> str | None:
    """What somebody has done, by the form it is noted in."""
    for pattern in (_TIME_FIRST, _TIME_LAST):
        match = None if _AT_HOME.match(text.lower()) else pattern.fullmatch(text)
        amount = match and time_spent(match["number"], match["unit"])
        if match and amount:
            done = _doing(match["what"])
            return f"I've spent {amount} {done}" if done else None
    if _DEED.match(text.lower()):
        return f"I {text[0].lower()}{text[1:]}"
    doing = _ON_THE_SIDE.fullmatch(text)
    if doing and names_a_worker(re.split(r"\s(?:at|in|with|for|on)\s", doing["role"])[0]):
        return f"I'm {indefinite(_low(doing['role']))}, {doing['doing']}"
    stint = _STINTS.match(text)
    if stint:
        told = text[0].lower() + text[1:]
        what = told if re.match(r"(?:an?|one|two|three|four|\d)\s", told) else indefinite(told)
        return f"I've {'had' if 'job' in stint[0] else 'done'} {what}"
    role = re.split(r"\s(?:at|in|with|for|on|from)\s", text)[0]
    if re.match(r"(?:one|two|three|several|\d+)\b", role):
        return None  # "one regional finalist" is somebody else
    both = role.split(" and ")
    if not all(map(names_a_worker, both)) or len(role.split()) > _LONGEST_ROLE:
        return None  # "front desk and medical interpreter": one of them is a place
    # What somebody is, where they come from it or are retired from it; else what they have worked as.
    is_now = " from " in text or re.match(r"[A-Za-z]+ed\s", role)
    lead = "I was" if _UNTIL.search(text) else "I'm" if is_now else "I've worked as"
    return f"{lead} {indefinite(_low(text))}"


_UNTIL = re.compile(r"\b(?:till|to|until) (?:19|20)\d\d$")
# "ED nurse in Dubbo doing midwifery"
_ON_THE_SIDE = re.compile(
    r"(?P<role>(?!now\b|currently\b)[^,\d]+?),? (?P<doing>(?:doing|finishing|retraining|studying) .+)"
)


def _doing(what: str) -> str | None:
    """What the time was spent on: as a dispatcher, on a ward, in retail."""
    if re.match(r"(?:as|at|in|on|with)\s(?:an?|the|my)\s", what):
        return what
    head = re.split(r"\s(?:at|in|with|for|on)\s", what)[0]
    if names_a_worker(head) and not _A_SCHOOL.fullmatch(head):
        return f"as {indefinite(_low(what))}"
    last = head.split()[-1].lower()
    if last in _FIELDS and head == what:
        return f"in {what.removeprefix('in ')}"
    if head != what and re.match(r"(?:at|in) an? ", what[len(head) :].strip()) and not _known(head):
        return what[len(head) :].strip()  # "manutentore at a tile factory": where, in words that they share
    first = what.split(maxsplit=1)[0]
    if re.fullmatch(r"[a-z]+", first) and zipf(first) < _NO_WORD and not in_dictionary(first):
        return f"with {first.capitalize()}"  # a firm's name, typed small
    place = next((word for word, places in _PLACES.items() if last in places.split()), None)
    return f"{place} {indefinite(what)}" if place else None


_A_SCHOOL = re.compile(r"[A-Z][a-z]+ian")  # "two years Laurentian": where, and nobody's trade


def _known(words: str) -> bool:
    """Whether every word is one that people here know."""
    return all(zipf(word.lower()) >= _NO_WORD or in_dictionary(word.lower()) for word in words.split())


def _degree(text: str) -> str | None:
    match = _DEGREE_FIRST.fullmatch(text) or _DEGREE_LAST.fullmatch(text)
    if not match:
        return None
    degree = match["degree"]
    school = match["school"] or match["at"] or match.groupdict().get("town")
    field = written_out(match["field"] or "")
    if match.re is _DEGREE_LAST:
        what = indefinite(f"{_low(field)} {degree}")
    else:
        what = indefinite(degree) + (f" {'' if field.startswith('on ') else 'in '}{field}" if field else "")
    return f"I have {what}" + (f" from {school}" if school else "")


def time_spent(number: str, unit: str) -> str | None:
    """An amount of time as it is said, or None where the number is none.

    >>> time_spent("6", "yrs"), time_spent("1.5", "y"), time_spent("some", "years")
    ('six years', 'a year and a half', None)
    """
    said = spoken_number(number.lower().removesuffix(".5"))
    name = {"m": "month", "s": "season"}.get(unit[0].lower(), "year")
    if not (said.isdigit() or said in NUMBER_WORDS):
        return None
    if number.endswith(".5"):
        return f"a {name} and a half" if said == "one" else f"{said} and a half {name}s"
    return f"{said} {name}{'' if said in ('1', 'one') else 's'}"


def _student(text: str) -> str:
    """A student's own title: a plain first word is lowered, a degree's name keeps its capital."""
    first = text.split(maxsplit=1)[0]
    return text[0].lower() + text[1:] if "-" in first or first.lower() in _PLAIN_FIRST else text


_PLAIN_FIRST = frozenset(
    "first second third fourth final recent mature part full current graduate student".split()
)


def _studies(text: str) -> bool:
    return bool(
        _STUDENT.search(text)
        or re.search(
            rf"\b(?:finishing|studying|thesis|senior in|(?:major|minor)(?:ing)? in|{_DEGREES})\b", text
        )
    )


def _low(text: str) -> str:
    """A title's capitals lowered, what follows it as it is: "Branch manager at Clarks"."""
    title, between, rest = re.split(r"(\s(?:at|in|with|for|on|from)\s|$)", text, maxsplit=1)
    return lower_title(title) + between + rest


def _checked(clause: str | None, kind: str) -> tuple[str, str] | None:
    """The clause where it can be said in a breath and every word of it is known."""
    clause = clause and _COUNTED.sub(lambda number: spoken_number(number[0]), clause)
    if not clause or len(clause.split()) > _LONGEST or _TO_SAY.search(clause) or has_slip(clause):
        return None
    return clause, kind


_COUNTED = re.compile(r"\b\d{1,2}(?= (?:years?|months?|seasons?)\b)")
_ROLE_SAID = re.compile(
    r"(?:\bas|^I['’]m|^I was|^I['’]ve been) an? (?:retired )?(?P<role>[\w'’ -]+?)"
    r"(?=$| (?:at|in|on|with|for|from|of) )"
)
_WHERE_SAID = re.compile(
    r"\b(?:at|on|with|in) (?P<where>an? (?:(?!\bthrough\b|\bfor \d).)+|(?<=with )[A-Z][\w'’&-]+)"
    r"(?: through .+| for \d.+)?$"
)


def parts_said(said: str) -> dict[str, str]:
    """What somebody has been and where, out of what they say of their past; only what can be told apart surely.

    >>> parts_said("I've spent three years as a reporting analyst at a credit union")
    {'role': 'a reporting analyst', 'where': 'a credit union'}
    >>> parts_said("I've spent six years on a pediatric ward in Hamilton")
    {'where': 'a pediatric ward in Hamilton'}
    """
    found = {}
    role = _ROLE_SAID.search(said)
    if role and names_a_worker(role["role"]) and not _STUDENT.search(role["role"]):
        found["role"] = indefinite(role["role"])
    where = _WHERE_SAID.search(said)
    if where and " and " not in where["where"] and len(where["where"].split()) <= _LONGEST_WHERE:
        found["where"] = where["where"]
    return found
