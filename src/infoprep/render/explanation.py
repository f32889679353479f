"""Why a question is on the sheet, in plain English."""

from __future__ import annotations

from infoprep.agenda import Question


def explained(number: int, question: Question) -> str:
    """A question's reasons and evidence in plain English."""
    lines = [f"{number}. {question.text}", ""]
    lines.append(
        f"Worth {question.score:.2f}, number {question.rank} of the list; {question.priority}. Because:"
    )
    weighty = sorted((r for r in question.reasons if r.share), key=lambda reason: -abs(reason.share))
    lines += [*(f"  {reason.share:+.2f}  {reason.words}" for reason in weighty), ""]
    if question.evidence:
        lines.append("It rests on:")
        lines += [f"  {piece.file}:{piece.line}:{piece.column}  {piece.text}" for piece in question.evidence]
    else:
        lines.append("It rests on no line of the notes: it is a general question.")
    return "\n".join(lines) + "\n"
