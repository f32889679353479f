import dataclasses
import itertools

from infoprep.bank import load_bank
from infoprep.hooks import find_hooks
from infoprep.notes import load_notes
from infoprep.questions import fill_bank
from infoprep.ranking import rank
from infoprep.reading import read
from infoprep.selection import best_list, candidate, fits, in_reserve, value
from infoprep.settings import Settings
from infoprep.vocabulary import STAGES


def options():
    found = find_hooks(read(load_notes("examples/shopify.yaml"), Settings()))
    return [candidate(item) for item in rank(fill_bank(load_bank(), found, Settings())[0], found)]


def test_a_template_a_topic_and_a_goal_may_not_stand_twice():
    items = options()
    assert fits(items[:1], 9)
    assert not fits([items[0], items[0]], 9)
    for one, other in itertools.combinations(items, 2):
        same_topic = one.ranked.question.topic == other.ranked.question.topic
        if (same_topic and not one.goals and not other.goals) or one.goals & other.goals:
            assert not fits([one, other], 9)


def test_a_fact_may_stand_in_two_questions_but_not_in_three():
    three = next(c for c in itertools.combinations(options(), 3) if fits(c, 9) and c[0].stage == "core")
    same = [dataclasses.replace(item, facts=frozenset({"qb2"})) for item in three]
    assert fits(same[:2], 9)
    assert not fits(same, 9)


def test_repeating_costs():
    items = options()
    core = [item for item in items if item.stage == "core" and item.facts]
    one, same = next((a, b) for a, b in itertools.combinations(core, 2) if a.facts & b.facts)
    assert value([one, same]) <= one.score + same.score - 1


def test_the_list_found_is_the_best_on_a_small_case():
    """Against every list there is: exact search over two questions of each stage, five to choose at most."""
    by_stage = {stage: [item for item in options() if item.stage == stage][:2] for stage in STAGES}
    items = sorted(itertools.chain(*by_stage.values()), key=lambda item: -item.score)
    lists = [combo for size in (3, 4, 5) for combo in itertools.combinations(items, size) if fits(combo, 5)]
    best = max(map(value, lists))
    assert value(best_list([], items, 5)) >= 0.98 * best


def test_kept_questions_stay():
    items = options()
    assert items[-1] in best_list([items[-1]], items, 9)


def test_the_reserve_repeats_nothing():
    items = options()
    chosen = best_list([], items, 9)
    reserve = in_reserve(chosen, items, 4)
    assert len(reserve) == 4
    for one, other in itertools.combinations([*chosen, *reserve], 2):
        assert one.ranked.question.template != other.ranked.question.template
        if other in reserve:
            assert one.facts.isdisjoint(other.facts)
