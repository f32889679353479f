"""People: the interviewee's role, path and work, and what they share with the seeker."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.phrases import (
    named,
    tidy,
)
from infoprep.hooks.records import Hook
from infoprep.hooks.scene import Scene
from infoprep.reading import Passage, Reading
from infoprep.wording import NUMBER_WORDS, is_plural, lower_title, mid_sentence, spoken_number

_RANK = re.compile(
    r"^(?:(?:ex|former|first|second|third|senior|sr\.?|junior|jr\.?|lead|principal|staff|chief|associate|assistant|deputy|graduate|"
    r"vice president|vp|svp|head|director|manager|general manager)(?:\s+of|\s+for)?[\s-]+)+",
    re.IGNORECASE,
)
# Agent nouns and the work they do; an empty one is dropped: a consents specialist does consents work.
_WORK = {
    "analyst": "analysis",
    "designer": "design",
    "developer": "development",
    "engineer": "engineering",
    "planner": "planning",
    "recruiter": "recruiting",
    "researcher": "research",
    "scheduler": "scheduling",
    "scientist": "science",
    "statistician": "statistics",
    "writer": "writing",
    **dict.fromkeys(
        """
    administrator advisor adviser associate consultant coordinator director editor lead lecturer
    manager officer partner representative specialist supervisor technician
    """.split(),
        "",
    ),
}
# Words that name work already, so that nothing is added: mine planning, network operations, informatics.
_NAMES_WORK = re.compile(r"(?:ing|ics|ions|research)$", re.IGNORECASE)
_MANAGED = frozenset({"project", "programme", "program", "risk", "case", "store", "account", "office"})
_ARTICLE = re.compile(
    r"\b(?:writes?|wrote|written|blogs?|published|articles?|book|newsletter|papers?|column)\b"
    r"[^.;]{0,30}?\b(?:on|about)\s+(?P<writing>[^.;,(]+)|"
    r"\b(?:spoke|speaks|panel|talk|lecture|podcast|keynote|presented)\b"
    r"[^.;]{0,30}?\b(?:on|about)\s+(?!a panel)(?P<talk>[^.;,(]+)",
    re.IGNORECASE,
)
_PAST_EMPLOYER = re.compile(
    r"\b(?:came (?:over )?from|joined from|moved (?:over )?from|"
    r"(?:[Pp]reviously|[Ff]ormerly|[Bb]efore that) (?:at|with))"
    r"\s+(?P<where>(?:an?|the)?\s*[^.;,()]+)|\bex-(?P<ex>[A-Z]\w+)|\bworked (?:at|for) (?P<at>[A-Z][\w& ]+?) before\b"
)
_PAST_ROLE = re.compile(
    r"^(?P<arrow>[^.;→>]+?)\s*(?:→|->)|"
    r"\b(?:started (?:out )?as|began as|trained as|came up as) an?\s+"
    r"(?P<said>[^.;,()]+?)(?= before| at| for| in|[.;,()]|$)"
)
_TENURE = re.compile(
    r"\b(?P<years>(?:about |over |nearly |almost )?(?:\d+|[A-Za-z]+))\s?(?:years?|yrs?)\s+"
    r"(?:(?P<there>there|here)|(?P<prep>at|with|in)\s+(?P<where>[^.;,()]+))",
    re.IGNORECASE,
)
_STINT = re.compile(r"\bon an? ((?:[A-Z][\w-]+ )?(?:rotation|secondment|posting|exchange|placement))\b")


def role(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The role, and the area of work it names: mine planning for a Senior Mine Planning Engineer."""
    if not scene.role:
        return
    area = role_area(scene.role, scene.viewpoint)
    yield Hook("role_area", area or scene.role, scene.evidence, sayable=bool(area))


def role_area(role: str, viewpoint: str = "peer") -> str | None:
    """A role less its rank and its agent noun.

    Args:
        role: The role as the notes have it.
        viewpoint: For a recruiter, what stands after the comma is what they hire for.

    Returns:
        A phrase that goes before "work", or None.

    >>> role_area("Senior Mine Planning Engineer"), role_area("crew scheduler"), role_area("VP of Engineering")
    ('mine planning', 'crew scheduling', 'engineering')
    """
    head, _, tail = role.replace(" & ", " and ").partition(",")
    head = re.sub(r" and (?:guest|part-time|visiting) .*", "", head)
    area = _area(head)
    if tail.strip() and "," not in tail and (viewpoint == "recruiter" or not area):
        area = tidy(tail)
    return lower_title(area) if area and len(area.split()) <= 5 else None


