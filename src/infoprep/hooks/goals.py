"""What the seeker hopes to learn, in the forms that questions can take it up in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from infoprep.articles import indefinite, with_article
from infoprep.hooks.address import (
    AUX,
    CONDITION_FIRST,
    HIRES,
    OUTSIDERS,
    WH,
    asked_of_them,
    by_you,
    put_to_them,
)
from infoprep.hooks.aloud import said_aloud, unshouted
from infoprep.hooks.doubts import LACKING, can_stand_alone, more_than_whether
from infoprep.hooks.goal_shapes import LONGEST, shaped
from infoprep.hooks.indirect import direct_question, in_the_past, is_direct
from infoprep.hooks.leads import meant
from infoprep.hooks.lines import marked_words, wish_lines
from infoprep.hooks.phrases import has_finite_verb, tidy
from infoprep.hooks.records import Hook, Scene
from infoprep.hooks.shorthand import written_out
from infoprep.hooks.wish_kinds import wish_kinds
from infoprep.hooks.wishes import SUBJECTS
from infoprep.hooks.worries import NEVER, is_said_to_be_one, worry
from infoprep.lexicon import lemma
from infoprep.reading import Passage, Reading
from infoprep.wording import (
    and_list,
    can_be_verb,
    mid_sentence,
)

_WH = re.compile(
    r"^(?:(?:at|by|for|in|on|to|with) (?=what|which)|how|what|who|where|why|when|which|if|whether)\b",
    re.IGNORECASE,
)
# "decide whether to stay in financial services", "move from farming into buying"
_FIELD = re.compile(
    r"\b(?:stay in|remain in|into|switch to|move to) (?P<field>(?!a |the |my |this|that|it\b|"
    r"an )[a-z][a-z ]{3,30}?)(?=[.,;?]|$)"
)


_SECOND = re.compile(
    r"\s+(?:and|&)\s+(?=(?:(?:is|are) there|(?:do|are) (?:they|you|people)|does|how|what|which|who|whether)\b)|"
    r",\s+(?:(?:and|or)\s+)?(?=(?:do|does|did|is|are|can|could|will|would|should|how|what|which|who|whether|if)\b)",
    re.IGNORECASE,
)


def goals(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the seeker wants to come away with, in the forms that questions can take it up in."""
    mine = [
        str(skill) for skill in reading.notes.seeker.skills if re.fullmatch(r"[\w+#./-]+(?: [a-z]+)?", skill)
    ]
    company = re.split(r"[\s,(]", reading.notes.company.name)[0]
    for passage in reading.under("seeker.goals"):
        if _IS_PAY.search(_MONEY.sub("", passage.text)):
            yield Hook("goal", " ".join(passage.text.split()), passage.evidence(), kinds=("pay",))
        elif is_said_to_be_one(passage.text) or NEVER.search(passage.text):
            yield worry(passage.text, passage)
        else:
            hook = _goal(passage, company, scene)
            yield (
                _by_name(hook, mine) if _WHICH_OF_MINE.match(hook.forms.get("ask", "")) and mine[1:] else hook
            )
    for passage in wish_lines(reading):
        hook = _goal(passage, company, scene)
        # What is a question already is asked as one of the user's own.
        forms = {name: said for name, said in hook.forms.items() if name not in ("topic", "own")}
        if forms or hook.kinds:  # a line that may be none is told of only where it can be met
            yield replace(hook, forms=forms, certainty=0.7)
    for passage in marked_words(reading):
        hook = _goal(passage, company, scene)
        if (hook.kinds or "own" in hook.forms) and not _IS_PAY.search(passage.text):
            yield replace(hook, certainty=0.7)


_WHICH_OF_MINE = re.compile(r"which of my skills ")


def _by_name(hook: Hook, skills: list[str]) -> Hook:
    """Which of somebody's skills count: of those who hear it first here, nobody knows them."""
    named = and_list(skills[:_MOST_NAMED])
    return replace(
        hook,
        forms={"own": f"I know {named}. Which of these {hook.forms['ask'][len('which of my skills ') :]}"},
    )


