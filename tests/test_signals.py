import pytest

from infoprep.bank.entries import Need, Place
from infoprep.hooks import Hook
from infoprep.questions import Fillings
from infoprep.ranking import rank
from infoprep.reasons import Reason
from infoprep.signals import freshness, from_your_bank
from tests.conftest import filled, findings_of


def share(text, signal, notes="company: X\n", **more):
    (ranked,) = rank(Fillings([filled(text, **more)], findings_of(notes)))
    (reason,) = [reason for reason in ranked.reasons if reason.name == signal]
    return reason.value


def test_open_questions_beat_closed_ones():
    assert share("What changed?", "open_form") == 1
    assert share("Think of a bad day: what went first?", "open_form") == 1
    assert share("Do you like it?", "open_form") == 0


def test_two_questions_in_one_are_told():
    assert share("What changed, and how did you find it?", "single") == 0
    assert share("What changed in trade and repair?", "single") == 1


def test_a_fact_of_the_notes_counts_and_so_do_the_things_of_a_trade():
    assert share("What changed?", "concrete") == 0
    assert share("What changed?", "concrete", functions=("data",)) == 0.5
    (hook,) = findings_of("company: X\nproducts: [Pay]\n").of("product")
    assert share("What of Pay?", "concrete", fills=(("product", hook),)) == 0.65


def test_old_news_is_worth_half():
    found = findings_of(
        "company: X\nnews: [{date: 2021-05, text: Opened a mill.}, {date: 2025-10, text: Opened a shop.}]\n"
    )
    old, new = found.of("event")
    assert (freshness(old, found), freshness(new, found)) == (0.5, 1.0)


def test_delicate_subjects_cost_less_with_those_who_left():
    stranger = "company: X\ninterviewee: {relation: current employee}\n"
    left = "company: X\ninterviewee: {relation: former employee}\n"
    assert share("What of it?", "sensitive", stranger, sensitivity=1) == 0.5
    assert share("What of it?", "sensitive", left, sensitivity=1) == 0.25


def test_the_right_person_counts():
    recruiter = "company: X\ninterviewee: {relation: recruiter}\n"
    assert share("What of it?", "role_fit", recruiter, topic="hiring_process") == 1
    assert share("What of it?", "role_fit", recruiter, topic="technology_choices") == pytest.approx(0.3)
    assert share("What of it?", "role_fit", recruiter, topic="yours") == 1


def test_the_farthest_fact_tells_how_close_a_question_is():
    notes = "company: X\nproducts: [Pay]\ncustomers: [farms]\ninterviewee: {role: Engineer}\n"
    found = findings_of(notes)
    (pay,), (farms,) = found.of("product"), found.of("customer")
    assert share("What of Pay?", "close", notes, fills=(("product", pay),)) == 0.9
    assert (
        share("What of Pay and farms?", "close", notes, fills=(("product", pay), ("customer", farms))) == 0.2
    )
    assert share("What of it?", "close", notes) == 0.8
    assert share("What of farms?", "close", notes, fills=(("customer", farms),), topic="recent_news") == 0.8


# --- every signal's value and words, reasoned from its rule --------------------------------------------------

ENGINEER = "company: X\ninterviewee: {role: Engineer, relation: current employee}\n"
RECRUITER = "company: X\ninterviewee: {relation: recruiter}\n"
LEFT = "company: X\ninterviewee: {relation: former employee}\n"


def hook(kind, text, **more):
    return Hook(kind, text, (), **more)


def fills(*hooks):
    return {"fills": tuple((hook.type, hook) for hook in hooks)}


PAY, FARMS, MILLS = hook("product", "Pay"), hook("customer", "farms"), hook("value", "mills")
SALE = hook("sale", "the sale", date="2024-10")


def said(signal, text="What of it?", notes="company: X\n", **more):
    (ranked,) = rank(Fillings([filled(text, **more)], findings_of(notes)))
    (reason,) = [reason for reason in ranked.reasons if reason.name == signal]
    return reason.value, reason.words


