"""People: the interviewee's role, and what they share with the seeker."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.articles import with_the
from infoprep.hooks.needles import sought
from infoprep.hooks.phrases import names_a_worker, names_somebody, tidy
from infoprep.hooks.records import Hook, Scene
from infoprep.reading import Passage, Reading
from infoprep.wording import in_dictionary, lower_title

_RANK = re.compile(
    r"^(?:(?:ex|former|independent|freelance|retired|self-employed|first|second|third|senior|sr\.?|junior|jr\.?|lead|principal|staff|chief|associate|"
    r"assistant|deputy|graduate|"
    r"executive(?= (?:engineer|planner|officer|producer|scientific|technician)\b)|"
    r"vice president|vp|svp|head|director|manager|general manager)(?:\s+of|\s+for)?[\s-]+)+",
    re.IGNORECASE,
)
# Agent nouns and the work they do; an empty one is dropped: a consents specialist does consents work.
_WORK = {
    "analyst": "analysis",
    "coordinator": "coordination",
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
    administrator advisor adviser associate consultant director editor lead lecturer
    manager officer partner representative specialist supervisor technician
    """.split(),
        "",
    ),
}
# Words that name work already, so that nothing is added: mine planning, network operations, informatics.
_NAMES_WORK = re.compile(
    r"(?:ics|ing|ions|logy|ment|business|\b(?:acquisition|agriculture|affairs|analysis|commerce|coordination|culture|design|education|finance|governance|"
    r"health|hospitality|insurance|integration|journalism|law|logistics|media|medicine|"
    r"policy|"
    r"R&D|relations|repair|research|retail|scholarship|science|security|strategy|studies|support|technology|tourism))$",
    re.IGNORECASE,
)
_BARE = frozenset({"analyst", "designer", "engineer", "planner", "researcher"})
_MANAGED = frozenset({"project", "programme", "program", "risk", "case", "store", "account", "office"})


