import pytest

from infoprep.hooks.opening import opened


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("has the app replaced the desk", "how far has the app replaced the desk"),
        ("do trainees become partners", "how often do trainees become partners"),
        ("does the placement lead to a job", "how often does the placement lead to a job"),
        ("do people get stuck in the depot", "how often do people get stuck in the depot"),
        ("is night work common", "how common is night work"),
        ("are contracts a trap", "how much of a trap are contracts"),
        ("is there room for somebody from trade", "how much room is there for somebody from trade"),
        ("could I apply without a licence", "how would it work to apply without a licence"),
    ],
)
def test_what_there_can_be_more_or_less_of_is_asked_for_how_much(text, question):
    assert opened(text) == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("is it safe to start there", "how safe is it to start there"),
        ("is a seat in Hanoi possible", "what would make a seat in Hanoi possible"),
        ("is hiring frozen since May", "how has hiring changed since May"),
        (
            "would a team take somebody without a year at sea",
            "when would a team take somebody without a year at sea",
        ),
        ("is a government post still worth the wait", "when is a government post still worth the wait"),
        ("does everybody get sent to Lyon", "who gets sent to Lyon"),
        ("would they mind that I left early", "how much would it matter that I left early"),
        ("who does pricing at all", "how does pricing get done"),
        ("who picks up the night calls", "who picks up the night calls"),
        ("who does labelling", "how does labelling get done"),
        ("who plans the nights", "how do the nights get planned"),
        ("who does the library with two people", "who does the library with two people"),
        ("did anyone come from a school", "how did people fare who came from a school"),
        ("the diploma still the way in", "how do people get in, apart from the diploma"),
        ("is anybody still in the old depot", "how many people are still in the old depot"),
        ("would a steward be taken for HR", "what would it take for a steward to be taken on for HR"),
        ("do they pay for tickets", "which tickets do they pay for"),
        ("is direct selling still worth it", "how well does the case for direct selling hold up"),
        (
            "would somebody from retail be taken on at all, or am I dreaming",
            "what would it take for somebody from retail to be taken on",
        ),
        ("weekend course, worth it", "when is a weekend course worth it"),
        ("do they let you keep a bench", "how often do you get to keep a bench"),
        ("is the trade fair dead", "what is left of the trade fair"),
        (
            "do you know people who were let go",
            "what became of people who were let go, as far as you know",
        ),
    ],
)
def test_yes_or_no_is_opened_by_what_it_asks(text, question):
    assert opened(text) == question
