"""A widget for notebooks: put the questions in your own order, pin some, drop others, bring some in.

Built with anywidget, so that it runs in Jupyter, VS Code, Colab and marimo; its script asks nothing of anybody.
"""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from infoprep.errors import MissingExtraError

if TYPE_CHECKING:
    from infoprep.preparation import Prep

try:
    import anywidget
    import traitlets
except ImportError:
    raise MissingExtraError("The widget needs anywidget. Type: pip install 'infoprep[notebook]'") from None

_PAGE = files("infoprep.render").joinpath("page")


class Chooser(anywidget.AnyWidget):
    """The questions of a preparation to arrange by hand.

    Show it as the last line of a cell, arrange, and take `prep`.

    Attributes:
        questions: The questions on the sheet and in its reserve, each with number, text and minutes.
        order: Numbers of the questions to ask, in order; set by the page or by hand.
        pinned: Numbers of those to ask even when late.
        title: Whom the questions are for.
        minutes: How many minutes of the meeting there are for them.

    >>> import infoprep
    >>> chooser = Chooser(infoprep.prepare({"company": "Acme"}))
    >>> chooser.order = [3, 1]
    >>> len(chooser.prep.questions)
    2
    """

    _esm = _PAGE.joinpath("chooser.js").read_text(encoding="utf-8")
    _css = _PAGE.joinpath("chooser.css").read_text(encoding="utf-8")
    questions = traitlets.List(traitlets.Dict()).tag(sync=True)
    order = traitlets.List(traitlets.Int()).tag(sync=True)
    pinned = traitlets.List(traitlets.Int()).tag(sync=True)
    title = traitlets.Unicode().tag(sync=True)
    minutes = traitlets.Int().tag(sync=True)

    def __init__(self, prep: Prep) -> None:
        """Args: prep: What to arrange."""
        self._prep = prep
        listed = [*prep.questions, *prep.reserve]
        super().__init__(
            questions=[
                {"number": number, "text": question.text, "minutes": question.minutes}
                for number, question in enumerate(listed, 1)
            ],
            order=list(range(1, len(prep.questions) + 1)),
            pinned=list(prep.sheet.if_late),
            title=prep.sheet.title,
            minutes=prep.sheet.minutes,
        )

    @property
    def prep(self) -> Prep:
        """The preparation as it is arranged now: save or print this one.

        Raises:
            ValueError: `order` was set to a number that is not there, or that is there twice.
        """
        return self._prep.arranged(self.order, must=self.pinned)
