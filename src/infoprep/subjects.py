"""The subjects of what people said: what several of them spoke of, whatever each said of it.

That two people spoke of rebates is seen in their words. Whether they agree often isn't, so nothing here rests on it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from infoprep.claims import Claim, is_obstacle
from infoprep.hooks import Hook
from infoprep.lexicon import lemma, zipf
from infoprep.likeness import base
from infoprep.told import Told
from infoprep.yaml_source import Evidence

Key = tuple[str, ...]

_EVERYDAY = 4.6  # Zipf: a single word that is commoner names no subject: "bank", "hand", "Christmas"
_EVERYWHERE = 0.25  # nor does what so large a share of all claims names ...
_FEW = 4  # ... if these are more than a few
_UNITS = frozenset(
    """pound dollar euro cent percent person minute hour day night week weekend month quarter season year
    morning afternoon evening midnight today
    monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december
    spring summer autumn fall winter""".split()
)


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that was spoken of, or that one's own notes say stands in the way.

    Attributes:
        name: What it is called.
        told: What can be told of what was said of it, in the order of the talks.
        people: Who spoke of it.
        evidence: Where one's own notes name it; empty where they don't.
    """

    name: str
    told: tuple[Told, ...]
    people: frozenset[str]
    evidence: tuple[Evidence, ...] = ()

    @property
    def is_in_way(self) -> bool:
        """Whether it stands in the way: by one's own notes, or by the words of somebody."""
        return bool(self.evidence) or any(map(is_obstacle, claims_of(self.told)))


def subjects_of(
    told: Sequence[Told], said: Sequence[Claim], worries: Sequence[Hook], trade: frozenset[str]
) -> list[Subject]:
    """What several people spoke of, and what one's own notes say stands in the way.

    Args:
        told: What can be told of what people said: each belongs to one subject.
        said: All that they said: it tells who spoke of a subject.
        worries: What stands in the way by one's own notes: one gives its subject its name.
        trade: Words of jobs here: where planners are asked, planners are no subject.

    Returns:
        The subjects; first what most people spoke of, then what most was said of. Worries of which nothing can be told
        last.
    """
    spoken = {key: claims for key, claims in _by_thing(said).items() if _is_name(key, trade)}
    named = {key: [one for one in told if key in _things(one)] for key in spoken}
    most = max(_EVERYWHERE * len(told), _FEW)
    left = list(told)

    def take(keys: Iterable[Key]) -> tuple[Told, ...]:
        of_it = [one for key in keys for one in named[key]]
        taken = tuple(one for one in left if one in of_it)
        left[:] = [one for one in left if one not in taken]
        return taken

    subjects = []
    for worry in worries:
        keys = [key for key in spoken if key[-1] in _words(worry)]
        people = frozenset(claim.person for key in keys for claim in spoken[key])
        subjects.append(Subject(worry.text, take(keys), people, worry.evidence))
    for begun in sorted(named, key=lambda key: (_worth(named[key], spoken[key]), key), reverse=True):
        of_it = [one for one in named[begun] if one in left]
        if len(_people(of_it)) > 1 and len(named[begun]) <= most:
            key = _longest(begun, of_it, spoken)
            people = _people(of_it) | {claim.person for claim in spoken[key]}
            subjects.append(Subject(_called(key, spoken[key]), take([begun]), people))
    return sorted(subjects, key=lambda one: (bool(one.told), len(one.people), len(one.told)), reverse=True)


def claims_of(told: Iterable[Told]) -> list[Claim]:
    """What was told, in the words of each."""
    return [claim for one in told for claim in one.claims]


def _people(told: Iterable[Told]) -> frozenset[str]:
    return frozenset(person for one in told for person in one.people)


def shared_name(one: Claim, other: Claim, trade: frozenset[str]) -> str:
    """What two claims both name, in the longest words; empty where they name nothing together.

    Args:
        one: A claim: the words are its.
        other: Another one.
        trade: Words of jobs here, which tell nothing.
    """
    theirs = dict(other.meaning.things)
    shared = [name for key, name in one.meaning.things if key in theirs and _is_name(key, trade)]
    return max(shared, key=lambda name: len(name.split()), default="")


def _by_thing(claims: Iterable[Claim]) -> dict[Key, list[Claim]]:
    found: dict[Key, list[Claim]] = {}
    for claim in claims:
        for key in dict.fromkeys(key for key, _ in claim.meaning.things):
            found.setdefault(key, []).append(claim)
    return found


def _is_name(key: Key, trade: frozenset[str]) -> bool:
    """Whether words can name a subject: no unit, nothing everyday, nothing of the trade (planning, among planners)."""
    noun = key[-1]
    stem = base(noun)
    of_trade = noun in trade or (len(stem) >= _STEM and any(word.startswith(stem) for word in trade))
    return not of_trade and noun not in _UNITS and (len(key) > 1 or zipf(noun) < _EVERYDAY)


_STEM = 4  # letters: a shorter beginning is shared by chance


def _worth(told: Sequence[Told], spoken: Sequence[Claim]) -> tuple[int, int]:
    return len({claim.person for claim in spoken}), len(told) + sum(map(is_obstacle, claims_of(told)))


def _things(told: Told) -> list[Key]:
    return [key for claim in told.claims for key, _ in claim.meaning.things]


def _longest(begun: Key, told: Sequence[Told], names: Container[Key]) -> Key:
    """The longest name of what all this names: extra sailings rather than sailings."""
    first, *others = ([key for key in _things(one) if key in names] for one in told)
    shared = [
        key for key in first if all(key in other for other in others) and (others or key[-1] == begun[-1])
    ]
    return max(shared, key=lambda key: (len(key), key))


def _words(worry: Hook) -> set[str]:
    words = worry.text.lower().split()
    return {lemma(word, "NOUN") for word in words} | {base(word) for word in words}


def _called(key: Key, claims: Sequence[Claim]) -> str:
    names = Counter(name for claim in claims for known, name in claim.meaning.things if known == key)
    return max(sorted(names), key=lambda name: (names[name], name.islower(), name.endswith("s")))
