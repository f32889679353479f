"""The seeker: the role they want, what they can do and what they have done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.articles import indefinite
from infoprep.hooks.first_person import parts_said, said_by_the_seeker, time_spent
from infoprep.hooks.needles import possible, sought
from infoprep.hooks.phrases import (
    is_typed_with_care,
    listed,
    names_a_worker,
    names_somebody,
    noun_phrase,
    tidy,
)
from infoprep.hooks.records import Hook, Scene
from infoprep.hooks.shorthand import written_out
from infoprep.hooks.worries import NEVER, is_said_to_be_one, worry
from infoprep.reading import Reading
from infoprep.wording import lower_title
from infoprep.yaml_source import Text


def target_role(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The role the seeker wants."""
    for passage in reading.under("seeker.target_role"):
        # "nurse / midwife" are two roles; "engineer / R&D" is one with its department.
        role = re.split(r",|\s*\(|\.\s", passage.text, maxsplit=1)[0]
        role = as_somebody(re.sub(r" (?:and )?(?:not|instead of|rather than)\b.*", "", role))
        role = re.sub(rf"^{re.escape(reading.notes.company.name)} (?=\w)", "", role)  # "Boots store manager"
        parts = [part.strip() for part in role.split("/")]
        named = [part for part in parts[1:] if names_a_worker(part)]
        text = tidy(" or ".join([parts[0], *named]) if len(named) == len(parts) - 1 else parts[0]) or ""
        first = text.split(" or ")[0]  # "support engineer or cloud migration something"
        text = first if names_somebody(first) and not names_somebody(text) else text
        # "community safety / analyst"; but "legacy or supporter manager" are both managers
        text = text if names_somebody(first) or " " in parts[-1] else parts[-1]
        if not names_a_worker(text):  # "trainee solicitor" names one already
            text = _TRAINED_IN.sub(r"\1 in \2", text)
        text = _TITLE_OF.sub(
            lambda rank: f"{rank[0]} {'for' if rank[0].lower() == 'manager' else 'of'}", text
        )
        one, *other = two_jobs(text) or (_second_only(text),)
        is_role = one and len(one.split()) <= 6 and names_somebody(one)
        yield from listed(passage, "target_role", lower_title(one) if is_role else None)
        if is_role and other and len(parts) == 1:  # behind a slash stands another name of the first
            between = re.search(r"\sor\s", passage.text)
            evidence = passage.evidence(between.end() if between else 0)
            yield Hook("target_role", lower_title(other[0]), evidence, certainty=0.9)


def as_somebody(title: str) -> str:
    """A place in a programme, told as the one who has it.

    >>> as_somebody("new graduate RN residency"), as_somebody("data internship"), as_somebody("graduate scheme")
    ('new graduate RN', 'data intern', 'graduate')
    """
    bare = _POSITION.sub("", title)
    title = bare if names_somebody(bare) or bare.lower().endswith(("graduate", "trainee")) else title
    return _PLACE_IN_IT.sub(lambda place: _WHO_HAS_IT[place[0].lower()], title) if " " in title else title


# "nurse residency", "sales graduate programme"
_POSITION = re.compile(
    r"(?<=\w) (?:job|position|post|role)s?$|(?:(?<=\bgraduate)|(?<=\btrainee)) (?:program(?:me)?|scheme)$|"
    r"(?:(?<=\bRN)|(?<=\bnurse)|(?<=\bpharmacist)) residency(?: program(?:me)?)?$",
    re.IGNORECASE,
)
_WHO_HAS_IT = {
    "internship": "intern",
    "apprenticeship": "apprentice",
    "traineeship": "trainee",
    "fellowship": "fellow",
}
_PLACE_IN_IT = re.compile(rf"\b(?:{'|'.join(_WHO_HAS_IT)})$", re.IGNORECASE)


def two_jobs(text: str) -> tuple[str, str] | None:
    """The two jobs that an "or" names, None where there are no two.

    >>> two_jobs("graduate structural or sustainability engineer")
    ('graduate structural engineer', 'graduate sustainability engineer')
    """
    before, between, after = text.partition(" or ")
    if not between or " or " in after:
        return None
    if names_a_worker(before):
        return before, after
    if not names_a_worker(after):
        return None
    start, end = before.split(), after.split()
    if len(start) > 1 and not _LEVEL_OF.match(before):
        return None  # of "tech support or dealer trainer" the second is a job, and the first a kind of work
    return " ".join([*start, *end[1:]]), " ".join([*start[:-1], *end])


