from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import infoprep
from infoprep.argument import Argument
from infoprep.case import Case, make_case
from infoprep.folder import Folder, load_folder
from infoprep.gate import checked
from infoprep.judged import Judged
from infoprep.notes import notes_of
from infoprep.outline import READING
from infoprep.render.case import to_markdown
from infoprep.yaml_source import Source
from tests.answers import NORTHWAKE, meeting


@pytest.fixture(scope="module")
def case() -> Case:
    return make_case(load_folder(NORTHWAKE))


def folder(*answers, notes=()) -> Folder:
    return Folder(tuple(map(notes_of, notes)), answers, Judged(), ())


def argument_of(text) -> Argument:
    return checked(Source("case.yaml", text), Argument)


def texts(points):
    return [point.text for point in points]


def test_the_people_who_said_just_that_are_counted_and_what_else_belongs_there_is_shown(case):
    assert [(need.name, need.people, len(need.heard), len(need.beside)) for need in case.needs] == [
        ("Foot passengers are counted by hand", 3, 3, 2),
        ("Crews hear too late about extra sailings", 2, 2, 2),
        ("Deck officers are harder to find than ships", 2, 2, 0),
        ("The charging stops don't fit the timetable yet", 1, 1, 1),
    ]


def test_what_begins_so_is_shown_in_full_and_ones_own_words_as_they_are(case):
    assert texts(case.aims)[0] == "an all-electric harbour service by 2029"
    assert case.aims[0].claims == ()
    assert "- Counters are planned on every ramp by 2028." in to_markdown(case)


def test_what_is_not_written_is_suggested():
    found = load_folder(NORTHWAKE)
    case = make_case(replace(found, argument=None))
    assert [(need.name, need.people) for need in case.needs][:3] == [
        ("Forecasting foot passengers in summer", 0),
        ("Extra sailings", 0),
        ("Finding enough deck officers", 0),
    ]
    assert READING in to_markdown(case)
    page = to_markdown(case)
    assert not any(
        words in page for words in ("two weeks before", "four weeks before", "dropped", "come down")
    )


def test_what_nobody_said_is_told_at_its_place():
    answers = meeting("Rosters are printed late.", person="Tom")
    argument = argument_of("needs:\n- what: Ramps\n  heard: [Ramps are wet]\n")
    with pytest.raises(infoprep.InputError, match=r"case.yaml:3:11 needs.0.heard.0: No claim begins so"):
        make_case(Folder((), (answers,), Judged(), (), argument))


@pytest.mark.parametrize(
    "text",
    [
        "needs:\n- what: Ramps\n  heard: [He is late]\n",
        "needs:\n- what: Ramps\n  beside: [He is late]\n",
        "aims: [He is late]\n",
        "looked_for: [He is late]\n",
    ],
)
def test_nobodys_person_is_in_a_case_even_where_it_is_asked_for(text):
    answers = meeting("He is late every Monday.", person="Tom")
    argument = argument_of(text)
    with pytest.raises(infoprep.InputError, match="This is about a person: 'He is late'"):
        make_case(Folder((), (answers,), Judged(), (), argument))


def test_who_said_what_is_in_the_appendix_alone(case):
    names = ("Tom", "Okafor", "Ines", "Duarte", "Greta", "Lund", "Whitlock")
    bare = to_markdown(case)
    assert not any(name in bare for name in names)
    assert "Appendix" not in bare
    assert bare == to_markdown(case, sources=True).partition("## Appendix")[0].rstrip("\n") + "\n"
    assert "Tom Okafor, Terminal Supervisor, 6 October" in to_markdown(case, sources=True)


def test_each_claim_leads_back_to_the_words_in_a_file(case):
    written = "\n".join(
        path.read_text(encoding="utf-8") for path in NORTHWAKE.glob("*-answers.yaml")
    ).casefold()
    assert len(case.sources) >= 10
    for claim in case.sources:
        assert claim.words.rstrip(".").casefold() in written
        assert claim.evidence


def test_the_order_of_the_files_changes_nothing(case):
    found = load_folder(NORTHWAKE)
    other = replace(found, answers=found.answers[::-1])
    assert to_markdown(make_case(other)) == to_markdown(case)


SECRET = "zyzzyva"
lines = st.lists(
    st.sampled_from(["Rosters are late.", "They want a new ramp by 2028.", "Ramps are wet."]), max_size=3
)


@settings(max_examples=25)
@given(lines, lines)
def test_nothing_private_is_ever_in_a_case(said, kept):
    told = [
        {
            "question": "A?",
            "notes": f"{SECRET} {line}",  # a takeaway stands for it
            "takeaways": f"{line}\n(private) {SECRET} {line}",
            "private": SECRET,
        }
        for line in said
    ] + [{"question": "B?", "private": f"{SECRET} {line}"} for line in kept]
    made = make_case(folder(meeting(answers=told or None, person="Tom", private=SECRET)))
    assert SECRET not in to_markdown(made)
    assert SECRET not in str(made)
