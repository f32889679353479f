import pytest

from tests.conftest import findings_of


def goal(text):
    (hook,) = findings_of(f"company: X\nseeker: {{goals: ['{text}']}}\n").of("goal")
    return hook


@pytest.mark.parametrize(
    ("text", "form", "words"),
    [
        ("learn how analysts work with product teams", "ask", "how do analysts work with product teams"),
        ("learn how consents teams are organised", "ask", "how are consents teams organised"),
        ("hear what the merger means for new grads", "ask", "what does the merger mean for new grads"),
        (
            "find out what a strong take-home looks like",
            "ask",
            "what does a strong take-home have that a merely decent one doesn't",
        ),
        ("find out what good looks like", "ask", "what does good look like"),
        ("how long training takes", "ask", "how long does training take"),
        ("find out who decides what to build", "ask", "who decides what to build"),
        (
            "find out if they take nurses without a masters",
            "wonder",
            "whether you take nurses without a master''s",
        ),
        ("decide whether to stay in financial services", "wonder", "whether to stay in financial services"),
        ("move from bedside to informatics", "aim", "move from bedside to informatics"),
        ("understand the hiring process", "topic", "the hiring process"),
        ("on-call / relocation expectations", "topic", "on-call and relocation expectations"),
        ("which chartership route", "which", "which chartership route"),
        ("sponsorship?", "topic", "visa sponsorship"),
    ],
)
def test_a_goal_has_the_form_that_a_question_takes_it_up_in(text, form, words):
    assert goal(text).forms[form] == words.replace("''", "'")


@pytest.mark.parametrize(
    ("text", "form", "words"),
    [
        ("do i need dutch", "wonder", "whether I need Dutch"),
        ("can I switch teams later", "wonder", "whether I can switch teams later"),
        ("get in w/o a PhD", "aim", "get in without a PhD"),
        ("what day 2 day looks like", "ask", "what does day-to-day look like"),
        ("what skills they look for", "ask", "what skills do you look for"),
        ("need a visa?", "topic", "visa sponsorship"),
        ("learn more abt the team", "topic", "the team"),
        ("pay + hours", None, None),
        ("salary??", None, None),
        ("is an MSc needed", "own", "how much does an MSc matter"),
        ("network", None, None),
        ("want more money", None, None),
        ("do they sponsor visas", "topic", "visa sponsorship"),
        ("are they hiring", None, None),
        ("what training do they offer", "own", "what training do they offer"),
        ("what do you look for", "own", "what do you look for"),
        ("how much say nurses have", "wonder", "how much say nurses have"),
        ("what tools are used", "ask", "what tools are used"),
        ("how hard is it to get in", "ask", "how hard is it to get in"),
        ("understand how design critiques work at x", "ask", "how do design critiques work"),
        ("work life balance", "topic", "work life balance"),
        ("to be honest just curious", None, None),
        (
            "decide between a PhD and a job",
            "own",
            "how would you choose between a PhD and a job",
        ),
        ("find a mentor", "aim", "find a mentor"),
        ("TBD", None, None),
        ("what hours are like", "ask", "what are hours like"),
        ("pass the entrance exam", "aim", "pass the entrance exam"),
        ("internship", None, None),
        ("연봉 협상", None, None),
        ("whether it is worth it", None, None),
        ("N/A", None, None),
        ("to", None, None),
    ],
)
def test_a_hasty_goal_is_taken_up_rightly_or_not_at_all(text, form, words):
    forms = {
        name: said
        for name, said in goal(text).forms.items()
        if name not in ("among", "asked", "brief", "told")
    }
    assert forms == ({form: words} if form else {})


def test_a_question_in_a_goal_can_be_put_to_somebody_who_left():
    assert (
        goal("learn how consents teams are organised").forms["asked"] == "how were consents teams organised"
    )
    assert "asked" not in goal("find out who decides what to build").forms


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("understand the hiring process", "hiring"),
        ("find out what a strong take-home looks like", "take_home"),
        ("sponsorship?", "visa"),
        ("shift work", "hours"),
        ("move from support into product", "switch"),
        ("decide whether to stay in banking", "stay"),
        ("alternatives to big developers", "look_for"),
    ],
)
def test_a_goal_has_its_kind(text, kind):
    assert kind in goal(text).kinds


