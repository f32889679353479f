"""What YAML complains of is told in tests/test_broken.py, mistake by mistake; here: what is no glued name."""

import pytest

from infoprep.yaml_complaints import GLUED, no_space


@pytest.mark.parametrize(
    "text", ["https://acme.example", "name: Acme", "it grew: fast", "10:30", "Note:this"]
)
def test_what_is_no_name_and_text_in_one_word(text):
    assert not GLUED.fullmatch(text)


def test_a_name_and_its_text_in_one_word():
    found = GLUED.fullmatch("products:Rocket, Shuttle")
    assert no_space(found["name"], found["text"])[1] == "Write 'products: Rocket, Shuttle'."
