import pytest

from infoprep.hooks.events.parts import parts


@pytest.mark.parametrize(
    ("what", "kind", "expected"),
    [
        ("a fire at the Puebla paint shop", "incident", {"object": "a fire"}),
        ("Anglo American", "merger", {"party": "Anglo American"}),
        ("up to 80 jets", "expansion", {"object": "up to 80 jets"}),
        ("Voilà in Alberta", "closure", {"object": "Voilà", "place": "Alberta"}),
        ("about $9.4bn in a rights issue", "funding", {"amount": "$9.4bn"}),
        ("159 of 1,262 employees", "layoff", {"amount": "159", "object": "159 of 1,262 employees"}),
        ("£2.5m by Ofwat for spills", "regulation", {"amount": "£2.5m", "party": "Ofwat"}),
        (
            "its headquarters from London to Leeds",
            "restructuring",
            {"object": "its headquarters", "place": "London"},
        ),
    ],
)
def test_what_an_event_was_about_is_known_in_its_parts(what, kind, expected):
    assert parts(what, kind) == expected
