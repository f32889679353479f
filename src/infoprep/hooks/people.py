"""People: the interviewee's path and work, and what the seeker brings and wants."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

from infoprep.hooks.phrases import FINITE, has_finite_verb, hook_of, is_typed_with_care, named, noun_phrase, tidy
from infoprep.hooks.records import Hook
from infoprep.hooks.scene import Scene
from infoprep.reading import Passage, Reading
from infoprep.wording import base_form, is_plural, lower_title, mid_sentence, spoken_number

_RANK = re.compile(
    r"^(?:(?:ex|former|senior|sr\.?|junior|jr\.?|lead|principal|staff|chief|associate|assistant|deputy|graduate|"
    r"vice president|vp|svp|head|director|manager|general manager)(?:\s+of|\s+for)?[\s-]+)+",
    re.IGNORECASE,
)
# Agent nouns and the work they do; an empty one is dropped: a consents specialist does consents work.
_WORK = {
    "designer": "design",
    "developer": "development",
    "editor": "",
    "planner": "planning",
    "recruiter": "recruiting",
    "researcher": "research",
    "scheduler": "scheduling",
    "scientist": "science",
    "statistician": "statistics",
    "writer": "writing",
    **dict.fromkeys(
        """administrator advisor adviser analyst associate consultant coordinator director engineer executive head
        lead manager officer partner representative specialist supervisor technician lecturer""".split(),
        "",
    ),
}
_ARTICLE = re.compile(
    r"\b(?:writes?|wrote|written|blogs?|published|articles?|book|newsletter|papers?|column)\b[^.;]{0,30}?\b(?:on|about)\s+"
    r"(?P<writing>[^.;,(]+)|"
    r"\b(?:spoke|speaks|panel|talk|lecture|podcast|keynote|presented)\b[^.;]{0,30}?\b(?:on|about)\s+(?!a panel)(?P<talk>[^.;,(]+)",
    re.IGNORECASE,
)
_PAST_EMPLOYER = re.compile(
    r"\b(?:came (?:over )?from|joined from|previously (?:at|with)|formerly (?:at|with)|before that (?:at|with)|moved (?:over )?from)"
    r"\s+(?P<where>(?:an?|the)?\s*[^.;,()]+)"
)
_PAST_ROLE = re.compile(
    r"^(?P<arrow>[^.;→>]+?)\s*(?:→|->)|\b(?:started (?:out )?as|began as|used to be|was) an?\s+(?P<said>[^.;,()]+?)(?= before| at| for|[.;,()]|$)"
)
_TENURE = re.compile(
    r"\b(?P<years>(?:about |over |nearly |almost )?(?:\d+|[A-Za-z]+))\s+years?\s+(?:(?P<there>there|here)|(?P<prep>at|with|in)\s+(?P<where>[^.;,()]+))",
    re.IGNORECASE,
)
_STINT = re.compile(r"\bon an? ((?:[A-Z][\w-]+ )?(?:rotation|secondment|posting|exchange|placement))\b")


def role(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The role, and the area of work it names: mine planning for a Senior Mine Planning Engineer."""
    if not scene.role:
        return
    area = role_area(scene.role, scene.viewpoint)
    if area:
        yield Hook("role_area", area, scene.evidence)


def role_area(role: str, viewpoint: str = "peer") -> str | None:
    """A role less its rank and its agent noun.

    Args:
        role: The role as the notes have it.
        viewpoint: For a recruiter, what stands after the comma is what they hire for.

    Returns:
        A phrase that goes before "work", or None.

    >>> role_area("Senior Mine Planning Engineer"), role_area("crew scheduler"), role_area("Manager, Clinical Informatics")
    ('mine planning', 'crew scheduling', 'clinical informatics')
    """
    head, _, tail = role.partition(",")
    head = re.sub(r" and (?:guest|part-time|visiting) .*", "", head)
    area = _area(head)
    if tail.strip() and (viewpoint == "recruiter" or not area):
        area = tidy(tail)
    return lower_title(area) if area and len(area.split()) <= 4 else None


def _area(role: str) -> str | None:
    text = tidy(_RANK.sub("", role.strip() + " ")) or ""
    words = text.split()
    if not words:
        return None
    work = _WORK.get(words[-1].lower())
    if work is None:
        return None
    kept = words[:-1] if not work else [*words[:-1], work]
    return " ".join(kept) or None


