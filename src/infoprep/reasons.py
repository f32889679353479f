"""Why something has the score it has: named reasons whose shares add up to it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """One named reason for a score.

    Attributes:
        name: The signal's or feature's name.
        value: How strong it is, in 0..1.
        share: What it adds to the score: weight x value; negative for what speaks against.
        words: The reason in plain English.
    """

    name: str
    value: float
    share: float
    words: str

    def __reduce__(self) -> tuple[type[Reason], tuple[str, float, float, str]]:
        """How it travels between processes: of three hundred in a preparation, in half the time."""
        return Reason, (self.name, self.value, self.share, self.words)
