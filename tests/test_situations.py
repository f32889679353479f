import re

import pytest

from infoprep.situations import SITUATIONS
from infoprep.vocabulary import KINDS


@pytest.mark.parametrize("kind", sorted(SITUATIONS))
def test_a_kind_has_words_that_say_more_than_any_company_would(kind):
    words = re.compile(rf"\\b(?:{SITUATIONS[kind]})\\b", re.IGNORECASE)
    assert not words.search(
        "A company of 400 people that makes things, sells them to shops and hires each year."
    )
    assert kind in KINDS["situation"]
