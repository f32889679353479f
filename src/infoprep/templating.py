"""The language of templates: text with slots and filters, a small safe part of Jinja2.

Jinja2 parses; what it parsed is checked against a short list of allowed nodes and kept as parts. Nothing
is ever compiled or run, so a template from a stranger can hold nothing that happens: there are no
loops, branches, calls, attributes or constants (docs/decisions/0002-templates-are-parts.md).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from infoprep.articles import indefinite
from infoprep.limits import TEMPLATE, Limit
from infoprep.wording import possessive, sentence_start

if TYPE_CHECKING:
    from jinja2 import Environment, nodes

# Filters that work on words; all others name a form of the hook.
WORD_FILTERS = {"a": indefinite, "possessive": possessive}


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a template that a hook fills: ``{{ sale | short }}``.

    Attributes:
        name: Its name: a hook type, with ``_2`` behind it for a second one of that type.
        form: Which form of the hook stands there; "text" for the plain one.
        words: Filters on the words, in order, from `WORD_FILTERS`.
    """

    name: str
    form: str = "text"
    words: tuple[str, ...] = ()

    @property
    def type(self) -> str:
        """The hook type that fills it."""
        head, _, number = self.name.rpartition("_")
        return head if number.isdigit() else self.name


@dataclass(frozen=True, slots=True)
class Wording:
    """A template's text, parsed: pieces of text and slots in turn."""

    parts: tuple[str | Slot, ...]

    @property
    def slots(self) -> tuple[Slot, ...]:
        """Its slots in order, with repeats."""
        return tuple(part for part in self.parts if isinstance(part, Slot))

    def fill(self, words: Callable[[Slot], str]) -> str:
        """The text with each slot's words in its place, with a capital where a sentence begins with them.

        >>> parse_template("I've cooked. {{ goal | own }}?").fill(lambda slot: "what would I have to learn")
        "I've cooked. What would I have to learn?"
        """
        text, before = [], ""
        for part in self.parts:
            said = part if isinstance(part, str) else words(part)
            text.append(sentence_start(said) if before.endswith(". ") and part is not said else said)
            before = said
        return "".join(text)


class TemplateError(ValueError):
    """A template that is not in the language; the message says what to write instead."""


@cache
def _environment() -> Environment:
    from jinja2.sandbox import SandboxedEnvironment

    return SandboxedEnvironment(autoescape=False)


def parse_template(text: str, limit: Limit = TEMPLATE) -> Wording:
    """Parse a template and check that it holds nothing but text, slots and filters.

    Args:
        text: The template, such as ``What changed after {{ sale | short }}?``.
        limit: How long it may be.

    Returns:
        Its parts.

    Raises:
        TemplateError: It is too long, is not Jinja2, or uses a part of Jinja2 that has no place here.

    >>> parse_template("What changed after {{ sale | short }}?").slots
    (Slot(name='sale', form='short', words=()),)
    """
    if len(text) > limit.most:
        raise TemplateError("\n".join(limit.passed()))
    return _parsed(str(text))


@lru_cache(maxsize=8192)  # a bank's wordings are checked one by one, and then looked up for each viewpoint
def _parsed(text: str) -> Wording:
    from jinja2 import TemplateSyntaxError

    if text and _PLAIN.fullmatch(text):  # nothing to parse, as in every third wording
        return Wording((text,))
    try:
        if _depth(text) > _DEEPEST:
            raise TemplateSyntaxError("too many brackets inside each other", 1)
        tree = _environment().parse(text)
    except TemplateSyntaxError as error:
        said = str(error.message).rstrip(".")
        raise TemplateError(
            f"The template can't be read: {said}.\n"
            "Write a slot as {{ product }} or {{ sale | short }}."
        ) from None
    return Wording(tuple(_parts(tree)))


_DEEPEST = 10
_PLAIN = re.compile(r"[^(){}\[\]#%\r\n]+")


def _depth(text: str) -> int:
    """How many brackets are open at most: Jinja2's parser calls itself for each."""
    return max(itertools.accumulate((char in "([{") - (char in ")]}") for char in text), default=0)


def _parts(tree: nodes.Template) -> Iterator[str | Slot]:
    from jinja2 import nodes

    for statement in tree.body:
        if not isinstance(statement, nodes.Output):
            raise _not_allowed(statement)
        for node in statement.nodes:
            yield node.data if isinstance(node, nodes.TemplateData) else _slot(node)


def _slot(node: nodes.Node) -> Slot:
    from jinja2 import nodes

    filters: list[str] = []
    while isinstance(node, nodes.Filter):
        if node.args or node.kwargs or node.dyn_args or node.dyn_kwargs or node.node is None:
            raise TemplateError(
                f"The filter '{node.name}' takes nothing in brackets.\nWrite '| {node.name}'."
            )
        filters.insert(0, node.name)
        node = node.node
    if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
        raise TemplateError(
            f"A form stands behind a bar, not a dot.\nWrite '{{{{ {node.node.name} | {node.attr} }}}}'."
        )
    if not isinstance(node, nodes.Name):
        raise _not_allowed(node)
    words = tuple(name for name in filters if name in WORD_FILTERS)
    forms = [name for name in filters if name not in WORD_FILTERS]
    if len(forms) > 1:
        raise TemplateError(f"'{node.name}' can't stand in two forms: {', '.join(forms)}.\nKeep one.")
    return Slot(node.name, forms[0] if forms else "text", words)


def _not_allowed(node: nodes.Node) -> TemplateError:
    kind = type(node).__name__.lower()
    return TemplateError(
        f"A template holds text, slots and filters only; this has a {kind}.\n"
        "Optional wording is a second question in the bank."
    )


def filtered(words: str, names: Iterable[str]) -> str:
    """Words after the filters that a template names behind a slot, one after the other.

    Args:
        words: The words.
        names: Names in `WORD_FILTERS`.

    >>> filtered("analyst", ["a"]), filtered("Sobeys", ["possessive"])
    ('an analyst', "Sobeys'")
    """
    for name in names:
        words = WORD_FILTERS[name](words)
    return words
