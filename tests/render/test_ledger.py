from infoprep.ledger import ledger_of
from infoprep.render.ledger import to_text
from tests.answers import meeting


def test_the_page_in_full():
    tom = meeting(
        "Rosters come out two weeks ahead.\nCrews hear of it too late.",
        person="Tom Okafor",
        date="2026-10-06",
    )
    ines = meeting("Rosters come out four weeks ahead.", "Crews hear of it too late.", person="Ines Duarte")
    lines = to_text(ledger_of([tom, ines])).splitlines()
    places = [line for line in lines if "answers.yaml:" in line]
    assert len(places) == 4
    assert [line for line in lines if line not in places] == [
        "Northwake Ferries: 4 claims by 2 people",
        "",
        "They say different things: ask a third",
        "",
        "    1. Rosters come out four weeks ahead.",
        "  but",
        "    3. Rosters come out two weeks ahead.",
        "",
        "More than one says so: a pattern",
        "",
        "  2 people:",
        "    2. Crews hear of it too late.",
        "    4. Crews hear of it too late.",
    ]