def _area(role: str) -> str | None:
    role = re.sub(r" business partner$", " partner", role.strip(), flags=re.IGNORECASE)
    rest = _RANK.sub("", role + " ")
    words = (tidy(rest) or "").split()
    if not words:
        return None
    work = _WORK.get(words[-1].lower())
    if work is None:
        # "Head of Engineering" names the area itself.
        return " ".join(words) if re.search(r"\b(?:of|for) $", role[: len(role) - len(rest) + 1]) else None
    *left, agent = words
    if agent.lower() == "manager" and len(left) == 1 and left[0].lower() in _MANAGED:
        work = "management"
    if left and not _NAMES_WORK.search(left[-1]) and work:
        left.append(work)
    return " ".join(left) or None


def path(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The interviewee's own path: employers, roles, years, writing, rotations."""
    for passage in reading.under("interviewee.background"):
        text = passage.text
        for match in _PAST_EMPLOYER.finditer(text):
            group = next(name for name, words in match.groupdict().items() if words)
            where = tidy(re.split(r" (?:where|when|in \d{4}|after|before|to|as)\b", match[group])[0])
            if where and _is_employer(where, passage) and _told_of_them(text, match.start()):
                yield Hook("past_employer", where, passage.evidence(*match.span(group)))
        for match in _PAST_ROLE.finditer(text):
            group = "arrow" if match["arrow"] else "said"
            past = tidy(match[group])
            if past and len(past.split()) <= 4 and _AGENT.search(past) and _told_of_them(text, match.start()):
                yield Hook("past_role", mid_sentence(past), passage.evidence(*match.span(group)))
        for match in _ARTICLE.finditer(text):
            group = "writing" if match["writing"] else "talk"
            topic = tidy(
                re.split(r" (?:on the side|at|in \d{4}|for (?:the|a|an|her|his|their))\b", match[group])[0]
            )
            if (
                topic
                and len(topic.split()) <= 6
                and not _DAYS.match(topic)
                and _told_of_them(text, match.start())
            ):
                # "reuse of steel" is spoken of as "the reuse of steel".
                if re.match(r"[a-z]+ of ", topic) and not is_plural(topic):
                    topic = f"the {topic}"
                yield Hook("article", topic, passage.evidence(*match.span(group)), kinds=(group,))
        for match in _STINT.finditer(text):
            yield Hook("stint", match[1], passage.evidence(*match.span(1)))
        yield from _tenures(passage, reading)
        yield from _spans(passage)
    first = str(reading.notes.interviewee.name or "").split(" ")[0].lower()
    for passage in reading.under("notes") if first else ():
        # "beni was there 2016-2024"
        if re.match(rf"\W*{re.escape(first)}\b", passage.text.lower()):
            yield from _spans(passage)


# Whose past it is when it isn't theirs, and what makes it none.
_OTHERS = re.compile(
    r"\b(?:husband|wife|partner|father|mother|dad|mum|mom|brother|sister|son|daughter|friend|boss|not|never|n't)\b[^.;]*$",
    re.IGNORECASE,
)
_DAYS = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|stage\b|(?:january|june|july|august)\b", re.IGNORECASE
)
_AGENT = re.compile(
    r"(?:\b(?:sub|nurse|cook|chef|clerk|intern|coach|temp|pilot|analyst|associate|assistant|lawyer|trader)|"
    r"(?:ag|agen|lis|nis|tis|gis|mis|cis)t|ician|(?:nn|ch|ll|ng|nt|rt|ct|iv|it|at|pt|ag|rm|ft|sh|lt|ld|ok|gn|rk|it)er|"
    r"(?:[ai]t|[cs]t|vis|fess)or)$",
    re.IGNORECASE,
)
_EMPLOYERS = re.compile(
    r"\b(?:agency|airline|bank|brand|bureau|charity|chain|clinic|college|company|consultancy|council|firm|fund|"
    r"hospital|insurer|lab|maker|ministry|museum|newspaper|nonprofit|practice|publisher|retailer|school|shop|"
    r"start-?up|store|studio|supplier|university|utility)\b",
    re.IGNORECASE,
)


_LEFT_AFTER = re.compile(r"\b(?:left|gone|moved on)\b[^.;]*?\bafter (?P<years>\w+) years\b", re.IGNORECASE)
_FROM_TO = re.compile(r"\b(?P<from>(?:19|20)\d\d)\s?[-–]\s?(?P<to>(?:19|20)\d\d)\b")


def _spans(passage: Passage) -> Iterator[Hook]:
    """How long they were there, told by when they left or by two years."""
    for match in _LEFT_AFTER.finditer(passage.text):
        number = spoken_number(match["years"].lower())
        if number.isdigit() or number in NUMBER_WORDS:
            yield Hook("tenure", f"{number} years", passage.evidence(*match.span()), kinds=("company",))
    for match in _FROM_TO.finditer(passage.text):
        years = int(match["to"]) - int(match["from"])
        if 1 < years < 50:
            said = f"{spoken_number(str(years))} years"
            yield Hook("tenure", said, passage.evidence(*match.span()), kinds=("company",), certainty=0.9)


