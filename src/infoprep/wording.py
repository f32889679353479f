"""English for what is put into a question: possessives, number, capitals, verb forms.

Articles have a file of their own, `articles.py`. Inflection of verbs is lemminflect's.
"""

from __future__ import annotations

import re
from functools import lru_cache

from infoprep.lexicon import form_of, lemma, lemmas, zipf_of_text

_PLURAL_EXCEPTIONS = frozenset(
    """analytics athletics bus business campus chess christmas class corps dress economics electronics
    ethics focus glass gas genomics graphics lens logistics mathematics means news pass
    physics politics press process progress robotics series sms species statistics status success
    sos tennis virus access address basis analysis crisis emphasis hypothesis thesis
    """.split()
)
_IRREGULAR_PLURALS = frozenset(
    [
        "bureaus",
        "menus",
        "plateaus",
        "gurus",
        "people",
        "children",
        "women",
        "men",
        "criteria",
        "feet",
        "teeth",
        "mice",
        "police",
    ]
)


def possessive(text: str) -> str:
    """A name with its possessive ending.

    >>> possessive("Shopify"), possessive("Sobeys"), possessive("Lowe's")
    ("Shopify's", "Sobeys'", "Lowe's")
    """
    if re.search(r"['’]s$", text):
        return text
    return f"{text}'" if re.search(r"[sS]$", text) and not re.search(r"[A-Z]S$", text) else f"{text}'s"


def is_plural(text: str) -> bool:
    """Whether a noun phrase takes "are".

    Args:
        text: The phrase; its head is the last word before a preposition or bracket.

    Returns:
        True for plurals; False where it can't be told.

    >>> is_plural("autonomous haul trucks"), is_plural("cost of living"), is_plural("logistics")
    (True, False, False)
    """
    if re.search(r"\S (?:and|&) \S", text):
        return True
    head = re.split(r"[(;:]| (?:of|for|in|at|on|with|from|to|by|that|who|which) ", text)[0].split()
    word = head[-1] if head else ""
    low = word.lower()
    if low in _IRREGULAR_PLURALS:
        return True
    if re.fullmatch(r"[A-Z]{2,}s", word):
        return True
    if low in _PLURAL_EXCEPTIONS or low.endswith(("ss", "us", "is")):
        return False
    # An ending after a dot is a file's or a site's: Node.js, Booking.com.
    return len(word) > 2 and word.endswith("s") and not re.search(r"'s$|\.\w+$", word)


def mid_sentence(text: str) -> str:
    """A note's line as it goes inside a sentence: a plain word's capital at its start is lowered.

    A capital stays where it belongs to a name: when the word has another capital or a digit, when the
    next word starts with one too, or when the word is hardly ever seen in small letters.

    >>> mid_sentence("Integrating two offices"), mid_sentence("Shop Pay"), mid_sentence("SQL")
    ('integrating two offices', 'Shop Pay', 'SQL')
    """
    words = text.split()
    if not words or not words[0][:1].isupper():
        return text
    first = words[0].strip(",.;:!?")
    head, _, tail = first.partition("-")
    if len(head) == 1 or not head.isalpha() or not head[1:].islower() or tail != tail.lower():
        return text
    following, low = next((word for word in words[1:] if word[0].isalnum()), ""), first.lower()
    if following[:1].isupper() or (following.isdigit() and low in _NUMBERED):
        return text
    if following.isdigit() and len(words) > 2 and words[2][:1].isupper():
        return text  # the Peak 2 Peak gondola
    if len(words) == _A_MODEL and following.isdigit() and len(following) > _A_COUNT and low not in _HOW_MANY:
        return text  # the Global 7500
    return text[0].lower() + text[1:] if _is_plain_word(head.lower()) else text


_A_MODEL, _A_COUNT = 2, 2  # words of a name such as "Global 7500"; digits of a number that only counts
_HOW_MANY = frozenset(
    "about almost around below by from just nearly only over roughly since some than the under until up".split()
)
# What a number makes a name of: Line 5, Terminal 2.
_NUMBERED = frozenset(
    """block building gate line model phase pier platform radio reactor runway series stage terminal tier unit
    ward""".split()
)


def lower_title(text: str) -> str:
    """A role or field as it goes inside a sentence: Capitals On Every Word are lowered, names kept.

    >>> lower_title("Clinical Informatics"), lower_title("Worn Wear operations"), lower_title("UX Technologist")
    ('clinical informatics', 'Worn Wear operations', 'UX technologist')
    """
    words = text.split()
    big = [
        word for word in words if word[0].isalnum() and word not in ("of", "and", "for", "the", "in", "or")
    ]
    if len(words) == 1 or not all(word[:1].isupper() for word in big):
        return mid_sentence(text)
    plain = [
        word.isalpha() and word[1:].islower() and (_is_plain_word(word.lower()) or bool(_BUILT.search(word)))
        for word in words
    ]
    # Who does something is no name, however rare the word: a process technologist.
    plain[-1] = plain[-1] or bool(re.fullmatch(r"[A-Z][a-z]{3,}(?:er|ian|ist|or)", words[-1]))
    return " ".join(word.lower() if lower else word for word, lower in zip(words, plain, strict=True))


