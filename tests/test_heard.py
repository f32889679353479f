import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import infoprep
from infoprep.heard import MOST_CLAIMS
from tests.answers import NORTHWAKE, meeting

TOM, INES, GRETA, SAM = (f"{name}-answers.yaml" for name in ("okafor", "duarte", "lund", "whitlock"))
SAID = "Crew rosters come out two weeks before the sailing."


def prepare(person, *answers, **more):
    return infoprep.prepare(
        NORTHWAKE / f"{person}.yaml", answers=[NORTHWAKE / name for name in answers], **more
    )


def notes(**more):
    return {"company": "Northwake", "interviewee": {"name": "Ines Duarte", "role": "Planner"}, **more}


def of_claims(prep):
    return [q for q in (*prep.questions, *prep.reserve) if any(hook.type == "claim" for hook in q.hooks)]


def test_without_answers_nothing_changes():
    assert prepare("duarte").to_json() == infoprep.prepare(NORTHWAKE / "duarte.yaml").to_json()


def test_what_is_answered_well_is_not_asked_again_and_the_reason_is_told():
    prep = prepare("whitlock", TOM, INES, GRETA)
    assert not any(question.meets for question in prep.questions)
    (told,) = [skipped for skipped in prep.skipped if skipped.text == "understand the hiring process"]
    assert told.reason.startswith("It was answered (Greta Lund, 20 October): ")
    assert told.evidence[0].file.endswith(GRETA)


def test_what_went_badly_is_asked_again():
    prep = prepare("duarte", TOM)  # he doesn't hire planners: 2 of 5
    assert any("come to be hired" in question.text for question in prep.questions)


@pytest.mark.parametrize(("person", "said"), [("duarte", [TOM]), ("whitlock", [TOM, INES, GRETA])])
def test_what_one_person_said_is_held_up_to_the_next_without_a_name(person, said):
    prep = prepare(person, *said)
    (question, *_) = of_claims(prep)
    assert question in prep.questions
    assert question.text.startswith("I've heard ")
    sheet = prep.to_text() + prep.to_html(live=True) + prep.to_markdown()
    for name in ("Tom", "Okafor", "Greta", "Lund"):
        assert name not in sheet.replace(f"{person}", "")
    assert question.evidence[0].file.endswith("-answers.yaml")


def test_what_two_say_differently_is_asked_of_a_third():
    one = meeting("Rosters come out two weeks ahead.", person="Tom")
    other = meeting("Rosters come out four weeks ahead.", person="Greta")
    prep = infoprep.prepare(notes(), answers=[one, other])
    texts = [question.text for question in of_claims(prep)]
    assert (
        "I've heard both that rosters come out four weeks ahead and that rosters come out two weeks ahead: "
        "what have you seen yourself?" in texts
    )


def test_a_pattern_needs_no_third_voice():
    one, other = (meeting("Rosters come out two weeks ahead.", person=name) for name in ("Tom", "Greta"))
    assert of_claims(infoprep.prepare(notes(), answers=[one, other])) == []


def test_nobody_is_asked_what_they_said_themselves():
    assert of_claims(infoprep.prepare(notes(), answers=[meeting(SAID, person="Ines Duarte, planner")])) == []


@pytest.mark.parametrize(
    "line",
    [
        "They want rosters out by spring.",
        "He is late every Monday.",
        "Tom never sees a roster.",
        "Six deckhands were laid off in May.",
        "We ship every Friday.",
        "Private: rosters come out late.",
        "Rosters late again",
        "Planners never come down to the ramp.",  # put to a planner
    ],
)
def test_what_cannot_be_put_to_anybody_is_not(line):
    assert of_claims(infoprep.prepare(notes(), answers=[meeting(line, person="Tom Okafor")])) == []


