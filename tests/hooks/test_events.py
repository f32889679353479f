import pytest

from tests.conftest import findings_of


def events(text, company="Acme"):
    kinds = {"funding", "sale", "merger", "acquisition", "launch", "closure", "expansion", "partnership"}
    found = findings_of(f"company: {company}\nnews:\n  - {text}\n")
    return [hook for hook in found.hooks if hook.type in kinds]


@pytest.mark.parametrize(
    ("text", "kind", "forms"),
    [
        (
            "Raised $750 million at a $5 billion valuation ($250M primary).",
            "funding",
            {
                "clause": "raised $750 million at a $5 billion valuation",
                "gerund": "raising $750 million at a $5 billion valuation",
                "noun": "the $750 million raise",
                "short": "the $750 million round",
            },
        ),
        (
            "Sold most of its logistics business to Flexport and cut about 20% of its staff.",
            "sale",
            {
                "clause": "sold most of its logistics business to Flexport",
                "gerund": "selling most of its logistics business to Flexport",
                "short": "the Flexport sale",  # the noun would be ten words: too long to be said in passing
            },
        ),
        (
            "In September 2025 it agreed to merge with Anglo American to form Anglo Teck.",
            "merger",
            {
                "clause": "agreed to merge with Anglo American",
                "gerund": "agreeing to merge with Anglo American",
                "noun": "the merger with Anglo American",
                "short": "the Anglo American merger",
            },
        ),
        (
            "Jan 2026 they shut Voilà in Alberta, $750M writedown, DoorDash instead.",
            "closure",
            {
                "clause": "shut Voilà in Alberta",
                "gerund": "shutting Voilà in Alberta",
                "noun": "the closing of Voilà in Alberta",
                "short": "the Voilà closure",
            },
        ),
        (
            "Launched Sidekick, an AI assistant for merchants.",
            "launch",
            {
                "clause": "launched Sidekick",
                "gerund": "launching Sidekick",
                "noun": "the launch of Sidekick",
                "short": "the Sidekick launch",
            },
        ),
    ],
)
def test_a_headline_gives_an_event_with_its_forms(text, kind, forms):
    (event,) = events(text)
    assert (event.type, event.forms) == (kind, forms)


@pytest.mark.parametrize(
    "text",
    [
        "US regulator ordered work to stop.",  # somebody else's doing
        "IGM Financial sold its stake in Acme.",
        "Will open a second plant next year.",  # not yet
        "Acme was sold to Globex in 2019.",  # done to it
        "Sold by its founders to Globex.",
        "Has not launched anything since.",
        "Raised concerns about safety.",  # no money
        "Merged.",
        "Closed at record high on Friday",
        "Shut on Sundays",
        "Bought back $2bn of shares",
        "Opened up about losses",
        "Launched layoffs affecting 300",
        "Entered bankruptcy",
        "Acme nearly acquired Globex",
        "Acme denied it acquired Globex",
        "Globex bought Initech. They launched Foo.",
        "Completed a round of layoffs",
    ],
)
def test_what_the_company_did_not_surely_do_gives_none(text):
    assert events(text) == []


def test_shutting_down_is_shutting():
    (event,) = events("Shut down its Leeds plant in 2024")
    assert event.forms["noun"] == "the closing of its Leeds plant"
    assert event.forms["clause"] == "shut down its Leeds plant"


def test_an_event_has_its_date_and_is_delicate_where_it_ends_something():
    found = findings_of("company: Acme\nnews: [{date: 2025-09, text: Shut Hilo in Ohio.}]\n")
    (event,) = found.of("event")
    assert (event.date, event.sensitivity, event.kinds) == ("2025-09", 1, ("change",))
    (event,) = events("Jan 2026 they shut Hilo in Ohio.")
    assert event.date == "2026-01"
