"""What infoprep finds in notes beside what careful readers listed (tests/gold): precision and recall by type.

    make bench-hooks        (or: python -m tests.gold_scores [--show] [STEM ...])

A hook is right where a reader listed one of its type that rests on the same words; an event's date, status and doer
must be the same too. What readers put under `also` is right but not missed.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from infoprep import load_notes
from infoprep.hooks import Findings, Hook, find_hooks
from infoprep.hooks.events import events
from infoprep.hooks.scene import set_scene
from infoprep.reading import read
from infoprep.settings import Settings
from infoprep.vocabulary import EVENTS
from tests.conftest import ROOT, SHARED, reading_of

GOLD = Path(__file__).parent / "gold"
NOTES = (SHARED / "notes", ROOT / "benchmarks" / "notes", GOLD / "notes", GOLD / "unseen")
# What every sheet has and no reader would list, and what is made of two hooks.
NOT_SCORED = frozenset({"company", "join"})
# Types that say the same of the notes by other names.
ALIKE = {"skill": {"language"}, "language": {"skill"}, "metric": {"setback"}, "setback": {"metric"}}
GROUPS = ("shared", "own", "unseen")

Entry = dict[str, Any]


@dataclass
class Count:
    """How many were found, right and wanted.

    Attributes:
        found: Hooks that infoprep made.
        right: Those among them that a reader listed.
        wanted: Hooks that a reader would be sorry to miss.
        got: Those among them that infoprep made.
    """

    found: int = 0
    right: int = 0
    wanted: int = 0
    got: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(
            self.found + other.found,
            self.right + other.right,
            self.wanted + other.wanted,
            self.got + other.got,
        )

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.got / self.wanted if self.wanted else 1.0


@dataclass
class Compared:
    """One notes file beside its gold."""

    counts: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    wrong: list[Hook] = field(default_factory=list)
    missed: list[Entry] = field(default_factory=list)


def notes_path(stem: str) -> Path | None:
    return next((folder / f"{stem}.yaml" for folder in NOTES if (folder / f"{stem}.yaml").is_file()), None)


def group_of(path: Path) -> str:
    return {"notes": "shared" if SHARED in path.parents else "own"}.get(path.parent.name, "unseen")


def gold_of(stem: str) -> Entry:
    loaded: Entry = yaml.safe_load((GOLD / f"{stem}.yaml").read_text(encoding="utf-8"))
    return loaded


def found_in(path: Path) -> Findings:
    return find_hooks(read(load_notes(path), Settings()))


def hooks_of(findings: Findings) -> Iterator[Hook]:
    """All hooks, those that the notes say not to raise too."""
    yield from findings.hooks
    yield from (hook for hook, _ in findings.shut_out)


def types_of(entry: Entry) -> set[str]:
    kinds = entry["type"]
    return set(kinds) if isinstance(kinds, list) else {kinds}


def content(text: str) -> set[str]:
    """The words and numbers of a text that tell something, less their endings."""
    words = re.findall(r"[^\W_]+(?:[.,]\d+)*", str(text).lower())
    kept = {re.sub(r"(?:ings?|ed|es|s)$", "", word) if len(word) > 4 else word for word in words}
    return kept - set("a an the of to in on at by for and or with its it is are was".split()) or kept


def same_words(hook: Hook, entry: Entry) -> bool:
    """Whether a hook rests on a gold entry's words: most of the shorter one's stand in the other."""
    raw = " ".join(piece.text for piece in hook.evidence)
    return any(shares(entry["words"], words) for words in (raw, hook.text))


def shares(words: str, other: str) -> bool:
    """Whether most of the shorter text's words stand in the other."""
    ours, theirs = content(words), content(other)
    return len(ours & theirs) >= max(1, 0.6 * min(len(ours), len(theirs)))


def alike(entry: Entry, other: Entry) -> bool:
    """Whether two gold entries speak of the same words."""
    ours, theirs = content(entry["words"]), content(other["words"])
    return len(ours & theirs) >= max(1, 0.75 * min(len(ours), len(theirs))) and len(theirs) > 0.5 * len(ours)


def same(hook: Hook, entry: Entry) -> bool:
    """Whether a hook is what a gold entry tells."""
    kinds = types_of(entry)
    if hook.type not in kinds and not ALIKE.get(hook.type, set()) & kinds:
        return False
    if not same_words(hook, entry):
        return False
    if hook.type not in EVENTS:
        return True
    # What an authority decides may be told as its deed or as the company's fate, but not as the company's deed.
    fate = "regulation" in (hook.type, *kinds) and _FATE.match(hook.forms.get("clause", "was"))
    return (
        hook.date == str(entry.get("date", ""))
        and hook.status == entry.get("status", "done")
        and (hook.doer == entry.get("doer", "company") or bool(fate))
    )


