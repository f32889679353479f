"""Stages 2 to 4 together: notes -> what is found in them, read by spaCy once and kept for the next time."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from infoprep.cache import code, version_of
from infoprep.closeness import looked_up, remember
from infoprep.hooks import Avoid, Draft, Extractor, Findings, Hook, Scene, find_hooks
from infoprep.keywords import Keyword, rank_keywords
from infoprep.notes import Notes
from infoprep.pipeline import installed_model
from infoprep.reading import Reading, read
from infoprep.reasons import Reason
from infoprep.settings import Settings
from infoprep.yaml_source import Evidence


@dataclass(frozen=True)
class Found:
    """What is found in notes.

    Attributes:
        keywords: The phrases that tell what they are about, best first.
        findings: The facts worth asking about, and the scene.
        lines: Each passage that was read, as it stands in the file: a piece for each of its lines.
    """

    keywords: Sequence[Keyword]
    findings: Findings
    lines: Sequence[tuple[Evidence, ...]]


def find(
    notes: Notes,
    settings: Settings,
    extractors: Sequence[Extractor] = (),
    reading: Reading | None = None,
) -> Found:
    """Find what notes hold, or take it from what was kept of the same notes.

    Args:
        notes: The notes.
        settings: Say which pipeline to read with, and whether to keep what is found.
        extractors: Extractors of plugins; nothing is kept where there are any, for their code can change.
        reading: The notes as read, where they were; left out: they are read when nothing was kept of them.

    Returns:
        The same, kept or not.

    Raises:
        ModelMissingError: There is no pipeline.
    """
    kept = settings.kept
    key = None if kept is None or extractors else _key(notes, settings)
    if kept is None or key is None:
        return found_in(reading or read(notes, settings), extractors)
    record = kept.get(key)
    if record is not None:
        return from_record(record)
    found = found_in(reading or read(notes, settings))
    kept.put(key, to_record(found))
    return found


def found_in(reading: Reading, extractors: Sequence[Extractor] = ()) -> Found:
    """Find what a reading holds.

    Args:
        reading: The notes as read.
        extractors: Extractors of plugins.
    """
    lines = [passage.evidence() for passage in reading.passages]
    return Found(rank_keywords(reading), find_hooks(reading, extractors), lines)


def _key(notes: Notes, settings: Settings) -> str | None:
    """What decides what is found: the notes to the letter and where they stand, the pipeline, and the code.

    Returns:
        The key; None for a pipeline that is no installed package, which can change unseen.
    """
    model = installed_model() if settings.model is None else settings.model
    known = version_of(model) if isinstance(model, str) else None
    if known is None:
        return None
    texts = list(notes.texts())
    sources = {(text.source.name, text.source.text) for text in texts}
    where = [(text.path, text.offset) for text in texts]
    told = json.dumps([code(), model, known, sorted(sources), where, notes.model_dump_json()])
    return hashlib.sha256(told.encode()).hexdigest()


def to_record(found: Found) -> bytes:
    """What was found, as JSON.

    Args:
        found: What was found.
    """
    told = {**asdict(found), "looked_up": looked_up(found.findings)}
    return json.dumps(told, default=sorted).encode()  # sets, by the order of their words


def from_record(record: bytes) -> Found:
    """What `to_record` made a record of.

    Args:
        record: The record.
    """
    told = json.loads(record)
    findings = told["findings"]
    shut_out = tuple((Hook.from_dict(hook), _made(Avoid, avoid)) for hook, avoid in findings["shut_out"])
    scene = findings["scene"]
    scene |= {name: frozenset(scene[name]) for name in ("functions", "occupations", "sectors")}
    made = Findings(
        tuple(map(Hook.from_dict, findings["hooks"])),
        _made(Scene, scene),
        tuple(_made(Avoid, avoid) for avoid in findings["avoid"]),
        tuple(_made(Draft, draft) for draft in findings["drafts"]),
        shut_out,
    )
    remember(told["looked_up"], made)
    lines = [_evidence(pieces) for pieces in told["lines"]]
    return Found([_keyword(keyword) for keyword in told["keywords"]], made, lines)


def _keyword(told: dict[str, Any]) -> Keyword:
    reasons = tuple(Reason(**reason) for reason in told["reasons"])
    made: Keyword = _made(Keyword, told | {"reasons": reasons, "also": tuple(told["also"])})
    return made


def _made(kind: Any, told: dict[str, Any]) -> Any:
    return kind(**told | {"evidence": _evidence(told["evidence"])})


def _evidence(told: Iterable[dict[str, Any]]) -> tuple[Evidence, ...]:
    return tuple(Evidence(**piece) for piece in told)
