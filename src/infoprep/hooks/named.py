"""Things named in the free text: rivals in a list, works, projects, machines, tools by the word before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.articles import with_the
from infoprep.hooks.lines import company_lines
from infoprep.hooks.needles import possible, sought
from infoprep.hooks.phrases import tidy
from infoprep.hooks.records import Hook, Scene
from infoprep.hooks.shorthand import has_slip, written_out
from infoprep.hooks.things import kind_with_the
from infoprep.reading import Passage, Reading
from infoprep.wording import can_be_verb, is_plural
from infoprep.yaml_source import Text

_RIVALS = sought(
    r"(?:^|[.;:(\n]\s*|[-*•–]\s+)(?:main |key |direct |biggest |our )?(?:comps?\s*:|"
    r"competitors?|competition|rivals?|competes?\s*:|"
    r"compet(?:es?|ing)\s+(?:with\b|w/?|against\b)|up against|vs\.?)"
    r"\s*(?:are|is|incl\w*|for [^:]{1,30})?\s*[:=]?\s*(?P<list>[^\n;]+)",
    re.IGNORECASE,
)
_LIST_ENDS = re.compile(r"\.\s+[A-Z](?![a-z]+ (?:Air|Rail))|\.\s*$|\bdiff(?:erent)?\b|\bbut\b|\?")
_BETWEEN = (
    r"(?:\([^)]*\)|\.{2,})?\s*(?:,|/|\.{2,}|\.\s|;|&|\band\b|\bor\b|\+)\s*(?:and\b|also\b|maybe\b|"
    r"partly\b|plus\b|or\b|then\b)?\s*"
)
_QUALIFIED = re.compile(
    r"\s*(?:\([^)]*\)|\b(?:in a way|etc|(?-i:for [a-z]).*|i think|too|mainly|mostly|obviously)\b.*)\s*$",
    re.IGNORECASE,
)
_NO_RIVAL = re.compile(
    r"\b(?:is|are|was|were|has|have|growing|diff\w*|model|no|not|everyone|nobody|they|we|it|"
    r"than|partly|also|few|others?|some|various|many|most)\b",
    re.IGNORECASE,
)


def rivals(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Whom it is weighed against, from a line of the notes that lists them."""
    for passage in company_lines(reading, "about", "notes"):
        for match in _RIVALS.finditer(passage.text):
            line = passage.text.part(*match.span("list"))
            end = _LIST_ENDS.search(line)
            parts = line.part(0, end.start() if end else len(line)).split_parts(_BETWEEN)
            items = [_before_verb(_bare(part), passage) for part in parts]
            named = [item for item in items if item and len(item.split()) <= 5 and not _NO_RIVAL.search(item)]
            if not any(item[0].isupper() for item in named) and len(named) < 2:
                continue
            for item in named:
                text = tidy(item)
                # A hasty "arcteryx" would stand in the question as it is.
                company = (
                    bool(text)
                    and len(item.split()) <= 3
                    and all(word[0].isupper() for word in (text or "").split())
                )
                said = with_the(text) if text and company else str(item)
                # "arcteryx (ReBird)": what it has there, by name.
                inside = re.search(
                    r"\(([A-Z][\w&'’-]*(?: [A-Z][\w&'’-]*){0,2})\)",
                    line[line.place_of(item) :][: len(item) + 30],
                )
                after = inside and inside.start() <= len(item) + 1
                yield Hook(
                    "competitor",
                    said,
                    item.evidence(),
                    {"product": inside[1]} if inside and after else {},
                    kinds=("company",) * company,
                    certainty=0.8,
                    sayable=company,
                )


def _bare(item: Text) -> Text:
    tail = _QUALIFIED.search(item)
    return item.part(0, tail.start()) if tail else item


_WHAT_THEY_DID = frozenset({"VBD", "VBN", "WDT", "WP"})


def _before_verb(item: Text, passage: Passage) -> Text:
    """Who did something, without what they did: "Rival BigCommerce raised $50 million" is about BigCommerce."""
    start = passage.text.place_of(item)
    verbs = (
        token.idx - start
        for token in passage.doc
        if start <= token.idx < start + len(item) and token.tag_ in _WHAT_THEY_DID and token.text.islower()
    )
    return item.part(0, next(verbs, len(item)))


_MACHINES = sought(
    r"\b(?:chatbots|robots|drones|(?:autonomous|driverless|self-driving) [a-z]+s)\b", re.IGNORECASE
)


