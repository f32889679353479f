"""How much of anything may come in, in one place: what each limit counts, and what is said where it is passed.

They bound the time and the memory that any file can cost (docs/reliability.md has both, measured). The
longest notes that were seen have a fifth of the words that are allowed.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Limit(NamedTuple):
    """The most there may be of something.

    Attributes:
        most: The most.
        counts: What is counted.
        message: What is said where there is more; ``{most}`` stands for the number.
        hint: What to do then.
    """

    most: int
    counts: str
    message: str
    hint: str

    def passed(self) -> tuple[str, str]:
        """What is wrong where there is more, and what to do.

        >>> DEPTH.passed()[0]
        'This is nested more than 20 levels deep.'
        """
        return self.message.format(most=f"{self.most:,}"), self.hint


FILE = Limit(
    1_000_000,
    "characters of a bank's file",
    "The file is longer than {most} characters.",
    "Split it into several files in one folder.",
)
NOTES = Limit(
    100_000,
    "characters of notes",
    "The notes are longer than {most} characters.",
    "Keep what you would ask about and leave the rest out.",
)
WORDS = Limit(
    5_000,
    "words and signs of notes, some ten pages",
    "The notes have more than {most} words and signs: the next one stands here.",
    "Keep what you would ask about and leave the rest out.",
)
ITEMS = Limit(
    200,
    "items of one list in notes",
    "This list has more than {most} items.",
    "Keep the ones that matter to you.",
)
LABEL = Limit(
    200,
    "characters of a name, a role, an industry, a place, a size or a date in notes",
    "This is longer than {most} characters.",
    "Keep the name here and put the rest under 'notes'.",
)
DEPTH = Limit(
    20,
    "levels of lists and names inside each other",
    "This is nested more than {most} levels deep.",
    "Write it flatter.",
)
VALUES = Limit(
    20_000,
    "values of a file, repeats by alias counted",
    "There are more than {most} values.",
    "Split the file.",
)
PARAGRAPH = Limit(
    600,
    "characters of a wording of a letter",
    "The wording is longer than {most} characters.",
    "Make two paragraphs of it.",
)
TEMPLATE = Limit(
    400, "characters of a bank's wording", "The template is longer than {most} characters.", "Ask one thing."
)
QUESTION = Limit(
    35, "words of a question on the list", "It is longer than {most} words.", "Cut it to one question."
)
QUESTION_CHARACTERS = Limit(
    400,
    "characters of a question on the list",
    "It is longer than {most} characters.",
    "Cut it to one question.",
)
PROBLEMS = Limit(
    100,
    "problems of one file",
    "There are more than {most} problems: those after this one are left out.",
    "Mend these first.",
)
MIN_MINUTES, MAX_MINUTES = 5, 240
LONGEST_LEAD = 18  # words of what is told before a question asks


def fits_in_a_breath(question: str) -> bool:
    """Whether a question is short enough to be asked.

    >>> fits_in_a_breath("What changed?")
    True
    """
    return len(question.split()) <= QUESTION.most and len(question) <= QUESTION_CHARACTERS.most


def gets_to_the_point(question: str) -> bool:
    """Whether what is told before a question asks is short enough to be kept in mind.

    >>> gets_to_the_point("I've been a nurse for six years. What would I have to learn?")
    True
    """
    *told, _ = _SENTENCE.split(question)
    return sum(len(sentence.split()) for sentence in told) <= LONGEST_LEAD


_SENTENCE = re.compile(r"(?<=[\w)”\"]{2})[.:] ")  # not behind "U.S."


LIMITS = (
    NOTES,
    WORDS,
    ITEMS,
    LABEL,
    FILE,
    VALUES,
    DEPTH,
    TEMPLATE,
    PARAGRAPH,
    QUESTION,
    QUESTION_CHARACTERS,
    PROBLEMS,
)