def role(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The area of work that the role names: mine planning for a Senior Mine Planning Engineer, else product work."""
    if not scene.role:
        return
    area = role_area(scene.role, scene.viewpoint)
    if not area:
        yield Hook("role_area", scene.role, scene.evidence, sayable=False)
        return
    yield Hook("role_area", said_area(area), scene.evidence, {"bare": area})


def said_area(area: str) -> str:
    """An area of work as it is said: mine planning, but consents work."""
    return area if _NAMES_WORK.search(area) or _FOREIGN.search(area) else f"{area} work"


# "gestion de la végétation": the words of another language are left alone.
_FOREIGN = re.compile(
    r" (?:d[aeio]|del|della|den|der|des|du|et|för|für|la|och|og|und|van|von|y) ", re.IGNORECASE
)


def role_area(role: str, viewpoint: str = "peer") -> str | None:
    """A role less its rank and its agent noun.

    Args:
        role: The role as the notes have it.
        viewpoint: For a recruiter, what stands after the comma is what they hire for.

    Returns:
        A phrase that goes before "jobs", or None.

    >>> role_area("Senior Mine Planning Engineer"), role_area("crew scheduler"), role_area("VP of Engineering")
    ('mine planning', 'crew scheduling', 'engineering')
    """
    role = _OF_NOW.sub("", _ONCE.sub("", role))
    head, _, tail = re.sub(r"\s*\([^)]*\)?", "", role).replace(" & ", " and ").partition(",")
    tail = "" if _TELLS.match(tail) else tail
    one, _, other = head.partition(" and ")
    if names_a_worker(one) and names_a_worker(other):
        head = one  # two jobs: "respiratory physiologist and consultant"
    area = None if _RANK_ALONE.fullmatch(head) else _area(head)
    # "Test Lead, driver assistance verification": of tests there are many kinds, and a tail that names theirs
    vague = bool(area) and not _NAMES_WORK.search(area or "") and bool(_OF_THEIR_KIND.fullmatch(tail))
    if tail.strip() and "," not in tail and (viewpoint == "recruiter" or not area or vague):
        area = None if _REGION.search(tail) or _A_PLACE.fullmatch(tail.strip()) else tidy(tail)
        hires = _HIRES_FOR.fullmatch(area) if area else None
        area = hires["area"] if hires else area
        area = _area(area) if area and names_a_worker(area) else area
    if viewpoint == "recruiter" and area and re.search(r"(?:recruiting|recruitment|acquisition)$", area):
        return None  # their own work, and not what they hire for
    area = None if area and area.lower() in _NO_AREA else area
    # One does education work, not education team work, nor adult education programs work.
    group = re.search(
        r" (?:team|department|group|unit|(?<!public )program(?:me)?s)$", area or "", re.IGNORECASE
    )
    # ... but "teacher programs" are none of a teacher's work
    area = area[: group.start()] if area and group and not names_somebody(area[: group.start()]) else area
    return lower_title(area) if area and len(area.split()) <= 5 else None


_OF_THEIR_KIND = re.compile(r"\s*[a-z][a-z'’-]+(?: [a-z][a-z'’-]+){1,3}")
# "Executive Manager, Major Event Claims"
_RANK_ALONE = re.compile(
    r"(?:executive|general|senior|divisional|area|regional) (?:director|executive|head|manager)",
    re.IGNORECASE,
)
# "was Manager, Passenger Experience, now customer experience consultant": what they were there
_ONCE = re.compile(r"^(?:was|were|used to be|previously|once)\s+(?:an? |the )?", re.IGNORECASE)
_OF_NOW = re.compile(
    r",\s*(?:now|currently|these days|since)\b.*$| (?:till|until) (?:19|20)\d\d\b.*$", re.IGNORECASE
)
# "Independent adviser, writes for the trade press"
_TELLS = re.compile(
    r"\s*(?:(?:once|ex|formerly|was) |(?:also |and )?(?:advises|leads|lectures|looks after|manages|runs|sits|"
    r"speaks|teaches|trains|works|writes)\b)",
    re.IGNORECASE,
)
# "staff pharmacist, Mississauga"; "HR adviser, recruitment for farming Norway"
_A_PLACE = re.compile(r"[A-Z][a-zà-ÿ]+(?<!tion|ment|ance|ence)(?<!ing|ics|ogy|ity|nal)(?<!s)")
_HIRES_FOR = re.compile(
    r"(?:recruitment|recruiting|hiring|talent) (?:for|in|of) (?P<area>[\w '’&-]+?)(?:(?<=[a-z]) [A-Z][a-z]+)?",
    re.IGNORECASE,
)
_ON = re.compile(
    r"(?:[\w-]+ ){0,2}(?:advis[eo]r|consultant|expert|lecturer|researcher|specialist|writer) (?:on|in) "
    r"(?P<area>[\w '’&-]+)",
    re.IGNORECASE,
)
# Where they work is none of what they do: "Campus Recruiter, Mid-Atlantic".
_NO_AREA = frozenset(
    "apprentice area department division general group regional registered staff team trainee unit".split()
)
_REGION = re.compile(
    r"\b(?:Mid-?(?:Atlantic|west)|(?:North|South|East|West)(?:ern)?(?:[- ]?(?:east|west))?|EMEA|APAC|LATAM|Americas?|"
    r"Europe|Asia|Africa|UK|US|USA|Canada|Region|Nordics|Benelux|DACH)\b",
    re.IGNORECASE,
)


def _area(role: str) -> str | None:
    on = _ON.fullmatch(role.strip())
    if on:
        return on["area"]  # "adviser on local government finance"
    role = re.sub(r" business partner$", " partner", role.strip(), flags=re.IGNORECASE)
    rest = _RANK.sub("", role + " ")
    words = (tidy(rest) or "").split()
    if not words:
        return None
    work = _WORK.get(words[-1].lower())
    if work is None:
        doing = _doing(words[-1])
        if doing and len(words) <= 3:
            return lower_title(" ".join([*words[:-1], doing]))  # a crane driver's work is crane driving
        # "Head of Engineering" names the area itself.
        return " ".join(words) if re.search(r"\b(?:of|for) $", role[: len(role) - len(rest) + 1]) else None
    *left, agent = words
    if not left and agent.lower() in _BARE:
        return work  # "Senior engineer, county council"
    if agent.lower() == "manager" and len(left) == 1 and left[0].lower() in _MANAGED:
        work = "management"
    made = len(left) == 1 and work in (
        "design",
        "development",
        "science",
    )  # a learning designer's work is no learning
    if left and not work and names_a_worker(left[-1]) and (doing := _doing(left[-1])):
        return lower_title(" ".join([*left[:-1], doing]))  # a baker specialist's work is baking
    if left and work and (made or not _NAMES_WORK.search(left[-1])):
        return f"{lower_title(' '.join(left))} {work}"  # a title's capitals end where the work begins
    return " ".join(left) or None


def _doing(agent: str) -> str | None:
    """What an agent noun does, where it is called so: a rigger's work is rigging."""
    doing = f"{agent.lower().removesuffix('er')}ing"
    named = agent.lower().endswith("er") and len(agent) > 4 and not _NO_DOING.search(agent.lower())
    return doing if named and in_dictionary(doing) else None


_NO_DOING = re.compile(
    r"(?:barber|boiler|butler|carer|commander|commissioner|controller|dealer|fighter|founder|treasurer|grapher|joiner|keeper|leader|master|member|owner|partner|"
    r"player|porter|producer|ranger|server|teller|trooper|waiter|worker)$"
)
# A school by its own words, or a name in capitals beside a word of studying.
_SCHOOL = re.compile(
    r"\b(?:University (?:of|College) [A-Z]\w+|"
    r"(?:[A-Z][\w.]+ ){1,3}(?:University|College|School|Polytechnic)|[A-Z]{3,5})\b"
)
_STUDIED = re.compile(
    r"\b(?:grad|graduate|alum\w*|stud(?:y|ied|ying|ent)|degree|[BM]A|B?M?Sc|class of|went to)\b"
)


_TIES = sought(
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
            if re.search(
                r"\b(?:not|don['’]?t|avoid|never)\b[^.]*$", passage.text[: match.start()], re.IGNORECASE
            ):
                continue
            yield Hook("shared_tie", match[0], passage.evidence(*match.span()), certainty=0.8, sayable=False)
        for match in _TAUGHT_US.finditer(passage.text):
            what = match["same"] or match["whom"]
            told = f"We both had {'the same ' if match['same'] else ''}{what}"
            yield Hook("shared_tie", told, passage.evidence(*match.span()), {"told": told}, sayable=False)


# "same senior design professor as me", "She and I both had Prof. Okafor for bioprocess"
_TAUGHT_US = sought(
    r"\bsame (?P<same>(?:[\w-]+ ){0,3}(?:advisor|lecturer|prof(?:essor)?|supervisor|teacher|tutor)) as (?:me|mine|I\b)|"
    r"\b(?:s?he and I|we) (?:both )?had (?P<whom>(?:Prof(?:essor)?|Dr|Ms|Mr)\b\.? [A-Z][\w'’-]+"
    r"(?: for [a-z]+(?: [a-z]+)?)?)",
    re.IGNORECASE,
)


def _overlaps(passage: Passage, hook: Hook) -> bool:
    return hook.evidence[0].path == passage.path


def _shared_school(reading: Reading) -> Hook | None:
    for passage in reading.under("interviewee.in_common"):
        for match in _SCHOOL.finditer(passage.text):
            return Hook("shared_tie", with_the(match[0]), passage.evidence(*match.span()))
    mine = " ".join(passage.text for passage in reading.under("seeker.background"))
    for passage in reading.under("interviewee.background"):
        for match in _SCHOOL.finditer(passage.text) if _STUDIED.search(passage.text) else ():
            if re.search(rf"\b{re.escape(match[0])}\b", mine):
                return Hook("shared_tie", with_the(match[0]), passage.evidence(*match.span()))
    for passage in (*reading.under("interviewee.background"), *reading.under("interviewee.in_common")):
        same = _SAME_SCHOOL.search(passage.text)
        if same:
            name = "school" if same["school"] else "before"
            return Hook("shared_tie", with_the(same[name]), passage.evidence(*same.span(name)))
    return None


_DEGREE = (
    r"same (?:[\w-]+ )?(?:BA|BSc|BEng|MA|MSc|MBA|MEng|PhD|class|college|course|degree|department|faculty|group|"
    r"lab|program(?:me)?|"
    r"school|uni|university)"
)
_NAMED = r"[A-Z][\w.’'-]*[\w](?: (?:of )?[A-Z][\w.’'-]*)*"
# "Same MA as me (Leiden)", "PhD from TU Delft (same group as mine)"
_SAME_SCHOOL = re.compile(
    rf"\b[Ss]ame (?:[\w-]+ ){{1,2}}as (?:me|mine|I did)\W{{0,3}}\((?P<school>{_NAMED})\)|"
    rf"\b(?:at|from) (?P<before>{_NAMED})\W{{1,3}}{_DEGREE}\b"
)
EXTRACTORS = (role, shared)
