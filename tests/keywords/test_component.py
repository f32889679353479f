import pytest
import spacy
from spacy.tokens import Doc

from infoprep.keywords import find_keywords
from infoprep.pipeline import installed_model

TEXT = "The crew base opened in May.\n\nThe crew base has 350 pilots, and the pilots like Billy Bishop."


@pytest.fixture(scope="module")
def nlp():
    nlp = spacy.load(installed_model())
    nlp.add_pipe("infoprep_keywords", config={"limit": 5})
    return nlp


def test_spacy_knows_the_component_by_its_name_alone(nlp):
    meta = nlp.get_pipe_meta("infoprep_keywords")
    assert meta.assigns == ["doc._.keywords"]
    assert "token.tag" in meta.requires
    assert not nlp.analyze_pipes()["problems"]["infoprep_keywords"]


def test_a_document_has_the_keywords_of_its_text(nlp):
    # The document has a parse and entities, which a text alone is not given: scores may differ a little.
    assert [k.lemma for k in nlp(TEXT)._.keywords[:2]] == [k.lemma for k in find_keywords(TEXT, limit=2)]
    assert len(nlp(TEXT)._.keywords) == 5
    assert nlp("")._.keywords == []


def test_boilerplate_is_left_out(nlp):
    doc = nlp("The plant makes heat pumps.\n\nAbout Acme\nAcme provides climate solutions.")
    assert {keyword.lemma for keyword in doc._.keywords} == {"plant", "heat pump", "heat", "pump"}


def test_keywords_survive_saving_and_other_processes(nlp):
    doc = nlp(TEXT)
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert again._.keywords == doc._.keywords
    assert [d._.keywords for d in nlp.pipe([TEXT] * 3, n_process=2)] == [doc._.keywords] * 3


def test_the_style_is_a_setting(nlp):
    words = spacy.load(installed_model())
    words.add_pipe("infoprep_keywords", config={"style": "words", "limit": 2})
    assert [keyword.text for keyword in words(TEXT)._.keywords] == ["pilots", "crew"]


def test_a_document_without_the_component_has_none(nlp):
    assert spacy.blank("en")("The crew base")._.keywords == []
