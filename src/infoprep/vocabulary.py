"""The words that notes, hooks and banks share: stages, viewpoints, topics, hook types, lines of work.

Source: the order of worth and the topics with their best audiences are the project's own reading of what
career offices and books on informational interviews ask about (docs/evidence.md).
"""

from __future__ import annotations

from typing import Literal, get_args

from infoprep.situations import SITUATIONS

Stage = Literal["opening", "warm-up", "core", "deep", "advice", "closing"]
STAGES: tuple[Stage, ...] = get_args(Stage)
# How long an answer usually takes, in minutes, where a template doesn't say.
STAGE_MINUTES: dict[Stage, int] = {
    "opening": 2,
    "warm-up": 2,
    "core": 3,
    "deep": 3,
    "advice": 3,
    "closing": 2,
}

# What a question asks for.
Shape = Literal["story", "decision", "comparison", "scenario", "look ahead", "advice", "view", "picture"]
SHAPES: tuple[Shape, ...] = get_args(Shape)

Viewpoint = Literal[
    "decision maker",
    "hiring manager",
    "peer",
    "recruiter",
    "executive",
    "former employee",
    "alumnus",
    "industry expert",
]
VIEWPOINTS: tuple[Viewpoint, ...] = get_args(Viewpoint)

# Who works at the company today and does its work: an `insider` wording suits them all.
INSIDERS = ("decision maker", "hiring manager", "peer", "executive", "alumnus")

# Who has a say in whom the company takes: they say whom it looks for, and nobody asks them to put in a word.
HIRES = frozenset({"decision maker", "hiring manager", "executive", "recruiter"})

# Who may be asked about a sore subject (sensitivity 2) at all.
MAY_HEAR = frozenset({"decision maker", "hiring manager", "former employee", "alumnus"})

_DM, _HM, _IC, _RC = "decision maker", "hiring manager", "peer", "recruiter"
_EX, _FE, _AL, _IE = "executive", "former employee", "alumnus", "industry expert"
_ALL = VIEWPOINTS

# topic: who knows it best
TOPICS: dict[str, tuple[str, ...]] = {
    "career_path": _ALL,
    "interviewee_work": (_EX, _IE, _DM, _IC, _HM, _FE, _AL),
    "role_reality": (_IC, _HM, _AL, _FE),
    "team_collaboration": (_IC, _HM, _AL, _FE, _DM),
    "strategy_priorities": (_DM, _EX, _HM),
    "product_choices": (_DM, _HM, _IC, _EX, _AL, _FE),
    "technology_choices": (_IC, _HM, _IE, _AL, _FE),
    "culture_and_values": (_IC, _FE, _AL, _RC, _EX, _HM, _DM),
    "recent_news": _ALL,
    "growth_scaling": (_DM, _EX, _HM, _RC, _IC),
    "funding_use": (_EX, _DM),
    "acquisition_integration": (_DM, _HM, _IC, _EX, _FE, _AL),
    "leadership_change": (_DM, _HM, _FE),
    "restructuring": (_FE, _AL, _DM),
    "competition": (_DM, _EX, _IE, _HM, _IC, _FE),
    "customers": (_DM, _HM, _IC, _EX, _AL, _FE),
    "regulation": (_DM, _EX, _IE, _HM),
    "sustainability_impact": (_EX, _DM, _IE, _HM, _IC),
    "industry_trends": (_IE, _EX, _DM, _RC, _FE, _HM, _AL),
    "hardest_tradeoff": (_HM, _DM, _IC, _EX, _FE, _AL, _IE),
    "changed_mind_lessons": (_EX, _IE, _AL, _FE, _HM, _DM, _IC),
    "success_in_role": (_HM, _RC, _DM, _IC, _AL, _FE),
    "skills_gap": (_HM, _IC, _AL, _RC, _FE, _IE),
    "onboarding_first_months": (_HM, _IC, _RC, _FE, _AL),
    "hiring_process": (_RC, _HM, _DM, _IC, _FE, _AL),
    "remote_place_pace": (_IC, _RC, _FE, _AL),
    "former_employee_candour": (_FE,),
    "advice_to_seeker": _ALL,
    "resources_next_step": _ALL,
    "referral_close": _ALL,
    "second_view": (_IC, _HM, _DM, _EX, _FE, _AL, _IE),
}


def said_topic(topic: str) -> str:
    """A topic as a heading has it.

    >>> said_topic("role_reality"), said_topic("")
    ('Role reality', 'Other')
    """
    return topic.replace("_", " ").capitalize() or "Other"