@pytest.mark.parametrize(
    ("more", "value", "words"),
    [
        ({"stage": "closing"}, 0.5, "It says what the next person should know about."),
        ({"stage": "closing", **fills(PAY)}, 0.7, "It says what the next person should know about."),
        (fills(PAY), 0.65, "It takes up Pay."),
        (fills(PAY, FARMS), 0.9, "It takes up Pay and farms."),
        (fills(PAY, FARMS, MILLS), 1.0, "It takes up Pay and farms and mills."),
        (fills(PAY, hook("company", "X")), 0.65, "It takes up Pay."),
        (fills(hook("seeker_past", "a nurse")), 0.65, "It takes up a nurse."),
        ({"occupation": "data analyst"}, 0.7, "It is about the work of a data analyst."),
        (
            {"sectors": ("rail",)},
            0.0,
            "It is about the trade, which is not clearly their own work.",
        ),
        (
            {"sectors": ("rail",), "notes": RECRUITER},
            0.0,
            "It is about the trade, which is not clearly their own work.",
        ),
        ({"sectors": ("rail",), "notes": ENGINEER}, 0.65, "It is about things that only this trade has."),
        (
            {"sectors": ("rail",), "notes": ENGINEER.replace("Engineer", "Accountant")},
            0.0,
            "It is about the trade, which is not clearly their own work.",
        ),
        ({"functions": ("data",)}, 0.5, "It is about things that belong to their work."),
        (fills(hook("target_role", "analyst")), 0.3, "It names the work itself."),
        (fills(hook("role_area", "planning")), 0.3, "It names the work itself."),
        ({}, 0.0, "It rests on no fact of the notes."),
    ],
)
def test_concrete(more, value, words):
    assert said("concrete", **more) == (value, words)


def test_what_a_question_only_rests_on_is_not_heard_in_it():
    unheard = Need((Place("situation", "situation", ("growing",), ()),))
    rests = {"fills": (("situation", hook("situation", "growing fast")),), "need": unheard}
    assert said("concrete", **rests)[0] == said("names_the_company", **rests)[0] == 0.0


@pytest.mark.parametrize(
    ("more", "value", "words"),
    [
        (fills(PAY), 1.0, "Only of this company one would ask about Pay."),
        (fills(hook("company", "X"), PAY), 1.0, "Only of this company one would ask about Pay."),
        (fills(hook("company", "X")), 0.5, "It names the company."),
        (fills(hook("past_role", "a nurse")), 0.0, "It could be about any."),
        ({}, 0.0, "It could be about any."),
    ],
)
def test_names_the_company(more, value, words):
    assert said("names_the_company", **more) == (value, words)


@pytest.mark.parametrize(
    ("more", "value", "words"),
    [
        ({"topic": "yours"}, 1.0, "You want to know it yourself."),
        ({}, 0.0, "It names nothing from the notes."),
        ({"stage": "closing", **fills(PAY)}, 0.0, "It names nothing from the notes."),
        (fills(PAY), 0.45, "The product is worth asking about."),
        (fills(PAY, FARMS), 0.525, "The customer is worth asking about."),
        (fills(PAY, hook("company", "X")), 0.45, "The product is worth asking about."),
        (fills(hook("company", "X")), 0.1, "The company is worth asking about."),
        (fills(hook("product", "Pay", certainty=0.5)), 0.225, "The product is worth asking about."),
        (fills(hook("past_role", "a nurse")), 1.0, "Their earlier work is worth asking about."),
        (
            fills(SALE),
            0.45,
            "A change at the company is worth asking about.",
        ),  # 0.6 x 0.75: how old is not known
    ],
)
def test_hook_value(more, value, words):
    assert said("hook_value", **more) == (value, words)


def test_freshness_falls_from_the_newest_fact_to_half_in_two_years():
    found = findings_of("company: X\nnews: [{date: 2025-10, text: Opened a shop.}]\n")
    dates = ("2025-10", "2025-04", "2024-10", "2023-10", "2020-01")
    assert [freshness(hook("sale", "s", date=date), found) for date in dates] == [1.0, 0.875, 0.75, 0.5, 0.5]
    assert freshness(hook("sale", "s"), found) == 1.0
    assert freshness(hook("sale", "s"), findings_of("company: X\n")) == 1.0
    assert freshness(SALE, findings_of("company: X\n")) == 0.75


