"""Every form of every gold event in a sentence: read by a person line by line, kept as golden files."""

import pytest

from tests import gold_scores

STEMS = sorted(path.stem for path in gold_scores.GOLD.glob("*.yaml"))
FRAMES = {
    "clause": "After Acme {}, much changed.",
    "noun": "{} surprised us.",
    "gerund": "{} took a year.",
    "short": "Let's talk about {}.",
}


def sentences(stem):
    """The forms of each event that a reader listed and infoprep found, in their frames."""
    path = gold_scores.notes_path(stem)
    gold = gold_scores.gold_of(stem)
    entries = [*(gold.get("hooks") or []), *(gold.get("also") or [])]
    for hook in gold_scores.hooks_of(gold_scores.found_in(path)):
        if hook.type in gold_scores.EVENTS and any(gold_scores.same(hook, entry) for entry in entries):
            for name, frame in FRAMES.items():
                words = hook.forms.get(name)
                if words:
                    told = frame.format(words)
                    yield f"{hook.type}: {told[0].upper()}{told[1:]}"
            parts = [f"{name} {words}" for name, words in hook.forms.items() if name not in FRAMES]
            if parts:
                yield f"{hook.type}: about {'; '.join(parts)}"


@pytest.mark.parametrize("group", gold_scores.GROUPS)
def test_the_forms_of_gold_events_read_as_english(golden, group):
    stems = [
        stem
        for stem in STEMS
        if (path := gold_scores.notes_path(stem)) and gold_scores.group_of(path) == group
    ]
    if not stems:
        pytest.skip("the shared notes (../shared/eval/notes) are not at hand")
    golden(f"event_forms_{group}.txt", "".join(f"{line}\n" for stem in stems for line in sentences(stem)))