def initials(name: str) -> str:
    """The first letters of a name's words that have a capital.

    >>> initials("English National Opera"), initials("Port of Leith Ltd")
    ('ENO', 'PLL')
    """
    return "".join(word[0] for word in name.split() if word[0].isupper())


# Built so, a word is no name, however rare: translational, epidemiology.
_BUILT = re.compile(r"[a-z]{3}(?:tional|logical|ology|ometry|ative|ation|ment|tronics|omics|nautics)$")


def is_everyday(word: str) -> bool:
    """Whether a word is among the few hundred that stand in any text, and so tell nothing.

    >>> is_everyday("does"), is_everyday("thefts")
    (True, False)
    """
    return zipf_of_text(word) >= _EVERYDAY


_EVERYDAY = 5.6
_COMMON = 3.0  # Zipf: once in a million words
_ABSTRACT = re.compile(r"(?:ics|ing|ism|ity|ment|ness|ship|tion|ure)$")


@lru_cache(maxsize=8192)
def _is_plain_word(word: str) -> bool:
    bases = {base for forms in lemmas(word).values() for base in forms}
    needed = _COMMON - 1 if _ABSTRACT.search(word) else _COMMON
    known = max(map(zipf_of_text, {word, *bases}))
    return bool(bases or _ABSTRACT.search(word)) and known >= needed and word not in NAMES_FIRST


# Words of the dictionary that, with a capital, are nearly always names.
NAMES_FIRST = frozenset(
    """english french german spanish danish amazon apple oracle target slack square stripe zoom meta block
    uber python java rust swift spark word excel access snowflake tableau outlook teams visa ruby unity azure flutter
    linux android windows jasper phoenix jordan chad
    """.split()
)


def sentence_start(text: str) -> str:
    """A text as it stands at the start of a sentence; names written small (iPad, lululemon) keep it.

    >>> sentence_start("what changed?"), sentence_start("iPad sales")
    ('What changed?', 'iPad sales')
    """
    word = text.split(" ", 1)[0]
    return text if not word or any(char.isupper() for char in word[1:]) else text[0].upper() + text[1:]


def and_list(items: list[str]) -> str:
    """Items as a list in prose.

    >>> and_list(["trade-in", "repair", "resale"])
    'trade-in, repair and resale'
    """
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


@lru_cache(maxsize=8192)
def inflected(verb: str, tag: str) -> str:
    """A form of a verb, by Penn tag (VBG, VBD, VB), from its base form.

    >>> inflected("sell", "VBG"), inflected("shut", "VBD")
    ('selling', 'shut')
    """
    form = form_of(verb, tag)
    return _SPELLED.get(form, form)


# Of two right spellings the one that is right in more places.
_SPELLED = {"canceled": "cancelled", "canceling": "cancelling"}


@lru_cache(maxsize=8192)
def in_dictionary(word: str) -> bool:
    """Whether the dictionary knows a word in small letters; a name that was typed small it doesn't.

    >>> in_dictionary("spreadsheets"), in_dictionary("ericsson")
    (True, False)
    """
    return bool(lemmas(word))


@lru_cache(maxsize=8192)
def can_be_verb(word: str) -> bool:
    """Whether the dictionary knows a word as a verb; taggers call any first word one.

    >>> can_be_verb("digitise"), can_be_verb("workflow")
    (True, False)
    """
    return "VERB" in lemmas(word) or word.endswith(("ise", "ize", "ify"))


@lru_cache(maxsize=8192)
def can_be_noun(word: str) -> bool:
    """Whether the dictionary knows a word as a noun.

    >>> can_be_noun("work"), can_be_noun("negotiate")
    (True, False)
    """
    return "NOUN" in lemmas(word)


@lru_cache(maxsize=8192)
def base_form(verb: str) -> str:
    """A verb's base form.

    >>> base_form("means"), base_form("works")
    ('mean', 'work')
    """
    return lemma(verb, "VERB")


@lru_cache(maxsize=8192)
def base_noun(noun: str) -> str:
    """A noun's singular.

    >>> base_noun("libraries"), base_noun("trucking")
    ('library', 'trucking')
    """
    return lemma(noun, "NOUN")


NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty".split()
)


def spoken_number(digits: str) -> str:
    """A small number as a word, as it is said: "6" is "six", "18" stays.

    >>> spoken_number("6"), spoken_number("18")
    ('six', '18')
    """
    return NUMBER_WORDS[int(digits)] if digits.isdigit() and int(digits) <= 12 else digits


def said_day(told: str) -> str:
    """A date as it is said, without its year.

    >>> said_day("2026-10-06"), said_day("2026-10"), said_day("2026")
    ('6 October', 'October', '')
    """
    _, month, day = [*map(int, filter(None, told.split("-"))), 0, 0, 0][:3]
    return f"{day} {_MONTHS[month - 1]}" if day else _MONTHS[month - 1] if month else ""


_MONTHS = "January February March April May June July August September October November December".split()
