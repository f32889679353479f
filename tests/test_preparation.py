"""What a preparation can be turned into stands in the tests of render/; here: arranging, saving, explaining."""

import json

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoprep.errors import RenderError
from infoprep.prep import prepare
from infoprep.schemas import SCHEMAS
from tests.conftest import ROOT

PREP = prepare(ROOT / "examples" / "shopify.yaml")
COUNT = len(PREP.questions) + len(PREP.reserve)


@given(st.permutations(range(1, COUNT + 1)), st.integers(1, COUNT), st.sets(st.integers(1, COUNT)))
def test_arranged_questions_are_the_ones_asked_for_and_none_is_lost(numbers, count, must):
    order = numbers[:count]
    made = PREP.arranged(order, must=must)
    before = [*PREP.questions, *PREP.reserve]
    assert [question.text for question in made.questions] == [before[number - 1].text for number in order]
    assert {q.text for q in (*made.questions, *made.reserve)} == {q.text for q in before}
    assert [entry.question for entry in made.sheet.entries] == list(made.questions)
    assert made.sheet.reserve == made.reserve
    assert made.sheet.if_late == tuple(place for place, number in enumerate(order, 1) if number in must)
    assert sorted(question.rank for question in made.questions) == list(range(1, count + 1))
    starts = [entry.starts for entry in made.sheet.entries]
    assert starts == sorted(starts)


def test_arranged_as_it_was_it_is_the_same():
    assert PREP.arranged(range(1, len(PREP.questions) + 1)) == PREP


@pytest.mark.parametrize("order", [[0], [1, 1], [COUNT + 1], [-1]])
def test_a_number_that_is_not_there_is_told(order):
    with pytest.raises(ValueError, match="Expected each number once"):
        PREP.arranged(order)


def test_explain_has_the_whole_list_or_one():
    assert PREP.questions[3].text in " ".join(PREP.explain().split())
    assert PREP.questions[3].text in " ".join(PREP.explain(4).split())
    with pytest.raises(IndexError, match="There is no question 10"):
        PREP.explain(10)


def test_json_is_not_sent_ahead(tmp_path):
    with pytest.raises(RenderError, match="can't be sent ahead"):
        PREP.save(tmp_path / "a.json", reader="them")


@pytest.mark.parametrize("make", ["to_text", "to_lines", "to_markdown", "to_html", "to_pdf", "to_docx"])
def test_a_reader_that_there_is_not_gets_nothing(make):
    with pytest.raises(RenderError, match=r"There is no reader 'Them'\. Use room, me, them"):
        getattr(PREP, make)(reader="Them")


def test_a_paper_that_there_is_not_is_told():
    with pytest.raises(RenderError, match=r"There is no paper 'a5'\. Use letter or a4"):
        PREP.to_pdf(paper="a5")


def test_a_dict_is_what_the_json_holds_and_what_the_schema_says():
    assert json.loads(PREP.to_json()) == PREP.to_dict()
    jsonschema.validate(PREP.to_dict(), SCHEMAS["prep"]())
