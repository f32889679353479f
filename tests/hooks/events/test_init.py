import json

import pytest

from infoprep.vocabulary import EVENTS
from tests.conftest import findings_of


def events(text, company="Acme"):
    kinds = {"funding", "sale", "merger", "acquisition", "launch", "closure", "expansion", "partnership"}
    return [hook for hook in all_events(text, company) if hook.type in kinds]


def all_events(text, company="Acme"):
    found = findings_of(f"company: {company}\nnews:\n  - {json.dumps(text)}\n")
    return [hook for hook in found.hooks if hook.type in EVENTS]


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
                "gerund": "selling most of the logistics business to Flexport",
                "noun": "the sale of most of the logistics business to Flexport",
                "short": "the Flexport sale",
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
    assert event.type == kind
    assert {name: event.forms[name] for name in forms} == forms


@pytest.mark.parametrize(
    "text",
    [
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
        "Completed a round of layoffs",
    ],
)
def test_what_the_company_did_not_surely_do_gives_none(text):
    assert events(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Layoffs: none",
        "It is a myth that Acme laid off 500 people",
        "When I was at Globex they acquired Beta",
        "Office closed for Christmas",
        "Opens three stores a month",
        "Asked if they would open in Leeds",
        "Calls for CEO to resign",
        "Let go of the old brand",
        "Raised money for charity",
        "Should have acquired Beta",
        "Ann Lee, CFO, left the board but stays as adviser",
        "Globex's CEO Ann Lee left in May 2024",
    ],
)
def test_what_never_happened_or_was_somebody_elses_is_no_event(text):
    assert all_events(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Merger with Beta blocked by CMA",
        "Strike averted",
        "Outage at AWS took the site down for a day",
        "Data breach at Okta",
        "Layoffs across the industry",
        "Former Acme CEO launched a fund",
    ],
)
def test_what_came_to_nothing_or_befell_others_is_never_said_of_the_company(text):
    assert [event.forms for event in all_events(text)] == [{}]


def test_a_merger_knows_the_company_it_makes_and_a_sale_its_buyer():
    (merger,) = events("In September 2025 it agreed to merge with Anglo American to form Anglo Teck.")
    assert (merger.forms["party"], merger.forms["result"]) == ("Anglo American", "Anglo Teck")
    (sale,) = events("Sold most of its logistics business to Flexport for $2bn")
    assert (sale.forms["party"], sale.forms["amount"]) == ("Flexport", "$2bn")


def test_shutting_down_is_shutting():
    (event,) = events("Shut down its Leeds plant in 2024")
    assert event.forms["noun"] == "the closing of the Leeds plant"
    assert event.forms["clause"] == "shut down its Leeds plant"


def test_an_event_has_its_date_and_is_delicate_where_it_ends_something():
    found = findings_of("company: Acme\nnews: [{date: 2025-09, text: Shut Hilo in Ohio.}]\n")
    (event,) = found.of("event")
    assert (event.date, event.sensitivity, event.kinds) == ("2025-09", 1, ("change",))
    (event,) = events("Jan 2026 they shut Hilo in Ohio.")
    assert event.date == "2026-01"


