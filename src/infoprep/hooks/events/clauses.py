"""Clauses: a verb with its doer, its status and the words after it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from infoprep.hooks.events.lexicon import is_under_way
from infoprep.hooks.events.statements import Statement
from infoprep.hooks.events.verbs import AHEAD, BE, DENIED, GOVERNORS, HAVE, HELPS, MAY, Verb

if TYPE_CHECKING:
    from spacy.tokens import Token

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_SEASON = r"(?:spring|summer|autumn|fall|winter|year|month|week|quarter)"
# Where what a verb was done to ends: at a mark, a further clause, or a date, which the hook has for itself.
_CUTS = (
    r",(?!\d)|[;:–—]|\s-\s|(?<!\bMr)(?<!\bDr)(?<!\bMs)(?<!\bMrs)(?<!\bSt)(?<!\bNo)\.(?:\s|$)",
    r"\s(?:under|with|to|for|from|by|of|on) (?:her|him|them|me|us|my|his)\b",
    r"\s(?:from \d{1,2}\b(?! to\b)|because|after|while|when|which|who|whose|where|despite|"
    r"amid|following|blaming|although|but|with debt|to form|"
    r"to become|as part of|as it|as they|so that|over the|there)\b",
    r"\sand (?:\w+ed|is|was|are|were|has|have|then|said|will|it|they|now)\b",
    r"\san? (?:year|month|week|day)s? (?:later|ago|after)\b|\s\d+ (?:years?|yrs?|months?|"
    r"weeks?|days?) (?:later|ago|after)\b",
    rf"\s(?:in|since|from|by|until|till|through|thru) (?:early |late |mid-?)?(?i:{_MONTH}(?=\W|$)(?! [a-z])|"
    rf"{_SEASON}|last|next|(?:19|20)\d\d)\b",
    rf"\s(?:on \d|by the end of|earlier this|(?:last|next|this)\s+{_SEASON}|\d{{4}}-\d\d|"
    rf"[Qq][1-4] ['’]?\d\d)",
    r"(?<!\S)[Qq][1-4] ['’]?\d\d",
    rf"(?<!\S)(?i:{_MONTH} ['’]?\d\d)",
)
_CUT = re.compile("|".join(_CUTS))
_ITEM = r"[\w&'’$€£.-]+(?: [\w&'’$€£.-]+){0,2} ?"
LIST = re.compile(
    rf"(?:, ?{_ITEM}){{1,5}},? ?(?:and|&) [\w&'’.-]+(?: [\w&'’.-]+)? ?|(?:, [A-Z][\w'’-]+)+(?=\s*(?:[.;:)]|$))"
)
# Named after the company, and not the company: "former Acme CEO", "Acme's founder's brother", "the other Acme".
_NOT_THEMSELVES = re.compile(
    r"\b(?:former|ex|other|different|another)\b|\b(?:founder|co-founder|investors?|"
    r"customers?|clients?|users?|brother|sister|wife|"
    r"husband|son|daughter|supplier|competitor|rival|alumni?)s?(?:['’]s)?$",
    re.IGNORECASE,
)
_PRONOUNS = frozenset({"it", "they", "we"})
_OF_COMPANY = re.compile(
    r"^(?:the |its |their )?(?:\w+ )?(?:company|firm|group|bank|hospital|studio|airline|charity|trust|"
    r"agency|bureau|city|"
    r"council|university|college|museum|library|carrier|retailer|maker|utility|"
    r"co-?op(?:erative)?|practice|team|board(?: of directors)?|"
    r"management|mgmt|leadership|department|foundation|society|theatre|theater|school|chain|"
    r"brand|startup|start-up|"
    r"insurer|union|credit union|operator|publisher|brewery|parent)$",
    re.IGNORECASE,
)


# What stands before a verb that is not said of the company: denied, wondered, wished, asked of applicants.
_UNSAID = re.compile(
    r"\b(?:claims?|myth|accus\w+|alleg\w+) (?:\w+ )?(?:that|of|it|they|[A-Z])|\b(?:asked|know|wonder\w*|what|"
    r"unsure|check) (?:if|whether)\b|\b(?:I|we) (?:hope|wish)\b|\bif only\b|\b(?:you|"
    r"one) (?:can|could|may|might|should|would)\b|\bbe (?:great|nice|good|better) if\b|"
    r"\b(?:would|could|might|must|should)(?:n['’]t)? have\b|\b(?:calls for|urged|short of|"
    r"instead of|rather than)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb with what stands around it.

    Attributes:
        statement: The statement it stands in.
        verb: The verb.
        limit: The place of the next verb among the statement's tokens, or their number.
        names: The words of the company's names, in small letters.
        others_before: Whether somebody else's deed was told before, so that "they" may be them.
    """

    statement: Statement
    verb: Verb
    limit: int
    names: frozenset[str]
    others_before: bool

    @property
    def start(self) -> int:
        """The verb's first character."""
        return self.statement.tokens[self.verb.at].idx

    def lead_start(self) -> int:
        """Where a plan begins: "agreed to sell", "entered into an agreement to buy"."""
        tokens = self.statement.tokens
        first = tokens[self.verb.at - len(self.helpers())]
        above = tokens[self.verb.at]
        while (
            above.dep_ in ("xcomp", "acl", "advcl", "pobj", "prep", "dobj")
            and tokens[0].i <= above.head.i < above.i
        ):
            above = above.head
            if above.lemma_ in ("agree", "agreement", "enter", "sign", "plan", "decide", "vote"):
                first = above
        return min(first.idx, self.start)

    def left(self) -> list[str]:
        """The words before the verb, five at most."""
        return list(self.statement.lower[max(0, self.verb.at - 5) : self.verb.at])

    def helpers(self) -> list[str]:
        """The helping verbs and adverbs right before the verb."""
        tokens, lower, first = self.statement.tokens, self.statement.lower, self.verb.at
        while first and (lower[first - 1] in HELPS or tokens[first - 1].pos_ == "ADV"):
            first -= 1
        return list(lower[first : self.verb.at])

    def is_none(self) -> bool:
        """Whether the deed is denied, or hangs on a word that makes it none of the company's."""
        if any(word in DENIED for word in self.left()[-3:]):
            return True
        if _UNSAID.search(self.statement.text[self.statement.start : self.start]):
            return True
        token = self.statement.tokens[self.verb.at]
        before = self.left()[-1:]
        if before and before[0] in ("who", "which", "that", "if", "whether", "he", "she", "i", "you"):
            return True
        if (
            before == ["by"]
            and token.tag_ == "VBG"
            and self.verb.base in ("buy", "acquire", "open", "merge with")
        ):
            return False  # "entered Poland by buying a chain"
        # "the plant opened in 2019 (by ...)": a participle after its noun is told with it.
        return (
            token.tag_ == "VBG"
            and bool(before)
            and before[0] in ("by", "of", "for", "without", "from", "before", "after")
        )

    def shouts(self) -> bool:
        """Whether its verb has a capital inside a line, as all words of a release's headline have."""
        token = self.statement.tokens[self.verb.at]
        return (
            self.verb.at > 0
            and token.text[:1].isupper()
            and not self.statement.tokens[self.verb.at - 1].is_punct
        )

    def is_purpose(self) -> bool:
        """Whether it tells what another deed was for: "paid a fine to end a probe"."""
        token = self.statement.tokens[self.verb.at]
        return self.left()[-1:] == ["to"] and token.dep_ in ("advcl", "acl", "relcl")

    def doer(self, before: str) -> str:
        """Who did it: "company", or the words for somebody else; the last verb's doer where "and" joins them."""
        tokens, helpers = self.statement.tokens, len(self.helpers())
        subject = tokens[: self.verb.at - helpers]
        if not subject:
            return "company"
        if told := self._whose_participle(subject):
            return self._known(told)
        if self.left()[-1:] == ["to"] and before:
            return before  # "entered into an agreement to buy": whoever entered it buys
        last = subject[-1]
        if last.lower_ in ("and", "&", "then", "to") or last.is_punct:
            return before or "company"
        return self._known(self._subject(subject))

    def _whose_participle(self, left: tuple[Token, ...]) -> str:
        """Whom a participle after a comma belongs to: "Beta, acquired by Globex, is a supplier"."""
        verb = self.statement.tokens[self.verb.at]
        of_a_name = verb.dep_ == "acl" and verb.head.pos_ == "PROPN" and verb.head in left
        return str(verb.head.text) if of_a_name and left[-1].text == "," else ""

    def is_place(self, doer: str) -> bool:
        """Whether a doer is a town or a country, and so the company's people there."""
        places = self.statement.passage.doc.ents
        return any(ent.text == doer and ent.label_ in ("GPE", "LOC", "FAC") for ent in places)

    def _known(self, phrase: str) -> str:
        low = phrase.lower()
        if low in _PRONOUNS:
            return "other" if self.others_before and low != "we" else "company"
        if _NOT_THEMSELVES.search(phrase):
            return phrase
        # A year or "last yr" does nothing.
        if not re.search(r"[^\W\d_]{2}", phrase) or re.fullmatch(
            rf"(?:last|this|next) (?:yr|{_SEASON})", low
        ):
            return "company"
        words = {word.strip("'’s.,").lower() for word in phrase.split()}
        return "company" if words & self.names or _OF_COMPANY.match(phrase) else phrase

    def _subject(self, left: tuple[Token, ...]) -> str:
        """The subject by the parse; where it knows none, the last noun phrase before the verb."""
        verb = self.statement.tokens[self.verb.at]
        parsed = [child for child in verb.lefts if child.dep_ in ("nsubj", "nsubjpass")]
        above = verb
        while not parsed and above.dep_ == "xcomp" and above.head.i < verb.i:
            # "the council voted to buy": whoever votes buys.
            above = above.head
            parsed = [child for child in above.lefts if child.dep_ in ("nsubj", "nsubjpass")]
        if parsed:
            inside = [token for token in parsed[-1].subtree if token in left]
            return "".join(token.text_with_ws for token in inside).strip()
        words: list[str] = []
        for token in reversed(left):
            joins = token.lower_ == "and" and words and words[0][0].isupper()
            # The tagger takes a name at the start of a headline for a verb.
            is_name = token is left[0] and token.text[:1].isupper()
            if not (joins or is_name) and (
                token.pos_ in ("VERB", "AUX", "SCONJ", "CCONJ", "ADP")
                or (token.is_punct and token.text not in "-'’.&")
            ):
                break
            words.insert(0, token.text_with_ws)
            if token.pos_ == "PRON":
                break
        return "".join(words).strip()

    def status(self) -> str:
        """``done``, ``planned`` or ``rumour``; ``untold`` where a base form stands for none of them."""
        helpers = self.helpers()
        if set(helpers) & MAY:
            return "rumour"
        start = self.statement.start
        at = self.statement.tokens[self.verb.at].idx
        before = self.statement.text[start:at]
        if self.verb.tag == "VB" and not set(helpers) & AHEAD:
            # "would focus on investing and pull back from tax": the helper stands before the first verb.
            return "planned" if re.search(r"\b(?:will|would|plans? to|going to)\b", before) else "untold"
        if self.verb.tag == "VB" and helpers[-1:] == ["to"] and not self._is_ahead(helpers):
            return "untold"  # "paid a lot to settle": what for
        if (
            self.verb.tag == "VB"
            and (set(helpers) & AHEAD)
            and not re.search(r"\b(?:used|had|managed|able|helped?|forced) to\s*$", before)
        ):
            return "planned"
        if helpers[-1:] == ["being"]:
            return "planned"  # "the name is being dropped"
        if set(helpers) & AHEAD and set(helpers) & BE and not set(helpers) & HAVE:
            return "planned"  # "will be closed", "a pier to be added"
        if self.verb.tag == "VBG" and self.left()[-1:] == ["by"]:
            return "done"
        if self.verb.tag == "VBG":
            return "done" if is_under_way(self.verb.base) else "planned"
        return "done"

    def _is_ahead(self, helpers: list[str]) -> bool:
        """Whether a "to" looks ahead: "plans to", "Acme to open", "an agreement to buy"; not "paid to settle"."""
        first = self.verb.at - len(helpers)
        before = self.statement.tokens[:first]
        if set(helpers) & GOVERNORS or not before or before[-1].is_punct:
            return True
        told = any(token.tag_ in ("VBD", "VBZ", "VBP") and token.dep_ not in ("relcl",) for token in before)
        governs = any(token.lower_ in GOVERNORS for token in before[-6:])
        return governs or not told

    def rest(self) -> tuple[str, int]:
        """What follows the verb as it stands, and where it ends."""
        statement = self.statement
        tokens = statement.tokens
        if self.verb.after >= len(tokens):
            return "", tokens[-1].idx + len(tokens[-1])
        start = tokens[self.verb.after].idx
        end = statement.end
        if self.limit < len(tokens):
            joined = self.limit - 1
            while joined > self.verb.after and (
                tokens[joined].lower_ in BE | AHEAD | HAVE | MAY or tokens[joined].pos_ == "ADV"
            ):
                joined -= 1
            if tokens[joined].lower_ in ("and", ",", "&", "then", "or"):
                end = min(end, tokens[joined].idx)
        at = start
        while True:
            cut = _CUT.search(statement.text, at, end)
            if not cut:
                return statement.text[start:end], end
            listed = LIST.match(statement.text, cut.start(), end) if cut[0] == "," else None
            if listed and not self.has_verb_between(cut.start(), listed.end()):
                at = len(statement.text[: listed.end()].rstrip())
                continue
            return statement.text[start : cut.start()], cut.start()

    def has_verb_between(self, start: int, end: int) -> bool:
        """Whether something is said between two characters."""
        return any(
            token.tag_ in ("VBD", "VBZ", "VBP", "VB", "VBN", "MD") and not token.is_upper
            for token in self.statement.tokens
            if start <= token.idx < end
        )
