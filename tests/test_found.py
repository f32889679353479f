import subprocess
import sys

import pytest
from hypothesis import given

import infoprep
from infoprep.errors import InputError
from infoprep.found import find, found_in, from_record, to_record
from infoprep.notes import load_notes, notes_of, parse_notes
from infoprep.pipeline import load_pipeline
from infoprep.reading import read
from infoprep.settings import Settings
from tests.conftest import EXAMPLES, all_notes
from tests.strategies import MAPPINGS


@all_notes
def test_kept_or_not_the_sheet_is_the_same(path, tmp_path):
    keep = {"cache": tmp_path / "cache"}
    plain = infoprep.prepare(path)
    first, second = infoprep.prepare(path, settings=keep), infoprep.prepare(path, settings=keep)
    assert plain.to_json() == first.to_json() == second.to_json()
    assert plain == first == second
    for ending in ("html", "md", "txt"):
        files = []
        for number, prep in enumerate((plain, second)):
            prep.save(tmp_path / f"{number}.{ending}", reader="me")
            files.append((tmp_path / f"{number}.{ending}").read_bytes())
        assert files[0] == files[1]


@given(MAPPINGS)
def test_any_finding_comes_back(mapping):
    try:
        notes = notes_of(mapping)
    except InputError:
        return
    found = found_in(read(notes, Settings()))
    assert from_record(to_record(found)) == found


def kept_of(tmp_path, notes, **settings):
    """How many records there are after notes were looked through."""
    asked = Settings(cache=tmp_path / "cache", **settings)
    find(notes, asked)
    return asked.kept.size()[0]


def test_whatever_changes_in_the_notes_is_found_anew(tmp_path):
    text = "company: Shopify\nproducts: [Shop Pay]\n"
    assert kept_of(tmp_path, parse_notes(text)) == 1
    assert kept_of(tmp_path, parse_notes(text)) == 1
    assert kept_of(tmp_path, parse_notes("\n" + text)) == 2  # every line is another one
    assert kept_of(tmp_path, parse_notes(text, "other.yaml")) == 3
    assert kept_of(tmp_path, parse_notes(text + "meeting: {minutes: 20}\n")) == 4
    moved = parse_notes(text).model_copy(
        update={"products": parse_notes(text.replace("Pay", "Card")).products}
    )
    assert kept_of(tmp_path, moved) == 5


def _plugins(reading, scene):
    return ()


def test_nothing_is_kept_of_what_can_change_unseen(tmp_path):
    notes = parse_notes("company: Shopify\n")
    assert kept_of(tmp_path, notes, model=load_pipeline()) == 0
    settings = Settings(cache=tmp_path / "cache")
    found = find(notes, settings, [_plugins])
    assert found.findings.of("company")
    assert settings.kept.size() == (0, 0)
    find(notes, Settings())
    assert settings.kept.size() == (0, 0)


def test_the_second_time_needs_no_spacy(tmp_path):
    """The command line, in processes of their own."""
    script = (
        "import sys; from infoprep.cli import app; app(['sheet', sys.argv[1]], standalone_mode=False);"
        "print('spacy' in sys.modules, 'lemminflect' in sys.modules, 'jinja2' in sys.modules, file=sys.stderr)"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", script, str(EXAMPLES[1])],
            capture_output=True,
            text=True,
            check=True,
            env={"INFOPREP_CACHE": str(tmp_path / "cache"), "PATH": ""},
        )
        for _ in range(2)
    ]
    assert runs[0].stdout == runs[1].stdout
    assert [run.stderr.split()[-3:] for run in runs] == [
        ["True", "True", "True"],
        ["False", "False", "False"],
    ]


def test_a_folder_is_a_path_or_true():
    with pytest.raises(InputError, match="Expected True, False or a folder; found int"):
        infoprep.prepare({"company": "X"}, settings={"cache": 3})
    assert Settings(cache=True).kept
    assert Settings().kept is None
    assert load_notes(EXAMPLES[0])
