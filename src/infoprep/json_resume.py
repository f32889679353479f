"""A JSON Resume (jsonresume.org, schema 1.0.0) as the part of the notes about the seeker.

JSON is YAML too: so every value keeps its place in the file, and questions can point at its lines.
"""

from __future__ import annotations

from collections.abc import Iterator

from infoprep.yaml_source import Fields, Items, Node, Source, SourceError, Text
from infoprep.yaml_tree import parse_source

_JOBS = 3  # the newest ones: a meeting has no time for more
_SKILLS = 12


def parse_resume(source: Source, under: str = "seeker") -> Node:
    """Build the tree of a seeker from a JSON Resume.

    Args:
        source: The file.
        under: Dotted path that all paths in the tree start with.

    Returns:
        Fields of `Seeker`: name, background and skills; what one wants stands in no resume.

    Raises:
        SourceError: The file is no JSON, or holds nothing of a JSON Resume.
    """
    root = parse_source(source, under)
    if not isinstance(root, Fields) or not {"basics", "work", "education", "skills"} & root.keys():
        message = "Expected a JSON Resume, with 'basics', 'work', 'education' or 'skills'."
        raise SourceError([source.problem(0, "", message, "See https://jsonresume.org/schema.")])
    seeker = Fields()
    name, background = _text(_part(root, "basics"), "name"), list(_background(root))
    if name:
        seeker[_key(name, "name")] = name.part(0, len(name), f"{under}.name")
    if background:
        seeker[_key(background[0], "background")] = _joined(background, ".\n", f"{under}.background")
    skills = Items(
        skill.part(0, len(skill), f"{under}.skills.{number}") for number, skill in enumerate(_skills(root))
    )
    if skills:
        seeker[_key(skills[0], "skills")] = skills
    return seeker


def _background(root: Fields) -> Iterator[Text]:
    # Not the summary: "Results-driven professional" is nothing that anybody says of themselves aloud.
    for job in _entries(root, "work")[:_JOBS]:
        yield from _pair(_text(job, "position"), " at ", _text(job, "name") or _text(job, "company"))
    for study in _entries(root, "education"):
        yield from _pair(
            _text(study, "area") or _text(study, "studyType"), " at ", _text(study, "institution")
        )


def _pair(first: Text | None, between: str, second: Text | None) -> Iterator[Text]:
    parts = [part for part in (first, second) if part]
    if parts:
        yield _joined(parts, between, parts[0].path)


def _skills(root: Fields) -> Iterator[Text]:
    found: list[Text] = []
    for skill in _entries(root, "skills"):
        words = skill.get(Text("keywords"))
        listed = [word for word in words if isinstance(word, Text)] if isinstance(words, Items) else []
        named = _text(skill, "name")
        found += listed or ([named] if named else [])
    spoken = (_text(language, "language") for language in _entries(root, "languages"))
    yield from [*found[:_SKILLS], *(language for language in spoken if language)]


def _entries(root: Fields, name: str) -> list[Fields]:
    entries = root.get(Text(name))
    return [entry for entry in entries if isinstance(entry, Fields)] if isinstance(entries, Items) else []


def _part(root: Fields, name: str) -> Fields:
    part = root.get(Text(name))
    return part if isinstance(part, Fields) else Fields()


def _text(fields: Fields, name: str) -> Text | None:
    value = fields.get(Text(name))
    return value.part(0, len(value)) if isinstance(value, Text) and value.strip() else None


def _key(near: Text, name: str) -> Text:
    return Text(name, near.source, near.path, near.offsets[:1])


def _joined(parts: list[Text], between: str, path: str) -> Text:
    """Texts in a row; what stands between them has the place of the character before it."""
    words = ""
    offsets: list[int] = []
    for part in parts:
        if words:
            words += between
            offsets += [offsets[-1]] * len(between)
        words += part
        offsets += part.offsets
    return Text(words, parts[0].source, path, offsets)