def _told_of_them(text: str, start: int) -> bool:
    return not _OTHERS.search(text, max(0, start - 80), start)


def _is_employer(where: str, passage: Passage) -> bool:
    """Whether one can have worked there: "a big-five bank" and "Bosch", not "Berlin" or "a family of doctors"."""
    words = where.split()
    if words[0].lower() in ("a", "an", "the", "another"):
        return len(words) <= 6 and bool(_EMPLOYERS.search(words[-1]))
    places = {ent.text for ent in passage.doc.ents if ent.label_ in ("GPE", "LOC", "DATE", "NORP")}
    capitals = all(word[0].isupper() or word in ("of", "and", "&") for word in words)
    return len(words) <= 4 and capitals and where not in places


def _tenures(passage: Passage, reading: Reading) -> Iterator[Hook]:
    company = reading.notes.company.name.lower()
    for match in _TENURE.finditer(passage.text):
        number = spoken_number(re.sub(r"^(?:about|over) ", "", match["years"].lower()))
        if not (number.isdigit() or number in NUMBER_WORDS) or number in ("0", "zero", "1", "one"):
            continue
        if re.search(r"\b(?:less than|under)\s+$", passage.text[: match.start()]):
            continue
        years = f"{number} years"
        where = (match["where"] or "").strip()
        if match["there"] or where.lower().startswith(("the company", "the firm", company.split()[0])):
            yield Hook("tenure", years, passage.evidence(*match.span("years")), kinds=("company",))
        elif match["prep"] == "in" and where and not named(where):
            topic = tidy(where)
            if topic and len(topic.split()) <= 3:
                yield Hook("tenure", f"{years} in {topic}", passage.evidence(*match.span()), kinds=("field",))


# A school by its own words, or a name in capitals beside a word of studying.
_SCHOOL = re.compile(
    r"\b(?:University (?:of|College) [A-Z]\w+|"
    r"(?:[A-Z][\w.]+ ){1,3}(?:University|College|School|Polytechnic)|[A-Z]{3,5})\b"
)
_STUDIED = re.compile(
    r"\b(?:grad|graduate|alum\w*|stud(?:y|ied|ying|ent)|degree|[BM]A|B?M?Sc|class of|went to)\b"
)


_TIES = re.compile(
    r"\b(?:friend of [A-Z][\w']+(?: \w+)?(?: from [\w ]+)?|(?:aunt|uncle|mum|mom|dad|cousin|sister|brother|"
    r"neighbou?r|roommate)[\w ]*['’]s [\w ]+|"
    r"met (?:him|her|them) (?:at|through|in|on) [\w ]+|same (?:school|team|town|club|course|college|gym|"
    r"church|choir|program\w*)[\w ]*|"
    r"(?:we|both) (?:both |of us )?(?:went|studied|worked|grew up|trained|came|played|volunteer\w*)[\w ]+|"
    r"(?:he|she|they) (?:judged|taught|coached|mentored|supervised|remembers?|knows?) (?:our|my) [\w ]+)",
    re.IGNORECASE,
)


def shared(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What they and the seeker share: a school to say aloud, and any other tie as the notes tell it."""
    school = _shared_school(reading) if scene.viewpoint == "alumnus" else None
    if school:
        yield school
    for passage in reading.under("interviewee.in_common"):
        if not school or not _overlaps(passage, school):
            for part in passage.text.split_parts(r",(?!\d)|;|(?<=[a-z])\.\s"):
                yield Hook("shared_tie", " ".join(part.split()), part.evidence(), sayable=False)
    for passage in reading.under("notes", "interviewee.background"):
        for match in _TIES.finditer(passage.text):
            yield Hook("shared_tie", match[0], passage.evidence(*match.span()), certainty=0.8, sayable=False)


def _overlaps(passage: Passage, hook: Hook) -> bool:
    return hook.evidence[0].path == passage.path


def _shared_school(reading: Reading) -> Hook | None:
    for passage in reading.under("interviewee.in_common"):
        for match in _SCHOOL.finditer(passage.text):
            return Hook("shared_tie", match[0], passage.evidence(*match.span()))
    mine = " ".join(passage.text for passage in reading.under("seeker.background"))
    for passage in reading.under("interviewee.background"):
        for match in _SCHOOL.finditer(passage.text) if _STUDIED.search(passage.text) else ():
            if re.search(rf"\b{re.escape(match[0])}\b", mine):
                return Hook("shared_tie", match[0], passage.evidence(*match.span()))
    return None


EXTRACTORS = (role, path, shared)
