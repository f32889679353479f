"""Wishes: what not to raise. From the field `avoid`, and from sentences of the notes that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from infoprep.reading import Passage, Reading
from infoprep.wording import is_everyday
from infoprep.yaml_source import Evidence, Text

# What belongs to one sore subject: who asks not to raise one of these words means the others too.
SUBJECTS = {
    "pay": r"\$\$|£££?|€€|(?-i:pay)(?!ment|roll|pal|wall)|salar|compensation|wage|bonus|earn(?:s|ing)?\b|money"
    r"|equity grant",
    "layoffs": r"lay-?offs?|laid off|redundan|job cuts?|headcount|downsiz|shrink|positions? to go|let go\b|severance"
    r"|job losses|cuts\b|cut (?:jobs|staff)|smaller team|leaner|restructur",
    "strike": r"strikes?\b|struck\b|unions?\b|unioni[sz]|labou?r (?:relations|dispute)|walkout|picket"
    r"|lock(?:ed|ing)?[ -]?outs?\b",
    "acquisition": r"acqui(?:re|si)|merge|takeover|buyout|sale of|sold (?:the|its|to)|new owner",
    "sale": r"sale\b|sold\b|sell(?:ing)?\b|new owner|changed hands",
    "lawsuit": r"lawsuit|sued\b|litigation|settlement|court case|legal trouble",
    "breach": r"ransomware|breach|hack(?:ed|ers?|ing)?\b|cyber|deepfake|data leak|fraud|scam",
    "morale": r"morale|dressing room|mood\b|unhappy",
    "leadership": r"ceo\b|resign|ousted|stepp(?:ed|ing) down|new (?:boss|chief)",
    "politics": r"politic|election|government party",
    "accident": r"accident|crash|fatal|injur|death",
    "remote": r"return to (?:the )?office|remote work|hybrid",
}
# Where the subject ends and a condition or the place begins.
_END = (
    r"(?=\s+(?:unless|until|before|if|when|yet|because|but|except|though)\b|"
    r"\s+(?:on|in|at|during) (?:this|the) (?:call|chat|meeting|coffee)|\s+(?:pls|please)\b|[.;,)\n!]|$)"
)
_RAISE = (
    r"(?:ask(?:ing)?|rais(?:e|ing)|mention(?:ing)?|bring(?:ing)? up|talk(?:ing)?|lead(?:ing)?|start(?:ing)?|"
    r"discuss(?:ing)?|go(?:ing)? (?:into|near)|touch(?:ing)?)\s*(?:about|abt|on|with)?\s+"
)
_ASKED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:do ?n[o'’]?t|do not|never|not to|rather not|avoid|no)\s+{_RAISE}(?P<what>[^.;\n]+?){_END}",
        rf"\b(?:stay away from|steer clear of|keep off|leave out)\s+(?P<what>[^.;\n]+?){_END}",
        rf"(?:^|[.,;!(-]\s*|\b(?:pls|please)\s+)(?:avoid|skip)\s+(?P<what>[^.;\n]+?){_END}",
        rf"\bno (?:questions?|talk)\s+(?:re:?|on|about|abt)\s+(?P<what>[^.;\n]+?){_END}",
        rf"(?:^|[.,;!(-]\s*)not (?P<what>the [\w ]+?)\s+(?:pls|please)\b",
        rf"(?:^|[.,;!(-]\s*)no (?P<what>[\w-]+(?: [\w-]+)?) (?:talk|questions?)\b",
        r"(?:^|[.,;!(]\s*)(?P<what>[\w' -]+?)\s*(?:is|are|=|:)\s*(?:an? |very |a very )?"
        r"(?:sore (?:point|subject|spot)|off[- ]limits|taboo|no[- ]go|touchy|sensitive)\b",
    )
)
_SHUT = re.compile(
    r"\blet (?:him|her|them) (?:bring|raise)|\b(?:be )?careful (?:with|w/|here)|\boff[- ]limits\b|\btouchy\b|"
    r"\b(?:very )?sensitive (?:subject|topic)\b|\bdon'?t go there\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Avoid:
    """A subject that the notes say not to raise.

    Attributes:
        words: How the notes say it, to show.
        pattern: What must not stand in a question, as a regular expression.
        evidence: Where the notes say so.
    """

    words: str
    pattern: str
    evidence: tuple[Evidence, ...]

    def touched_by(self, text: str) -> bool:
        """Whether a text raises the subject."""
        return bool(re.search(self.pattern, text, re.IGNORECASE))


def avoided(reading: Reading) -> tuple[Avoid, ...]:
    """Every subject that the notes say not to raise, in their order.

    Args:
        reading: The notes as read.

    Returns:
        One `Avoid` for each item of ``avoid:`` and for each such sentence of the free text.
    """
    return tuple(_avoided(reading))


def _avoided(reading: Reading) -> Iterator[Avoid]:
    for item in reading.notes.avoid:
        yield _avoid(item)
    for passage in reading.under("notes", "about", "interviewee.background", "news"):
        for pattern in _ASKED:
            for match in pattern.finditer(passage.text):
                yield _avoid(passage.text.part(*match.span("what")))
        if _SHUT.search(passage.text):
            yield from _shut(passage, reading)


def _avoid(text: Text) -> Avoid:
    patterns = [
        pattern
        for pattern in SUBJECTS.values()
        if re.search(rf"\b(?:{pattern})|{_signs(pattern)}", text, re.IGNORECASE)
    ]
    words = [word for word in re.findall(r"[^\W\d_]{3,}", text.lower()) if not is_everyday(word)]
    # Without a known subject its own words must do, cut to their stems.
    patterns += [re.escape(word[: max(4, len(word) - 2)]) for word in words] if not patterns else []
    return Avoid(str(text), rf"\b(?:{'|'.join(patterns or [re.escape(text)])})", text.evidence())


def _signs(pattern: str) -> str:
    """The alternatives of a pattern that start with a sign, before which there is no word boundary."""
    return "|".join(part for part in pattern.split("|") if part.startswith("\\")) or r"(?!)"


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
    # A sentence that only says "she left" is about leaving.
    if re.search(r"\b(?:left|was let go|took (?:vr|voluntary))\b", passage.text, re.IGNORECASE):
        subjects += [SUBJECTS["layoffs"], r"left\b|leave\b|leaving\b"]
    parts = [*subjects, *(re.escape(name) for name in sorted(names))]
    if parts:
        yield Avoid(str(passage.text), rf"\b(?:{'|'.join(parts)})", passage.evidence())
