"""What a hook is."""

from __future__ import annotations

from dataclasses import dataclass, field

from infoprep.yaml_source import Evidence


@dataclass(frozen=True, slots=True)
class Hook:
    """A typed fact worth asking about, with the words it can be put in.

    Attributes:
        type: One of `infoprep.vocabulary.WORTH`.
        text: Its plain form, as it goes inside a sentence.
        evidence: Where it stands in the notes.
        forms: Its other forms by name; a form that can't be made well is absent.
        date: When it happened: 2025, 2025-09 or 2025-09-30; empty where that is not known.
        kinds: Kinds finer than the type, from `infoprep.vocabulary.KINDS`.
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
