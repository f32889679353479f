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
    from spacy.tokens import Span, Token

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
    r"[,;:(\[–—]|\s-\s|\.(?:\s|$)|\s(?:because|after|while|when|which|who|despite|amid|following|blaming|"
    r"although|but|with debt|to form|as part of|in (?:\d{4}|January|February|March|April|May|June|July|August|"
    r"September|October|November|December)|on \d|over the|and (?:\w+ed|is|was|are|then|said))\b"
)
_PRONOUNS = frozenset({"it", "they"})
MAX_WORDS = 14
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
_DATED = re.compile(r"^\W*(?:[A-Za-z]{3,9}\.? )?\d{4}(?:[-/]\d{2}){0,2}\s*(?:[-–—:]\s*)?")


def events(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the company did, one hook for each event of a sentence's main verb."""
    dates = {item.text.path: str(item.date or "") for item in reading.notes.news}
    for passage in reading.under("news", "about", "notes"):
        if passage.path.endswith(".source"):
            continue
        given = dates.get(passage.path, "")
        for sentence in passage.doc.sents:
            for verb in sentence:
                hook = _event(passage, sentence, verb, reading, given)
                if hook:
                    yield hook


def _event(passage: Passage, sentence: Span, verb: Token, reading: Reading, given: str) -> Hook | None:
    if verb.lower_ not in VERBS or not _is_told(verb, sentence, reading):
        return None
    stop = _CUT.search(passage.doc.text, verb.idx, sentence.end_char)
    end = min([stop.start() if stop else sentence.end_char, *_second_verbs(verb)])
    raw = passage.doc.text[verb.idx : end].rstrip(" .")
    clause = tidy(raw)
    if clause is None or not 2 <= len(clause.split()) <= MAX_WORDS:
        return None
    rest = clause.partition(" ")[2]
    kind, nouns = _named_event(verb.lower_, rest)
    if kind is None:
        return None
    gerund = inflected(VERBS[verb.lower_][0], "VBG")
    forms = {"clause": f"{verb.lower_} {rest}", "gerund": f"{gerund} {rest}", **nouns}
    label = forms.get("noun", forms["gerund"])
    # A form too long to be said in passing is left out.
    forms = {name: words for name, words in forms.items() if len(words.split()) <= SPEAKABLE[name]}
    return Hook(
        kind,
        label,
        passage.evidence(verb.idx, verb.idx + len(raw)),
        forms,
        kinds=("change",) if kind in CHANGES else (),
        date=given or _date_in(sentence.text),
        sensitivity=1 if kind in ("sale", "closure", "merger") else 0,
        certainty=1.0 if passage.path.startswith("news") else 0.85,
    )


def _second_verbs(verb: Token) -> list[int]:
    """Where "and" starts another thing that was done: "sold the business and cut staff"."""
    joined = any(child.dep_ == "conj" and child.pos_ in ("VERB", "AUX") for child in verb.children)
    return [child.idx for child in verb.children if joined and child.dep_ == "cc"]


def _is_told(verb: Token, sentence: Span, reading: Reading) -> bool:
    """Whether the verb tells what the company did: it leads the sentence, or the company is its doer."""
    if any(child.dep_ in ("aux", "auxpass", "neg", "agent") for child in verb.children):
        return False
    lead = _DATED.match(sentence.text)
    if verb.idx - sentence.start_char <= (lead.end() if lead else 0):
        return True  # a headline, however the tagger reads it
    names = {word.lower() for word in re.findall(r"\w{2,}", reading.notes.company.name)}
    subjects = [child for child in verb.children if child.dep_ == "nsubj"]
    return (
        verb.tag_ in ("VBD", "VBN")
        and bool(subjects)
        and all(subject.lower_ in _PRONOUNS | names for subject in subjects)
    )


def _named_event(verb: str, rest: str) -> tuple[str | None, dict[str, str]]:
    """The type of an event, and its noun and short forms where they can be made well.

    Args:
        verb: The verb's past form.
        rest: What follows it.
    """
    words = rest.split()
    kind = VERBS[verb][1]
    light = re.match(rf"(?:the|an?) (?:[\w-]+ )?({'|'.join(NOUNS)})\b(?: (?:of|with|for)\b.*)?", rest)
    if light and (not kind or verb == "closed"):
        noun = re.sub(r"^an? ", "the ", light[0])
        # Before "of" stands what people say when it is known what they speak of.
        short = {"short": noun.split(" of ")[0]} if NOUNS[light[1]] == "funding" else _sold_to(rest)
        return NOUNS[light[1]], {"noun": noun} | short
    needs = _NEEDS.get(verb, "")
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


def _date_in(text: str) -> str:
    match = _DATE.search(text)
    if not match:
        return ""
    month = match["number"] or (_MONTHS[match["month"].lower()[:3]] if match["month"] else "")
    return f"{match['year']}-{month}" if month else match["year"]


EXTRACTORS = (events,)
