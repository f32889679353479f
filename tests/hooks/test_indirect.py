import pytest

from infoprep.hooks.indirect import direct_question, is_direct
from infoprep.pipeline import load_pipeline


@pytest.mark.parametrize(
    ("clause", "question"),
    [
        ("how analysts work with product teams", "how do analysts work with product teams"),
        ("how product managers are hired", "how are product managers hired"),
        ("what the merger means for new grads", "what does the merger mean for new grads"),
        ("how long training takes", "how long does training take"),
        ("who decides what to build", "who decides what to build"),
        ("who really owns waste on the lines", "who really owns waste on the lines"),
        ("what really drives the price", "what really drives the price"),
        ("how often planners meet crews", "how often do planners meet crews"),
        ("how are shifts shared out", "how are shifts shared out"),
        ("how seasonal jobs turn into yearly ones", "how do seasonal jobs turn into yearly ones"),
        ("how quickly trainees move on", "how quickly do trainees move on"),
        ("how strong your Polish has to be", "how strong does your Polish have to be"),
        ("what the first weeks on the boats look like", "what do the first weeks on the boats look like"),
        ("what the nights really are", "what are the nights, really"),
        ("what a new fitter does in the first year", "what does a new fitter do in the first year"),
        ("what night crews are judged on", "what are night crews judged on"),
        ("how much do you put in", None),
        (
            "how much say a foreman has in which boats sail",
            "how much say does a foreman have in which boats sail",
        ),
        ("what a gas works is like to run", "what is a gas works like to run"),
        ("which gaps in the crew you worry about", "which gaps in the crew do you worry about"),
        ("what junior posts even exist in film", "what junior posts exist in film"),
        ("which companies really decide with LCA", "which companies really decide with LCA"),
        ("which yard takes foreigners seriously", "which yard takes foreigners seriously"),
        ("what HQ keeps in a small budget", "what does HQ keep in a small budget"),
        ("which team suits cooks", "which team suits cooks"),
        ("what analysts work on", "what do analysts work on"),
        ("what tools analysts use", "what tools do analysts use"),
        ("what a manager counts as a win", "what does a manager count as a win"),
        ("what part of the job a robot could do", "what part of the job could a robot do"),
        ("how long was training before the first shift", "how long was training before the first shift"),
        ("how best to prepare", None),
    ],
)
def test_an_indirect_question_is_put_as_one_asks_it(clause, question):
    assert direct_question(clause, load_pipeline()(clause)) == question


def test_a_question_that_is_asked_already_is_known():
    assert is_direct("how do they pay")
    assert not is_direct("how they pay")


@pytest.mark.parametrize(
    ("clause", "question"),
    [
        ("which teams take people without a degree", "which teams take people without a degree"),
        ("how certification changes daily work", "how does certification change daily work"),
        ("how planners get hired, civil service exam", "how do planners get hired"),
        ("what changes between a lab and a plant", "what changes between a lab and a plant"),
        ("how much coding is expected at entry", "how much coding is expected at entry"),
    ],
)
def test_a_subject_that_is_asked_for_stays_in_front_and_a_guess_is_left_out(clause, question):
    assert direct_question(clause, load_pipeline()(clause)) == question
