import pytest

from tests.conftest import findings_of


def found(line, kind):
    return findings_of(f"company: Acme\nnotes: |\n  {line}\n").of(kind)


def texts(line, kind):
    return [hook.text for hook in found(line, kind)]


@pytest.mark.parametrize(
    ("line", "rivals"),
    [
        ("competes w Air Canada, WestJet, Flair. Partly Via Rail", ["Air Canada", "WestJet", "Flair"]),
        ("comp: Redline Southern, Tolliver Express", ["Redline Southern", "Tolliver Express"]),
        ("Main rival is CPKC.", ["CPKC"]),
        ("rivals for reader money: NYT, FT, BBC (free)", ["the NYT", "the FT", "the BBC"]),
        ("competitors are growing fast", []),
        ("competitive pay", []),
    ],
)
def test_rivals_are_read_from_a_line_that_lists_them(line, rivals):
    assert texts(line, "competitor") == rivals


def test_rivals_typed_in_small_letters_are_known_but_not_said():
    hooks = found("competitors arcteryx (ReBird), north face, also thredup/poshmark", "competitor")
    assert [(hook.text, hook.sayable) for hook in hooks] == [
        ("arcteryx", False),
        ("north face", False),
        ("thredup", False),
        ("poshmark", False),
    ]


@pytest.mark.parametrize(
    ("line", "tools"),
    [
        ('own engine "Wick" for ten years', ["Wick"]),
        ("theirs is called RouteHouse, built in house", ["RouteHouse"]),
        ("the network runs on Workday.", ["Workday"]),
        ("She called Anna yesterday", []),
        ("Cut its outlook, named Michael Johnson the next boss", []),
        ("First High-NA system shipped to Oregon", ["the High-NA system"]),
        ("chatbots help people answer", ["chatbots"]),
    ],
)
def test_tools_are_known_by_the_word_before_them(line, tools):
    assert texts(line, "technology") == tools


def test_works_and_projects_are_known_by_the_verb_before_them():
    assert texts("did Baldur's Gate 3, next game is Divinity", "product") == ["Baldur's Gate 3"]
    assert texts("known for HOLLOWTIDE (2018) and Saltborn (2023)", "product") == ["HOLLOWTIDE", "Saltborn"]
    assert texts("the team that made Solar-7 and sold it", "product") == ["Solar-7"]
    assert texts("patients who made BEACON-1 possible", "product") == []
    assert texts("Planning the 2030 Census", "project") == ["the 2030 Census"]
    assert texts("research on chatbots / webchat to help", "project") == ["research on chatbots and webchat"]


def test_troubles_are_known_but_put_to_nobody_as_they_stand():
    assert texts("detention time -- big gripe", "challenge") == ["detention time -- big gripe"]
    assert texts("worries: crew shortages? two hubs in one city", "challenge") == [
        "crew shortages",
        "two hubs in one city",
    ]
    assert not any(hook.sayable for hook in found("detention time -- big gripe", "challenge"))


def test_worries_that_are_a_few_plain_words_can_be_set_beside_each_other():
    line = (
        "worries: two airplane types, two hubs in same city, island lease / noise rules, growing = shortages"
    )
    found = findings_of(f"company: Acme\nnotes: '{line}'\n").of("challenge")
    assert [(hook.text, hook.kinds) for hook in found if hook.sayable] == [
        ("two airplane types", ("pair",)),
        ("two hubs in the same city", ("pair",)),
    ]
    assert len(found) == 4


def test_a_rival_is_who_did_something_not_what_they_did():
    notes = """company: Shopify
notes: |
  - Rival BigCommerce raised $50 million.
  - competitors: Wix, Squarespace, who launched a builder in 2021
  - Competes with Woo and sold to Adobe Commerce
"""
    assert [hook.text for hook in findings_of(notes).of("competitor")] == [
        "BigCommerce",
        "Wix",
        "Squarespace",
        "Woo",
    ]


@pytest.mark.parametrize(
    "line", ["who made THAT decision", "Works in Kenya and Peru.", "did Brightwell change anything"]
)
def test_a_word_for_weight_or_a_country_is_no_thing(line):
    findings = findings_of(f"company: X\nnotes: '{line}'\n")
    assert not findings.of("product")
    assert not findings.of("technology")


def test_a_project_has_all_its_name_and_one_to_save_is_not_asked_about():
    assert texts("Project Long Reach is under way", "project") == ["Project Long Reach"]
    savings = findings_of("company: X\nnotes: 'Project Long Reach, 40 million in savings'\n").of("project")
    assert not any(hook.sayable for hook in savings)
