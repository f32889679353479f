"""The sheet as one HTML file that asks nothing of anybody: to read, to print, or live in the meeting."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from infoprep.render.text import beside, clock
from infoprep.sheet import Sheet

if TYPE_CHECKING:
    from jinja2 import Template


def to_html(sheet: Sheet, *, live: bool = False) -> str:
    """The sheet as HTML.

    Args:
        sheet: The page.
        live: With a clock, and fields that keep what is typed in the browser and can be saved as a file.

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
        key=page_key(sheet),
        policy="; ".join(policy),
        css=css,
        js=js,
        live=live,
        ruled=sheet.reader == "room",
        marked=marked,
        clock=clock,
        notes=lambda question: beside(question, sheet.reader),
    )


def page_key(sheet: Sheet) -> str:
    """A name for the page that is the same for the same questions: under it a browser keeps what is typed."""
    texts = "\n".join([sheet.title, sheet.who, *(entry.question.text for entry in sheet.entries)])
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
