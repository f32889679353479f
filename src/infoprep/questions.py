"""Stage 6: bank x findings -> questions that might be asked, and what is left out with the reason.

A bank is filled in columns: what wordings need is looked up once for all that need the same, and a
question's text is made only when somebody wants to read it.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from infoprep.bank import Bank
from infoprep.bank.entries import NOTHING, Entry, Need, Place
from infoprep.bank.index import ROW, TOPIC_NUMBERS, YOURS, Index, Ints, Rows, bits
from infoprep.bank.template import MOST_CHOSEN
from infoprep.filled import Filled, Fills, Skipped, kept_quiet, words_of
from infoprep.hooks import Avoid, Findings, Hook
from infoprep.limits import QUESTION, QUESTION_CHARACTERS, fits_in_a_breath
from infoprep.settings import Settings
from infoprep.templating import Wording
from infoprep.vocabulary import MAY_HEAR, STAGES, WISHES, WORTH

__all__ = ["YOURS", "Filled", "Fillings", "Skipped", "fill_bank", "missing"]

# What two questions may have in common: then what rests on that alone is the same for both.
Alike = Literal["facts", "topic", "manner", "words", "fit", "care", "craft", "all"]
_NO_BANK = Index.of(())


class Fillings(Sequence[Filled]):
    """All that might be asked, in columns: one entry for each wording and way to fill it.

    Questions of one template stand together, its best filling first, in the order of the template ids after
    the ones that were given. Texts are made when they are asked for: so some questions are in here that can't
    be said (`Filled.is_sound`) or touch what is not to be raised (`touched`).

    Attributes:
        findings: The facts and the scene.
        skipped: What is left out before anything is filled: own questions and facts not to be raised.
        rows: What the bank knows of each, a row of `ROW`.
        words: How many words each has.
        care: How delicate each is: its `sensitivity`.
        facts: A number for the hooks in each; the same number, the same hooks, and the same of them heard.
        wishes: A number for the seeker's wishes that each meets; 0 for none.
    """

    def __init__(
        self,
        given: Iterable[Filled],
        findings: Findings,
        index: Index = _NO_BANK,
        *,
        skipped: Sequence[Skipped] = (),
        most: int = 1,
    ) -> None:
        self.findings, self.skipped = findings, tuple(skipped)
        self._given = sorted(given, key=lambda question: question.template)
        self._index, self._ways = index, _Ways()
        self._made: dict[int, Filled] = {}
        for question in self._given:
            self._ways.add(question.fills)
        own = np.arange(len(self._given))
        place, way = self._filled(most)
        brought = self._ways.columns()
        fits = self._can_be_said(place, {name: column.take(way) for name, column in brought.items()})
        place, way = place[fits], way[fits]
        self._way: Ints = np.concatenate([own, way])
        # Rows are taken, not joined: NumPy joins and picks rows of many fields one field at a time.
        self.rows: Rows = np.empty(len(self._way), dtype=ROW)
        index.rows.take(place, out=self.rows[len(own) :])
        if len(own):
            self.rows[: len(own)] = self._own_rows()
        self.words: Ints = self.rows["words"] + brought["words"].take(self._way)
        self.care: Ints = np.maximum(self.rows["sensitivity"], brought["care"].take(self._way))
        self.facts: Ints = brought["facts"].take(self._way)
        self.wishes: Ints = brought["wishes"].take(self._way)

    def _own_rows(self) -> Rows:
        rows = Index.of(question.entry for question in self._given).rows
        rows["template"] += len(self._index.ids)
        return rows

    def _filled(self, most: int) -> tuple[Ints, Ints]:
        """The places of the bank's rows, each as often as it can be filled, and the way in which it is."""
        scene, index, ways = self.findings.scene, self._index, self._ways
        asked = index.asked_of(scene.viewpoint, scene.sectors, scene.functions, scene.occupations)
        need = index.columns["need"].take(asked)
        starts = np.zeros(len(index.needs), dtype=np.int64)
        counts = np.zeros(len(index.needs), dtype=np.int64)
        for number in np.flatnonzero(np.bincount(need, minlength=len(index.needs))).tolist():
            wanted, start = index.needs[number], len(ways.fills)
            for fills in itertools.islice(_fillings(wanted, self.findings), most):
                ways.add(fills, wanted)
            starts[number], counts[number] = start, len(ways.fills) - start
        times = counts.take(need)
        place = np.repeat(asked, times)
        way = np.arange(len(place)) + np.repeat(starts.take(need) - np.cumsum(times) + times, times)
        return place, way

    def _can_be_said(self, place: Ints, brought: dict[str, Ints]) -> npt.NDArray[np.bool_]:
        """Whether rows of the bank, with what their way brings, are short enough and for this person's ears."""
        known = {
            name: self._index.columns[name].take(place) for name in ("words", "characters", "sensitivity")
        }
        fits: npt.NDArray[np.bool_] = (
            (known["words"] + brought["words"] <= QUESTION.most)
            & (known["characters"] + brought["characters"] <= QUESTION_CHARACTERS.most)
            & (brought["talks_past"] == 0)
        )
        if self.findings.scene.viewpoint not in MAY_HEAR:
            fits &= np.maximum(known["sensitivity"], brought["care"]) < 2
        return fits

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, place: Any) -> Any:
        """The question at a place."""
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        at = place if place >= 0 else place + len(self)
        if at not in self._made:
            self._made[at] = self._question(at)
        return self._made[at]

    def _question(self, place: int) -> Filled:
        if place < len(self._given):
            return self._given[place]
        entry, fills = self._index.entry(self.rows[place]), self._ways.fills[self._way[place]]
        return Filled(entry, self.findings.scene.viewpoint, fills)

    def groups(self, alike: Alike) -> tuple[list[Filled], Ints]:
        """The questions in groups that have something in common.

        Args:
            alike: What they have in common.

        Returns:
            Each group's first question, and for each question the number of its group.
        """
        keys, size = self._keys(alike)
        first = np.full(size, -1)
        first[keys[::-1]] = np.arange(len(self))[::-1]
        there = np.flatnonzero(first >= 0)
        number = np.zeros(size, dtype=np.int64)
        number[there] = np.arange(len(there))
        return [self[at] for at in first[there].tolist()], number.take(keys)

    def _keys(self, alike: Alike) -> tuple[Ints, int]:
        """A small number for each question, the same where they are alike; all are below the number told."""
        rows = self.rows
        in_trade = rows["sectors"] > 0
        at_home = in_trade | (rows["functions"] > 0) | (rows["occupation"] > 0)
        yours, occupation = rows["topic"] == TOPIC_NUMBERS[YOURS], rows["occupation"]
        parts: list[tuple[Rows, int]]
        if alike == "facts":
            news = rows["topic"] == TOPIC_NUMBERS["recent_news"]
            closing = rows["stage"] == STAGES.index("closing")
            parts = [(self.facts, len(self._ways.fills) + 1)]
            parts += [(flag, 2) for flag in (news, closing, at_home, in_trade, occupation > 0, yours)]
        elif alike == "topic":
            parts = [(rows["topic"], 256), (at_home, 2)]
        elif alike == "fit":
            worded = rows["named"] & bits("asked", [self.findings.scene.viewpoint]) > 0
            met = self.wishes > 0
            of_trade = in_trade & (rows["functions"] == 0) & (occupation == 0)
            flags = (worded, at_home, of_trade, occupation > 0, met, rows["for_a_wish"], yours)
            parts = [(flag, 2) for flag in flags]
        elif alike == "craft":  # the few about their occupation one by one, the rest together
            parts = [(np.where(occupation > 0, np.arange(1, len(rows) + 1), 0), len(rows) + 1)]
        elif alike == "all":
            parts = [(np.arange(len(rows)), len(rows) + 1)]
        elif alike == "manner":
            parts = [(rows["manner"], 32)]
        elif alike == "words":
            parts = [(self.words, 1_000)]
        else:
            parts = [(self.care, 3), (rows["chosen"], 10)]
        keys, size = np.zeros(len(rows), dtype=np.int64), 1
        for part, most in parts:
            keys, size = keys * most + part, size * most
        return keys, size

    def touched(self, question: Filled) -> Skipped | None:
        """Why a question is not to be asked: the notes ask not to raise its subject, or it is answered."""
        for known in self.findings.answered:
            if known.answers(question.template, question.about):
                return Skipped(question.text, known.words, known.evidence)
        avoid = _touches(question.text, self.findings)
        return kept_quiet(question.text, avoid) if avoid else None

    def ready(self, template: str | None = None) -> Iterator[Filled]:
        """The questions that can be said and touch nothing that is not to be raised.

        Args:
            template: Only those of the template with this id.
        """
        there: Iterable[int] = range(len(self))
        if template is not None:
            number = bisect_left(self._index.ids, template)
            there = np.flatnonzero(self.rows["template"] == number).tolist()
        for place in there:
            question: Filled = self[place]
            if template in (None, question.template) and question.is_sound and not self.touched(question):
                yield question


