"""What can be answered by yes or no, or is one of two, asked so that there is something to tell."""

from __future__ import annotations

import re
from collections.abc import Callable

from infoprep.articles import with_article
from infoprep.hooks.degrees import DEGREES
from infoprep.hooks.either import EITHER
from infoprep.wording import base_form, inflected, is_plural, mid_sentence

Match = re.Match[str]


def opened(text: str) -> str:
    """A choice of two, or a yes or no, that leaves room to explain where one of the rules knows how.

    Args:
        text: The question.

    >>> opened("is it true that you choose"), opened("does sea time really count")
    ('is it true that you choose', 'how much does sea time count')
    """
    text = text.rstrip("?. ")
    for pattern, asked in _RULES:
        if match := pattern.fullmatch(text):
            return asked(match)
    if _THEIR_ADVICE.match(text):
        return f"{text}, and why"
    if _ONE_OF_TWO.fullmatch(text):
        return f"{text}, and what decides it"
    return PER.sub(r"\1 are there \2", text)


def _how_far(degree: Match) -> str:
    how, rest = "how often" if degree["ever"] else "how much", degree["rest"].removesuffix(" at all")
    how = "how far" if rest.startswith(" as ") else how
    who = f"having {degree['who']}" if degree["who"].startswith("no ") else degree["who"]
    return f"{how} {degree['does'].lower()} {who} {degree['often'] or degree['much']}{rest}"


def _matters_that(asked: Match) -> str:
    it = "would it have mattered" if asked["does"].lower() == "did" else "does it matter"
    return f"how much {it} that {asked['what']}"


def _what_like(asked: Match) -> str:
    return f"what is the {asked['what']} like, if there is one"


def _besides(asked: Match) -> str:
    return f"which {asked['way']}s in have you seen work besides {mid_sentence(asked['what']).strip()}"


def _how_many(asked: Match) -> str:
    and_how = ", and how is it for them" if asked["ok"] else ""
    return f"how many {asked['what']} are there{asked['where']}{and_how}"


def _how_far_since(asked: Match) -> str:
    has = "have" if asked["be"].lower() == "are" else "has"  # whether it was, they know better
    return f"how {has} {asked['what']} changed since {asked['when']}"


def _how_it_gets_done(asked: Match) -> str:
    does = "do" if is_plural(asked["what"]) else "does"
    done = inflected(base_form(asked["does"].lower()), "VBN")
    return f"how {does} {asked['what']} get {done}"


