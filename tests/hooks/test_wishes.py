import pytest

from tests.conftest import findings_of


def touched(text, question):
    return any(avoid.touched_by(question) for avoid in findings_of(text).avoid)


@pytest.mark.parametrize(
    ("wish", "shut", "still_open"),
    [
        ("avoid: [layoffs]", "What changed after the job cuts?", "What changed after the launch?"),
        ("avoid: pay", "How are salaries set?", "How does Shop Pay work?"),
        ("avoid: [the Ohio plant]", "What happened in Ohio?", "What happened at head office?"),
        ("notes: dont ask about $$ on this call", "What is the pay like?", "What is the work like?"),
        ("notes: Don't lead with layoffs.", "Who was laid off?", "Who was hired?"),
        ("notes: dont mention thefts unless she does", "What of the thefts?", "Where does the week go?"),
        ("notes: pls avoid unions", "How do the unions see it?", "How do the crews see it?"),
        ("notes: stay away from the strike", "How did the strike end?", "How did it end?"),
        ("notes: 'no questions re: pay'", "How is pay set?", "How is work set?"),
        ("notes: not the strike pls", "How did the strike end?", "How did it end?"),
        ("notes: strike is a sore point", "How did the strike end?", "How did it end?"),
        ("notes: 'NO salary talk yet, let her raise it'", "What is the salary?", "What is the work?"),
        ("notes: merger = off limits", "How is the merger going?", "How is it going?"),
        ("notes: Please do not mention the lawsuit.", "How did the litigation end?", "How did it start?"),
        (
            "notes: 'They sold the Observer to Tortoise. Let HIM bring it up.'",
            "How did the sale to Tortoise look?",
            "How did the launch look?",
        ),
        (
            "notes: 'be careful here, she left in the autumn round'",
            "What led you to leave?",
            "What led you in?",
        ),
    ],
)
def test_a_wish_shuts_the_subject_and_its_synonyms(wish, shut, still_open):
    text = f"company: Acme\n{wish}\n"
    assert touched(text, shut)
    assert not touched(text, still_open)


def test_a_wish_knows_where_it_stands():
    (avoid,) = findings_of(
        "company: Acme\nnotes: |\n  nice place\n  - dont ask about $$ on this call\n"
    ).avoid
    assert (avoid.words, avoid.evidence[0].line, avoid.evidence[0].text) == ("$$", 4, "$$")


def test_facts_that_touch_a_wish_are_shut_out():
    found = findings_of("company: Acme\nchallenges: [keeping good people while shrinking]\navoid: layoffs\n")
    assert [hook.text for hook, _ in found.shut_out] == ["keeping good people while shrinking"]
    assert not found.of("challenge")
