import pytest

from tests.conftest import findings_of


def said(note, relation="current employee", role="planner"):
    person = f"interviewee: {{role: {role}, relation: {relation}}}\n"
    lines = "".join(f"  {line}\n" for line in note.split("\n"))
    return [draft.text for draft in findings_of(f"company: Acme\n{person}notes: |\n{lines}").drafts]


@pytest.mark.parametrize(
    ("note", "question"),
    [
        (
            "qs\n- when the new kiln is lit, what happens to the old crew?",
            "When the new kiln is lit, what happens to the old crew?",
        ),
        ("qs\n- how long is fitters' training really?", "How long is fitters' training?"),
        (
            "qs\n- in a storm week, who decides which boats go out?",
            "In a storm week, who decides which boats go out?",
        ),
        (
            "qs\n- what I can get from her is the long view: who keeps their people?",
            "Who keeps their people?",
        ),
        ("qs\n- which sheds around Hull / Goole need hands?", "Which sheds around Hull or Goole need hands?"),
        ("qs\n- what is the maths test like 😬", "What is the maths test like?"),
        ("qs\n- who signs off on THEIR side?", "Who signs off on their side?"),
        ("qs\n- who gets asked first: fitters? welders? the office?", "Who gets asked first?"),
        ("qs\n- what does a welder see first. heard it is the seam", "What does a welder see first?"),
        ("qs\n- do casuals ever get kept on or nah", "How often do casuals get kept on?"),
        (
            "qs\n- at my age (53), would you start on the floor?",
            "At my age, would you start on the floor, and why?",
        ),
    ],
)
def test_a_scribble_is_said_in_whole_words(note, question):
    assert said(note) == [question]


@pytest.mark.parametrize(
    "note",
    [
        "what i'm after from her",
        "(the council had already paid for the roof, 31 M? verify)",
        "qs\n- who is going to look after all of that?",
        "qs\n- how do you keep your hands clean in there. phrase nicely!",
        "→ have a story for the customer one?",
    ],
)
def test_what_asks_nothing_of_them_is_not_said(note):
    assert [text for text in said(note) if text] == []


def test_slang_is_for_the_notes():
    assert said("qs\n- does a cook look like a weirdo in the pile?") == [None]


def test_who_has_left_is_asked_how_it_was_unless_it_is_of_now():
    assert said("qs\n- how do they share out the nights?", "former employee") == [
        "How did they share out the nights?"
    ]
    assert said("qs\n- how do they still weld by hand?", "former employee") == [
        "How do they still weld by hand?"
    ]


@pytest.mark.parametrize(
    "scribble",
    [
        "do planners ride buses",
        "do planners ride the bus or is that only talk",
        "is the split going to happen or not",
        "if the yard is sold, is now a bad moment to join",
        "night shifts – is that still growing",
        "rolling stock vs depot: who plans it",
        "are cooks taken on through the advert or",
        "label rules + recipes, is it half the job now",
    ],
)
def test_what_is_only_noted_or_asked_in_doubt_is_given_back(scribble):
    assert said(f"qs\n- {scribble}?") == [None]


def test_a_question_that_leans_on_what_was_said_before_it_is_given_back():
    assert said("qs\n- a route you changed and people hated it. what did you do at the meeting") == [None]
    assert said("We had inspectors forcing us. Who forces a town?") == [None]


@pytest.mark.parametrize(
    "note",
    [
        "qs\n- what made u leave?? NO. don't ask it like that",
        "qs\n- is the founder still in charge? Look this up.",
        "qs\n- what does Hull make vs Goole, get this straight before ringing",
    ],
)
def test_homework_and_what_is_not_to_be_asked_so_stay_in_the_notes(note):
    assert [text for text in said(note) if text] == []


def test_how_much_is_asked_with_a_small_letter_and_without_at_all():
    assert said("qs\n- Do papers matter to them at all?") == ["How much do papers matter to you?"]


@pytest.mark.parametrize(
    ("scribble", "question"),
    [
        ("when a pump fails at 3am who drives out", "When a pump fails at 3am, who drives out?"),
        (
            "did the rota change how you guys hand over",
            "How, if at all, did the rota change how you hand over?",
        ),
        ("Also to find out: who plans the nights", "How do the nights get planned?"),
        ("Better: what do fitters think of the app", "What do fitters think of the app?"),
        ("when do I bring that up", None),
        ("what to read about tides and locks", "What should I read about tides and locks?"),
        ("do I mention the gap or wait", "Should I mention the gap or wait, and why?"),
        ("why did she leave", None),
    ],
)
def test_a_scribble_is_said_as_one_would_say_it(scribble, question):
    assert said(f"questions:\n- {scribble}") == [question]


@pytest.mark.parametrize(
    "question",
    [
        "Do planners still ride the bus?",
        "Would a sergeant start as a clerk or one step up?",
        "How much is modelling versus talking to drivers?",
    ],
)
def test_a_whole_sentence_of_the_seekers_stays_one(question):
    assert said(f"qs\n- {question[0].lower()}{question[1:]}") == [question]
