"""A question about somebody, put to them: "does she hire" is "do you hire"."""

from __future__ import annotations

import re

from infoprep.hooks.phrases import names_a_worker
from infoprep.hooks.records import Scene
from infoprep.wording import base_form

# Words that ask, and helpers that stand before the subject of a question.
WH = r"(?:who|what|how|why|when|where|which|whose|what['’]?s|how['’]?s|who['’]?s)"
AUX = r"(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had)"
OUTSIDERS = ("former employee", "industry expert")
_HE = (
    (re.compile(r"\b(?:does|do) (?:he|she)\b", re.IGNORECASE), "do you"),
    (re.compile(r"\bis (?:he|she)\b", re.IGNORECASE), "are you"),
    (re.compile(r"\bwas (?:he|she)\b", re.IGNORECASE), "were you"),
    (re.compile(r"\bhas (?:he|she)\b", re.IGNORECASE), "have you"),
    (re.compile(r"\b(?:he|she)(?:['’]s| is)\b"), "you are"),
    (re.compile(r"\b(?:he|she) has\b"), "you have"),
    (re.compile(r"\b(?:he|she) was\b"), "you were"),
    (re.compile(r"\b(did|would|could|can|will|should|had) (?:he|she)\b", re.IGNORECASE), r"\1 you"),
    (re.compile(r"\b(?:he|she)\b"), "you"),
    (re.compile(r"\bhim\b"), "you"),
    # "to trust her once she ran it": no noun follows that could be hers.
    (
        re.compile(
            r"\bher\b(?=\s*(?:$|[.,;:?!]|(?:about|after|and|as|at|back|before|by|for|from|how|if|in|into|most|of|off|on|once|or|out|"
            r"over|than|that|the|then|through|to|up|what|when|where|while|who|with)\b))"
        ),
        "you",
    ),
    (re.compile(r"\b(?:his|her)\b"), "your"),
)
_THEY = (
    (re.compile(r"\bthey\b"), "you"),
    (re.compile(r"\btheir\b"), "your"),
    (re.compile(r"\bthem\b"), "you"),
)


# "When an operator becomes an engineer with you, what does he find hardest": he is the operator.
_SOMEBODY = re.compile(
    r"(?P<before>\b(?:an?|any|every|each) (?:[\w-]+ )?[\w-]+(?:er|or|ist|ant|ent|ee|an) (?:.*\byour?\b.*|.*)?)"
    r"\b(?P<he>(?:does|is|has|was) (?:he|she))\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"\b(?:an?|the|any|every|each|another) (?:[\w'’-]+ ){0,2}?(?P<who>[a-z]+)\b")


def _of_another(text: str) -> str:
    """A question in which "her" is somebody who was named just before: the nurse who doesn't pull their weight."""
    for match in _ANOTHER.finditer(text):
        if names_a_worker(match["who"]):
            return text[: match.end()] + re.sub(r"\b(?:his|her)\b(?= \w)", "their", text[match.end() :])
    return text


_THEY_TOO = {
    f"{helper} {who}": f"{plural} they"
    for helper, plural in (("does", "do"), ("is", "are"), ("has", "have"), ("was", "were"))
    for who in ("he", "she")
}


def put_to(text: str, scene: Scene) -> str:
    """A question about somebody, put to them; "they" are the company, and so "you" to its people.

    Args:
        text: The question.
        scene: Who is asked.
    """
    text = _of_another(text)
    text = _SOMEBODY.sub(lambda who: f"{who['before']}{_THEY_TOO[who['he'].lower()]}", text)
    text = re.sub(
        r"(?i:(?<!does )(?<!did )(?<!do )(?<!would )(?<!can )(?<!will ))\b(?:he|she) (\w+s)\b(?!['’])",
        lambda m: f"you {base_form(m[1])}" if m[1] not in ("is", "was", "has") else m[0],
        text,
    )
    for pattern, you in _HE:
        text = pattern.sub(you, text)
    if scene.viewpoint not in (*OUTSIDERS, "anyone"):
        text = re.sub(r"\b(matters?|important|counts?) to them\b", r"\1 to you", text)
    # "how do they grade stuff": nobody else was named whom they could be.
    if scene.viewpoint not in (*OUTSIDERS, "anyone") and re.match(
        rf"(?:{WH} )?(?:\w+ )?{AUX} they\b", text, re.IGNORECASE
    ):
        for pattern, you in _THEY:
            text = pattern.sub(you, text)
    return text


_HERS = re.compile(r"\b(?:her|his) (?=[a-z])")
_THIRD = re.compile(r"\b(?:she|he) (?P<verb>\w+)\b")
_DOES_SHE = re.compile(r"\b(is|was|has|does|did|will|would|can|could|should) (?:she|he)\b")
_AGAIN = {"is": "are", "was": "were", "has": "have", "does": "do"}


def put_to_them(what: str) -> str:
    """What "she" or "he" does, who is the one asked: as it is said to them.

    >>> put_to_them("what she looks for in new librarians")
    'what you look for in new librarians'
    """

    def you(told: re.Match[str]) -> str:
        verb = told["verb"]
        return f"you {_AGAIN.get(verb) or (base_form(verb) if verb.endswith('s') else verb)}"

    return _HERS.sub("your ", _THIRD.sub(you, what))


def asked_of_them(question: str) -> str:
    """A direct question about "she" or "he", put to them: "what does she do" is "what do you do"."""
    turned = _DOES_SHE.sub(lambda helper: f"{_AGAIN.get(helper[1], helper[1])} you", question)
    return _HERS.sub("your ", turned)
