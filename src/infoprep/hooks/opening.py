"""What can be answered by yes or no, or is one of two, asked so that there is something to tell."""

from __future__ import annotations

import re
from collections.abc import Callable

from infoprep.articles import indefinite
from infoprep.hooks.address import AUX
from infoprep.wording import mid_sentence

Match = re.Match[str]


def opened(text: str, tail: str = "") -> str:
    """A choice of two, or a yes or no, that leaves room to explain.

    Args:
        text: The question.
        tail: What opens it where it begins with a helper; left out: by what it asks.

    >>> opened("is it a take-home"), opened("does sea time really count")
    ('is it a take-home, or how does that work', 'how much does sea time count')
    """
    text = text.rstrip("?. ")
    if tail and re.match(AUX, text, re.IGNORECASE):
        return f"{text},{tail}"
    for pattern, asked in _RULES:
        if match := pattern.fullmatch(text):
            return asked(match)
    if CHOICE.fullmatch(text) and not re.search(r"\byou\b(?! know\b)", text):
        decides = re.match(r"(?:do|does)\b(?!.* or (?:is|are|do|does)\b)", text, re.IGNORECASE)
        return f"{text}, and what decides it" if decides else f"{text}, from what you've seen"
    return PER.sub(r"\1 are there \2", text)


def _how_far(degree: Match) -> str:
    how, rest = "how often" if degree["ever"] else "how much", degree["rest"].removesuffix(" at all")
    who = f"having {degree['who']}" if degree["who"].startswith("no ") else degree["who"]
    return f"{how} {degree['does'].lower()} {who} {degree['often'] or degree['much']}{rest}"


def _matters_that(asked: Match) -> str:
    it = "would it have mattered" if asked["does"].lower() == "did" else "does it matter"
    return f"how much {it} that {asked['what']}"


def _either(choice: Match) -> str:
    why = "" if choice["asked"].endswith(" like") else ", and why"
    return f"{choice['asked']}, {choice['options']}{why}"


def _how_often_at_all(asked: Match) -> str:
    return f"how often {asked['be'].lower()} {asked['rest']}"


def _how_much_of_one(asked: Match) -> str:
    return (
        f"how much of {indefinite(asked['one'])} {asked['be'].lower()} {mid_sentence(asked['what']).strip()}"
    )


def _what_like(asked: Match) -> str:
    return f"what is the {asked['what']} like, if there is one"


def _besides(asked: Match) -> str:
    return f"which {asked['way']}s in have you seen work besides {mid_sentence(asked['what']).strip()}"


def _how_many(asked: Match) -> str:
    and_how = ", and how is it for them" if asked["ok"] else ""
    return f"how many {asked['what']} are there{asked['where']}{and_how}"


def _how_it_works(asked: Match) -> str:
    return f"{asked[0]}, or how {'did' if asked['then'] or asked['then_too'] else 'does'} that work"


