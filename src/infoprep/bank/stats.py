"""How a bank is made up: what its questions are about, for whom, and of which shape."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING

from infoprep.bank.lint import cases_of
from infoprep.bank.template import Only, Template, people
from infoprep.bank.whole import stems
from infoprep.templating import Slot
from infoprep.vocabulary import GENERAL, VIEWPOINTS

if TYPE_CHECKING:
    from infoprep.bank import Bank

_STEMS = 12  # as many as are shown


def types_of(template: Template) -> set[str]:
    """The types of facts that a template needs, in a slot or by `when:`."""
    return {Slot(name).type for name in _slots_of(template)}


def _slots_of(template: Template) -> set[str]:
    wordings = (*template.wordings.values(), *template.led.values())
    names = {slot.name for wording in wordings for slot in wording.slots}
    return names | set(map(str, template.when))


def is_join(template: Template) -> bool:
    """Whether it sets two facts beside each other, of which one at least is not the role or the line of work."""
    names = {name for name in _slots_of(template) if Slot(name).type != "company"}
    return len(names) > 1 and any(Slot(name).type not in GENERAL for name in names)


def bank_stats(bank: Bank) -> dict[str, dict[str, int]]:
    """Count a bank's questions by all that tells them apart.

    Args:
        bank: The bank.

    Returns:
        A table for each way of counting, largest first; "event" stands for a slot that any event fills.

    >>> from infoprep import load_bank
    >>> bank_stats(load_bank())["all"]["questions"] >= 600
    True
    """
    templates = bank.templates
    packs = [template for template in templates if template.only != Only()]
    return {
        "all": {
            "questions": len(templates),
            "wordings": sum(len(template.ask) for template in templates),
            "joining two facts": sum(map(is_join, templates)),
            "without a company fact": sum(types_of(template) <= GENERAL for template in templates),
            "at home in one line of work": len(packs),
        },
        "theme": _counted(_theme(template) for template in templates),
        "topic": _counted(str(template.topic) for template in templates),
        "stage": _counted(template.stage for template in templates),
        "shape": _counted(template.shape for template in templates),
        "for whom": _counted(name for template in templates for name in _asked(template)),
        "fact": _counted(name for template in templates for name in types_of(template)),
        "function": _counted(str(name) for template in templates for name in template.only.function),
        "sector": _counted(str(name) for template in templates for name in template.only.sector),
        "occupation": _counted(str(t.only.occupation) for t in templates if t.only.occupation),
        "sensitivity": _counted(str(template.sensitivity) for template in templates),
        "stem": dict(stems(cases_of(bank)).most_common(_STEMS)),
    }


def _counted(names: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(names).items(), key=lambda item: (-item[1], item[0])))


_PACKS = ("function", "occupation", "sector")


def _theme(template: Template) -> str:
    path = PurePath(template.id.source.name)
    return f"{path.parent.name}/{path.stem}" if path.parent.name in _PACKS else path.stem


def _asked(template: Template) -> Iterator[str]:
    asked = {name for viewpoints in template.ask for name in people(viewpoints)}
    yield from (name for name in VIEWPOINTS if name in asked)