@pytest.mark.parametrize(
    ("who", "asked"),
    [
        ("decision maker", "what decides whether you hire juniors"),
        ("recruiter", "what decides whether you hire juniors"),
        ("current employee", "what decides whether they hire juniors"),
        ("former employee", "what decides whether they hire juniors"),
        ("industry expert", "what decides whether they hire juniors"),
    ],
)
def test_they_are_you_only_to_those_who_hire(who, asked):
    text = (
        f"company: X\nseeker: {{goals: [find out if they hire juniors]}}\ninterviewee: {{relation: {who}}}\n"
    )
    assert findings_of(text).of("goal")[0].forms["own"] == asked


@pytest.mark.parametrize(
    ("text", "form", "words"),
    [
        (
            "find out which tickets to get before applying",
            "advice",
            "which tickets should I get before applying",
        ),
        ("in what order to learn the tools", "advice", "in what order should I learn the tools"),
        ("learn which rule I should know by heart", "advice", "which rule should I know by heart"),
        ("what skills I am missing", "advice", "what skills am I missing"),
        ("when to apply", "advice", "when should I apply"),
        ("learn what she looks for in new librarians", "ask", "what do you look for in new librarians"),
        ("understand what her team does", "ask", "what does your team do"),
        ("hear in which order the teams will be hired", "ask", "in which order will the teams be hired"),
        (
            "hear how secure the jobs are after the changes",
            "ask",
            "how secure are the jobs after the changes",
        ),
        ("is there a way from deck to officer", "wonder", "whether there is a way from deck to officer"),
        ("difference between the hub and the shops", "topic", "the difference between the hub and the shops"),
        ("bachelor thesis with them?", "topic", "a bachelor thesis with you"),
        ("Kerrow vs GDC vs private", "own", "how would you choose between Kerrow, GDC and a private firm"),
        ("see if my port years count for more", "wonder", "whether my port years count for more"),
        ("learn how to present retail in my CV", "wonder", "how to present retail in my CV"),
        ("whether it is worth getting certified", "wonder", "whether it is worth getting certified"),
        ("which of the two teams is better", "ask", "which of the two teams is better"),
        (
            "how many days people are in Bristol, as I live in Cardiff",
            "wonder",
            "how many days people are in Bristol",
        ),
        ("understand the steps and how long they take", "topic", "the steps"),
        ("move from farming into buying", "way", "from farming into buying"),
        ("learn how analysts work with product teams", "told", "how analysts work with product teams"),
        ("learn how findings change what gets built", "asked", "how did findings change what got built"),
    ],
)
def test_a_goal_of_ones_own_is_put_as_one_would_ask_it(text, form, words):
    assert goal(text).forms[form] == words


def test_where_somebody_wants_out_of_is_no_topic():
    assert "topic" not in goal("out of postdocs").forms


def test_which_of_ones_skills_is_asked_by_their_names():
    text = "company: X\nseeker: {skills: [Excel, QGIS], goals: [which of my skills count for anything]}\n"
    (hook,) = findings_of(text).of("goal")
    assert hook.forms["own"] == "I know Excel and QGIS. Which of these count for anything"


def test_what_happens_to_something_is_no_advice():
    assert "advice" not in goal("what happens to a complaint after it arrives").forms


def test_a_long_doubt_is_asked_without_a_lead_in():
    long = "whether a yard sees years on a tug as a strength or as a habit to break"
    assert goal(f"find out {long}").forms == {"sense": long}


def test_a_question_among_the_goals_stays_one_in_its_own_words():
    assert goal("How are decisions about routes made?").forms["own"] == "how are decisions about routes made"
    assert goal("If the yard is sold, should I wait?").forms == {
        "own": "if the yard is sold, should I wait, and why"
    }


def test_who_to_talk_to_is_for_the_last_question():
    for text in ("leave with one name in the yard", "who else should I talk to?", "3 names"):
        assert (goal(text).kinds, goal(text).forms) == (("contact",), {})


def test_other_peoples_money_is_not_ones_pay():
    assert goal("learn how they test code that handles real money").form("ask")
    assert goal("is the money any good").kinds == ("pay",)


