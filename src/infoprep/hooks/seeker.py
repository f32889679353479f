"""The seeker: the role they want, what they can do and what they have done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.phrases import hook_of, is_typed_with_care, noun_phrase, tidy
from infoprep.hooks.records import Hook
from infoprep.hooks.scene import Scene
from infoprep.reading import Reading
from infoprep.wording import (
    NUMBER_WORDS,
    indefinite,
    lower_title,
    spoken_number,
)

# A word that names a person by their work: "2 yrs dispatcher at ..." is "two years as a dispatcher at ...".
_AGENT = re.compile(
    r"(?:[a-z]{2,}(?:er|or|ist|ian|ant|lead)|nurse|analyst|clerk|intern|chef|coach|rep)$", re.IGNORECASE
)


def target_role(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """The role the seeker wants."""
    for passage in reading.under("seeker.target_role"):
        # "nurse / midwife" are two roles; "engineer / R&D" is one with its department.
        parts = [part.strip() for part in passage.text.split(",")[0].split("/")]
        named = [part for part in parts[1:] if _AGENT.search(part)]
        text = tidy(" or ".join([parts[0], *named]) if len(named) == len(parts) - 1 else parts[0]) or ""
        if text and len(text.split()) <= 6:
            yield from hook_of(passage, "target_role", lower_title(text))


_TOOL = re.compile(r"^(?:[A-Z][\w.+#/]*(?: [A-Z][\w.]*)?|dbt|\w+[A-Z]\w*)$")
_LEVEL = re.compile(r"^([A-Z][a-z]+)\s*\((working|basic|intermediate|conversational|[ABC][12])\)$")


def skills(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the seeker can do: tools by name, languages with their level."""
    careful = is_typed_with_care(reading.notes.seeker.skills)
    for passage in reading.under("seeker.skills"):
        level = _LEVEL.match(passage.text)
        if level:
            yield from hook_of(passage, "skill", f"{level[2]} {level[1]}", kinds=("language",))
            continue
        text = noun_phrase(passage, 3, as_typed=len(passage.text.split()) == 1 or careful)
        if text and not text.lower().endswith("basics"):
            yield from hook_of(passage, "skill", text, kinds=("tool",) if _TOOL.match(text) else ())


_EXPERIENCE = re.compile(
    r"(?<![\d.,])\b(?P<number>\d+|[A-Za-z]+)\s?(?P<unit>years?|yrs?|y|months?)\s+"
    r"(?:(?P<in>(?:as|in|at|with|on)\s+an?\s+[^.;,+()]+)|"
    r"(?P<role>[a-z][\w -]*?)\s+(?P<where>(?:at|in|with|for)\s+[^.;,+()]+))",
    re.IGNORECASE,
)


def seeker_past(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the seeker has done, as it goes after "after": three years as a reporting analyst at a credit union."""
    for passage in reading.under("seeker.background"):
        for match in _EXPERIENCE.finditer(passage.text):
            told = match["in"]
            role = re.sub(r"^as (?:an? )?", "", match["role"] or "")
            if role and _AGENT.search(role):
                told = f"as {indefinite(role)} {match['where']}"
            rest = re.sub(r" and (?:\d+|a|one|two) .*", "", tidy(told or "") or "")
            number = spoken_number(match["number"].lower())
            if rest and len(rest.split()) <= 9 and (number.isdigit() or number in NUMBER_WORDS):
                unit = {"y": "year", "yr": "year", "month": "month"}.get(
                    match["unit"].lower().rstrip("s"), "year"
                )
                amount = f"{number} {unit}{'' if number in ('1', 'one') else 's'}"
                yield Hook("seeker_past", f"{amount} {rest}", passage.evidence(*match.span()))
                return


EXTRACTORS = (target_role, skills, seeker_past)
