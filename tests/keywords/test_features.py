import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoprep.keywords.candidates import Candidate, Found, Place
from infoprep.keywords.features import FEATURES, table_of
from tests.keywords.test_candidates import found


def candidate(words, places=1, first=0, alone=1, weight=None, best=1.0, text=None, bare=True, whole=False):
    return Candidate(
        tuple(words.split()),
        first,
        bare,
        places=[Place(0, 0, 1)] * places,
        weight=places if weight is None else weight,
        best=best,
        alone=alone,
        whole=whole,
        surfaces={text or words: places},
    )


def values(name, *candidates, size=100):
    table = table_of(Found({"".join(c.words): c for c in candidates}, size))
    (feature,) = [feature for feature in FEATURES if feature.name == name]
    return feature.value(table).tolist()


def test_the_weights_of_each_style_add_up_to_one():
    assert sum(feature.phrases for feature in FEATURES) == pytest.approx(1)
    assert sum(feature.words for feature in FEATURES) == pytest.approx(1)


def test_frequency_grows_by_logarithm_up_to_sixteen_places():
    assert values("frequency", *(candidate(f"w{n}", places=n) for n in (1, 4, 16, 40))) == pytest.approx(
        [0, 0.5, 1, 1]
    )


def test_a_phrase_that_never_stands_alone_is_told():
    assert values("alone", candidate("crew", alone=0), candidate("base", alone=3)) == [0, 1]


def test_a_part_of_a_phrase_that_comes_back_is_not_complete():
    base, crew_base, pilot = candidate("base", 5), candidate("crew base", 5), candidate("pilot", 5)
    part, whole, other = values("complete", base, crew_base, pilot)
    assert part < 0.5
    assert whole == other == 1


def test_early_falls_with_the_distance_from_the_start():
    first, second, last = values(
        "early", candidate("a", first=0), candidate("b", first=50), candidate("c", first=5000)
    )
    assert (first, last) == (1, 0)
    assert 0 < second < 1


def test_rare_words_count_and_unknown_words_no_more_than_the_rarest():
    common, rare, unknown = values("rare", candidate("time"), candidate("germanium"), candidate("zqxvbn"))
    assert common < rare <= unknown == 1


def test_a_single_word_counts_for_more_in_a_long_text():
    words = candidate("crew"), candidate("crew base"), candidate("crew base plan")
    short, long = values("phrase", *words, size=100), values("phrase", *words, size=1000)
    assert short == [0, 0.8, 1]
    assert long == [0.8, 0.8, 1]
    assert values("phrase", candidate("dockmate", whole=True), size=100) == [0.8]


def test_acronyms_are_single_words_in_capitals():
    assert values(
        "acronym",
        candidate("scada", text="SCADA"),
        candidate("crew base", text="CREW BASE"),
        candidate("base"),
    ) == [1, 0, 0]


def test_generic_nouns_and_leading_modifiers_are_told():
    assert values("specific", candidate("way"), candidate("way station"), candidate("crew")) == [0, 1, 1]
    assert values("bare", candidate("long crew", bare=False), candidate("crew")) == [0, 1]


def test_fields_count_where_a_text_has_them():
    assert values("field", candidate("a", best=1.5), candidate("b", best=0.3)) == pytest.approx([1, 0.2])
    assert values("field", candidate("a"), candidate("b")) == [0, 0]


def test_no_candidates_no_values():
    table = table_of(Found({}, 0))
    for feature in FEATURES:
        assert len(feature.value(table)) == 0


@given(st.text(alphabet="abcdeAB .-\n5", max_size=120))
def test_every_value_lies_between_nought_and_one(text):
    table = table_of(Found(found(text), len(text)))
    for feature in FEATURES:
        column = feature.value(table)
        assert np.all((column >= 0) & (column <= 1)), feature.name
