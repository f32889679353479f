from hypothesis import given

from infoprep.errors import InputError
from infoprep.hooks import find_hooks
from infoprep.notes import load_notes, notes_of
from infoprep.reading import read
from infoprep.settings import Settings
from infoprep.vocabulary import KINDS, WORTH
from tests.conftest import all_notes, findings_of
from tests.strategies import MAPPINGS


def check_hooks(notes, text):
    lines = text.split("\n")
    found = find_hooks(read(notes, Settings()))
    assert found.of("company")
    for hook in found.hooks:
        assert hook.type in WORTH
        assert set(hook.kinds) <= KINDS.get(hook.type, KINDS["event"] if hook.type in WORTH else frozenset())
        assert hook.text.strip()
        assert hook.evidence
        for piece in hook.evidence:
            assert lines[piece.line - 1][piece.column - 1 :].startswith(piece.text)


@all_notes
def test_every_hook_of_real_notes_stands_in_the_file(path):
    check_hooks(load_notes(path), path.read_text(encoding="utf-8"))


@given(MAPPINGS)
def test_every_hook_of_any_notes_stands_in_the_text(mapping):
    try:
        notes = notes_of(mapping)
    except InputError:
        return
    check_hooks(notes, notes.company.name.source.text)


def test_what_is_asked_of_findings_again_is_found_once():
    found, asked = findings_of("company: X\nproducts: [Pay]\n"), []

    def names(findings, kind):
        asked.append(kind)
        return tuple(hook.text for hook in findings.of(kind))

    assert [found.once(names, "product") for _ in range(3)] == [("Pay",)] * 3
    assert found.once(names, "customer") == ()
    assert asked == ["product", "customer"]
