"""What the pilot's templates were filled with by hand, found by the extractors in the same notes."""

import pytest

from tests.conftest import SHARED
from tests.gold_scores import found_in

# notes: hook type, form, words
FILLS = """
wealthsimple: past_employer, text, the big-five bank
wealthsimple: article, text, experiment design
wealthsimple: customer, text, young, first-time investors
wealthsimple: customer, text, higher-balance clients
wealthsimple: hunch, clause, analysts sit inside product teams
wealthsimple: contest, prize, primary-account status
wealthsimple: contest, rival, the big banks
wealthsimple: value, text, ethics
wealthsimple: target_role, text, product data analyst
wealthsimple: work_sample, text, take-home
wealthsimple: goal, field, financial services
teck-resources: role_area, bare, mine planning
teck-resources: stint, text, Chile rotation
teck-resources: stint, place, Chile
teck-resources: cause, text, pit instability and dewatering at QB2
teck-resources: technology, text, autonomous haul trucks
teck-resources: company, text, Teck
teck-resources: merger, result, Anglo Teck
teck-resources: merger, short, the Anglo American merger
teck-resources: target_role, text, engineer-in-training
teck-resources: skill, text, Deswik
teck-resources: goal, topic, rotation life at QB
teck-resources: shared_tie, text, UBC
cn-rail: role_area, bare, network operations and supply chain
cn-rail: target_role, text, network operations analyst
cn-rail: company, text, CN
cn-rail: competitor, text, trucking
cn-rail: challenge, text, winter and wildfire disruptions
cn-rail: challenge, text, tariffs and uncertain volumes
cn-rail: condition, gerund, being on call
cn-rail: condition, gerund, relocating
cn-rail: language, text, working French
patagonia: product, text, Worn Wear
patagonia: steps, text, trade-in, repair and resale
patagonia: competitor, product, ReBird
patagonia: slogan, text, “Earth is now our only shareholder”
sobeys: switch, old, Voilà
sobeys: switch, place, Alberta
sobeys: switch, new, DoorDash
sobeys: switch, noun, the switch from Voilà to DoorDash
sobeys: closure, short, the Voilà closure
sobeys: closure, place, Alberta
sobeys: difference, owner, Empire
the-guardian: past_role, text, print sub
the-guardian: difference, text, no paywall
the-guardian: competitor, text, the FT
the-guardian: skill, text, GA4
the-guardian: skill, text, Chartbeat
"""
DRAFTS = """
patagonia: How do you set targets for a team whose success means people buy less new?
patagonia: Who else would you send me to, perhaps whoever runs the repair shop in Reno?
the-guardian: Yours is the path I'd like to take. How did you get out of print subbing into audience work?
the-guardian: Where did reader revenue data come into conversations about what got commissioned?
"""


def rows(table):
    return [tuple(line.split(": ", 1)) for line in table.strip().splitlines()]


def at_hand(stem):
    path = SHARED / "notes" / f"{stem}.yaml"
    if not path.is_file():
        pytest.skip("the shared notes (../shared/eval/notes) are not at hand")
    return path


@pytest.mark.parametrize(("stem", "fill"), rows(FILLS))
def test_a_fill_of_the_pilot_is_found(stem, fill):
    kind, form, words = fill.split(", ", 2)
    assert words in [hook.form(form) for hook in found_in(at_hand(stem)).hooks if hook.type == kind]


@pytest.mark.parametrize(("stem", "question"), rows(DRAFTS))
def test_a_scribble_is_repaired_as_in_the_pilot(stem, question):
    assert question in [draft.text for draft in found_in(at_hand(stem)).drafts]


def test_a_self_taught_skill_and_a_shared_trade_are_known_as_such():
    skills = found_in(at_hand("patagonia")).of("skill")
    assert "self_taught" in {kind for hook in skills if "sewing" in hook.text for kind in hook.kinds}
    joined = found_in(at_hand("cn-rail")).of("join")
    assert "trucking" in {hook.text for hook in joined}
