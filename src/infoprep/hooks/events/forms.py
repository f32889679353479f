"""An event in words: what follows "After Acme ...", "The ...", and how it is called in passing.

A form that can't be made well is left out, and templates that need it don't fire.
"""

from __future__ import annotations

import re

from infoprep.articles import LEADS_OBJECT, indefinite
from infoprep.hooks.dates import without_date
from infoprep.hooks.events.lexicon import COUNT, OFFICERS, SITE, Deed
from infoprep.hooks.events.parts import parts
from infoprep.hooks.shorthand import has_slip, written_out
from infoprep.wording import can_be_noun, in_dictionary, inflected, is_plural, mid_sentence

SPEAKABLE = {
    "clause": 16,
    "gerund": 13,
    "noun": 11,
    "short": 6,
    "object": 8,
    "party": 6,
    "amount": 6,
    "place": 7,
    "result": 4,
}
# "the or pushed": a word was left out, or was none of theirs.
# Nothing stands where something should, or what "it" is stands elsewhere: "three of the sites from it".
_HOLE = re.compile(
    r"\b(?:by|from|of|to|with) it\b|\bof (?:by|for|from|in|to|with)\b|"
    r"\ban? (?:early|mid|late) |\b(?:closed|closing of|end of|launched|opened|opening of|shut) (?:19|20)\d\d\b|"
    r"\bones\b|"
    r"\b(?:an?|the|its|their) (?:after|and|are|be|before|by|during|for|had|has|have|in|is|of|or|since|to|was|"
    r"were|will)\b",
    re.IGNORECASE,
)
# Words that nothing ends with, and a last word after a comma.
_LOOSE = re.compile(
    r"\s(?:a|an|the|its|their|of|to|in|on|at|by|for|with|from|into|and|or|but|as|than|that|"
    r"which|over|under|about|after|"
    r"before|per|via|is|are|was|were|be|been|has|have|had|will|would|not|no|very|more|some|"
    r"this|Univ|St|Mr|Mrs|Ms|Dr)\.?$|(?-i:, [a-z]+)$",
    re.IGNORECASE,
)


def kept(forms: dict[str, str]) -> dict[str, str]:
    """The forms that can be said: no date at their end, short enough, nothing left hanging, no slip of the pen."""
    told_well = {
        name: words
        for name, told in forms.items()
        if (words := _its_own(name, written_out(_bare(told))))
        and len(words.split()) <= SPEAKABLE[name]
        and not _LOOSE.search(words)
        and not _HOLE.search(words)
        and not _UNSURE.search(words)
        and _ends_in_a_noun(words)
        and not has_slip(words)
        and words.count("“") == words.count("”")
    }
    yours = told_to_you(told_well.get("clause", ""))
    return told_well | ({"yours": yours} if yours else {})


def _bare(told: str) -> str:
    """What is told, without praise and dates."""
    return _UNTOLD.sub(
        "", without_date(_PRICE.sub("", _PRAISE.sub("", _SAME_YEAR.sub("", _SAME_TIME.sub("", told)))))
    )


def _ends_in_a_noun(words: str) -> bool:
    """Whether what stands behind an article at the end names something: of "bought deeper" nothing is "a deeper"."""
    last = re.search(r"\ban? ([a-z]+)$", words)
    return not last or can_be_noun(last[1]) or not in_dictionary(last[1])


# Nobody says what it cost in the middle of a question: "bought SIMCOM for US$230 million".
_SUM = r"(?:[A-Z]{1,3})?[$€£] ?\d[\d.,]*(?: ?(?:bn|billion|m|million|k)\b)?"
_PRICE = re.compile(
    rf" for(?: about| around| over| some| roughly| nearly)? {_SUM}$|"
    rf"(?<=\bthe) {_SUM}(?= (?:takeover|acquisition|purchase|merger|deal)\b)"
)
# "the same month the Campana gallery shut"
_SAME_TIME = re.compile(r"\bthe same (?:day|week|month|year),? (?=the\b|its\b|[A-Z])")
_SAME_YEAR = re.compile(r",? (?:the |in the )?(?:same|that|this|last|next) (?:year|month|week)$")
# A clause inside, or a whole that was stopped, most often for a day: "when the airport closed", "the whole network".
_UNSURE = re.compile(
    r"\b(?:when|while|because|although|if|the (?:whole|entire)|(?:its|the) (?:stock|shares?|share price))\b"
)
# A release's own praise.
_PRAISE = re.compile(r"(?<=\s)(?:successful|historic|landmark|record-breaking|exciting) (?=[\w-])")


def told_to_you(clause: str) -> str:
    """What the company did, as it is told to its own people after "you"; empty where "its" may be another's.

    >>> told_to_you("sold its coal business to Glencore"), told_to_you("was bought by Globex")
    ('sold your coal business to Glencore', 'were bought by Globex')
    """
    if re.search(r"\b[A-Z]\S*,? (?:and|with|for|in|to) its\b", clause):
        return ""
    clause = re.sub(
        r"^(?:was|has|is)\b", lambda verb: {"was": "were", "has": "have", "is": "are"}[verb[0]], clause
    )
    return re.sub(r"\bits\b", "your", clause).replace("itself", "yourselves")


