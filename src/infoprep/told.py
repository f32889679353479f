"""What can be told to others of what people said, and of what kind it is.

Of notes stays out what is about a person, sore or blunt, past, or too short to be understood alone. A takeaway is
written to be shown: of these only what is about a person stays out. Nothing that somebody judged to be disputed is
told as a fact.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from infoprep.claims import Claim, is_blunt, is_obstacle, is_of_a_person, is_of_hiring, is_sore
from infoprep.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Told:
    """Something that one or several people said.

    Attributes:
        claims: It in the words of each: several where somebody judged them to agree.
    """

    claims: tuple[Claim, ...]

    @property
    def people(self) -> frozenset[str]:
        """Who said so."""
        return frozenset(claim.person for claim in self.claims)


def to_tell(ledger: Ledger) -> list[Told]:
    """What people said that can be told, each thing once, in the order of the talks."""
    done: set[int] = set()
    told = []
    for number in range(1, len(ledger) + 1):
        if number in done:
            continue
        same = [one for one in ledger.same(number, judged=True) if not _disputed(ledger, one)]
        done |= {*same}
        claims = [ledger.lines[one - 1].claim for one in same]
        if fit := [claim for claim in claims if can_be_told(claim, ledger.names)]:
            told.append(Told(tuple(fit)))
    return told


def _disputed(ledger: Ledger, number: int) -> bool:
    line = ledger.lines[number - 1]
    return not set(line.contradicts).isdisjoint(line.judged)


def can_be_told(claim: Claim, names: frozenset[str]) -> bool:
    """Whether a claim can be told to others.

    Args:
        claim: The claim.
        names: Words of the names of those who were talked to.
    """
    if is_of_a_person(claim, names):
        return False
    tells = len(claim.meaning.words - claim.meaning.when) >= _FEWEST_WORDS
    return claim.is_takeaway or (
        tells
        and claim.is_whole
        and not is_of_hiring(claim)
        and not (is_sore(claim) or is_blunt(claim) or claim.meaning.past or _YOU.search(claim.words))
    )


# Fewer telling words speak of something that was said before: "We want six weeks."
_FEWEST_WORDS = 3
_YOU = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)


def is_looked_for(claim: Claim) -> bool:
    """Whether a claim tells what somebody in a job must be or have; not what needn't be."""
    return bool(_LOOKED_FOR.search(claim.words)) and not claim.meaning.denied


_LOOKED_FOR = re.compile(
    r"\b(?:somebody|someone|(?:people|those|candidates?|applicants?) who|whoever|degrees?|certificat\w+|chartered|"
    r"qualifications?|background|experience|(?:a|is|are) (?:plus|must|required|welcome))\b",
    re.IGNORECASE,
)


def is_planned(claim: Claim) -> bool:
    """Whether a claim tells what the company is after: wanted, planned, or put first."""
    return bool(AIM.search(claim.words)) and not claim.meaning.past and not is_obstacle(claim)


AIM = re.compile(
    r"\b(?:(?<!for )wants?|wanted by|plans? to|planning to|planned|aims?|aiming|trying to|hopes? to|going to|intends?|"
    r"will|(?:is|are) to|should be (?:ready|done|in place|live)|is due|meant to be|priority|priorities|goals?|targets?|"
    r"by (?:the end of |early |late |spring |summer |autumn )?20\d\d)\b",
    re.IGNORECASE,
)
