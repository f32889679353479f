"""The checks that look at a bank as a whole: questions that repeat others, worn stems."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from infoprep.bank.checks import Case
from infoprep.bank.template import Template, people

ALIKE = 92.0  # of 100: how alike two wordings may be
_STEM_SHARE = 12  # no stem in more than one of so many questions


def repeats(cases: Sequence[Case]) -> Iterator[tuple[Case, Case]]:
    """Pairs of questions that one person could be asked and that say nearly the same.

    Args:
        cases: All wordings of a bank.

    Returns:
        Each pair once, the later one first. Likeness is rapidfuzz's token sort ratio over the words of the
        file, slots and all.
    """
    import numpy as np
    from rapidfuzz import fuzz, process, utils

    by_viewpoint: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        for name in people(case.viewpoints):
            by_viewpoint[name].append(case)
    seen: set[tuple[str, str]] = set()
    for group in by_viewpoint.values():
        texts = [utils.default_process(case.text) for case in group]
        alike = process.cdist(texts, texts, scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE, dtype=np.uint8)
        for one, other in zip(*np.nonzero(np.triu(alike, 1)), strict=True):
            first, second = group[one], group[other]
            pair = (str(first.template.id), str(second.template.id))
            if pair[0] != pair[1] and pair not in seen and not _kept_apart(first.template, second.template):
                seen.add(pair)
                yield second, first


def _kept_apart(one: Template, other: Template) -> bool:
    """Whether different lines of work or kinds of facts keep two questions off one sheet."""
    work = any(
        ours and theirs and not set(ours) & set(theirs)
        for ours, theirs in ((one.only.sector, other.only.sector), (one.only.function, other.only.function))
    )
    kinds = any(
        not set(one.when[slot]) & set(other.when[slot]) for slot in one.when.keys() & other.when.keys()
    )
    return work or kinds


def stem(said: str) -> str:
    """How a question starts to ask: its question word and the word after it.

    >>> stem("When a plan breaks, what do you redraw first?"), stem("Think of a good day: what happened?")
    ('what do', 'think of')
    """
    if said.lower().startswith("think of"):
        return "think of"
    asked = re.split(r"[,:]\s+(?=(?:how|what|which|who|whom|whose|where|when)\b)", said)[-1]
    found = re.search(r"\b(?:how|what|which|who|whom|whose|where|when)(?:'s)? [\w'’]+", asked, re.IGNORECASE)
    return " ".join((found[0] if found else " ".join(asked.split()[:2])).lower().split())


def stems(cases: Sequence[Case]) -> Counter[str]:
    """How often each stem starts a question; a template counts once, by its first wording.

    An occupation's own questions don't count: those of two occupations are never on one list.
    """
    first = {case.template.id: case for case in reversed(cases) if not case.template.only.occupation}
    return Counter(stem(case.said) for case in first.values())


def worn_stems(cases: Sequence[Case]) -> Iterator[str]:
    """Stems in more than a twelfth of a bank that is large enough to ask for variety."""
    counts = stems(cases)
    total = counts.total()
    for words, count in counts.most_common():
        if total >= 5 * _STEM_SHARE and count * _STEM_SHARE > total:
            yield f"'{words} ...' starts {count} of {total} questions.\nNo stem in more than one of {_STEM_SHARE}."
