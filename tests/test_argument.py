import pytest
from hypothesis import given
from hypothesis import strategies as st

import infoprep
from infoprep.argument import Argument, Need, load_argument, to_yaml
from infoprep.yaml_source import Text
from tests.answers import NORTHWAKE

words = (
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), min_size=1, max_size=40)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
texts = words.map(Text)
lines = st.lists(texts, max_size=3, unique=True).map(tuple)
needs = st.builds(
    Need, what=texts, heard=lines, beside=lines, bring=st.none() | texts, example=st.none() | texts
)


@given(
    st.builds(
        Argument,
        reading=st.none() | texts,
        aims=lines,
        needs=st.lists(needs, max_size=2).map(tuple),
        ask=lines,
    )
)
def test_a_file_holds_what_was_written(tmp_path_factory, argument):
    path = tmp_path_factory.mktemp("argument") / "case.yaml"
    path.write_text(to_yaml(argument, ("Ramps are wet.",)), encoding="utf-8")
    assert load_argument(path) == argument


def test_the_examples_file_is_read():
    argument = load_argument(NORTHWAKE / "case.yaml")
    assert argument.needs[0].what == "Foot passengers are counted by hand"
    assert len(argument.needs[0].heard) == 3


def test_what_is_wrong_in_it_is_told_at_its_place(tmp_path):
    path = tmp_path / "case.yaml"
    path.write_text("needs:\n- whut: Ramps\n", encoding="utf-8")
    with pytest.raises(infoprep.InputError) as error:
        load_argument(path)
    assert {(problem.line, problem.path) for problem in error.value.problems} >= {(2, "needs.0.whut")}