_FATE = re.compile(r"(?:was|were|got|won|received|obtained|secured|gained|lost)\b")


def compare(stem: str) -> Compared:
    path = notes_path(stem)
    assert path
    gold, result = gold_of(stem), Compared()
    wanted, also = gold.get("hooks") or [], gold.get("also") or []
    found = found_in(path)
    hooks = [hook for hook in hooks_of(found) if hook.type not in NOT_SCORED]
    for hook in hooks:
        right = any(same(hook, entry) for entry in [*wanted, *also])
        result.counts[hook.type] += Count(found=1, right=int(right))
        if not right:
            result.wrong.append(hook)
    drafts = [draft.words for draft in found.drafts]
    for entry in wanted:
        # The same words under `also` are other readings of the same fact.
        readings = [entry, *(other for other in also if alike(entry, other))]
        got = any(same(hook, reading) for hook in hooks for reading in readings)
        # What a scribbled question asks is found as a draft, and not a second time as a goal.
        got = got or ("goal" in types_of(entry) and any(shares(entry["words"], words) for words in drafts))
        result.counts[min(types_of(entry))] += Count(wanted=1, got=int(got))
        if not got:
            result.missed.append(entry)
    return result


def compare_line(line: str, entries: list[Entry]) -> Compared:
    """One line of news beside its gold."""
    result = Compared()
    reading = reading_of(f"company: Acme\nnews:\n- {json.dumps(line)}\n")
    hooks = list(events(reading, set_scene(reading)))
    for hook in hooks:
        right = any(same(hook, entry) for entry in entries)
        result.counts[hook.type] += Count(found=1, right=int(right))
        if not right:
            result.wrong.append(hook)
    for entry in entries:
        got = any(same(hook, entry) for hook in hooks)
        result.counts[min(types_of(entry))] += Count(wanted=1, got=int(got))
        if not got:
            result.missed.append(entry)
    return result


def compare_lines(path: Path) -> dict[str, Compared]:
    """Each of a file's lines of news beside its gold, by the line."""
    return {
        item["line"]: compare_line(item["line"], item["events"])
        for item in yaml.safe_load(path.read_text(encoding="utf-8"))
    }


def total(counts: Iterable[tuple[str, Count]], kinds: frozenset[str] | None = None) -> Count:
    return sum((count for kind, count in counts if kinds is None or kind in kinds), Count())


def table(results: dict[str, Compared]) -> Iterator[str]:
    merged: dict[str, Count] = defaultdict(Count)
    for result in results.values():
        for kind, count in result.counts.items():
            merged[kind] += count
    rows = [
        *sorted(merged.items()),
        ("events", total(merged.items(), EVENTS)),
        ("all", total(merged.items())),
    ]
    yield f"{'type':16s}{'found':>7s}{'right':>7s}{'precision':>11s}{'wanted':>8s}{'got':>6s}{'recall':>8s}"
    for kind, count in rows:
        yield (
            f"{kind:16s}{count.found:7d}{count.right:7d}{count.precision:11.3f}{count.wanted:8d}{count.got:6d}"
            f"{count.recall:8.3f}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("stems", nargs="*", metavar="STEM", help="only these notes")
    parser.add_argument("--show", action="store_true", help="also every hook that is wrong or missed")
    args = parser.parse_args()
    stems = args.stems or sorted(path.stem for path in GOLD.glob("*.yaml"))
    paths = {stem: path for stem in stems if (path := notes_path(stem))}
    for group in GROUPS:
        results = {stem: compare(stem) for stem, path in paths.items() if group_of(path) == group}
        if not results:
            continue
        print(f"\n{group}: {len(results)} notes")
        show(results, args.show)
    for path in () if args.stems else sorted((GOLD / "lines").glob("*.yaml")):
        lines = compare_lines(path)
        print(f"\nlines, {path.stem}: {len(lines)} lines of news")
        show(lines, args.show)


def show(results: dict[str, Compared], details: bool) -> None:
    """Print a table, and where it is asked for what is wrong and what is missed."""
    print("\n".join(table(results)))
    for name, result in results.items() if details else ():
        if result.wrong or result.missed:
            print(f"\n{name}")
        for hook in result.wrong:
            words = " / ".join(piece.text for piece in hook.evidence)
            print(f"  wrong  {hook.type} {hook.status} {hook.doer} {hook.date} [{hook.text}] <- {words}")
        for entry in result.missed:
            print(f"  missed {entry}")


if __name__ == "__main__":
    main()
