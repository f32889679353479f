import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import infoprep
from infoprep.errors import InputError
from infoprep.keywords import find_keywords
from infoprep.notes import notes_of, parse_notes
from tests.conftest import SHARED, all_notes
from tests.strategies import MAPPINGS

TEXT = """Teck sold its coal business. The coal business went to Glencore.
Copper growth is next: the copper growth plan starts in Chile."""


def texts_of(text, **options):
    return [keyword.text for keyword in find_keywords(text, **options)]


def test_phrases_that_come_back_come_first():
    assert texts_of(TEXT)[:2] == ["coal business", "copper growth plan"]


def test_the_limit_holds():
    assert len(find_keywords(TEXT, limit=2)) == 2
    assert find_keywords(TEXT, limit=0) == []


def test_words_are_single_words():
    words = find_keywords(TEXT, style="words")
    assert {"coal", "Copper", "business", "Glencore"} < {word.text for word in words}
    assert all(" " not in word.text and word.kind == "word" for word in words)


def test_an_unknown_style_is_refused():
    with pytest.raises(ValueError, match='"phrases" or "words", found \'short\''):
        find_keywords(TEXT, style="short")


@pytest.mark.parametrize("style", ["phrases", "words"])
@pytest.mark.parametrize(
    "text",
    [
        "",
        "word",
        "🙂🙂",
        "ALL CAPS TEXT",
        "سوق العمل",
        "的公司",
        "Les gares de Montréal",
        "\n\n",
        "- \n- ",
        "—",
        "a" * 30_000,
    ],
)
def test_odd_texts_give_a_list(text, style):
    assert isinstance(find_keywords(text, style=style), list)


def test_a_long_line_is_read_whole():
    text = "The night shift counts the stock. " * 1200 + "Robots from Ocado pick the orders."
    assert len(text) > 40_000
    keywords = {keyword.lemma: keyword.count for keyword in find_keywords(text)}
    assert keywords["night shift"] == 1200
    assert "ocado" in keywords


NOTES = """
company: {name: Porter Airlines, short: Porter}
interviewee: {name: Dana Whitfield, role: crew scheduler}
seeker: {skills: [spreadsheets]}
challenges: [crew shortages]
competitors: [Flair]
notes: |
  Porter Airlines opened a base. Dana Whitfield runs the crew bases. Porter grows.
"""


def test_own_names_are_known_but_not_ranked():
    notes = parse_notes(NOTES)
    assert not {"Porter Airlines", "Porter", "Airlines", "Dana Whitfield", "Dana"} & set(
        texts_of(notes, limit=99)
    )
    known = {k.text: k for k in find_keywords(notes, limit=99, own_names=True) if k.kind == "own name"}
    assert {"Porter Airlines", "Dana Whitfield"} <= set(known)
    assert [piece.line for piece in known["Porter Airlines"].evidence] == [2, 8]


@pytest.mark.parametrize(
    ("company", "own", "kept"),
    [
        ("Procter & Gamble", "Procter & Gamble", "Ohio"),
        ("Acme Ltd.", "Acme", "Leeds"),
        ("Bank of Montreal", "Bank of Montreal", "Montreal"),
        ("U.S. Foods", "US Foods", "Denver"),
    ],
)
def test_names_in_every_spelling_are_own_and_places_in_them_are_not(company, own, kept):
    notes = parse_notes(
        f"company: '{company}'\nnotes: |\n  {own} grows. {own} pays well.\n"
        f"  They moved from {kept} to a new city, and {kept} was hard to leave.\n"
    )
    ranked = texts_of(notes, limit=99)
    assert own not in ranked
    assert kept in ranked


def test_a_broken_character_is_no_error():
    assert [k.text for k in find_keywords("\ud800 crew base")][:1] == ["crew base"]


def test_columns_are_not_read_across():
    texts = texts_of("They list the crew base\tflight plan\theat pump.", limit=99)
    assert {"crew base", "flight plan", "heat pump"} <= set(texts)
    assert "crew base flight plan" not in texts


@pytest.mark.parametrize(
    "term", ["mine", "call center agents", "front desk", "US expansion", "Sun Life", "St. Louis"]
)
def test_words_of_a_stop_list_are_part_of_terms(term):
    assert term in texts_of(f"They spoke of the {term} at length. The {term} matters.", limit=99)


