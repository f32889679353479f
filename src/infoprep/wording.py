"""English for what is put into a question: articles, possessives, number, capitals, verb forms.

The rules are our own and small because the words are names and fragments, where the general libraries
err: ``inflect`` 7.6 gives "a MIT", "an UPS", "a 80-inch screen" (docs/decisions/0003-own-articles.md).
Inflection of verbs is lemminflect's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

# Letters whose names start with a vowel sound: "an F1 visa", "an MBA".
_VOWEL_LETTERS = frozenset("AEFHILMNORSX")
_VOWELS = frozenset("aeiouàâäæéèêëîïôöøœùûüåAEIOUÀÂÄÆÉÈÊËÎÏÔÖØŒÙÛÜÅ")
_SILENT_H = re.compile(r"(?:hour|hono[u]?r|honest|heir)", re.IGNORECASE)
# A vowel letter with the sound of "you" or "won".
_CONSONANT_SOUND = re.compile(
    r"(?:eu|ewe|one(?![a-z])|once|uni(?!n|m)|use|usu|usa(?![a-z])|util|ura|uro|ute|uku|ubiq|u(?![a-z]))",
    re.IGNORECASE,
)
# Capitals that are said as a word and not letter by letter: only the ones where it changes the article.
_SAID_AS_WORDS = frozenset(
    {"FIFA", "LEED", "MERN", "NAFTA", "NASA", "NATO", "NICE", "RAM", "ROM", "SCADA", "SIM", "SOC"}
)
_SAID_AS_YOU = frozenset({"UNICEF", "UNESCO", "UNIX", "EULA", "EUR"})
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
_THE_BODIES = frozenset(
    """bureau department agency ministry commission council authority administration association society
    foundation institute museum library gallery board federation guild union trust coalition alliance
    treasury senate court navy army nations cross church
    """.split()
)


# Bodies known by letters that are said with "the"; firms (IBM, CPKC) are said without.
_THE_INITIALS = frozenset(
    "BBC CBC CDC CIA ECB EPA EU FAA FBI FDA FT GAO IMF IRS LSE NASDAQ NHS NIH NYT OECD RCMP UN WHO WSJ WTO".split()
)


_WITH_THE = frozenset({"World Bank", "European Central Bank"})
_WITHOUT_THE = frozenset({"Bank of America", "Bank of Montreal", "City of Hope"})


def indefinite(text: str) -> str:
    """A phrase with its indefinite article, chosen by sound.

    Args:
        text: A singular noun phrase without an article.

    Returns:
        The phrase with "a" or "an" before it.

    >>> [indefinite(t) for t in ("hour", "MBA", "UPS driver", "European", "11th-grade teacher")]
    ['an hour', 'an MBA', 'a UPS driver', 'a European', 'an 11th-grade teacher']
    """
    return f"{'an' if _vowel_sound(text.lstrip(_OPENING)) else 'a'} {text}"


_OPENING = "\"'“‘("


def _vowel_sound(text: str) -> bool:
    number = re.match(r"\d+", text)
    if number:
        return _number_sound(number.group())
    letters = re.match(r"[^\W\d_]+", text)
    if not letters:
        return False
    word = letters.group()
    if word in _SAID_AS_YOU:
        return False
    # Letters said one by one: capitals, or one letter before a sign or digit (F#, R&D, U.S.).
    spelled = (word.isupper() and word not in _SAID_AS_WORDS and not _reads_as_word(word)) or len(word) == 1
    if spelled and not (word in ("A", "a") and text[1:2] == " "):
        return word[0].upper() in _VOWEL_LETTERS
    if re.match(r"[A-Z]{2,}[a-z]\b", text):  # GPUs, MSc
        return word[0] in _VOWEL_LETTERS
    if _SILENT_H.match(word):
        return True
    return word[0] in _VOWELS and not _CONSONANT_SOUND.match(word)


def _number_sound(digits: str) -> bool:
    head = digits[: len(digits) % 3 or 3]
    return head.startswith("8") or (head in ("11", "18"))


def _reads_as_word(word: str) -> bool:
    """Whether capitals are said as a word: four or more that begin as a word does (IKEA, not HVAC)."""
    return len(word) >= 4 and bool(re.match(r"[AEIOU]?[^AEIOU](?=[AEIOUY])", word))


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


def with_the(name: str) -> str:
    """A body's name with the article people say before it, where they say one.

    >>> with_the("U.S. Census Bureau"), with_the("University of Leeds"), with_the("Shopify")
    ('the U.S. Census Bureau', 'the University of Leeds', 'Shopify')
    """
    if re.match(r"the\s", name, re.IGNORECASE):
        return f"the {name[4:]}"
    words = name.lower().split()
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1] if len(words) > 1 else ""
    if name in _WITHOUT_THE:
        return name
    takes_it = (
        name in _THE_INITIALS
        or name in _WITH_THE
        or head in _THE_BODIES
        or (
            "of" in words[1:]
            and head in ("university", "city", "bank", "hospital", "college", "government", "port")
        )
    )
    return f"the {name}" if takes_it else name


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
    following = next((word for word in words[1:] if word[0].isalnum()), "")
    if following[:1].isupper() or (following.isdigit() and first.lower() in _NUMBERED):
        return text
    return text[0].lower() + text[1:] if _is_plain_word(head.lower()) else text


# What a number makes a name of: Line 5, Terminal 2.
_NUMBERED = frozenset(
    """block building gate line model phase pier platform radio reactor runway series stage terminal tier unit
    ward""".split()
)


def lower_title(text: str) -> str:
    """A role or field as it goes inside a sentence: Capitals On Every Word are lowered, names kept.

    >>> lower_title("Clinical Informatics"), lower_title("Worn Wear operations"), lower_title("UX Lead")
    ('clinical informatics', 'Worn Wear operations', 'UX lead')
    """
    words = text.split()
    big = [
        word for word in words if word[0].isalnum() and word not in ("of", "and", "for", "the", "in", "or")
    ]
    if len(words) == 1 or not all(word[:1].isupper() for word in big):
        return mid_sentence(text)
    plain = [word.isalpha() and word[1:].islower() and _is_plain_word(word.lower()) for word in words]
    return " ".join(word.lower() if lower else word for word, lower in zip(words, plain, strict=True))


def is_everyday(word: str) -> bool:
    """Whether a word is among the few hundred that stand in any text, and so tell nothing.

    >>> is_everyday("does"), is_everyday("thefts")
    (True, False)
    """
    from wordfreq import zipf_frequency

    return zipf_frequency(word, "en") >= _EVERYDAY


_EVERYDAY = 5.6
_COMMON = 3.0  # Zipf: once in a million words
_ABSTRACT = re.compile(r"(?:ics|ing|ism|ity|ment|ness|ship|tion|ure)$")


@cache
def _is_plain_word(word: str) -> bool:
    from lemminflect import getAllLemmas
    from wordfreq import zipf_frequency

    lemmas = {lemma for forms in getAllLemmas(word).values() for lemma in forms}
    needed = _COMMON - 1 if _ABSTRACT.search(word) else _COMMON
    known = max((zipf_frequency(form, "en") for form in {word, *lemmas}), default=0)
    return bool(lemmas or _ABSTRACT.search(word)) and known >= needed and word not in _NAMES_FIRST


# Words of the dictionary that, with a capital, are nearly always names.
_NAMES_FIRST = frozenset(
    """english french german spanish danish amazon apple oracle target slack square stripe zoom meta block
    uber python java rust swift spark word excel access snowflake tableau outlook teams visa ruby unity
    """.split()
)


def filtered(words: str, names: Iterable[str]) -> str:
    """Words after the filters that a template names behind a slot, one after the other.

    Args:
        words: The words.
        names: Names of `infoprep.templating.WORD_FILTERS`.

    >>> filtered("analyst", ["a"]), filtered("Sobeys", ["possessive"])
    ('an analyst', "Sobeys'")
    """
    for name in names:
        words = {"a": indefinite, "possessive": possessive}[name](words)
    return words


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
    from lemminflect import getInflection

    forms = getInflection(verb, tag)
    return _SPELLED.get(forms[0], str(forms[0])) if forms else verb


# Of two right spellings the one that is right in more places.
_SPELLED = {"canceled": "cancelled", "canceling": "cancelling"}


@lru_cache(maxsize=8192)
def can_be_verb(word: str) -> bool:
    """Whether the dictionary knows a word as a verb; taggers call any first word one.

    >>> can_be_verb("digitise"), can_be_verb("workflow")
    (True, False)
    """
    from lemminflect import getAllLemmas

    return "VERB" in getAllLemmas(word) or word.endswith(("ise", "ize", "ify"))


@lru_cache(maxsize=8192)
def can_be_noun(word: str) -> bool:
    """Whether the dictionary knows a word as a noun.

    >>> can_be_noun("work"), can_be_noun("negotiate")
    (True, False)
    """
    from lemminflect import getAllLemmas

    return "NOUN" in getAllLemmas(word)


@lru_cache(maxsize=8192)
def base_form(verb: str) -> str:
    """A verb's base form.

    >>> base_form("means"), base_form("works")
    ('mean', 'work')
    """
    from lemminflect import getLemma

    lemmas = getLemma(verb, "VERB")
    return str(lemmas[0]) if lemmas else verb


@lru_cache(maxsize=8192)
def base_noun(noun: str) -> str:
    """A noun's singular.

    >>> base_noun("libraries"), base_noun("trucking")
    ('library', 'trucking')
    """
    from lemminflect import getLemma

    lemmas = getLemma(noun, "NOUN")
    return str(lemmas[0]) if lemmas else noun


NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty".split()
)


def spoken_number(digits: str) -> str:
    """A small number as a word, as it is said: "6" is "six", "18" stays.

    >>> spoken_number("6"), spoken_number("18")
    ('six', '18')
    """
    return NUMBER_WORDS[int(digits)] if digits.isdigit() and int(digits) <= 12 else digits
