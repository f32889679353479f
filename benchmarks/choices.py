"""What readers would bring: from their marks to each template's `chosen`.

    python benchmarks/choices.py            tell what the marks say, and what they would have told of notes left out
    python benchmarks/choices.py --write    write `chosen` into the bank's files

`choices.json` holds, for each notes file, how often the fills of a template were brought, good, left and refused by
a reader who saw all that the bank had for these notes (docs/quality.md). A template's share is drawn towards its
theme's and that towards the mean of all, the more the fewer marks there are (a beta-binomial mean with a fixed
prior weight; Gelman et al., Bayesian Data Analysis, 2013, section 2.4).
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

HERE = Path(__file__).parent
BANK = HERE.parent / "question_bank" / "en"
WORTHS = (1.0, 0.6, 0.25, 0.0)  # brought, good, left, refused
OF_THEME, OF_ALL = 4, 12  # marks that the theme's share and the mean of all weigh
AT_MEAN, STEPS = 4.5, 20  # a share of the mean is a 4 or 5, and .05 more is one more

Marks = Mapping[str, Mapping[str, list[int]]]


def main() -> None:
    """Tell or write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    marks: Marks = json.loads((HERE / "choices.json").read_text(encoding="utf-8"))
    chosen = chosen_of(marks)
    if asked.write:
        for file in sorted(BANK.rglob("*.yaml")):
            _write(file, chosen)
        return
    by_value = defaultdict(list)
    for name, value in sorted(chosen.items()):
        by_value[value].append(name)
    for value in sorted(by_value, reverse=True):
        print(f"{value}  {len(by_value[value]):4d}  {', '.join(by_value[value][:6])}")
    print(f"\n{len(marks)} notes, {sum(sum(map(sum, m.values())) for m in marks.values()):,} marks")
    print("mean worth of questions by what the other notes tell of their template:")
    for value, worth, count in _left_out(marks):
        print(f"  {value}: {worth:.2f} ({count})")


def chosen_of(marks: Marks) -> dict[str, int]:
    """Each template's `chosen`, 0 to 9.

    Args:
        marks: By notes file and template, how many of its fills were brought, good, left and refused.
    """
    themes = {name: theme for theme, names in _themes().items() for name in names}
    own: dict[str, tuple[float, int]] = defaultdict(lambda: (0.0, 0))
    of_theme: dict[str, tuple[float, int]] = defaultdict(lambda: (0.0, 0))
    worth, count = 0.0, 0
    for note in marks.values():
        for name, counts in note.items():
            if name not in themes:
                continue
            theirs = sum(w * n for w, n in zip(WORTHS, counts, strict=True)), sum(counts)
            own[name] = own[name][0] + theirs[0], own[name][1] + theirs[1]
            theme = themes[name]
            of_theme[theme] = of_theme[theme][0] + theirs[0], of_theme[theme][1] + theirs[1]
            worth, count = worth + theirs[0], count + theirs[1]
    mean = worth / count

    def drawn(told: tuple[float, int], towards: float, weight: int) -> float:
        return (told[0] + weight * towards) / (told[1] + weight)

    shares = {
        name: drawn(own[name], drawn(of_theme[theme], mean, OF_ALL), OF_THEME)
        for name, theme in themes.items()
        if of_theme[theme][1] >= OF_THEME  # of what readers were hardly shown, the author's own number stays
    }
    return {name: max(0, min(9, round(AT_MEAN + STEPS * (share - mean)))) for name, share in shares.items()}


def _left_out(marks: Marks) -> Iterator[tuple[int, float, int]]:
    """For each value of `chosen`, as it is without a notes file, the mean worth of that file's questions."""
    found: dict[int, list[float]] = defaultdict(list)
    for name, note in marks.items():
        others = chosen_of({other: told for other, told in marks.items() if other != name})
        for template, counts in note.items():
            for worth, times in zip(WORTHS, counts, strict=True):
                found[others.get(template, 5)] += [worth] * times
    for value, worths in sorted(found.items(), reverse=True):
        yield value, sum(worths) / len(worths), len(worths)


def _themes() -> dict[str, list[str]]:
    """Templates by their file; those that say a goal in its own words apart from those that are only of its kind."""
    themes: dict[str, list[str]] = defaultdict(list)
    for file in sorted(BANK.rglob("*.yaml")):
        for question in yaml.safe_load(file.read_text(encoding="utf-8")).get("questions") or ():
            says = any(re.search(r"{{ (?:goal|worry) ", wording) for wording in question["ask"].values())
            # Of an occupation's own questions there are too few marks each: all packs are one theme.
            name = file.parent.name if file.parent.name == "occupation" else str(file.relative_to(BANK))
            themes[f"{name}{' said' * says}"].append(question["id"])
    return themes


def _write(file: Path, chosen: Mapping[str, int]) -> None:
    text = file.read_text(encoding="utf-8")
    parts = re.split(r"(?m)^(?=  - id: )", text)
    for place, part in enumerate(parts):
        name = re.match(r"  - id: (\S+)", part)
        if name:
            bare = re.sub(r"(?m)^    chosen: \d\n", "", part)
            if name[1] not in chosen:
                continue
            line = f"    chosen: {chosen[name[1]]}\n"
            parts[place] = re.sub(r"(?m)^(?=    (?:stage): )", line, bare, count=1)
    file.write_text("".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
