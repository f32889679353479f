import pickle

from infoprep.hooks.records import Hook
from tests.conftest import findings_of


def test_a_form_that_is_not_there_is_none():
    hook = Hook("sale", "the sale", (), {"short": "the Flexport sale"})
    assert (hook.form("text"), hook.form("short"), hook.form("clause")) == (
        "the sale",
        "the Flexport sale",
        None,
    )


def test_hooks_pickle():
    hooks = findings_of("company: X\nnews: Sold its mill to Acme.\n").hooks
    assert pickle.loads(pickle.dumps(hooks)) == hooks
