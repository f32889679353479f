"""What is found in notes: hooks, the scene, what not to raise, questions of one's own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from typing import Any, Self

from infoprep.notes import Setting
from infoprep.vocabulary import Stage
from infoprep.yaml_source import Evidence


@dataclass(frozen=True, slots=True)
class Hook:
    """A typed fact worth asking about, with the words it can be put in.

    Attributes:
        type: One of `infoprep.vocabulary.WORTH`.
        text: Its plain form, as it goes inside a sentence; the note's own words where `sayable` is false.
        evidence: Where it stands in the notes.
        forms: Its other forms by name; a form that can't be made well is absent.
        date: When it happened: 2025, 2025-Q3, 2025-09 or 2025-09-30; empty where that is not known.
        kinds: Kinds finer than the type, from `infoprep.vocabulary.KINDS`.
        sensitivity: 0 for anyone, 1 with a neutral frame, 2 only after rapport.
        certainty: How sure the extraction is, in 0..1; structured fields are 1.
        status: For events: ``done``, ``planned`` or ``rumour``; a rumour has no forms, so that no question states it.
        doer: For events: ``company``, or ``other`` where it is somebody else's deed.
        sayable: Whether the plain form goes inside a sentence; where it doesn't, only other forms are put in questions.
    """

    type: str
    text: str
    evidence: tuple[Evidence, ...]
    forms: dict[str, str] = field(default_factory=dict)
    date: str = ""
    kinds: tuple[str, ...] = ()
    sensitivity: int = 0
    certainty: float = 1.0
    status: str = "done"
    doer: str = "company"
    sayable: bool = True

    def form(self, name: str) -> str | None:
        """The hook's words in a form ("text" for the plain one), or None where it has none."""
        if name == "text":
            return self.text if self.sayable else None
        return self.forms.get(name)

    def to_dict(self) -> dict[str, Any]:
        """The hook as plain values for JSON, evidence and all.

        >>> Hook.from_dict(Hook("value", "integrity", ()).to_dict()).text
        'integrity'
        """
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Self:
        """The hook that `to_dict` gave, also after JSON made lists of its tuples.

        Args:
            values: What `to_dict` gave.
        """
        evidence = tuple(Evidence(**piece) for piece in values["evidence"])
        return cls(**{**values, "evidence": evidence, "kinds": tuple(values["kinds"])})

    @property
    def is_settled(self) -> bool:
        """Whether it is the company's own and has happened, so that any question may state it."""
        return self.status == "done" and self.doer == "company"

    @property
    def words(self) -> str:
        """All its words in one string, for looking up whether it is about something."""
        return " ".join([self.text, *self.forms.values()])


_SOFTWARE = re.compile(
    r"\b(?:analytics|cloud|computing|data|developer|devops|IT|informatics|infrastructure|platform|programmer|software|"
    r"SRE|systems?|technical|web)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Scene:
    """Who is asked, in what line of work, for how long and where.

    Attributes:
        viewpoint: One of `infoprep.vocabulary.VIEWPOINTS`, or ``anyone`` where nothing tells.
        role: The interviewee's role as it stands in the notes; empty where it doesn't.
        functions: The kinds of work the role's words name (operations, data ...).
        occupations: The occupations that the role's words name (crew scheduler ...).
        sectors: The lines of business the notes name (airline, mining ...).
        minutes: The meeting's length in minutes; None where the notes don't tell.
        setting: coffee, office, video, phone or meal; None where the notes don't tell.
        at_most: How many questions the notes leave room for; None where they don't tell.
        about: The words that the notes have of the person: role and background.
        evidence: Where the role and the relation stand.
    """

    viewpoint: str
    role: str
    functions: frozenset[str]
    sectors: frozenset[str]
    minutes: int | None
    setting: Setting | None
    at_most: int | None = None
    about: str = ""
    occupations: frozenset[str] = frozenset()
    evidence: tuple[Evidence, ...] = ()

    @property
    def works_with_software(self) -> bool:
        """Whether the role has software on its desk: a line's or a ward's tools are for those who run them."""
        return bool(_SOFTWARE.search(self.role))

    @property
    def says_their_work(self) -> bool:
        """Whether the role's words name an occupation or a kind of work."""
        return bool(self.occupations or self.functions)


@dataclass(frozen=True, slots=True)
class Avoid:
    """A subject that the notes say not to raise.

    Attributes:
        words: How the notes say it, to show.
        pattern: What must not stand in a question, as a regular expression.
        evidence: Where the notes say so.
    """

    words: str
    pattern: str
    evidence: tuple[Evidence, ...]

    def touched_by(self, text: str) -> bool:
        """Whether a text raises the subject."""
        return bool(_any_case(self.pattern).search(text))


@lru_cache(maxsize=256)
def _any_case(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Answered:
    """A question that was answered well in an earlier talk.

    Attributes:
        template: The id of its template.
        about: The facts and wishes in it, in small letters.
        words: That it was answered, by whom and when, to show.
        evidence: Where that stands.
    """

    template: str
    about: frozenset[str]
    words: str
    evidence: tuple[Evidence, ...]

    def answers(self, template: str, about: Iterable[str]) -> bool:
        """Whether a question of a template, about these, is answered by it."""
        return template == self.template and self.about.issuperset(map(str.casefold, about))


@dataclass(frozen=True, slots=True)
class Draft:
    """A question of the user's own.

    Attributes:
        text: The question as it can be said; None where the scribble can't be made into one.
        words: The question as the notes have it.
        evidence: Where it stands.
        stage: Where in the talk it belongs.
    """

    text: str | None
    words: str
    evidence: tuple[Evidence, ...]
    stage: Stage = "core"
