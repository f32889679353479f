"""What a goal or a worry of the seeker is about: the kinds that questions in the bank meet head-on."""

from __future__ import annotations

import re

_KINDS = {
    "hiring": r"hiring process|how long (?:does )?(?:the |your )?process\b|appl(?:y|ying|ication)\b|"
    "interview (?:process|steps|stages|rounds)|"
    r"\b(?:interview )?(?:loops?|rounds)\b|how (?:[\w'’-]+ ){0,3}(?:hires?|hired|hiring (?:works|goes|is done))\b|"
    r"when (?:do )?(?:they|you|we) (?:hire|recruit|take (?:people )?on)\b|"
    r"which (?:departments?|jobs?|roles?|teams?) (?:fits?|suits?)\b|when (?:the|an?) [\w' -]+ (?:opens?|starts?|"
    r"closes?)$|recruit(?:ing|ment)|assessment (?:day|cent)|(?:coding|job|panel|technical|whiteboard) interviews?\b",
    "contact": r"who(?:m)? else\b.*\b(?:talk|speak|meet|ask|contact|see)|leave with\b.*\bnames?\b|"
    r"\b(?:one more|another|next|\d|two|some|a)(?: more| other)? (?:names?|persons?|people|contacts?|"
    r"intro(?:duction)?s?)\b.*\b(?:talk|speak|meet|contact|ask|next|ring|call|"
    r"email|message)|(?:find|meet|get|name)\b.*\b(?:one|an?|some(?:one|body)?|another|two|people)\b.*\bto (?:talk|"
    r"speak) (?:to|with)\b|"
    r"^meet (?:one|\d|two|three|some) (?:more |other )?(?:people|persons?|others)$|"
    r"^(?:get )?(?:\d(?:-\d)?|two|three|some|a|one|another)(?: more)? (?:names?|contacts?)$|"
    r"\bsuggestions? of (?:people|persons|whom|who)\b|^(?:stay|keep|be) in touch(?: with (?:her|him|them))?$|^(?:leave|"
    r"make) an? (?:[\w-]+ )*impression\b(?! on\b)|"
    r"\breferral\b|^leave good impression|^(?:an? )?(?:[\w-]+ ){1,3}contact$|"
    r"names? of\b.*\b(?:talk|speak|meet)|^(?:get )?names? of (?:colleagues|others|people|somebody|someone)\b",
    "cv": r"(?:\bCVs?|r[eé]sum[eé]s?)\b|cover letters?\b",
    "take_home": r"take-?home|code test|coding (?:test|challenge)",
    "portfolio": r"portfolio|case stud(?:y|ies)\b|show ?reel|demo reel",
    "juniors": r"junior|new grads?|entry[- ]level|graduates?\b(?! visa)|interns?\b|early[- ]career|"
    r"\bEITs?\b|without a co-?op",
    "background": r"degree|masters?\b|postdoc|\bphd\b|diploma|qualif|"
    r"(?<!which )(?<!what )certificat(?!\w* (?:or|and) software)|"
    r"without an?|bootcamp|self-taught|"
    r"credential|\b[AB]\.A\.|finish(?:ed)? (?:high )?(?:college|school|uni)|dropp?(?:ed)? out",
    "experience": r"experience\b.*\b(?:counts?|carr(?:y|ies)|worth|enough|needed)|counts? (?:for|against)\b|"
    r"no (?:[\w-]+ )?exp(?:erience)?\b|never (?:done|used|worked|managed|had)|years count",
    "training": r"train(?:ing|ed|ee)?\b(?! operations| contract)|from scratch|mentor\w*|apprentice\w*",
    "skills": r"(?:which|what) (?:skills?|tools?|courses?|software|regulations?|tickets?)\b|"
    r"should (?:I )?(?:learn|study)|"
    r"skills? (?:to|I)\b|rusty|(?:weak|rough|thin) on",
    "first_months": r"first (?:few )?(?:days?|weeks?|months?|90 days|year|two years|winter|"
    r"season)\b|onboarding|settling in",
    "visa": r"visa|sponsor|work permit|immigration",
    "hours": r"on[- ]call|^(?:evenings?|nights?|weekends?)$|shifts?\b|hours|overtime|night work|weekend",
    "place": r"work(?:ing)? from home|\bWFH\b|relocat|remote|hybrid|commut|travel|moving to|rotation|days a week",
    "language": r"\b(?:French|German|Spanish|English|Danish|Dutch|Italian|Portuguese|Japanese|"
    r"Mandarin|Polish|Norwegian|"
    r"Swedish|Welsh|reo|accent)\b(?! (?:branch|company|group|market|office|owners?|parent|side|team)\b)|"
    r"(?<!programming )(?<!scripting )\blanguage\b(?! model)",
    "security": r"laid off|lay-?offs?\b|\bthe cuts?\b|\bsecure\b|job security|go(?:es)? first|"
    r"shrinking|closings? list|redundan",
    "growth": r"promot(?:ed|ion)|move up|career path|progress(?:ion)?\b|jump from|step from|way from .* to\b",
    "success": r"success is measured|good looks like|stand(?:s)? out|looks? for in|"
    r"\b(?:is|are|you|they|managers?) look(?:ing)? for$",
    "look_for": r"^(?:find )?(?:alternatives|openings?|opportunities|jobs|roles|employers|companies)\b",
    "age": r"too old\b|my age\b|at my age|over (?:40|45|50|55|60|forty|fifty)\b|mid-?career|late starter|ageis[mt]|"
    r"older (?:than|entrant|candidate|starter)",
    "switch": r"^(?:to )?(?:move|switch|transition|break|pivot|get|cross|change)\b.*\b(?:to|into|"
    r"from|career|field)\b",
    "stay": r"^(?:to )?(?:decide )?(?:whether|if) to stay\b",
    "compare": r"\bcompare\b.*(?:compan|firm|consultanc|employer|bank|agenc|studio|rival|competitor)",
    "day_to_day": r"day[- ]to[- ]day|\blife\b|daily|really like|is like|are like",
    "team": r"work with|work together|teams? (?:is|are|works?|fits?)\b|organi[sz]ed|structured|"
    r"fit together|divide the work",
}
_PATTERNS = {kind: re.compile(rf"(?:\b|^)(?:{words})", re.IGNORECASE) for kind, words in _KINDS.items()}


def wish_kinds(text: str) -> tuple[str, ...]:
    """What a goal or worry is about.

    Args:
        text: The seeker's words.

    Returns:
        Its kinds, from `infoprep.vocabulary.KINDS`; none where no kind fits.

    >>> wish_kinds("find out if they take nurses without a masters"), wish_kinds("what shifts are like")
    (('background',), ('hours', 'day_to_day'))
    """
    return tuple(kind for kind, pattern in _PATTERNS.items() if pattern.search(text))
