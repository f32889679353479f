import re

import pytest

from infoprep.hooks.events.lexicon import (
    NOUN,
    OTHERS,
    PASSIVES,
    VERBS,
    happening,
    is_under_way,
    sense,
    verb_forms,
)
from infoprep.vocabulary import EVENTS


def test_every_entry_tells_a_known_event_and_its_patterns_compile():
    for deeds in VERBS.values():
        for deed in deeds:
            assert deed.type in EVENTS
            re.compile(deed.wants)
            re.compile(deed.never)
    assert {deed.type for deed in OTHERS.values()} | set(PASSIVES.values()) <= EVENTS


@pytest.mark.parametrize(
    ("verb", "rest", "kind"),
    [
        ("cut", "41 jobs", "layoff"),
        ("drop", "its loyalty card", "closure"),
        ("drop", "services revenue", None),
        ("drop", "profits", None),
        ("flatten", "its management layers", "restructuring"),
        ("flatten", "thousands of ha", None),
        ("cut", "its forecast", None),
        ("win", "the Queen's Award", "award"),
        ("win", "£3m from the Arts Council", "funding"),
        ("win", "a seven-year contract", "partnership"),
        ("launch", "layoffs affecting 300", None),  # nobody wants to be asked about it as a launch
        ("close", "the Leeds plant", "closure"),
        ("close", "at a record high", None),
        ("enter", "administration", "restructuring"),
    ],
)
def test_a_verb_tells_by_the_words_after_it(verb, rest, kind):
    deed = sense(verb, rest)
    assert (deed.type if deed else None) == kind


@pytest.mark.parametrize(
    ("noun", "kind"), [("ransomware attack", "incident"), ("rights issue", "funding"), ("lockout", "strike")]
)
def test_a_noun_tells_what_happened(noun, kind):
    assert happening(NOUN.search(f"the {noun} of 2023")).type == kind


def test_every_form_of_a_verb_is_known():
    assert {(verb, tag) for verb, tag, particle in verb_forms()["sold"] if not particle} == {
        ("sell", "VBD"),
        ("sell", "VBN"),
    }
    assert is_under_way("partner with")
    assert not is_under_way("sell")