# Topics that only some kinds of work see up close, when it is not a leader who is asked.
_SEEN_BY = dict.fromkeys(
    ("product_choices", "customers", "competition"),
    frozenset(
        {"supply chain", *"product marketing sales design engineering data operations creative".split()}
    ),
)


def fit(topic: str, viewpoint: str, functions: frozenset[str] = frozenset()) -> float:
    """How well people with a viewpoint can speak of a topic.

    Args:
        topic: A topic of `TOPICS`.
        viewpoint: A viewpoint, or ``anyone`` where nothing is known of the person.
        functions: The kinds of work they do, as far as known.

    Returns:
        1.0 for those who know it best, 0.3 for others, 0.7 for somebody unknown, and 0.9 for somebody
        unknown where everybody knows it.
    """
    best = TOPICS[topic]
    if viewpoint in (_IC, _AL, _FE) and functions and functions.isdisjoint(_SEEN_BY.get(topic, functions)):
        return 0.3
    if viewpoint == "anyone":
        return 0.9 if len(best) == len(_ALL) else 0.7
    return 1.0 if viewpoint in best else 0.3


# Each type's worth as something to ask about, in 0..1: a person's own path before a change, a change before
# a thing, a thing before a label (docs/evidence.md), set to what readers made of filled questions (docs/quality.md).
WORTH: dict[str, float] = {
    # the person asked
    "past_employer": 0.9,
    "article": 0.9,
    "stint": 0.95,
    "shared_tie": 0.9,
    "past_role": 1.0,
    "tenure": 0.75,
    "deed": 1.0,
    "role_area": 0.6,
    # what happened
    "merger": 0.7,
    "acquisition": 0.5,
    "sale": 0.6,
    "launch": 0.6,
    "closure": 0.5,
    "expansion": 0.6,
    "partnership": 0.5,
    "restructuring": 0.5,
    "leadership": 0.45,
    "regulation": 0.5,
    "strike": 0.4,
    "incident": 0.55,
    "award": 0.4,
    "funding": 0.4,
    "layoff": 0.35,
    # things
    "join": 0.8,
    "contest": 0.7,
    "switch": 0.85,
    "difference": 0.8,
    "activity": 0.6,
    "cause": 0.7,
    "setback": 0.5,
    "steps": 0.9,
    "slogan": 0.65,
    "challenge": 0.55,
    "situation": 0.7,
    "metric": 0.4,
    "scale": 0.6,
    "sites": 0.7,
    "project": 0.75,
    "product": 0.45,
    "technology": 0.4,
    "competitor": 0.5,
    "customer": 0.6,
    "value": 0.3,
    "place": 0.3,
    "industry": 0.4,
    "company": 0.1,
    # the seeker
    "goal": 1.0,
    "worry": 0.95,
    "hunch": 0.85,
    # what earlier talks brought
    "claim": 0.95,
    "promise": 1.0,
    "choice": 0.9,
    "work_sample": 0.85,
    "seeker_past": 0.9,
    "condition": 0.2,
    "language": 0.5,
    "skill": 0.45,
    "target_role": 0.65,
}
EVENTS = frozenset(
    """launch acquisition sale merger funding expansion closure partnership leadership layoff strike award regulation
    incident restructuring""".split()
)
# A slot's type is a hook's, or "event" for any of the events.
SLOT_TYPES = frozenset(WORTH) | {"event"}
# What a question says of the company or the interviewee must lead back to the notes; these types are
# about the seeker, or name the company and its line of work only.
LABELS = frozenset(
    """company industry place role_area target_role skill language goal
    seeker_past worry condition choice""".split()
)
# Types that are about the person asked, the seeker, or name the company: nobody can be far from them.
NOT_THE_COMPANYS = LABELS | frozenset(
    "past_employer article stint shared_tie past_role tenure deed hunch work_sample join contest promise".split()
)
# What the seeker wants to know: each is met by one plain question before anything else is chosen.
WISHES = ("goal", "worry")
# What the seeker brings along.
OWN_PATH = frozenset({"seeker_past", "skill", "language"})
# A question on these alone would fit many a meeting.
GENERAL = frozenset({"company", "industry", "place", "role_area", "target_role"})
# Types whose words are always singular, and always plural, where a verb stands beside them.
ONE = frozenset(
    {
        "company",
        "competitor",
        "past_employer",
        "place",
        "project",
        "role_area",
        "shared_tie",
        "slogan",
        "target_role",
    }
)
MANY = frozenset({"customer", "scale"})
# Types whose words never begin with an article, so that a noun or an adjective can stand around them.
BARE = frozenset(
    {
        "industry",
        "language",
        "past_role",
        "role_area",
        "skill",
        "stint",
        "target_role",
        "tenure",
        "work_sample",
    }
)
# Types whose own words never go into a sentence: only their forms do, or `when:` asks for them.
UNSAYABLE = frozenset(
    "activity choice claim condition deed hunch promise setback sites situation switch worry".split()
)
# Forms that a type's hooks may have beside "text". A template that asks for another never fires.
_EVENT_FORMS = frozenset(
    {"noun", "clause", "yours", "gerund", "short", "object", "party", "amount", "place", "result"}
)
FORMS: dict[str, frozenset[str]] = {
    **dict.fromkeys([*sorted(EVENTS), "event"], _EVENT_FORMS),
    "activity": frozenset({"clause"}),
    "company": frozenset({"bare"}),
    "challenge": frozenset({"clause", "told"}),
    "choice": frozenset({"first", "second"}),
    "condition": frozenset({"gerund"}),
    "contest": frozenset({"prize", "rival"}),
    "deed": frozenset({"did"}),
    "hunch": frozenset({"clause"}),
    "claim": frozenset({"both", "clause"}),
    "language": frozenset({"name"}),
    "past_employer": frozenset({"told"}),
    "promise": frozenset({"offer"}),
    "role_area": frozenset({"bare"}),
    "article": frozenset({"at"}),
    "join": frozenset({"first", "second"}),
    "shared_tie": frozenset({"told"}),
    "situation": frozenset({"read"}),
    "sites": frozenset({"first", "second"}),
    "skill": frozenset({"known"}),
    "switch": frozenset({"old", "new", "place", "noun"}),
    "stint": frozenset({"place"}),
    "competitor": frozenset({"bare", "product"}),
    "difference": frozenset({"clause", "owner"}),
    "seeker_past": frozenset({"role", "said", "where"}),
    "worry": frozenset({"ask", "degree", "said"}),
    "goal": frozenset(
        "advice aim among ask asked brief doubt field lacking own sense tied told topic way which wonder".split()
    ),
}
_WISHES = frozenset(
    """age background compare contact cv day_to_day experience first_months growth hiring hours juniors language
    look_for pay place portfolio security skills stay success switch take_home team training visa""".split()
)
# Kinds finer than types, as templates name them in `when:`.
KINDS: dict[str, frozenset[str]] = {
    "challenge": frozenset({"disruption", "gerund", "long", "noun", "outside", "pair", "short", "task"}),
    "choice": frozenset({"area", "role"}),
    "claim": frozenset({"company", "disputed", "hiring", "trouble"}),
    "competitor": frozenset({"company"}),
    **dict.fromkeys(
        [*sorted(EVENTS), "event"], frozenset({"change", "ended", "growth", "planned", "others", "unsure"})
    ),
    "goal": _WISHES,
    "worry": _WISHES,
    "difference": frozenset({"known", "largest", "more", "owned", "without"}),
    "industry": frozenset({"field", "organisation"}),
    "join": frozenset(
        "competitor customer product technology project challenge past_employer past_role article".split()
    ),
    "past_employer": frozenset({"last"}),
    "product": frozenset({"elsewhere", "name", "plural"}),
    "skill": frozenset({"rules", "self_taught", "tool"}),
    "article": frozenset({"heard", "talk", "writing"}),
    "technology": frozenset({"automation", "name", "staple", "theirs"}),
    "tenure": frozenset({"company", "field"}),
    "deed": frozenset({"both", "built", "led", "moved", "now", "once", "runs", "since", "started", "was"}),
    "seeker_past": frozenset({"studied", "thesis", "worked"}),
    "scale": frozenset({"people", "places"}),
    "setback": frozenset({"loss"}),
    "situation": frozenset(SITUATIONS),
    "value": frozenset({"moral", "phrase"}),
}

