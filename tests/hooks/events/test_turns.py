from tests.conftest import findings_of


def test_a_law_in_force_is_a_change_of_the_rules():
    found = findings_of(
        "company: Acme\nnotes: |\n  - The Digital Markets Act came into force in March 2024.\n  - The Act took effect\n"
    )
    assert [(hook.text, hook.date) for hook in found.of("regulation")] == [
        ("the Digital Markets Act", "2024-03")
    ]
