import pytest

from tests.conftest import findings_of


def situations(text):
    return findings_of(f"company: Acme\n{text}").of("situation")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Keeping night nurses after the strike year", "short_of_people"),
        ("ageing mains under the old town", "ageing"),
        ("getting drivers to use the new tablets", "adoption"),
        ("moving payroll off the mainframe", "migration"),
        ("the permit takes two winters", "locals"),
        ("Wait times at the walk-in clinic", "backlog"),
        ("winter storms on the north line", "weather"),
        ("grid connections are sold out until 2031", "grid_wait"),
    ],
)
def test_what_a_company_goes_through_is_known_by_its_words(line, kind):
    (hook,) = situations(f"challenges: ['{line}']\n")
    assert kind in hook.kinds
    assert not hook.sayable


def test_what_was_read_is_told_where_it_can_be_said():
    (hook,) = situations("challenges: [short-staffed nights on the wards]\n")
    assert hook.forms == {"read": "about short-staffed nights on the wards"}
    (hook,) = situations("news: [{date: 2025-04, text: Acme completed its merger with Initech.}]\n")
    assert hook.forms == {"read": "about the merger with Initech"}
    assert hook.date == "2025-04"
    (hook,) = situations("challenges: [authors' anger about AI tools]\n")
    assert not hook.forms  # that is about the authors
    (hook,) = situations("notes: 'worries: crew shortages'\n")
    assert not hook.forms  # what the seeker wonders about, nobody has read


@pytest.mark.parametrize(
    "text",
    [
        "about: Built in the old Mitsubishi plant.\n",
        "notes: bad with SAP\n",
        "news: [{date: 2025-01, text: The strike ended in May.}]\n",
    ],
)
def test_words_by_the_way_tell_of_no_situation(text):
    assert not situations(text)


def test_what_came_after_their_time_is_not_asked_of_them():
    news = "news: [{date: 2025-04, text: Acme completed its merger with Initech.}]\n"
    person = "interviewee: {relation: former employee, background: 'There 2012-2019'}\n"
    assert situations(news)
    assert not situations(news + person)


def test_what_is_only_wondered_about_is_no_situation():
    assert not situations("notes: |\n  - free classes. waiting lists?\n")
