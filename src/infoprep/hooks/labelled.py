"""Lists in the free text by the word before them: "cust = VW, Stellantis", "uses SAP, Minitab"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.lines import company_lines
from infoprep.hooks.needles import sought
from infoprep.hooks.phrases import tidy
from infoprep.hooks.records import Hook, Scene
from infoprep.reading import Reading
from infoprep.wording import is_plural, mid_sentence
from infoprep.yaml_source import Text

_LABELS = {
    "customer": r"(?:main |key |big )?(?:cust(?:omers?)?|clients?)",
    "technology": r"(?:tech(?:nolog(?:y|ies))?(?: stack)?|stack|tools|software|systems)",
    "product": r"(?:main |key )?(?:products?|services|product lines|practice areas)",
    "value": r"(?:core )?values",
}
# Verbs that lead a list without any sign; the company is their subject, named or not.
_LEADS = {
    "customer": r"serves|works for|sells to|supplies",
    "technology": r"uses|also uses|runs on|works with",
    "product": r"makes|also makes|produces|advises on|manufactures",
}
_SIGN = r"\s*(?::|=|\bare\b|\bincl(?:ude|udes|uding|\.)?|[-–—])\s*"
_LINES = tuple(
    (kind, sought(rf"^\W*{words}{_SIGN}(?P<list>[^\n]+)", re.IGNORECASE)) for kind, words in _LABELS.items()
) + tuple(
    (
        kind,
        sought(
            rf"(?:^|[,;] |\. (?:It |They )?|\bit |\bthey )(?:{words}) (?P<list>(?!(?:a lot|it|them|"
            rf"to|of|up|sure|money)\b)[^\n]+)"
        ),
    )
    for kind, words in _LEADS.items()
)
_INCLUDING = sought(
    r"\b(?:products|brands|services|lines|machines|titles|shows),? (?:including|include|"
    r"such as|like) (?P<list>[^.;\n]+)"
)
# "Robots (Spot, Stretch, Atlas)"
_NAMED_BEHIND = sought(
    r"\b(?:[Aa]ircraft|[Aa]pps|[Bb]ikes|[Bb]rands|[Cc]ars|[Cc]hips|[Dd]rugs|[Ee]ngines|[Gg]ames|[Mm]achines|"
    r"[Mm]edicines|[Mm]odels|[Pp]hones|[Pp]lanes|[Pp]roducts|[Rr]obots|[Ss]hips|[Tt]itles|[Tt]rains|[Tt]rucks|[Vv]accines|"
    r"[Vv]ehicles) \((?P<list>[A-Z][^(),]*(?:, [A-Z0-9][^(),]*)+)\)"
)
_LIST_ENDS = re.compile(r"\.(?:\s|$)|;|\s[-–—]\s|\bbut\b|\?|\bacc(?:ording)?\. to\b|\bwhich\b|\bfor \w+ing\b")
_BETWEEN = r",\s*(?:and |plus |some |also |mostly )?|\s(?:and|&|\+|plus)\s(?:some |the )?|\s/\s"
_NOTHING = re.compile(
    r"^(?:etc|others?|more|various|no|not|everything|anything|who|it|them)\b", re.IGNORECASE
)
_LONGEST = 6  # words


def labelled(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Customers, tools, products and values in a list that the notes name as such."""
    for passage in company_lines(reading, "about", "notes"):
        for match in _NAMED_BEHIND.finditer(passage.text):
            for item in passage.text.part(*match.span("list")).split_parts(r",\s*"):
                yield from _item("product", item)
        for match in _INCLUDING.finditer(passage.text):
            line = re.split(r",? (?:is|are|was|were|has|have)\b", passage.text.part(*match.span("list")))[0]
            start = match.start("list")
            for item in passage.text.part(start, start + len(line)).split_parts(_BETWEEN):
                yield from _item("product", item)
        for kind, pattern in _LINES:
            for match in pattern.finditer(passage.text):
                line = passage.text.part(*match.span("list"))
                end = _LIST_ENDS.search(line)
                items = line.part(0, end.start() if end else len(line)).split_parts(_BETWEEN)
                # One thing alone is a sentence more often than a list.
                if len(items) > 1 or pattern.pattern.startswith("^"):
                    for item in items:
                        yield from _item(kind, item)


def _item(kind: str, item: Text) -> Iterator[Hook]:
    words = item.split()
    if not words or len(words) > _LONGEST or _NOTHING.match(item) or item.count("(") != item.count(")"):
        return
    said = re.sub(r" (?:and|or)$", "", mid_sentence(tidy(item) or ""))
    named = bool(said) and said[0].isupper()
    # One customer by name is nobody whom a question about groups could mean.
    sayable = bool(said) and (is_plural(said) and not named if kind == "customer" else named)
    kinds = ("name",) if named and kind in ("product", "technology") else ()
    yield Hook(
        kind, said if sayable else str(item), item.evidence(), kinds=kinds, certainty=0.75, sayable=sayable
    )


EXTRACTORS = (labelled,)