def _how_they_fare(asked: Match) -> str:
    then = asked["does"].lower() == "did"
    do = inflected(asked["do"].lower(), "VBD") if then else asked["do"].lower()
    return f"how {'did' if then else 'do'} people fare who {do}{asked['rest']}"


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
# "would an ex shop steward be taken for HR at all, or am I fooling myself"
_BE_TAKEN = re.compile(
    r"would (?P<who>(?:an?|somebody|someone|people) [\w'’ -]+?) be (?P<done>(?:accepted|considered|hired|"
    r"taken)\b[\w'’ -]*?)"
    r"(?: at all)?(?:, or am I .*)?",
    re.IGNORECASE,
)
_TAKEN_FOR = re.compile(r"\btaken for\b")
# "M2 in alternance, worth it"
_WORTH_IT = re.compile(r"(?P<what>(?!is\b|are\b)[\w'’/& -]{2,40}?)[,:.… -]+worth it", re.IGNORECASE)
# "is it safe to start there as a graduate"
_SAFE = re.compile(
    r"is it (?P<how>common|difficult|easy|fair|hard|normal|possible|realistic|safe|usual|wise) (?P<rest>(?:to|"
    r"for) (?:(?! or ).)+)",
    re.IGNORECASE,
)
# "is hiring frozen since December"
_SINCE = re.compile(
    r"(?P<be>is|are) (?P<what>[\w'’ -]+?) (?P<done>closed|frozen|on hold|paused|stopped|"
    r"suspended) since (?P<when>[\w' ]+)",
    re.IGNORECASE,
)
# "grad dip in meteorology still the door in"
STILL_ONE = re.compile(
    r"(?P<what>(?!is\b|are\b|was\b)[\w'’ -]{3,40}?) still (?P<one>(?:an?|the) [\w'’ -]+)", re.IGNORECASE
)
# "who does labelling": a name would be the whole answer
_GETS_DONE = re.compile(
    r"who (?P<does>checks|chooses|decides|does|handles|measures|picks|plans|sets|tests|writes) "
    r"(?P<what>(?!.* now$)(?!(?:at|for|how|if|in|it|off|on|out|that|up|them|this|what|when|where|whether|which|who)\b)"
    r"(?:(?! with | at all\b)[\w'’ -]){4,40})(?: at all)?",
    re.IGNORECASE,
)
# "do they pay for tickets"
_PAY_FOR = re.compile(r"do (?P<who>they|you) pay for (?P<what>(?:[a-z-]+ )?[a-z]+s)", re.IGNORECASE)
# "is direct selling still worth it now that rents are up"
_STILL_WORTH = re.compile(
    r"is (?P<what>(?!it\b)[\w'’ -]+?) still worth (?:it|doing)(?P<now>.*)", re.IGNORECASE
)
_STILL_THE_WAY = re.compile(
    r"(?P<what>(?!is\b|are\b)[\w'’ -]{3,40}?) still the (?:door|route|way) in", re.IGNORECASE
)
# "is 'small teams' still true"
_STILL_TRUE = re.compile(r"is (?P<what>(?!it\b|that\b|this\b)[^,]+?) still true", re.IGNORECASE)
_WORTH_THE_WAIT = re.compile(
    r"is (?P<what>(?!it\b)[\w'’ -]+?) still worth the (?P<cost>effort|money|trouble|wait)", re.IGNORECASE
)
# "does everybody get sent to Lyon"
_EVERYBODY_GETS = re.compile(
    r"(?:does|do) every(?:body|one) get (?P<done>[a-z]+(?:ed|nt|en)\b(?:(?! or ).)*)", re.IGNORECASE
)
# "would they mind that I never worked in energy"
_MIND_THAT = re.compile(r"would (?:they|you) mind that (?P<told>I (?:(?! or ).)+)", re.IGNORECASE)
# "would a team take somebody without a year at sea"
_WOULD_TAKE = re.compile(
    r"would (?P<who>(?:a|the|your) (?:[a-z]+ )?(?:company|department|firm|manager|team)) "
    r"(?P<take>(?:accept|consider|hire|look at|take) (?:(?! or ).)+)",
    re.IGNORECASE,
)
# "is a Hanoi seat possible"
_POSSIBLE = re.compile(
    r"(?:is|are) (?P<what>(?!it\b|that\b|this\b)[\w'’ -]+?) (?:still )?possible(?P<rest>(?:(?! or ).)*)",
    re.IGNORECASE,
)
# "did anyone there come straight from a classroom"
_ANYONE = re.compile(
    r"(?P<does>do|does|did) any(?:one|body) (?:here |there )?(?P<do>(?!know\b)[a-z]+)(?P<rest> (?:(?! or ).)+)",
    re.IGNORECASE,
)
# "is anybody still in the old office or is it all remote"
_ANYBODY_STILL = re.compile(r"is any(?:one|body) still (?P<rest>.+?)(?: or is it .+)?", re.IGNORECASE)
# "dynamic pricing – would the public accept it in a state park"
_ACCEPT = re.compile(
    r"(?P<what>[\w'’ -]{3,40}?)(?:,|:| [-–—]) would (?P<who>(?:the )?[\w'’-]+) (?P<do>accept|buy|like|mind|"
    r"pay for|use|want) it(?P<rest>(?:(?! or ).)*)",
    re.IGNORECASE,
)
# "do they let you ride at lunch"
_LET = re.compile(r"(?P<does>do|did) they (?:ever )?let you (?P<do>(?:(?! or ).)+)", re.IGNORECASE)
# "is delegate as a first job dead"
_DEAD = re.compile(r"(?:is|are) (?P<what>(?!it\b|that\b|this\b)[^,]+?) (?:really )?dead", re.IGNORECASE)
# "do you know mobile staff who were cut"
_KNOW_WHO = re.compile(r"do you know (?:any )?(?P<who>[\w' -]+? who (?:was|were) .+)", re.IGNORECASE)
_BACK = re.compile(r"would you (?:ever |even )?(?:go back|come back|return|work there again)", re.IGNORECASE)
_AGAIN = re.compile(
    r"would (?P<who>you|they) (?:ever |even )?"
    r"(?P<do>(?:go back|come back|return|do it again|work there again|stay|leave|hire|take on|consider|advise|"
    r"encourage|recommend|look at)(?: [\w'’-]+){0,14})",
    re.IGNORECASE,
)
# "is it too late to start"
_TOO_LATE = re.compile(r"is (?:it|\d\d) too (?P<how>late|old) (?P<rest>to .+)", re.IGNORECASE)
PER = re.compile(
    r"^(how many (?:[\w-]+ ){0,2}?[\w-]+) ((?:per|an?(?= (?:day|month|night|match|round|season|shift|term|trip|"
    r"week|year)\b))\b)",
    re.IGNORECASE,
)
# "does the buyer set it or the manager"
_ONE_OF_TWO = re.compile(
    r"(?:do|does) (?!you\b)(?!.* or (?:is|are|do|does|just|mostly|not|only)\b)[^,:;]+ or [^,:;]+",
    re.IGNORECASE,
)
# "would you start on the floor": what they would do has a reason
_THEIR_ADVICE = re.compile(r"(?:[^,]{2,60}, )?(?:would you (?!like\b|say\b|mind\b)|should I )", re.IGNORECASE)
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
    *EITHER,
    (
        _BE_TAKEN,
        lambda asked: (
            f"what would it take for {asked['who']} to be {_TAKEN_FOR.sub('taken on for', asked['done'])}"
        ),
    ),
    (_WORTH_IT, lambda asked: f"when is {with_article(mid_sentence(asked['what']), 'a')} worth it"),
    (
        _STILL_THE_WAY,
        lambda asked: f"how do people get in, apart from {with_article(mid_sentence(asked['what']), 'the')}",
    ),
    (
        STILL_ONE,
        lambda asked: f"how far is {with_article(mid_sentence(asked['what']), 'the')} still {asked['one']}",
    ),
    (_SAFE, lambda asked: f"how {asked['how'].lower()} is it {asked['rest']}"),
    (_SINCE, _how_far_since),
    (_GETS_DONE, _how_it_gets_done),
    (_PAY_FOR, lambda asked: f"which {asked['what']} do {asked['who']} pay for"),
    (
        _STILL_WORTH,
        lambda asked: f"how well does the case for {mid_sentence(asked['what'])} hold up{asked['now']}",
    ),
    (_WORTH_THE_WAIT, lambda asked: f"when is {asked['what']} still worth the {asked['cost']}"),
    (_EVERYBODY_GETS, lambda asked: f"who gets {asked['done']}"),
    (_MIND_THAT, lambda asked: f"how much would it matter that {asked['told']}"),
    (_STILL_TRUE, lambda asked: f"how far is {asked['what']} still true"),
    (_WOULD_TAKE, lambda asked: f"when would {asked['who']} {asked['take']}"),
    (_POSSIBLE, lambda asked: f"what would make {asked['what']} possible{asked['rest']}"),
    (_ANYONE, _how_they_fare),
    (_ANYBODY_STILL, lambda asked: f"how many people are still {asked['rest']}"),
    (
        _ACCEPT,
        lambda asked: (
            f"how far would {asked['who']} {asked['do']} {mid_sentence(asked['what'])}{asked['rest']}"
        ),
    ),
    (_LET, lambda asked: f"how often {asked['does'].lower()} you get to {asked['do']}"),
    (_DEAD, lambda asked: f"what is left of {mid_sentence(asked['what'])}"),
    (_KNOW_WHO, lambda asked: f"what became of {asked['who']}, as far as you know"),
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
    *DEGREES,
    (_TOO_LATE, lambda asked: f"how {asked['how'].lower()} is too {asked['how'].lower()} {asked['rest']}"),
    (_HAVE_ONE, _what_like),
    (_ONLY_WAY, _besides),
    (_ARE_THERE_MANY, _how_many),
    (_IS_A, lambda asked: f"what {asked['be'].lower()} {asked['what']} like"),
    (_IS_DONE, lambda asked: f"how {asked['be'].lower()} {asked['rest']}"),
    (_IS_DOING, lambda asked: f"how far {asked['be'].lower()} {asked['rest']}"),
)
