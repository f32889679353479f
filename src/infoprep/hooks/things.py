"""Things: the company, what it makes, uses, sells against and stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.articles import with_article, with_the
from infoprep.hooks.phrases import (
    is_typed_with_care,
    listed,
    named,
    noun_phrase,
    tidy,
)
from infoprep.hooks.records import Hook, Scene
from infoprep.hooks.shorthand import has_slip
from infoprep.reading import Reading
from infoprep.wording import initials, is_plural, mid_sentence

_LEGAL = re.compile(
    r",?\s+(?:Inc|Ltd|LLC|Corp|Co|Corporation|Limited|plc|PLC|GmbH|AG|SA|S\.A|S\.?p\.?A|SE|A/S|AB|Oy|N\.?V|B\.?V|KGaA|CGA|DAC)\.?$|"
    r" & (?:Co|Company)\.?$"
)
_ORGANISATIONS = re.compile(
    r"\b(?:agency|airline|association|bank|brewery|bureau|charity|chain|clinic|college|company|consultancy|"
    r"co-?operative|council|credit union|firm|foundation|gallery|hospital|institute|insurer|laboratory|library|maker|"
    r"manufacturer|museum|newspaper|nonprofit|operator|organi[sz]ation|orchestra|publisher|railway|railroad|"
    r"restaurant|retailer|school|start-?up|store|studio|supplier|theatre|theater|university|utility|winery)$",
    re.IGNORECASE,
)
_AUTOMATION = re.compile(
    r"\b(?:autonomous|automated(?! clearing)|automation|robot\w*|driverless|AI|chatbots?|machine learning|LLMs?)\b"
)
# One thing, which takes an article; "trench etch" and "virtual care" are ways of working.
_MACHINE = re.compile(
    r"\b(?:app|assistant|bot|chatbot|dashboard|database|engine|framework|language|library|line|machine|model|network|"
    r"package|platform|portal|program|programme|robot|scanner|simulator|software|stack|suite|system|tool|tracker|vehicle|"
    r"vessel)$"
)
# So common that nobody would say why they are used.
_SITE = re.compile(
    r"\b(?:plant|station|works|terminal|facility|reservoir|tunnel|tideway|dam|port|hub|campus)$"
)
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
    bracket = re.search(r"\s*\((?P<inner>\w[^()]*?)\)?\s*$", name)
    inner = bracket["inner"] if bracket else ""
    outer = (name[: bracket.start()] if bracket else name).strip() or name
    # A "Corporation" is part of the name of a city's own body.
    outer = outer.split(" / ")[0]  # "Deutsche Bahn / DB InfraGO"
    outer = outer if re.match(r"(?:City|Town|Borough) of ", outer) else _LEGAL.sub("", outer)
    everything = "\n".join(reading.notes.texts())
    bare = _OF_ANY_FIRM.sub("", outer)
    if bare != outer and re.search(rf"\b{re.escape(bare)}\b(?! [A-Z])", everything.replace(name, "")):
        outer = bare  # "Fonterra Co-operative Group", where the notes say Fonterra
    words = outer.split()
    # The bracket holds what is said only where it is short for the name: SickKids, RCMP; not a parent's name.
    letters = inner.replace(".", "")
    beginnings = {word[:3].lower() for word in words} | {
        _WITH_AE.sub("ae", word)[:3].lower() for word in words
    }
    short_for = inner[:3].lower() in beginnings or (
        len(letters) > 1 and initials(outer).endswith(letters)  # the JPL of NASA
    )
    if inner and len(inner) < len(outer) and short_for:
        return inner
    if len(words) in (2, 3, 4) and len(words[0]) > 3 and words[1][0].isupper():
        alone = re.findall(rf"\b{re.escape(words[0])}\b(?!\s+[A-Z])(?:'s)?", everything)
        if len(alone) >= 2 and words[0] not in str(reading.notes.company.location or ""):
            return words[0]
    return outer


_WITH_AE = re.compile("[æä]")  # Mærsk (Maersk)
_OF_ANY_FIRM = re.compile(
    r"(?: (?:Baking|Brewing|Co-?operative|Company|Entertainment|Foods?|Group|Holdings?|International|Motors?))+$"
)


def industry(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The line of work, as a field (mining) or a kind of organisation (a hospital)."""
    for passage in reading.under("company.industry"):
        whole = re.sub(r"\s*\(.*", "", passage.text)
        text = tidy(re.split(r"\s*(?:/|;|,| and (?=\w+ (?:institute|centre|center)))\s*", whole)[0])
        said = mid_sentence(text) if text and len(text.split()) <= 4 else None
        organisation = bool(said and _ORGANISATIONS.search(said)) and not is_plural(said or "")
        yield from listed(passage, "industry", said, kinds=("organisation",) if organisation else ("field",))