def _its_own(name: str, words: str) -> str:
    """A form with "the" for an "its" that has nobody before it: the end of the package, closing the foundry."""
    if name == "object":
        return re.sub(r"^its (?!own\b)", "the ", words)
    return _LONE_ITS.sub(r"\1 the ", words) if name in ("noun", "gerund") else words


_LONE_ITS = re.compile(
    r"^((?:the (?:planned )?\w+ (?:of|to|from)|\w+ing(?: up| down)?)(?: most of| half of| all)?) its (?!own\b)"
)
# Words that tell the reader of the notes something, and nobody else.
_UNTOLD = re.compile(
    r"\s(?:\d+(?:\.\d+)?(?:m|bn|k)|back|again|too|now|already|altogether|entirely|so far|recently|also)$"
)


def active(verb: str, rest: str, deed: Deed, *, year: str = "") -> dict[str, str]:
    """The forms of what the company did.

    Args:
        verb: The verb's base form with its particle.
        rest: What it was done to, and the rest of the clause.
        deed: What the verb tells of.
        year: When, for the short form of what has no name.

    >>> active("sell", "its logistics business to Flexport", Deed("sale", "sale of", "sale"))["noun"]
    'the sale of its logistics business to Flexport'
    """
    rest = _UNTOLD.sub("", rest)
    if deed.type == "layoff":
        rest = re.sub(rf"^({COUNT})$", r"\1 jobs", rest)
    if re.fullmatch(rf"(?:up to )?{COUNT}", rest) and deed.type != "layoff":
        return {}  # so many of what?
    if deed.type == "funding" and _BARE_SUM.match(rest):
        return parts(rest, deed.type)  # so much of which money?
    if verb == "go" and rest.startswith("live"):
        return {}  # a thing did, not the company
    past, gerund = said(verb, "VBD", rest), said(verb, "VBG", rest)
    return {"clause": past, "gerund": gerund, **_nouns(verb, rest, deed, year), **parts(rest, deed.type)}


_BARE_SUM = re.compile(r"(?:about |over |nearly )?\d[\d.,]*\s?(?:bn|million|billion|[kKmM])\b(?! \w+s\b)")


def wished(verb: str, rest: str, hope: str) -> dict[str, str]:
    """The only form of what the company wanted or hoped to do: nobody has said that it will."""
    return {"clause": f"{hope} to {said(verb, 'VB', rest)}"}


def planned(verb: str, rest: str, deed: Deed, *, lead: str = "said it would") -> dict[str, str]:
    """The forms of what the company means to do, or has said that it will.

    >>> planned("cut", "about 2,000 positions", Deed("layoff"))["clause"]
    'said it would cut about 2,000 positions'
    """
    told = said(verb, "VB", rest)
    name = name_of(rest)
    if lead == "agreed to" and deed.noun:
        words = {"gerund": f"agreeing to {told}", "noun": f"the {deed.noun} {rest}"}
        short = {"short": f"the {name} {deed.label}"} if name and deed.label else {}
    else:
        words = {"gerund": f"planning to {told}", "noun": f"the plan to {told}"}
        short = {"short": f"the planned {name} {deed.label}"} if name and deed.label else {}
    return {"clause": f"{lead} {told}", **words, **short, **parts(rest, deed.type)}


def suffered(verb: str, rest: str, kind: str) -> dict[str, str]:
    """The forms of what was done to the company: "was bought by Globex"."""
    if kind == "award" and _GOES_TO_A_THING.match(rest):
        return {}  # one of its products was named, whatever the sentence before it spoke of
    past = said(verb, "VBN", rest)
    forms = {"clause": f"was {past}", "gerund": f"being {past}"}
    by = re.match(r"(?:by|to) ([A-Z][\w&.'’-]*(?: [A-Z][\w&.'’-]*){0,3})$", rest)
    if kind == "sale" and by:
        forms |= {"noun": f"the sale to {by[1]}", "short": f"the sale to {by[1]}"}
    return forms | parts(rest, kind)


_GOES_TO_A_THING = re.compile(
    r"(?:[\w'’&-]+ ){0,6}(?:Album|App|Beer|Book|Building|Campaign|Car|Device|Film|Game|Machine|Paper|Phone|"
    r"Product|Project|Show|Toy|Tractor|Truck|Wine) of the (?:Decade|Month|Year)\b"
)


def befallen(noun: str, label: str, *, year: str = "") -> dict[str, str]:
    """The forms of what the company went through: an eight-day strike, layoffs.

    >>> befallen("eight-day strike by 3,200 conductors", "strike", year="2019")["short"]
    'the 2019 strike'
    """
    bare = re.sub(r"^(?:the|an?) ", "", noun)
    plural = is_plural(label) or bool(re.match(r"(?:\d[\d,]*|two|three|several|over|more than|about) ", bare))
    first = re.match(r"(?:first|second|third|biggest|largest|worst|longest) ", bare)
    went = bare if plural else f"its {bare}" if first else indefinite(bare)
    forms = {"clause": f"went through {went}", "gerund": f"going through {went}", "noun": f"the {bare}"}
    return {**forms, "short": " ".join(f"the {year} {label}".split()), **parts(went, "incident")}


