"""The sheet as one HTML file that asks nothing of anybody: to read, to print, or live in the meeting."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from infoprep.render.text import beside, clock
from infoprep.sheet import Sheet

if TYPE_CHECKING:
    from jinja2 import Template

    from infoprep.answers import Answers


def to_html(sheet: Sheet, *, live: bool = False, begun: Answers | None = None) -> str:
    """The sheet as HTML.

    Args:
        sheet: The page.
        live: With a clock, and fields that keep what is typed in the browser and can be saved as a file.
        begun: Of a live page: what was written down before, to go on with.

    Returns:
        A whole document with its styles, and its script where it is live, inside; its policy forbids every
        request, and any script but its own.
    """
    from markupsafe import Markup

    live = live and sheet.reader != "them"  # nothing private, so nothing to keep
    css, js = _part("page.css"), _part("page.js") if live else ""
    policy = [
        "default-src 'none'",
        f"style-src '{_digest(css)}'",
        *((f"script-src '{_digest(js)}'",) if live else ()),
        "base-uri 'none'",
        "form-action 'none'",
    ]
    # Ours, and measured by the policy: written as they are.
    css, js = Markup(css), Markup(js)  # nosec B704
    marked = sheet.if_late if len(sheet.if_late) < len(sheet.entries) else ()
    return _template().render(
        sheet=sheet,
        key=page_key(sheet, begun),
        kept=json.dumps(_kept(sheet, begun), ensure_ascii=False) if live else "",
        policy="; ".join(policy),
        css=css,
        js=js,
        live=live,
        ruled=sheet.reader == "room",
        marked=marked,
        clock=clock,
        notes=lambda question: beside(question, sheet.reader),
    )


# An answer's fields that the page has room for, by what its ids end with; the rest is carried along.
_FIELDS = {
    "asked": "asked",
    "starred": "star",
    **{name: name for name in ("went", "notes", "takeaways", "follow_ups", "promised", "people", "private")},
}


def _kept(sheet: Sheet, begun: Answers | None) -> dict[str, Any]:
    """What a page made of answers starts with: its fields, what else they tell, and those of other questions."""
    if begun is None:
        return {}
    places = {entry.question.text: f"q{entry.number}" for entry in sheet.entries}
    places |= {question.text: f"r{number}" for number, question in enumerate(sheet.reserve, 1)}
    fields: dict[str, Any] = {"private": begun.private or ""}
    known, others = {}, []
    for answer in begun.answers:
        told = {name: _typed(name, value) for name, value in answer if value}
        place = places.pop(str(answer.question), None)
        if place is None:
            others.append(told)
            continue
        fields |= {f"{place}-{_FIELDS[name]}": told.pop(name) for name in list(told) if name in _FIELDS}
        known[place] = told
    kept = {"fields": fields, "known": known, "others": others, "person": begun.person, "date": begun.date}
    return {name: value for name, value in kept.items() if value}


def _typed(name: str, value: Any) -> Any:
    """A value as the page holds it: of a field a text or a tick, of the rest what is saved again."""
    if isinstance(value, tuple):
        return list(map(str, value)) if name == "about" else "\n".join(value)
    return value if isinstance(value, bool) else str(value)


def page_key(sheet: Sheet, begun: Answers | None = None) -> str:
    """A name for the page that is the same for the same questions: under it a browser keeps what is typed.

    Made of answers, a page is another one: what an older one kept doesn't stand over them.
    """
    written = [begun.model_dump_json()] if begun else []
    texts = "\n".join([sheet.title, sheet.who, *(entry.question.text for entry in sheet.entries), *written])
    # Letters of any script, nothing else: a safe name for a file too.
    name = re.sub(r"[\W_]+", "-", sheet.title.lower())[:40].strip("-")
    return f"{name}-{hashlib.sha256(texts.encode()).hexdigest()[:8]}"


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


@cache
def _part(name: str) -> str:
    return files("infoprep.render").joinpath("page", name).read_text(encoding="utf-8")


@cache
def _template() -> Template:
    from jinja2 import DictLoader, Environment, StrictUndefined

    parts = {name: _part(name) for name in ("page.html", "fields.html")}
    environment = Environment(
        loader=DictLoader(parts),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html")
