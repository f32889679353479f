"""Needles never hide a match: what `sought` finds is what the pattern itself finds."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import infoprep.hooks.finding
from infoprep.hooks import needles as module
from infoprep.hooks.needles import Sought, folded, looked_through, may_match, needles, possible, sought

assert infoprep.hooks.finding
PATTERNS = list(module._ALL)


def held_in(value: object) -> Iterator[re.Pattern[str] | Sought]:
    """The patterns of a module's constant."""
    if isinstance(value, re.Pattern | Sought):
        yield value
    elif isinstance(value, tuple | list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from held_in(inner)


PACKAGE = {
    (pattern.pattern, int(pattern.flags))
    for name, loaded in list(sys.modules.items())
    if name.startswith("infoprep.hooks")
    for value in vars(loaded).values()
    for pattern in (*PATTERNS, *held_in(value))
    if "\ud800" not in pattern.pattern  # halves of letters can't be drawn
}
GOLD = Path(__file__).parents[1] / "gold"


def lines_of(node: object) -> list[str]:
    if isinstance(node, dict):
        return [line for value in node.values() for line in lines_of(value)]
    if isinstance(node, list):
        return [line for value in node for line in lines_of(value)]
    return str(node).splitlines()


LINES = sorted(
    {line for file in (GOLD / "notes").glob("*.yaml") for line in lines_of(yaml.safe_load(file.read_text()))}
)
# Letters and signs of every needle, in one case and the other, and what is like them and isn't.
PIECES = st.sampled_from(
    sorted(
        {
            needle
            for pattern in PATTERNS
            for words in needles(pattern.pattern, pattern.flags)
            for needle in words
        }
    )
)
NOISE = st.sampled_from(
    [*" .,:;()-'’“”–→$€£+=?", "ſ", "ı", "İ", "\u212a", "ß", "Σ", "2025", "12", "Acme", "a"]
)
TEXTS = st.lists(PIECES | PIECES.map(str.title) | PIECES.map(str.upper) | NOISE, max_size=12).map("".join)


def spans(found: list[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in found]


def hidden(text: str) -> list[str]:
    """The patterns that match a text although none of their needles was seen in it."""
    known = may_match(text)
    return [pattern.pattern for pattern in PATTERNS if pattern not in known and pattern.compiled.search(text)]


def test_no_line_of_the_gold_notes_has_a_hidden_match() -> None:
    assert len(LINES) > 500
    assert [found for line in LINES for found in hidden(line)] == []


@given(TEXTS)
def test_no_text_has_a_hidden_match(text: str) -> None:
    assert hidden(text) == []


@given(st.data())
def test_what_a_pattern_matches_holds_one_of_its_needles(data: st.DataObject) -> None:
    """Also for the patterns that aren't sought for: any pattern may become one that is."""
    pattern, flags = data.draw(st.sampled_from(sorted(PACKAGE)))
    text = folded(data.draw(st.from_regex(re.compile(pattern, flags))))
    for words in needles(pattern, flags):
        assert any(needle in text for needle in words)


@given(TEXTS, st.integers(0, 20), st.integers(0, 80))
def test_a_sought_pattern_finds_what_a_compiled_one_does(text: str, start: int, end: int) -> None:
    for pattern in PATTERNS[::7]:
        whole = re.compile(pattern.pattern, pattern.flags)
        assert spans(list(pattern.finditer(text, start, end))) == spans(
            list(whole.finditer(text, start, end))
        )
        assert bool(pattern.search(text)) == bool(whole.search(text))
        assert bool(pattern.match(text)) == bool(whole.match(text))


def test_a_match_in_small_letters_is_one_of_the_pattern() -> None:
    wrong = [
        (pattern.pattern, line)
        for line in LINES
        for pattern in may_match(line)
        if [(match.span(), match.groups()) for match in pattern.finditer(line)]
        != [(match.span(), match.groups()) for match in pattern.compiled.finditer(line)]
    ]
    assert wrong == []
    assert sum(pattern.small is not None for pattern in PATTERNS) > 90


def test_texts_looked_through_together_hold_what_each_does() -> None:
    alone = [may_match(line) for line in LINES]
    with looked_through(LINES):
        assert [may_match(line) for line in LINES] == alone
    assert LINES[0] not in module._known


def test_the_patterns_that_may_match_keep_their_order() -> None:
    pensions, cranes, ships = map(sought, ("pensions", "cranes?", "ships"))
    assert possible((ships, cranes, pensions), "a crane, two pensions") == [cranes, pensions]


def test_whatever_matches_a_plain_letter_is_folded_to_it() -> None:
    every = "".join(map(chr, (code for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)))
    for letter in "abcdefghijklmnopqrstuvwxyz":
        for alike in re.findall(letter, every, re.IGNORECASE):
            assert folded(f"Σ{alike}b")[1:2] == letter
    signs = {sign for pattern in PATTERNS for sign in pattern.pattern if module._letter(ord(sign)) == sign}
    for sign in signs:
        assert {folded(alike) for alike in re.findall(re.escape(sign), every, re.IGNORECASE)} == {sign}


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"strikes?", {"strike", "strikes"}),
        (r"\bon (?:hold|ice)\b", {"on hold", "on ice"}),
        (r"(?i:CEO) left", {"ceo left"}),
        (r"[Ll]ay-?offs", {"layoffs", "lay-offs"}),
        (r"\w+ (?:sold|\d+ shut)", {"sold", " shut"}),
        (r"(?:sold|\d+)", set()),  # one branch has no word
        (r"(?:sold)*", set()),
        (r"(?:sold)+ \d", {"sold"}),
        (r"(?!strike)\w+", set()),  # what must not stand there
        (r"(?<!no )\w+", set()),
        (r"\w+(?= strike)", {" strike"}),
        (r"(?<=the )\w+", {"the "}),
        (r"(a|bc)\1d", {"d"}),
        (r"[^s]trike", {"trike"}),
        (r"é[a-z]", set()),  # its other case may be written in two letters
        (r"don['’]t", {"don't", "don’t"}),
        (r"", set()),
    ],
)
def test_needles_of_a_pattern(pattern: str, found: set[str]) -> None:
    assert needles(pattern)[:1] == [found] * bool(found)


def test_a_pattern_is_only_tried_where_one_of_each_choice_stands() -> None:
    pattern = sought(r"(?:nurses|porters) at .* walked (?:out|off)")
    assert needles(pattern.pattern) == [
        {" walked out", " walked off"},
        {"nurses at ", "porters at "},
    ]
    assert pattern in may_match("60 Nurses at the Royal walked out")
    assert pattern not in may_match("60 nurses at the Royal came in")
    assert pattern not in may_match("60 drivers at the Royal walked out")


def test_a_pattern_without_a_needle_is_always_tried() -> None:
    assert sought(r"\d\d").search("in 12 towns")


def test_a_pattern_is_compiled_where_it_is_first_tried() -> None:
    pattern = sought("zzyzx")
    assert list(pattern.finditer("a road")) == []
    assert "compiled" not in vars(pattern)
    assert pattern.match("Zzyzx Road") is None
    assert "compiled" in vars(pattern)


def test_every_sought_pattern_compiles() -> None:
    assert all(isinstance(pattern, Sought) and pattern.compiled for pattern in PATTERNS)
