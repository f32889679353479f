import pytest
import spacy
from spacy.tokens import Doc, DocBin

from infoprep.pipeline import installed_model
from infoprep.prep import prepare

TEXT = """- Shopify sold most of its logistics business to Flexport in 2023.
- Launched Sidekick, an AI assistant for merchants, in July 2023
- competitors: Wix, Squarespace"""


@pytest.fixture(scope="module")
def nlp():
    nlp = spacy.load(installed_model())
    nlp.add_pipe("infoprep_hooks", config={"company": "Shopify"})
    return nlp


def test_spacy_knows_the_component_by_its_name_alone(nlp):
    meta = nlp.get_pipe_meta("infoprep_hooks")
    assert meta.assigns == ["doc._.hooks"]
    assert not nlp.analyze_pipes()["problems"]["infoprep_hooks"]


def test_a_document_has_the_facts_that_notes_with_its_text_have(nlp):
    found = {(hook.type, hook.text) for hook in prepare({"company": "Shopify", "notes": TEXT}).hooks}
    assert {(hook.type, hook.text) for hook in nlp(TEXT)._.hooks} == found - {("company", "Shopify")}
    assert nlp("")._.hooks == []


def test_each_fact_knows_its_place_in_the_text(nlp):
    lines = TEXT.splitlines()
    pieces = [piece for hook in nlp(TEXT)._.hooks for piece in hook.evidence]
    assert len(pieces) >= 4
    for piece in pieces:
        assert lines[piece.line - 1][piece.column - 1 :].startswith(piece.text)


def test_hooks_survive_saving_and_other_processes(nlp):
    doc = nlp(TEXT)
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    (saved,) = DocBin(docs=[doc], store_user_data=True).get_docs(nlp.vocab)
    assert again._.hooks == saved._.hooks == doc._.hooks
    assert [d._.hooks for d in nlp.pipe([TEXT] * 3, n_process=2)] == [doc._.hooks] * 3


def test_without_a_company_the_text_speaks_of_one(nlp):
    nameless = spacy.load(installed_model())
    nameless.add_pipe("infoprep_hooks")
    (hook, *_) = nameless("It bought a plant in Cork in 2021.")._.hooks
    assert (hook.type, hook.date) == ("acquisition", "2021")


def test_a_document_without_the_component_has_none(nlp):
    assert spacy.blank("en")("It bought a plant.")._.hooks == []
