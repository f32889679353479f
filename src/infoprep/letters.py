"""Letters from templates: the request for a talk, the thank-you note, the message after three weeks.

Drafts, with the facts in them and where these stand. A paragraph has several wordings, the fullest first:
the first one that can be filled is used, so that nothing is ever made up to fill a place.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict

from infoprep.answers import Answers, load_answers
from infoprep.errors import RenderError
from infoprep.fields import many
from infoprep.gate import checked, load_as
from infoprep.ledger import check_company
from infoprep.letter_facts import SLOTS, Fact, facts_of
from infoprep.limits import PARAGRAPH
from infoprep.notes import Notes, notes_of
from infoprep.settings import Settings, settings_of
from infoprep.templating import TemplateError, filtered, parse_template
from infoprep.yaml_source import Items, MisplacedError, Node, Source, Text

Kind = Literal["request", "thanks", "later"]
KINDS: tuple[Kind, ...] = get_args(Kind)

# Words of a letter: a note for hand-writing fits a card, the others a screen.
LENGTHS: dict[Kind, tuple[int, int]] = {"request": (0, 130), "thanks": (60, 90), "later": (0, 110)}


@dataclass(frozen=True, slots=True)
class Letter:
    """A draft.

    Attributes:
        kind: request, thanks or later.
        text: The letter.
        facts: The facts used, in the order of the letter.
        to_write: What stands in brackets, for the user to write.
        words: How many words it has, less the subject.
        advice: Where it is shorter or longer than it should be; else empty.
    """

    kind: Kind
    text: str
    facts: tuple[Fact, ...]
    to_write: tuple[str, ...]
    words: int
    advice: str = ""


def _wordings(value: Node) -> Node:
    texts = (value,) if isinstance(value, Text) else tuple(value) if isinstance(value, Items) else ()
    if not texts or not all(isinstance(text, Text) for text in texts):
        raise ValueError(
            "Expected a wording, or a list of wordings.\nWrite - [fullest wording, plainer one]."
        )
    for text in texts:
        try:
            wording = parse_template(text, PARAGRAPH)
        except TemplateError as error:
            raise MisplacedError(text, str(error)) from None
        unknown = next(
            (slot for slot in wording.slots if slot.name not in SLOTS or slot.form != "text"), None
        )
        if unknown:
            name = unknown.name if unknown.name not in SLOTS else f"{unknown.name} | {unknown.form}"
            raise MisplacedError(text, f"'{name}' is no slot of a letter.\nUse one of: {', '.join(SLOTS)}.")
    return texts


Paragraphs = Annotated[
    tuple[Annotated[tuple[Text, ...], BeforeValidator(_wordings)], ...], BeforeValidator(many)
]


class Letters(BaseModel):
    """Templates of letters: of each a list of paragraphs, of a paragraph one wording or several."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    request: Paragraphs = ()
    thanks: Paragraphs = ()
    later: Paragraphs = ()


def load_letters(path: str | Path | None = None) -> Letters:
    """Read templates of letters.

    Args:
        path: A file of one's own; its letters stand in place of those that come with infoprep. Left out: those.

    Returns:
        The templates.

    Raises:
        InputError: The file can't be read or is wrong; all problems at once.
    """
    shipped = files("infoprep").joinpath("letter_templates", "en.yaml").read_text(encoding="utf-8")
    known = checked(Source("en.yaml", shipped), Letters)
    if path is None:
        return known
    own = load_as(path, Letters)
    return known.model_copy(update={kind: told for kind, told in own if told})


def write_letter(
    kind: Kind,
    notes: str | Path | Mapping[str, Any] | Notes,
    answers: Iterable[str | Path | Answers] = (),
    *,
    template: str | Path | None = None,
    settings: Settings | Mapping[str, Any] | None = None,
) -> Letter:
    """Draft a letter.

    Args:
        kind: "request" for the talk, "thanks" after it, "later" for three weeks after.
        notes: The notes of the talk with the person whom it is for.
        answers: What was said, files or Answers: for a request by those who may have named the person, else by the
            person; those of others are left aside.
        template: A file of one's own with letters.
        settings: Say which pipeline to read with.

    Returns:
        The draft: the fullest wording that fits its length. Nothing private is in it.

    Raises:
        RenderError: There is no such letter.
        InputError: The notes, the answers or the template are wrong.
        ModelMissingError: No spaCy pipeline is installed.
    """
    if kind not in KINDS:
        raise RenderError(f"There is no letter '{kind}'. Use {', '.join(KINDS)}.")
    given, checked_settings = notes_of(notes), settings_of(settings)
    meetings = [one if isinstance(one, Answers) else load_answers(one) for one in answers]
    check_company(meetings, given)
    facts = facts_of(kind, given, meetings, checked_settings)
    paragraphs = [_filled(wordings, facts) for wordings in getattr(load_letters(template), kind)]
    least, most = LENGTHS[kind]
    # First what leaves no paragraph out or to write, then what takes the fewest steps to plainer wordings.
    rows = [list(row) for row in itertools.product(*paragraphs)]
    drafts = sorted(rows, key=lambda row: (sum(part.is_bare for part in row), sum(part.step for part in row)))
    fit = (draft for draft in drafts if least <= _words(draft) <= most)
    chosen = next(fit, None) or min(drafts, key=lambda draft: abs(_words(draft) - (least + most) // 2))
    text = "\n\n".join(part.text for part in chosen if part.text) + "\n"
    words = _words(chosen)
    used = dict.fromkeys(facts[name] for part in chosen for name in part.names)
    advice = "" if least <= words <= most else f"It has {words} words; {least} to {most} would be right."
    return Letter(kind, text, tuple(used), tuple(re.findall(r"\[[^\[\]]+\]", text)), words, advice)


@dataclass(frozen=True, slots=True)
class _Part:
    """A paragraph, filled, with the names of the facts in it, and how many fuller wordings there are."""

    text: str
    names: tuple[str, ...]
    step: int

    @property
    def is_bare(self) -> bool:
        """Whether it is left out, or left to write."""
        return not self.text or self.text.startswith("[")


def _filled(wordings: Iterable[str], facts: Mapping[str, Fact]) -> list[_Part]:
    """The wordings of a paragraph that can be filled."""
    made: list[_Part] = []
    for wording in (parse_template(text, PARAGRAPH) for text in wordings):
        if all(slot.name in facts for slot in wording.slots):
            text = wording.fill(lambda slot: filtered(facts[slot.name].words, slot.words))
            made.append(_Part(text, tuple(slot.name for slot in wording.slots), len(made)))
    return made or [_Part("", (), 0)]


def _words(parts: Iterable[_Part]) -> int:
    return sum(len(part.text.split()) for part in parts if not part.text.startswith("Subject:"))
