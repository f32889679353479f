import pytest

from infoprep.agenda import Agenda
from infoprep.leftovers import _what_stands_there
from infoprep.prep import prepare
from tests.conftest import all_notes, filled

BANK = """questions:
  - {id: mine.%s, topic: customers, stage: core%s, ask: {%s: "%s"}}
"""


def reasons(tmp_path, where, only="", who="anyone", ask="What do you like about it?"):
    (tmp_path / "mine.yaml").write_text(BANK % (where, only, who, ask))
    notes = {"company": "Acme", "interviewee": {"role": "Recruiter", "relation": "recruiter"}}
    prep = prepare(notes, bank=tmp_path / "mine.yaml", limit=1)
    return [(skipped.reason, skipped.evidence[0].line) for skipped in prep.skipped if skipped.evidence]


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"who": "peer"}, "it has no wording for a recruiter."),
        ({"only": ", only: {sector: rail}"}, "it is only for: rail."),
        (
            {"ask": "What do {{ customer }} ask {{ competitor }}?"},
            "nothing in the notes fills {{ competitor }} or {{ customer }}.",
        ),
        ({"ask": "What " + "very " * 40 + "good thing is it?"}, "it would be too long"),
    ],
)
def test_a_question_of_ones_own_that_is_not_asked_says_why(tmp_path, given, says):
    ((reason, line),) = reasons(tmp_path, "a", **given)
    assert says in reason
    assert line == 2


def test_one_that_is_asked_is_not_told(tmp_path):
    (tmp_path / "mine.yaml").write_text(
        BANK % ("a", "", "anyone", "What would surprise me about {{ product }}?")
    )
    prep = prepare({"company": "Acme", "products": "Rocket"}, bank=tmp_path / "mine.yaml")
    assert "mine.a" in {question.template for question in (*prep.questions, *prep.reserve)}
    assert not prep.skipped


@all_notes
def test_no_fact_of_a_question_is_unused_and_no_line_with_a_fact_is_silent(path):
    prep = prepare(path)
    asked = {
        (hook.type, hook.text) for question in (*prep.questions, *prep.reserve) for hook in question.hooks
    }
    assert asked.isdisjoint((hook.type, hook.text) for hook in prep.unused)
    assert set(map(id, prep.unused)) <= set(map(id, prep.hooks))
    lines = {piece.line for hook in prep.hooks for piece in hook.evidence}
    assert all(piece.line not in lines for piece in prep.silent)


def test_a_line_in_which_nothing_was_found_is_told():
    prep = prepare(
        {"company": "Acme", "notes": "It launched Rocket in 2024.\nthe weather is fine over there"}
    )
    assert [piece.text for piece in prep.silent] == ["the weather is fine over there"]


def test_a_question_of_ones_own_is_asked_before_others_as_good(tmp_path):
    (tmp_path / "mine.yaml").write_text(
        "questions:\n"
        '  - {id: mine.a, topic: customers, stage: core, ask: {anyone: "What do {{ customer }} ask you for?"}}\n'
        '  - {id: mine.b, topic: customers, stage: core, ask: {anyone: "What do you like?"}}\n'
    )
    prep = prepare({"company": "Acme", "customers": ["small bakeries"]}, bank=tmp_path / "mine.yaml")
    assert "What do small bakeries ask you for?" in [question.text for question in prep.questions]
    words = {reason.words for question in prep.questions for reason in question.reasons}
    assert "It is from your own bank." in words


def test_one_that_gives_way_to_another_says_to_which():
    prep = prepare({"company": "Acme", "interviewee": {"role": "buyer", "background": "Came from Nike."}})
    taken = next(
        question for question in prep.questions if any(h.type == "past_employer" for h in question.hooks)
    )
    agenda = Agenda(prep.questions, prep.reserve, 30, ())

    def own(topic, fills=()):
        return filled("What?", id="mine.a", topic=topic, fills=fills)

    assert _what_stands_there(own(taken.topic), agenda) == (
        f"“{taken.text}” is on the same topic ({taken.topic.replace('_', ' ')})."
    )
    fills = tuple((hook.type, hook) for hook in taken.hooks if hook.type == "past_employer")
    assert _what_stands_there(own("competition", fills), agenda) == f"“{taken.text}” takes up the same."
    assert _what_stands_there(own("competition"), agenda) == "it fits, but others were worth more."
