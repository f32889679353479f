"""From a note's line to a phrase that fits inside a question, or to nothing where that can't be done well."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from infoprep.articles import is_mass
from infoprep.hooks.needles import folded
from infoprep.hooks.records import Hook
from infoprep.hooks.shorthand import written_out
from infoprep.reading import Passage
from infoprep.wording import can_be_verb, mid_sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MAX_WORDS = 8

# On folded text.
_UNSURE = re.compile(r"\?|\b(?:check|maybe|not sure|rumou?r|supposedly|unclear)\b")
_DOUBT = re.compile(rf"{_UNSURE.pattern}|\b(?:scaled back|dropped|ended|cancell?ed|old|former)\b")
_NOTHING = frozenset({"none", "n/a", "na", "tbd", "tba", "idk", "unknown", "nothing", "various", "etc"})
# What a bracket or tail says of a thing that is no more: Yolt (shut 2022).
_GONE = re.compile(
    r"\b(?:axed|closed|dead|defunct|discontinued|killed|pulled|retired|shut|sold|until \d{4})\b"
)
# YAML cuts "[training (MSc, diploma)]" at its comma, so that a bracket may stay open.
_BRACKET = re.compile(r" ?[(\[][^)\]]*(?:[)\]]|$)")
_TAIL = re.compile(r"\s*(?:[;:…]|\.{2,}|\s[-–—=→]\s|->|,\s*(?:not|but|so|and still|which)\b).*$")
_UNSPEAKABLE = re.compile(r"[@#<>)\]{}|~*_\\]|[+=]|(?:^|\s)/|/(?:\s|$)|\w/\w")
_LINK = re.compile(r"https?:|www\.")
_FIRST_PERSON = re.compile(r"\b(?:i|i'm|me|my|we|our|he|his|she|her|him)\b")
FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
_INNER = frozenset({"relcl", "acl", "ccomp", "pcomp"})


def tidy(text: str, *, of_today: bool = True) -> str | None:
    """A phrase without brackets, tails and note-taker's signs; None where it isn't speakable.

    Args:
        text: The phrase.
        of_today: Whether what is old, former or dropped is doubtful: a product is, and a contract that weighs isn't.

    >>> tidy("managed investing (the original robo-advisor)"), tidy("power-to-X (scaled back)")
    ('managed investing', None)
    """
    text = " ".join(text.replace("®", "").replace("™", "").split())
    has_signs = bool(_SIGN.search(text))
    kept = _without_asides(text) if has_signs else text
    if kept is None:
        return None
    text = written_out(kept).strip(" .,;:!")
    low = folded(text)
    doubt = _DOUBT if of_today else _UNSURE
    if not text or low in _NOTHING or doubt.search(low) or _FIRST_PERSON.search(low):
        return None
    if has_signs and _UNSPEAKABLE.search(text):
        return None
    return text if any(map(str.isalpha, text)) else None


# Without one of these there is nothing to cut off, and nothing that can't be spoken.
_SIGN = re.compile(r"[][();:….,=→–—@#<>{}|~*_\\+/-]")


def _without_asides(text: str) -> str | None:
    """A phrase without its brackets and its tail; None where they say that the thing is doubtful, or is no more."""
    bare = _BRACKET.sub("", text)
    kept = _TAIL.sub("", bare)
    cut = map(folded, [*_BRACKET.findall(text), bare[len(kept) :]])
    if _LINK.search(text) or any(_DOUBT.search(piece) or _GONE.search(piece) for piece in cut):
        return None
    return kept


def noun_phrase(
    passage: Passage,
    max_words: int = MAX_WORDS,
    *,
    as_typed: bool = False,
    upto: int | None = None,
    of_today: bool = True,
) -> str | None:
    """The passage as a noun or gerund phrase for the middle of a sentence; None where it is none.

    Args:
        passage: A short text of the notes: a list item, a field.
        max_words: Longer phrases are refused.
        as_typed: Keep a capital at its start, even a plain word's.
        upto: Read no more than so many characters.
        of_today: As of `tidy`.

    Returns:
        The phrase, its first letter small unless it is a name's.
    """
    text = tidy(passage.text[:upto], of_today=of_today)
    if text is None or len(text.split()) > max_words or has_finite_verb(passage.doc, len(text)):
        return None
    is_name = all(word[0].isupper() or word[0].isdigit() for word in text.split())
    if not (is_name or _is_nominal(passage.doc)) or re.search(r" since \w", text) or _OF_BEFORE.search(text):
        return None
    return text if as_typed else mid_sentence(text)


def _is_nominal(doc: Doc) -> bool:
    """Whether a phrase names something: its head is a noun or a gerund ("slow on EVs" has neither)."""
    if doc[0].tag_ == "VBG":
        return True
    if doc[0].tag_ in ("VB", "VBP") and len(doc) > 1 and can_be_verb(doc[0].lower_):
        return False  # "digitise the collection": an order, not a thing
    root = next(token for token in doc if token.head.i == token.i)
    named = any(token.pos_ in ("NOUN", "PROPN") for token in doc)
    return named and root.pos_ not in ("ADJ", "ADP") and doc[0].lower_ not in _NO_START


# "real cooking at that volume": of what was said before
_OF_BEFORE = re.compile(r"\b(?:at|by|for|from|in|of|on|to|with) (?:that|this|these|those) [a-z]")
_NO_START = frozenset("hardly how what when where why who whether if not no too hard".split())


def is_typed_with_care(items: Sequence[str]) -> bool:
    """Whether capitals in a list mean names: some items start small, or all are single words.

    >>> is_typed_with_care(["Epic super user", "workflow mapping"]), is_typed_with_care(["Revit", "Grasshopper"])
    (True, True)
    """
    return any(item[:1].islower() for item in items) or all(len(item.split()) == 1 for item in items)


def lacks_article(token: Token) -> bool:
    """Whether a thing that is counted stands alone as a subject, as in a headline: "final price is up"."""
    alone = {child.dep_ for child in token.children}.isdisjoint(
        {"det", "poss", "nummod", "predet", "compound"}
    )
    counted = token.tag_ == "NN" and token.dep_ in ("nsubj", "nsubjpass")
    return counted and alone and token.text.islower() and not is_mass(token.text)


def names_a_worker(phrase: str) -> bool:
    """Whether a phrase names a person by their work: its last word is one for somebody who does something.

    >>> names_a_worker("reporting analyst"), names_a_worker("summer"), names_a_worker("growth PM")
    (True, False, False)
    """
    words = phrase.split()
    return bool(words and _WORKER.fullmatch(words[-1])) and words[-1].lower() not in _NO_WORKER


def names_somebody(title: str) -> bool:
    """Whether a title is one that a person has: a word for somebody who does something ends it, or a rank is in it.

    >>> names_somebody("head of supply"), names_somebody("membership or mid-level giving")
    (True, False)
    """
    last = re.split(r"\s(?:of|for|in|at|to)\s", title)[0]
    return names_a_worker(last) or bool(_RANK.search(title))


_RANK = re.compile(
    r"\b(?:head|chief|director|VP|vice[- ]president|PM|PO|EIT|RN|lead|fellow|aide|apprentice|trainee|partner|officer|"
    r"specialist|scientist|counsel|judge|host|cook|guard|guide|pilot|medic|tech|temp|hand|captain|mate|midwife|"
    r"buyer|principal|in-training|editor|writer|artist|doctor|hygienist|attach[eé]|operative|executive|exec|"
    r"postdoc|faculty|sommelier|concierge|EA|PA|TAM|CSM|SDR|BDR|AE|SRE|RSE|FP&A)\b",
    re.IGNORECASE,
)
_WORKER = re.compile(
    r"\w*[a-z]{2,}(?:er|or|ist|ian|ant|man|woman|person)|lead|nurse|analyst|clerk|intern|chef|coach|rep|"
    r"mechanic|cook|executive|paralegal|pilot|apprentice|trainee",
    re.IGNORECASE,
)
# Things whose names end like those of people.
_NO_WORKER = frozenset(
    """smarter bigger cheaper closer cooler easier faster fewer harder higher larger later lesser longer lower nicer
    older quicker safer shorter slower smaller sooner stronger warmer weaker wider wiser younger
    other better another number power water order matter whether whatever summer center answer cover door career
    paper offer river computer letter floor cancer color weather murder silver dinner labor corner quarter
    transfer beer border behavior honor restaurant factor grant chapter newspaper danger gender register favor
    counter error interior manner motor shoulder shower tower mirror server horror anger flower prayer butter
    layer disaster leather theater trailer disorder carrier filter copper powder shelter trigger warrant charter
    laser humor poster liver hammer tier barrier harbor pepper thunder helicopter banner roster meter diameter
    median flavor container ladder remainder semester anchor liquor timber wrist cluster cylinder vector armor
    frontier tumor cooler waist elevator locker generator indicator sensor exterior corridor header opener heather
    marker reactor temper drawer sweater tractor turnover variant newsletter transplant folder supper metaphor
    rumor razor boiler boulder litter sticker takeover wallpaper perimeter timer bumper freezer caliber decor
    lever polymer sewer bladder simulator adapter glacier parameter scooter batter calculator glitter scanner
    meteor heater burner dagger dryer plaster semiconductor waiver cruiser freshwater hangover mixer router diaper
    ledger odor shutter connector voucher disclaimer liter manpower amplifier checklist hamburger tanker blender
    rotor fertilizer converter cucumber projector revolver conditioner integer compressor gutter launcher
    transformer steamer sunflower wastewater radiator propeller toaster conveyor blazer dossier typewriter
    catheter platter clutter thermometer transistor rudder skyscraper kilometer barometer capacitor wrapper lander
    incubator millimeter screwdriver wafer toner transponder trimester analyzer clipper saucer stimulant lubricant
    sprinkler saltwater cleaver dispenser eggplant escalator rainwater visor equalizer sector""".split()
)


def has_finite_verb(doc: Doc, upto: int | None = None) -> bool:
    """Whether a text says something, as a clause does, outside relative clauses."""
    end = doc[-1].idx + 1 if upto is None and len(doc) else upto or 0
    return any(
        token.tag_ in FINITE
        # A clause inside one that is cut off stands alone: "the process has become heavy; engineers say ..."
        and not any(one.dep_ in _INNER and one.head.idx < end for one in (token, *token.ancestors))
        for token in doc
        if token.idx < end and token.i > 0
    )


def is_gerund(passage: Passage) -> bool:
    """Whether a phrase starts with a verb's -ing form ("integrating two offices")."""
    return bool(passage.doc) and passage.doc[0].tag_ == "VBG"


def named(text: str) -> bool:
    """Whether a phrase is a name: it has a capital or a digit inside."""
    return any(char.isupper() or char.isdigit() for char in text)


def listed(passage: Passage, kind: str, text: str | None, **more: Any) -> Iterator[Hook]:
    """The hook of a list's item or a field: in these words, or in the note's own where there are none to say."""
    if text:
        yield Hook(kind, text, passage.evidence(), **more)
        return
    raw = " ".join(passage.text.split()).strip(" .,;:!")
    told = any(char.isalpha() for char in raw) and "?" not in raw and not _LINK.search(raw)
    if told and raw.lower() not in _NOTHING:
        yield Hook(kind, raw, passage.evidence(), sayable=False, **more)