_MOST_NAMED = 3
_IS_PAY = re.compile(rf"\b(?:{SUBJECTS['pay']})", re.IGNORECASE)
# Other people's money: "a pipeline that handles real money", "raising money".
_MONEY = re.compile(
    r"\b(?:counts?|counting|handl(?:es?|ing)|los(?:es?|ing)|makes?|mov(?:es?|ing)|rais(?:es?|ing)|sav(?:es?|ing)|"
    r"spends?|"
    r"spending|takes?) (?:[\w’']+ ){0,2}money\b|\b(?:grant|public|project) money\b|\bpays the bills\b|"
    r"\bpay history\b|\bwho pays (?:for|if|when)\b|\bpay(?:ing)? for (?:it |them )?(?:myself|out of)|"
    r"\bmoney[- ](?:laundering|market|comes?|doesn['’]t|does not|dries|ends|runs?|stops?)\b",
    re.IGNORECASE,
)


def _goal(passage: Passage, company: str, scene: Scene) -> Hook:
    kinds, words = wish_kinds(passage.text), " ".join(passage.text.split())
    if "contact" in kinds:  # what the last question asks for
        return Hook("goal", words, passage.evidence(), kinds=kinds)
    field = _FIELD.search(passage.text)
    forms = _own_question(passage, scene, conditional=True) or _goal_forms(passage, company, scene.viewpoint)
    if not forms or ("?" in passage.text and "ask" in forms):
        forms = _own_question(passage, scene, conditional=False) or forms
    if len(forms.get("ask", "").split()) <= _BARE and (more := _ASKED_BESIDE.search(passage.text)):
        # "what are the stages & is there an assessment centre": half of it is hardly a question
        forms = {"ask": f"{forms['ask']}, and {more['more'].strip(' ?.')}"} if "ask" in forms else forms
    if len(forms.get("wonder", "").split()) > _LEADS_IN:
        forms["sense"] = forms.pop("wonder")
    named = {"field": field["field"].strip()} if field else {}
    lacking = LACKING.search(passage.text) if "background" in kinds and "wonder" in forms else None
    if lacking:
        named["lacking"] = _MASTERS.sub("master's", re.sub(r"^no ", "a ", lacking[0]))
    return Hook("goal", words, passage.evidence(), named | forms, kinds=kinds)


_MASTERS = re.compile(r"\bmasters?(?!['’])\b")


_BARE = 4  # words
_ASKED_BESIDE = re.compile(r"(?:\s(?:and|&)|,)\s+(?P<more>(?:is|are) there [^,;()]{4,40})$", re.IGNORECASE)
# Words: with "I'm trying to work out" before it, a longer clause is a lead-in that nobody follows.
_LEADS_IN = 13


def _own_question(passage: Passage, scene: Scene, *, conditional: bool) -> dict[str, str]:
    """A goal that is a question already, in its own words; one with a condition in front keeps that."""
    asks = _SETS_TERMS if conditional else _ASKED
    topic = _TOPIC_BEFORE.match(passage.text)
    text = passage.text.part(topic.end(), len(passage.text)) if topic else passage.text
    is_one = asks.match(text) and len(passage.text.split()) > 3  # "are they hiring"
    said = said_aloud(text, passage, scene)[0] if is_one else None
    if said is None:
        return {}
    return {"own": said[0].lower() + said[1:-1]}  # "If Water", "Is Xi'an": the first word only asks


# A condition in front, or two answers to choose from: "what pays the bills - grants or clients?"
_SETS_TERMS = re.compile(
    rf"{CONDITION_FIRST.pattern}|(?:what|which) [^:,–?]{{3,40}}?(?::|,| [-–]) [\w' -]+ or [\w' -]+\??$",
    re.IGNORECASE,
)
_ASKED = re.compile(
    rf"(?:(?:{WH}) (?:[\w'’-]+ ){{0,3}}?)?{AUX} (?!I\b|i\b)(?<!have )[\w'’-]+ .*\w", re.IGNORECASE | re.DOTALL
)


