import pickle

import pytest

from infoprep.errors import NotesError, Problem
from infoprep.notes import is_notes_file, load_notes, load_resume, notes_of, parse_notes, with_seeker
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


@pytest.mark.parametrize("text", ["company: Acme\nproducts: Rocket", "company:\n  Acme", "company: Acme"])
def test_a_text_in_place_of_a_path_is_told_what_to_call(text):
    with pytest.raises(NotesError) as raised:
        notes_of(text)
    message = "Expected a path, found what looks like the notes themselves."
    said = Problem("notes", 1, 1, "", message, "For text: infoprep.parse_notes(text).")
    assert raised.value.problems == (said,)


def test_a_path_is_a_path_whatever_signs_it_has(tmp_path):
    path = tmp_path / "a: b.yaml"
    path.write_text("company: Acme\n", encoding="utf-8")
    assert notes_of(str(path)).company.name == "Acme"
    assert notes_of(path).company.name.source.name == str(path)
    with pytest.raises(NotesError, match="found what looks like"):
        notes_of("a: " + "b" * 5_000)  # no name of a file is so long


@pytest.mark.parametrize(
    ("name", "is_one"), [("a.yaml", True), ("a.YML", True), ("a.md", True), ("a.markdown", True)]
)
def test_the_ending_says_whether_a_file_holds_notes(name, is_one):
    assert is_notes_file(name) is is_one
    assert is_notes_file(name + ".txt") is False


def test_what_is_no_notes_at_all_is_a_mistake_of_the_program():
    with pytest.raises(TypeError, match=r"^notes: expected a path, a mapping or Notes, found int\.$"):
        notes_of(7)
    with pytest.raises(TypeError, match=r"^seeker: expected a path, a mapping or Seeker, found int\.$"):
        with_seeker(parse_notes("company: X"), 7)


def test_a_text_has_a_name_in_messages_and_may_start_with_a_mark():
    name = parse_notes("\ufeffcompany: X").company.name
    assert (name.source.name, name.evidence()[0].column) == ("notes.yaml", 10)
    assert parse_notes("company: X", "mine").company.name.source.name == "mine"
    assert parse_notes("company: X\nabout: a\ufeff").about == "a\ufeff"


def test_a_mapping_stands_as_yaml_in_its_order_on_long_lines():
    long = "word " * 500 + "end"
    notes = notes_of({"products": ["Påy"], "company": "X", "about": long})
    source = notes.company.name.source
    assert source.name == "notes"
    assert source.text.startswith("products:\n- Påy\ncompany: X\nabout: word word ")
    assert source.text.count("\n") == 4


def test_what_a_mapping_can_not_hold_is_told():
    with pytest.raises(NotesError) as raised:
        notes_of({"company": {"name": object()}})
    message = "Expected text, numbers, lists and mappings; found object."
    assert raised.value.problems == (Problem("notes", 1, 1, "", message),)


def test_a_seeker_as_mapping_has_places_under_seeker(shopify):
    skill = with_seeker(shopify, {"skills": "SQL"}).seeker.skills[0]
    assert (skill.path, skill.source.name) == ("seeker.skills.0", "seeker")
    with pytest.raises(NotesError) as raised:
        with_seeker(shopify, {"skills": {"a": "b"}})
    assert raised.value.problems[0].file == "seeker"


def test_a_resume_fills_what_the_notes_leave_out(tmp_path):
    path = tmp_path / "me.json"
    path.write_text('{"basics": {"name": "Ana"}, "skills": [{"name": "SQL"}]}', encoding="utf-8")
    notes = parse_notes("company: X\nseeker: {skills: [Python], target_role: analyst}\n")
    seeker = with_seeker(notes, path).seeker
    assert (seeker.name, seeker.skills, seeker.target_role) == ("Ana", ("Python",), "analyst")
    assert with_seeker(notes, str(path)).seeker == seeker
    resume = load_resume(path)
    assert (resume.name, resume.skills) == ("Ana", ("SQL",))
    assert (resume.name.path, resume.name.source.name) == ("seeker.name", str(path))
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(NotesError) as raised:
        load_resume(path)
    assert raised.value.problems[0].file == str(path)
