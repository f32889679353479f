"""Events: what the company did, told with the forms that a question can put it in.

Only sentences whose doer is surely the company are read: the verb stands first, as in a headline
("Raised $750 million at ..."), or its subject is the company's name, "it" or "they".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from infoprep.hooks.phrases import tidy
from infoprep.hooks.records import Hook
from infoprep.hooks.scene import Scene
from infoprep.reading import Passage, Reading
from infoprep.wording import inflected

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

# Past forms with their base and the event they tell.
VERBS = {
    "acquired": ("acquire", "acquisition"),
    "bought": ("buy", "acquisition"),
    "purchased": ("purchase", "acquisition"),
    "sold": ("sell", "sale"),
    "divested": ("divest", "sale"),
    "launched": ("launch", "launch"),
    "released": ("release", "launch"),
    "unveiled": ("unveil", "launch"),
    "introduced": ("introduce", "launch"),
    "opened": ("open", "expansion"),
    "entered": ("enter", "expansion"),
    "expanded": ("expand", "expansion"),
    "shut": ("shut", "closure"),
    "closed": ("close", "closure"),
    "shuttered": ("shutter", "closure"),
    "merged": ("merge", "merger"),
    "agreed": ("agree", "merger"),
    "partnered": ("partner", "partnership"),
    "raised": ("raise", "funding"),
    # "Completed the sale of X": the noun says what happened.
    "completed": ("complete", ""),
    "finished": ("finish", ""),
    "finalized": ("finalize", ""),
    "finalised": ("finalise", ""),
    "announced": ("announce", ""),
}
NOUNS = {
    "sale": "sale",
    "acquisition": "acquisition",
    "purchase": "acquisition",
    "takeover": "acquisition",
    "merger": "merger",
    "partnership": "partnership",
    "launch": "launch",
    "round": "funding",
}
# What people notice in their own work; money raised is rarely that.
CHANGES = frozenset({"merger", "acquisition", "sale", "launch", "closure", "expansion"})
_NEEDS = {"merged": "with", "agreed": "to merge with", "partnered": "with", "expanded": "into|to"}
_MONEY = re.compile(r"[$€£¥]|\b(?:million|billion|[mb]n)\b", re.IGNORECASE)
_CUT = re.compile(
    r",(?!\d)|[;:(\[–—]|\s-\s|\.(?:\s|$)|\s(?:because|after|while|when|which|who|despite|amid|following|blaming|"
    r"although|but|with debt|to form|as part of|in (?:\d{4}|January|February|March|April|May|June|July|August|"
    r"September|October|November|December)|on \d|over the|and (?:\w+ed|is|was|are|then|said))\b"
)
_PRONOUNS = frozenset({"it", "they"})
MAX_WORDS = 14
_FARTHEST = 300  # characters from the verb: in a text without full stops nothing is looked for beyond
SPEAKABLE = {"clause": 14, "gerund": 11, "noun": 9, "short": 6}

_MONTHS = {
    name: f"{number:02}"
    for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)
}
_DATE = re.compile(
    rf"\b(?:(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?\s+)?(?P<year>20\d\d)(?:-(?P<number>\d\d))?\b",
    re.IGNORECASE,
)
# A date and a dash or colon before a headline.
_DATED = re.compile(r"\W*(?:[A-Za-z]{3,9}\.? )?\d{4}(?:[-/]\d{2}){0,2}\s*(?:[-–—:]\s*)?")


def events(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the company did, one hook for each event of a sentence's main verb."""
    dates = {item.text.path: str(item.date or "") for item in reading.notes.news}
    for passage in reading.under("news", "about", "notes"):
        if passage.path.endswith(".source"):
            continue
        given = dates.get(passage.path, "")
        children = _children(passage.doc)
        before: Span | None = None
        for sentence in passage.doc.sents:
            for verb in sentence:
                if verb.lower_ in VERBS and _is_told(
                    passage, verb, children[verb.i], sentence, before=before, reading=reading
                ):
                    yield from _event(passage, sentence, verb, children[verb.i], given)
            before = sentence


