"""Turn research notes on a company into the questions worth asking in an informational interview.

>>> import infoprep
>>> prep = infoprep.prepare({"company": "Shopify", "products": ["Shop Pay"]})
>>> len(prep.questions) >= 5
True
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from infoprep.answers import Answers, load_answers
    from infoprep.bank import Bank, load_bank
    from infoprep.case import Case, make_case
    from infoprep.contacts import Contacts, plan_contacts
    from infoprep.errors import (
        AnswersError,
        BankError,
        InfoprepError,
        InputError,
        MissingExtraError,
        ModelMissingError,
        NotesError,
        PluginError,
        RenderError,
    )
    from infoprep.folder import Folder, load_folder
    from infoprep.keywords import Keyword, find_keywords
    from infoprep.learning import Learned, learn, save_weights
    from infoprep.ledger import Ledger, ledger_of
    from infoprep.letters import Letter, write_letter
    from infoprep.many import Outcome, prepare_many
    from infoprep.notes import Notes, load_notes, parse_notes
    from infoprep.prep import prepare
    from infoprep.preparation import Prep
    from infoprep.render.case import save_case

# Each public name and the module it comes from; a module is loaded when a name of it is first used, so
# that importing infoprep costs nothing and loads none of spaCy, pydantic, Jinja2 and PyYAML.
_HOMES = {
    "Answers": "answers",
    "AnswersError": "errors",
    "Bank": "bank",
    "BankError": "errors",
    "Case": "case",
    "Contacts": "contacts",
    "Folder": "folder",
    "InfoprepError": "errors",
    "InputError": "errors",
    "Keyword": "keywords",
    "Learned": "learning",
    "Ledger": "ledger",
    "Letter": "letters",
    "MissingExtraError": "errors",
    "ModelMissingError": "errors",
    "Notes": "notes",
    "NotesError": "errors",
    "Outcome": "many",
    "PluginError": "errors",
    "Prep": "preparation",
    "RenderError": "errors",
    "find_keywords": "keywords",
    "learn": "learning",
    "ledger_of": "ledger",
    "load_answers": "answers",
    "load_bank": "bank",
    "load_folder": "folder",
    "load_notes": "notes",
    "make_case": "case",
    "parse_notes": "notes",
    "plan_contacts": "contacts",
    "prepare": "prep",
    "prepare_many": "many",
    "save_case": "render.case",
    "save_weights": "learning",
    "write_letter": "letters",
}

__all__ = [
    "Answers",
    "AnswersError",
    "Bank",
    "BankError",
    "Case",
    "Contacts",
    "Folder",
    "InfoprepError",
    "InputError",
    "Keyword",
    "Learned",
    "Ledger",
    "Letter",
    "MissingExtraError",
    "ModelMissingError",
    "Notes",
    "NotesError",
    "Outcome",
    "PluginError",
    "Prep",
    "RenderError",
    "find_keywords",
    "learn",
    "ledger_of",
    "load_answers",
    "load_bank",
    "load_folder",
    "load_notes",
    "make_case",
    "parse_notes",
    "plan_contacts",
    "prepare",
    "prepare_many",
    "save_case",
    "save_weights",
    "write_letter",
]


def __getattr__(name: str) -> object:
    if name == "__version__":
        from importlib.metadata import version

        return version("infoprep")
    if name not in _HOMES:
        raise AttributeError(f"module 'infoprep' has no attribute '{name}'")
    value = getattr(import_module(f"infoprep.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