# Headlines as people note them, with what each tells: its type, whether it has happened, and whose deed it is.
HEADLINES = (
    ("Opens 12th bakery in Leeds", "expansion", "done", "company"),
    (
        "Opened a second distribution centre in Tilbury in May 2024, creating 300 jobs",
        "expansion",
        "done",
        "company",
    ),
    ("Acme opens its first US office in Austin", "expansion", "done", "company"),
    ("Acme to open three clinics in Glasgow next year", "expansion", "planned", "company"),
    ("New warehouse opened near Doncaster (Sept 2023)", "expansion", "done", "company"),
    ("Expanded into Germany and Austria in 2022", "expansion", "done", "company"),
    ("Plans to double its fleet by 2028", "expansion", "planned", "company"),
    ("Plans to hire 400 engineers over two years", "expansion", "planned", "company"),
    ("Hired 200 nurses from overseas in 2023", "expansion", "done", "company"),
    ("Acquired by Globex in 2021 for $400m", "sale", "done", "company"),
    ("was bought out by private equity firm Harrow in 2020", "sale", "done", "company"),
    ("Acquires Initech for $1.2bn", "acquisition", "done", "company"),
    ("Acme has acquired Initech, a payroll startup from Cork", "acquisition", "done", "company"),
    ("2022: bought Initech (payments)", "acquisition", "done", "company"),
    ("Takeover of Initech completed in June 2023", "acquisition", "done", "company"),
    ("Agreed to sell its cement arm to Holcim", "sale", "planned", "company"),
    ("Sells ticketing arm to Globex", "sale", "done", "company"),
    ("Spun off its lighting business in 2019", "sale", "done", "company"),
    ("Launches app for tenants", "launch", "done", "company"),
    ("New loyalty programme launched in March 2024", "launch", "done", "company"),
    ("Rolled out electric vans in Bristol", "launch", "done", "company"),
    ("Will launch a night bus in 2026", "launch", "planned", "company"),
    ("The museum is launching a residency for ceramic artists", "launch", "planned", "company"),
    ("Released Ember 3 in April 2024", "launch", "done", "company"),
    ("Published its first climate strategy last year", "launch", "done", "company"),
    ("Raised a $40M Series B led by Sequoia", "funding", "done", "company"),
    ("Series B: $40M (Feb 2024)", "funding", "done", "company"),
    ("Won £3.2m from the Arts Council", "funding", "done", "company"),
    ("Received a $5 million grant from the Gates Foundation", "funding", "done", "company"),
    ("Secured $30m in debt financing", "funding", "done", "company"),
    ("IPO in 2021", "funding", "done", "company"),
    ("Went public in 2021", "funding", "done", "company"),
    ("Partnered with the Met Office on flood warnings", "partnership", "done", "company"),
    ("Signed a ten-year deal with Microsoft", "partnership", "done", "company"),
    ("Teams up with Oxfam to sell vintage", "partnership", "done", "company"),
    ("Appointed Jane Doe as chief executive in May 2024", "leadership", "done", "company"),
    ("New CEO since January 2025: Maria Lopez", "leadership", "done", "company"),
    ("CEO Mark Smith stepped down in March", "leadership", "done", "company"),
    ("Founder Ann Lee retired last year", "leadership", "done", "company"),
    ("Jane Doe joined as CFO in 2023", "leadership", "done", "company"),
    ("Named Jane Doe CEO", "leadership", "done", "company"),
    ("Laid off 120 people in October 2023", "layoff", "done", "company"),
    ("120 staff laid off in October 2023", "layoff", "done", "company"),
    ("Layoffs in 2023 (120 people)", "layoff", "done", "company"),
    ("Cut 5% of jobs", "layoff", "done", "company"),
    ("Cutting 80 roles in head office", "layoff", "planned", "company"),
    ("To cut 80 roles in head office by spring 2026", "layoff", "planned", "company"),
    ("80 jobs at risk in Hull", "layoff", "planned", "company"),
    ("Drivers went on strike for three days in July 2024", "strike", "done", "company"),
    ("Three-day strike by drivers in July 2024", "strike", "done", "company"),
    ("Staff walked out over pay in 2023", "strike", "done", "company"),
    ("Bin workers' strike since March 2025", "strike", "done", "company"),
    ("Closed 14 branches in 2024", "closure", "done", "company"),
    ("Closing its Paris office by the end of 2026", "closure", "planned", "company"),
    ("Its Paris office closed in 2023", "closure", "done", "company"),
    ("Dropped the paper catalogue in 2020", "closure", "done", "company"),
    ("Shut the Leeds plant", "closure", "done", "company"),
    ("Pulled out of Russia in 2022", "closure", "done", "company"),
    ("Withdrew from the Nordic market", "closure", "done", "company"),
    ("Ended home delivery in rural Wales", "closure", "done", "company"),
    ("Won the Queen's Award for Enterprise in 2022", "award", "done", "company"),
    ("Named Employer of the Year 2024 by People Magazine", "award", "done", "company"),
    ("B Corp certified since 2021", "award", "done", "company"),
    ("Shortlisted for the Stirling Prize 2023", "award", "done", "company"),
    ("Fined £2.5m by Ofwat in 2023 for sewage spills", "regulation", "done", "company"),
    ("Ofwat fined the company £2.5m in 2023", "regulation", "done", "other"),
    ("FDA approved its asthma inhaler in June 2024", "regulation", "done", "other"),
    ("Got FDA approval for its asthma inhaler in June 2024", "regulation", "done", "company"),
    ("Data breach in 2023 exposed 40,000 records", "incident", "done", "company"),
    ("Hit by a ransomware attack in May 2024", "incident", "done", "company"),
    ("A fire destroyed the Ocado warehouse in 2019", "incident", "done", "company"),
    ("Recalled 12,000 strollers in 2022", "incident", "done", "company"),
    ("App outage on Black Friday 2023", "incident", "done", "company"),
    ("Reorganised into four divisions in 2024", "restructuring", "done", "company"),
    ("Moved its headquarters from London to Leeds in 2022", "restructuring", "done", "company"),
    ("Became employee-owned in 2021", "restructuring", "done", "company"),
    ("Renamed from Initech to Acme in 2020", "restructuring", "done", "company"),
    ("Ordered everyone back to the office four days a week in Sept 2024", "restructuring", "done", "company"),
    ("Merged its design and research teams in 2024", "restructuring", "done", "company"),
    ("rumour: might be sold to Globex", "sale", "rumour", "company"),
    ("Supposedly closing the Hull depot (glassdoor)", "closure", "rumour", "company"),
    ("Rival Initech launched a cheaper model in May", "launch", "done", "other"),
    ("US regulator ordered work to stop.", "regulation", "done", "other"),
    ("IGM Financial sold its stake in Acme.", "sale", "done", "other"),
    ("Acme was sold to Globex in 2019.", "sale", "done", "company"),
    ("Sold by its founders to Globex.", "sale", "done", "company"),
)


