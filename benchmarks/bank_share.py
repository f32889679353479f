"""What the chosen questions rest on, and how often each template is used, over all notes at hand.

Run: python benchmarks/bank_share.py
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from infoprep import prepare
from infoprep.agenda import Question
from infoprep.questions import YOURS
from infoprep.vocabulary import GENERAL, LABELS

ROOT = Path(__file__).parents[1]
FOLDERS = ("../shared/eval/notes", "examples", "benchmarks/notes", "tests/gold/notes", "tests/gold/unseen")
SPARSE = 4  # facts of the company and the interviewee: with fewer, notes are sparse


def main() -> None:
    paths = sorted(path for folder in FOLDERS for path in (ROOT / folder).glob("*.yaml"))
    places: dict[bool, list[Question]] = {True: [], False: []}
    for path in paths:
        prep = prepare(path)
        sparse = sum(hook.type not in LABELS for hook in prep.hooks) < SPARSE
        places[sparse] += prep.questions
    print(f"{len(paths)} notes, {sum(map(len, places.values()))} places")
    for sparse, questions in places.items():
        grounded = sum(
            question.topic == YOURS or any(hook.type not in GENERAL for hook in question.hooks)
            for question in questions
        )
        facts = sum(any(hook.type not in LABELS for hook in question.hooks) for question in questions)
        print(
            f"{'sparse' if sparse else 'other'} notes: {len(questions)} places, "
            f"{grounded / len(questions):.3f} rest on something of the notes, "
            f"{facts / len(questions):.3f} on a fact of the company or the interviewee"
        )
    used = Counter(
        question.template for group in places.values() for question in group if question.topic != YOURS
    )
    total = sum(map(len, places.values()))
    for template, count in used.most_common(5):
        print(f"{count / total:.3f}  {template}")


if __name__ == "__main__":
    main()