class _Ways:
    """The ways to fill needs, each with what it brings into a question."""

    def __init__(self) -> None:
        self.fills: list[Fills] = []
        self._rows: list[tuple[int, int, int, int, int, bool]] = []
        self._facts: dict[tuple[tuple[int, ...], tuple[bool, ...]], int] = {}
        self._wishes: dict[tuple[str, ...], int] = {(): 0}
        self._lengths: dict[tuple[int, str, tuple[str, ...]], tuple[int, int]] = {}

    def add(self, fills: Fills, need: Need = NOTHING) -> None:
        """Keep a way to fill a need, or of a question that is filled already."""
        words = characters = care = 0
        for place, (_, hook) in zip(need.places, fills, strict=False):
            for form, filters in place.uses:
                shown = self._length(hook, form, filters)
                words, characters = (
                    words + shown[0] - 1,
                    characters + shown[1] - 1,
                )  # for the slot's one letter
        wish: Hook | None = None
        for name, hook in fills:
            care = max(care, hook.sensitivity)
            wish = hook if name in WISHES and wish is None else wish
        heard = tuple([bool(place.uses) for place in need.places])
        facts = (tuple([id(hook) for _, hook in fills]), heard)
        wishes = tuple([hook.text for _, hook in fills if hook.type in WISHES])
        # A wish that is a question itself ("how analysts work together") is met by its own words.
        talks_past = wish is not None and "ask" in wish.forms and not need.shows_wish
        self.fills.append(fills)
        self._rows.append(
            (
                words,
                characters,
                care,
                self._facts.setdefault(facts, len(self._facts)),
                self._wishes.setdefault(wishes, len(self._wishes)),
                talks_past,
            )
        )

    def _length(self, hook: Hook, form: str, filters: tuple[str, ...]) -> tuple[int, int]:
        key = (id(hook), form, filters)
        if key not in self._lengths:
            words = words_of(hook, form, filters) or ""
            self._lengths[key] = len(words.split()), len(words)
        return self._lengths[key]

    def columns(self) -> dict[str, Ints]:
        """What the ways bring, a number for each."""
        table = np.array(self._rows, dtype=np.int64).reshape(-1, len(_BROUGHT))
        return dict(zip(_BROUGHT, np.ascontiguousarray(table.T), strict=True))