def place(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The town of the head office."""
    for passage in reading.under("company.location"):
        text = tidy(passage.text.split(",")[0])
        text = f"the {text}" if text and text.endswith((" area", " region")) else text
        town = text and named(text) and len(text.split()) <= 4 and not _NO_TOWN.search(text)
        yield from listed(passage, "place", text if town else None)


# One works at these, and not in them.
_NO_TOWN = re.compile(
    r"\b(?:avenue|building|campus|cent(?:er|re)|estate|house|park|plaza|quay|road|square|street|tower|"
    r"university)\b",
    re.IGNORECASE,
)


def products(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Products and services that have a short name."""
    for passage in reading.under("products"):
        text = noun_phrase(passage, 5, as_typed=is_typed_with_care(reading.notes.products))
        # "Hīkoi, a podcast network", "Oslo Opera House 2008"
        text = (
            re.sub(
                r", (?:an?|the|our|its) .*| (?:19|20)\d\d$| [\d.,]+ ?[kMG]W$|(?<=[a-z]), [A-Z]\w+$",
                "",
                text,
            )
            if text
            else None
        )
        names = re.split(r", | and ", text or "")
        if len(names) > 1 and all(re.fullmatch(r"[A-Z0-9][\w-]*", name) for name in names):
            for name in names:  # "XC60, XC90 and XC40"
                yield from listed(passage, "product", name, kinds=("name",))
            continue
        # "bleach, wipes, filters" are several, and "Buencafé freeze-dried" wants what is dried
        text = None if len(names) > 2 or _HOW_IT_IS.search(text or "") else text
        is_name = bool(text) and named(text or "") and mid_sentence(text or "") == text
        text = kind_with_the(text) if text and is_name else text
        kinds = ("name",) * is_name + ("plural",) * is_plural(text or "")
        yield from listed(passage, "product", text, kinds=kinds)


def kind_with_the(text: str) -> str:
    """A name with its kind behind it (RACE21 digital program) as it is said, with "the"; a name alone is not."""
    last = text.rsplit(maxsplit=1)[-1]
    kind = text[0].isupper() and last.islower() and last.replace("-", "").isalpha()
    if last in _OWN_KINDS and " " in text:
        return f"the {text}"
    return with_article(text, "the") if kind else text


_HOW_IT_IS = re.compile(r"\w+-[a-z]+ed$")
# "the Home Improvement Programme"
_OWN_KINDS = frozenset("Fund Initiative Program Programme Scheme".split())


_FIELD = re.compile(r"(?:ics|ions?|ings?|ity|ment|chain|ware|graphy|logy|s)$")


def technologies(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What it is built with."""
    for passage in reading.under("technologies"):
        # A word that stands alone is a name, React or Spark, unless it is a field: Robotics.
        a_name = " " not in passage.text and not _FIELD.search(passage.text)
        careful = is_typed_with_care(reading.notes.technologies)
        text = noun_phrase(passage, 5, as_typed=careful or a_name)
        if text and named(text) and _SITE.search(text):
            text = None  # the Beckton desalination plant: nobody else is good with it
        if not text or text.lower() in _STAPLES:
            yield from listed(passage, "technology", text, kinds=("staple",) if text else ())
            continue
        both = text.split(" and ")
        if len(both) == 2 and all(re.fullmatch(r"[A-Z0-9][\w.+#-]*", one) for one in both):
            for one in both:  # "OpenStack and Kubernetes"
                runs = scene.works_with_software
                yield from listed(passage, "technology", one, kinds=("name", *("theirs",) * runs))
            continue
        text = with_article(text, "the") if _MACHINE.search(text) else kind_with_the(text)
        # "desalinated seawater supply at QB" has a name in it and is none.
        # ... nor are "LNG engines": a kind of thing.
        last = text.rsplit(maxsplit=1)[-1]
        # ... nor is "the SNAC absorption enhancer": nobody learns to use it.
        a_kind = last.islower() and last.isalpha() and (is_plural(text) or not _MACHINE.search(text))
        is_name = named(text) and bool(re.match(r"(?:the )?(?:\w*[A-Z\d])", text)) and not a_kind
        runs = is_name and scene.works_with_software
        kinds = ("name",) * is_name + ("theirs",) * runs + ("automation",) * bool(_AUTOMATION.search(text))
        yield from listed(passage, "technology", text, kinds=kinds)


def customers(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Whom it serves: plural groups only, as questions speak of them as people."""
    for passage in reading.under("customers"):
        whom = re.search(r" (?:that|which|who)\b", passage.text)
        if whom:  # "consumers who keep things long" need the clause, and nobody says it twice
            yield from listed(passage, "customer", None)
            continue
        text = (
            re.sub(r"\b([A-Z]{2,})['’]s\b(?= (?:like|and|such)|$)", r"\1s", noun_phrase(passage, 5) or "")
            or None
        )
        # BC Ferries is one customer, whatever it ends in.
        group = (
            bool(text) and is_plural(text or "") and not re.fullmatch(r"(?:[A-Z][\w&.-]* ?){2,}", text or "")
        )
        yield from listed(passage, "customer", text if group else None)


_SMALL = frozenset({"of", "and", "the", "for", "de", "du", "la"})


def competitors(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Whom it is weighed against."""
    for passage in reading.under("competitors"):
        text = noun_phrase(passage, 4, as_typed=True)
        # A company's name has a capital on each word; "Mom and pop stores" are a kind of rival.
        company = bool(text and named(text)) and all(
            word[0].isupper() or word in _SMALL for word in (text or "").split()
        )
        yield from listed(
            passage, "competitor", with_the(text) if text else None, kinds=("company",) if company else ()
        )


def values(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Stated values: a plain word (integrity), or a phrase of their own in quotes."""
    for passage in reading.under("values"):
        text = tidy(passage.text)
        if text and text.lower() in _MORAL:
            yield from listed(passage, "value", text.lower(), kinds=("moral",))
        elif (
            text and 1 < len(text.split()) <= 5 and not _LEADS_AWAY.match(text) and not has_slip(text.lower())
        ):
            # "Customer Obsession" is a title and stays one; "Straight dealings" is a phrase.
            words = text if any(word[0].isupper() for word in text.split()[1:]) else mid_sentence(text)
            yield from listed(passage, "value", f"“{words}”", kinds=("phrase",))
        else:
            # "team", "results": nothing that a question could hold up as a value.
            yield from listed(passage, "value", None)


_LEADS_AWAY = re.compile(r"(?:against|for|in|on|of|to|with|by|from|at|as|but|and|no|not)\b", re.IGNORECASE)


def metrics(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Public goals and figures."""
    for passage in reading.under("targets"):
        text = noun_phrase(passage, 9)
        # "cut emissions by half" is told to do; one reaches "net zero" or "half the emissions".
        told_to = text and (_TO_DO.match(text) or _TO_BE.search(text) or _MOVES.search(text))
        said = text if text and _STATE.match(text) else with_article(text, "a") if text else None
        yield from listed(passage, "metric", None if told_to else said)


# A state to be in, which takes no article: carbon neutral by 2040.
_STATE = re.compile(
    r"(?:\w+[- ])?(?:neutral|positive|negative|free)\b(?= by\b| in\b|$)|100 ?% |net[- ]zero\b", re.IGNORECASE
)
_TO_DO = re.compile(
    r"(?:to )?(?:achieve|add|be|become|bring|build|create|cut|double|eliminate|end|expand|get|grow|halve|have|hire|"
    r"increase|launch|make|open|plant|raise|reach|reduce|sell|train|triple)\b",
    re.IGNORECASE,
)
_MOVES = re.compile(r"\b(?:up|down) (?:by )?\d")  # "leakage down 20% by 2030" is a sentence, not a thing
# "a quarter of apprentices to be women" is an order too; nobody reaches it in these words.
_TO_BE = re.compile(r"\sto (?:be|become|come|get|go|have|run|use)\b")
EXTRACTORS = (
    company,
    industry,
    place,
    products,
    technologies,
    customers,
    competitors,
    values,
    metrics,
)