def machines(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Machines that take over people's work, named in the free text: chatbots, autonomous trucks."""
    for passage in reading.under("notes", "about", "news"):
        for match in _MACHINES.finditer(passage.text):
            evidence = passage.evidence(*match.span())
            yield Hook("technology", match[0].lower(), evidence, kinds=("automation",), certainty=0.8)


_NAME = r"[A-Z][\w'’+-]*(?:[ :&]{1,3}[A-Z0-9][\w'’+-]*){0,3}"
_KINDS_OF_TOOL = (
    r"(?:system|platform|software|engine|tool|app|database|framework|[Ll]ang(?:uage)?|"
    r"editor|crm|CRM|TMS|ERP|CMS|EHR|EMR|LMS|package|"
    r"dashboard|stack|suite|model|sensor|scanner|robot|machine)s?"
)
_TOOLS = (
    # own engine "Wick", a scripting lang, "Tallow", level editor ("Chandler")
    sought(rf"\b{_KINDS_OF_TOOL}[,:]?\s*\(?(?:called |named )?[\"“](?P<what>[A-Z][\w .'’+-]{{1,25}})[\"”]"),
    sought(
        rf"(?:\b(?:is|are|was|were|something|tool|system|thing|engine)\s+(?:called|named|known as)|"
        rf"[,(]\s*(?:called|known as))\s+[\"“]?(?P<what>{_NAME})[\"”]?(?=[\s.,;)!-]|$)"
    ),
    # use Airflow, runs on Workday, built on DSpace, moving to Unreal Engine 5
    sought(
        rf"\b(?:uses?|using|runs? on|run on|built (?:on|in|with)|powered by|migrat\w+ to|moving to|"
        rf"switch\w* to|works? in|stack:?) (?P<what>{_NAME})(?=[\s.,;)]|$)"
    ),
    # ELD = electronic logging device
    sought(
        rf"\b(?P<what>[A-Z]{{2,5}}s?) ?= ?[a-z][\w -]{{4,40}}?{_KINDS_OF_TOOL[:-2]}|"
        rf"\b(?P<long>[A-Z]{{2,5}} ?= ?[a-z][\w -]+ device)"
    ),
    sought(
        r"\b(?P<what>(?!(?:An?|Each|Every|First|Its|New|Next|Old|One|Our|Second|Some|That|The|Their|This|Whole)\b)"
        r"(?:[A-Z][\w+-]* ){1,3}(?:[Ss]ystem|[Pp]latform|[Ss]oftware|[Ee]ngine(?: \d)?|[Aa]pp|"
        r"[Dd]atabase|[Mm]ethod))\b"
    ),
)


def tools(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What it is built with, named in the free text beside a word for a tool."""
    for passage in company_lines(reading, "news", "about", "notes"):
        for pattern in possible(_TOOLS, passage.text):
            for match in pattern.finditer(passage.text):
                if _is_no_thing(passage, *match.span()):
                    continue  # "the next boss is called Ada Byron", "works in Africa"
                group = "what" if match["what"] else "long"
                part = passage.text.part(*match.span(group))
                said = kind_with_the(str(part))
                yield Hook("technology", said, part.evidence(), kinds=("name",), certainty=0.75)


def _is_no_thing(passage: Passage, start: int, end: int) -> bool:
    """Whether a person or a place is named between two characters."""
    return any(
        token.ent_type_ in ("PERSON", "GPE", "LOC") for token in passage.doc if start <= token.idx < end
    )


_MADE = sought(
    r"\b(?:did|made|makes|built|builds|behind|publishes|"
    r"known for)\s+(?P<what>(?!(?:ALL|ANY|HE|HER|HIM|I|IT|NO|NOT|SHE|THAT|THE|THEM|THESE|THEY|"
    r"THIS|THOSE|US|WE|YOU)\b)[A-Z][\w'’]*(?:-\w+)*(?:\s+(?:[A-Z][\w'’]*(?:-\w+)*|"
    r"\d+))*)"
    r"(?!\w|-\w|\s+[A-Z\d]|\s+(?:possible|happen|"
    r"affect|change|count|help|hurt|lose|matter|survive|win|work)\b)"  # nobody made what they made possible
)
_AND_WORK = re.compile(
    rf"\s*(?:\([^)]*\))?,?\s*(?:and|&|\+|,)\s+(?:the )?(?P<what>{_NAME})(?=\s*(?:\(|,|\.|$))"
)
_QUOTED_WORK = sought(r"\bthe [\w -]{3,20}? one,? [\"“](?P<what>[A-Z][^\"”\n]{2,30})[\"”]")
_RUNS = sought(
    r"(?<!never )(?<!not )\b(?:runs|operates|offers|sells|publishes)\s+(?P<what>(?:the |a |"
    r"an )?[\w&' -]{3,40}?)(?=[.,;()]|$|"
    r" and | in \d| for | to )"
)
_NEXT = sought(
    r"\b(?:next|new|upcoming)\s+(?:game|film|book|show|product|project|model|title|line|"
    r"building|terminal|branch)\s+is\s+((?:[A-Z]\w*)(?:\s+[A-Z0-9]\w*)*)"
)


def named_works(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Works named in the free text: ``did Baldur's Gate 3``, ``known for HOLLOWTIDE and Saltborn``."""
    for passage in company_lines(reading, "about", "notes"):
        for match in _MADE.finditer(passage.text):
            found = [match]
            while more := _AND_WORK.match(passage.text, found[-1].end()):
                found.append(more)
            for work in found:
                part = passage.text.part(*work.span("what"))
                yield Hook("product", str(part), part.evidence(), kinds=("name",), certainty=0.8)
        for match in _QUOTED_WORK.finditer(passage.text):
            part = passage.text.part(*match.span("what"))
            yield Hook("product", str(part), part.evidence(), kinds=("name",), certainty=0.8)
        for match in _RUNS.finditer(passage.text):
            part = passage.text.part(*match.span("what"))
            yield Hook("product", str(part), part.evidence(), certainty=0.7, sayable=False)
        for match in _NEXT.finditer(passage.text):
            yield Hook("project", match[1], passage.evidence(*match.span(1)), certainty=0.8)


_PROJECTS = (
    sought(
        r"\b(?:planning|preparing|building|rolling out|"
        r"working on)\s+(?P<what>the\s+(?:\d{4}\s+)?[A-Z]\w*(?:\s+[A-Z]\w*)*)",
        re.IGNORECASE,
    ),
    sought(r"\b(?P<what>(?:Project|PROJECT|Operation|Programme|Program)(?: [A-Z]\w+){1,3})"),
    sought(
        r"\b(?P<what>(?:[A-Z]\w+ ){1,3}(?:Strategy|Initiative|Programme|Program|Project|"
        r"Plan)(?: \d{4}(?:-\d\d)?)?)\b"
    ),
    sought(r"\b(?P<what>research on [a-z][\w/ -]{3,40}?)(?=[.,;]| to )"),
)


def projects(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Projects under way: ``planning the 2030 Census``, ``codename PROJECT GANNET``."""
    for passage in company_lines(reading, "news", "about", "notes"):
        for pattern in possible(_PROJECTS, passage.text):
            for match in pattern.finditer(passage.text):
                what = match["what"]
                named = bool(re.search(r"[A-Z\d]", re.sub(r"^the ", "", what, flags=re.IGNORECASE)[:1]))
                if named or what.startswith("research"):
                    part = passage.text.part(*match.span("what"))
                    theirs = not _OF_A_STATE.search(passage.text)
                    sayable = (
                        theirs
                        and not what.isupper()
                        and what.lower().startswith(("the ", "project ", "research"))
                    )
                    said = re.sub(r"\s/\s", " and ", part)  # "chatbots / webchat"
                    yield Hook("project", said, part.evidence(), certainty=0.8, sayable=sayable)


# "Project Beethoven: the Dutch cabinet puts in 2.5 billion"; of a plan to save nobody is asked who works on it
_OF_A_STATE = re.compile(
    r"\b(?:savings|job cuts|cabinet|council|government|minister|ministry|parliament)\b", re.IGNORECASE
)
_TROUBLES = sought(
    r"\b(?:gripe|painful|struggl\w+|hard to (?:find|hire|keep)|short[- ]staffed|short of|shortages?|"
    r"understaffed|bottleneck|waiting lists?|"
    r"backlog|headaches?|nightmare|(?<!solving that )(?<!solve that )problems?|tricky|"
    r"paradox|stretched|slipped|ran out of|can['’]t keep up|"
    r"overrun|complaints?|"
    r"too (?:slow|few|many|expensive)|only \d+ (?:ppl|people|staff))\b",
    re.IGNORECASE,
)
_WORRIES = sought(
    r"^\W*(?:worries|challenges|issues|problems|risks|concerns|pain points?)\s*[:=-]\s*(?P<list>.+)",
    re.IGNORECASE | re.DOTALL,
)


def troubles(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What stands in its way, told in the free text; as it stands it is put to nobody."""
    for passage in company_lines(reading, "news", "about", "notes"):
        listed = _WORRIES.match(passage.text)
        if listed:
            for item in passage.text.part(*listed.span("list")).split_parts(r",(?!\d)|;|\?+|\n"):
                yield _worry(item, passage)
            continue
        if not _TROUBLES.search(passage.text):
            continue
        for part in passage.text.split_parts(r"[;!]|(?<=[\w)\"”])\.(?:\s|$)|,\s(?!\d)"):
            if _TROUBLES.compiled.search(part) and 1 < len(part.split()) <= 16:
                yield Hook(
                    "challenge",
                    " ".join(part.split()),
                    part.evidence(),
                    sensitivity=1,
                    certainty=0.6,
                    sayable=False,
                )


def _worry(item: Text, passage: Passage) -> Hook:
    """One of a list of worries: to say where it is a few plain words, such as "two airplane types"."""
    said = written_out(re.sub(r"\b(in|at|on) same\b", r"\1 the same", " ".join(item.split())))
    things = re.fullmatch(r"[a-z][a-z -]+", said) and is_plural(said) and 1 < len(said.split()) <= 7
    sayable = bool(things) and not has_slip(said) and not can_be_verb(said.split()[0])
    return Hook(
        "challenge",
        said if sayable else " ".join(item.split()),
        item.evidence(),
        kinds=("pair",) if sayable else (),
        certainty=0.7,
        sayable=sayable,
    )


EXTRACTORS = (rivals, machines, tools, named_works, projects, troubles)
