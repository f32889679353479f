import pytest

from infoprep.bank import load_bank
from infoprep.bank.entries import ASKED, Need, Place, entries_of, manner_of
from tests.bank.test_init import GOOD, bank_of


def entries(tmp_path, more="", ask=None):
    (template,) = bank_of(
        tmp_path, (GOOD if ask is None else GOOD.split("    ask:")[0] + ask) + more
    ).templates
    return list(entries_of(template))


def test_nobody_has_two_wordings_of_one_template_but_one_with_its_lead_and_one_without():
    for template in load_bank().templates:
        suited = [somebody for entry in entries_of(template) for somebody in entry.suits]
        assert len(suited) == len(set(suited)) * (1 + bool(template.lead)) > 0
        assert set(suited) <= set(ASKED)
        for entry in entries_of(template):
            assert all(
                template.key_for(somebody) == template.key_for(entry.suits[0]) for somebody in entry.suits
            )
            assert set(entry.named) <= set(entry.suits)


def test_slots_with_their_uses_and_kinds_are_the_need(tmp_path):
    ask = '    ask:\n      anyone: "Is {{ sale | noun }} {{ sale | noun }} or {{ product | possessive }}?"\n'
    (entry,) = entries(tmp_path, "    when: {merger: change, sale: planned}\n    stale: 12\n", ask)
    assert entry.need == Need(
        (
            Place("merger", "merger", ("change",), ()),
            Place("product", "product", (), (("text", ("possessive",)),)),
            Place("sale", "sale", ("planned",), (("noun", ()), ("noun", ()))),
        ),
        12,
    )
    assert entry.bare == "Is X X or X?"


@pytest.mark.parametrize(
    ("text", "personal", "tension", "deep", "is_open", "single"),
    [
        ("What did you keep?", True, "keep", False, True, True),
        ("What keeps them?", False, "", False, True, True),
        ("How do they decide?", False, "", True, True, True),
        ("Did it change?", False, "change", False, False, True),
        ("You saw it. Was it how they said?", True, "", False, False, True),
        ("What is it, and why is it?", False, "", False, True, False),
    ],
)
def test_how_a_question_is_put(text, personal, tension, deep, is_open, single):
    assert manner_of(text) == (personal, tension, deep, is_open, single)


def test_a_slot_that_holds_a_question_asks(tmp_path):
    (entry,) = entries(tmp_path, ask='    ask:\n      anyone: "I have been wondering: {{ goal | ask }}?"\n')
    assert (entry.manner.open, entry.head) == (True, "how")
    assert entry.bare == "I have been wondering: X?"


def test_a_lead_is_said_where_its_fact_is_there(tmp_path):
    ask = '    ask: {anyone: "What gives first?"}\n    lead: "I read {{ situation | read }}."\n'
    led, alone = entries(tmp_path, "    when: {situation: backlog}\n    chosen: 8\n", ask)
    assert (led.bare, alone.bare) == ("I read X. What gives first?", "What gives first?")
    assert led.chosen > alone.chosen  # what it is about is told
    (place,) = led.need.places
    assert place.uses
    assert not alone.need.places[0].uses
    assert led.need.places[0].kinds == alone.need.places[0].kinds == ("backlog",)
