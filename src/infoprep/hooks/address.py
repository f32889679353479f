"""A question about somebody, put to them: "does she hire" is "do you hire"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.phrases import names_somebody
from infoprep.hooks.records import Scene
from infoprep.wording import base_form

# Words that ask, and helpers that stand before the subject of a question.
WH = r"(?:who|what|how|why|when|where|which|whose|what['’]?s|how['’]?s|who['’]?s)"
AUX = r"(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had)"
STARTS = re.compile(
    rf"(?:and |so )?(?:{WH}|(?!have (?:an?|the|some|my|your)\b){AUX}"
    r"(?! (?:already|also|been|just|never|no|not|to|in|last|first|once)\b))\b",
    re.IGNORECASE,
)
# "If Water becomes its own company, is now a silly moment to join"
CONDITION_FIRST = re.compile(
    rf"(?P<when>(?:if|when|once|after|before|now that|as|with|given|in|at|on|for|of|among|between|from) [^,?]+, )"
    rf"(?P<asked>(?:{WH}|{AUX})\b.+)",
    re.IGNORECASE,
)
OUTSIDERS = ("former employee", "industry expert")
_HE = (
    (re.compile(r"\b(?:does|do) (?:he|she)\b", re.IGNORECASE), "do you"),
    (re.compile(r"\bis (?:he|she)\b", re.IGNORECASE), "are you"),
    (re.compile(r"\bwas (?:he|she)\b", re.IGNORECASE), "were you"),
    (re.compile(r"\bhas (?:he|she)\b", re.IGNORECASE), "have you"),
    (re.compile(r"\b(?:he|she)['’]d\b"), "you'd"),
    (re.compile(r"\b(?:he|she)(?:['’]s| is)\b"), "you are"),
    (re.compile(r"\b(?:he|she) has\b"), "you have"),
    (re.compile(r"\b(?:he|she) was\b"), "you were"),
    (re.compile(r"\b(did|would|could|can|will|should|had) (?:he|she)\b", re.IGNORECASE), r"\1 you"),
    (re.compile(r"\b(?:he|she)\b"), "you"),
    (re.compile(r"\b(?:him|her)self\b"), "yourself"),
    (re.compile(r"\bhim\b"), "you"),
    # "to trust her once she ran it": no noun follows that could be hers.
    (
        re.compile(
            r"(?<=\bmake )her\b(?= [a-z])|(?<=\bmakes )her\b(?= [a-z])|(?<=\blet )her\b(?= [a-z])|"
            r"\bher\b(?=\s*(?:$|[.,;:?!]|(?:about|after|and|as|at|back|before|by|for|from|how|if|in|into|most|of|"
            r"off|on|once|or|out|"
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


# Somebody else, who is "he" from there on: an operator where "you" is there as well, the nurse who ...
_SOME = re.compile(
    r"\b(?P<which>an?|any|every|each|another|the) (?=(?P<words>(?:[\w'’-]+ ?){1,5}))", re.IGNORECASE
)
_ARE_THEY = {"does": "do", "is": "are", "has": "have", "was": "were"}


_THEIRS = "their_"  # not the company's, whose "their" is "your" to those who work there


def _of_another(question: str) -> str:
    """A question in which "he" is somebody who was named just before: the nurse who loses their nerve."""
    for some in _SOME.finditer(question):
        for word in re.finditer(r"[\w'’-]+", some["words"]):
            end = some.end() + word.end()
            told = r" (?:who|that)\b" if some["which"].lower() == "the" else r".*\b(?:your?|who|that)\b"
            if names_somebody(word[0]) and re.match(told, question[end:]):
                after = _IS_HE.sub(lambda he: f"{_ARE_THEY[he[1].lower()]} they", question[end:])
                return question[:end] + re.sub(r"\b(?:his|her)\b(?= \w)", _THEIRS, after)
    return question


_IS_HE = re.compile(r"\b(does|is|has|was) (?:he|she)\b", re.IGNORECASE)


def put_to(text: str, scene: Scene) -> str:
    """A question about somebody, put to them; "they" are the company, and so "you" to its people.

    Args:
        text: The question.
        scene: Who is asked.
    """
    text = re.sub(
        r"(?i:(?<!does )(?<!did )(?<!do )(?<!would )(?<!can )(?<!will ))\b(?:he|she) (\w+s)\b(?!['’])",
        lambda m: f"you {base_form(m[1])}" if m[1] not in ("is", "was", "has") else m[0],
        _of_another(text),
    )
    for pattern, you in (*_by_their_title(scene.role), *_HE):
        text = pattern.sub(you, text)
    outside = scene.viewpoint in (*OUTSIDERS, "anyone")
    # Who works there isn't the one who hires.
    of_others = scene.viewpoint in ("peer", "alumnus") and _TAKES_ON.search(text)
    if of_others:
        text = _TEAMS_DO.sub("teams here", text, count=1)
    elif not outside:
        text = _of_the_company(text, scene.viewpoint)
    if scene.viewpoint == "former employee":  # who left for work of their own has no next job
        text = _NEXT_JOB.sub("what you do now", text)
    return text.replace(_THEIRS, "their")


def _by_their_title(role: str) -> Iterator[tuple[re.Pattern[str], str]]:
    """What somebody is called by their work, to themselves: what does the manager measure."""
    for word in re.findall(r"[a-z]{4,}", role.lower()):
        if names_somebody(word):
            yield re.compile(rf"\b(?:does|do) the {word}\b", re.IGNORECASE), "do you"
            yield re.compile(rf"\bis the {word}\b(?! \w+(?:er|or|st)\b)", re.IGNORECASE), "are you"


HIRES = ("recruiter", "hiring manager", "decision maker", "executive")
_THEY_TAKE = re.compile(
    r"\bthey(?= (?:hire|interview|recruit|sponsor|take on)\b)|(?<=\bhow many )((?:[\w'’-]+ ){1,4})they(?= take\b)",
    re.IGNORECASE,
)
# "how did they keep the yeast count the same": by hand, and not what was done to people
_THEY_DID = re.compile(
    rf"{WH} (?:did|do) they (?:build|check|choose|clean|cut|decide|design|fix|grade|keep|make|measure|plan|price|run|"
    r"set|sort|test|track|train|write)\b(?!.*\b(?:you|me|I|people|staff|workers|pay)\b)",
    re.IGNORECASE,
)
_NEXT_JOB = re.compile(r"\b(?:your|the) (?:next|new) (?:job|role|position)\b")


def by_yourself(text: str) -> str:
    """What "they" did there, asked of somebody who was one of them: "how did you keep the yeast count the same"."""
    ours = _THEY_DID.match(text) and not _TAKES_ON.search(text)
    return re.sub(r"\btheir\b", "your", re.sub(r"\bthey\b", "you", text)) if ours else text


def by_you(text: str) -> str:
    """A question about recruiters, put to one.

    >>> by_you("how is a postdoc CV read by a recruiter"), by_you("what do recruiters look for")
    ('how is a postdoc CV read by you', 'what do you look for')
    """
    text = re.sub(r"\bdoes (?:an?|the|your) recruiter\b", "do you", text)
    return re.sub(r"\b(?:(?:an?|the|your) recruiter|(?:the |your )?recruiters)\b(?!['’])", "you", text)


def _of_the_company(text: str, viewpoint: str) -> str:
    """A question about the company, put to somebody who is of it."""
    if viewpoint == "recruiter":
        text = by_you(text)
    if viewpoint in HIRES:  # "how many MBAs they take"
        text = _THEY_TAKE.sub(lambda they: f"{they[1] or ''}you", text)
    text = re.sub(r"\b(matters?|important|counts?|look(?: \w+)?) to them\b", r"\1 to you", text)
    # "how do they grade stuff": nobody else was named whom they could be; not "do they move you round".
    if not re.search(r"\bthey (?:\w+ ){1,2}you\b", text, re.IGNORECASE) and re.match(
        rf"(?:{WH} )?(?:\w+ )?{AUX} they\b", text, re.IGNORECASE
    ):
        for pattern, you in _THEY:
            text = pattern.sub(you, text)
    return text


_TAKES_ON = re.compile(
    r"\bthey (?:\w+ )?(?:hire|interview|offer|pay|promote|recruit|reimburse|sponsor|take on|(?:do|give|set|"
    r"use) an? (?:[\w-]+ )?(?:test|trial)|"
    r"take (?:people|somebody|someone|anyone|newcomers|beginners)|look for in)\b",
    re.IGNORECASE,
)
# "how often do they take people from the yards": in the company, but not oneself
_TEAMS_DO = re.compile(r"\bthey\b(?= (?:\w+ )?(?:hire|interview|look for|recruit|take)\b)", re.IGNORECASE)
_HERS = re.compile(r"\b(?:her|his) (?=[a-z])")
_TO_HER = re.compile(r"\b(for|from|to|with) (?:her|him)\b(?! [a-z])")
_THIRD = re.compile(r"\b(?:she|he) (?P<verb>\w+)\b")
_SELF = re.compile(r"\b(?:him|her)self\b")
_DOES_SHE = re.compile(r"\b(is|was|has|does|did|will|would|can|could|should) (?:she|he)\b")


def put_to_them(what: str) -> str:
    """What "she" or "he" does, who is the one asked: as it is said to them.

    >>> put_to_them("what she looks for in new librarians")
    'what you look for in new librarians'
    """

    def you(told: re.Match[str]) -> str:
        verb = told["verb"]
        return f"you {_ARE_THEY.get(verb) or (base_form(verb) if verb.endswith('s') else verb)}"

    what = re.sub(r"\b(?:she|he)['’]d\b", "you'd", what)
    what = _SELF.sub("yourself", what) if _THIRD.search(what) else what
    return _TO_HER.sub(r"\1 you", _HERS.sub("your ", _THIRD.sub(you, what)))


def asked_of_them(question: str) -> str:
    """A direct question about "she" or "he", put to them: "what does she do" is "what do you do"."""
    turned = _DOES_SHE.sub(lambda helper: f"{_ARE_THEY.get(helper[1], helper[1])} you", question)
    turned = _SELF.sub("yourself", turned) if turned != question else turned
    return _HERS.sub("your ", turned)
