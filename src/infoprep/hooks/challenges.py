"""Challenges: what stands in the way, as a thing, as something being worked on, or as a whole sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.articles import with_article
from infoprep.hooks.aloud import unshouted
from infoprep.hooks.phrases import FINITE, is_gerund, lacks_article, listed, noun_phrase, tidy
from infoprep.hooks.records import Hook, Scene
from infoprep.hooks.shorthand import has_slip
from infoprep.hooks.wishes import SORE_WORDS
from infoprep.reading import Passage, Reading
from infoprep.wording import base_form, can_be_verb, mid_sentence


def challenges(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What stands in the way, where it is said as a noun or a gerund."""
    for passage in reading.under("challenges"):
        # What a bracket adds is for the seeker's eyes: "cost inflation (Hornsea 4 was dropped for it)".
        # ... and what goes on meanwhile is another matter: "while costs are being taken out".
        bare = re.sub(r"\s*\([^()]{20,}\)$|, because .+$", "", passage.text)
        sore = bool(SORE_WORDS.search(passage.text))
        bare = bare if sore else re.sub(r",? while (?:\w+ )+\w+$", "", bare)
        bare = _first_said(unshouted(bare))
        text = noun_phrase(passage, _LONGEST_NAMED, upto=len(bare), of_today=False)
        text = text and unshouted(text)
        kinds: tuple[str, ...] = ()
        forms = {}
        if text is None and not _SAYS.match(bare) and (doing := _to_do(bare)):
            text, kinds = doing, _doing(doing)
        elif told := _doing_told(passage, text) or (_told(passage, bare) if text is None else None):
            text, forms = None, {"told": told}
        elif text and (
            _RIVALS.match(text)
            or _AS_EVER.search(text)
            or ", then " in text
            or text.startswith("being ")
            or _AMOUNT.search(text)
            or _NO_NAME.search(text)
            or _YEAR.search(text)
            or re.fullmatch(r"[A-Z][a-z]+", passage.text)
        ):
            text = None
        elif text and text.startswith("only "):  # "only one librarian" is something that one has
            text = f"having {text}"
        elif text and is_gerund(passage) and not _BEFALLS.match(text) and not _A_THING.match(text):
            text, kinds = text[0].lower() + text[1:], _doing(text)
        elif text:
            text = _BEGINS.sub(lambda word: word[0].lower(), _TWO_NAMED.sub(r"\1 and \2", text))
            text = _SAID_OF_IT.sub("", text)
            words = len(text.split())
            length = "short" if 2 <= words <= _SHORT else "long" if words > _SHORT else None
            length = None if _OF_THE_BOOKS.search(text) else length
            kinds = ("noun", *filter(None, [length]), *_about_what(text))
            text = text if _A_NAME.match(text) else with_article(text, "the")
        yield from listed(passage, "challenge", text, forms=forms, kinds=kinds, sensitivity=2 if sore else 0)


# "screens vs. board games": said of two things; "depends on a few customers": of whom, stands elsewhere
_NO_NAME = re.compile(
    r"\bvs\b|\bon hold\b|\bback to\b|\bnot back\b|^(?:competes|depends|faces|lacks|needs|relies)\b|"
    r"(?<!ing) (?:delayed|down|late|short|up)$"
)
# What the owners and the bank ask about: nobody at a bench or a desk has a hand in it.
_OF_THE_BOOKS = re.compile(
    r"\b(?:break(?:ing)?[- ]even|cash|debts?|investors?|loss(?:es)?|margins?|profit\w*|shares?|valuation)\b",
    re.IGNORECASE,
)
_A_NAME = re.compile(r"[A-Z][\w.-]*(?: [A-Z][\w.-]*)* [a-z]+(?:ing|ed)\b")  # "Kenya Power paying late"
_BEGINS = re.compile(r"^(?:An?|Fewer|Less|More|New|Old)\b")
_SAID_OF_IT = re.compile(r", (?!.*\b(?:and|or)\b).*$")  # "reimbursement, different in every country"
_LONGEST_NAMED, _SHORT = 12, 5  # words
# "Shopee and Temu on price, Amazon on speed"
_RIVALS = re.compile(r"[A-Z]\w+\b.*\bon \w+, [A-Z]")
# "Housing starts have slowed": a sentence, whatever its first word looks like
_SAYS = re.compile(
    r"(?:(?!\b(?:that|which|who)\b).)*?\b(?:is|are|was|were|has|have|had|will)\b", re.IGNORECASE
)
_AS_EVER = re.compile(r", (?:as|especially|even|mainly|mostly|particularly|such)\b")
# "tariffs, auto jobs leaving"
_TWO_NAMED = re.compile(r"^([\w'’-]+(?: [\w'’-]+){0,2}), ([\w'’-]+(?: [\w'’-]+){0,2})$")


