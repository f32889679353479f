"""What hypothesis builds notes from."""

from __future__ import annotations

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
MAPPINGS = st.fixed_dictionaries(
    {
        "company": TEXTS
        | st.fixed_dictionaries({"name": TEXTS}, optional={"industry": TEXTS, "location": TEXTS})
    },
    optional={
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
    },
)
