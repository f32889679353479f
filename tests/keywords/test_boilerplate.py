import pytest

from infoprep.keywords.boilerplate import is_boilerplate
from infoprep.yaml_source import Text


def kept(*lines, path="about"):
    marks = is_boilerplate([Text(line, path=path) for line in lines])
    return [line for line, mark in zip(lines, marks, strict=True) if not mark]


def test_a_press_release_keeps_its_news():
    news = "LEEDS - Acme opened a heat pump plant on Monday, its second in the north."
    assert kept(
        news,
        "About Acme",
        "Acme is a leading provider of climate solutions with offices in nine countries and a long history.",
        "Forward-Looking Statements",
        "This release contains forward-looking statements. Actual results may differ.",
        "Media Contacts:",
        "Jo Bell",
        "jo.bell@acme.example | +44 113 496 0000",
        "We use cookies to give you the best experience. Accept all cookies.",
        "© 2025 Acme Ltd. All rights reserved.",
    ) == [news]


def test_the_news_goes_on_after_the_contacts():
    later = "My own thought: the second plant must be why they are hiring so many shift leads at the moment."
    assert kept("The plant opened.", "Press contact", "Jo Bell", later) == ["The plant opened.", later]


@pytest.mark.parametrize(
    "line",
    [
        "Media contact: Robyn Teal, Acme, 416-555-0100",
        "SOURCE Acme Heat Pumps Inc.",
        "Source: https://news.example/acme",
        "For further information: Kim Ito, kim@acme.example",
        "Related articles",
        "Privacy Policy",
        "4 min read",
        "Copyright 2025 Acme",
        "This site uses cookies.",
        "+44 113 496 0000",
        "# # #",
        "FORWARD-LOOKING STATEMENTS INVOLVE RISKS THAT ARE HARD TO PREDICT AND BEYOND OUR CONTROL.",
    ],
)
def test_page_furniture_is_boilerplate(line):
    assert kept("The plant opened.", line) == ["The plant opened."]


@pytest.mark.parametrize(
    "line",
    [
        "About 2,000 positions to go by the end of 2027",
        "about the crew bases: who decides?",
        "They bake cookies for schools, and all cookies are made by hand.",
        "OneTrust sells a cookie consent platform to publishers",
        "contacts at the plant: Dana knows two of them",
        "The disclaimer on the label was changed after the recall.",
        "sources: annual report, and what Dana told me about the move",
        "source control",
        "### Crew planning",
        "2025-03-04 opened Monterrey battery plant",
        "2024-11-20 Series C funding of 2 500 000 000 won",
        "Kafka migration talk: https://talks.example/kafka",
        "nurses share this story: the ward lost its sepsis lead",
        "The plant opened. For more information, visit www.acme.example.",
    ],
)
def test_what_people_write_about_is_no_boilerplate(line):
    assert kept("The plant opened.", line, path="notes") == ["The plant opened.", line]


def test_an_about_section_is_one_paragraph():
    later = "I want to ask how the second plant hires its shift leads, and who decides on the crews there."
    assert kept("The plant opened.", "About Acme", "Acme makes heat pumps.", later) == [
        "The plant opened.",
        later,
    ]


def test_headings_that_are_the_users_own_open_something_to_read():
    lines = [
        "met at the fair",
        "Contacts:",
        "Dana, crew planning lead",
        "About Crew Planning",
        "They run four squads.",
    ]
    assert kept(*lines, path="notes") == lines


def test_lists_hold_no_boilerplate():
    lines = ["Kafka", "cookie policy", "source control"]
    assert kept(*lines, path="products.0") == lines


def test_a_field_may_start_with_its_company():
    lines = ["About Acme", "Acme makes heat pumps."]
    assert kept(*lines) == lines


def test_what_has_nothing_else_is_kept():
    assert kept("All rights reserved.") == ["All rights reserved."]


def test_a_long_passage_is_not_lost_for_what_stands_at_its_end():
    story = "The plant in Leeds makes heat pumps for old houses. " * 8
    assert kept(
        "Acme opened a plant.", story + "Copyright 2025 by the paper. All rights reserved.", path="notes"
    )[1:]
    legal = "This release contains forward-looking statements. " + "Risks and uncertainties may matter. " * 10
    assert kept("Acme opened a plant.", legal) == ["Acme opened a plant."]
