import pytest

from infoprep.case import make_case
from infoprep.folder import Folder
from infoprep.judged import Judged
from tests.answers import meeting


def folder(*answers) -> Folder:
    return Folder((), answers, Judged(), ())


@pytest.mark.parametrize(
    "line",
    [
        "He is late every Monday.",
        "Tom Okafor is the bottleneck.",
        "My boss wants to leave.",
        "Private: the board wants to sell a ferry.",
        "Nobody trusts the forecast.",  # one voice, and blunt
    ],
)
def test_what_is_about_a_person_is_not_in_it(line):
    tom = meeting("Crew rosters are printed late.", person="Tom Okafor, supervisor")
    made = make_case(folder(tom, meeting(line, person="Ines Duarte")))
    assert [point.text for point in (*made.aims, *made.obstacles, *made.others)] == [
        "Crew rosters are printed late."
    ]


@pytest.mark.parametrize(
    "line", ["We want six weeks.", "Rosters were printed late in spring.", "You print rosters late."]
)
def test_what_says_too_little_or_is_over_or_is_meant_for_oneself_is_not_in_it(line):
    made = make_case(folder(meeting(line, person="Tom")))
    assert (made.aims, made.obstacles, made.others) == ((), (), ())


def test_of_what_several_say_the_least_is_said_with_all_wordings_below():
    long, short = "Crew rosters are printed late because of the old ramp.", "Crew rosters are printed late."
    made = make_case(folder(meeting(long, person="Tom"), meeting(short, person="Ines")))
    (point,) = made.obstacles
    assert (point.text, point.voices) == (short, 2)
    assert (point.item.text, set(point.item.below)) == ("Two people, in their words:", {long, short})


def test_a_single_voice_is_not_counted():
    (point,) = make_case(folder(meeting("Crew rosters are printed late.", person="Tom"))).obstacles
    assert (point.item.text, point.item.note, point.item.below) == ("Crew rosters are printed late.", "", ())


def test_what_is_wanted_is_an_aim_and_what_is_late_stands_in_the_way():
    made = make_case(
        folder(
            meeting(
                "They want paper rosters printed by 2028.", "Crew rosters are printed late.", person="Tom"
            )
        )
    )
    assert [point.text for point in made.aims] == ["They want paper rosters printed by 2028."]
    assert [point.text for point in made.obstacles] == ["Crew rosters are printed late."]
