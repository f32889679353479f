"""The lexicon's verbs in a statement: where they stand, and in which of their forms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from infoprep.hooks.events.lexicon import verb_forms
from infoprep.hooks.events.statements import Statement

if TYPE_CHECKING:
    from spacy.tokens import Token

BE = frozenset("is are was were be been being got gets".split())
AHEAD = frozenset("will would to 'll ’ll shall".split())
MAY = frozenset("may might could can should must".split())
# What a plan is told with: "plans to", "agreed to", "a deal to".
GOVERNORS = frozenset(
    """about agreed agreement agrees aim aiming aims announced bid committed deal decided decision due effort
    expected expects going hope hopes hoping intends likely looking move offer pledged pledges plan
    planned planning plans prepares preparing promised promises proposed proposes ready said says
    scheduled seeking seeks set talks vote voted votes vowed want wanted wants will would""".split()
)
HAVE = frozenset("has have had having".split())
DENIED = frozenset("almost denied denies deny nearly never not n't rejected no without".split())

HELPS = BE | AHEAD | MAY | HAVE | DENIED | GOVERNORS


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of the lexicon where it stands.

    Attributes:
        base: Its base form with its particle.
        tag: Its Penn tag by its spelling: VB, VBZ, VBG, VBD or VBN.
        at: Its place among the statement's tokens.
        after: The place of the first token after it and its particle.
    """

    base: str
    tag: str
    at: int
    after: int


def find_verbs(statement: Statement) -> Iterator[Verb]:
    """The lexicon's verbs in a statement, particles and all."""
    tokens, known, at, gerund = statement.tokens, verb_forms(), 0, False
    lower = ["with" if word == "w/" else word for word in statement.lower]
    while at < len(tokens):
        if lower[at] not in known:
            at += 1
            continue
        if lower[at + 1 : at + 2] == ["-"] and tokens[at].whitespace_ == "":
            at += 1
            continue  # "shut-off valves"
        choices = [
            (base, tag, at + 1 + len(particle))
            for base, tag, particle in known[lower[at]]
            if tuple(lower[at + 1 : at + 1 + len(particle)]) == particle
        ]
        if choices:
            base, _, after = max(choices, key=lambda choice: choice[2])
            tags = {tag for other, tag, _ in choices if other == base}
            tag = _tag(tokens, at, tags, goes_on=gerund)
            if tag:
                gerund = tag == "VBG"
                yield Verb(base, tag, at, after)
                at = after
                continue
        at += 1


def _is_title_case(tokens: tuple[Token, ...]) -> bool:
    """Whether nearly all words have a capital, as in a release's headline."""
    words = [token.text for token in tokens if token.text[0].isalpha() and len(token) > 3]
    return len(words) > 3 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _tag(tokens: tuple[Token, ...], at: int, tags: set[str], *, goes_on: bool) -> str:
    """Which of its forms a verb is in here; empty where it is a noun or an adjective.

    Args:
        tokens: The statement's tokens.
        at: The verb's place.
        tags: The tags that its spelling may have.
        goes_on: Whether the last verb was a gerund, so that one after a comma goes on with its list.
    """
    token = tokens[at]
    leads = at == 0
    if not leads and token.text[:1].isupper() and token.tag_.startswith("NN") and _is_title_case(tokens):
        # The tagger takes each word of "Acme Opens Its First Plant" for a name.
        return next((tag for tag in ("VBZ", "VBD") if tag in tags), "")
    before = tokens[at - 1].lower_ if at else ""
    if tags & {"VBD", "VBN"} and not tags & {"VB"}:
        if not leads and (token.dep_ == "amod" or (token.tag_ in ("JJ", "NN") and token.dep_ == "compound")):
            return ""
        return "VBD"
    if "VBG" in tags:
        return (
            "VBG"
            if leads
            or before in BE
            or before == "by"
            or (goes_on and before in (",", "and"))
            or (at == 1 and tokens[0].pos_ == "ADV")
            else ""
        )
    if before in AHEAD or before in MAY:
        return "VB"
    if leads and tags & {"VBD"}:  # "Cut 41 jobs", "shut Voilà"
        return "VBD"
    if token.tag_ in ("VBD", "VBN") and "VBD" in tags:
        return "VBD"
    if "VBD" in tags and token.pos_ == "VERB":
        return "VBD"
    if "VBZ" in tags and (token.pos_ == "VERB" or leads):
        return "VBZ"
    if "VB" in tags and (token.pos_ == "VERB" or leads) and token.tag_ in ("VB", "VBP"):
        return "VB"
    return ""
