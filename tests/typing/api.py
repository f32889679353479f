"""The public API as a type checker must accept it; mypy reads this file, nothing runs it."""

from pathlib import Path

import infoprep

notes: infoprep.Notes = infoprep.load_notes(Path("a.yaml"))
parsed: infoprep.Notes = infoprep.parse_notes("company: X", name="x.yaml")
bank: infoprep.Bank = infoprep.load_bank() + infoprep.load_bank("mine.yaml", Path("more"))
prep: infoprep.Prep = infoprep.prepare(
    {"company": "X"}, seeker={"goals": ["a"]}, minutes=20, limit=5, bank=bank, settings={"max_fills": 3}
)
first: str = prep.questions[0].text
line: int = prep.questions[0].evidence[0].line
words: list[infoprep.Keyword] = infoprep.find_keywords(notes, limit=3)
saved: Path = prep.save("a.md")
try:
    prep.explain(1)
except infoprep.InputError as error:
    hint: str = error.problems[0].hint
