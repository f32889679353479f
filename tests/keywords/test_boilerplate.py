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


def test_what_people_write_about_is_no_boilerplate():
    lines = [
        "About 2,000 positions to go by the end of 2027",
        "about the crew bases: who decides?",
        "They bake cookies for schools.",
        "contacts at the plant: Dana knows two of them",
        "The disclaimer on the label was changed after the recall.",
        "sources: annual report, and what Dana told me about the move",
    ]
    assert kept(*lines) == lines


def test_a_field_may_start_with_its_company():
    lines = ["About Acme", "Acme makes heat pumps."]
    assert kept(*lines) == lines


def test_what_has_nothing_else_is_kept():
    assert kept("All rights reserved.") == ["All rights reserved."]