def _goal_forms(passage: Passage, company: str, viewpoint: str) -> dict[str, str]:
    """A goal in the forms that questions can take it up in; none where that can't be done well."""
    raw = _noted(passage.text, company)
    noted, to_learn = meant(raw)
    if _ARROW.search(noted) or (not to_learn and _SAID_OF_VIEWS.fullmatch(noted)):
        return {}
    what = put_to_them(noted)
    about_them = what != noted
    own = shaped(re.sub(r"^(if|whether) they ", r"\1 you ", what) if viewpoint in HIRES else what)
    if own:
        return {} if _OF_MY_PAPERS.match(own.get("ask", "")) else own
    about_me = re.match(r"(do|does|can|could|should|would|will|am|must|may) I (.+)", what)
    if about_me:  # "do i need Dutch"
        if about_me[1] == "do" and _DEED.match(about_me[2]):
            return {
                "wonder": f"whether to {_FROM.sub(lambda both: f'{both[1]} from {both[2]} to ', about_me[2])}"
            }
        helper = "" if about_me[1] in ("do", "does") else f"{about_me[1]} "
        return {"wonder": f"whether I {helper}{about_me[2]}"} if tidy(about_me[2]) else {}
    if re.search(r"\bvisas?\b", what) or what == "sponsorship":
        return {"topic": "visa sponsorship"}
    what = tidy(what) or ""
    if (
        not re.search(r"[a-z]", what)
        or _OF_IT.match(what)
        or len(what.split()) > LONGEST
        or what.split()[0].lower() in _HELPERS
    ):
        return {}
    what = _SECOND_CLAUSE.sub("", mid_sentence(what))
    if re.match(r"(?:if|whether)\b", what):
        rest = re.sub(r"^(?:if|whether) ", "", what)
        # "They" are the company: to somebody who works there, "you".
        outside = viewpoint in OUTSIDERS
        rest = rest if outside else re.sub(r" (?:there|here)(?=$| really\b)", "", rest)
        rest = re.sub(r"^they ", "you ", rest) if viewpoint in HIRES else rest
        if turned := more_than_whether(rest, passage.doc):
            return turned
        return {"wonder": f"whether {rest if outside else re.sub(r'^they ', 'you ', rest)}"}
    if _WH.match(what) and (about_them or not re.search(r"\byour?\b", what)):
        asked = mid_sentence(noted) if about_them else what
        return _asked_forms(asked, passage, viewpoint)
    if to_learn and can_stand_alone(what):
        return {"topic": with_article(what, "the") if _ONE_THING.search(what) else what}
    if _FEEDBACK.match(what):
        return {}  # whatever is asked of a portfolio asks for it; to ask for it outright asks a favour
    what = _FINDING.sub(lambda doing: lemma(doing[0], "VERB"), what)
    first = passage.doc[1] if passage.doc[0].text == "to" and len(passage.doc) > 1 else passage.doc[0]
    does = not to_learn and can_be_verb(first.lower_) and re.match(r"\w+ (?:a|an|my|the|this)\b", what)
    if (_AIM.match(what) or does) and not what.endswith(" back"):
        # "compare firms honestly", asked of somebody, would doubt their honesty; "my" is theirs when they try it.
        aim = re.sub(r"^to | (?:honestly|properly|better|well|at some point)$", "", what)
        way = re.fullmatch(
            r"(?:move|switch|change|go|transition|pivot|get) (?P<way>from (?:(?!\bmy\b).)+)", aim
        )
        return {"aim": re.sub(r"\bmy\b", "your", aim)} | ({"way": way["way"]} if way else {})
    end = passage.text.rfind(what.split()[-1]) + len(what.split()[-1])
    says = has_finite_verb(passage.doc, end) or first.lemma_ in _STATES
    led = re.match(r"(?:out of|away from|into|out)\b", what)  # "out of postdocs": where to, and no topic
    return {} if says or led or not can_stand_alone(what) else {"topic": _with_its_article(what)}


_FEEDBACK = re.compile(
    r"(?:get|have|hear) (?:an? |some )?(?:honest |frank )?(?:feedback|opinions?|views?) (?:of|on)\b"
)


def _with_its_article(what: str) -> str:
    """A topic as one says it: the difference between two teams, a thesis with you."""
    if _ONE_THING.search(what):
        return with_article(what, "the")
    return re.sub(r" with them$", " with you", with_article(what, "a")) if _A_PIECE.match(what) else what


# "bachelor thesis with them"
_A_PIECE = re.compile(
    r"(?:[a-z-]+ )?(?:apprenticeship|dissertation|internship|placement|thesis|traineeship)\b"
)


def _noted(text: str, company: str) -> str:
    """A goal in whole words, without its reasons and what is for the seeker's eyes."""
    bare = unshouted(_BRACKET.sub("", text).strip(" ?!."))
    raw = written_out(re.sub(r"(?<=\w) = (?=\w)", " means ", re.sub(r"\s+/\s+", " and ", bare)))
    raw = _TOPIC_BEFORE.sub("", re.sub(r"[$€£]{2,} ?|,? or not$", "", raw))
    raw = _FROM_TO.sub(r"\1 from \2 to \3", _AND_SO_ON.sub("", raw))
    raw = re.sub(r"\b(master|bachelor)s\b", r"\1's", re.sub(r"\bi\b", "I", raw))
    raw = re.sub(r",? (?:honestly|if possible)$", "", _THAT_BIG.sub("", raw))
    raw = _MINE.sub(r"\1my \2", _INCLUDING.sub("", raw))
    raw = _A_PAPER.sub(lambda paper: f"{paper[1]} {indefinite(paper[2])}", raw)
    raw = _OF_THE_WEEK.sub(r"how much of the week is \1", _LEFTOVER.sub("", raw))
    raw = _SECOND.split(raw)[0]  # one thing is asked at a time, and the first is what was meant
    raw = re.sub(rf" at {re.escape(company)}\b.*$", "", raw, flags=re.IGNORECASE)
    return mid_sentence(_REASON.sub("", raw))


