"""What a template reads like with its examples in its slots."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from infoprep.templating import Slot, Wording, filtered
from infoprep.wording import sentence_start

if TYPE_CHECKING:
    from infoprep.bank.template import Template


def example_of(slot: Slot, template: Template, examples: Mapping[str, Mapping[str, str]]) -> str:
    """The example for a slot: the template's own before its bank's, the slot's name before its type.

    Args:
        slot: The slot.
        template: The template it stands in.
        examples: The bank's examples.

    Returns:
        The words as they stand in the question; empty where there is no example.
    """
    own = {str(name): forms for name, forms in template.example.items()}
    for given in (own, examples):
        for name in (slot.name, slot.type):
            words = {str(form): str(text) for form, text in given.get(name, {}).items()}.get(slot.form)
            if words:
                return filtered(words, slot.words)
    return ""


def shown(template: Template, wording: Wording, examples: Mapping[str, Mapping[str, str]]) -> str:
    """A wording with its examples; a slot without one stays as its name in angle brackets.

    Args:
        template: The template.
        wording: One of its wordings.
        examples: The bank's examples.

    Returns:
        The question.
    """
    return sentence_start(
        wording.fill(lambda slot: example_of(slot, template, examples) or f"<{slot.name} | {slot.form}>")
    )
