import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infoprep.case import PERIODS, Case, make_case
from infoprep.folder import Folder, load_folder
from infoprep.judged import Judged
from infoprep.notes import notes_of
from infoprep.render.case import to_markdown
from tests.answers import NORTHWAKE, meeting


@pytest.fixture(scope="module")
def case() -> Case:
    return make_case(load_folder(NORTHWAKE))


def folder(*answers, notes=()) -> Folder:
    return Folder(tuple(map(notes_of, notes)), answers, Judged(), ())


def texts(points):
    return [(point.text, point.voices) for point in points]


def test_what_the_example_says_is_counted_right(case):
    assert texts(case.obstacles)[:3] == [
        ("Foot passengers are counted by hand at the ramp.", 3),
        ("Crews hear about an extra sailing the evening before.", 2),
        ("Deck officers are the bottleneck, not ships.", 2),
    ]
    assert ("The all-electric harbour service is the first priority of the board.", 1) in texts(case.aims)
    assert ("An all-electric harbour service by 2029.", 0) in texts(case.aims)
    assert (case.talks, case.when) == (4, "between 6 October and 3 November")


def test_skills_meet_what_was_said(case):
    meets = {one.skill: [point.text for point in one.meets] for one in case.helps}
    assert "The forecast is a week late because of the counting." in meets["Demand forecasting"]
    assert "SQL" not in meets  # nobody spoke of it


def test_what_people_say_differently_is_unknown_and_stated_nowhere_else(case):
    assert [
        "Crew rosters come out two weeks before the sailing.",
        "Crew rosters come out four weeks before the sailing.",
    ] in [list(item.below) for item in case.unknown]
    stated = [point.text for point in (*case.aims, *case.obstacles, *case.others)]
    assert not any("come out" in text or "dropped" in text for text in stated)


def test_a_goal_that_nobody_answered_well_is_unknown():
    notes = {"company": "Northwake", "seeker": {"goals": ["understand the hiring process"]}}
    asked = {"question": "A?", "about": ["understand the hiring process"], "notes": "Ramps are wet."}
    assert make_case(folder(meeting(answers=[asked]), notes=[notes])).unknown == ()
    (unknown,) = make_case(folder(meeting(answers=[asked | {"went": 2}]), notes=[notes])).unknown
    assert unknown.text == "The hiring process."


def test_who_said_what_is_in_the_appendix_alone(case):
    names = ("Tom", "Okafor", "Ines", "Duarte", "Greta", "Lund", "Whitlock")
    bare = to_markdown(case, sources=False)
    assert not any(name in bare for name in names)
    assert "Appendix" not in bare
    assert bare == to_markdown(case).partition("## Appendix")[0].rstrip("\n") + "\n"
    assert "Tom Okafor, Terminal Supervisor, 6 October" in to_markdown(case)


def test_the_first_ninety_days_are_left_to_write(case):
    section = next(part for part in case.sections() if part.columns)
    assert section.columns[1:] == PERIODS
    assert [item.text for item in section.items] == [point.text for point in case.obstacles[:3]]


def test_each_point_stands_in_the_words_of_a_file(case):
    written = "\n".join(path.read_text(encoding="utf-8") for path in NORTHWAKE.glob("*.yaml")).casefold()
    for point in (*case.aims, *case.obstacles, *case.others):
        assert point.text.rstrip(".").casefold() in written
        assert point.evidence


def test_the_order_of_the_files_changes_nothing(case):
    found = load_folder(NORTHWAKE)
    other = Folder(found.notes, found.answers[::-1], found.judged, found.others)
    assert to_markdown(make_case(other)) == to_markdown(case)


SECRET = "zyzzyva"
lines = st.lists(
    st.sampled_from(["Rosters are late.", "They want a new ramp by 2028.", "Ramps are wet."]), max_size=3
)


@settings(max_examples=25)
@given(lines, lines)
def test_nothing_private_is_ever_in_a_case(said, kept):
    told = [
        {"question": "A?", "notes": f"{line}\n(private) {SECRET} {line}", "private": SECRET} for line in said
    ] + [{"question": "B?", "private": f"{SECRET} {line}"} for line in kept]
    made = make_case(folder(meeting(answers=told or None, person="Tom", private=SECRET)))
    assert SECRET not in to_markdown(made)
    assert SECRET not in str(made)