# "how many days people are in Bristol, as I live in Cardiff", "the interview steps and how long they take"
_REASON = re.compile(
    r",? \b(?:as|since|because|bc) (?:I|i|I['’]m|that)\b.*$|, (?:as|since|because|bc|so) .*$|"
    r", I(?: have|['’]ve| am|['’]m| was| never) .*$| before I \w+$"
)
# "what the hours really are. nights?": a thought that was added.
_LEFTOVER = re.compile(r"(?<=[a-z]{2})[.?;] +[a-z][\w ,'’?-]*$")
# "the real shift pattern incl. evenings", "whether portfolio is too glossy"
_INCLUDING = re.compile(r",? incl(?:uding)?\b.*$")
_MINE = re.compile(
    r"\b((?:whether|if) )((?:accent|age|background|CV|degree|portfolio|r[eé]sum[eé]) (?:is|counts|matters)\b)",
    re.IGNORECASE,
)
_DID_YOU = re.compile(rf"{WH} (?:[\w'’-]+ )?did you\b")
# To look at it is a favour, and not asked of somebody who has just been met.
_OF_MY_PAPERS = re.compile(
    r"what do you think of my (?:CV|cover letter|portfolio|r[eé]sum[eé]|(?:show ?)?reel)\b"
)
# "in a team that big": as big as what, the notes alone say
_THAT_BIG = re.compile(r" (?:at|for|in|on) an? \w+ (?:of that|that) (?:big|large|small|size)$")
# "without CS degree"
_A_PAPER = re.compile(
    r"\b(with|without) (?!an?\b|any\b|my\b|no\b|the\b|your\b)((?:[\w-]+ )?(?:degree|diploma|licen[cs]e|portfolio))\b"
)
# "how much is in-office"
_OF_THE_WEEK = re.compile(r"\bhow much is (in[- ](?:the )?office|remote|on[- ]site|hybrid)\b")
_BRACKET = re.compile(r"\s*\([^()]*\)")
# "do I switch CIMA to CIPFA": whether to, from one to the other
_DEED = re.compile(r"(?:apply|change|convert|finish|go|join|leave|move|start|stay|switch|take|wait)\b")
_FROM = re.compile(r"^(change|convert|move|switch) (?!from\b|to\b)([\w-]+) to ")
# "timing - when do they recruit": what is asked says it
_TOPIC_BEFORE = re.compile(
    r"^[\w' ]{3,25}(?: [-–—]|:) (?=(?:how|what|when|where|which|who|whether|if)\b)", re.IGNORECASE
)
_AND_SO_ON = re.compile(r",[^,]{1,30}\betc\b\.?|\s+etc\b\.?")
# "how big the jump is pharma > devices"
_FROM_TO = re.compile(
    r"\b(jump|jump is|move|moving|switch|switching|step|go|going) ([\w-]+) ?(?:[-=]*>|→) ?([\w-]+)"
)
_SECOND_CLAUSE = re.compile(r",? and (?:how|what|when|where|who|why|which)\b.*$")
# What "it" is, the notes may say; a question doesn't. "Whether it is worth getting certified" says it.
_OF_IT = re.compile(
    r"(?:if|whether) it\b(?!(?: is|['’]s) (?:worth (?!it\b)|possible|better|realistic|common|normal|usual)\b)"
)
_HELPED = re.compile(rf"{WH} {AUX}\b", re.IGNORECASE)
# "get the unvarnished version": of what, only the seeker knows.
_SAID_OF_VIEWS = re.compile(
    r"(?:get|hear|have) (?:the|an?|some|her|his) (?:[\w-]+ )?(?:version|truth|story|picture|idea|sense|feel|"
    r"view|take|read|answer)"
)
_ARROW = re.compile(r"[-=]*>|→")
_FINDING = re.compile(r"^(?:finding|getting|making|meeting|moving|switching|changing|joining|becoming)\b")
# "the hiring timeline", "the day-to-day of a decision scientist"
_ONE_THING = re.compile(
    r"^(?!an?\b|the\b|my\b|your\b|their\b)(?:(?:[\w'’-]+ ){0,2}(?:atmosphere|culture|day-to-day|freeze|ladder|market|"
    r"mood|morale|pace|path|pattern|process|roadmap|rota|schedule|structure|timeline|workflow)(?: of\b.*)?$|"
    r"differences? between )"
)
_THEY_ASKED = re.compile(
    r"^((?:how|what|when|where|why|which|who)(?: \w+){0,4} (?:do|did|are|were|can|will|would|have)) they\b"
)