# Headlines shout; a question doesn't.
_PLAIN = {
    **dict.fromkeys(("flog", "jettison", "offload", "unload"), "sell"),
    **dict.fromkeys(("gobble up", "swallow"), "take over"),
    **dict.fromkeys(("hoover up", "scoop up", "snap up"), "buy"),
    **dict.fromkeys(("cull", "shed", "slash"), "cut"),
    **dict.fromkeys(("axe", "ditch", "kill", "kill off", "scrap"), "drop"),
    **dict.fromkeys(("call time on", "pull the plug on"), "end"),
    **dict.fromkeys(("fire", "oust", "sack"), "dismiss"),
}


def said(verb: str, tag: str, rest: str) -> str:
    """A verb with its particle in a form, and what follows it."""
    base, _, particle = _PLAIN.get(verb, verb).partition(" ")
    return " ".join(part for part in (inflected(base, tag), particle, rest) if part)


def _nouns(verb: str, rest: str, deed: Deed, year: str) -> dict[str, str]:
    name = name_of(rest)
    if deed.type == "funding":
        amount = re.match(
            r"(?:about |around |nearly |over )?((?:US|C|A|HK|NZ)?[$€£¥][\d.,–-]+\s?(?:million|"
            r"billion|bn|[mk])?)\b",
            rest,
        )
        if not amount:
            return {}
        if verb != "raise":
            return {"short": f"the {amount[1]}"}
        return {"noun": f"the {amount[1]} raise", "short": f"the {amount[1]} round"}
    if deed.type == "award":
        award = re.match(r"(?:the|an?) (.+)", rest)
        return {"noun": f"the {award[1]}"} if award and not re.search(r"\bfor\b", award[1]) else {}
    if deed.type == "layoff":
        lost = re.search(r"\b(?:jobs|positions|posts|roles)\b", rest)
        return {
            "noun": f"the {'loss of' if lost else deed.noun} {rest}",
            "short": " ".join(f"the {year} {deed.label}".split()),
        }
    if not deed.noun or re.match(r"(?:itself|themselves)\b", rest):
        return {}
    if deed.type == "leadership" and (named := _INTO_OFFICE.match(rest)):
        return {"noun": f"the {deed.noun} {named['who']} as {named['office']}"}
    if deed.noun.endswith(" to"):
        return {"noun": f"the {deed.noun} {verb} {rest}"}
    nouns = {"noun": f"the {deed.noun} {rest}"}
    if deed.label and name:
        nouns["short"] = f"the {name} {deed.label}"
    elif deed.type == "sale" and (buyer := re.search(r"\bto ((?:[A-Z][\w&]+)(?: [A-Z][\w&]+){0,2})$", rest)):
        nouns["short"] = f"the {buyer[1]} sale"
    return nouns


# "Named Jane Smith CEO", "promoted Jane Smith to CTO"
_INTO_OFFICE = re.compile(
    rf"(?P<who>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){{0,4}}?),? (?:as |to |to be )?(?:its |the |"
    rf"an? )?(?P<office>(?i:{OFFICERS})(?: of [\w ]{{1,40}})?)$"
)


def of_noun(noun: str, kind: str, label: str) -> dict[str, str]:
    """The forms of what a noun tells: "the sale of Elk Valley to Glencore"; its label is that noun alone."""
    bare = mid_sentence(re.sub(r"^(?:[Tt]he|[Aa]n?|[Ii]ts) ", "", noun))
    forms = {"noun": f"the {bare}"}
    named = re.match(r"(?:[\w-]+ )?(\w+) (?:of|with) ", bare)
    name = name_of(bare[named.end() :]) if named else ""
    if named and name:
        forms["short"] = f"the {name} {label}"
    elif kind == "funding":
        forms["short"] = f"the {bare.split(' of ')[0].split(' at ')[0]}"
    return forms


def name_of(text: str) -> str:
    """The name that a text begins with: capitals or digits, three words at most; empty where it has none.

    >>> name_of("the Elk Valley coal business"), name_of("its Paris office"), name_of("two plants")
    ('Elk Valley', '', '')
    """
    words = re.sub(r"^the ", "", text).split()
    length = 0
    while length < min(3, len(words)) and (
        words[length][0].isupper() or (length and words[length][0].isdigit())
    ):
        length += 1
    following = words[length : length + 1]
    ends = not following or following[0] in _AFTER_NAME or text.startswith("the ")
    return " ".join(words[:length]) if length and ends else ""


_AFTER_NAME = frozenset("in to for by from with at on of and as over".split())


def lacks_article(text: str) -> bool:
    """Whether a thing stands as telegrams have it, so that no article makes it right.

    >>> [lacks_article(text) for text in ("axle plant Debrecen", "a plant in Hungary", "rival Initech")]
    [True, False, False]
    """
    return bool(_TELEGRAM.match(text)) and not LEADS_OBJECT.match(text)


_TELEGRAM = re.compile(rf"(?:[a-z][\w-]* ){{0,8}}?{SITE} [A-Z]")
