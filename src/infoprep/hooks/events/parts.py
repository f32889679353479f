"""What an event was about, in its parts: the object, the other party, the amount and the place."""

from __future__ import annotations

import re

from infoprep.hooks.events.lexicon import AMOUNT, COUNT

_MONTHS = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
# A name, or several; what goes on after it in small letters is no name: "at the Puebla paint shop".
_NAMES = (
    rf"(?!{_MONTHS})(?:the )?[A-Z][\w&.'’-]*(?:(?: of| and| &|,)? [A-Z][\w&.'’-]*){{0,4}}"
    r"(?=$|[,;.]| (?:in|and|for|to|on|with|by|over|as|at)\b)"
)
# What stands before the other party, by type.
_PARTY = {
    **dict.fromkeys(("sale", "partnership", "merger", "acquisition", "funding"), "to|with|from|by"),
    **dict.fromkeys(("regulation", "award"), "by|from|with"),
}
# One works at a school and in a town; a question that says "in" needs a town.
_NO_TOWN = re.compile(
    r"['’]s\b|\b(?:Academy|Arena|Bridge|Campus|College|Hospital|House|Park|Plaza|Primary|School|Show|Stadium|Station|"
    r"Terminal|Tower|University)$"
)
_TOGETHER = frozenset({"merger", "partnership"})  # "merge with", "partner with": their verb has the "with"
_PLACED = frozenset({"expansion", "closure", "launch", "incident", "strike", "restructuring", "layoff"})
_OBJECT_ENDS = re.compile(
    r"(?<!\bup)\s(?:to|with|from|by|in|at|near|outside|across|for|on|into|over|under|led|worth)\b"
)
_NO_OBJECT = re.compile(r"(?:the (?:right|plan|decision)$|\w+ing|around|as|from|of|on|for|in|by|to|with)\b")


def parts(what: str, kind: str) -> dict[str, str]:
    """An event's parts, as far as they are told.

    Args:
        what: What the event was done to, and with whom.
        kind: The event's type.

    >>> parts("its logistics business to Flexport", "sale")
    {'object': 'its logistics business', 'party': 'Flexport'}
    >>> parts("$750 million at a $5 billion valuation", "funding")
    {'amount': '$750 million'}
    """
    found: dict[str, str] = {}
    amount = _amount(what, kind)
    if amount:
        found["amount"] = amount
    thing = _OBJECT_ENDS.split(what)[0].strip()
    if thing and not re.search(AMOUNT, thing) and not _NO_OBJECT.match(thing):
        found["object"] = thing
    party = _party(what, kind)
    if party:
        found["party"] = party
        if found.get("object") == party:
            del found["object"]
    place = re.search(rf"\b(?:in|at|from|to|near|outside|across) (?P<where>{_NAMES})", what)
    if place and kind in _PLACED and not _NO_TOWN.search(place["where"]):
        found["place"] = place["where"]
    return found


def _amount(what: str, kind: str) -> str:
    money = re.search(AMOUNT, what)
    if money and re.search(r"[$€£¥₹]|[A-Z]{3}", money[0]):
        return money[0].strip()
    count = re.match(COUNT, what) if kind == "layoff" else None
    return count[0].strip() if count else ""


def _party(what: str, kind: str) -> str:
    before = _PARTY.get(kind)
    found = re.search(rf"\b(?:{before}) (?P<who>{_NAMES})", what) if before else None
    if not found and kind in _TOGETHER:
        found = re.match(rf"(?P<who>{_NAMES})", what)
    return found["who"] if found else ""