def _second_only(text: str) -> str:
    """The job of two that is named as somebody: the dealer trainer of "tech support or dealer trainer"."""
    before, _, after = text.partition(" or ")
    return after if after and names_a_worker(after) and not names_a_worker(before) else text


_LEVEL_OF = re.compile(
    r"(?:assistant|associate|entry[- ]level|graduate|junior|lead|principal|senior|trainee)\b", re.IGNORECASE
)
# "management trainee sales" is one in sales.
_TRAINED_IN = re.compile(
    r"^((?:[\w-]+ ){0,2}(?:apprentice|graduate|intern|trainee)) ((?!or\b|and\b|in\b|of\b|for\b)(?-i:[a-z]+))$",
    re.IGNORECASE,
)
# "Area Manager Workshops" is said as "area manager for workshops".
_TITLE_OF = re.compile(
    r"\b(?:manager|director|head|vp)(?= (?!of\b|for\b|or\b|in\b|and\b)[\w ]*[^s ]s$)", re.IGNORECASE
)
_TOOL = re.compile(r"^(?:[A-Z][\w.+#/]*(?: [A-Z][\w.]*)?|dbt|\w+[A-Z]\w*)$")


def skills(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the seeker can do: tools by name, languages with their level."""
    careful = is_typed_with_care(reading.notes.seeker.skills)
    for passage in reading.under("seeker.skills"):
        level = _LEVEL.fullmatch(passage.text.strip())
        if level:
            grade, language = level["before"] or level["after"] or "", level["l1"] or level["l2"]
            # Whose English reads such notes asks in it: nothing to ask about.
            told = {"forms": {"name": language}} if language != "English" else {"sayable": False}
            yield from listed(passage, "language", f"{grade} {language}".strip(), **told)
            continue
        if _NO_GOOD_AT.search(passage.text) or _A_BIT.search(passage.text):
            yield from listed(passage, "skill", None)
            continue
        graded = GRADE.search(passage.text)
        end = graded.start() if graded else None
        text = noun_phrase(passage, 3, as_typed=len(passage.text.split()) == 1 or careful, upto=end)
        if text and "+" in passage.text and len(both := text.split(" and ")) == 2:  # "deviations + CAPA"
            for one in both:
                yield from listed(passage, "skill", one, kinds=("tool",) if _TOOL.match(one) else ())
            continue
        # What somebody is, or knows the basics of, is nothing that they are "good at".
        is_one = text and not _TOOL.match(text) and (names_a_worker(text) or text.endswith(_LEARNT))
        text = None if text and (text.lower().endswith("basics") or is_one) else text
        yield from listed(passage, "skill", text, kinds=("tool",) if text and _TOOL.match(text) else ())


# What somebody knows a little of, nobody says that they know.
_A_BIT = re.compile(
    r"\b(?:a bit|basics?|beginner|home lab|one course|rusty|so[- ]so|zero)\b|\(some\)|\(reading more",
    re.IGNORECASE,
)
# How well somebody can do it, behind it: "Minitab a bit".
GRADE = re.compile(
    r"\s+(?:so[- ]so|v(?:ery)? good|pretty (?:good|well)|ok|okay|good|well|strong|basic|"
    r"fluent|rusty|a bit|too)$",
    re.IGNORECASE,
)
_NO_GOOD_AT = re.compile(
    r"\([^()]*\b(?:basics?|beginner|learning|a bit|rusty|one class|in progress|trying)\b[^()]*\)|[-–—] one class\b",
    re.IGNORECASE,
)
_LEARNT = (" user", " course", " certificate", " cert", " training", " diploma")
_RULES = re.compile(
    r"(?P<plural>(?:[\w-]+ ){0,3}(?:regulations|regs|rules|standards|codes|by-?laws))(?: \(.*\))?|"
    r"(?P<name>GDPR|HIPAA|HACCP|IFRS|GAAP|GxP|GMP|SOX|COSHH|ISO \d+)",
)


def rules_known(skill: str) -> str:
    """Rules that the seeker knows, as they go after "I know": the duty time regulations; empty where it is none.

    >>> rules_known("duty time regs (CARs 700)"), rules_known("Excel")
    ('the duty time regulations', '')
    """
    match = _RULES.fullmatch(skill.strip())
    if not match:
        return ""
    plural = (match["plural"] or "").replace("regs", "regulations")
    return f"the {plural}" if plural else match["name"]


LANGUAGES = (
    r"English|French|German|Spanish|Dutch|Danish|Swedish|Norwegian|Finnish|Italian|"
    r"Portuguese|Polish|Czech|Slovak|Hungarian|"
    r"Romanian|Greek|Turkish|Arabic|Hebrew|Hindi|Urdu|Punjabi|Bengali|Tamil|Mandarin|"
    r"Cantonese|Chinese|Japanese|Korean|Vietnamese|"
    r"Thai|Tagalog|Russian|Ukrainian|Welsh|Irish|Gaelic|Catalan|Swahili|Farsi|Persian|"
    r"Afrikaans|Amharic|Bulgarian|Croatian|Estonian|Gujarati|Hausa|Igbo|Indonesian|Latvian|Lithuanian|Malay|M[aā]ori|"
    r"Marathi|Nepali|Pashto|Serbian|Slovene|Somali|Telugu|Twi|Xhosa|Yoruba|Zulu"
)
_GRADES = (
    r"[ABC][12]|native|fluent|basic|working|intermediate|conversational|beginner|advanced|"
    r"rusty|some|school|so[- ]so|zero|none|ok|good"
)
_LEVEL = re.compile(
    rf"(?P<before>(?:{_GRADES}) )?(?P<l1>{LANGUAGES})|(?P<l2>{LANGUAGES})\s*\(?(?P<after>{_GRADES})\)?"
)
_SPOKEN = sought(
    rf"\b(?:(?P<before>native|fluent|basic|working|intermediate|conversational|advanced|some|"
    rf"school) (?P<l1>{LANGUAGES})|"
    rf"(?P<l2>{LANGUAGES})\s?(?:is|=|:|at)?\s?\(?(?P<after>{_GRADES})\)?)(?![\w-])",
    re.IGNORECASE,
)
_THEIR_POSTING = sought(
    r"\b(?:posting|job ad|ad says|they want|required|needed|office speaks)\b", re.IGNORECASE
)


def languages(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The languages the seeker speaks, with their level, from what they tell of themselves."""
    for passage in reading.under("notes", "about", "seeker.background"):
        if _THEIR_POSTING.search(passage.text):
            continue
        for match in _SPOKEN.finditer(passage.text):
            level, language = match["before"] or match["after"], (match["l1"] or match["l2"]).capitalize()
            said = f"{level.upper() if len(level) == 2 and level[1].isdigit() else level.lower()} {language}"
            weak = re.match(r"(?:zero|none|so|ok|good|rusty|some|school)", said)
            yield Hook(
                "language",
                said,
                passage.evidence(*match.span()),
                {"name": language},
                certainty=0.8,
                sayable=not weak,
            )


_EXPERIENCE = re.compile(
    r"(?<![\d.,])\b(?P<number>\d+|[A-Za-z]+)\s?(?P<unit>years?|yrs?|y|months?|mths?)\s+"
    r"(?:(?P<in>(?:as|in|at|with|on)\s+an?\s+[^.;,+()]+)|"
    r"(?P<role>[a-z][\w -]*?)\s+(?P<where>(?:at|in|with|for)\s+[^.;,+()]+))",
    re.IGNORECASE,
)


def seeker_past(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the seeker has done, as it goes after "after": three years as a reporting analyst at a credit union."""
    for passage in reading.under("seeker.background"):
        for part in split_told(passage.text):
            if is_said_to_be_one(part) or NEVER.search(part):
                yield worry(part, passage)
            elif not _NO_PAST.search(part):
                yield from past_of(part)


_NO_PAST = re.compile(r"\b(?:visa|currently looking|open to|available)\b", re.IGNORECASE)


def split_told(text: Text) -> list[Text]:
    """What somebody tells of themselves, piece by piece: 3 yrs at a bank, B.Com., good with Excel."""
    return text.split_parts(
        r",(?!\d)(?![^()]*\))|;|\s[+→]\s|\?+|!+|\s[-–—]{1,2}\s|(?:(?<=[a-z)\]])|"
        r"(?<=[A-Z]{2}))\.(?:\s|$)"
    )


def past_of(part: Text, *, surely: bool = True) -> Iterator[Hook]:
    """A piece of the seeker's past: to say where it can be told as an amount of time, else as it stands.

    Args:
        part: The piece.
        surely: Whether it is known to be of the past; otherwise it needs an amount of time, a degree or a trade.
    """
    match = _EXPERIENCE.search(part)
    amount = _amount(match) if match else None
    if amount and match:
        said = f"I've spent {amount}"
        forms = {"said": said} | parts_said(said)
        yield Hook("seeker_past", amount, part.evidence(*match.span()), forms, kinds=("worked",))
    elif len(part.split()) > 1 and (surely or match or _TIME.search(part) or _DEGREE.search(part)):
        yield as_told(part)


def as_told(part: Text, certainty: float = 1.0) -> Hook:
    """A piece of the seeker's past in the note's own words, and as they would say it where that can be told.

    Args:
        part: The piece.
        certainty: How sure it is that it is of their past.
    """
    said, kind = said_by_the_seeker(part) or (None, None)
    return Hook(
        "seeker_past",
        " ".join(part.split()),
        part.evidence(),
        {"said": said} | (parts_said(said) if kind == "worked" else {}) if said else {},
        kinds=(kind,) if kind else (),
        certainty=certainty * (_STUDIES if kind == "studied" else 1),
        sayable=False,
    )


_STUDIES = 0.9  # of two things to say of oneself, what one has done comes before what one has learned


_TIME = re.compile(
    r"(?:^|\s)\d+(?:\.\d)?\+?\s?(?:years?|yrs?|y|months?|mths?|mos?|seasons?|summers?)\b|"
    r"\b(?:b4|before) that\b|\w then \w",
    re.IGNORECASE,
)
_DEGREE = re.compile(
    r"\b(?:degree|diploma|certificate|[BM]\.?(?:A|Sc|Eng|Ed|Com|BA|M|Mus|FA|Phil|PH|PA)\b\.?|Ph\.?D|MBA|LLB|"
    r"student|graduate|grad|co-?ops?|"
    r"intern(?:ship)?|apprentice\w*|volunteer\w*|trained as|worked (?:at|as|in|for)|used to|"
    r"spent|for a living|thesis|dissertation)\b"
)


def _amount(match: re.Match[str]) -> str | None:
    told = match["in"]
    role = re.sub(r"^as (?:an? )?", "", match["role"] or "")
    if role and names_a_worker(role):
        told = f"as {indefinite(written_out(role))} {match['where']}"
    rest = re.sub(r" and (?:\d+|a|one|two) .*", "", tidy(told or "") or "")
    amount = time_spent(match["number"], match["unit"])
    return f"{amount} {rest}" if amount and rest and len(rest.split()) <= 9 else None


# "licence thesis on rubber compound ageing", "my capstone was a cable inspection crawler"
_THESIS = sought(
    r"(?P<whose>\b(?:my|her|his|their|no) )?(?:[a-z]+ )?\b(?P<what>(?:thesis|dissertation)|final(?:[- ]year)? project|"
    r"capstone(?: project)?)(?: \([^)]*\))?(?:(?: (?:is|was))? (?:on|about)| (?:is|"
    r"was)(?= an? ))(?P<topic> [^.;,()=]+)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r" (?:so|and|because|but|which|that|with my|at)\b.*", re.DOTALL)
_NO_TOPIC = re.compile(
    r"(?:how|what|whether|why|hold|paper|time|track)\b|an? (?:bit|disaster|little|lot|mess|while)\b|[A-Z]\w+$"
)
_LONGEST_TOPIC = 8  # words: the question is still to come


def theses(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the seeker wrote or built for a degree, as they would say it: "My thesis was on mudflats"."""
    for passage in reading.under("seeker.background", "notes", "about"):
        for match in (
            match for found in possible((_THESIS,), passage.text) for match in found.finditer(passage.text)
        ):
            whose = (match["whose"] or "").strip().lower()
            mine = whose == "my" or (not whose and passage.path.startswith("seeker"))
            topic = tidy(_GOES_ON.sub("", match["topic"])) if mine else None
            if topic and len(topic.split()) <= _LONGEST_TOPIC and not _NO_TOPIC.match(topic):
                built = bool(re.search(r"\b(?:is|was)$", match[0][: match.start("topic") - match.start()]))
                said = f"My {match['what'].lower()} was {'' if built else 'on '}{topic}"
                evidence = passage.evidence(*match.span())
                yield Hook(
                    "seeker_past", match[0], evidence, {"said": said}, kinds=("thesis",), sayable=False
                )


EXTRACTORS = (target_role, skills, languages, theses, seeker_past)
