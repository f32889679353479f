"""The stations of the interviewee's path, as notes have them in a few words: "print sub → audience", "ICU, then wards".

Told to them as deeds: "You went from print sub to audience". What is told with a verb of its own is for `deeds`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.articles import indefinite
from infoprep.hooks.phrases import names_a_worker, tidy
from infoprep.hooks.records import Hook, Scene
from infoprep.hooks.shorthand import has_slip, written_out
from infoprep.reading import Reading
from infoprep.wording import in_dictionary, is_plural, mid_sentence
from infoprep.yaml_source import Text

_PIECES = r"[.;]\s+|[.;]$"
_ARROW = r"\s*(?:→|->|=>)\s*"
# "Etch module first, then integration", "HR dev then redeployment of people", "registrar, later own firm"
_THEN = re.compile(
    r"(?P<one>[^,;.]+?)(?: (?:at )?first)?(?:,| and|,? &)? (?:then|later) (?P<other>[^,;.]+?)(?= then\b|[,;.]|$)",
    re.IGNORECASE,
)
_TURNED = re.compile(r"(?P<one>[a-z][\w'’ -]+?)[ -]turned[ -](?P<other>[a-z][\w'’ -]+)", re.IGNORECASE)
# "plant manager in Huichapan and later in Spain"
_TWICE = re.compile(
    r"(?P<was>[a-z][\w'’ -]+?) in (?P<one>[A-Z]\w+(?: [A-Z]\w+)?)(?:,| and)? (?:later|then) in "
    r"(?P<other>[A-Z]\w+(?: [A-Z]\w+)?)"
)
# "art historian who learned to code"
_LEARNED = re.compile(r"(?P<was>[a-z][\w'’ -]+?) who (?P<did>learn(?:ed|t) (?:to )?[\w'’ -]+)", re.IGNORECASE)
_OWN_SINCE = re.compile(
    r"\b(?:her |his |their )?own (?P<what>business|company|consultancy|firm|practice|shop|"
    r"studio) since (?P<year>(?:19|20)\d\d)"
)
# "pacemakers before"
_BEFORE = re.compile(r"(?P<what>[a-z][\w'’-]+(?: [a-z][\w'’-]+)?) before(?: that)?(?: \([^()]*\))?")
# What is said of a station beside its name.
_BESIDE = re.compile(
    r"\s*\([^()]*\)|\s+(?:for|since|until|till|in (?=(?:19|20)\d)|from (?=\d)) .*$|\s+(?:first|now)$",
    re.IGNORECASE,
)
_HERE = frozenset({"here", "there", "now", "us"})
# Words that tell, and are no station: what somebody did has a sentence of its own.
_TELLS = re.compile(
    r"^(?:about|after|and|at|before|began|came|did|ex|for|former|formerly|grew|in|joined|led|left|moved|now|one|ran|"
    r"same|since|some|spent|started|studied|taught|then|trained|two|went|with|worked|years?)\b|\d|\b(?:I|me|my|years?)\b",
    re.IGNORECASE,
)
_LONGEST = 6  # words of a station


def stations(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """Where somebody went from, and to; what they were in two places; since when they are their own master."""
    name = str(reading.notes.company.name)
    here = _HERE | {name.lower(), name.split(maxsplit=1)[0].lower()}
    for passage in reading.under("interviewee.background"):
        towns = {entity.text for entity in passage.doc.ents if entity.label_ == "GPE"}
        for piece in passage.text.split_parts(_PIECES):
            yield from _told(piece, here, towns)


def _told(piece: Text, here: frozenset[str], towns: set[str]) -> Iterator[Hook]:
    twice = _TWICE.search(piece)
    if twice and names_a_worker(twice["was"]):
        was = mid_sentence(twice["was"].rpartition(", ")[2])
        yield _deed(f"were {was} in {twice['one']} and later in {twice['other']}", "both", piece)
    else:
        went = _went(piece, here)
        # "Darwin, then Perth": whether towns or firms, nobody can tell
        bare_names = bool(went) and all(one[0].isupper() and " " not in one for one in went or ())
        if went and not set(went) & towns and not bare_names:
            yield _deed(f"went from {went[0]} to {went[1]}", "moved", piece)
        elif went and set(went) <= towns:
            yield _deed(f"were in {went[0]} and later in {went[1]}", "both", piece)
    learned = _LEARNED.search(piece)
    if learned and names_a_worker(learned["was"]):
        was = re.sub(r"^an? ", "", mid_sentence(learned["was"].rpartition(", ")[2]))
        yield _deed(f"are {indefinite(was)} who {learned['did']}", "was", piece)
    own = _OWN_SINCE.search(piece)
    if own:
        yield _deed(f"have had your own {own['what']} since {own['year']}", "since", piece)
    for part in piece.split(", "):
        before = _BEFORE.fullmatch(part.strip(" ."))
        if (
            before
            and is_plural(before["what"])
            and not names_a_worker(before["what"])
            and not _TELLS.match(part)
        ):
            yield _deed(f"worked on {before['what']} before", "was", piece)


def _went(piece: Text, here: frozenset[str]) -> tuple[str, str] | None:
    """From which station to which, where two are named one after the other."""
    listed = [part for part in re.split(_ARROW, piece) if part.strip()]
    turned = _TURNED.fullmatch(piece.strip(" .")) or _THEN.search(piece)
    named = listed if len(listed) > 1 else [turned["one"], turned["other"]] if turned else []
    said = [_station(part) for part in named if part.strip(" .").lower() not in here]
    one, other = (*said, None, None)[:2]
    return (one, other) if one and other and one != other else None


def _station(text: str) -> str | None:
    """A station by its name: a job, a kind of work, a place; None where it is something else."""
    if re.search(r"\b(?:till|until)\b", text):
        return None  # a deed by itself: a nurse until 2011
    bare = _BESIDE.sub("", written_out(text.strip(" .,")))
    said = tidy(bare)
    if not said or _TELLS.search(said) or has_slip(said) or len(said.split()) > _LONGEST:
        return None
    said = mid_sentence(said)
    first = said.split()[0]
    # "Etch module first": a capital for the line's beginning
    return said[0].lower() + said[1:] if first[1:].islower() and in_dictionary(first.lower()) else said


def _deed(did: str, kind: str, piece: Text) -> Hook:
    return Hook("deed", " ".join(piece.split()), piece.evidence(), {"did": did}, kinds=(kind,), sayable=False)


EXTRACTORS = (stations,)
