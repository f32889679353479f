"""Coverage-guided fuzzing of the two gates: `make fuzz-gates`. Whatever is no `InputError` ends it.

    python -m tests.fuzz_gates notes|bank FOLDER -max_total_time=3600 [more options of libFuzzer]

The folder keeps what was found worth trying; the examples, our broken files and the shipped bank start it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris
import yaml

with atheris.instrument_imports(include=["infoprep", "yaml", "jinja2"]):
    from infoprep.bank import BankFile
    from infoprep.errors import InputError
    from infoprep.front_matter import parse_markdown
    from infoprep.gate import checked
    from infoprep.json_resume import parse_resume
    from infoprep.notes import Notes, Seeker
    from infoprep.yaml_source import SourceError, _decoded
    from infoprep.yaml_tree import parse_source


def notes_gate(data: bytes) -> None:
    """Notes, Markdown notes or a JSON Resume, by the first byte."""
    kinds = ((Notes, parse_source, ""), (Notes, parse_markdown, ""), (Seeker, parse_resume, "seeker"))
    kind, parse, under = kinds[data[0] % len(kinds) if data else 0]  # "0" is divisible by three
    _pass(data[1:], kind, under, parse)


def bank_gate(data: bytes) -> None:
    """A bank's file, with its templates."""
    _pass(data, BankFile, "", parse_source)


def _pass(data: bytes, kind, under, parse) -> None:
    try:
        checked(_decoded("a.yaml", data), kind, under, parse)
    except SourceError as error:
        # Each problem can be shown, whatever is in it.
        assert str(InputError(error.problems))


ROOT = Path(__file__).parents[1]


def _seeds(gate: str) -> list[bytes]:
    if gate == "bank":
        return [path.read_bytes() for path in (ROOT / "question_bank" / "en").glob("*.yaml")]
    cases = yaml.safe_load((ROOT / "tests" / "broken" / "cases.yaml").read_text(encoding="utf-8"))
    notes = [path.read_bytes() for path in (ROOT / "examples").glob("*.yaml")]
    notes += [case["text"].encode() for case in cases]
    resume = b'{"basics": {"name": "Ana"}, "work": [{"position": "nurse", "name": "St Mary"}], "skills": []}'
    return (
        [b"0" + text for text in notes]
        + [b"1---\n" + text + b"---\n# a\n" for text in notes]
        + [b"2" + resume]
    )


def main() -> None:
    """Start libFuzzer on one of the gates."""
    gate = sys.argv.pop(1)
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(_seeds(gate)):
        (folder / f"seed{number}").write_bytes(seed)
    atheris.Setup(
        [*sys.argv, "-timeout=5", "-rss_limit_mb=512"], {"notes": notes_gate, "bank": bank_gate}[gate]
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
