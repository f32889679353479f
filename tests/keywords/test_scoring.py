from infoprep.keywords import find_keywords
from infoprep.keywords.scoring import OVERLAP

TEXT = """Crew scheduling runs the night. Crew scheduling has two desks, and crew scheduling software is new.
The PLC (programmable logic controller) at Billy Bishop is old. Pilots wait."""


def by_lemma(**options):
    return {keyword.lemma: keyword for keyword in find_keywords(TEXT, limit=99, **options)}


def test_a_keyword_has_its_count_its_places_and_its_kind():
    keywords = by_lemma()
    crew = keywords["crew scheduling"]
    assert (crew.text, crew.kind, crew.count) == ("Crew scheduling", "term", 3)
    assert [(piece.line, piece.column, piece.text) for piece in crew.evidence] == [
        (1, 1, "Crew scheduling"),
        (1, 33, "Crew scheduling"),
        (1, 68, "crew scheduling"),
    ]
    assert keywords["billy bishop"].kind == "name"
    assert keywords["programmable logic controller"].also == ("PLC",)
    assert {keyword.kind for keyword in by_lemma(style="words").values()} == {"word"}


def test_a_keyword_explains_itself():
    keyword = by_lemma()["crew scheduling"]
    assert keyword.reasons[0].share == max(reason.share for reason in keyword.reasons)
    assert {"frequency", "alone", "phrase"} <= {reason.name for reason in keyword.reasons}
    assert all(reason.words.endswith(".") for reason in keyword.reasons)


def test_a_phrase_inside_a_better_one_loses_a_little():
    keywords = by_lemma()
    part = keywords["crew scheduling software"]
    assert keywords["crew scheduling"].score > part.score
    assert part.reasons[-1].name == "overlap"
    assert part.reasons[-1].share == -OVERLAP
    assert "overlap" not in {reason.name for reason in keywords["crew scheduling"].reasons}


def test_no_score_falls_below_nought():
    text = "A four-way valve broke. " + "They said so to him and it was. " * 300 + "The way station opened."
    keywords = find_keywords(text, style="words", limit=999)
    assert min(keyword.score for keyword in keywords) >= 0
    assert any(reason.name == "overlap" for keyword in keywords for reason in keyword.reasons)
