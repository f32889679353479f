"""Features: what speaks for a candidate, each a number in 0..1, and the one table of their weights."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import log10
from typing import TYPE_CHECKING

import numpy as np

from infoprep.keywords.candidates import Found
from infoprep.lexicon import UNKNOWN_WORD, zipf

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Column = NDArray[np.float64]

COMMONEST_WORD = 7.0
TWO_WORDS = 0.8  # what two words are worth where three are worth 1
MOST_TELLING = 1.5  # the highest weight of a field
# Nouns that stand for whatever was said before them: Schmid's "shell nouns" (2000, "English Abstract Nouns as
# Conceptual Shells") and their like in reports.
GENERIC = frozenset(
    """approach method paper study result problem technique work article author research case example use
    analysis issue number part aim purpose goal way type set variety form level area field year time day month
    week people person man woman thing fact point view term effect role need order process system model
    application value information data section figure table conclusion discussion question idea aspect factor
    feature property condition basis addition change development performance experiment evaluation comparison
    reason evidence lot end group member stuff bit kind sort""".split()
)


@dataclass(frozen=True, slots=True)
class Table:
    """All candidates of a text, one row each.

    Attributes:
        size: How many words the longest stretch of the text has.
        weight: Places, each counted with its field's weight.
        alone: Places where no longer phrase holds it.
        longer: Places of the commonest longer phrase that holds it.
        first: Words of the text before its first place.
        zipf: How common its words are in English on average, on the Zipf scale (0..8).
        words: How many words it has.
        whole: Whether it is an item of a list.
        capitals: Whether it is one word in capitals.
        bare: Whether it begins with a noun.
        generic: Whether it is a single generic noun.
        field: The highest weight of its fields.
    """

    size: int
    weight: Column
    alone: Column
    longer: Column
    first: Column
    zipf: Column
    words: Column
    whole: Column
    capitals: Column
    bare: Column
    generic: Column
    field: Column


def table_of(found: Found) -> Table:
    """What the features need to know of each candidate, gathered once."""
    longer = _longer(found)
    rows = []
    for key, candidate in found.candidates.items():
        words = candidate.words
        count = len(words)
        text = candidate.text if count == 1 else ""
        rows.append(
            (
                candidate.weight,
                candidate.alone,
                longer.get(key, 0),
                candidate.first,
                sum(map(zipf, words)) / count,
                count,
                candidate.whole,
                len(text) > 1 and text.isupper(),
                candidate.bare,
                count == 1 and words[0] in GENERIC,
                candidate.best,
            )
        )
    columns = np.array(rows, dtype=np.float64).reshape(len(rows), 11).T
    return Table(found.size, *columns)


def _longer(found: Found) -> dict[str, int]:
    """For each candidate the places of the commonest longer one that holds it."""
    longer: dict[str, int] = {}
    for candidate in found.candidates.values():
        words, count = candidate.words, len(candidate.places)
        for start in range(len(words) if len(words) > 1 else 0):
            key = ""
            for word in words[start : -1 if not start else None]:
                key += word
                if count > longer.get(key, 0):
                    longer[key] = count
    return longer


def _capped(values: Column) -> Column:
    return np.clip(values, 0.0, 1.0).astype(np.float64)


def frequency(table: Table) -> Column:
    """How often it stands in the text, by its logarithm; full at sixteen places.

    Luhn 1958, "The automatic creation of literature abstracts".
    """
    return _capped(np.log(np.maximum(table.weight, 1)) / np.log(16))


def alone(table: Table) -> Column:
    """Whether it stands anywhere outside a longer phrase.

    The nested counts of C-value (Frantzi, Ananiadou & Mima 2000), taken as a yes or no.
    """
    return _capped(table.alone)


def complete(table: Table) -> Column:
    """That no longer phrase with it in it comes back in the text (C-value, as above)."""
    return 1 - _capped(np.log1p(table.longer) / np.log(16))


def early(table: Table) -> Column:
    """How near the start it first stands, by the logarithm of its distance (Florescu & Caragea 2017, PositionRank)."""
    return 1 - _capped(np.log1p(table.first) / np.log(2000))


def rare(table: Table) -> Column:
    """How rare its words are in English at large: termhood against a reference corpus (Ahmad et al. 1999)."""
    return _capped((COMMONEST_WORD - table.zipf) / (COMMONEST_WORD - UNKNOWN_WORD))


def phrase(table: Table) -> Column:
    """That it has several words, or is named by itself in a list.

    In a long stretch of text a single word counts for more, since words come back there.
    """
    length = min(max(log10(max(table.size, 1) / 100), 0), 1)  # 0 up to 100 words, 1 from 1,000 on
    single = min(1.3 * length, 1) * TWO_WORDS
    several = np.where(table.words > 2, 1.0, np.where(table.words > 1, TWO_WORDS, single))
    return np.maximum(several, table.whole * TWO_WORDS)


def acronym(table: Table) -> Column:
    """That it is one word in capitals."""
    return table.capitals


def bare(table: Table) -> Column:
    """That it begins with a noun: an adjective in front is often the sentence's and not the term's."""
    return table.bare


def specific(table: Table) -> Column:
    """That it is more than one generic noun such as "approach" or "way"."""
    return 1 - table.generic


def field(table: Table) -> Column:
    """How much its best field says of the company; nothing in a text without fields."""
    if not len(table.field) or np.all(table.field == table.field[0]):
        return np.zeros_like(table.field)
    return _capped(table.field / MOST_TELLING)


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature with its weight for phrases, its weight for single words, and its words for people."""

    value: Callable[[Table], Column]
    phrases: float
    words: float
    says: str

    @property
    def name(self) -> str:
        """The name it goes by in reasons."""
        return self.value.__name__


# Set by reasoning from fits, each checked on a kind of text that it had not seen: docs/quality.md. Each column
# adds up to 1.
FEATURES = (
    Feature(frequency, 0.19, 0.45, "It comes back in the text."),
    Feature(alone, 0.16, 0.15, "It stands on its own."),
    Feature(complete, 0.11, 0.0, "No longer phrase with it comes back."),
    Feature(early, 0.08, 0.10, "It stands near the start."),
    Feature(rare, 0.09, 0.15, "Its words are rare in English."),
    Feature(phrase, 0.14, 0.0, "It has several words, or an item of its own."),
    Feature(acronym, 0.04, 0.0, "It is an acronym."),
    Feature(bare, 0.03, 0.0, "It begins with its noun."),
    Feature(specific, 0.06, 0.05, "It is more than a generic noun."),
    Feature(field, 0.10, 0.10, "Its field says much of the company."),
)
