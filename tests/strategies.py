"""What hypothesis builds notes from."""

from __future__ import annotations

import yaml
from hypothesis import strategies as st

# Words, signs and scripts as they stand in notes, and the ones that YAML or a format could take for its own.
WORDS = st.sampled_from(
    """Acme launched raised sold shut the a of in to and or $5 million 2025 Montréal Ørsted 株式会社 سوق don't
    "quoted" 'it's' #tag C# a:b - * & | > {{x}} {% %} <b> `code` [link](x) … – ? ! @me \\n \\ ~ null yes % =
    layoffs pay merger with nurses how what whether analyst manager (bracket) [square] 50% -> → • 👩🏽‍💻""".split()
)
TEXTS = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
LISTS = st.lists(TEXTS, max_size=4)
RELATIONS = st.sampled_from(
    ["current employee", "former employee", "decision maker", "recruiter", "alumnus", "industry expert"]
)
NEWS = st.lists(
    TEXTS | st.fixed_dictionaries({"text": TEXTS}, optional={"date": st.sampled_from(["2024", "2025-09"])}),
    max_size=3,
)
_COMPANY = {
    "company": TEXTS | st.fixed_dictionaries({"name": TEXTS}, optional={"industry": TEXTS, "location": TEXTS})
}
_SECTIONS = {
    "about": TEXTS,
    "products": LISTS,
    "technologies": LISTS,
    "competitors": LISTS,
    "customers": LISTS,
    "values": LISTS,
    "targets": LISTS,
    "news": NEWS,
    "challenges": LISTS,
    "notes": st.lists(TEXTS, max_size=5).map("\n".join),
    "interviewee": st.fixed_dictionaries(
        {}, optional={"name": TEXTS, "role": TEXTS, "relation": RELATIONS, "background": TEXTS}
    ),
    "seeker": st.fixed_dictionaries(
        {}, optional={"background": TEXTS, "target_role": TEXTS, "skills": LISTS, "goals": LISTS}
    ),
    "meeting": st.fixed_dictionaries({}, optional={"minutes": st.integers(5, 240)}),
    "avoid": LISTS,
    "my_questions": LISTS,
}
MAPPINGS = st.fixed_dictionaries(_COMPANY, optional=_SECTIONS)
# A few sections each, for runs in which number counts.
SMALL = st.lists(st.sampled_from(sorted(_SECTIONS)), max_size=3, unique=True).flatmap(
    lambda names: st.fixed_dictionaries(_COMPANY | {name: _SECTIONS[name] for name in names})
)


def _edited(text: str) -> st.SearchStrategy[str]:
    """A text after a few slips: pieces of it left out, doubled, or with something else in their place."""
    slips = st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, 40), PIECES), min_size=1, max_size=4)

    def after(slips: list[tuple[int, int, str]]) -> str:
        edited = text
        for place, length, piece in slips:
            edited = edited[:place] + piece + edited[place + length :]
        return edited

    return slips.map(after)


# What makes YAML or a template something else than it was, and what stands in files by accident.
PIECES = st.one_of(
    st.sampled_from(
        rb"""\n|\r|\t|\\|\x00|\x85|\xa0|\u2028|\u202e|\ufeff|: |- |-|[|]|{|}|'|"|#|&a |*a|!!int |>\n|---\n|...\n|? |
        %YAML 1.2\n|<<: |=|0x_|1e400|2024-13-45|~|{{|}}|{%|%}|{#|{{ product }}|{{ a""".decode(
            "unicode_escape"
        ).split("|")
    ),
    st.sampled_from(["|", " | ", "|\n  ", "  ", "\n  "]),
    WORDS,
    st.text(max_size=6),
)
NOTES_TEXT = """company: {name: Acme, industry: freight, location: Cork}
products: [Acme Track, Acme Dock]
news:
  - {date: 2025-09, text: 'Opened a second depot in Lyon'}
interviewee: {role: Head of Planning, relation: alumnus, background: ex-Maersk}
seeker: {background: four years as a nurse, goals: ['learn how shifts are set']}
meeting: {minutes: 25, setting: coffee}
notes: |
  - they seem to plan by hand, not sure
  - don't ask about the strike
"""
BANK_TEXT = """theme: about the docks
only: {function: operations}
questions:
  - id: dock.day
    topic: interviewee_work
    stage: core
    shape: story
    minutes: 3
    ask:
      insider: What changed on your dock after {{ expansion | noun }}?
      anyone: What would you ask about {{ product }}?
    when: {expansion: ended}
    follow_up: [Who noticed first?]
examples:
  product: Acme Track
"""
# Notes as somebody might type them, right and wrong; banks as somebody might write them; and what is neither.
NOTES = st.one_of(
    SMALL.map(lambda mapping: yaml.safe_dump(mapping, allow_unicode=True, sort_keys=False)),
    _edited(NOTES_TEXT),
)
BANKS = _edited(BANK_TEXT)
SOUPS = st.one_of(
    st.binary(max_size=200),
    st.lists(PIECES, max_size=40).map(lambda pieces: "".join(pieces).encode("utf-8", "surrogatepass")),
    st.builds(
        lambda text, place, noise: text.encode()[:place] + noise + text.encode()[place:],
        st.sampled_from([NOTES_TEXT, BANK_TEXT]),
        st.integers(0, 900),
        st.binary(max_size=12),
    ),
    st.builds(
        lambda text, encoding: text.encode(encoding, "replace"),
        NOTES,
        st.sampled_from(["utf-16", "utf-16-le", "utf-32", "cp1252", "cp500", "utf-7", "shift_jis"]),
    ),
)
