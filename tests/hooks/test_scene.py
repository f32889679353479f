import pytest
import yaml

from infoprep.hooks.scene import viewpoint_of
from tests.conftest import findings_of


@pytest.mark.parametrize(
    ("relation", "role", "viewpoint"),
    [
        ("former employee", "VP of Sales", "former employee"),
        ("recruiter", "", "recruiter"),
        ("alumnus", "Senior Engineer", "alumnus"),
        ("industry expert", "Lecturer", "industry expert"),
        ("decision maker", "Manager, Clinical Informatics", "hiring manager"),
        ("decision maker", "", "decision maker"),
        ("decision maker", "Director of Care", "decision maker"),
        ("current employee", "Chief Financial Officer", "executive"),
        ("current employee", "Senior Product Manager", "peer"),
        ("peer", "Team manager", "peer"),
        ("hiring manager", "Engineer", "hiring manager"),
        ("executive", "Director of Payments", "executive"),
        ("current employee", "Store manager", "hiring manager"),
        ("current employee", "Talent acquisition partner", "recruiter"),
        (None, "ex audience editor", "former employee"),
        (None, "crew scheduler", "peer"),
        ("current employee", "Executive Assistant to the CFO", "peer"),
        ("current employee", "Chief of Staff", "peer"),
        ("current employee", "Community Manager", "peer"),
        ("current employee", "Software Engineer, HR analytics", "peer"),
        ("current employee", "HR Manager", "recruiter"),
        (None, "", "anyone"),
    ],
)
def test_viewpoints(relation, role, viewpoint):
    assert viewpoint_of(relation, role) == viewpoint


def test_what_stands_only_in_the_free_text_counts():
    scene = findings_of(
        "company: U.S. Census Bureau\nnotes: Planning the count. Survey statistician, phone, 15 min on Thurs.\n"
    ).scene
    assert (scene.role, scene.minutes, scene.setting) == ("Survey statistician", 15, "phone")
    assert scene.evidence[0].text == "Survey statistician"


@pytest.mark.parametrize(
    ("line", "minutes", "setting"),
    [
        ("30 min commute from the station", None, None),
        ("Analysts sit inside product teams, I think", None, None),
        ("Teams call tues, 25 min", 25, "phone"),
        ("coffee w/ crew scheduler fri 8:30", None, "coffee"),
        ("phones rang all day in the call centre", None, None),
    ],
)
def test_only_a_line_about_the_talk_tells_of_it(line, minutes, setting):
    scene = findings_of(f"company: X\nnotes: {line!r}\n").scene
    assert (scene.minutes, scene.setting) == (minutes, setting)


def test_fields_come_before_the_free_text():
    scene = findings_of("company: X\nnotes: coffee, 20 min\nmeeting: {minutes: 30, setting: video}\n").scene
    assert (scene.minutes, scene.setting) == (30, "video")


@pytest.mark.parametrize(
    ("company", "sectors"),
    [
        ("{name: X, industry: travel and hospitality}", set()),
        ("Houston Food Bank", set()),
        ("Bank of England", set()),
        ("{name: X, industry: energy drinks}", set()),
        ("{name: X, industry: offshore wind / clean energy}", {"energy"}),
        ("Royal Bank of Scotland", {"bank"}),
        # A name says little beside an industry.
        ("{name: Copper Harbor Mines Credit Union, industry: credit union}", {"bank"}),
        ("{name: Northwind Airlines, industry: passenger carrier}", {"airline"}),
    ],
)
def test_a_line_of_business_is_told_by_whole_words(company, sectors):
    assert findings_of(f"company: {company}\n").scene.sectors == sectors


def test_sectors_come_from_the_industry_and_not_from_the_seekers_own_past():
    text = "company: {name: X, industry: regional airline}\nnotes: 'me: 4 years at a hospital'\n"
    assert findings_of(text).scene.sectors == {"airline"}
    assert findings_of("company: X\nnotes: 'me: 4 years at a hospital'\n").scene.sectors == set()


@pytest.mark.parametrize(
    "company", ["{name: Solar Foods}", "{name: X, industry: 'animation (stop motion, some games)'}"]
)
def test_what_is_said_in_passing_is_no_line_of_business(company):
    assert findings_of(f"company: {company}\n").scene.sectors.isdisjoint({"energy", "games"})


@pytest.mark.parametrize(
    ("notes", "role"),
    [
        ("shares fell. talking to a product manager, dunno what team", "product manager"),
        ("i want the cheese job, talking to store recruiter 10 mins", "store recruiter"),
        ("meeting someone called Femke, no idea which department", ""),
        ("we talked about their planner tool", ""),
        ("patients talk to a nurse first", ""),
        ("makes coffee makers and call center software", ""),
        ("coffee w/ a planner fri", "planner"),
    ],
)
def test_whom_one_talks_to_may_stand_in_the_notes(notes, role):
    assert findings_of(f"company: X\nnotes: {notes!r}\n").scene.role == role


def test_a_role_that_one_does_not_know_is_none():
    scene = findings_of("company: X\ninterviewee: {role: not sure}\n").scene
    assert (scene.role, scene.viewpoint) == ("", "anyone")


