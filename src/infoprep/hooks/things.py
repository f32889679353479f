"""Things: the company, what it makes, uses, sells against, stands for and struggles with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.phrases import hook_of, is_gerund, is_typed_with_care, named, noun_phrase, tidy
from infoprep.hooks.records import Hook
from infoprep.hooks.scene import Scene
from infoprep.hooks.wishes import SORE
from infoprep.reading import Reading
from infoprep.wording import and_list, is_plural, mid_sentence, with_the

_LEGAL = re.compile(
    r",?\s+(?:Inc|Ltd|LLC|Corp|Co|Corporation|Limited|plc|PLC|GmbH|AG|SA|S\.A|A/S|AB|Oy|NV)\.?$"
)
_ORGANISATIONS = re.compile(
    r"\b(?:agency|airline|association|bank|brewery|bureau|charity|chain|clinic|college|company|consultancy|"
    r"co-?operative|council|firm|foundation|gallery|hospital|institute|insurer|laboratory|library|maker|"
    r"manufacturer|museum|newspaper|nonprofit|operator|organi[sz]ation|orchestra|publisher|railway|railroad|"
    r"restaurant|retailer|school|start-?up|store|studio|supplier|theatre|theater|university|utility|winery)$",
    re.IGNORECASE,
)
_AUTOMATION = re.compile(
    r"\b(?:autonomous|automated|automation|robot\w*|driverless|AI|chatbots?|machine learning|LLMs?)\b"
)
# So common that nobody would say why they are used.
_STAPLES = frozenset(
    "python sql java javascript excel r c++ c# html css git word outlook email powerpoint linux".split()
)
_MORAL = frozenset(
    """integrity ethics honesty respect trust responsibility accountability justice fairness compassion empathy
    kindness courage humility transparency openness inclusion diversity equality equity dignity sustainability
    environmentalism stewardship safety quality excellence craftsmanship curiosity generosity
    """.split()
)


def company(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The company by the name people say, with its article where it has one."""
    name = reading.notes.company.name
    short = reading.notes.company.short or spoken_name(name, reading)
    text = with_the(short.rstrip("!?"))
    yield Hook("company", text, name.evidence(), {"bare": re.sub(r"^the ", "", text)})


def spoken_name(name: str, reading: Reading) -> str:
    """The name people say: ``CN`` for ``CN (Canadian National Railway)``.

    A bracket holds the long or the short form: the shorter one is said. A first word that stands alone
    at least twice in the notes is said for the whole (Teck for Teck Resources). Legal endings go.
    """
    outer, _, rest = name.partition("(")
    inner = rest.rstrip(") ")
    outer = outer.strip()
    # A "Corporation" is part of the name of a city's own body.
    outer = outer if re.match(r"(?:City|Town|Borough) of ", outer) else _LEGAL.sub("", outer)
    words = outer.split()
    # The bracket holds what is said only where it is short for the name: SickKids, RCMP; not a parent's name.
    initials = "".join(word[0] for word in words if word[0].isupper())
    short_for = (
        inner[:3].lower() in (word[:3].lower() for word in words) or inner.replace(".", "") == initials
    )
    if inner and len(inner) < len(outer) and short_for:
        return inner
    if len(words) == 2 and len(words[0]) > 3:
        everything = "\n".join(reading.notes.texts())
        alone = re.findall(rf"\b{re.escape(words[0])}\b(?!\s+[A-Z])(?:'s)?", everything)
        if len(alone) >= 2:
            return words[0]
    return outer