def test_what_is_not_to_be_raised_is_not_raised():
    prep = infoprep.prepare(notes(avoid=["rosters"]), answers=[meeting(SAID, person="Tom")])
    assert not any("roster" in question.text for question in (*prep.questions, *prep.reserve))


def test_what_somebody_offered_is_taken_up_with_them_alone():
    assert "Last time you offered to show me the ramp on a Friday evening" in prepare("okafor", TOM).to_text()
    assert "Last time" not in prepare("duarte", TOM).to_text()


def test_an_own_question_that_was_answered_is_not_asked_again():
    asked = "Which ramp floods first?"
    answers = meeting(answers=[{"question": asked, "notes": "Pier 2 floods."}], person="Tom")
    prep = infoprep.prepare(notes(my_questions=[asked]), answers=[answers])
    assert asked not in prep.to_text()
    assert [skipped.text for skipped in prep.skipped] == [asked]


def test_what_is_personal_is_asked_of_each():
    told = [
        {
            "question": "Who next?",
            "template": "closing.who-next",
            "topic": "referral_close",
            "notes": "Ask Lena.",
        }
    ]
    prep = infoprep.prepare(notes(), answers=[meeting(answers=told, person="Tom")])
    assert prep.questions[-1].stage == "closing"


def test_claims_are_not_sent_ahead():
    prep = infoprep.prepare(notes(), answers=[meeting(SAID, person="Tom")])
    assert of_claims(prep)
    assert "heard" not in prep.to_text(reader="them")


def test_of_many_claims_a_few_are_taken():
    lines = "\n".join(
        f"The {word} crew wants a new {word} plan." for word in "alpha beta gamma delta zeta eta".split()
    )
    prep = infoprep.prepare(notes(), answers=[meeting(lines, lines.replace("wants", "likes"), person="Tom")])
    assert sum(hook.type == "claim" for hook in prep.hooks) <= MOST_CLAIMS


SECRET = "zyzzyva"


@settings(max_examples=15, deadline=None)
@given(
    st.lists(
        st.sampled_from([f"The {SECRET} floods every spring.", f"Rosters need a {SECRET} now."]), min_size=1
    )
)
def test_nothing_private_is_ever_on_somebody_elses_sheet(private):
    told = [
        {"question": "A?", "notes": f"(private) {line}\n{SAID}", "private": line, "promised": ["send a plan"]}
        for line in private
    ]
    prep = infoprep.prepare(notes(), answers=[meeting(answers=told, person="Tom", private=private[0])])
    for made in (
        prep.to_text(),
        prep.to_text(reader="me"),
        prep.to_html(live=True),
        prep.to_json(),
        prep.explain(),
    ):
        assert SECRET not in made


def test_the_same_question_is_not_asked_twice_but_a_like_one_on_something_else_is():
    challenges = {"challenges": ["finding deck officers", "forecasting passengers"]}
    told = {
        "question": "?",
        "template": "challenge.still-open",
        "topic": "strategy_priorities",
        "notes": "Nobody knows.",
    }
    whole = infoprep.prepare(notes(**challenges))
    template = next(
        q.template for q in (*whole.questions, *whole.reserve) if "finding deck officers" in q.text
    )
    asked = told | {"template": template, "about": ["finding deck officers"]}
    prep = infoprep.prepare(notes(**challenges), answers=[meeting(answers=[asked], person="Tom")])
    both = (*prep.questions, *prep.reserve)
    assert not any(q.template == template and "finding deck officers" in q.text for q in both)
    assert any("It was answered (Tom)" in skipped.reason for skipped in prep.skipped)


def test_what_is_said_of_another_company_is_not_taken_in():
    with pytest.raises(
        infoprep.InputError, match="Expected answers on 'Northwake', found answers on 'Porter'"
    ):
        infoprep.prepare(notes(), answers=[meeting(SAID, company="Porter")])
    assert of_claims(
        infoprep.prepare(notes(), answers=[meeting(SAID, company="northwake ferries", person="Tom")])
    )
