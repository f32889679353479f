import pytest

from infoprep.list_rules import NEVER, RULES, rule_of
from infoprep.vocabulary import STAGES


@pytest.mark.parametrize("count", [1, 4, 6, 8, 9, 12])
def test_every_stage_has_room_for_one_and_all_together_for_the_list(count):
    rooms = [rule_of(stage, count).limit for stage in STAGES]
    assert min(rooms) >= 1
    assert sum(rooms) >= count


def test_what_has_no_rule_may_be_there_once():
    assert rule_of("a kind of thing that nobody thought of", 9) == (1, NEVER, 0.0)


def test_a_talk_has_one_start_and_one_end_and_wants_both_more_than_any_question_is_worth():
    for stage in ("opening", "closing"):
        assert rule_of(stage, 9).limit == 1
        assert RULES[stage].wanted > RULES["of the company"].wanted


def test_where_facts_are_scarce_a_second_look_at_one_costs_less():
    for kind in ("fact again", "telling word"):
        assert 0 < rule_of(kind, 9, scarce=True).cost < rule_of(kind, 9).cost
    assert rule_of("fact", 9, scarce=True) == rule_of("fact", 9)
