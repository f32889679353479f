import pytest

from tests.conftest import findings_of


@pytest.mark.parametrize(
    ("note", "products"),
    [
        ('private label line "Grist" - oats, beans', ["Grist"]),
        ('the "Within 90" label', ["Within 90"]),
        ("Its SeeRow™ system tells weeds from crop", ["SeeRow"]),
        ("a no-alcohol IPA (Drydock)", ["no-alcohol IPA (Drydock)"]),
        ('hosts the podcast "Second Renewal"', []),
        ("Acme™ makes tools", []),
    ],
)
def test_an_offer_is_known_by_its_mark_or_its_kind(note, products):
    found = findings_of(f"company: Acme\nnotes: |\n  {note}\n").of("product")
    assert [hook.text for hook in found if hook.text != "tools"] == products
