"""Articles: what goes before a name, a thing or a sum when it is put into a sentence.

The rules are our own and small because the words are names and fragments, where the general libraries
err: ``inflect`` 7.6 gives "a MIT", "an UPS", "a 80-inch screen" (docs/decisions/0003-own-articles.md).
"""

from __future__ import annotations

import re

from infoprep.wording import is_plural

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
    if re.match(r"[A-Z]{2,}[a-z]\b|[A-Z](?:[A-Z]?Ed|Eng|Phil|Res|Com|Mus|Arch)\b", text):  # GPUs, MSc, MEng
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


_THE_BODIES = frozenset(
    """bureau department agency ministry commission council authority administration association society
    foundation institute institution museum festival library laboratory gallery board federation guild union trust
    coalition alliance survey district
    treasury senate court navy army nations cross church service office partnership
    """.split()
)


_PAPERS = frozenset("chronicle economist gazette guardian herald observer telegraph times tribune".split())
_ROYAL_BODIES = frozenset(
    "academy ballet college exchange gardens hospital infirmary institution mint society theatre".split()
)
# Bodies known by letters that are said with "the"; firms (IBM, CPKC) are said without.
_THE_INITIALS = frozenset(
    """BBC BFI CBC CDC CIA ECB EPA EU FAA FBI FDA FT GAO ICRC ILO IMF IRS LSE MBTA MTA NASDAQ NHS NIH NSPCC NYT OECD ONS
    RCMP RNIB RNLI RSC RSPB RSPCA
    UN USDA USPS V&A WFP WHO WSJ WTO""".split()
)


_WITH_THE = frozenset(
    {"World Bank", "European Central Bank", "Red Cross", "British Red Cross", "Salvation Army"}
)
_WITHOUT_THE = frozenset({"Bank of America", "Bank of Montreal", "City of Hope"})


def with_the(name: str) -> str:
    """A body's name with the article people say before it, where they say one.

    >>> with_the("U.S. Census Bureau"), with_the("University of Leeds"), with_the("Shopify")
    ('the U.S. Census Bureau', 'the University of Leeds', 'Shopify')
    """
    if re.match(r"the\s", name, re.IGNORECASE):
        return f"the {name[4:]}"
    if re.match(r"an?\s", name):
        return name
    words = name.lower().split(",")[0].split()  # "Royal Botanic Gardens, Kew"
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1] if len(words) > 1 else ""
    if name in _WITHOUT_THE:
        return name
    takes_it = (
        name in _THE_INITIALS
        or re.fullmatch(r"[A-Z][a-z]+museum", name)
        or name in _WITH_THE
        or head in _THE_BODIES
        or (len(words) > 1 and words[-1] in _PAPERS)
        or (words[:1] == ["royal"] and head in _ROYAL_BODIES)
        or (
            "of" in words[1:]
            and head in ("university", "city", "bank", "hospital", "college", "government", "port")
        )
    )
    return f"the {name}" if takes_it else name


LEADS_OBJECT = re.compile(
    r"^(?:(?:a|an|the|its|their|all|both|some|about|around|nearly|over|up|more|most|many|several|half|part|"
    r"every|each|no|one|two|three|four|five|six|seven|eight|nine|ten|hundreds|dozens|everyone|people)\b|"
    r"\d(?!\w*-)|[$€£])",
    re.IGNORECASE,
)


def with_article(text: str, article: str = "its") -> str:
    """A thing named without an article, as a headline does, with one; a mass or a name is left as it is.

    Args:
        text: A noun phrase.
        article: "a", which is written "an" where the sound asks for it, "the" or "its".

    >>> with_article("dividend"), with_article("sensory room at Ballyhanlon", "a"), with_article("hiring")
    ('its dividend', 'a sensory room at Ballyhanlon', 'hiring')
    """
    if re.match(r"(?:UK|US|EU|UN)(?:['’]s)?\b", text):
        return f"the {text}"
    if re.match(r"(?:with|to|from|in|into|on|at|by|for|as|under|over) ", text):
        return text
    head = _AFTER_HEAD.split(text)[0]
    last = head.split()[-1]
    a_name = (last[0].isupper() or last.isdigit()) and not _TITLED.search(head)
    if LEADS_OBJECT.match(text) or is_plural(head) or a_name or _MASS.search(head):
        return text
    if _TITLED.search(head):
        return f"its {text}"
    return indefinite(text) if article == "a" else f"{article} {text}"


def is_mass(word: str) -> bool:
    """Whether a word is of something that isn't counted, and stands without an article.

    >>> is_mass("demand"), is_mass("price")
    (True, False)
    """
    return bool(_MASS.search(word))


_AFTER_HEAD = re.compile(
    r" (?:of|for|in|at|on|with|from|to|by|near|between|as|under|over|above|below|across|after|that|which|who|"
    r"\w+er than) "
)
# A thing with a capital on its kind is one's own: "its Digital Transformation Strategy".
_TITLED = re.compile(
    r"^[A-Z].* (?:Academy|Campus|Cent(?:re|er)|Framework|Fund|Hub|Initiative|Network|Plan|"
    r"Policy|Programme|Program|Report|Scheme|"
    r"Strategy)$"
)
_MASS = re.compile(
    r"(?:(?:ing|tion|ment|(?<!busi)(?<!har)ness|(?<!facil)ity|ance|(?<!lic)(?<!fer)(?<!audi)ence|(?<!im)(?<!st)(?<!ack)(?<!ill)(?<!ess)(?<!ngu)age|ware)|"
    r"\b(?:[1-6]G|access|beef|beer|bread|cheese|churn|coffee|competition|debt|delivery|demand|energy|fish|food|"
    r"fraud|growth|income|meat|milk|money|noise|output|pay|power|pressure|"
    r"revenue|review|service|space|staff|theft|time|trade|traffic|trust|turnover|waste|water|weather|work|zero))$",
    re.IGNORECASE,
)