def industry(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The line of work, as a field (mining) or a kind of organisation (a hospital)."""
    for passage in reading.under("company.industry"):
        whole = re.sub(r"\s*\(.*", "", passage.text)
        text = tidy(re.split(r"\s*(?:/|;|,| and (?=\w+ (?:institute|centre|center)))\s*", whole)[0])
        if text and len(text.split()) <= 4:
            organisation = bool(_ORGANISATIONS.search(text)) and not is_plural(text)
            yield from hook_of(
                passage,
                "industry",
                mid_sentence(text),
                kinds=("organisation",) if organisation else ("field",),
            )


def place(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The town of the head office."""
    for passage in reading.under("company.location"):
        text = tidy(passage.text.split(",")[0])
        if text and named(text) and len(text.split()) <= 3:
            yield from hook_of(passage, "place", text)


def products(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Products and services that have a short name."""
    for passage in reading.under("products"):
        text = noun_phrase(passage, 5, as_typed=is_typed_with_care(reading.notes.products))
        if text:
            kinds = ("name",) * (named(text) and mid_sentence(text) == text) + ("plural",) * is_plural(text)
            yield from hook_of(passage, "product", text, kinds=kinds)


def technologies(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What it is built with."""
    for passage in reading.under("technologies"):
        text = noun_phrase(passage, 5, as_typed=is_typed_with_care(reading.notes.technologies))
        if not text:
            continue
        if text.lower() in _STAPLES:
            yield from hook_of(passage, "technology", text, kinds=("staple",))
            continue
        # "RACE21 digital program" is said with "the"; a name alone (Airflow) is not.
        last = text.split()[-1]
        if text[0].isupper() and last.isalpha() and last.islower() and not is_plural(text):
            text = f"the {text}"
        kinds = ("name",) * named(text) + ("automation",) * bool(_AUTOMATION.search(text))
        yield from hook_of(passage, "technology", text, kinds=kinds)


def customers(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Whom it serves: plural groups only, as questions speak of them as people."""
    for passage in reading.under("customers"):
        text = noun_phrase(passage, 5)
        if text and is_plural(text):
            yield from hook_of(passage, "customer", text)


_SMALL = frozenset({"of", "and", "the", "for", "de", "du", "la"})
_RIVALS = re.compile(
    r"(?:^|[.;:\n]\s*)(?:main\s+)?(?:competitors?|rivals?|competes?\s+(?:with\b|w/|against\b))"
    r"\s*(?:are|is|incl\w*|for [^:]{1,30})?\s*:?\s*",
    re.IGNORECASE,
)


def competitors(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Whom it is weighed against: the field, or a line of the notes that lists them."""
    for passage in reading.under("competitors"):
        text = noun_phrase(passage, 4, as_typed=True)
        if text:
            # A company's name has a capital on each word; "Mom and pop stores" are a kind of rival.
            company = named(text) and all(word[0].isupper() or word in _SMALL for word in text.split())
            yield from hook_of(passage, "competitor", with_the(text), kinds=("company",) if company else ())
    for passage in reading.under("notes", "about"):
        match = _RIVALS.search(passage.text)
        if not match:
            continue
        line = passage.text.part(match.end(), len(passage.text))
        end = re.search(r"[.;\n]", line)
        for item in line.part(0, end.start() if end else len(line)).split_parts(r",\s*(?:and )?"):
            text = tidy(item)
            # Only names written as names: a hasty "arcteryx" would stand in the question as it is.
            if text and len(text.split()) <= 3 and all(word[0].isupper() for word in text.split()):
                yield Hook("competitor", with_the(text), item.evidence(), kinds=("company",), certainty=0.8)


def values(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Stated values: a plain word (integrity), or a phrase of their own in quotes."""
    for passage in reading.under("values"):
        text = tidy(passage.text)
        if not text or len(text.split()) > 5:
            continue
        if text.lower() in _MORAL:
            yield from hook_of(passage, "value", text.lower(), kinds=("moral",))
        elif len(text.split()) > 1:
            # "Customer Obsession" is a title and stays one; "Straight dealings" is a phrase.
            words = text if any(word[0].isupper() for word in text.split()[1:]) else mid_sentence(text)
            yield from hook_of(passage, "value", f"“{words}”", kinds=("phrase",))


def metrics(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Public goals and figures."""
    for passage in reading.under("targets"):
        text = noun_phrase(passage, 9)
        # "cut emissions by half" is told to do; one reaches "net zero" or "half the emissions".
        if text and not _TO_DO.match(text):
            yield from hook_of(passage, "metric", text)


def challenges(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What stands in the way, where it is said as a noun or a gerund."""
    for passage in reading.under("challenges"):
        text = noun_phrase(passage, 9)
        if text and not re.search(r"\d", text):
            kinds = ["gerund" if is_gerund(passage) else "noun"]
            kinds += [kind for kind, words in _CHALLENGES.items() if re.search(words, text, re.IGNORECASE)]
            kinds += ["short"] * (len(text.split()) <= 5)
            sore = any(re.search(rf"\b(?:{words})", text, re.IGNORECASE) for words in SORE.values())
            yield from hook_of(passage, "challenge", text, kinds=tuple(kinds), sensitivity=2 if sore else 0)


_MACHINES = re.compile(
    r"\b(?:chatbots|robots|drones|(?:autonomous|driverless|self-driving) [a-z]+s)\b", re.IGNORECASE
)


def machines(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Machines that take over people's work, named in the free text: chatbots, autonomous trucks."""
    for passage in reading.under("notes", "about", "news"):
        for match in _MACHINES.finditer(passage.text):
            evidence = passage.evidence(*match.span())
            yield Hook("technology", match[0].lower(), evidence, kinds=("automation",), certainty=0.8)


_TO_DO = re.compile(
    r"(?:to )?(?:achieve|add|be|become|bring|build|create|cut|double|eliminate|end|expand|get|grow|halve|have|hire|"
    r"increase|launch|make|open|plant|raise|reach|reduce|sell|train|triple)\b",
    re.IGNORECASE,
)
_CHALLENGES = {
    "disruption": r"\b(?:disrupt\w*|winter|wildfires?|storms?|weather|outages?|peak|cris[ei]s|delays?|surges?)\b",
    "outside": r"\b(?:tariffs?|weather|prices?|demand|volumes?|inflation|interest rates?|markets?|shortages?|"
    r"regulat\w+|political|currency|costs?)\b",
}
_STEPS = re.compile(
    r"(?:^|[.;]\s+)([A-Z][\w&' ]{1,30}?) = "
    r"((?:[\w-]+(?: [\w-]+)?)(?: \+ [\w-]+(?: [\w-]+)?){1,4})"
)


def steps(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What a thing is made of, told as a sum: ``Worn Wear = trade-in + repair + resale``."""
    for passage in reading.under("notes", "about"):
        for match in _STEPS.finditer(passage.text):
            parts = match.group(2).split(" + ")
            yield Hook(
                "product", match.group(1), passage.evidence(*match.span(1)), kinds=("name",), certainty=0.9
            )
            if len(parts) > 2:
                evidence = passage.evidence(*match.span(2))
                yield Hook("steps", and_list(parts), evidence, certainty=0.9)


_QUOTED = re.compile(r'["“]([A-Z][^"“”.?!]{12,60})["”]')


def slogans(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """A sentence of the company's own, in quotes."""
    for passage in reading.under("notes", "about"):
        for match in _QUOTED.finditer(passage.text):
            text = match.group(1)
            if re.search(r"\b(?:our|we)\b", text):
                yield Hook("slogan", f"“{text}”", passage.evidence(*match.span(1)), certainty=0.9)


_MADE = re.compile(
    r"\b(?:did|made|makes|built|builds|behind)\s+((?:[A-Z][\w'’]*)(?:\s+(?:[A-Z][\w'’]*|\d+))*)"
)
_NEXT = re.compile(
    r"\b(?:next|new|upcoming)\s+(?:game|film|book|show|product|project|model)\s+is\s+((?:[A-Z]\w*)(?:\s+[A-Z0-9]\w*)*)"
)


def named_works(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Works named in the free text: ``did Baldur's Gate 3``, ``next game is Divinity``."""
    for passage in reading.under("notes", "about"):
        for pattern, kind in ((_MADE, "product"), (_NEXT, "project")):
            for match in pattern.finditer(passage.text):
                yield Hook(
                    kind,
                    match.group(1),
                    passage.evidence(*match.span(1)),
                    kinds=("name",) if kind == "product" else (),
                    certainty=0.8,
                )


_PLANNING = re.compile(
    r"\b(?:planning|preparing|building|rolling out|working on)\s+(the\s+(?:\d{4}\s+)?[A-Z]\w*(?:\s+[A-Z]\w*)*)",
    re.IGNORECASE,
)


def projects(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Projects under way, named after a verb of doing: ``planning the 2030 Census``."""
    for passage in reading.under("notes", "about"):
        for match in _PLANNING.finditer(passage.text):
            if match.group(1)[4].isupper() or match.group(1)[4].isdigit():
                yield Hook("project", match.group(1), passage.evidence(*match.span(1)), certainty=0.8)


EXTRACTORS = (
    company,
    industry,
    place,
    products,
    technologies,
    machines,
    customers,
    competitors,
    values,
    metrics,
    challenges,
    steps,
    slogans,
    named_works,
    projects,
)