@pytest.mark.parametrize(("text", "kind", "status", "doer"), HEADLINES, ids=[line[0] for line in HEADLINES])
def test_a_headline_tells_what_happened_and_whose_deed_it_is(text, kind, status, doer):
    found = findings_of(f"company: Acme\nnews:\n- {{date: 2025-06, text: {json.dumps(text)}}}\n")
    told = [(hook.type, hook.status, hook.doer) for hook in found.hooks if hook.type in EVENTS]
    assert told == [(kind, status, doer)]


@pytest.mark.parametrize("text", [line[0] for line in HEADLINES])
def test_what_is_not_the_companys_own_or_not_sure_is_never_stated_as_its_deed(text):
    found = findings_of(f"company: Acme\nnews:\n- {{date: 2025-06, text: {json.dumps(text)}}}\n")
    for hook in found.hooks:
        if hook.doer == "other" or hook.status == "rumour":
            assert "clause" not in hook.forms
            assert "gerund" not in hook.forms
        if hook.status == "rumour":
            assert not hook.forms
            assert not hook.sayable


def test_a_pasted_text_has_the_date_of_the_line_that_says_where_it_is_from():
    text = """company: Acme
notes: |
  started small

  --- from transport newsletter, Aug 2025 ---
  Acme said it will open a second terminal near Laredo next spring.
"""
    (event,) = [hook for hook in findings_of(text).hooks if hook.type == "expansion"]
    assert (event.date, event.status) == ("2026", "planned")


def test_they_are_the_company_unless_somebody_else_did_something():
    told = "Trail Operations is one of the few makers. In 2025 it agreed to merge with Anglo American."
    assert [hook.type for hook in events(told)] == ["merger"]
    assert [hook.doer for hook in events("Globex bought Initech. They launched Foo.")] == ["other"]


@pytest.mark.parametrize(
    "text",
    [
        "Founded in 1856 in Leer, moved to Emden after the war.",
        "Opened a second yard in the nineteenth century.",
        "Bought Hale Brothers in 1931.",
    ],
)
def test_what_happened_before_anybody_was_there_is_no_event(text):
    assert not all_events(text)


def test_what_happened_since_is_one_however_old_the_firm_is():
    assert [hook.type for hook in all_events("Founded in 1956, bought by Wharf Partners in 2019.")] == [
        "sale"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "In March 2025 Acme cut 1500 jobs in Leeds.",
        "Since the war in Ukraine began, Acme has closed three depots.",
    ],
)
def test_a_count_is_no_year_and_a_war_of_now_is_not_long_ago(text):
    assert all_events(text)