def test_a_challenge_says_more_than_a_rival_and_a_skill():
    ranked = texts_of(parse_notes(NOTES), limit=99)
    assert ranked.index("crew shortages") < ranked.index("Flair") < ranked.index("spreadsheets")


def test_dates_sources_and_the_meeting_give_no_keywords():
    notes = parse_notes(
        "company: Acme\nnews: [{text: Opened a plant, date: 2024-05, source: 'https://example.com/plant-news'}]\n"
        "meeting: {setting: coffee, date: Friday morning}\navoid: [pay cuts]\n"
    )
    assert texts_of(notes) == ["plant"]


def test_pasted_boilerplate_gives_no_keywords():
    release = (
        "The plant in Leeds makes heat pumps.\n\nAbout Acme\nAcme is a leading provider of climate solutions.\n\n"
        "Media contact\nJo Bell, Press Office\njo@acme.example, +44 113 496 0000\n\n"
        "We use cookies to improve your visit."
    )
    assert set(texts_of(release, limit=99)) == {"plant", "Leeds", "heat pumps", "heat", "pumps"}


def places_are_right(keywords, text):
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for keyword in keywords:
        assert keyword.evidence
        assert keyword.count <= len(keyword.evidence)
        for piece in keyword.evidence:
            assert lines[piece.line - 1][piece.column - 1 :].startswith(piece.text)


def scores_are_right(keywords):
    assert [k.score for k in keywords] == sorted((k.score for k in keywords), reverse=True)
    for keyword in keywords:
        assert 0 <= keyword.score <= 1
        assert keyword.score == pytest.approx(sum(reason.share for reason in keyword.reasons), abs=1e-9)


@all_notes
def test_keywords_of_real_notes_stand_in_the_file(path):
    for style in ("phrases", "words"):
        keywords = find_keywords(infoprep.load_notes(path), limit=200, style=style)
        assert keywords or path.stem == "one-line"  # which names the company alone
        places_are_right(keywords, path.read_text(encoding="utf-8"))
        scores_are_right(keywords)


@given(st.text(max_size=200), st.sampled_from(["phrases", "words"]))
def test_keywords_of_any_text_stand_in_it(text, style):
    keywords = find_keywords(text, style=style)
    places_are_right(keywords, text)
    scores_are_right(keywords)


@given(MAPPINGS)
def test_keywords_of_any_notes_stand_in_them(mapping):
    try:
        notes = notes_of(mapping)
    except InputError:
        return
    keywords = find_keywords(notes, limit=100)
    places_are_right(keywords, notes.company.name.source.text)
    scores_are_right(keywords)


def test_order_is_the_same_under_every_hash_seed():
    code = (
        "from infoprep import find_keywords, load_notes\n"
        "notes = load_notes('examples/shopify.yaml')\n"
        "for style in ('phrases', 'words'):\n"
        "    print([(k.text, k.score) for k in find_keywords(notes, limit=99, style=style)])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(outputs) == 1


UNRELATED = (
    "\nMy grandmother keeps bees behind the old chapel and sells honey at the village fair every summer.",
    "\n\nThe new bakery on Elm Street opens at six. It sells rye bread, cinnamon rolls and black coffee, and the queue "
    "goes round the corner on Saturdays.",
)
SETS = sorted((SHARED / "keyphrases").glob("*.dev.jsonl"))


@pytest.mark.skipif(not SETS, reason="the key-phrase sets (../shared/eval/keyphrases) are not at hand")
@pytest.mark.parametrize("path", SETS, ids=lambda path: path.name.split(".")[0])
@pytest.mark.parametrize("unrelated", UNRELATED, ids=("bees", "bakery"))
def test_a_paragraph_about_something_else_changes_little(path, unrelated):
    # kdd has documents of one line, where the paragraph is the text; they have no ten phrases to keep.
    texts = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()[:25]]
    for text in (text for text in texts if len(text.split()) >= 60):
        before = [keyword.lemma for keyword in find_keywords(text, limit=10)]
        after = {keyword.lemma for keyword in find_keywords(text + unrelated, limit=20)}
        assert len(set(before) - after) <= max(0, len(before) - 9)