def _children(doc: Doc) -> dict[int, list[Token]]:
    """Each token's children; asking each token for its own scans the whole text each time."""
    children: dict[int, list[Token]] = {token.i: [] for token in doc}
    for token in doc:
        if token.head.i != token.i:
            children[token.head.i].append(token)
    return children


def _event(
    passage: Passage, sentence: Span, verb: Token, children: list[Token], given: str
) -> Iterator[Hook]:
    last = min(sentence.end_char, verb.idx + _FARTHEST)
    stop = _CUT.search(passage.text, verb.idx, last)
    end = min([stop.start() if stop else last, *_second_verbs(children)])
    raw = passage.text[verb.idx : end].rstrip(" .")
    clause = tidy(raw)
    if clause is None or not 2 <= len(clause.split()) <= MAX_WORDS:
        return
    rest = clause.partition(" ")[2]
    kind, nouns = _named_event(verb.lower_, rest)
    if kind is None:
        return
    gerund = inflected(VERBS[verb.lower_][0], "VBG")
    forms = {"clause": f"{verb.lower_} {rest}", "gerund": f"{gerund} {rest}", **nouns}
    label = forms.get("noun", forms["gerund"])
    # A form too long to be said in passing is left out.
    forms = {name: words for name, words in forms.items() if len(words.split()) <= SPEAKABLE[name]}
    yield Hook(
        kind,
        label,
        passage.evidence(verb.idx, verb.idx + len(raw)),
        forms,
        kinds=("change",) if kind in CHANGES else (),
        date=given or _date_in(passage.text, max(sentence.start_char, verb.idx - _FARTHEST), last),
        sensitivity=1 if kind in ("sale", "closure", "merger") else 0,
        certainty=1.0 if passage.path.startswith("news") else 0.85,
    )


def _second_verbs(children: list[Token]) -> list[int]:
    """Where "and" starts another thing that was done: "sold the business and cut staff"."""
    joined = any(child.dep_ == "conj" and child.pos_ in ("VERB", "AUX") for child in children)
    return [child.idx for child in children if joined and child.dep_ == "cc"]


# What makes a deed less than one: "nearly acquired", "reportedly sold".
_HEDGES = frozenset("almost allegedly nearly never not possibly reportedly supposedly".split())


def _is_told(
    passage: Passage,
    verb: Token,
    children: list[Token],
    sentence: Span,
    *,
    before: Span | None,
    reading: Reading,
) -> bool:
    """Whether the verb tells what the company did: it leads the sentence, or the company is its doer."""
    if any(c.dep_ in ("aux", "auxpass", "neg", "agent") or c.lower_ in _HEDGES for c in children):
        return False
    start = sentence.start_char
    lead = _DATED.match(passage.text, start)
    if verb.idx <= (lead.end() if lead else start):
        return True  # a headline, however the tagger reads it
    names = {word.lower() for word in re.findall(r"\w{2,}", reading.notes.company.name)}
    subjects = [child for child in children if child.dep_ == "nsubj"]
    if verb.tag_ not in ("VBD", "VBN") or verb.dep_ not in ("ROOT", "conj") or not subjects:
        return False
    if any(subject.lower_ in _PRONOUNS for subject in subjects) and before is not None:
        # "Globex bought Initech. They launched ...": "they" is whoever was spoken of last.
        others = [t for t in before if t.dep_ in ("nsubj", "nsubjpass") and t.pos_ == "PROPN"]
        if any(other.lower_ not in names for other in others):
            return False
    return all(subject.lower_ in _PRONOUNS | names for subject in subjects)