@pytest.mark.parametrize(
    ("more", "value", "words"),
    [
        ({}, 0.8, "It names nothing of the company that could be far from them."),
        (
            {"topic": "recent_news", **fills(PAY)},
            0.8,
            "It asks how the news looked from where they are.",
        ),
        (fills(hook("past_role", "a nurse")), 1.0, "It is about their own path."),
        ({"notes": ENGINEER, **fills(PAY)}, 0.9, "Pay is close to their own work."),
        ({"notes": ENGINEER, **fills(FARMS)}, 0.2, "Farms are not clearly part of their own work."),
        ({"notes": ENGINEER, **fills(PAY, FARMS)}, 0.2, "Farms are not clearly part of their own work."),
        (
            {"notes": ENGINEER, **fills(FARMS, hook("role_area", "planning"))},
            0.6,
            "It asks what their work has to do with farms.",
        ),
        (
            {"notes": ENGINEER, "functions": ("engineering",), **fills(FARMS)},
            0.6,
            "It asks what their work has to do with farms.",
        ),
        (
            {"notes": ENGINEER, "functions": ("engineering",), **fills(SALE)},
            0.8,
            "It asks what their line of work has to do with the sale.",
        ),
        (
            {"notes": ENGINEER.replace("current employee", "decision maker"), **fills(FARMS)},
            0.5,
            "Farms are not clearly part of their own work.",
        ),
        (fills(PAY), 0.5, "Pay is not clearly part of their own work."),
    ],
)
def test_close(more, value, words):
    assert said("close", **more) == (value, words)


@pytest.mark.parametrize(
    ("more", "value", "words"),
    [
        ({"topic": "yours", "notes": RECRUITER}, 1.0, "It is your own question."),
        ({"topic": "role_reality"}, 0.7, "It suits somebody who works there."),
        ({"topic": "hiring_process", "notes": RECRUITER}, 1.0, "It suits a recruiter."),
        (
            {"topic": "technology_choices", "notes": RECRUITER},
            0.3,
            "It suits others better than a recruiter.",
        ),
        ({"topic": "technology_choices", "notes": ENGINEER}, 1.0, "It suits a peer."),
    ],
)
def test_role_fit(more, value, words):
    assert said("role_fit", **more) == (value, words)


def test_what_is_at_home_in_their_work_suits_them_whatever_the_topic():
    accountant = ENGINEER.replace("Engineer", "Accountant")
    more = {"topic": "product_choices", "notes": accountant}
    assert said("role_fit", **more) == (0.3, "It suits others better than a peer.")
    assert said("role_fit", functions=("data",), **more) == (1.0, "It suits a peer.")


@pytest.mark.parametrize(
    ("more", "value", "words"),
    [
        ({"functions": ("data",)}, 0.6, "It is about their own line of work."),
        ({"functions": ("data",), "named": ("peer",)}, 0.8, "It is about their own line of work."),
        ({"named": ("peer",)}, 0.7, "It is worded for somebody in their place."),
        ({}, 0.0, "It is worded for anyone."),
    ],
)
def test_made_for_them(more, value, words):
    assert said("made_for_them", **more) == (value, words)


def test_what_any_firm_of_the_trade_is_asked_is_less_for_those_whose_own_work_is_known():
    planner = "company: {name: X, industry: railway}\ninterviewee: {role: ROLE, relation: current employee}\n"
    of_trade = {"sectors": ("rail",)}
    for role, value in (("data analyst", 0.2), ("person", 0.6)):
        assert (
            share("What stops a line?", "made_for_them", planner.replace("ROLE", role), **of_trade) == value
        )


