import pytest

from infoprep.hooks.opening import opened


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "is grading a trade or does it always fall to sales",
            "when is grading a trade, and when does it fall to sales",
        ),
        (
            "do bonuses keep people or do keen people just stay",
            "how far do bonuses keep people, and how far do keen people just stay",
        ),
        (
            "is the archive under marketing or under the library",
            "where does the archive sit, under marketing or under the library",
        ),
        (
            "day shift or nights, which one teaches more in the first year",
            "which teaches more in the first year, day shift or nights, and why",
        ),
        (
            "painter who can sell versus seller who can paint: which do they hire",
            "which do they hire, a painter who can sell or a seller who can paint, and why",
        ),
        ("would you join Brightwell or Norcott now", "would you join Brightwell or Norcott now, and why"),
        (
            "would you go Brightwell & Sons or Norcott",
            "would you go to Brightwell & Sons or Norcott, and why",
        ),
        (
            "do they want school leavers or graduates or both",
            "when do they want school leavers, and when graduates",
        ),
        ("what is the crew on a night boat, 3 or 4", "how big is the crew on a night boat"),
        (
            "how many locals versus contractors on the night shift",
            "what is the mix of locals and contractors on the night shift",
        ),
        (
            "who tests the soil: growers, the mill, outside labs",
            "who tests the soil: growers, the mill or outside labs",
        ),
        (
            "is the grants office hiring or shrinking",
            "which way is the grants office going, hiring or shrinking",
        ),
    ],
)
def test_two_answers_are_asked_for_when_each_is_so(text, question):
    assert opened(text) == question
