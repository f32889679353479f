import pytest

from infoprep import load_bank
from infoprep.occupations import OCCUPATIONS, occupations_in
from tests.conftest import findings_of


@pytest.mark.parametrize(
    ("title", "occupations"),
    [
        ("Senior Crew Scheduler", {"crew scheduler"}),
        ("Head of Crew Scheduling", {"crew scheduler"}),
        ("Senior Engineer", set()),
        ("Landscape Architect", set()),  # other work, though the words of ours stand in it
        ("Teacher programs manager", set()),  # who runs them teaches no class
        ("", set()),
    ],
)
def test_a_title_names_its_occupation_by_whole_words(title, occupations):
    assert occupations_in(title) == occupations


def test_every_occupation_is_named_by_its_own_words_and_has_its_pack():
    asked = {str(template.only.occupation) for template in load_bank().templates if template.only.occupation}
    assert asked == set(OCCUPATIONS)
    for name, phrases in OCCUPATIONS.items():
        assert name in occupations_in(name), name
        assert name in occupations_in(f"Senior {phrases[-1].title()} (part-time)"), name
        assert list(phrases) == [phrase.lower() for phrase in dict.fromkeys(phrases)], name


def test_no_phrase_names_two_occupations_and_the_longest_counts():
    phrases = [phrase for several in OCCUPATIONS.values() for phrase in several]
    assert len(phrases) == len(set(phrases))
    assert occupations_in("In-house lawyer") == {"in-house counsel"}
    assert occupations_in("Solutions Architect") == {"solutions architect"}
    assert occupations_in("Architect") == {"architect"}


@pytest.mark.parametrize(
    ("person", "occupations"),
    [
        ("{role: crew scheduler}", {"crew scheduler"}),
        ("{role: 'Recruiter, crew scheduling', relation: recruiter}", set()),
        ("{}", {"data analyst"}),  # somebody unknown can be asked how to come into the work that one wants
        ("{role: cook}", set()),
        ("{role: Head of Data Platforms}", {"data analyst"}),  # a telling word is shared
        ("{role: Embodied carbon consultant and guest lecturer}", {"embodied carbon consultant"}),
    ],
)
def test_whose_work_a_talk_is_about(person, occupations):
    text = f"company: X\ninterviewee: {person}\nseeker: {{target_role: data analyst}}\n"
    assert findings_of(text).scene.occupations == occupations
