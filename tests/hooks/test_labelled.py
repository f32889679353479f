import pytest

from tests.conftest import findings_of


def told(note, kind):
    return [
        (hook.text, hook.sayable) for hook in findings_of(f"company: Acme\nnotes: |\n  {note}\n").of(kind)
    ]


@pytest.mark.parametrize(
    ("note", "kind", "items"),
    [
        (
            "cust = VW grp, Stellantis, BYD",
            "customer",
            [("VW grp", False), ("Stellantis", False), ("BYD", False)],
        ),
        ("clients: small landlords, a fund", "customer", [("small landlords", True), ("a fund", False)]),
        (
            "uses SAP, Minitab, inline scanning",
            "technology",
            [("SAP", True), ("Minitab", True), ("inline scanning", False)],
        ),
        ("tier 1, makes propshafts, e-axles", "product", [("propshafts", False), ("e-axles", False)]),
        ("Robots (Spot, X2), Hull", "product", [("Spot", False), ("X2", True)]),
        ("uses a lot of paper", "technology", []),
        ("makes sense to me", "product", []),
    ],
)
def test_a_list_is_known_by_the_word_before_it(note, kind, items):
    assert told(note, kind) == items
