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
        ("avoid: pay", "How much does an analyst earn?", "How does somebody new earn trust on your team?"),
        ("avoid: pay", "What would you pay a graduate?", "What should somebody new pay attention to?"),
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


WORDINGS = """
Avoid turnover.
Avoid: turnover
AVOID - turnover
Steer clear of turnover
Stay away from turnover
Don’t ask about the turnover.
don't bring turnover up
Do not raise: turnover
Don't ask: turnover, pay
dont ever ask about turnover
don't even ask about turnover
better not ask about turnover
shouldn't mention turnover
mustn't mention turnover
can't mention turnover
must not mention turnover
No questions about turnover
no turnover questions
nothing about turnover
not a word about turnover
No-go: turnover
Skip turnover
leave turnover out
keep off turnover
turnover is taboo
turnover is a sore point
turnover - sore subject
sensitive: turnover
turnover is a delicate topic
let him raise turnover
wait for her to bring up turnover
turnover - only if she brings it up
don't press on turnover
don't dwell on turnover
tread carefully around turnover
hates talking about turnover
won't talk about turnover
refrain from asking about turnover
turnover is off limits
turnover is a touchy subject
be careful with turnover
turnover? don't go there
turnover - don't ask
the turnover thing - DO NOT ASK
please don't talk about turnover unless he does
dont ask abt turnover
Please keep away from turnover
""".strip().splitlines()


@pytest.mark.parametrize("wish", WORDINGS)
def test_a_wish_is_honoured_in_any_wording_and_shuts_nothing_else(wish):
    text = f"company: Acme\nnotes: |\n  {wish}\n"
    assert touched(text, "How do you see the turnover?")
    assert not touched(text, "Where does most of your week go, and what did you unlearn in internal talks?")


@pytest.mark.parametrize(
    "line",
    [
        "They asked about growth. Sold a mill.",
        "We start with coffee and talk about the turnover plan.",
        "Known for not asking customers for data",
        "She asked me to bring questions on turnover",
    ],
)
def test_what_is_no_wish_shuts_nothing(line):
    assert findings_of(f"company: Acme\nnotes: |\n  {line}\n").avoid == ()


def test_a_wish_counts_wherever_it_is_written():
    for section in (
        "interviewee: {in_common: dont ask about turnover}",
        "seeker: {background: dont ask about turnover}",
    ):
        assert touched(f"company: Acme\n{section}\n", "How is turnover?")


def test_a_wish_knows_where_it_stands():
    (avoid,) = findings_of(
        "company: Acme\nnotes: |\n  nice place\n  - dont ask about $$ on this call\n"
    ).avoid
    assert (avoid.words, avoid.evidence[0].line, avoid.evidence[0].text) == ("$$", 4, "$$")


def test_facts_that_touch_a_wish_are_shut_out():
    found = findings_of("company: Acme\nchallenges: [keeping good people while shrinking]\navoid: layoffs\n")
    assert [hook.text for hook, _ in found.shut_out] == [
        "keeping good people while shrinking",
        "the layoffs",
    ]
    assert not found.of("challenge")


@pytest.mark.parametrize(
    ("note", "question"),
    [
        ("She is NOT Acme, don't ask her to get me in", "What would you ask Acme before joining?"),
        ("don't ask for the job", "What is the hardest part of the job?"),
        ("how do you help somebody when you can't touch the dough", "What do bakers look for in a dough?"),
        ('avoid: "passion for helping"', "How do you help a new planner?"),
        ("avoid saying NGO", "What do people say about it?"),
        ("She was at school with Rhodri, don't go there", "What does school teach nobody?"),
    ],
)
def test_a_wish_shuts_no_more_than_it_says(note, question):
    assert not touched(f"company: Acme\nnotes: {note!r}\n", question)


def test_pay_is_no_part_of_a_name():
    (avoid,) = findings_of("company: Acme\nnotes: Do not raise salary.\n").avoid
    assert avoid.touched_by("How is the money?")
    assert not avoid.touched_by("What did Virgin Money change?")


def test_how_it_would_come_up_and_when_it_may_is_no_part_of_the_subject():
    text = "company: Acme\navoid: [asking which brands are clients, 'the strike, unless she tells']\n"
    assert touched(text, "Which brands do you serve?")
    assert touched(text, "How did the strike end?")
    assert not touched(text, "What do you wish more people asked about, and what did you tell friends?")


def test_the_companys_own_name_is_never_shut():
    text = "company: Chester Zoo\navoid: [should animals be in zoos at all]\n"
    assert not touched(text, "What first drew you to Chester Zoo?")
    assert touched(text, "How do the animals settle in?")