# In the order of the rows that `_Ways.add` makes.
_BROUGHT = ("words", "characters", "care", "facts", "wishes", "talks_past")


def fill_bank(bank: Bank, findings: Findings, settings: Settings) -> Fillings:
    """Fill every template that fits the person and the facts.

    Args:
        bank: The templates.
        findings: The hooks, the scene, and what not to raise.
        settings: Bounds the fillings of one template.

    Returns:
        The questions that might be asked, the user's own among them.
    """
    own, unspeakable = _own_questions(findings)
    shut_out = [kept_quiet(hook.text, avoid) for hook, avoid in findings.shut_out]
    return Fillings(own, findings, bank.index, skipped=[*unspeakable, *shut_out], most=settings.max_fills)


# How many hooks are tried for the slots of one template: thirty slots of one type have no end of ways.
_TRIES = 2_000


def _own_questions(findings: Findings) -> tuple[list[Filled], list[Skipped]]:
    """The user's own questions as they can be said; one that can't be said in a breath is given back."""
    filled, skipped = [], []
    for number, own in enumerate(findings.drafts, 1):
        text, evidence = own.text or own.words, own.evidence
        avoid = _touches(text, findings)
        if avoid:
            skipped.append(kept_quiet(text, avoid))
        elif own.text is None:
            skipped.append(Skipped(text, "It needs your own words before it can be said.", evidence))
        elif not fits_in_a_breath(text):
            limit = QUESTION if len(text.split()) > QUESTION.most else QUESTION_CHARACTERS
            skipped.append(Skipped(text, " ".join(limit.passed()), evidence))
        else:
            entry = Entry(f"{YOURS}.{number}", YOURS, own.stage, 2, 0, Wording((text,)), chosen=MOST_CHOSEN)
            filled.append(Filled(entry, findings.scene.viewpoint, (), evidence))
    return filled, skipped


