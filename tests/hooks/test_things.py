import dataclasses

import pytest

from tests.conftest import findings_of


def of(kind, text):
    return [hook.text for hook in findings_of(text).of(kind)]


@pytest.mark.parametrize(
    ("company", "said", "bare"),
    [
        ("Shopify Inc.", "Shopify", "Shopify"),
        ("CN (Canadian National Railway)", "CN", "CN"),
        ("Alphabet Inc. (Google)", "Alphabet", "Alphabet"),
        ("Royal Canadian Mounted Police (RCMP)", "the RCMP", "RCMP"),
        ("A.P. Mørk – Hærsk (Haersk)", "Haersk", "Haersk"),
        ("Muster CGA", "Muster", "Muster"),
        ("Muster SE", "Muster", "Muster"),
        ("Muster & Co.", "Muster", "Muster"),
        ("Bank of America Corporation", "Bank of America", "Bank of America"),
        ("City of London Corporation", "the City of London Corporation", "City of London Corporation"),
        ("The Hospital for Sick Children (SickKids)", "SickKids", "SickKids"),
        ("U.S. Census Bureau", "the U.S. Census Bureau", "U.S. Census Bureau"),
        ("{name: Guardian Media Group, short: The Guardian}", "the Guardian", "Guardian"),
    ],
)
def test_the_company_is_called_as_people_say(company, said, bare):
    (hook,) = findings_of(f"company: {company}\n").of("company")
    assert (hook.text, hook.forms["bare"]) == (said, bare)


def test_a_first_word_said_alone_stands_for_the_name():
    text = "company: Teck Resources\nabout: Teck mines copper. Teck sold coal.\n"
    assert of("company", text) == ["Teck"]
    assert of("company", "company: Teck Resources\nabout: Teck mines copper.\n") == ["Teck Resources"]


def test_lists_become_hooks_without_what_can_not_be_said():
    text = """company: X
products: [Shop Pay, offshore wind farms (Hornsea…), "what about POS?"]
technologies: [RACE21 digital program, autonomous haul trucks, Python, power-to-X (scaled back)]
customers: ["young, first-time investors", government]
competitors: [BBC, trucking]
values: [Integrity, team, straight and honourable dealings]
"""
    hooks = [hook for hook in findings_of(text).hooks if hook.sayable]
    found = dataclasses.replace(findings_of(text), hooks=tuple(hooks))
    assert [hook.text for hook in found.of("product")] == ["Shop Pay", "offshore wind farms"]
    assert [(hook.text, hook.kinds) for hook in found.of("technology")] == [
        ("the RACE21 digital program", ("name",)),
        ("autonomous haul trucks", ("automation",)),
        ("Python", ("staple",)),
    ]
    assert [hook.text for hook in found.of("customer")] == ["young, first-time investors"]
    assert [(hook.text, hook.kinds) for hook in found.of("competitor")] == [
        ("the BBC", ("company",)),
        ("trucking", ()),
    ]
    assert [hook.text for hook in found.of("value")] == ["integrity", "“straight and honourable dealings”"]


def test_an_industry_is_a_field_or_a_kind_of_organisation():
    (field,) = findings_of("company: {name: X, industry: 'mining (copper, zinc)'}\n").of("industry")
    (body,) = findings_of("company: {name: X, industry: pediatric hospital and research institute}\n").of(
        "industry"
    )
    assert (field.text, field.kinds) == ("mining", ("field",))
    assert (body.text, body.kinds) == ("pediatric hospital", ("organisation",))


def test_targets_are_things_to_reach_and_not_orders():
    found = findings_of(
        "company: X\ntargets: [net zero by 2035, cut emissions by half, 200 stores by 2030, "
        "half the jobs to be in Leeds]\n"
    )
    assert [(hook.text, hook.sayable) for hook in found.of("metric")] == [
        ("net zero by 2035", True),
        ("cut emissions by half", False),
        ("200 stores by 2030", True),
        ("half the jobs to be in Leeds", False),
    ]


