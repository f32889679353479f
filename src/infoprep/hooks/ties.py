"""Goals tied to what the notes tell: a wish that stands beside a fact sharing a word with it is asked from there.

"Learn whether a license is needed", put to somebody who holds one; "what the merger means for new grads", where the
notes tell with whom the merger is; whether people without experience are taken, from what the seeker has done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from infoprep.hooks.address import AUX
from infoprep.hooks.records import Hook
from infoprep.limits import gets_to_the_point
from infoprep.vocabulary import EVENTS
from infoprep.wording import base_noun, sentence_start

# Kinds of wishes whose answer depends on where the seeker comes from.
_FROM_THE_PAST = frozenset("age background experience juniors skills switch training".split())
# Of these one asks how, or what for, having said where one comes from.
_SHOWN_BY_THE_PAST = _FROM_THE_PAST - {"juniors", "skills", "training"} | {"cv", "hiring"}
# What is asked at the end, by who is asked: those who hire have it to decide, others have seen it.
_TAILS = {
    **dict.fromkeys(("decision maker", "hiring manager", "executive"), "how do you look at that"),
    **dict.fromkeys(("former employee", "industry expert"), "what have you seen"),
    "recruiter": "what do you tell people who ask",
}
_LONGEST = 30  # words of a question
# Words that two lines share without being about the same thing.
_SAID_ANYWHERE = frozenset(
    """about after also before being company could does each first from good great have here hire hired hiring into
    job know learn life like look make mean month more most much need new only other over people person place really
    right role same should still take taken team than that their them then there they thing this time under want week
    well what when where which while whole with work worked working works would year years your""".split()
)


def tied(hooks: Sequence[Hook], company: str, viewpoint: str) -> Iterator[Hook]:
    """The hooks, of which a goal that shares a word with a fact has the form ``tied``.

    Args:
        hooks: All that the notes hold.
        company: The company's name, which ties nothing.
        viewpoint: Who is asked: of those who have left, how it was then.
    """
    ours = _words(company)
    facts = [(hook, lead, _words(lead) - ours) for hook in hooks if (lead := _lead(hook))]
    spent = [
        hook
        for hook in hooks
        if hook.type == "seeker_past" and {"worked"} <= set(hook.kinds) and "said" in hook.forms
    ]
    # Of two pieces of one's past, the one with its years.
    past = max(spent, key=lambda hook: "spent" in hook.forms["said"], default=None)
    for hook in hooks:
        found = _tie(hook, facts, past, viewpoint) if hook.type == "goal" else None
        if found and len(found[0].split()) <= _LONGEST and gets_to_the_point(found[0]):
            text, fact = found
            facts = [told for told in facts if told[0] is not fact]  # nothing is told twice
            yield replace(hook, forms=hook.forms | {"tied": text}, evidence=(*hook.evidence, *fact.evidence))
        else:
            yield hook


def _tie(
    goal: Hook, facts: Sequence[tuple[Hook, str, set[str]]], past: Hook | None, viewpoint: str
) -> tuple[str, Hook] | None:
    """A goal as it is asked from a fact, with the fact; None where there is none to ask it from."""
    asked = goal.forms.get("asked" if viewpoint == "former employee" else "ask", "")
    wonder = goal.forms.get("wonder", "")
    # What can be answered by yes or no, or is one of two, asks nothing of the fact.
    if (
        (not asked and not wonder)
        or re.match(rf"{AUX}\b|if\b|how (?:many|much|safe|secure)\b", asked)
        or " or " in asked
    ):
        return None
    words = _words(asked or wonder)
    for fact, lead, told in sorted(facts, key=lambda fact: -len(words & fact[2])):
        if words & told:
            if fact.type not in EVENTS:
                return _from(lead, asked, wonder, viewpoint), fact
            whole = _told_whole(asked, fact)
            if whole:
                return whole, fact
    if past and _rests_on(past, goal, asked, wonder, words):
        return _from(past.forms["said"], asked, wonder, viewpoint), past
    return None


def _rests_on(past: Hook, goal: Hook, asked: str, wonder: str, words: set[str]) -> bool:
    """Whether the answer depends on where the seeker comes from: by what the wish is about, or by a shared word."""
    if (words & _words(past.forms["said"])) - (_names(goal.text) & _names(past.text)):
        return True
    if wonder:
        return not _FROM_THE_PAST.isdisjoint(goal.kinds)
    return not _SHOWN_BY_THE_PAST.isdisjoint(goal.kinds) and bool(re.match("what|how", asked))


def _from(lead: str, asked: str, wonder: str, viewpoint: str) -> str:
    if asked:
        return f"{lead}. {sentence_start(asked)}"
    tail = (
        "where would you start"
        if wonder.startswith("how ")
        else _TAILS.get(viewpoint, "what is your sense of it")
    )
    return f"{lead}, and I'm trying to work out {wonder}: {tail}"


def _told_whole(asked: str, event: Hook) -> str | None:
    """What is asked about "the merger" with the merger's whole name in it."""
    noun = event.forms.get("noun", "")
    head = re.match(r"the (?P<what>[a-z]+) (?:of|with) ", noun)
    if not head:
        return None
    short = re.compile(rf"\bthe {head['what']}\b(?! (?:of|with)\b)")
    return f"as far as you can say, {short.sub(noun, asked, count=1)}" if short.search(asked) else None


def _lead(hook: Hook) -> str:
    """How a fact is told to the person before a question; empty where it isn't theirs to be told."""
    if hook.type == "deed":
        return f"you {hook.forms['did']}"
    if hook.type == "article" and hook.sayable:
        return f"you've {'spoken' if 'talk' in hook.kinds else 'written'} about {hook.text}"
    return hook.forms.get("noun", "") if hook.type in EVENTS else ""


def _names(text: str) -> set[str]:
    """The words with a capital: what only names one place has no work in common with it."""
    return {base_noun(word.lower()) for word in re.findall(r"[^\W\d_]{4,}", text) if word[0].isupper()}


def _words(text: str) -> set[str]:
    words = re.findall(r"[^\W\d_]{4,}", text.lower())
    return {base_noun(word) for word in words if word not in _SAID_ANYWHERE}
