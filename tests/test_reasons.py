from dataclasses import FrozenInstanceError

import pytest

from infoprep.reasons import Reason


def test_a_reason_is_a_plain_record():
    reason = Reason("early", 0.5, 0.1, "It stands near the start.")
    with pytest.raises(FrozenInstanceError):
        reason.share = 0.2
    assert hash(reason) == hash(Reason("early", 0.5, 0.1, "It stands near the start."))
