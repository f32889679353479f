"""The best list there is, by exact search: what the quick search of infoprep.selection is measured by."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array

from infoprep.list_rules import NEVER
from infoprep.selection import Pool


def exact_best(pool: Pool, kept: Sequence[int]) -> float:
    """The value of the best list of at most `pool.count` questions with the kept ones among them.

    One variable a question (taken or not), one a thing with a price (how much of it is beyond its limit)
    and one a thing that is wanted (whether the list has it).
    """
    questions, things = len(pool.items), len(pool.rules)
    amounts = coo_array((pool.amounts, (pool.things, pool.rows)), shape=(things, questions)).toarray()
    limits = np.array([rule.limit for rule in pool.rules])
    prices = np.array([0.0 if rule.cost == NEVER else rule.cost for rule in pool.rules])
    never = np.array([rule.cost == NEVER for rule in pool.rules])
    wanted = np.array([rule.wanted for rule in pool.rules])
    nothing, one_each = np.zeros((things, things)), np.eye(things)
    taken = np.zeros(questions)
    taken[list(kept)] = 1
    solution = milp(
        c=np.concatenate([-pool.scores, prices, -wanted]),
        constraints=[
            LinearConstraint(np.hstack([amounts, -one_each, nothing]), -np.inf, limits),
            LinearConstraint(np.hstack([amounts, nothing, -one_each]), 0, np.inf),
            LinearConstraint(np.concatenate([np.ones(questions), np.zeros(2 * things)]), 0, pool.count),
        ],
        bounds=Bounds(
            np.concatenate([taken, np.zeros(2 * things)]),
            np.concatenate([np.ones(questions), np.where(never, 0, np.inf), np.ones(things)]),
        ),
        integrality=np.concatenate([np.ones(questions), np.zeros(things), np.ones(things)]),
        options={"mip_rel_gap": 0.0},
    )
    assert solution.success, solution.message
    return float(-solution.fun)
