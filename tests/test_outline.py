from dataclasses import replace

import pytest

from infoprep.case import Point, make_case
from infoprep.folder import Folder, load_folder
from infoprep.judged import Judged
from infoprep.notes import notes_of
from infoprep.outline import lead_of, sections_of, title_of
from tests.answers import NORTHWAKE, meeting


@pytest.fixture(scope="module")
def case():
    return make_case(load_folder(NORTHWAKE))


def part(case, title):
    return next(section for section in sections_of(case, sources=True) if section.title == title)


def made_of(*answers, notes=None):
    return make_case(Folder((notes_of(notes),) if notes else (), answers, Judged(), ()))


def test_the_title_and_the_lead_tell_who_and_on_what_it_rests(case):
    assert title_of(case) == "The case for Maya Chen as a service planner at Northwake"
    assert lead_of(case) == (
        "Between 6 October and 3 November 2026 I talked with four people who know Northwake. I have spent four years "
        "as an operations analyst at a courier company. A number in brackets says how many of the four said so."
    )


def test_of_one_talk_nothing_is_counted():
    case = made_of(meeting("Crew rosters are printed late.", person="Tom", date="2026-10-06"))
    assert title_of(case) == "The case at Northwake Ferries"
    assert lead_of(case) == "On 6 October 2026 I talked with one person who knows Northwake Ferries."


def test_a_heading_says_how_many_said_so(case):
    needs = part(case, "What stands in the way").parts
    assert [need.title for need in needs] == [
        "Foot passengers are counted by hand (3 of 4)",
        "Crews hear too late about extra sailings (2 of 4)",
        "Deck officers are harder to find than ships (2 of 4)",
        "The charging stops don't fit the timetable yet (1 of 4)",
    ]
    # What is counted comes first; what else belongs there stands apart.
    *heard, besides = needs[0].items
    assert [item.text for item in heard] == [
        "Foot passengers are counted by hand at the ramp.",
        "Counting foot passengers is still done by hand at three of the five terminals.",
        "Foot passengers are still counted by hand, and the count arrives a week late.",
    ]
    assert (besides.text, besides.below) == (
        "Besides:",
        (
            "The forecast is a week late because of the counting.",
            "The passenger forecast isn't relied on in July and August.",
        ),
    )


def test_a_line_that_says_no_more_than_its_heading_is_not_said_again():
    late = {"question": "A?", "takeaways": "Crew rosters are printed late."}
    (need,) = part(made_of(meeting(answers=[late], person="Tom")), "What stands in the way").parts
    assert (need.title, need.items) == ("Crew rosters are printed late", ())


def test_what_only_the_seeker_knows_is_left_to_write(case):
    rows = {item.text: item.below for item in part(case, "Where I could help").items}
    assert rows["Crews hear too late about extra sailings"] == (
        "Shift planning",
        "[What I did, and what came of it.]",
    )
    assert (
        rows["The charging stops don't fit the timetable yet"][0]
        == "[Demand forecasting, SQL or shift planning?]"
    )
    first, second, _ = part(case, "What I would propose for the first ninety days").parts
    assert first.items[0].text == "Stand at a ramp on a Friday evening and count along."
    assert all("[" in item.text for item in second.items)


def test_what_others_call_theirs_is_quoted_and_ones_own_words_are_not():
    said = {"question": "A?", "takeaways": "We print our rosters late."}
    case = made_of(meeting(answers=[said], person="Tom"))
    assert [
        item.text
        for item in part(
            replace(case, aims=case.needs[0].heard), "What Northwake Ferries is trying to do"
        ).items
    ] == ["“We print our rosters late.”"]
    aims = part(
        replace(case, aims=(Point("fewer of what we count"),)), "What Northwake Ferries is trying to do"
    )
    assert aims.items[0].text == "Fewer of what we count."
    own = replace(case, ask=("What should we count first?",), try_out=("Agree on what we count",))
    assert part(own, "What I would like to ask you").items[0].text == "What should we count first?"
    assert (
        part(own, "What I would propose for the first ninety days").parts[1].items[0].text
        == "Agree on what we count."
    )


def test_no_heading_stands_over_nothing(case):
    bare = replace(case, aims=(), needs=(), looked_for=(), ask=())

    assert [section.title for section in sections_of(bare)] == [
        "In short",
        "What I don't bring yet",
    ]


def test_the_sources_tell_who_said_what_on_which_day(case):
    sources = part(case, "Appendix: sources")
    assert [item.text for item in sources.items] == [
        "Tom Okafor, Terminal Supervisor, 6 October",
        "Ines Duarte, Senior Service Planner, 13 October",
        "Greta Lund, Talent Acquisition Partner, 20 October",
        "Sam Whitlock, Director of Operations, 3 November",
    ]
    assert all(item.below for item in sources.items)
