"""What there can be more or less of, asked for how much, how far or how often."""

from __future__ import annotations

import re
from collections.abc import Callable

from infoprep.articles import indefinite
from infoprep.wording import mid_sentence

Match = re.Match[str]


def _how_often_at_all(asked: Match) -> str:
    return f"how often {asked['be'].lower()} {asked['rest']}"


def _how_much_of_one(asked: Match) -> str:
    return (
        f"how much of {indefinite(asked['one'])} {asked['be'].lower()} {mid_sentence(asked['what']).strip()}"
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
_JOIN = re.compile(
    r"would you (?:ever |still )?(?:join|apply|take the job|do it)\b(?:(?! or ).)*", re.IGNORECASE
)
# "are you on the bench ever"
_EVER_LAST = re.compile(
    r"(?P<be>am|are|is|was|were|do|does|did) (?P<rest>(?:(?! or ).)+) ever", re.IGNORECASE
)
# "is the exam as bad as people say"
_AS_THEY_SAY = re.compile(
    r"(?P<be>is|are|was|were) (?P<what>(?!it\b|that\b|"
    r"this\b)(?:[\w'’-]+ ){1,5}?)(?:really )?as (?P<how>[a-z]+) as (?:people|they) say",
    re.IGNORECASE,
)
# "would somebody from hospitals be credible on a building site"
_WOULD_BE = re.compile(
    r"would (?P<who>(?!it\b|that\b|this\b|you\b)(?:[\w'’-]+ ){0,5}?[\w'’-]+) be (?P<how>competitive|credible|"
    r"realistic|useful|"
    r"welcome)(?P<rest>(?:(?! or ).)*)",
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
    r"(?:accept|become|end (?:in|up)|get(?= (?:the|hired|in|moved|promoted|stuck|taken)\b)|hire|lead to|"
    r"let(?! you\b)|promote|relocate|result in|swap|turn into|take(?! (?:long|place|time|up|over|off)\b))\b"
    r"(?!.*(?:\bor\b|:|\bstill\b|\bany\b))(?: \S+){1,12}",
    re.IGNORECASE,
)
# "how much is the travel": it is no price
_HOW_MUCH_IS = re.compile(
    r"how much is (?:the )?(?P<what>(?:[a-z]+ )?(?:admin|documentation|overtime|paperwork|travel|travelling|"
    r"weekend work))",
    re.IGNORECASE,
)
# "would I have to start as a team member", "could I keep a few brides on the side"
_WOULD_I_HAVE_TO = re.compile(r"would I have to (?:(?! or ).)+", re.IGNORECASE)
_COULD_I = re.compile(
    r"(?:could|can) (?:I (?!ask\b|bring\b|send\b)|(?:one|people|somebody|someone|you) (?=(?:apply|combine|"
    r"do part|go part|start|switch|work part)\b))(?P<do>(?:(?! or ).)+)",
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
# What can be answered by yes or no, and how it is asked; the first that fits.
DEGREES: tuple[tuple[re.Pattern[str], Callable[[Match], str]], ...] = (
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
)
