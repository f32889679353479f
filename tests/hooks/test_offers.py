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


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("Funds courses for people in prison. Founded in 1989.", "funds courses for people in prison"),
        ("Since 1910. Tests high-rise lifts in a mine shaft.", "tests high-rise lifts in a mine shaft"),
        ("Runs the national lottery since 1 Feb 2024, took over from Camelot", "runs the national lottery"),
        ("Makes soup, cereal, and since 2018 pet food", "makes soup, cereal"),
        ("Designs, builds and operates delivery drones", "designs, builds and operates delivery drones"),
    ],
)
def test_what_it_does_is_told_verb_first(note, clause):
    (found,) = findings_of(f"company: Acme\nabout: {note!r}\n").of("activity")
    assert found.form("clause") == clause
    assert found.form("text") is None


@pytest.mark.parametrize(
    "note",
    [
        "Works council and management agreed on a plan",  # a noun, with a verb of its own
        "Trains were running again a few hours later",
        "Ships in two days to most of Europe",
        "Helps them with everything they need",
        "Sells soup, cereal, rice, pasta, sauces and pet food",
        "what does it take to run courses for people in prison?",
    ],
)
def test_what_is_no_sentence_on_the_company_is_left(note):
    assert not findings_of(f"company: Acme\nabout: {note!r}\n").of("activity")