def _fillings(need: Need, findings: Findings) -> Iterator[Fills]:
    """The ways to put hooks into slots, the most worthwhile hooks first."""
    choices = []
    for place in need.places:
        hooks = _candidates(place, need, findings)
        if not hooks:
            return iter(())
        choices.append((place.name, hooks))
    if len(choices) == 1:  # as with most needs
        ((name, hooks),) = choices
        return iter([((name, hook),) for hook in hooks])
    places = findings.once(_places)
    tries = itertools.count()

    def joined(chosen: Fills) -> Iterator[Fills]:
        if len(chosen) == len(choices):
            yield chosen
            return
        name, hooks = choices[len(chosen)]
        before = [hook for _, hook in chosen]
        for hook in hooks:
            if next(tries) > _TRIES:
                return
            distinct = all((other.type, other.text) != (hook.type, hook.text) for other in before)
            # "a competitor, a second competitor": each pair once, in the order of the notes.
            same = before and before[-1].type == hook.type
            if distinct and not (same and places[id(before[-1])] > places[id(hook)]):
                yield from joined((*chosen, (name, hook)))

    return joined(())


def _places(findings: Findings) -> dict[int, int]:
    return {id(hook): number for number, hook in enumerate(findings.hooks)}


def missing(need: Need, findings: Findings) -> list[str]:
    """The slots of a need that nothing in the notes fills."""
    return [place.name for place in need.places if not _candidates(place, need, findings)]


def _candidates(place: Place, need: Need, findings: Findings) -> tuple[Hook, ...]:
    # Most of a bank asks for what most notes don't have.
    return findings.once(_fitting, place, need.stale) if findings.of(place.type) else ()


def _fitting(findings: Findings, place: Place, stale: int | None) -> tuple[Hook, ...]:
    """The hooks that fit a slot, the most worthwhile first."""
    hooks = [
        hook
        for hook in findings.of(place.type)
        if (not set(place.kinds).isdisjoint(hook.kinds) if place.kinds else _is_as_it_says(hook, place.type))
        and not (stale and findings.age(hook) > stale)
        and all(hook.form(form) for form, _ in place.uses)
    ]
    return tuple(sorted(hooks, key=lambda hook: -WORTH[hook.type] * hook.certainty))


def _is_as_it_says(hook: Hook, of_type: str) -> bool:
    """Whether a hook fits where no kind is asked for: it has happened, and a merger was not called off."""
    return hook.is_settled and ("ended" not in hook.kinds or of_type == "event")


def _touches(text: str, findings: Findings) -> Avoid | None:
    for avoid in findings.avoid:
        if avoid.touched_by(text):
            return avoid
    return None
