"""Events told in turns of phrase, where no verb or noun of the lexicon stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.events.statements import Statement
from infoprep.hooks.events.turns import IDIOMS
from infoprep.hooks.needles import may_match
from infoprep.hooks.phrases import tidy
from infoprep.hooks.records import Hook

_AHEAD = re.compile(
    r"\b(?:will|would|to|decided to|going to|set to|due to)(?: be| have)?\s$|\b(?:will|"
    r"decided to|plans to)\b[^;.]*,\s$"
)
_LATER = re.compile(r"[^.;]{0,50}\b(?:opening|opens|due|planned|expected|to open|scheduled)\b")
# Whose fate it is where it isn't the company's.
_THEIRS = re.compile(r"\b(?:rival|competitor|supplier|customer|client|vendor)(?:['’]?s)?\b", re.IGNORECASE)


_PATTERNS = frozenset(idiom.pattern for idiom in IDIOMS)


def idioms(statement: Statement) -> Iterator[Hook]:
    """The events that a statement's turns of phrase tell."""
    known = may_match(statement.text)
    for idiom in [] if known.isdisjoint(_PATTERNS) else [idiom for idiom in IDIOMS if idiom.pattern in known]:
        for match in idiom.pattern.finditer(statement.text, statement.start, statement.end):
            what = tidy(match["what"])
            words = idiom.words(what) if what and idiom.words else {}
            # "they will come together as one": told ahead, so that no form holds.
            ahead = idiom.status == "done" and _AHEAD.search(statement.text, statement.start, match.start())
            later = idiom.type == "expansion" and _LATER.match(statement.text, match.end(), statement.end)
            ahead = ahead or (later if idiom.status == "done" else None)
            status, words = ("planned", {}) if ahead else (idiom.status, words)
            doer = "other" if _THEIRS.search(match[0]) else idiom.doer
            yield statement.hook(
                idiom.type, {} if doer == "other" else words, *match.span(), status=status, doer=doer
            )
