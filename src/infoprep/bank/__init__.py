"""Stage 5: question banks: load, check and merge them."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, overload

from pydantic import BeforeValidator, Field

from infoprep.bank.compiled import Packed, pack, unpack
from infoprep.bank.entries import entries_of
from infoprep.bank.index import Index
from infoprep.bank.template import ANYONE, Examples, Only, Part, Template, as_list
from infoprep.cache import Cache, code, shipped_folder, users_folder
from infoprep.errors import BankError, InputError, Problem
from infoprep.files import write_whole
from infoprep.gate import checked
from infoprep.yaml_source import Fields, Items, SourceError, Text, first_few, read_source
from infoprep.yaml_tree import parse_source

if TYPE_CHECKING:
    from infoprep.bank.lint import Complaint

__all__ = ["ANYONE", "SUFFIX", "Bank", "Template", "load_bank", "save_bank"]

SUFFIX = ".npz"  # of compiled banks


class BankFile(Part):
    """A file of a bank.

    Attributes:
        questions: The questions.
        theme: What they are about, in a line.
        only: Where all of them are at home, beside what each says itself.
        examples: What slots are shown with when questions are read and checked, by hook type.
        off: Ids of questions, of the banks that this one is added to, that are not to be asked.
    """

    questions: Annotated[tuple[Template, ...], BeforeValidator(as_list)] = ()
    theme: Text | None = None
    only: Only = Only()
    examples: Annotated[Examples, Field(default_factory=dict)]
    off: Annotated[tuple[Text, ...], BeforeValidator(as_list)] = ()


class Later(Sequence[Template]):
    """Templates that are made when somebody wants to see them; what is asked is in the index.

    Attributes:
        make: Makes all of them.
    """

    def __init__(self, make: Callable[[], Iterable[Template]]) -> None:
        self.make = make

    @cached_property
    def _made(self) -> tuple[Template, ...]:
        return tuple(self.make())

    def __len__(self) -> int:
        return len(self._made)

    @overload
    def __getitem__(self, place: int) -> Template: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Template, ...]: ...

    def __getitem__(self, place: int | slice) -> Template | tuple[Template, ...]:
        return self._made[place]


@dataclass(frozen=True)
class Bank:
    """Templates, by the order of their ids, so that the order of files changes nothing.

    Attributes:
        templates: The templates, as their authors wrote them; of a compiled bank none.
        examples: What slots are shown with, by hook type and form.
        off: Ids that are switched off in a bank that this one is added to.
    """

    templates: Sequence[Template]
    examples: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    off: frozenset[str] = frozenset()

    @cached_property
    def index(self) -> Index:
        """Its wordings laid out in columns, for filling and ranking."""
        return Index.of(entry for template in self.templates for entry in entries_of(template))

    def __len__(self) -> int:
        return len(self.index.ids)

    def check(self) -> list[Complaint]:
        """What the lint for question authors finds; see `infoprep.bank.lint.check_bank`."""
        from infoprep.bank.lint import check_bank

        return check_bank(self.with_examples())

    def with_examples(self) -> Bank:
        """The bank with the shipped bank's examples for facts that it has none for: no author need write them."""
        return replace(self, examples={**load_bank().examples, **self.examples})

    def __add__(self, other: Bank) -> Bank:
        """Both banks' templates: of two with one id the right one's, and none that the right one switches off."""

        def merged() -> Iterator[Template]:
            theirs = {template.id: template for template in other.templates}
            mine = {t.id: t for t in self.templates if t.id not in other.off} | theirs
            return (mine[name] for name in sorted(mine))

        return _with_index(
            Bank(Later(merged), {**self.examples, **other.examples}, self.off),
            self.index.joined(other.index, other.off),
        )


def _with_index(bank: Bank, index: Index) -> Bank:
    """A bank whose index is known already."""
    bank.__dict__["index"] = index
    return bank


def load_bank(*paths: str | Path) -> Bank:
    """Load question banks.

    Args:
        paths: YAML files, folders of them, or compiled banks (`save_bank`); none: the bank that comes with
            infoprep. To add a bank of one's own to that one: ``load_bank() + load_bank("mine.yaml")``.

    Returns:
        The bank.

    Raises:
        BankError: A file can't be read or is wrong; ``.problems`` has everything at once.

    >>> len(load_bank()) > 80
    True
    """
    if not paths:
        return _shipped()
    files = [Path(path) for path in paths]
    plain = tuple(file for file in files if file.suffix != SUFFIX)
    first, *others = [
        *map(_read_compiled, (f for f in files if f.suffix == SUFFIX)),
        *([_load(plain)] if plain else []),
    ]
    return sum(others, first)


