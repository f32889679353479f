"""Clauses: a verb with its doer, its status and the words after it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from infoprep.hooks.events.lexicon import is_partnership
from infoprep.hooks.events.statements import Statement
from infoprep.hooks.events.verbs import AHEAD, BE, DENIED, HAVE, MAY, Verb

if TYPE_CHECKING:
    from spacy.tokens import Token

_CUT = re.compile(
    r",(?!\d)|[;:–—]|\s-\s|\.(?:\s|$)|\s(?:because|after|while|when|which|who|whose|where|despite|amid|following|blaming|"
    r"although|but|with debt|to form|to become|as part of|as it|as they|so that|in (?:19|20)\d\d|"
    r"(?:in|since|from|by|until) (?:early |late |mid-?)?(?:January|February|March|April|June|July|August|September|"
    r"October|November|December|spring|summer|autumn|fall|winter|May(?= \d)|last|next)\b|on \d|over the|"
    r"there\b|\d+ (?:years?|yrs?|months?|weeks?|days?) (?:later|ago|after)\b|by the end of|by (?:19|20)\d\d|"
    r"(?:last|next|this)\s+(?:year|month|week|spring|summer|autumn|fall|winter)|earlier this|"
    r"and (?:\w+ed|is|was|are|were|has|have|then|said|will|it|they|now)\b)|\s\d{4}-\d\d"
)
_ITEM = r"(?:[\w&'’$€£.-]+ ?){1,3}"
LIST = re.compile(
    rf"(?:, ?{_ITEM}){{1,5}},? ?(?:and|&) (?:[\w&'’.-]+ ?){{1,2}}|(?:, [A-Z][\w'’-]+)+(?=\s*(?:[.;:)]|$))"
)
_PRONOUNS = frozenset({"it", "they", "we"})
_OF_COMPANY = re.compile(
    r"^(?:the |its |their )?(?:\w+ )?(?:company|firm|group|bank|hospital|studio|airline|charity|trust|"
    r"agency|bureau|city|"
    r"council|university|college|museum|library|carrier|retailer|maker|utility|co-?op(?:erative)?|practice|team|board|"
    r"management|mgmt|leadership|department|foundation|society|theatre|theater|school|chain|brand|startup|start-up|"
    r"insurer|union|credit union|operator|publisher|brewery|parent)$",
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

    def left(self) -> list[str]:
        """The words before the verb, five at most."""
        return [token.lower_ for token in self.statement.tokens[max(0, self.verb.at - 5) : self.verb.at]]

    def helpers(self) -> list[str]:
        """The helping verbs and adverbs right before the verb."""
        words: list[str] = []
        for token in reversed(self.statement.tokens[: self.verb.at]):
            low = token.lower_
            helps = low in BE | AHEAD | MAY | HAVE | DENIED
            if (
                not helps
                and token.pos_ != "ADV"
                and low not in ("plans", "going", "set", "due", "expected", "agreed", "about")
            ):
                break
            words.insert(0, low)
        return words

    def is_none(self) -> bool:
        """Whether the deed is denied, or hangs on a word that makes it none of the company's."""
        if any(word in DENIED for word in self.left()[-3:]):
            return True
        token = self.statement.tokens[self.verb.at]
        before = self.left()[-1:]
        if before and before[0] in ("who", "which", "that", "if", "whether", "he", "she", "i", "you"):
            return True
        # "the plant opened in 2019 (by ...)": a participle after its noun is told with it.
        return (
            token.tag_ == "VBG"
            and bool(before)
            and before[0] in ("by", "of", "for", "without", "from", "before", "after")
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
        last = subject[-1]
        if last.lower_ in ("and", "&", "then", "to") or last.is_punct:
            return before or "company"
        return self._known(self._subject(subject))

    def _known(self, phrase: str) -> str:
        low = phrase.lower()
        if low in _PRONOUNS:
            return "other" if self.others_before and low != "we" else "company"
        if not re.search(r"[^\W\d_]{2}", phrase):
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
        if (
            self.verb.tag == "VB"
            and (set(helpers) & AHEAD)
            and not re.search(r"\b(?:used|had|managed|able|helped?|forced) to\s*$", before)
        ):
            return "planned"
        if self.verb.tag == "VBG":
            return "done" if is_partnership(self.verb.base) else "planned"
        return "done"

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
            if listed and not self._has_verb(cut.start(), listed.end()):
                at = listed.end()
                continue
            return statement.text[start : cut.start()], cut.start()

    def _has_verb(self, start: int, end: int) -> bool:
        return any(
            token.tag_ in ("VBD", "VBZ", "VBP", "VB", "VBN", "MD")
            for token in self.statement.tokens
            if start <= token.idx < end
        )