def _first_said(told: str) -> str:
    """A challenge without what is said of it behind a comma or a full stop: getting access, nights are short."""
    told = re.split(r"(?<=[a-z]{3})\. (?=[A-Z])", told, maxsplit=1)[0]
    head, _, rest = told.partition(", ")
    # "a small, tired fleet" goes on
    two_of_a_kind = re.search(r"\b(?:an?|its|our|their) \w+$", head) and not re.match(r"(?:an?|the)\b", rest)
    doing = re.match(r"[A-Za-z]+ing\b", head) and len(head.split()) > 2
    cut = doing and not (two_of_a_kind or re.match(r"(?:and|or)\b", rest))
    # "software delays on the EX90, customers who got cars with features missing": what it leads to
    more = "," not in rest and len(head.split()) > 1 and len(rest.split()) > 2
    return head if cut or (more and not two_of_a_kind and not _GOES_ON.match(rest)) else told


# "the partnership with Innu, Cree and Inuit nations": a list
_GOES_ON = re.compile(
    r"(?:and (?!so\b)|or\b|especially\b|even\b|mainly\b|mostly\b|particularly\b|such\b|(?:[\w'’-]+ ){1,2}(?:and|or) )"
)


# What befalls them is nothing that they work on: "ageing mains", "losing planners to consultants".
_BEFALLS = re.compile(
    r"(?:ag(?:e)?ing|being|closing|declining|dropping|exiting|failing|falling|growing|having|lacking|leaking|losing|missing|rising|"
    r"running out|running short|shrinking|slipping|slowing|soaring|waiting|winding down|worsening)\b",
    re.IGNORECASE,
)
# "Working culture in Arizona": what it is called, and nothing that is done
_A_THING = re.compile(
    r"(?:housing|operating|parking|training|working) (?:capital|class|climate|conditions|costs?|culture|environment|"
    r"group|hours|life|model|practices|relationships?|room|space|time|week)\b",
    re.IGNORECASE,
)
# Whom they hire is nothing that a newcomer has a part in; the rest of what they work on is.
_HIRING = re.compile(r"(?:attracting|hiring|recruiting|retaining)\b", re.IGNORECASE)


def _doing(challenge: str) -> tuple[str, ...]:
    if _OF_THE_BOOKS.search(challenge):
        return ()
    return ("gerund",) if _HIRING.match(challenge) else ("gerund", "task")


_OF_ANOTHER = re.compile(
    r"^\w+ing (?:it|them)\b|\bwhat$"
)  # "replanting it, and with what": of the line before


def _to_do(told: str) -> str | None:
    """A challenge that begins with what they work on: "getting teachers to open the dashboard"."""
    text = tidy(told, of_today=False)
    begins = text and re.match(r"[A-Z]?[a-z]+ing\b", text)
    if (
        not text
        or not begins
        or _BEFALLS.match(text)
        or _OF_ANOTHER.search(text)
        or not 3 <= len(text.split()) <= _LONGEST_TOLD - 2
    ):
        return None
    doing = begins[0].lower()
    works = (
        can_be_verb(base_form(doing))
        and base_form(doing) != doing
        and not re.match(r"\w+ing (?:is|are|was|has)\b", text)
    )
    return mid_sentence(text) if works and not has_slip(text) and not _AMOUNT.search(text) else None


