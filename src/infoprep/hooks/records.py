"""What a hook is, and the types there are."""

from __future__ import annotations

from dataclasses import dataclass, field

from infoprep.yaml_source import Evidence

# Each type's worth as something to ask about, in 0..1: a person's own choice before a change, a change
# before a thing, a thing before a label (docs/evidence.md).
WORTH: dict[str, float] = {
    # the person asked
    "past_employer": 1.0,
    "article": 1.0,
    "stint": 0.95,
    "shared_tie": 0.9,
    "past_role": 0.9,
    "tenure": 0.7,
    "role_area": 0.6,
    # what happened
    "merger": 0.9,
    "acquisition": 0.9,
    "sale": 0.85,
    "launch": 0.85,
    "closure": 0.8,
    "expansion": 0.8,
    "partnership": 0.7,
    "funding": 0.6,
    # things
    "steps": 0.85,
    "slogan": 0.8,
    "challenge": 0.8,
    "metric": 0.8,
    "project": 0.75,
    "product": 0.75,
    "technology": 0.7,
    "competitor": 0.7,
    "customer": 0.7,
    "value": 0.55,
    "place": 0.3,
    "industry": 0.3,
    "company": 0.1,
    # the seeker
    "goal": 0.9,
    "seeker_past": 0.8,
    "skill": 0.65,
    "target_role": 0.6,
}
TYPES = frozenset(WORTH)
EVENTS = frozenset(
    {"merger", "acquisition", "sale", "launch", "closure", "expansion", "partnership", "funding"}
)
# What a question says of the company or the interviewee must lead back to the notes; these types are
# about the seeker, or name the company and its line of work only.
LABELS = frozenset({"company", "industry", "place", "role_area", "target_role", "skill", "goal", "seeker_past"})
# Forms that a type's hooks may have beside "text". A template that asks for another never fires.
FORMS: dict[str, frozenset[str]] = {
    **{event: frozenset({"noun", "clause", "gerund", "short"}) for event in EVENTS},
    "company": frozenset({"bare"}),
    "goal": frozenset({"topic", "aim", "how", "which", "whether"}),
}


@dataclass(frozen=True, slots=True)
class Hook:
    """A typed fact worth asking about, with the words it can be put in.

    Attributes:
        type: One of `TYPES`.
        text: Its plain form, as it goes inside a sentence.
        evidence: Where it stands in the notes.
        forms: Its other forms by name; a form that can't be made well is absent.
        date: When it happened: 2025, 2025-09 or 2025-09-30; empty where that is not known.
        kinds: Kinds finer than the type, from `KINDS`.
        sensitivity: 0 for anyone, 1 with a neutral frame, 2 only after rapport.
        certainty: How sure the extraction is, in 0..1; structured fields are 1.
    """

    type: str
    text: str
    evidence: tuple[Evidence, ...]
    forms: dict[str, str] = field(default_factory=dict)
    date: str = ""
    kinds: tuple[str, ...] = ()
    sensitivity: int = 0
    certainty: float = 1.0

    def form(self, name: str) -> str | None:
        """The hook's words in a form ("text" for the plain one), or None where it has none."""
        return self.text if name == "text" else self.forms.get(name)

    @property
    def words(self) -> str:
        """All its words in one string, for looking up whether it is about something."""
        return " ".join([self.text, *self.forms.values()])


# Kinds finer than types, as templates name them in `when:`.
KINDS: dict[str, frozenset[str]] = {
    "challenge": frozenset({"gerund", "noun"}),
    "competitor": frozenset({"company"}),
    "goal": frozenset(
        {
            "background",
            "compare",
            "day_to_day",
            "hiring",
            "hours",
            "juniors",
            "place",
            "stay",
            "switch",
            "team",
            "visa",
            "work_sample",
        }
    ),
    "industry": frozenset({"field", "organisation"}),
    "product": frozenset({"name", "plural"}),
    "skill": frozenset({"language", "tool"}),
    "article": frozenset({"talk", "writing"}),
    "technology": frozenset({"automation", "name"}),
    "tenure": frozenset({"company", "field"}),
    "value": frozenset({"moral", "phrase"}),
}