def _asked_forms(what: str, passage: Passage, viewpoint: str) -> dict[str, str]:
    outside = viewpoint in OUTSIDERS
    good = _LOOKS_LIKE.fullmatch(what)
    if good:  # everybody can praise a good one; what the others lack takes thought
        return {
            name: f"what {do} {good['good']} have that a merely decent one {do}n't"
            for name, do in _DID.items()
        }
    # "how success is measured there": the company is named in the question.
    ask = direct_question(re.sub(r" (?:there|here)$", "", what), passage.doc)
    if ask:
        ask = asked_of_them(ask)
        ask = ask if outside else re.sub(r"\b(to|for|with) them$", r"\1 you", ask)
        if not outside and _THEY_ASKED.match(ask):
            ask = re.sub(r"\bthey\b", "you", ask)  # those who work there are the company
        ask = ask if outside else re.sub(r"\bthe team\b(?! (?:of|that|which)\b)", "your team", ask)
        ask = by_you(ask) if viewpoint == "recruiter" else ask
        brief = (
            viewpoint not in (*OUTSIDERS, "recruiter")
            and len(ask.split()) <= _BRIEF
            and not _NAMES_ONE.search(ask)
        )
        asked = in_the_past(ask) or (ask if _DID_YOU.match(ask) else None)
        if viewpoint == "former employee" and _DID_YOU.match(ask):
            return {"own": ask}
        no_clause = is_direct(what) or _HELPED.match(what) or re.search(r"\b(?:she|he|they)\b", what)
        told = {} if no_clause else {"told": what}
        return {"ask": ask} | ({"brief": ask} if brief else {}) | ({"asked": asked} if asked else {}) | told
    if what.startswith("which "):
        if len(what.split()) > 5:
            return {}
        among = _AMONG.fullmatch(what)
        return {"which": what} | ({"among": with_article(among[1], "a")} if among else {})
    tells = not is_direct(what) and not re.search(r"\byour\b|\bdo (?:they|you)\b", what)
    return {"wonder": what} if tells and len(what.split()) > 3 else {}


_BRIEF = 6  # words: "how do teams work together" is asked of nobody until the company is named
_NAMES_ONE = re.compile(
    r"\b(?:you|your|I|my|me|we|us|he|she|here|there|it)\b|[A-Z]|\d|^which\b|\b(?:actually|really)$"
)
# "which chartership route", but not "which one", "which of them", "which is better"
_AMONG = re.compile(r"which ((?!ones?\b|of\b|is\b|are\b|was\b|were\b).+)")
# "what a strong take-home looks like"
_LOOKS_LIKE = re.compile(
    r"what (?P<good>an? (?:(?:really|truly) )?(?:strong|good|great|excellent|outstanding) (?:[\w-]+ )?"
    r"(?:application|audition|brief|case study|chapter|CV|demo|interview|letter|pitch|portfolio|proposal|reel|report|"
    r"r[eé]sum[eé]|sample|take-home|talk|test|thesis)) looks like(?: (?:here|there))?",
    re.IGNORECASE,
)
_DID = {"ask": "does", "asked": "did"}


# Verbs of doing something with one's own path; a first word that only looks like a verb is none of them.
_AIM = re.compile(
    r"(?:to )?(?:become|break|build|change|compare|find|get|go|grow|improve|join|keep|land|"
    r"leave|make|meet|move|"
    r"network|pivot|practise|practice|prepare|progress|return|start|stay|stand out|switch|"
    r"transfer|transition|"
    r"try|use|work (?:in|for|at|with|abroad|on|from(?! home\b)))\b(?! better$)(?= )"
)
_HELPERS = frozenset("is are was were do does did can could will would should am has have had need".split())
# Verbs of being and having: nobody sets out to do them.
_STATES = frozenset({"be", "have", "know", "like", "need", "want"})
EXTRACTORS = (goals,)
