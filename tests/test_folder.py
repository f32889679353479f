import shutil

import pytest

import infoprep
from infoprep.folder import load_folder
from tests.answers import NORTHWAKE


def test_notes_and_answers_are_told_apart(tmp_path):
    shutil.copytree(NORTHWAKE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "me.yaml").write_text("name: Maya Chen\n", encoding="utf-8")
    (tmp_path / "sheet.pdf").write_bytes(b"%PDF")
    found = load_folder(tmp_path)
    people = ["Ines Duarte", "Greta Lund", "Tom Okafor", "Sam Whitlock"]
    assert [notes.interviewee.name for notes in found.notes] == people
    assert [answers.person.split(",")[0] for answers in found.answers] == people
    assert found.others == ("me.yaml",)


def test_what_is_wrong_in_any_file_is_told_at_once(tmp_path):
    (tmp_path / "a.yaml").write_text("company: X\nanswers:\n- qestion: What?\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_text("company: X\nchalenges: [a]\n", encoding="utf-8")
    with pytest.raises(infoprep.InputError) as error:
        load_folder(tmp_path)
    assert {problem.file.rpartition("/")[2] for problem in error.value.problems} == {"a.yaml", "b.yaml"}


@pytest.mark.parametrize(
    ("name", "told"), [("nowhere", "There is no such folder"), ("", "There is no answers file")]
)
def test_a_folder_without_answers_is_no_companys(tmp_path, name, told):
    with pytest.raises(infoprep.InputError, match=told):
        load_folder(tmp_path / name)