# After these the verb means something else: bought back, opened up, closed at a high.
_PARTICLES = re.compile(r"(?:at|back|by|down|for|from|in|off|on|out|over|through|to|up|with|when|as)\b")
# What nobody would want asked about as a launch or a deal.
_HARM = re.compile(
    r"\b(?:administration|bankrupt\w*|employees|freeze|insolven\w*|investigation|jobs|lay-?offs?|lawsuits?|people|"
    r"positions|receivership|recall|redundanc\w*|roles|staff|workers|workforce)\b",
    re.IGNORECASE,
)


def _named_event(verb: str, rest: str) -> tuple[str | None, dict[str, str]]:
    """The type of an event, and its noun and short forms where they can be made well.

    Args:
        verb: The verb's past form.
        rest: What follows it.
    """
    kind = VERBS[verb][1]
    if verb == "shut" and rest.startswith("down "):
        rest = rest.removeprefix("down ")
    needs = _NEEDS.get(verb, "")
    if _HARM.search(rest) or (not needs and _PARTICLES.match(rest)):
        return None, {}
    words = rest.split()
    light = re.match(rf"(?:the|an?) (?:[\w-]+ )?({'|'.join(NOUNS)})\b(?: (?:of|with|for)\b.*)?", rest)
    if light and light[1] == "round" and not _MONEY.search(rest):
        return None, {}
    if light and (not kind or verb == "closed"):
        noun = re.sub(r"^an? ", "the ", light[0])
        # Before "of" stands what people say when it is known what they speak of.
        short = {"short": noun.split(" of ")[0]} if NOUNS[light[1]] == "funding" else _sold_to(rest)
        return NOUNS[light[1]], {"noun": noun} | short
    if not kind or (needs and not re.match(rf"(?:{needs})\b", rest)):
        return None, {}
    if kind == "funding":
        amount = re.match(
            r"(?:about |around |nearly )?((?:US|C|A)?[$€£][\d.,]+\s?(?:million|billion|bn|m)?)", rest
        )
        if not amount:
            return None, {}
        return kind, {"noun": f"the {amount[1]} raise", "short": f"the {amount[1]} round"}
    if _MONEY.search(words[0]):
        return None, {}
    if kind in ("merger", "partnership"):
        other = re.sub(rf"^(?:{needs}) ", "", rest)
        short = {"short": f"the {other} {kind}"} if _is_name(other) else {}
        return kind, {"noun": f"the {kind} with {other}", **short}
    if kind == "expansion":
        noun = {"opened": "opening of", "entered": "move into", "expanded": "expansion"}[verb]
        return kind, {"noun": f"the {noun} {rest}"}
    name = " ".join(words[: _name_length(words)])
    short = {"short": f"the {name} {kind}"} if name else _sold_to(rest) if kind == "sale" else {}
    noun = {
        "acquisition": "acquisition of",
        "sale": "sale of",
        "launch": "launch of",
        "closure": "closing of",
    }[kind]
    return kind, {"noun": f"the {noun} {rest}", **short}


def _sold_to(rest: str) -> dict[str, str]:
    """What was sold is known by its buyer: "the Flexport sale"."""
    buyer = re.search(r"\bto ((?:[A-Z]\w+)(?: [A-Z]\w+){0,2})$", rest)
    return {"short": f"the {buyer[1]} sale"} if buyer else {}


def _is_name(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= 3 and _name_length(words) == len(words)


def _name_length(words: list[str]) -> int:
    """How many words at the start are a name's: capitals or digits, three at most."""
    length = 0
    while length < min(3, len(words)) and (
        words[length][0].isupper() or (length and words[length][0].isdigit())
    ):
        length += 1
    return length


def _date_in(text: str, start: int, end: int) -> str:
    match = _DATE.search(text, start, end)
    if not match:
        return ""
    month = match["number"] or (_MONTHS[match["month"].lower()[:3]] if match["month"] else "")
    return f"{match['year']}-{month}" if month else match["year"]


EXTRACTORS = (events,)
