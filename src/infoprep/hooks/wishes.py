"""Wishes: what not to raise. From the field `avoid`, and from sentences of the notes that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from infoprep.hooks.needles import possible, sought
from infoprep.hooks.records import Avoid
from infoprep.hooks.shorthand import written_out
from infoprep.reading import Passage, Reading
from infoprep.wording import is_everyday
from infoprep.yaml_source import Text

# What belongs to one sore subject: who asks not to raise one of these words means the others too.
SUBJECTS = {
    "pay": r"\$\$|£££?|€€|(?-i:pay)(?!ment|roll|pal|wall|[a-z]* (?:attention|heed))|salar|compensation|wage|bonus"
    r"|earn(?:s|ing)?\b(?! (?:[a-z]+ )?(?:trust|respect|a place))|(?-i:money)|equity grant",
    "layoffs": r"lay(?:ing )?-?offs?"
    r"|laid off|redundan|job cuts?|headcount|downsiz|shrink|positions? to go|let go\b|severance"
    r"|cutting (?:[\w,]+ ){0,3}jobs"
    r"|job losses|cuts\b|cut (?:jobs|staff)|smaller team|leaner|restructur|fewer (?:staff|people|jobs)"
    r"|hiring freeze|(?:workforce|staff) reduction|reduction in force",
    "turnover": r"turnover|attrition|people leaving|retention",
    "ai": r"(?-i:AI)\b|artificial intelligence|machine learning|chatbots?|automat",
    "closures": r"clos(?:ing|ures?)\b|shut(?:ting)?\b",
    "scandal": r"racis|arrest|brib|corrupt|indict|embezzl"
    r"|sexis|harass|metoo|toxic|scandal|allegation|bankrupt|insolven|abuse|discriminat|killed"
    r"|attacks?\b|deaths?\b|dying\b|drown",
    "strike": r"strikes?\b|struck\b|unions?\b|unioni[sz]|labou?r (?:relations|dispute)|walkout|picket"
    r"|lock(?:ed|ing)?[ -]?outs?\b",
    "acquisition": r"acqui(?:re|si)|merge|takeover|buyout|sale of|sold (?:the|its|to)|new owner",
    "sale": r"sale\b|sold\b|sell(?:ing)?\b|new owner|changed hands",
    "lawsuit": r"lawsuit|sued\b|litigation|settlement|court case|legal trouble",
    "breach": r"ransomware|breach|hack(?:ed|ers?|ing)?\b|cyber|deepfake|data leak|fraud|scam",
    "morale": r"morale|mood\b|unhappy",
    "leadership": r"ceo\b|resign|ousted|stepp(?:ed|ing) down|new (?:boss|chief)",
    "politics": r"politic|election|government party",
    "accident": r"accident|crash|fatal|injur|death",
    "remote": r"return to (?:the )?office|remote work|hybrid",
}
# The ones that hurt: asked about late, and only of some. One may ask anybody about machines and offices.
SORE = {name: words for name, words in SUBJECTS.items() if name not in ("ai", "remote")}
SORE_WORDS = sought("|".join(rf"\b(?:{words})" for words in SORE.values()), re.IGNORECASE)
_AP = "['’]?"  # phones and word processors curl it, people in a hurry leave it out
_NOT = (
    rf"(?:do ?n{_AP}t|do not|never|not to|better not|rather not|(?:should|must|could|would|ca)n?{_AP}t|"
    rf"(?:should|must) not|"
    rf"cannot|won{_AP}t|refrain from|hates?|avoid|no need to|no)"
)
_RAISE = (
    r"(?:ask|rais|mention|bring|talk|lead|start|open|discuss|go|touch|press|dwell|pry|push|dig|quiz|question)(?:e|ing)?"
    r"(?: up| into| near)?"
)
_ABOUT = r"(?: ?(?:about|abt|on|with|into|re:?|the subject of|[:–-]))*"
# Where the subject ends and a condition, a place or a reason begins.
_END = (
    r"(?=\s+(?:unless|until|before|if|when|yet|because|but|except|though|so|as|-|–)(?:\s|$)|"
    r"\s+(?:on|in|at|during) (?:this|the|our) (?:call|chat|meeting|coffee|talk)|\s+(?:pls|please|up)\b|[.;,)\n!?]|$)"
)
_START = r"(?:^|[.,;!?(:–-]\s*|\b(?:pls|please|to|must|should|and)\s+)"
_WHAT = rf"(?P<what>[^.;\n]+?){_END}"
_SORE = (
    r"(?:an? |the )?(?:very |bit |really )*(?:sore|touchy|sensitive|delicate|difficult|off[- ]limits|taboo|no[- ]?go|"
    r"out of bounds)(?: (?:point|subject|spot|topic|issue|one|area))?"
)
_WISHES = tuple(
    sought(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_NOT}\s+(?:ever |even |please |really |to )*(?!ask (?:(?:her|him|them) )?(?:for|to|\w+ly)\b)"
        rf"{_RAISE}{_ABOUT}\s+{_WHAT}",
        rf"\b(?:stay|steer|keep|shy) (?:away|clear|off)(?: from| of)?{_ABOUT}\s+{_WHAT}",
        rf"\btread (?:carefully|lightly|softly)\s+(?:around|on|with|about)\s+{_WHAT}",
        rf"{_START}(?:avoid(?:ing)?|skip|leave out|never (?=about|on)|not a word|nothing){_ABOUT}\s+{_WHAT}",
        rf"{_START}leave (?P<what>[^.;,\n]+?) out\b",
        rf"\bno (?:questions?|talk)\s*(?:re:?|on|about|abt)\s+{_WHAT}",
        rf"{_START}no (?P<what>[\w-]+(?: [\w-]+)?) (?:talk|questions?|chat)\b",
        rf"{_START}(?:no[- ]go|off[- ]limits|taboo|sensitive|avoid|do ?n{_AP}t ask)\s*[:–-]\s*(?P<what>[^.;\n]+)",
        r"(?:^|[.,;!(]\s*)not (?P<what>the [\w ]+?)\s+(?:pls|please)\b",
        rf"\b(?:let|wait for) (?:him|her|them)(?: to)? (?:bring up|raise|mention)\s+(?!it\b|this\b|that\b){_WHAT}",
        rf"(?:^|[.,;!(]\s*)(?P<what>[^.,;:!?(\n]+?)\s*(?:\bis|\bare|=|:|-|–)\s*{_SORE}(?:\b|$)",
        rf"(?:^|[.,;!(]\s*)(?P<what>[^.,;:!?(\n]+?)\s*(?:[?:–-]|,)\s*"
        rf"(?:do ?n{_AP}t|do not) (?:(?:ask|raise|mention)(?: about)?(?: (?:it|that|this|her|him|them))?"
        rf"(?: (?:straight out|outright|\w+ly))?|go there)\s*(?=[.!,;)]|$)",
        rf"\bcareful (?:with|w/|about|around) (?!this|that|it\b){_WHAT}",
    )
)
# A whole passage is closed where the wish points back at it.
_SHUT = sought(
    rf"\b(?:let|wait for) (?:him|her|them)(?: to)? (?:bring|raise|mention)|\b(?:be )?careful (?:with|w/|here)|"
    r"\btread (?:carefully|lightly|softly)\s*(?:[.!,;]|$)|"
    r"(?:^|[.!?,;(]\s*)(?:better|maybe|perhaps|probably) not (?:at|in|on|over|with) (?:a|the|this)\b|"
    rf"\bonly if (?:he|she|they) (?:brings?|raises?|mentions?)|\bdo ?n{_AP}t go there\b|\boff[- ]limits\b|\btouchy\b|"
    rf"\b(?:very )?sensitive (?:subject|topic)\b|\bhe{_AP}d hate\b",
    re.IGNORECASE,
)


# "He'd hate that q, rephrase" shuts nothing: it asks for tact, which the user's question then gets.
_REPHRASE = sought(r"\bre-?(?:phrase|word)\b", re.IGNORECASE)


def avoided(reading: Reading) -> tuple[Avoid, ...]:
    """Every subject that the notes say not to raise, in their order.

    Args:
        reading: The notes as read.

    Returns:
        One `Avoid` for each item of ``avoid:`` and for each such sentence of the free text.
    """
    return tuple(_avoided(reading))


def _avoided(reading: Reading) -> Iterator[Avoid]:
    own = set(re.findall(r"\w{3,}", reading.notes.company.name.lower()))
    for item in reading.notes.avoid:
        yield from _avoid(item, own)
    for passage in reading.under("notes", "about", "interviewee", "seeker", "meeting", "news", "challenges"):
        if passage.path.startswith("seeker.goals"):
            continue  # "avoid bench" is what they hope for themselves
        for pattern in possible(_WISHES, passage.text):
            for match in pattern.finditer(passage.text):
                if _IN_A_QUESTION.match(passage.text[: match.end()]):
                    continue  # "how do you help somebody when you can't touch the dough"
                subject = passage.text.part(*match.span("what"))
                if len(subject.split()) <= _LONGEST:
                    yield from _avoid(subject, own)
        if _SHUT.search(passage.text) and not _REPHRASE.search(passage.text):
            yield from _shut(passage, reading)


_IN_A_QUESTION = re.compile(
    r"\W*(?:how|what|when|where|which|who|why)\b[^.!?;]*\byou\b[^.!?;]*$", re.IGNORECASE
)
_LONGEST = 12  # more words are no subject but a sentence that was misread


def _avoid(text: Text, own: Set[str]) -> Iterator[Avoid]:
    said = _ONLY_WHEN.sub("", written_out(text))
    patterns = [
        pattern
        for pattern in SUBJECTS.values()
        if re.search(rf"(?:\b|(?=\W))(?:{pattern})", said, re.IGNORECASE)
    ]
    if said.startswith(('"', "“", "'")):
        return  # "passion for helping": words that the seeker won't say, and no subject
    said = _SAYING.sub("", said)
    # The company's own name stands in half of all questions.
    theirs = {*own, *(f"{word}s" for word in own)}
    telling = (word for word in re.findall(r"[^\W\d_]{3,}", said.lower()) if not is_everyday(word))
    words = [word for word in telling if word not in theirs]
    names = [
        name
        for name in re.findall(r"(?<=\s)[A-Z]\w{3,}", said)
        if not name.isupper() and name.lower() not in theirs
    ]
    if not patterns and not names:
        # Without a known subject its own words must do, with their endings.
        patterns = [rf"{re.escape(_stem(word))}{_ENDINGS}\b" for word in words]
    # A name in it is shut as well: "colleague killed in Kunduz" shuts Kunduz.
    patterns += [re.escape(name) for name in names]
    if patterns:
        yield Avoid(str(text), rf"(?:\b|(?=[$£€]))(?:{'|'.join(patterns)})", text.evidence())


# How it would come up is none of the subject ("asking which brands are clients"), nor is when it may ("unless asked").
_SAYING = re.compile(
    r"^(?:saying|using the words?|calling (?:it|them)|(?:asking|talking|complaining|moaning|going on|bringing up|"
    r"mentioning|raising|questions?)(?: (?:about|for|on|if|of|which|whether))?)\s+",
    re.IGNORECASE,
)
_ONLY_WHEN = re.compile(r"\s*\b(?:unless|until|except|before|if|when|while)\b.*$", re.IGNORECASE | re.DOTALL)
_ENDINGS = r"(?:e|s|es|ed|er|ers|ing|ings|ion|ions|ure|ures|y|ies)?"


def _stem(word: str) -> str:
    """A word less its ending: closing, closes and closure are one subject; intern and internal are two."""
    return (
        re.sub(r"(?:ings?|ures?|ions?|ies|es|ed|s|e|y)$", "", word)
        if len(word) > 5
        else word.removesuffix("s")
    )


_LEFT = re.compile(
    r"\b(?:left|was let go|took (?:vr|voluntary))\b|\b(?:was|were) in the [^.;]*\b(?:cuts|group|lot|round|wave)\b",
    re.IGNORECASE,
)


def _shut(passage: Passage, reading: Reading) -> Iterator[Avoid]:
    """A whole passage closed: its names and every sore subject in it."""
    own = set(re.findall(r"\w+", reading.notes.company.name.lower()))
    # Names are told by their capital inside a sentence, so that no plain word is closed with them.
    names = {
        token.text
        for token in passage.doc
        if token.pos_ == "PROPN"
        and not token.is_sent_start
        and len(token) > 3
        and token.text[0].isupper()
        and token.text.lower() not in own
        and token.ent_type_ != "DATE"
    }
    subjects = [p for p in SUBJECTS.values() if re.search(rf"\b(?:{p})", passage.text, re.IGNORECASE)]
    if not names and not subjects:
        # A short note on one thing: "turnover? don't go there".
        nouns = [t.lower_ for t in passage.doc if t.pos_ == "NOUN" and not is_everyday(t.lower_)]
        subjects = [rf"{re.escape(_stem(noun))}{_ENDINGS}\b" for noun in nouns]
    # A sentence that only says "she left" is about leaving.
    if _LEFT.search(passage.text):
        subjects += [SUBJECTS["layoffs"], r"left\b|leave\b|leaving\b|bankrupt|creditor|insolven"]
    parts = [*subjects, *(re.escape(name) for name in sorted(names))]
    if parts:
        yield Avoid(str(passage.text), rf"\b(?:{'|'.join(parts)})", passage.evidence())
