import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoprep import articles
from tests.test_wording import hard_nouns, needs_nouns


@needs_nouns
@hard_nouns
def test_articles_of_hard_nouns(noun):
    if noun["a"]:
        right = [noun["a"]] if isinstance(noun["a"], str) else noun["a"]
        assert articles.indefinite(noun["text"]) in right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("unusual case", "an unusual case"),
        ("one-off", "a one-off"),
        ("heirloom", "an heirloom"),
        ("European airline", "a European airline"),
        ("RN", "an RN"),
        ("UI designer", "a UI designer"),
        ("NASA engineer", "a NASA engineer"),
        ("HVAC technician", "an HVAC technician"),
        ("800-page report", "an 800-page report"),
        ("180-seat jet", "a 180-seat jet"),
        ("A.A. degree", "an A.A. degree"),
        ("“total design” firm", "a “total design” firm"),
    ],
)
def test_articles_by_sound(text, right):
    assert articles.indefinite(text) == right


def test_a_name_gets_the_article_people_say():
    assert articles.with_the("Bank of Canada") == "the Bank of Canada"
    assert articles.with_the("The Guardian") == "the Guardian"
    assert articles.with_the("City of Ottawa") == "the City of Ottawa"
    assert articles.with_the("BBC") == "the BBC"
    assert articles.with_the("IBM") == "IBM"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("sensory room", "a sensory room"),
        ("most of its stores", "most of its stores"),
        ("two plants", "two plants"),
        ("stores in Leeds", "stores in Leeds"),
        ("Hilo", "Hilo"),
        ("UK's Hornsea 4", "the UK's Hornsea 4"),
        ("home delivery service", "home delivery service"),
        ("fresh milk in the USA", "fresh milk in the USA"),
        ("commercial 5G in Kenya", "commercial 5G in Kenya"),
        ("cost-to-income ratio under 55% by 2027", "a cost-to-income ratio under 55% by 2027"),
        ("net zero by 2040", "net zero by 2040"),
        ("Fab 3 at full output", "Fab 3 at full output"),
        ("deposit growth slower than loan growth", "deposit growth slower than loan growth"),
    ],
)
def test_a_headlines_missing_article_is_put_back_where_one_is_missing(text, right):
    assert articles.with_article(text, "a") == right


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Royal Leith Theatre", "the Royal Leith Theatre"),
        ("Royal Botanic Gardens, Kew", "the Royal Botanic Gardens, Kew"),
        ("Leith Times", "the Leith Times"),
        ("V&A", "the V&A"),
        ("Royal Mail", "Royal Mail"),
        ("Times", "Times"),
        ("?", "?"),
    ],
)
def test_which_bodies_are_said_with_the(name, said):
    assert articles.with_the(name) == said


@given(st.text(min_size=1, max_size=30).filter(str.strip))
def test_any_text_takes_an_article(text):
    assert articles.indefinite(text).endswith(text)
    assert articles.with_the(text)
    assert articles.with_article(text, "the").endswith(text)