_YES_OR_NO = re.compile(
    r"(?:(?:is|are|(?P<then>was|were))\b(?! there (?:any|some)(?:one|body)\b)|"
    r"(?:do|does|(?P<then_too>did))\b(?=.*\b(?:allow|count|cover|(?:do|give|set|use|have) an?|expect|need|"
    r"offer|pay|provide|require|sponsor|train)\b))"
    r"(?!.*(?:\bor\b|[,:]|\bstill\b|\btoo\b|\benough\b|\bproblem\b))(?: \S+){2,12}",
    re.IGNORECASE,
)
# "do they do a sewing test"
_HAVE_ONE = re.compile(
    r"(?:do|does) (?:they|you) (?:do|give|set|use|have) an? (?P<what>(?:[\w'’-]+ ){0,2}(?:assessment|audition|case|"
    r"exam|interview|screen|task|test|trial)(?: day| shift)?)",
    re.IGNORECASE,
)
# "is branch the only way in"
_ONLY_WAY = re.compile(
    r"is (?P<what>(?:[\w'’-]+ ){1,4}?)the only (?:[a-z]+ )?(?P<way>way|route|door) in", re.IGNORECASE
)
# "is there many women on the floor and is it ok"
_ARE_THERE_MANY = re.compile(
    r"(?:is|are) there many (?P<what>[\w'’-]+)(?P<where>(?: (?!and\b|or\b)[\w'’-]+){0,5})(?P<ok> and is it ok(?:ay)?)?",
    re.IGNORECASE,
)
# "was the port done in house": how it was done tells that, too, and takes neither for given.
_IS_DONE = re.compile(
    r"(?P<be>is|are|was|were) (?P<rest>(?:the|your|their|a|an) (?:[\w'’-]+ ){1,3}?(?:built|chosen|decided|done|handled|"
    r"made|organi[sz]ed|paid|picked|planned|run|set|shared|split|taught))\b(?:(?! or ).)*",
    re.IGNORECASE,
)
# "is the code test a take-home"
_IS_A = re.compile(
    r"(?P<be>is|was) (?P<what>the (?:[\w'’-]+ ){0,2}(?:assessment|assignment|audition|exam|interview|screening|task|"
    r"test|training|trial)) (?!or\b)(?:(?! or ).)+",
    re.IGNORECASE,
)
# "are you cutting hours in shops"
_IS_DOING = re.compile(
    r"(?P<be>are|were) (?P<rest>(?:you|they|(?:[\w'’-]+ ){0,3}?[\w'’-]+s) (?!going\b)(?:really |still )?[a-z]{3,}ing\b "
    r"(?:(?! or ).)+)",
    re.IGNORECASE,
)
# "are you on the bench ever"
_EVER_LAST = re.compile(
    r"(?P<be>am|are|is|was|were|do|does|did) (?P<rest>(?:(?! or ).)+) ever", re.IGNORECASE
)
# "would somebody from hospitals be credible on a building site"
_WOULD_BE = re.compile(
    r"would (?P<who>(?!it\b|that\b|this\b|you\b)(?:[\w'’-]+ ){0,5}?[\w'’-]+) be (?P<how>competitive|credible|"
    r"realistic|useful|"
    r"welcome)(?P<rest>(?:(?! or ).)*)",
    re.IGNORECASE,
)
# "is the exam as bad as people say"
_AS_THEY_SAY = re.compile(
    r"(?P<be>is|are|was|were) (?P<what>(?!it\b|that\b|"
    r"this\b)(?:[\w'’-]+ ){1,5}?)(?:really )?as (?P<how>[a-z]+) as (?:people|they) say",
    re.IGNORECASE,
)
# "are contracts a trap"
_A_TRAP = re.compile(
    r"(?P<be>is|are) (?P<what>(?!it\b|that\b|this\b|there\b)(?:[\w'’-]+ ){1,5}?)an? (?P<one>(?:barrier|burden|"
    r"help|hurdle|"
    r"problem|risk|struggle|trap|wall|worry))",
    re.IGNORECASE,
)
# "do they take people without a degree": what is done now and then is asked for how often.
_NOW_AND_THEN = re.compile(
    r"(?:do|does|did) (?!it\b|that\b|this\b|I\b)(?:[\w'’-]+ ){0,4}?[\w'’-]+ "
    r"(?:accept|get(?= the\b)|hire|let(?! you\b)|promote|swap|take(?! (?:long|place|time|up|over|off)\b))\b"
    r"(?!.*(?:\bor\b|:|\bstill\b|\bany\b))(?: \S+){1,12}",
    re.IGNORECASE,
)
# "would I have to start as a team member", "could I keep a few brides on the side"
_WOULD_I_HAVE_TO = re.compile(r"would I have to (?:(?! or ).)+", re.IGNORECASE)
_COULD_I = re.compile(
    r"(?:could|can) (?:I (?!ask\b|bring\b|send\b)|(?:one|people|somebody|someone|you) (?=(?:apply|combine|"
    r"do part|go part|start|switch|work part)\b))(?P<do>(?:(?! or ).)+)",
    re.IGNORECASE,
)
# "how much is the travel": it is no price
_HOW_MUCH_IS = re.compile(
    r"how much is (?:the )?(?P<what>(?:[a-z]+ )?(?:admin|documentation|overtime|paperwork|travel|travelling|"
    r"weekend work))",
    re.IGNORECASE,
)
# "is there space for someone who enters at 47"
_IS_THERE = re.compile(
    r"is there (?:any |enough |still )?(?P<what>appetite|demand|need|room|scope|space|time|work)"
    r"(?P<rest> (?:(?! or ).)+)",
    re.IGNORECASE,
)
# "is council finance realistic without budget holding": by how much, for what there can be more or less of.
_BY_HOW_MUCH = re.compile(
    r"(?P<be>is|are|was|were) (?P<what>(?!it\b|that\b|this\b|there\b|I\b)(?:[\w'’-]+ ){0,4}?[\w'’-]+"
    r"(?<!\bonly)(?<!\bthe)(?<!\ban)(?<!\ba)(?<!\bmost)(?<!\bmore)) (?:really |very )?"
    r"(?P<how>boring|busy|centrali[sz]ed|challenging|common|competitive|demanding|difficult|easy|flexible|formal|hard|helpful|important|likely|necessary|normal|physical|"
    r"realistic|reliable|rewarding|safe|secure|seasonal|speciali[sz]ed|stable|strict|strong|tiring|tough|useful)"
    r"(?P<rest>(?: (?!or\b)(?:(?! or ).)+)?)",
    re.IGNORECASE,
)
# "Does it cut shrink or only move it" asks for one of two: with this, for what they saw.
CHOICE = re.compile(rf"{AUX}\b(?! you\b)[^,:;]+ or (?!not\b)[^,:;]+", re.IGNORECASE)
# "Does a degree really matter" is asked for how much, "do casuals ever get kept on" for how often.
_HOW_FAR = re.compile(
    r"(?P<does>do|does|did|will|would) (?P<who>(?!you\b)(?:[\w'’-]+ ){0,5}?[\w'’-]+?) (?:really |actually |still )?"
    r"(?:(?P<ever>ever) (?P<often>\w+)|(?P<much>care|count|matter|help|change|differ|respect|trust|value|weigh))"
    r"(?P<rest>(?! or\b)(?:(?! or ).)*)",
    re.IGNORECASE,
)
# "do they care I don't have a degree"
_CARE_THAT = re.compile(
    r"(?P<does>do|does|did) (?:they|you|people|anyone|anybody) (?:really |even )?(?:care|mind)(?: that| if| whether)? "
    r"(?P<what>(?:I|I'm) .+)",
    re.IGNORECASE,
)
# "does seniority decide shifts"
_DRIVES = re.compile(
    r"(?P<does>do|does|did) (?P<who>(?!you\b|it\b|that\b|this\b)(?:[\w'’-]+ ){0,4}?[\w'’-]+) (?:really |actually )?"
    r"(?P<do>decide|determine|drive|limit|set|shape)(?P<rest> (?:(?! or ).)+)",
    re.IGNORECASE,
)
# "how is it to come from a postdoc"
_HOW_IS_IT = re.compile(r"how (?P<be>is|was) it (?P<rest>(?:to|being|coming|for|working) .+)", re.IGNORECASE)
# "does the yard get a say in the design"
_HAS_A_SAY = re.compile(
    r"(?P<does>do|does|did) (?P<who>(?!you\b)(?:[\w'’-]+ ){0,4}?[\w'’-]+) (?:really |actually )?(?P<verb>get|"
    r"have) a say "
    r"(?P<rest>in\b(?:(?! or ).)*)",
    re.IGNORECASE,
)
# "did you miss your own bench"
_FELT = re.compile(
    r"(?P<does>do|did) you (?:ever |really |still )?(?P<verb>enjoy|mind|miss|rely on|trust|use|"
    r"worry about) (?P<rest>(?:(?! or ).)+)",
    re.IGNORECASE,
)
# "apprentices who become engineers, does that happen"
_HAPPENS = re.compile(
    r"(?P<who>(?:[\w'’-]+ ){0,3}?[\w'’-]+s) (?:who|that) (?P<do>[\w'’ -]{3,40}?),? (?:does|(?P<then>did)) (?:that|"
    r"it) (?:ever )?happen",
    re.IGNORECASE,
)
# "Has the sale changed how many you take", "will the merger affect the programme"
_CHANGES = re.compile(
    r"(?P<does>has|have|did|does|do|will|would|is|are) (?P<rest>(?!you\b)(?:[\w'’-]+ ){1,6}?"
    r"(?:affect|chang|influenc|shap)(?:e|ed|ing)\b(?! anything|.* or\b).*)",
    re.IGNORECASE,
)
_IF_ANYTHING = re.compile(
    r"(?P<does>do|does|did|will) (?P<who>(?!you\b)(?:[\w'’-]+ ){0,4}?[\w'’-]+) (?:really |"
    r"actually )?(?P<verb>\w+) anything\b(?P<rest>.*)",
    re.IGNORECASE,
)
_WOULD_YOU = re.compile(
    r"(?P<asked>(?:would you rather|do you (?!know)) ?[\w' -]+ or (?!not\b)[\w' -]+)", re.IGNORECASE
)
# "has online-only killed the saleroom"
_HAS_DONE = re.compile(
    r"(?P<has>has|have) (?P<rest>(?!you\b)(?:[\w'’-]+ ){1,5}?(?:already |really )?(?:caught up|cut|eaten|helped|hurt|"
    r"improved|killed|moved|paid off|recovered|replaced|spread|taken over)\b(?!.* or\b).*)",
    re.IGNORECASE,
)
# "is quality listened to when the line wants to ship"
_IS_VALUED = re.compile(
    r"(?P<be>is|are|was|were) (?P<rest>(?!you\b)(?:[\w'’-]+ ){1,4}?(?:really |actually )?(?:heard|listened to|"
    r"respected|supported|trusted|valued)\b(?!.* or\b).*)",
    re.IGNORECASE,
)
# "does one man really match the barrel to the body"
_REALLY_SO = re.compile(
    r"(?:do|does|(?P<then>(?P<then_too>did))) (?!you\b)(?:[\w'’-]+ ){1,4}?really (?:(?! or ).)+",
    re.IGNORECASE,
)
_JOIN = re.compile(
    r"would you (?:ever |still )?(?:join|apply|take the job|do it)\b(?:(?! or ).)*", re.IGNORECASE
)
_BACK = re.compile(r"would you (?:ever |even )?(?:go back|come back|return|work there again)", re.IGNORECASE)
_AGAIN = re.compile(
    r"would (?P<who>you|they) (?:ever |even )?"
    r"(?P<do>(?:go back|come back|return|do it again|work there again|stay|leave|hire|take on|consider|advise|"
    r"encourage|recommend|look at)(?: [\w'’-]+){0,14})",
    re.IGNORECASE,
)
# "is it too late to start"
_TOO_LATE = re.compile(r"is (?:it|\d\d) too (?P<how>late|old) (?P<rest>to .+)", re.IGNORECASE)
_IS_IT_TRUE = re.compile(r"is it true (?:that )?(?P<told>(?:you|they|the|people|\w+s)\b.+)", re.IGNORECASE)
PER = re.compile(r"^(how many (?:[\w-]+ ){0,2}?[\w-]+)(?= per\b) (per\b)", re.IGNORECASE)
_EITHER = re.compile(
    rf"(?P<asked>(?:which|what) [^:,]+?)(?::|,| [-–—]) (?P<options>(?!{AUX}\b)[\w' -]+ or [\w' -]+)",
    re.IGNORECASE,
)
# What is asked, and how it is opened; the first that fits.
_RULES: tuple[tuple[re.Pattern[str], Callable[[Match], str]], ...] = (
    (_CHANGES, lambda asked: f"how, if at all, {asked['does'].lower()} {asked['rest']}"),
    (
        _IF_ANYTHING,
        lambda asked: (
            f"what, if anything, {asked['does'].lower()} {asked['who']} {asked['verb']}{asked['rest']}"
        ),
    ),
    (
        _HAS_A_SAY,
        lambda asked: (
            f"how much of a say {asked['does'].lower()} {asked['who']} {asked['verb']} {asked['rest']}"
        ),
    ),
    (_FELT, lambda asked: f"how much {asked['does'].lower()} you {asked['verb']} {asked['rest']}"),
    (_CARE_THAT, _matters_that),
    (_DRIVES, lambda asked: f"how far {asked['does'].lower()} {asked['who']} {asked['do']}{asked['rest']}"),
    (_HOW_IS_IT, lambda asked: f"what {asked['be'].lower()} it like {asked['rest']}"),
    (_HOW_FAR, _how_far),
    (_EITHER, _either),
    (_WOULD_YOU, lambda asked: f"{asked['asked']}, and why"),
    (
        _HAPPENS,
        lambda asked: (
            f"how often {'did' if asked['then'] else 'do'} {mid_sentence(asked['who'])} {asked['do']}"
        ),
    ),
    (_BACK, lambda _: "what would it take to tempt you back"),
    (
        _AGAIN,
        lambda asked: f"What would make {'them' if asked['who'].lower() == 'they' else 'you'} {asked['do']}",
    ),
    (_HAS_DONE, lambda asked: f"how far {asked['has'].lower()} {asked['rest']}"),
    (_IS_VALUED, lambda asked: f"how much {asked['be'].lower()} {asked['rest']}"),
    (_JOIN, lambda asked: f"{asked[0]}, and why"),
    (_EVER_LAST, _how_often_at_all),
    (
        _AS_THEY_SAY,
        lambda asked: (
            f"how {asked['how'].lower()} {asked['be'].lower()} {mid_sentence(asked['what']).strip()} really"
        ),
    ),
    (_WOULD_BE, lambda asked: f"how {asked['how'].lower()} would {asked['who']} be{asked['rest']}"),
    (_A_TRAP, _how_much_of_one),
    (_NOW_AND_THEN, lambda asked: f"how often {mid_sentence(asked[0].replace(' ever ', ' '))}"),
    (_HOW_MUCH_IS, lambda asked: f"how much {asked['what'].lower()} is there"),
    (_WOULD_I_HAVE_TO, lambda asked: f"in which cases {mid_sentence(asked[0])}"),
    (_COULD_I, lambda asked: f"how would it work to {asked['do']}"),
    (_IS_THERE, lambda asked: f"how much {asked['what'].lower()} is there{asked['rest']}"),
    (
        _BY_HOW_MUCH,
        lambda asked: (
            f"how {asked['how'].lower()} {asked['be'].lower()} {mid_sentence(asked['what'])}{asked['rest']}"
        ),
    ),
    (_REALLY_SO, _how_it_works),
    (_TOO_LATE, lambda asked: f"how {asked['how'].lower()} is too {asked['how'].lower()} {asked['rest']}"),
    (_HAVE_ONE, _what_like),
    (_ONLY_WAY, _besides),
    (_ARE_THERE_MANY, _how_many),
    (_IS_A, lambda asked: f"what {asked['be'].lower()} {asked['what']} like"),
    (_IS_DONE, lambda asked: f"how {asked['be'].lower()} {asked['rest']}"),
    (_IS_DOING, lambda asked: f"how far {asked['be'].lower()} {asked['rest']}"),
    (_IS_IT_TRUE, lambda asked: f"I've heard that {asked['told']}: how does that work"),
    (_YES_OR_NO, _how_it_works),
)