def save_bank(bank: Bank, path: str | Path) -> None:
    """Write a bank in the form that loads at once; only what is asked is in it, not who wrote it where.

    Args:
        bank: The bank.
        path: Where to; its name ends in ``.npz``.

    Raises:
        InputError: The name ends in something else.
        RenderError: It can't be written.
    """
    path = Path(path)
    if path.suffix != SUFFIX:
        said = f"Expected a file that ends in '{SUFFIX}', found '{path.name}'."
        raise InputError([Problem(str(path), 1, 1, "", said, f"Write '{path.stem}{SUFFIX}'.")])
    write_whole(path, pack(Packed(bank.index, bank.examples, bank.off)))


def _read_compiled(file: Path) -> Bank:
    try:
        data = file.read_bytes()
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise BankError([Problem(str(file), 1, 1, "", f"Can't open the file: {reason}.")]) from None
    packed = unpack(data, str(file))
    return _with_index(Bank((), packed.examples, packed.off), packed.index)


@cache
def _shipped() -> Bank:
    return _load((shipped_folder() / "en",))


@cache
def shipped_bank(kept: Cache | None = None) -> Bank:
    """The bank that comes with infoprep, in its compiled form where that was kept.

    Reading two hundred files takes two seconds and 50 MB in each new process; nothing of a user's is in them, so the
    compiled form is kept in the user's folder even where readings of notes are not.

    Args:
        kept: What was kept before; none: the user's own folder.
    """
    kept = kept or Cache(users_folder())
    files = hashlib.sha256()
    for file in sorted(shipped_folder().rglob("*.yaml")):
        files.update(file.read_bytes())
    key = f"bank {code()} {files.hexdigest()}"
    record = kept.get(key)
    if record is None:
        bank = _shipped()
        kept.put(key, pack(Packed(bank.index, bank.examples, bank.off)))
        return bank
    packed = unpack(record, "the bank that comes with infoprep")
    return _with_index(Bank(Later(lambda: _shipped().templates), packed.examples, packed.off), packed.index)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name too long, or with a null in it: told when it is opened
        return False


def _with_ids(file: Path, problems: Iterable[Problem]) -> Iterator[Problem]:
    """Problems whose path names the question by its id, not by its number."""
    try:
        root = parse_source(read_source(file))
    except SourceError:
        root = None
    questions = root.get(Text("questions")) if isinstance(root, Fields) else None
    items = questions if isinstance(questions, Items) else ()
    ids = [str(item.get(Text("id")) or "") if isinstance(item, Fields) else "" for item in items]
    for problem in problems:
        number = re.match(r"questions\.(\d+)\b", problem.path)
        name = ids[int(number[1])] if number and int(number[1]) < len(ids) else ""
        yield replace(problem, path=f"{name}{problem.path[number.end() :]}") if number and name else problem


def _load(paths: tuple[Path, ...]) -> Bank:
    files = [
        file for path in paths for file in (sorted(path.rglob("*.yaml")) if _is_folder(path) else [path])
    ]
    if not files:
        name = str(paths[0])
        raise BankError(
            [Problem(name, 1, 1, "", "There is no question bank here.", "A bank is a .yaml file.")]
        )
    problems: list[Problem] = []
    templates: list[Template] = []
    examples: dict[str, Mapping[str, str]] = {}
    off: set[str] = set()
    for file in files:
        try:
            read = checked(read_source(file), BankFile)
            templates += [template.at_home(read.only) for template in read.questions]
            examples |= {
                str(slot): {str(form): str(words) for form, words in forms.items()}
                for slot, forms in read.examples.items()
            }
            off |= set(read.off)
        except SourceError as error:
            problems += _with_ids(file, error.problems)
    counts = Counter(template.id for template in templates)
    problems += first_few(
        [
            template.id.source.problem(
                template.id.offset, "id", f"The id '{template.id}' is here twice.", "Change one."
            )
            for template in templates
            if counts[template.id] > 1
        ]
    )
    if problems:
        raise BankError(problems)
    return Bank(tuple(sorted(templates, key=lambda template: template.id)), examples, frozenset(off))