def test_a_thought_that_was_added_is_left_out():
    assert goal("what the shifts really are. nights?").form("ask") == "what are the shifts, really"


def test_one_of_a_kind_is_nothing_to_learn_about():
    assert not goal("any foot in any door").forms


@pytest.mark.parametrize(
    ("text", "form", "words"),
    [
        (
            "find out what would make my application credible",
            "ask",
            "what would make my application credible",
        ),
        (
            "learn which of my tickets count on a dairy site",
            "ask",
            "which of my tickets count on a dairy site",
        ),
        ("to know what has ACTUALLY changed", "ask", "what has actually changed"),
        (
            "know how safe planning jobs are if the money stops",
            "ask",
            "how safe are planning jobs if the money stops",
        ),
        ("judge how safe the jobs are up to 2031", "ask", "how safe are the jobs up to 2031"),
        ("find out honestly whether a gap matters", "own", "how much does a gap matter"),
        ("Norwich or Manchester?", "own", "how would you choose between Norwich and Manchester"),
        (
            "what pays the bills - grants or clients?",
            "own",
            "what pays the bills, grants or clients, and why",
        ),
        ("what are the stages & is there a test", "ask", "what are the stages, and is there a test"),
        (
            "what gov people get wrong in the interviews",
            "ask",
            "what do gov people get wrong in the interviews",
        ),
        (
            "decide between operations and I&C",
            "own",
            "how would you choose between operations and I&C",
        ),
        ("do I switch CIMA to CIPFA", "wonder", "whether to switch from CIMA to CIPFA"),
        ("understand if my age is a problem for her", "wonder", "whether my age is a problem for you"),
        ("timing - when do they recruit", "own", "when do they recruit"),
        (
            "what a good CV looks like to them, I have sent two",
            "ask",
            "what does a good CV look like to you",
        ),
    ],
)
def test_a_goal_of_many_shapes_is_asked_as_one_would_say_it(text, form, words):
    assert goal(text).forms[form] == words


def test_what_the_seeker_has_never_done_is_a_worry_wherever_it_stands():
    found = findings_of(
        "company: X\nseeker: {goals: ['is it ok that I have never run a store with a bakery in it']}\n"
    )
    (worry,) = found.of("worry")
    assert worry.form("said") == "I've never run a store with a bakery in it"


@pytest.mark.parametrize(
    ("goal", "paper"),
    [
        ("find out if they take nurses without a masters", "a master's"),
        ("find out whether the sensory certificate is needed", "the sensory certificate"),
        ("whether no degree rules me out", "a degree"),
        ("whether experience counts", None),
        ("what a new PhD does in the first year", None),
    ],
)
def test_the_paper_that_one_fears_to_need(goal, paper):
    (hook,) = findings_of(f"company: X\nseeker: {{goals: [{goal}]}}\n").of("goal")
    assert hook.forms.get("lacking") == paper


@pytest.mark.parametrize(
    ("text", "form", "words"),
    [
        ("find out whether a portfolio is needed", "own", "how much does a portfolio matter"),
        ("whether the site will open on time", "own", "how likely is it that the site will open on time"),
        ("find out whether there is shift work for engineers", "topic", "shift work for engineers"),
        ("whether I should do a masters first", "wonder", "whether to do a master's first"),
        ("how do teams work together", "brief", "how do teams work together"),
        ("which chartership route", "among", "a chartership route"),
        ("which one to take", "among", None),
        ("what are the hours, really", "brief", None),
        ("which site is recruiting before 2029", "brief", None),
    ],
)
def test_more_can_be_told_of_a_doubt_than_yes_or_no(text, form, words):
    assert goal(text).forms.get(form) == words


def test_what_somebody_did_is_asked_as_it_is():
    person = "interviewee: {role: planner, relation: former employee}\n"
    text = f"company: Acme\n{person}seeker: {{goals: [how he moved countries]}}\n"
    assert findings_of(text).of("goal")[0].forms == {"own": "how did you move countries"}


def test_a_paper_takes_one_article():
    assert goal("how hard it is without a licence").forms["ask"] == "how hard is it without a licence"
    assert (
        goal("how people without CS degree are seen").forms["ask"]
        == "how are people without a CS degree seen"
    )