@pytest.mark.parametrize(
    ("kinds", "value", "words"),
    [
        (("worry", "goal"), 1.0, "It meets your goal: a goal."),
        (("worry",), 1.0, "It meets your worry: a worry."),
        (("skill", "seeker_past"), 0.9, "It asks how your own path would be read."),
        (("target_role",), 0.6, "It ties your own path to theirs."),
        (("skill",), 0.6, "It ties your own path to theirs."),
        (("shared_tie",), 0.6, "It ties your own path to theirs."),
        (("product",), 0.0, "It serves no stated goal."),
    ],
)
def test_goal_link(kinds, value, words):
    assert said("goal_link", **fills(*(hook(kind, f"a {kind}") for kind in kinds))) == (value, words)


@pytest.mark.parametrize(
    ("signal", "text", "value", "words"),
    [
        ("person", "What did you keep?", 1.0, "It asks for their own view."),
        ("person", "What has changed here?", 0.3, "It asks about the company at large."),
        ("tension", "What was hardest?", 1.0, "“hardest” asks about a change or a choice."),
        ("tension", "What is it like?", 0.0, "It holds no tension."),
        ("depth", "What did it teach the team?", 1.0, "It asks for a judgement."),
        ("depth", "What is it like?", 0.5, "It asks for a picture."),
        ("open_form", "What is it like?", 1.0, "It can't be answered with yes or no."),
        ("open_form", "Is it what it was?", 0.0, "It can be answered with yes or no."),
        ("open_form", "Any advice?", 0.0, "It can be answered with yes or no."),
        ("open_form", "I saw how it went. Was it hard?", 0.0, "It can be answered with yes or no."),
        ("open_form", "Is it so: what then?", 1.0, "It can't be answered with yes or no."),
        ("single", "What is it like?", 1.0, "It asks one thing."),
        ("single", "What is it? Who did it?", 0.0, "It asks two things."),
        ("single", "What is it and who did it?", 0.0, "It asks two things."),
        ("length", "one " * 8, 0.6, "It has 8 words."),
        ("length", "one " * 9, 1.0, "It has 9 words."),
        ("length", "one " * 24, 1.0, "It has 24 words."),
        ("length", "one " * 25, 0.9167, "It has 25 words."),
        ("length", "one " * 30, 0.5, "It has 30 words."),
        ("length", "one " * 60, 0.0, "It has 60 words."),
    ],
)
def test_form(signal, text, value, words):
    assert said(signal, text) == (value, words)


@pytest.mark.parametrize(
    ("notes", "level", "value", "words"),
    [
        (ENGINEER, 0, 0.0, "It is easy for anyone to answer."),
        (ENGINEER, 1, 0.5, "It touches a delicate subject."),
        (ENGINEER, 2, 1.0, "It touches a delicate subject."),
        (LEFT, 2, 0.5, "It touches a delicate subject."),
        (LEFT.replace("former employee", "alumnus"), 2, 0.5, "It touches a delicate subject."),
    ],
)
def test_sensitive(notes, level, value, words):
    assert said("sensitive", notes=notes, sensitivity=level) == (value, words)


def test_a_bank_of_ones_own_has_a_signal_of_its_own():
    signal, weight = from_your_bank({"mine"})
    found = findings_of("company: X\n")
    questions = [filled("What of it?", id=name) for name in ("a", "mine")]
    mine, theirs = rank(Fillings(questions, found), ((signal, weight),))
    assert (mine.question.template, theirs.question.template) == ("mine", "a")
    assert mine.reasons[-1] == Reason("your_bank", 1.0, 3.0, "It is from your own bank.")
    assert theirs.reasons[-1] == Reason(
        "your_bank", 0.0, 0.0, "It is from the bank that comes with infoprep."
    )
    assert mine.score == pytest.approx(theirs.score + 3)


@pytest.mark.parametrize(
    ("occupation", "background", "value"),
    [
        ("clinical informatics analyst", "6 years as a nurse on a ward", 1.0),
        ("clinical informatics analyst", "6 years as a test engineer", 0.0),
        ("", "6 years as a nurse on a ward", 0.0),  # only of a craft one says that the other knows it too
    ],
)
def test_you_know_of_it(occupation, background, value):
    notes = f"company: X\nseeker: {{background: {background}}}\n"
    text = "What do you ask when somebody on a ward wants one more test?"
    assert share(text, "you_know_of_it", notes, occupation=occupation) == value
