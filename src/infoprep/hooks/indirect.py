"""Indirect questions, as goals and notes hold them, turned into what one asks aloud."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from infoprep.hooks.address import AUX
from infoprep.hooks.phrases import FINITE
from infoprep.wording import base_form, can_be_verb

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_BE_OR_MODAL = frozenset(
    """
    is are was were can could will would should has have had may might must
    """.split()
)


def direct_question(clause: str, doc: Doc) -> str | None:
    """An indirect question as one asks it: "how analysts work together" -> "how do analysts work together".

    Args:
        clause: A clause that starts with how, what, where, why or when, its subject and its verb.
        doc: The text it stands in, for the tags of its words.

    Returns:
        The question without its mark, or None where the clause has no verb that can be found surely.
    """
    tags = {token.text: token for token in doc}
    clause = _without_a_guess(clause, tags)
    before = _BEFORE.match(clause)
    if before:  # "in which order the teams will be hired"
        inner = direct_question(clause[before.end() :], doc)
        return inner and f"{before[0]}{inner}"
    if re.match(r"how long (?:before|until)\b", clause, re.IGNORECASE):
        return clause
    by_words = _by_its_words(clause)
    if by_words:
        return by_words
    whose = _WHICH_THEY.fullmatch(clause)
    if whose and whose["verb"].lower() not in _BE_OR_MODAL and _is_said(whose["verb"], tags):
        does = "does" if whose["who"].lower() in ("he", "she") else "do"
        return f"{whose['what']} {does} {whose['who']} {base_form(whose['verb'])}{whose['rest']}"
    if not _AMOUNT.match(clause) and _DIRECT.match(clause):
        return None if re.search(r"\b(?:they|you)\b", clause) else clause
    if _WHAT_CHANGES.match(clause):
        return clause
    if _HOW_IS.match(clause):  # "how long was training before you had your own pod"
        return None if re.search(r"\b(?:they|you)\b", clause) else clause
    if not _AMOUNT.match(clause) and re.match(r"how (?:much|many)\b", clause, re.IGNORECASE):
        return clause if _AMOUNT_IS_DONE.match(clause) else None
    words = clause.split()
    asked = _asking_words(clause, words, tags)
    if _is_asked_already(clause, words, asked, tags):
        return clause
    turned = None if _WHICH_OF.match(clause) else _turned_round(words, asked, tags)
    return turned and _REALLY.sub(r", \1", turned)


_WHAT_CHANGES = re.compile(
    r"what (?:changes|happens|helps|matters|moves|stays) (?:after|at|between|for|if|in|on|to|when|with)\b"
)
# "how much coding is expected at entry": what is asked for stands in front
_AMOUNT_IS_DONE = re.compile(r"how (?:much|many) [\w-]+(?: [\w-]+)? (?:is|are|was|were) [a-z]+(?:ed|en|ne)\b")


def _without_a_guess(clause: str, tags: dict[str, Token]) -> str:
    """A clause without the answer that its writer expects: "how planners get hired, civil service exam"."""
    asked, _, guess = clause.partition(", ")
    words = guess.split()
    told = any((word in tags and tags[word].tag_ in _VERBS) or word in ("and", "or", "but") for word in words)
    return clause if len(words) < 2 or "," in guess or told or len(asked.split()) <= _AND_ON else asked


_VERBS = frozenset("MD VB VBD VBP VBZ VBG VBN".split())


def _by_its_words(clause: str) -> str | None:
    """A clause that is turned by its words alone, whatever the tagger takes them for."""
    for pattern, asked in _SHAPES:
        if match := pattern.fullmatch(clause):
            return asked(match)
    return None


def _asking_words(clause: str, words: list[str], tags: dict[str, Token]) -> int:
    """How many words ask, before the subject: "which order", "how secure", "how many people"."""
    amount = _AMOUNT.match(clause)
    if amount and not _DIRECT.match(clause):
        return len(amount["what"].split())
    which = words[0] == "which" and len(words) == 4 and words[2].endswith("s") and _is_said(words[3], tags)
    how = tags.get(words[1]) if words[0] == "how" and len(words) > 3 else None
    # "how secure the jobs are after the changes", but not "how open access deposits are encouraged"
    of_a_noun = how is not None and how.dep_ == "amod" and how.head.i > how.i and words[2] not in _DETERMINERS
    done = any(
        one in _BE_OR_MODAL and other in tags and tags[other].tag_ == "VBN" for one, other in pairwise(words)
    )
    likely = how is not None and how.tag_ in ("JJ", "RB")  # "how quickly people move up" as well
    secure = likely and not (
        done or _is_said(words[2], tags) or (of_a_noun and not _HOW_IT_IS.fullmatch(clause))
    )
    order = bool(_OF_THINGS.match(clause)) and not _is_said(words[1], tags)
    return 2 if _TWO_WORDS.match(clause) or which or secure or order else 1


# "how safe planning jobs are if the money doesn't come": nothing follows that they could be done to
_HOW_IT_IS = re.compile(
    r"how \w+ (?:[\w'’-]+ ){1,5}?(?:is|are|was|were)"
    r"(?: (?:after|at|before|for|if|in|now|on|once|right|these|up|when)\b.*)?"
)
_DETERMINERS = frozenset("a an the my your his her its our their this that these those".split())


def _is_subject(words: list[str]) -> bool:
    """Whether what is asked for is the subject: "which projects in his department are short of hands"."""
    if words[0].lower() not in ("which", "what"):
        return False
    place = next((place for place, word in enumerate(words) if word in _BE_OR_MODAL), 0)
    phrase = _PLACED.sub("", " ".join(words[1:place]))
    if words[-1].lower() in _ENDS:
        return False  # "what fundraisers are measured on"
    likened = words[place + 1 : place + 2] == ["like"]  # "what shifts are like"
    return place > 1 and bool(phrase.strip()) and not likened and not _ANOTHER.search(phrase)


_ENDS = frozenset("about at by for from in of on to with".split())
_PLACED = re.compile(r"\b(?:in|of|at|on|for|with|from) (?:(?:the|an?|my|your|his|her|their|our) )?[\w-]+")
_ANOTHER = re.compile(r"\b(?:the|an?|my|your|his|her|their|our|they|you|we|I|he|she|it|people|new)\b")


def _is_asked_already(clause: str, words: list[str], asked: int, tags: dict[str, Token]) -> bool:
    """Whether a clause has its subject in front, so that it asks as it stands: who decides what to build."""
    if _WHICH_OF.match(clause):
        return any(_is_said(word, tags) or word in _BE_OR_MODAL for word in words[3:])
    if (asked == 1 and len(words) > 2 and _is_said(words[1], tags)) or _is_subject(words):
        return True
    if words[0].lower() == "which" and len(words) > 3 and words[1].endswith("s") and _is_said(words[2], tags):
        return tags[words[2]].tag_ in ("VBP", "VBD")  # "which teams take people without a degree"
    adverb = tags.get(words[1]) if words[0].lower() in ("who", "what") and len(words) > 3 else None
    if adverb is not None and adverb.tag_ == "RB" and _is_said(words[2], tags):
        return True  # "who really owns the number"
    # "what tools are used": so is the noun beside it
    if [word.lower() for word in words[:2]] == ["who", "else"]:
        return True
    noun = words[0] in ("what", "which") and len(words) == 4 and words[3] != "like"
    return noun and words[2] in _BE_OR_MODAL


def _turned_round(words: list[str], asked: int, tags: dict[str, Token]) -> str | None:
    """The clause with its helper before its subject."""
    for place, word in enumerate(words[asked + 1 :], asked + 1):
        head, between, rest = words[:asked], words[asked:place], words[place + 1 :]
        done = bool(rest) and rest[0] in tags and tags[rest[0]].tag_ == "VBN"
        owns = head[0].lower() == "how" and len(head) > 2 and not done  # "how much say a manager has"
        if word in _HAVES and (owns or rest[:1] == ["to"]):  # "how good your Dutch has to be"
            return " ".join([*head, _HAVES[word], *between, "have", *rest])
        if word in _BE_OR_MODAL:
            return " ".join([*head, word, *between, *rest])
        # The tagger errs on short clauses: "looks like" and a last word in -s are verbs all the same.
        placed = word in tags and tags[word].dep_ == "pobj"
        seems = word in ("look", "feel", "sound") and rest[:1] == ["like"]
        if (
            _is_said(word, tags)
            or seems
            or (word.endswith("s") and not placed and rest[:1] in (["like"], []))
        ):
            tag = "VB" if seems else tags[word].tag_ if _is_said(word, tags) else "VBZ"
            helper = {"VBZ": "does", "VBD": "did"}.get(tag, "do")
            return " ".join([*head, helper, *between, base_form(word), *rest])
    # "how certification changes daily work": taken for two nouns, and no other word tells what happens
    if words[asked + 1 : asked + 2] and len(words) > asked + _AND_ON and words[0].lower() in ("how", "why"):
        one, does = words[asked : asked + 2]
        if does.endswith("s") and can_be_verb(base_form(does)) and one in tags and tags[one].tag_ == "NN":
            return " ".join([*words[:asked], "does", one, base_form(does), *words[asked + 2 :]])
    return None


_AND_ON = 3  # words: the subject, what it does, and to what


_REALLY = re.compile(r"(?<=\w) (really|actually)$")  # "what are the hours, really"
_HAVES = {"has": "does", "have": "do", "had": "did"}


def in_the_past(question: str) -> str | None:
    """A direct question told of then: "how do analysts work together" -> "how did analysts work together".

    Args:
        question: What `direct_question` gave.

    Returns:
        The question, or None where no helper is found in its first three words.

    >>> in_the_past("how are teams organised"), in_the_past("who decides")
    ('how were teams organised', None)
    """
    words = question.split()
    first = 4 if words[:2] in (["how", "much"], ["how", "many"]) else 3  # "how much say does a manager have"
    place = next((place for place, word in enumerate(words[:first]) if word in _PAST), None)
    if place is None:
        return None
    rest = _INNER.sub(lambda inner: f"{inner[1]} {_PAST.get(inner[2], 'got')}", " ".join(words[place + 1 :]))
    return " ".join([*words[:place], _PAST[words[place]], rest])


# "how did findings change what gets built": the clause inside is of then, too.
_INNER = re.compile(r"\b(what|how|which \w+|who|where) (gets?|is|are|has)\b")


_PAST = {
    "do": "did",
    "does": "did",
    "is": "was",
    "are": "were",
    "can": "could",
    "has": "had",
    "have": "had",
    "will": "would",
}


def is_direct(clause: str) -> bool:
    """Whether a helper stands before the subject, so that it is a question already: how do they pay."""
    return bool(_DIRECT.match(clause))


def _is_said(word: str, tags: dict[str, Token]) -> bool:
    return word in tags and tags[word].tag_ in FINITE


# A helper before its subject: it is a question already. Of "they" and "you" it can't be told who is meant.
_DIRECT = re.compile(
    r"\w+(?:'s|(?: \w+){0,2} (?:is|are|was|do|does|did|can|could|will|would|should|has|have)) "
    r"(?:it|they|you|we|there|people|the|a|an)\b"
)
# "how much waste there is", "how many people they hire"
_THERE = re.compile(
    r"(?P<what>(?:how (?:much|many)|what|which) [\w' -]+?) there (?P<is>is|are|was|were)\b(?P<rest>.*)",
    re.IGNORECASE,
)
_LIKE = re.compile(
    r"what (?P<who>(?!kind|sort)[\w'’ -]+?) (?P<is>is|are|was|were) (?:really |actually )?like\b(?P<rest>.*)",
    re.IGNORECASE,
)
# "what junior roles even exist in media"
_SUBJECT_DOES = re.compile(
    r"which (?!of\b|an?\b|the\b)(?:(?!\w+s )[\w'’-]+ ){0,2}(?:[\w'’-]+s (?:even |really |still |actually |usually )?"
    r"(?:come up|count|decide|exist|fit|help|hire|matter|offer|open|pay|suit|take on|tend to|train|work)|"
    r"[\w'’-]+(?<!s) (?:counts|fits|helps|matters|pays|suits))\b.*|"
    r"what (?!an?\b|the\b)(?:(?!\w+s )[\w'’-]+ ){1,2}[\w'’-]+s (?:even |really |still )?(?:come up|exist|matter|"
    r"open)\b.*",
    re.IGNORECASE,
)
# "which parts of insurance a physicist must pick up"
_WHICH_MUST = re.compile(
    r"(?P<what>(?:which|what) (?!of\b)(?:[\w'’-]+ )+)(?P<who>(?:an?|my|the|their|your) (?:[\w'’-]+ ){1,3}?)"
    r"(?P<must>can|could|must|should|will|would) (?P<rest>.+)",
    re.IGNORECASE,
)
# "what she'd study in the last semester"
_THEY_WOULD = re.compile(
    r"(?P<what>(?:what|where|how|which|who)(?: \w+)?) (?P<who>you|they|people|he|she)['’]d (?P<do>.+)"
)
# "what being an owner feels like on a bad week"
_DOING_FEELS = re.compile(
    r"(?:what|how) (?P<doing>[a-z]+ing\b.*?) (?P<feels>feels|looks|sounds) like(?P<rest>.*)"
)
# "what IEC 62304 experience they expect"
_WHAT_THEY_EXPECT = re.compile(
    r"(?P<what>(?:what|which) (?!of\b|is\b|are\b|do\b|does\b|the\b|an?\b)(?:[\w'’-]+ ){1,4}?)"
    r"(?P<who>they|you) (?P<do>ask for|deal with|"
    r"expect|get|handle|hire|live with|look for|maintain|make|need|prefer|require|run|teach|test|use|want|"
    r"work (?:on|with))\b(?P<rest>.*)",
    re.IGNORECASE,
)
# "which subsidiary runs the water projects": by its words, as the tagger may take the verb for a noun
_WHICH_RUNS = re.compile(
    r"(?:which|what) [a-z]+(?<!s) (?:[a-z]+(?<!ss)(?<!us)s (?:all|an?|my|our|the|their|these|those|your)|"
    r"(?:asks|brings|builds|gives|has|helps|hires|keeps|lets|makes|needs|offers|pays|takes|trains|wants)) .*",
    re.IGNORECASE,
)
# "what tools analysts use"
_WHAT_THEY_USE = re.compile(
    r"(?P<what>(?:what|which) [a-z]+s) (?P<who>[a-z]+s) (?P<do>get|like|look for|need|prefer|run|use|"
    r"want)(?P<rest>\b.*)"
)
# "which gaps in the team she worries about"
_WHICH_THEY = re.compile(
    r"(?P<what>(?:which|what) (?:\w+ ){1,2}(?:in|of|on|for) (?:the |your |their )?\w+) (?P<who>he|she|they|you) "
    r"(?P<verb>\w+)\b(?P<rest>.*)",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(?:at|by|for|in|on|to|with) (?=what|which)", re.IGNORECASE)
_WHICH_OF = re.compile(r"which of (?:the|these|those) ")
_OF_THINGS = re.compile(
    rf"(?:what|which) (?!(?:{'|'.join(sorted(_DETERMINERS))})\b)\w+ (?:the|an?|my|new)\b", re.IGNORECASE
)
_HOW_IS = re.compile(
    rf"how (?:bad|big|clean|close|common|deep|early|easy|far|fast|good|hard|high|likely|long|often|old|open|"
    rf"quick(?:ly)?|real|safe|secure|serious|short|soon|strict|tight|well) {AUX}\b",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    rf"(?P<what>how (?:much|many) (?!{AUX}\b)(?:[\w' -]+?(?= (?:they|you|we|it|she|he)\b)|"
    # "how much say a manager has", but not "how much of the work is done at night"
    r"[\w'-]+(?= (?:an?|the|my|new) [\w' -]+? (?:has|have|had|gets?|does|do|needs?|takes?)\b))) ",
    re.IGNORECASE,
)

# "how long training takes", "what skills they look for": two words ask.
_TWO_WORDS = re.compile(
    r"how (?:long|often|far|soon|early|hard)\b|(?:what|which) \w+ (?:they|you|it|we|I)\b|"
    # "what skills people need", but not "what gov people get wrong"
    r"(?:what|which) (?:\w+s|background|experience|kind|software|sort|training) people\b"
)
# "what HQ keeps in a small budget"
_WHAT_HQ_DOES = re.compile(r"what (?P<who>[A-Z]{2,}) (?P<does>[a-z]{3,}(?<!s)s)(?P<rest>\b.*)")
# What a clause says, and how it is asked; the first that fits.
_SHAPES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_WHAT_HQ_DOES, lambda told: f"what does {told['who']} {base_form(told['does'])}{told['rest']}"),
    (_LIKE, lambda told: f"what {told['is']} {told['who']} like{told['rest']}"),
    (_SUBJECT_DOES, lambda told: re.sub(r" even (?=[a-z])", " ", told[0], count=1)),
    (_WHICH_RUNS, lambda told: told[0]),
    (_WHICH_MUST, lambda told: f"{told['what']}{told['must']} {told['who']}{told['rest']}"),
    (_THEY_WOULD, lambda told: f"{told['what']} would {told['who']} {told['do']}"),
    (
        _DOING_FEELS,
        lambda told: f"what does {told['doing']} {base_form(told['feels'])} like{told['rest']}",
    ),
    (_WHAT_THEY_EXPECT, lambda told: f"{told['what']}do {told['who']} {told['do']}{told['rest']}"),
    (_WHAT_THEY_USE, lambda told: f"{told['what']} do {told['who']} {told['do']}{told['rest']}"),
    (_THERE, lambda told: f"{told['what']} {told['is']} there{told['rest']}"),
)