# A kind that begins so is a plugin's own: its extractor gives it to hooks, and its bank asks for it.
OWN_KIND = "x_"

# Goes up when a file that fitted a schema before may not fit it any more.
SCHEMA_VERSION = 1


def schema_head(name: str) -> dict[str, str]:
    """How every JSON Schema of infoprep begins: its draft, and its own name with its version."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"https://infoprep.example/schema/{name}-{SCHEMA_VERSION}.json",
    }


# The kinds of work and lines of business that templates may be at home in (`only:`), with the words
# that name them: whole words, so that no hospitality company is a hospital.
FUNCTIONS = {
    "clinical care": r"nurs(?:e|es|ing)|physician\w*|doctor|clinical(?! informatics| trials?| data)|"
    r"therap\w+|pharmac\w+|midwi\w+|paramedic\w*",
    "creative": r"writer|narrative|artist(?! rel)|animator|film\w*|music\w*|copywriter|(?<!audience )(?<!web )editor",
    "data": r"data|analytics|informatics|statisti\w+|(?<!industry )analysts?|machine learning|ml|bi",
    "design": r"designers?|design|ux",
    "education": r"teach\w+|lectur\w+|instruct\w+|curriculum|professor|tutor",
    "engineering": r"(?<!locomotive )(?<!train )engineers?|engineering|developer|software|devops|technical lead(?:er)?|"
    r"sre|programmer",
    "finance": r"financ\w+|accountant|accounting|audit\w*|treasur\w+|fp&a|(?<!traffic )controller|actuar\w+",
    "hr": r"human resources|hr|people partner|recruit\w*|talent",
    "legal": r"legal|counsel|lawyer|paralegal|compliance|solicitor|attorney",
    "marketing": r"marketing|brand|growth|audience|communications?|content|social media|pr",
    "operations": r"operations|ops|schedulers?|scheduling|dispatch\w*|logistics?|crew|fulfil\w+",
    "planning": r"planning|planner|schedulers?|scheduling",
    "policy": r"policy|government|regulatory|consents|public affairs",
    "product": r"product (?:manager|owner|lead|designer|director)|head of product|pm",
    "project management": r"project|programme|program manager|scrum|delivery manager",
    "research": r"researchers?|scientists?|scholar|statisticians?|research (?:fellow|associate|analyst|lead)",
    "sales": r"sales|account (?:exec\w*|manager)|business development|customer success|partnerships",
    "supply chain": r"supply chain|procurement|buyer|buying|sourcing|warehouse|inventory",
}
SECTORS = {
    "airline": r"airlines?|airways|aviation",
    "bank": r"(?<!food )(?<!blood )(?<!the )(?<!central )banks?(?! of england| of canada)(?!(?-i: of [a-z]))|banking|"
    r"credit unions?"
    r"|fintech|investing|wealth",
    "charity": r"charit(?:y|ies)|nonprofits?|non-profits?|ngos?",
    "city": r"city of|municipal\w*|local government|town hall|borough|city council",
    "construction": r"construction|homebuild\w+|general contractor",
    "consultancy": r"consult(?:ing|ancy|ancies|ants?)|advisory",
    "energy": r"energy(?! drinks?)|wind[- ]turbines?|offshore wind|wind farms?|solar|oil and gas|"
    r"renewables?|power plants?",
    "farming": r"farm(?:s|ing)?|agricultur\w+|crops?|dairy farm\w*",
    "fashion": r"fashion|apparel|clothing|footwear|outdoor gear",
    "federal agency": r"bureau|federal(?! electric| express| lands?| reserve)|department of|ministry|census",
    "film": r"film|television|animation studio|broadcast\w*",
    "games": r"games? (?:studio|developer|publisher|company)|video ?games?|rpg|gaming|games",
    "hotel": r"hotels?|inns?|resorts?",
    "hospital": r"hospitals?|clinics?|health (?:system|network|authority)|pediatric|paediatric",
    "insurer": r"insur(?:er|ance|ers)|reinsur\w+",
    "law firm": r"law firms?|llp|legal services|solicitors",
    "logistics": r"logistics|freight(?! rail)|freight forward\w+|couriers?|parcels?|trucking",
    "manufacturing": r"manufactur\w+|factor(?:y|ies)|automotive|machinery|semiconductors?|packaging|"
    r"shipbuild\w+|steelmak\w+",
    "mining": r"mining|miners?|mines?|smelt\w+",
    "museum": r"museums?|galler(?:y|ies)|archives?",
    "news": r"media groups?|news(?:papers?|rooms?| media| publish\w+| sites?| organi[sz]ations?|"
    r" agenc(?:y|ies))|"
    r"journalis\w+|magazines?",
    "performing arts": r"theat(?:re|er)s?|orchestras?|symphony|opera|ballet|concert hall",
    "pharma": r"pharma(?!c(?:y|ies|ists?)\b)\w*|biotech\w*|drug develop\w+|vaccines?",
    "rail": r"rail|railways?|railroads?|trains",
    "resale": r"resale|second-?hand|thrift|repair shop|trade-in|refurb\w*|vintage",
    "restaurant": r"restaurants?|cafe chain|coffee (?:chain|shops)|fast food",
    "retail": r"retail(?! (?:and \w+ )?bank)\w*|e-?commerce|grocer\w*|supermarkets?|stores?",
    "software": r"software|saas|cloud platform|cyber ?security",
    "startup": r"start-?ups?|seed round|series a",
    "telecom": r"telecoms?|wireless|broadband|mobile network",
    "university": r"universit(?:y|ies)|college|higher education",
    "utility": r"utilit(?:y|ies)|water company|grid company|electricity distribution",
}