def test_a_word_of_a_line_of_business_in_another_sense_tells_of_none():
    text = "company: X\nnotes: 'a bank of mouths per character, a second bank of hands'\n"
    assert findings_of(text).scene.sectors == set()
    assert findings_of("company: {name: X, industry: pharmacy}\n").scene.sectors == set()


def test_who_leads_a_forest_leads_no_people():
    assert viewpoint_of("current employee", "forest manager") == "peer"


@pytest.mark.parametrize(
    ("industry", "role", "relation", "sought", "occupation"),
    [
        ("construction", "Project coordinator", "current employee", "", "construction project manager"),
        ("airline", "Revenue Manager", "current employee", "", "airline revenue analyst"),
        ("hospital", "Manager, Clinical Informatics", "decision maker", "", "clinical informatics analyst"),
        ("software", "Project coordinator", "current employee", "", "project manager"),
        ("hospital", "Manager, Food Services", "decision maker", "", None),
        ("local government", "Planner II, Housing Policy", "current employee", "", "city planner"),
        # an adviser on a field has another desk than the one that is sought
        ("council", "Adviser on town finance", "industry expert", "finance business partner", None),
        # "verification" is shared, but it is "firmware" that names the sought one's work
        (
            "medical devices",
            "Head of Verification",
            "current employee",
            "firmware verification engineer",
            None,
        ),
        # of a leader in customer care the trade's words make no leader of engineers
        ("software", "energy specialist team lead", "current employee", "", None),
        ("games", "localisation editor", "current employee", "", None),
        ("games", "", "", "narrative designer", "narrative designer"),
        (
            "resale",
            "Second Round operations coordinator",
            "current employee",
            "",
            "resale operations coordinator",
        ),
    ],
)
def test_the_work_that_is_asked_about_is_theirs(industry, role, relation, sought, occupation):
    notes = {"company": {"name": "X", "industry": industry}}
    notes |= {"interviewee": {"role": role, "relation": relation}} if role else {}
    notes |= {"seeker": {"target_role": sought}} if sought else {}
    scene = findings_of(yaml.safe_dump(notes)).scene
    assert scene.occupations == (frozenset({occupation}) if occupation else frozenset())


def test_an_expert_who_teaches_is_not_asked_how_they_teach():
    person = "interviewee: {role: Professor of transport policy, relation: industry expert}\n"
    assert not findings_of(f"company: Acme\n{person}").scene.occupations
    assert findings_of(f"company: Acme\n{person}seeker: {{target_role: lecturer}}\n").scene.occupations == {
        "lecturer"
    }


def test_what_somebody_does_now_is_none_of_their_time_there():
    person = "interviewee: {role: 'Former digitisation officer, now curator', relation: former employee}\n"
    assert "curator" not in findings_of(f"company: Acme\n{person}").scene.occupations


def test_a_role_told_in_a_sentence_of_the_notes():
    person = "interviewee: {relation: current employee}\n"
    found = findings_of(f"company: Acme\n{person}notes: Big top tour, she's a rigger on it. 20 min phone.\n")
    assert (found.scene.role, found.scene.viewpoint) == ("rigger", "peer")


def test_product_operations_is_no_line_of_business():
    person = "interviewee: {role: Senior Product Operations Specialist}\n"
    found = findings_of(f"company: {{name: Acme, industry: resale marketplace}}\n{person}")
    assert not any("resale" in one for one in found.scene.occupations)


@pytest.mark.parametrize(
    ("person", "note"),
    [
        ("", "My sister got me this call. She's a nurse at Kings."),
        (
            "interviewee: {relation: current employee}\n",
            "My sister got me this call. She's a nurse at Kings.",
        ),
        ("interviewee: {relation: current employee}\n", "The boss quit in May, he's a banker."),
    ],
)
def test_somebody_elses_work_is_not_theirs(person, note):
    assert not findings_of(f"company: Acme\n{person}notes: {note!r}\n").scene.role


@pytest.mark.parametrize(
    ("note", "count"),
    [
        ("three questions at most, she has a board", 3),
        ("max 2 questions please", 2),
        ("I have 3 questions about the rota", None),
        ("no questions on pay", None),
    ],
)
def test_the_notes_may_say_how_many_questions_there_is_room_for(note, count):
    assert findings_of(f"company: X\nnotes: {note}\n").scene.at_most == count


@pytest.mark.parametrize(
    ("role", "cooks"),
    [
        ("Chef de cuisine", True),
        ("Sous chef", True),
        ("Chef, gestion du parc", False),
        ("Chef de projet", False),
    ],
)
def test_who_heads_something_cooks_only_in_a_kitchen(role, cooks):
    text = f"company: X\ninterviewee: {{role: '{role}', relation: decision maker}}\n"
    assert ("chef" in findings_of(text).scene.occupations) is cooks


def test_what_somebody_was_first_is_not_what_they_do():
    text = "company: X\ninterviewee: {role: 'ward sister, was a chef first', relation: current employee}\n"
    assert "chef" not in findings_of(text).scene.occupations
