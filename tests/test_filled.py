import pytest

from infoprep.bank.entries import entries_of
from infoprep.filled import Filled
from infoprep.hooks import Hook
from tests.bank.test_init import GOOD, bank_of


def question(tmp_path, ask, *hooks):
    text = GOOD.split("    ask:")[0] + f"    ask: {{anyone: '{ask}'}}\n"
    (entry,) = [one for template in bank_of(tmp_path, text).templates for one in entries_of(template)]
    return Filled(entry, "peer", tuple((hook.type, hook) for hook in hooks))


PAY = Hook("product", "Shop Pay", (), {"bare": "Pay"})
RIGGED = Hook("seeker_past", "I've worked as a rigger", ())
RIGGER = Hook("target_role", "rigger", ())
SHOP = Hook("company", "Shop", ())


def test_the_text_is_the_wording_with_the_hooks_words(tmp_path):
    asked = question(tmp_path, "{{ product | possessive }} users: who are they?", PAY)
    assert asked.text == "Shop Pay's users: who are they?"
    assert asked.shown == ("Shop Pay's",)
    assert asked.hooks == asked.facts == (PAY,)


@pytest.mark.parametrize(
    ("ask", "hooks", "sound"),
    [
        ("What is {{ product }}?", [PAY], True),
        ("At {{ company }}, what is {{ product }}?", [SHOP, PAY], False),
        ("What is Shop to {{ product }}?", [PAY], False),
        ("What is {{ product }}, to Shopify?", [PAY], True),
        ("What is {{ product }} without {{ product }}?", [PAY], False),
        ("What has {{ product }} changed?", [Hook("product", "the fewer outages", ())], False),
        ("What has {{ product }} changed?", [Hook("product", "the new rota incl", ())], False),
        ("{{ seeker_past }}. What would I learn as {{ target_role | a }}?", [RIGGED, RIGGER], False),
        ("What is {{ product }}?", [Hook("product", "Why Not?", ())], False),
        ("What is {{ product }}, the pay pay pay?", [Hook("product", "pay", ())], True),
    ],
)
def test_a_name_is_said_once_and_one_thing_asked(tmp_path, ask, hooks, sound):
    assert question(tmp_path, ask, *hooks).is_sound is sound
