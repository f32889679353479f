import pytest

from infoprep.hooks import phrases
from infoprep.reading import read_texts
from infoprep.settings import Settings
from infoprep.yaml_source import Text


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("managed investing (the original robo-advisor)", "managed investing"),
        ("operation & maintenance", "operation and maintenance"),
        ("offshore wind farms (Hornsea, Revolution Wind…)", "offshore wind farms"),
        ("getting tools used, not only launched", "getting tools used"),
        ("power-to-X (scaled back)", None),
        ("Partly Via Rail??", None),
        ("https://cn.ca", None),
        ("structural / sustainability", None),
        ("my old team", None),
        ("revenue +21%", None),
        ("-----", None),
        ("", None),
    ],
)
def test_a_phrase_is_made_speakable_or_refused(text, tidied):
    assert phrases.tidy(text) == tidied


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Integrating two head offices", "integrating two head offices"),
        ("revenue that moves with markets", "revenue that moves with markets"),
        ("QB2 cost about US$8.7 billion and is still short of steady production", None),
        ("digitise whole collection in 5 yrs", None),
        ("slow on EVs", None),
        ("supplier squeeze since chip shortage", None),
        ("workflow mapping", "workflow mapping"),
        (
            "getting digital tools used at the bedside, not only launched",
            "getting digital tools used at the bedside",
        ),
        ("Agreements must be honoured through the change", None),
    ],
)
def test_only_noun_and_gerund_phrases_pass(text, phrase):
    (passage,) = read_texts([Text(text)], Settings())
    assert phrases.noun_phrase(passage, 12) == phrase


@pytest.mark.parametrize(
    ("title", "is_one"),
    [
        ("network operations analyst", True),
        ("head of supply", True),
        ("engineer-in-training", True),
        ("membership or mid-level giving", False),
        ("cloud migration something", False),
        ("ninth floor", False),
    ],
)
def test_a_title_names_somebody(title, is_one):
    assert phrases.names_somebody(title) is is_one
