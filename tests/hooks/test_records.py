import json
import pickle

from infoprep.hooks.records import Hook
from tests.conftest import all_notes, findings_of
from tests.gold_scores import found_in


def test_a_form_that_is_not_there_is_none():
    hook = Hook("sale", "the sale", (), {"short": "the Flexport sale"})
    assert (hook.form("text"), hook.form("short"), hook.form("clause")) == (
        "the sale",
        "the Flexport sale",
        None,
    )


def test_only_the_companys_own_done_deeds_are_settled():
    told = findings_of(
        "company: Acme\nnews: [Sold its mill., Will open a plant in Ohio., Ofwat banned Acme.]\n"
    )
    assert [hook.is_settled for hook in told.of("event")] == [True, False, False]


@all_notes
def test_hooks_pickle_and_round_trip_through_json(path):
    findings = found_in(path)
    assert pickle.loads(pickle.dumps(findings)) == findings
    for hook in findings.hooks:
        assert Hook.from_dict(json.loads(json.dumps(hook.to_dict()))) == hook