def path(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The interviewee's own path: employers, roles, years, writing, rotations."""
    for passage in reading.under("interviewee.background"):
        text = passage.text
        for match in _PAST_EMPLOYER.finditer(text):
            where = tidy(re.split(r" (?:where|in \d{4}|after|before|to)\b", match["where"])[0])
            if where and len(where.split()) <= 6:
                yield Hook("past_employer", where, passage.evidence(*match.span("where")))
        for match in _PAST_ROLE.finditer(text):
            group = "arrow" if match["arrow"] else "said"
            past = tidy(match[group])
            if past and len(past.split()) <= 4:
                yield Hook("past_role", mid_sentence(past), passage.evidence(*match.span(group)))
        for match in _ARTICLE.finditer(text):
            group = "writing" if match["writing"] else "talk"
            topic = tidy(re.split(r" (?:on the side|at|for|in \d{4})\b", match[group])[0])
            if topic and len(topic.split()) <= 6:
                # "reuse of steel" is spoken of as "the reuse of steel".
                if re.match(r"[a-z]+ of ", topic) and not is_plural(topic):
                    topic = f"the {topic}"
                yield Hook("article", topic, passage.evidence(*match.span(group)), kinds=(group,))
        for match in _STINT.finditer(text):
            yield Hook("stint", match[1], passage.evidence(*match.span(1)))
        yield from _tenures(passage, reading)


def _tenures(passage: Passage, reading: Reading) -> Iterator[Hook]:
    company = reading.notes.company.name.lower()
    for match in _TENURE.finditer(passage.text):
        years = re.sub(r"^(?:about|over|nearly|almost) ", "", match["years"].lower())
        years = f"{spoken_number(years)} years"
        where = (match["where"] or "").strip()
        if match["there"] or where.lower().startswith(("the company", "the firm", company.split()[0])):
            yield Hook("tenure", years, passage.evidence(*match.span("years")), kinds=("company",))
        elif match["prep"] == "in" and where and not named(where):
            topic = tidy(where)
            if topic and len(topic.split()) <= 3:
                yield Hook("tenure", f"{years} in {topic}", passage.evidence(*match.span()), kinds=("field",))


def shared(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """A school that stands on both sides."""
    if scene.viewpoint != "alumnus":
        return
    mine = " ".join(text for passage in reading.under("seeker.background") for text in [passage.text])
    for passage in reading.under("interviewee.background", "interviewee.in_common"):
        for match in re.finditer(r"\b[A-Z][\w.]+(?: (?:University|College|School|Tech|State))?", passage.text):
            if match.start() < 200 and re.search(rf"\b{re.escape(match[0])}\b", mine):
                yield Hook("shared_tie", match[0], passage.evidence(*match.span()))
                return


def target_role(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The role the seeker wants."""
    for passage in reading.under("seeker.target_role"):
        text = re.sub(r"\s*/\s*", " or ", passage.text.split(",")[0])
        text = tidy(text) or ""
        if text and len(text.split()) <= 6:
            yield from hook_of(passage, "target_role", lower_title(text))


_TOOL = re.compile(r"^(?:[A-Z][\w.+#/]*(?: [A-Z][\w.]*)?|dbt|\w+[A-Z]\w*)$")
_LEVEL = re.compile(r"^([A-Z][a-z]+)\s*\((working|basic|intermediate|conversational|[ABC][12])\)$")


def skills(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the seeker can do: tools by name, languages with their level."""
    careful = is_typed_with_care(reading.notes.seeker.skills)
    for passage in reading.under("seeker.skills"):
        level = _LEVEL.match(passage.text)
        if level:
            yield from hook_of(passage, "skill", f"{level[2]} {level[1]}", kinds=("language",))
            continue
        text = noun_phrase(passage, 3, as_typed=len(passage.text.split()) == 1 or careful)
        if text and not text.lower().endswith("basics"):
            yield from hook_of(passage, "skill", text, kinds=("tool",) if _TOOL.match(text) else ())


_EXPERIENCE = re.compile(
    r"\b(?P<amount>(?:\d+|[A-Za-z]+)\s+(?:years|yrs|months))\s+(?P<rest>(?:as|in|at|with|on)\s+an?\s+[^.;,+()]+)", re.IGNORECASE
)


def seeker_past(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the seeker has done, as it goes after "after": three years as a reporting analyst at a credit union."""
    for passage in reading.under("seeker.background"):
        for match in _EXPERIENCE.finditer(passage.text):
            rest = tidy(match["rest"])
            number, unit = match["amount"].lower().split()
            if rest and len(rest.split()) <= 9:
                amount = f"{spoken_number(number)} {unit.replace('yrs', 'years')}"
                yield Hook("seeker_past", f"{amount} {rest}", passage.evidence(*match.span()))
                return


_LEARN = re.compile(
    r"^(?:to )?(?:learn|understand|find out|hear|know|see|figure out|work out|clarify|discover|explore|check|ask|decide|"
    r"get(?: some| an?| the)? (?:advice|sense|feel|idea|picture|insights?|grip|handle)|get to know)"
    r"(?: more| a bit)?(?: (?:about|on|of|for|into))?\s+(?P<what>.+)$",
    re.IGNORECASE,
)
_WH = re.compile(r"^(?:how|what|who|where|why|when|which|if|whether)\b", re.IGNORECASE)
_GOAL_KINDS = {
    "hiring": r"hiring process|appl(?:y|ying|ication)\b|interview process|how .*\bhir(?:e|ing)\b|recruit(?:ing|ment)",
    "take_home": r"take-?home",
    "portfolio": r"portfolio|show ?reel|demo reel",
    "juniors": r"junior|new grads?|entry[- ]level|graduates?\b|interns?\b|early[- ]career|\bEITs?\b",
    "background": r"degree|masters?\b|diploma|certificat|qualif|without an?|bootcamp|self[- ]taught|credential|experience count",
    "visa": r"visa|sponsor|work permit|immigration",
    "hours": r"on[- ]call|shifts?\b|hours|overtime|night work|weekend",
    "place": r"relocat|remote|hybrid|commut|travel|moving to|rotation",
    "look_for": r"^(?:find )?(?:alternatives|openings?|opportunities|jobs|roles|employers|companies)\b",
    "switch": r"^(?:to )?(?:move|switch|transition|break|pivot|get|cross|change)\b.*\b(?:to|into|from|career|field)\b",
    "stay": r"^(?:to )?(?:decide )?(?:whether|if) to stay\b",
    "compare": r"\bcompare|\bversus\b|\bvs\b",
    "day_to_day": r"day[- ]to[- ]day|\blife\b|daily|really like|is like",
    "team": r"work with|teams?\b|organi[sz]ed|structured|fit together",
}


def goals(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the seeker wants to come away with, in the forms that questions can take it up in."""
    for passage in reading.under("seeker.goals"):
        kinds = tuple(
            kind for kind, words in _GOAL_KINDS.items() if re.search(rf"(?:\b|^)(?:{words})", passage.text, re.IGNORECASE)
        )
        forms = _goal_forms(passage)
        yield Hook("goal", str(passage.text), passage.evidence(), forms, kinds=kinds)


def _goal_forms(passage: Passage) -> dict[str, str]:
    raw = re.sub(r"\s*/\s*", " and ", passage.text.strip(" ?!."))
    raw = re.sub(r"\bmasters\b", "master's", raw)
    match = _LEARN.match(raw)
    what = tidy(match["what"] if match else raw)
    if what is None or len(what.split()) > 12:
        return {}
    what = mid_sentence(what)
    if re.match(r"(?:if|whether)\b", what):
        rest = re.sub(r"^they\b", "you", re.sub(r"^(?:if|whether) ", "", what))
        return {"wonder": f"whether {rest}"}
    if _WH.match(what):
        ask = direct_question(what, passage.doc)
        if ask:
            return {"wonder": what, "ask": ask}
        return {"which": what} if what.startswith("which ") and len(what.split()) <= 5 else {}
    if match:
        return {"topic": what}
    first = passage.doc[1] if passage.doc[0].text == "to" else passage.doc[0]
    if first.tag_ in ("VB", "VBP") and len(what.split()) > 1:
        return {"aim": re.sub(r"^to ", "", what)}
    return {"topic": what} if not has_finite_verb(passage.doc) else {}


_BE_OR_MODAL = frozenset("is are was were can could will would should has have had may might must".split())


def direct_question(clause: str, doc: Doc) -> str | None:
    """An indirect question as one asks it: "how analysts work together" -> "how do analysts work together".

    Args:
        clause: A clause that starts with how, what, where, why or when, its subject and its verb.
        doc: The text it stands in, for the tags of its words.

    Returns:
        The question without its mark, or None where the clause has no verb that can be found surely.
    """
    tags = {token.text: token for token in doc}
    words = clause.split()
    for place, word in enumerate(words[2:], 2):
        token = tags.get(word)
        if word in _BE_OR_MODAL:
            return " ".join([words[0], word, *words[1:place], *words[place + 1 :]])
        said = token is not None and token.tag_ in FINITE
        if said or (word.endswith("s") and words[place + 1 : place + 2] == ["like"]):
            helper = {"VBZ": "does", "VBD": "did"}.get(token.tag_ if said and token else "VBZ", "do")
            base = base_form(word)
            return " ".join([words[0], helper, *words[1:place], base, *words[place + 1 :]])
    return None


EXTRACTORS = (role, path, shared, target_role, skills, seeker_past, goals)
