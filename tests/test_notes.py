import pickle

import pytest

from infoprep.errors import NotesError
from infoprep.notes import load_notes, notes_of, parse_notes, with_seeker
from tests.conftest import all_notes


def test_a_company_may_be_just_its_name():
    notes = parse_notes("company: Shopify\n")
    assert notes.company.name == "Shopify"
    assert notes.company.name.path == "company.name"


def test_lists_may_be_written_with_commas_but_brackets_keep_theirs():
    notes = parse_notes("company: X\ntechnologies: power lines (HVDC, HVAC), cables and pumps, and wind\n")
    assert notes.technologies == ("power lines (HVDC, HVAC)", "cables and pumps", "wind")
    assert notes.technologies[1].path == "technologies.1"


@pytest.mark.parametrize(
    ("news", "path"),
    [
        ("opened a store", "news.0.text"),
        ("{text: opened a store}", "news.text"),
        ("[opened a store]", "news.0.text"),
    ],
)
def test_one_piece_of_news_may_stand_alone(news, path):
    (item,) = parse_notes(f"company: X\nnews: {news}\n").news
    assert (item.text, item.date, item.text.path) == ("opened a store", None, path)


@pytest.mark.parametrize("date", ["2024", "2025-09", "2025-09-30"])
def test_a_date_may_be_a_year_a_month_or_a_day(date):
    assert parse_notes(f"company: X\nnews: [{{date: {date}, text: y}}]\n").news[0].date == date


@pytest.mark.parametrize(("typed", "minutes"), [("30", 30), ("20 min", 20), ("'45 minutes'", 45)])
def test_minutes_may_have_their_unit(typed, minutes):
    assert parse_notes(f"company: X\nmeeting: {{minutes: {typed}}}\n").meeting.minutes == minutes


def test_numbers_and_yes_are_text_as_typed():
    notes = parse_notes("company: {name: On, size: 3700, location: NO}\nnotes: yes\n")
    assert (notes.company.size, notes.company.location, notes.notes) == ("3700", "NO", "yes")


def test_empty_sections_count_as_absent():
    notes = parse_notes("company: X\nproducts: []\nnews:\nseeker: {}\nabout: ''\nchallenges: [a, '', ~]\n")
    assert (notes.products, notes.news, notes.about, notes.challenges) == ((), (), None, ("a",))


def test_capitals_and_spaces_do_not_matter_in_a_choice():
    notes = parse_notes(
        "company: X\ninterviewee: {relation: ' Former  Employee'}\nmeeting: {setting: Video}\n"
    )
    assert (notes.interviewee.relation, notes.meeting.setting) == ("former employee", "video")


def test_a_mapping_is_read_like_a_file():
    notes = notes_of({"company": {"name": "X", "size": 12}, "products": "a, b"})
    assert (notes.company.size, notes.products) == ("12", ("a", "b"))
    with pytest.raises(NotesError, match="found object"):
        notes_of({"company": object()})


def test_one_file_about_oneself_serves_many_companies(tmp_path, shopify):
    (tmp_path / "me.yaml").write_text("target_role: nurse\ngoals: [learn how wards work]\n")
    notes = with_seeker(shopify, tmp_path / "me.yaml")
    assert notes.seeker.target_role == "nurse"
    assert notes.seeker.goals[0].path == "seeker.goals.0"
    assert notes.seeker.goals[0].source.name.endswith("me.yaml")
    assert with_seeker(shopify, {"target_role": "pilot"}).seeker.target_role == "pilot"
    with pytest.raises(NotesError, match="Did you mean 'skills'"):
        with_seeker(shopify, {"skill": "x"})


def test_notes_can_not_be_changed_and_pickle(shopify):
    with pytest.raises(ValueError, match="frozen"):
        shopify.about = "other"
    assert pickle.loads(pickle.dumps(shopify)) == shopify


@all_notes
def test_every_text_of_real_notes_stands_in_its_file(path):
    notes = load_notes(path)
    lines = path.read_text(encoding="utf-8").split("\n")
    pieces = [piece for text in notes.texts() for piece in text.evidence()]
    assert pieces
    for piece in pieces:
        assert lines[piece.line - 1][piece.column - 1 :].startswith(piece.text)


def test_a_text_in_place_of_a_path_is_told_what_to_call():
    with pytest.raises(NotesError, match=r"infoprep\.parse_notes\(text\)"):
        notes_of("company: Acme\nproducts: Rocket\n")
