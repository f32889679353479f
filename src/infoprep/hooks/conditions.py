"""Working conditions and work samples: what people want to know before they say yes, wherever the notes name it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.needles import sought
from infoprep.hooks.records import Hook, Scene
from infoprep.reading import Reading

# The words that name a condition, with its gerund: "what do you make sure candidates hear about being on call?"
_CONDITIONS = (
    (r"on[- ]call", "being on call"),
    (r"relocat(?:ion|ing|e)\b(?! expectations)|relocation expectations", "relocating"),
    (r"(?:night|nite|early|late|weekend|rotating|split|12[- ]hour)[ -](?:shifts?|work|duty)|shift (?:work|"
     r"pattern|bidding|life)|what shifts are like", "working shifts"),
    (r"(?:mostly |about )?\d(?:[-–]\d)? days? (?:a week )?in (?:the )?office|hybrid (?:work\w*|polic\w+|days|set-?up)|"
     r"return to (?:the )?office|rto", "working from the office"),
    (r"(?:fully |full[- ])?remote(?: work\w*| ok| possible|\?)|wfh|work(?:ing)? from home", "working from home"),
    (r"(?:graduate |work |student |post-?study )?visa\b(?: until next year| sponsorship| status| runs out)?|"
     r"sponsorship|work permit", "visa sponsorship"),
    (r"high altitude(?: \([^)]*\))?", "working at high altitude"),
    (r"rotation (?:life|work)(?: at [A-Z]\w+)?|fly-in[- ]fly-out|fifo\b|"
        r"\d+ (?:days? )?on,? \d+ (?:days? )?off", "working on rotation"),
    (r"overtime|long hours|unpaid hours|crunch", "long hours"),
    (r"(?:lots of |much |heavy )?(?:business |work )?travel(?:ling|ing)? (?:requirements?|for work|"
     r"\d+ ?%)", "travelling for work"),
)  # fmt: skip
_CONDITION = sought(
    "|".join(rf"(?P<c{number}>\b(?:{words}))" for number, (words, _) in enumerate(_CONDITIONS)), re.IGNORECASE
)
_WORK_SAMPLE = sought(
    r"\b(?:take[- ]?home(?: (?:test|task|assignment|exercise))?|"
    r"(?<!national )(?<!product )(?<!brand )(?<!project )(?<!property )(?<!investment )(?<!construction )"
    r"portfolio(?! (?:of|analysts?|analytics|compan(?:y|ies)|management|managers?|risk)\b)|show ?reel|demo reel|"
    r"code test|coding (?:test|challenge)|"
    r"writing (?:test|sample)|case (?:study|interview)|work sample|audition|trial (?:shift|day)|lesson demo|"
    r"teaching demo)\b",
    re.IGNORECASE,
)
_PERSONAL = ("seeker", "notes", "my_questions")


def conditions(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Hours, place and permits that the seeker has to live with, named in their goals and notes."""
    for passage in reading.under(*_PERSONAL):
        for match in _CONDITION.finditer(passage.text):
            gerund = _CONDITIONS[int((match.lastgroup or "c0")[1:])][1]
            yield Hook(
                "condition",
                match[0],
                passage.evidence(*match.span()),
                {"gerund": gerund},
                certainty=0.8,
                sayable=False,
            )


def work_samples(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What applicants are asked to show: a take-home, a portfolio."""
    for passage in reading.under(*_PERSONAL):
        for match in _WORK_SAMPLE.finditer(passage.text):
            said = re.sub(r"take[- ]?home", "take-home", match[0].lower())
            yield Hook("work_sample", said, passage.evidence(*match.span()), certainty=0.85)


EXTRACTORS = (conditions, work_samples)
