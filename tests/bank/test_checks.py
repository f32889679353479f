"""Each check of the lint fires where it should, and where it shouldn't it doesn't."""

import pytest

from infoprep.bank import Bank, load_bank
from infoprep.bank.checks import ERRORS, WARNINGS

QUESTION = """questions:
  - id: mine.first
    topic: role_reality
    stage: core
    {more}
    ask: {{{viewpoint}: "{text}"}}
    follow_up: ["What then?"]
    listen_for: the rest
"""
FIRES = [
    ("closed", "Do you like the work?"),
    ("closed", "After a long week, is it worth it?"),
    ("closed", "The depot: yours or the city's?"),
    ("two_in_one", "What do you plan first, and who tells the crews?"),
    ("two_in_one", "What is new, and what is old?"),
    ("leading", "What makes this impressive team so good?"),
    ("leading", "How hard it must surely be, what keeps you going?"),
    (
        "long",
        "What would you, " + "or perhaps anyone else who has worked here for many years, " * 4 + "do first?",
    ),
    ("long", "When a plan that was made a long time ago by people who have left breaks, what do you do?"),
    ("cliche", "What does a typical day look like?"),
    ("cliche", "Where do you see the team in five years?"),
    ("personal", "How does your salary compare?"),
    ("personal", "How old are people on your team?"),
    ("job_ask", "What would it take to hire me?"),
    ("job_ask", "Who could refer me to your boss?"),
    ("why_you", "Why did you choose this?"),
    ("unlike_speech", "What is is new?"),
    ("unlike_speech", "What  is new?"),
    ("unlike_speech", "What is new? Tell me."),
    ("unlike_speech", "What do analysts/planners do?"),
    ("agreement", "What would you say if {{ value }} is not enough?"),
    ("agreement", "How is {{ metric }} reached?"),
    ("agreement", "What does a {{ target_role }} learn first?"),
    ("agreement", "Which {{ product }} roles are open?"),
    ("no_example", "What about {{ launch | amount }}?"),
    ("never_fires", "What of {{ switch }}?"),
    ("tense", "How does your team work here?"),
    ("lean", "What is new?"),
]
QUIET = [
    ("closed", "When a plan breaks, what do you redraw first?"),
    ("closed", "Think of a good day: what made it so?"),
    ("closed", "I have spent two years in sales or support: what would carry over?"),
    ("two_in_one", "How do you decide who comes first and who waits?"),
    ("two_in_one", "What do planners and dispatchers share?"),
    ("leading", "What surprised you most?"),
    ("long", "Who else would you have me talk to about crew scheduling, ideally someone new to it?"),
    ("cliche", "What do you check at the end of the day?"),
    ("personal", "What do you make sure people hear?"),
    ("personal", "What do children ask that the labels don't answer?"),
    ("job_ask", "How far would my French get me in Montreal?"),
    ("why_you", "What led to that?"),
    ("unlike_speech", "What had had to change?"),
    ("unlike_speech", "What do people in R&D ask?"),
    ("agreement", "What would {{ value }} mean on an ordinary day?"),
    ("agreement", "What do you expect of {{ metric }} is a fair question?"),
    ("agreement", "What is {{ company }} known for?"),
    ("agreement", "How has {{ role_area }} work changed?"),
    ("agreement", "What does a good {{ target_role }} ask?"),
    ("no_example", "What about {{ skill_2 }}?"),
    ("never_fires", "What of {{ switch | noun }}?"),
    ("tense", "How did your team work?"),
    ("lean", "What is new?"),
]


def complaints(tmp_path, text, viewpoint="anyone", more="shape: view"):
    (tmp_path / "mine.yaml").write_text(
        QUESTION.format(text=text, viewpoint=viewpoint, more=more), encoding="utf-8"
    )
    mine = load_bank(tmp_path / "mine.yaml")
    return Bank(mine.templates, load_bank().examples).check()


@pytest.mark.parametrize(("check", "text"), FIRES)
def test_a_check_fires(tmp_path, check, text):
    viewpoint = "former employee" if check == "tense" else "anyone"
    if check == "lean":
        (tmp_path / "mine.yaml").write_text(
            QUESTION.format(text=text, viewpoint="anyone", more="shape: view").split("    follow_up")[0]
        )
        found = load_bank(tmp_path / "mine.yaml").check()
    else:
        found = complaints(tmp_path, text, viewpoint)
    told = {complaint.check: complaint for complaint in found}
    assert check in told, told
    assert told[check].problem.hint
    assert told[check].problem.line == 6


@pytest.mark.parametrize(("check", "text"), QUIET)
def test_a_check_keeps_quiet(tmp_path, check, text):
    viewpoint = "former employee" if check == "tense" else "anyone"
    assert check not in {complaint.check for complaint in complaints(tmp_path, text, viewpoint)}


def test_every_check_is_tried_both_ways():
    names = {check.__name__ for check in (*ERRORS, *WARNINGS)}
    assert {name for name, _ in FIRES} == names
    assert {name for name, _ in QUIET} == names
