import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoprep.bank import load_bank
from infoprep.bank.entries import Entry, Need, Place
from infoprep.bank.index import Index, bits
from infoprep.templating import Wording
from infoprep.vocabulary import VIEWPOINTS

NEEDS = [
    Need(),
    Need((Place("product", "product", (), (("text", ()),)),)),
    Need((Place("sale", "sale", (), ()),), 6),
]


def entry(name, **more):
    given = {"topic": "customers", "stage": "core", "minutes": 2, "sensitivity": 0}
    return Entry(id=name, wording=Wording((f"What of {name}?",)), **given | more)


def listed(index):
    return [
        (str(index.ids[row["template"]]), index.needs[row["need"]], index.entry(row)) for row in index.rows
    ]


ENTRIES = st.lists(
    st.builds(entry, st.sampled_from("abcdefgh"), need=st.sampled_from(NEEDS)),
    max_size=6,
    unique_by=lambda one: one.id,
)


@given(ENTRIES)
def test_each_row_leads_to_its_entry_in_the_order_of_the_ids(entries):
    rows = listed(Index.of(entries))
    assert [name for name, _, _ in rows] == sorted(one.id for one in entries)
    assert all((name, need) == (one.id, one.need) for name, need, one in rows)


@given(ENTRIES, ENTRIES, ENTRIES, st.frozensets(st.sampled_from("abcdefgh")))
def test_joined_indexes_are_what_one_of_both_would_be(mine, theirs, third, off):
    """The right one's entry of two with one id, none that is switched off, and the same after a third."""
    joined = Index.of(mine).joined(Index.of(theirs), off)
    told = {one.id: one for one in mine if one.id not in off} | {one.id: one for one in theirs}
    assert listed(joined) == listed(Index.of(told.values()))
    told |= {one.id: one for one in third}
    assert listed(joined.joined(Index.of(third), frozenset())) == listed(Index.of(told.values()))


def test_who_is_asked_gets_their_wordings():
    everybody = entry("a")
    for_peers = entry("b", suits=("peer",), named=("peer",))
    rail = entry("c", sectors=("rail",))
    planners = entry("d", functions=("planning",), sectors=("rail", "airline"))
    index = Index.of([planners, rail, for_peers, everybody])

    def asked(*scene):
        return [index.entry(index.rows[place]).id for place in index.asked_of(*scene)]

    assert asked("peer", (), ()) == ["a", "b"]
    assert asked("recruiter", ["rail"], ["planning"]) == ["a", "c", "d"]
    assert asked("peer", ["airline"], ["planning", "data"]) == ["a", "b", "d"]
    assert asked("anyone", ["rail"], ["data"]) == ["a", "c"]


@pytest.mark.parametrize("viewpoint", [*VIEWPOINTS, "anyone"])
def test_of_each_question_one_wording_is_asked_with_its_lead_or_without(viewpoint):
    index = load_bank().index
    rows = index.rows[index.asked_of(viewpoint, ["rail"], ["data"])]
    assert len(rows) > 100
    assert (rows["template"][1:] >= rows["template"][:-1]).all()
    assert (rows["template"][2:] > rows["template"][:-2]).all()


def test_a_name_has_a_bit_of_its_own():
    assert bits("sectors", ["rail", "airline", "rail"]) == bits("sectors", ["rail"]) | bits(
        "sectors", ["airline"]
    )
    assert bits("sectors", []) == 0


def test_of_the_work_one_wants_somebody_unknown_is_asked_for_advice_only():
    at_the_desk = entry("a", occupation="brewer")
    advice = entry("b", occupation="brewer", stage="advice")
    index = Index.of([at_the_desk, advice])

    def asked(viewpoint):
        return [index.entry(index.rows[place]).id for place in index.asked_of(viewpoint, (), (), ["brewer"])]

    assert (asked("peer"), asked("anyone")) == (["a", "b"], ["b"])
