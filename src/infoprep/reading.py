"""Stage 2: notes -> reading: every text with its spaCy Doc, in one pass."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from infoprep.notes import Notes
from infoprep.pipeline import load_pipeline, one_thread
from infoprep.settings import Settings
from infoprep.yaml_source import Evidence, Text

if TYPE_CHECKING:
    from spacy.tokens import Doc

Found = TypeVar("Found")

_BULLET = re.compile(r"(?:[-*•–—^>+→·▸►▪‣◦●○■]+|[-=]+>|\d{1,2}[.)]|\[[ xX]?\])\s+")
_BARE_NUMBER = re.compile(r"([1-9]) (?=[a-z])")
_LONGEST = 2_000  # characters of a passage; a longer one is cut where a sentence ends
# spaCy works on so many characters at a time: what it needs of memory grows with them.
_AT_ONCE = 10_000
_SENTENCE_END = re.compile(r"(?<=[.!?])\s")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_RAGGED = 8  # characters by which lines wrapped by hand differ
_HARD_WRAP = 60  # a line shorter than this was ended on purpose
_WIDEST = 140  # nothing wraps a longer one


@dataclass(frozen=True)
class Passage:
    """A stretch of the notes that reads as one: a bullet, a paragraph, a list item.

    Attributes:
        text: Its text, which knows its place.
        doc: What spaCy makes of it.
    """

    text: Text
    doc: Doc

    @property
    def path(self) -> str:
        """Dotted path of the field it stands in."""
        return self.text.path

    def evidence(self, start: int = 0, end: int | None = None) -> tuple[Evidence, ...]:
        """The words between two characters of the passage, as they stand in the file."""
        return self.text.evidence(start, end)


@dataclass(frozen=True)
class Reading:
    """The notes as read.

    Attributes:
        notes: The notes.
        passages: Every text of the notes, in the order of the file's fields.
    """

    notes: Notes
    passages: tuple[Passage, ...]
    _known: dict[tuple[Hashable, ...], Any] = field(default_factory=dict, repr=False, compare=False)

    def once(self, find: Callable[..., Found], *what: Hashable) -> Found:
        """What a function finds in this reading, found once: each extractor asks for its lines."""
        if (find, *what) not in self._known:
            self._known[find, *what] = find(self, *what)
        found: Found = self._known[find, *what]
        return found

    def under(self, *paths: str) -> tuple[Passage, ...]:
        """The passages of the fields with these paths, or below them."""
        return self.once(_under, *paths)


def _under(reading: Reading, *paths: str) -> tuple[Passage, ...]:
    places = reading.once(_by_path)
    found = {place for path in paths for place in places.get(path, ())}
    return tuple(reading.passages[place] for place in sorted(found))


def _by_path(reading: Reading) -> dict[str, list[int]]:
    """The places of the passages that stand in each field, or below it."""
    found: dict[str, list[int]] = {}
    for place, passage in enumerate(reading.passages):
        for path in itertools.accumulate(passage.path.split("."), "{}.{}".format):
            found.setdefault(path, []).append(place)
    return found


def read(notes: Notes, settings: Settings) -> Reading:
    """Run spaCy over every text of the notes, once.

    Args:
        notes: The notes.
        settings: Says which pipeline to use.

    Returns:
        The reading.

    Raises:
        ModelMissingError: There is no pipeline.
    """
    (reading,) = read_several([notes], settings)
    return reading


def read_several(several: Sequence[Notes], settings: Settings) -> list[Reading]:
    """Run spaCy over the texts of several notes in one go, which is a quarter faster than over each one's.

    Args:
        several: The notes.
        settings: Says which pipeline to use.

    Returns:
        The reading of each, in order; the same as alone.

    Raises:
        ModelMissingError: There is no pipeline.
    """
    texts = [[part for text in notes.texts() for part in split_passages(text)] for notes in several]
    passages = iter(read_texts(itertools.chain.from_iterable(texts), settings))
    return [
        Reading(notes, tuple(itertools.islice(passages, len(parts))))
        for notes, parts in zip(several, texts, strict=True)
    ]


def read_texts(texts: Iterable[Text], settings: Settings, *, skip: Sequence[str] = ()) -> list[Passage]:
    """Run spaCy over texts, in one pass, without the components to skip."""
    texts = list(texts)
    # Half a character, as broken JSON holds, is none that spaCy takes.
    nlp = load_pipeline(settings.model)
    without = [name for name in skip if name in nlp.pipe_names]
    docs = (
        doc
        for batch in _batches(texts)
        for doc in nlp.pipe((_SURROGATE.sub("\ufffd", text) for text in batch), disable=without)
    )
    with one_thread():
        return [Passage(text, doc) for text, doc in zip(texts, docs, strict=True)]


def _batches(texts: Sequence[Text]) -> Iterator[Sequence[Text]]:
    """Texts in runs of about `_AT_ONCE` characters."""
    ends = itertools.accumulate(map(len, texts))
    runs = itertools.groupby(zip(texts, ends, strict=True), key=lambda pair: pair[1] // _AT_ONCE)
    return ([text for text, _ in run] for _, run in runs)


def split_passages(text: Text) -> list[Text]:
    r"""A text's bullets and paragraphs, without their bullet signs.

    Lines that were wrapped while typing or pasting are kept together: the line before is long and does
    not end a sentence, it had no room for the next line's first word, that line neither starts a bullet
    nor follows an empty one, and it starts small or most lines around it are full as well.

    >>> [str(part) for part in split_passages(Text("- two hubs\n- one fleet"))]
    ['two hubs', 'one fleet']
    """
    spans: list[tuple[int, int]] = []
    start, before = 0, ""
    for line, wrapped in _lines(text):
        end = start + len(line)
        if spans and wrapped and _goes_on(before, line):
            spans[-1] = (spans[-1][0], end)
        elif any(char.isalnum() for char in line):
            spans.append((start, end))
        start, before = end + 1, line.strip()
    sound = (piece for whole in spans for piece in _sound(text, *whole))
    parts = [part for piece in sound for span in _cut(text, *piece) if (part := text.part(*span))]
    signs = [_BULLET.match(part) or number for part, number in zip(parts, _counted(parts), strict=True)]
    return [part.part(sign.end() if sign else 0, len(part)) for part, sign in zip(parts, signs, strict=True)]


def _counted(parts: list[Text]) -> list[re.Match[str] | None]:
    """The bare numbers that count lines: "1 hours in January?", "2 who pays"; three years are no third line."""
    numbers = [_BARE_NUMBER.match(part) for part in parts]
    counts = [int(number[1]) if number else 0 for number in numbers]
    in_order = [
        bool(count)
        and (count - 1 in counts[max(0, place - 1) : place] or count + 1 in counts[place + 1 : place + 2])
        for place, count in enumerate(counts)
    ]
    return [number if counting else None for number, counting in zip(numbers, in_order, strict=True)]


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """The lines of a text, each with whether it may go on from the one above.

    In a block that was wrapped most lines are full; elsewhere a line that starts small goes on, unless all do.
    """
    block: list[str] = []
    for line in text.split("\n"):
        if block and (not line.strip() or not block[-1].strip() or _BULLET.match(line.strip())):
            yield from _with_wrapped(block)
            block = []
        block.append(line)
    yield from _with_wrapped(block)


def _with_wrapped(block: list[str]) -> Iterator[tuple[str, bool]]:
    lines = [line.strip() for line in block]
    indents = [len(line) - len(line.lstrip()) for line in block]
    if len(block) > 2 and min(indents[1:]) > indents[0] and len(lines[0].split()) <= _HEADING:
        return ((line, False) for line in block)  # a list under its heading
    width = max(map(len, lines))
    full = [
        len(line) + 1 + len(after.split()[0]) + _RAGGED > width
        for line, after in itertools.pairwise(lines)
        if after
    ]
    wrapped = sum(full) * 2 >= len(full)
    small = [line[:1].islower() for line in lines]
    hasty = sum(small) * 3 > len(small)
    return (
        (line, wrapped or (starts_small and not hasty))
        for line, starts_small in zip(block, small, strict=True)
    )


_HEADING = 4  # words


def _goes_on(before: str, line: str) -> bool:
    """Whether a line was wrapped: the one above is long, ends no sentence, and had no room for its word."""
    line = line.strip()
    if not _HARD_WRAP <= len(before) <= _WIDEST or before[-1] in ".!?:" or not line or _BULLET.match(line):
        return False
    if _WARNS.match(line):
        return False
    return len(before) + 1 + len(line.split()[0]) + _RAGGED > len(line)


# "dont ask for a referral": what not to do is a line of its own
_WARNS = re.compile(r"(?:do ?n['’]?t|do not|never) [a-z]")
# Nobody speaks so: no pattern has to get through it.
_NOISE = re.compile(r"[\W_]{30,}|\S{200,}")


def _sound(text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A span without noise: long runs of signs or spaces, endless words."""
    for noise in _NOISE.finditer(text, start, end):
        yield start, noise.start()
        start = noise.end()
    yield start, end


def _cut(text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A span in pieces that are not too long: at a sentence's end, else at a space, else anywhere."""
    while end - start > _LONGEST:
        window = text[start : start + _LONGEST]
        ends = [match.end() for match in _SENTENCE_END.finditer(window, _LONGEST // 2)]
        cut = start + (ends[-1] if ends else window.rfind(" ", _LONGEST // 2) + 1 or _LONGEST)
        yield start, cut
        start = cut
    yield start, end