def _told(passage: Passage, bare: str) -> str | None:
    """A challenge that is a whole sentence, as it follows "I read that": weather windows are getting shorter.

    Args:
        passage: The challenge.
        bare: What it says first.
    """
    text = tidy(bare, of_today=False)
    if not text or not 4 <= len(text.split()) <= _LONGEST_TOLD or has_slip(text) or _MONEY.search(text):
        return None
    if _TWO_SAID.search(text) or "," in text:
        return None  # "older donor base, and the younger ones don't carry coins"
    subject = next((token for token in passage.doc if token.dep_ in ("nsubj", "nsubjpass")), None)
    verb = subject and subject.head
    if subject is None or verb is None or subject.left_edge.i != 0 or verb.idx >= len(bare):
        return None
    if verb.head.i != verb.i and verb.dep_ not in ("ccomp", "conj"):
        return None  # behind a comma something else may be the main clause: "hiring slowed down, so sites are empty"
    doing = passage.doc[subject.i + 1].tag_ == "VBG" if subject.i + 1 < len(passage.doc) else False
    if subject.pos_ == "PRON" or doing:
        return None  # "it is both": what, the notes alone tell; "people dying near the water who ..." tells nothing
    if subject.tag_ in ("NN", "NNP") and verb.tag_ == "VBP" and verb.lemma_ != "be":
        return None  # "building market slow": an adjective that was taken for a verb
    if any(map(lacks_article, passage.doc)):
        return None  # "final price is much more than the cash price"
    says = verb.tag_ in FINITE or any(
        child.tag_ in FINITE and child.dep_ in ("aux", "auxpass") for child in verb.children
    )
    # A line in small letters may have lost its article: "oldest ship is from 1969".
    whole = passage.text[0].isupper() or subject.tag_ == "NNS" or passage.doc[0].pos_ == "DET"
    said = re.sub("^The ", "the ", mid_sentence(text))
    return re.sub(r"^(?=(?:EU|UK|UN|US)\b)", "the ", said) if says and whole else None


def _doing_told(passage: Passage, text: str | None) -> str:
    """A challenge that is short for a sentence: "streamers commissioning less" are commissioning less."""
    doc = passage.doc
    if (
        not text
        or len(doc) < 3
        or doc[0].tag_ != "NNS"
        or doc[1].tag_ != "VBG"
        or doc[2].pos_ in ("NOUN", "PROPN")
        or len(text.split()) > _LONGEST_TOLD // 2
    ):
        return ""
    return f"{doc[0].lower_} are {' '.join(text.split()[1:])}"


_TWO_SAID = re.compile(r", (?:and|but|so)\b|n['’]t\b.*\b(?:nothing|nobody|no)\b")
_LONGEST_TOLD = 14  # words: the question is still to come
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")  # "trust after June 2024 protests" is told, not noticed
_MONEY = re.compile(r"[$€£¥%]|\b(?:US|CA?)\$|\b(?:million|billion|bn)\b")
_AMOUNT = re.compile(rf"{_MONEY.pattern}|\b\d{{1,3}}(?:,\d{{3}})*\b")


def _about_what(challenge: str) -> Iterator[str]:
    return (kind for kind, words in _CHALLENGES.items() if re.search(words, challenge, re.IGNORECASE))


_CHALLENGES = {
    "disruption": r"\b(?:disrupt\w*|winter|wildfires?|storms?|weather|outages?|peak|cris[ei]s|delays?|surges?)\b",
    "outside": r"\b(?:tariffs?|weather|prices?|demand|volumes?|inflation|interest rates?|markets?|shortages?|"
    r"regulat\w+|political|currency|costs?)\b",
}


EXTRACTORS = (challenges,)
