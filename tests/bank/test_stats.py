from infoprep.bank import Bank, load_bank
from infoprep.bank.stats import bank_stats, is_join, types_of
from infoprep.vocabulary import EVENTS, LABELS, SHAPES, TOPICS, VIEWPOINTS, WORTH
from tests.bank.test_init import GOOD, bank_of

FUNCTIONS = """engineering, data, product, design, marketing, sales, operations, supply chain, finance, hr, legal,
research, clinical care, policy, education, creative, project management"""
SECTORS = """bank, insurer, hospital, university, mining, energy, utility, airline, rail, retail, restaurant, fashion,
games, film, charity, museum, city, federal agency, consultancy, law firm, construction, manufacturing, pharma, telecom,
farming, logistics, news, startup"""


def names(text):
    return [name.strip() for name in text.replace("\n", " ").split(",")]


def test_the_shipped_bank_is_as_large_and_as_wide_as_it_says():
    stats = bank_stats(load_bank())
    assert stats["all"]["questions"] >= 600
    assert stats["all"]["joining two facts"] >= 120
    assert stats["all"]["without a company fact"] >= 100
    assert set(stats["topic"]) == set(TOPICS)
    assert set(stats["for whom"]) == set(VIEWPOINTS)
    assert min(stats["function"][name] for name in names(FUNCTIONS)) >= 8
    assert len(stats["occupation"]) >= 180
    assert min(stats["occupation"].values()) >= 7
    assert min(stats["sector"][name] for name in names(SECTORS)) >= 5


def test_every_kind_of_fact_has_its_questions():
    stats = bank_stats(load_bank())
    assert set(stats["fact"]) == set(WORTH) | {"event"}
    assert min(stats["fact"][name] for name in EVENTS) >= 2
    assert set(stats["fact"]) >= LABELS


def test_shapes_are_in_balance():
    # An occupation's pack is short, and is never beside another's.
    shapes = bank_stats(Bank(tuple(t for t in load_bank().templates if not t.only.occupation)))["shape"]
    assert set(shapes) == set(SHAPES)
    assert min(shapes.values()) * 25 >= sum(shapes.values())
    assert max(shapes.values()) * 4 <= sum(shapes.values())


def test_a_join_needs_two_facts_and_one_that_is_no_label(tmp_path):
    def joined(wording, more=""):
        (template,) = bank_of(tmp_path, GOOD.replace("{{ sale | short }}", wording) + more).templates
        return is_join(template), types_of(template)

    assert joined("{{ value }} and {{ metric }}") == (True, {"value", "metric"})
    assert joined("{{ value }} at {{ company }}") == (False, {"value", "company"})
    assert joined("{{ role_area }} for {{ target_role | a }}") == (False, {"role_area", "target_role"})
    assert joined("{{ competitor }} and {{ competitor_2 }}") == (True, {"competitor"})
    assert joined("{{ value }}", "    when: {goal: hiring}\n") == (True, {"value", "goal"})
