import pytest

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
        ("current employee", "Store manager", "hiring manager"),
        ("current employee", "Talent acquisition partner", "recruiter"),
        (None, "ex audience editor", "former employee"),
        (None, "crew scheduler", "peer"),
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


def test_fields_come_before_the_free_text():
    scene = findings_of("company: X\nnotes: coffee, 20 min\nmeeting: {minutes: 30, setting: video}\n").scene
    assert (scene.minutes, scene.setting) == (30, "video")


def test_sectors_come_from_the_industry_and_not_from_the_seekers_own_past():
    text = "company: {name: X, industry: regional airline}\nnotes: 'me: 4 years at a hospital'\n"
    assert findings_of(text).scene.sectors == {"airline"}
    assert findings_of("company: X\nnotes: 'me: 4 years at a hospital'\n").scene.sectors == set()
