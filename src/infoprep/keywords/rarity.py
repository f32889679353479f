"""How rare words are in English at large: by the name that other stages know it by."""

from __future__ import annotations

from infoprep.lexicon import UNKNOWN_WORD, zipf

__all__ = ["UNKNOWN_WORD", "zipf"]
