"""Markdown notes with YAML front matter, as notes apps keep them: the front gives the fields, the rest the notes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.yaml_source import Fields, Node, Source, SourceError, Text
from infoprep.yaml_tree import parse_source

_FRONT = re.compile(r"---[ \t]*\r?\n(?:.*?\n)??(?=(?P<end>(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)))", re.DOTALL)
# What notes apps and site builders keep in the front for themselves.
_THEIRS = frozenset(
    """aliases area author category created cssclasses date description done draft due id image keywords lang layout
    modified parent permalink priority project publish related slug source status tags title type up updated url
    """.split()
)
# What is a sign of Markdown and no word of the text; of a link its words stay. Bounded, or rows of open
# brackets would take minutes.
_MARKS = re.compile(
    r"<!--.{0,1000}?-->"
    r"|!\[[^\]\n]{0,200}\]\([^)\n]{0,200}\)|!\[\[[^\]\n]{0,200}\]\]"  # a picture
    r"|\[\[(?:[^\]|\n]{0,200}\|)?(?=[^\]\n]{0,200}\]\])|\]\]"  # a link inside the app
    r"|\[(?=[^\]\n]{1,200}\]\([^)\n]{0,200}\))|(?<=[^\]\s])\]\([^)\n]{0,200}\)"
    r"|(?m:^[ \t]*#{1,6}[ \t]+|^[ \t]*(?:>[ \t]?)+|^[ \t]*(?:[-*_][ \t]*){3,}$)"
    r"|(?m:(?<=^[-*+] )\[[ xX]\][ \t]+)"  # a task
    r"|\*\*|__|==|~~|`+"
    r"|(?<![\w*])[*_](?=[^\s*_][^*_\n]{0,200}[*_](?!\w))|(?<=[^\s*_])[*_](?![\w*])",
    re.DOTALL,
)


def parse_markdown(source: Source, under: str = "") -> Node:
    """Build the tree of Markdown notes.

    Args:
        source: The text with its name.
        under: Dotted path that all paths in the tree start with.

    Returns:
        The front matter's fields, less what notes apps keep there for themselves; the text below is added
        to ``notes`` without its Markdown signs.

    Raises:
        SourceError: There is no front matter, or it is wrong as YAML.
    """
    front = _FRONT.match(source.text)
    if not front:
        message = "Expected front matter: a first line '---', then 'company: ...', then '---'."
        raise SourceError([source.problem(0, "", message, "Put those lines above the text.")])
    root = parse_source(source, under, upto=front.end())
    if root is None:
        root = Fields()
    if not isinstance(root, Fields):
        return root
    for name in [name for name in root if name in _THEIRS]:
        del root[name]
    path = ".".join(filter(None, [under, "notes"]))
    body = _without_marks(source, front.end("end"), path)
    written = root.get(Text("notes"))
    if body.strip() and (written is None or isinstance(written, Text)):
        key = next((name for name in root if name == "notes"), Text("notes", source, path, body.offsets[:1]))
        root[key] = _joined(written, body) if written else body
    return root


def _without_marks(source: Source, start: int, path: str) -> Text:
    """The text from a place on, without Markdown signs; each character knows where it stands."""
    places = [place for span in _kept(source.text, start) for place in range(*span)]
    return Text("".join(source.text[place] for place in places), source, path, places).without_hidden()


def _kept(text: str, start: int) -> Iterator[tuple[int, int]]:
    for mark in _MARKS.finditer(text, start):
        yield start, mark.start()
        start = mark.end()
    yield start, len(text)


def _joined(first: Text, second: Text) -> Text:
    offsets = [*first.offsets, first.offsets[-1], *second.offsets]
    return Text(f"{first}\n{second}", second.source, first.path, offsets)