def test_what_a_list_names_is_known_where_it_can_not_be_said():
    found = findings_of("company: X\nvalues: [team]\ntechnologies: [HVDC/HVAC export cables, maybe SAP?]\n")
    assert [(hook.text, hook.sayable) for hook in found.of("value")] == [("team", False)]
    assert [(hook.text, hook.sayable) for hook in found.of("technology")] == [
        ("HVDC/HVAC export cables", False)
    ]


def test_free_text_gives_rivals_sums_slogans_and_works():
    text = """company: Acme
notes: |
  Worn Wear = trade-in + repair + resale. this is the job
  competes w/ Air Canada, WestJet, a few others. Big year
  "Earth is now our only shareholder", he said
  did Baldur's Gate 3, next game is Divinity
  Planning the 2030 Census
"""
    found = findings_of(text)
    assert [hook.text for hook in found.of("steps")] == ["trade-in, repair and resale"]
    assert [hook.text for hook in found.of("competitor")] == ["Air Canada", "WestJet"]
    assert [hook.text for hook in found.of("slogan")] == ["“Earth is now our only shareholder”"]
    assert [hook.text for hook in found.of("product")] == ["Baldur's Gate 3", "Worn Wear"]
    assert [hook.text for hook in found.of("project")] == ["Divinity", "the 2030 Census"]


def test_a_technology_of_one_word_is_a_name_unless_it_is_a_field():
    found = findings_of("company: X\ntechnologies: [Ruby on Rails, React, Spark, Robotics, Lasers]\n")
    assert [hook.text for hook in found.of("technology")] == [
        "Ruby on Rails",
        "React",
        "Spark",
        "robotics",
        "lasers",
    ]


def test_several_names_in_one_item_are_several_products():
    found = findings_of("company: X\nproducts: ['XC60, XC90 and XC40 (the volume cars)', Opera House 2008]\n")
    assert [hook.text for hook in found.of("product")] == ["XC60", "XC90", "XC40", "Opera House"]


def test_a_long_name_is_shortened_where_its_first_word_stands_alone():
    text = "company: Takeda Pharmaceutical Company\nabout: Takeda is old. Takeda makes medicines.\n"
    assert findings_of(text).of("company")[0].text == "Takeda"


def test_what_any_firm_may_be_called_is_left_out_where_the_notes_leave_it_out():
    text = "company: {name: Fonta Co-operative Group}\nabout: Fonta buys milk.\n"
    assert of("company", text) == ["Fonta"]
    assert of("company", "company: Fonta Co-operative Group\n") == ["Fonta Co-operative Group"]


def test_how_a_product_was_made_is_not_its_name():
    found = findings_of("company: X\nproducts: [Cafeto freeze-dried, Cafeto beans]\n")
    assert [hook.text for hook in found.of("product") if hook.sayable] == ["Cafeto beans"]


def test_only_who_has_software_on_the_desk_has_its_tools():
    def theirs(role):
        text = f"company: X\ntechnologies: [Kubernetes]\ninterviewee: {{role: {role}}}\n"
        return "theirs" in findings_of(text).of("technology")[0].kinds

    assert theirs("platform engineer")
    assert not theirs("lathe operator")


def test_one_site_by_name_is_no_technology_and_a_country_no_challenge():
    found = findings_of("company: X\ntechnologies: [Beckton desalination plant]\nchallenges: [Ethiopia]\n")
    assert not [hook for hook in found.hooks if hook.sayable and hook.type in ("technology", "challenge")]


def test_a_company_is_not_called_by_the_town_that_it_is_in():
    company = "{name: Dalton Bay Aquarium, location: 'Dalton, Oregon'}"
    text = f"company: {company}\nnotes: Staff commute to Dalton. Dalton is dear.\n"
    assert of("company", text) == ["Dalton Bay Aquarium"]


def test_a_campus_is_no_town():
    (hook,) = findings_of("company: {name: X, location: Leigh University campus}\n").of("place")
    assert not hook.sayable


def test_products_by_their_names_alone():
    text = """company: Acme
products: [Clor®, 'Ngong wind 25.5 MW', 'bleach, wipes, Pine-Sol', 'training (MSc', 'diploma)']
"""
    said = [hook.text for hook in findings_of(text).of("product") if hook.sayable]
    assert said == ["Clor", "the Ngong wind", "training"]
