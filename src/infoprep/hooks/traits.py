"""What sets the company apart, told in the free text: differences, contests, switches, slogans, hunches."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoprep.hooks.lines import company_lines, is_aside
from infoprep.hooks.needles import possible, sought
from infoprep.hooks.phrases import tidy
from infoprep.hooks.records import Hook, Scene
from infoprep.hooks.shorthand import has_slip
from infoprep.reading import Reading
from infoprep.wording import and_list, in_dictionary, is_plural, mid_sentence

_DIFFERENCES = (
    # no paywall, no middle seat
    sought(
        r"(?:^|[.;,(:—–]\s*|\bso )(?P<what>[Nn][Oo] (?!idea|wait|talk|order|retail|bkgd|background|"
        r"problem|prob|luck|info|exp|need|one|clue|longer|question|rush|more|"
        r"doubt|reply|answer|date)[a-z-]+(?: (?!talk\b)[a-z]+)?)(?=\s*(?:[.:;,)!]|$))"
    ),
    # the world's largest ..., one of the few ...
    sought(
        r"(?P<what>\b(?:(?:[Tt]he )?(?:[Ww]orld|[A-Z][\w.]+)['’]s (?:second[- ])?(?:largest|biggest|first|"
        r"only|oldest|leading|busiest)|"
        r"(?:one of the few|the only|(?:the )?(?:largest|oldest|biggest|"
        r"only) (?:[\w-]+ ){1,4}in (?:the )?[A-Z]))[^.,;()\n]{3,60})"
    ),
    sought(r"(?P<what>\b[Ff]irst (?:N\. American |[A-Z]\w+ )[a-z]+ (?:w/|with|to) [^.,;()\n]{3,40})"),
    # more owner-managed clients than the Big Four
    sought(
        r"(?P<what>\b[Mm]ore [a-z][\w -]{3,50}? than (?:the |its |"
        r"any )?[A-Z][\w&'’-]+(?: [A-Z][\w&'’-]+){0,2})(?=[.,;)\n]|$)"
    ),
    sought(r"\b(?:[Bb]est )?[Kk]nown for (?P<what>[^.;()\n]{3,60})"),
    sought(
        r"(?P<what>\b(?:\d[\d.]*% |[Ff]amily |[Ww]holly |[Ee]mployee |[Mm]ember |[Ss]tudent |"
        r"[Ss]tate )?-?[Oo]wned by (?:[^.,;()\n]|,(?=\d)){3,40}?(?= since\b|[.;()\n]|,(?!\d)|$)|(?:[Ee]mployee|"
        r"[Mm]ember|"
        r"[Ff]amily|[Ss]tate)[- ]owned\b(?! til| until| by)|"
        r"[Ff]amily (?:business|company|firm)\b|"
        r"[Hh]eld in trust for [^.,;()\n]{3,30}|[Cc]ontrolled by [^.,;()\n]{3,40}|[Nn]ot[- ]for[- ]profit|"
        r"[Ii]ndependent(?=[,.;]))"
    ),
)
# A firm or a trust by its name; a state, a family or the members have no desk where one decides.
_OWNER = re.compile(
    r"\b(?:[Oo]wned|[Cc]ontrolled) by (?:the (?=[\w&'’ -]+ group\b))?"
    r"((?:the )?[A-Z][\w&'’-]+(?: [A-Z][\w&'’-]+){0,2})(?=$| (?:group|since|and)\b|\s*[.,;(])"
)
_CONTEST = sought(
    r"\b[Cc]ompet(?:es?|ing) with (?P<rival>[\w &.'’-]{3,40}?) for (?P<prize>[\w &'’-]{3,40}?)(?=[.,;()]|$|"
    r" not\b| and\b)"
)
_SWITCHES = (
    sought(
        r"\b(?:mov(?:e|ing|ed)|switch(?:ing|ed)?|migrat(?:e|ing|ed)|going|chang(?:e|ing|"
        r"ed)) (?:over )?from (?P<old>[^.,;()\n]{2,40}?) to (?P<new>[^.,;()\n]{2,40})",
        re.IGNORECASE,
    ),
    sought(
        r"\b(?:replac(?:e|ing|ed)|swapp(?:ing|ed)) (?P<old>[^.,;()\n]{2,40}?) (?:with|for|"
        r"by) (?P<new>[^.,;()\n]{2,40})",
        re.IGNORECASE,
    ),
    sought(
        r"\b(?:moving|moved|"
        r"shifting) [\w ]{2,30}? off (?P<old>[^.,;()\n]{2,30}?) (?:and )?on ?to (?P<new>[^.,;()\n]{2,40})"
    ),
    sought(r"\bswapp?ing (?P<old>[^.,;()\n]{2,40}?) (?:4|for) (?P<new>[^.,;()\n]{2,40})"),
    sought(
        r"\b(?:being )?(?:swapped (?:out )?for|replaced (?:with|by)) (?P<new>[^.,;()\n]{2,40})", re.IGNORECASE
    ),
    # "shut Voilà in Alberta, a writedown, DoorDash instead"
    sought(
        r"\b(?:shut|closed|dropped|scrapped|ended|cancelled|axed|"
        r"left) (?P<old>[A-Z][\w&'’-]+)(?: in (?P<place>[A-Z]\w+))?"
        r"[^.;\n]{0,60}?,\s*(?P<new>[A-Z][\w&'’-]+(?: [A-Z][\w&'’-]+){0,2}) instead\b"
    ),
    sought(r"(?:^|[,;]\s*)(?P<new>[A-Z][\w&'’-]+(?: [A-Z][\w&'’-]+){0,2}) instead\b"),
    sought(r"(?<!\d )(?P<old>[\w\"“” ]{3,30}?) (?:->|→) moving to (?P<new>[A-Z][\w ]{2,30})"),
)
_STEPS = sought(
    r"(?:^|[.;]\s+)([A-Z][\w&' ]{1,30}?) = ((?:[\w-]+(?: [\w-]+)?)(?: \+ [\w-]+(?: [\w-]+)?){1,4})"
)
_QUOTED = sought(
    r"[\"“](?P<double>[A-Za-z][^\"“”?\n]{8,90})[\"”]|"
    r"(?<!\w)[‘'](?P<single>[A-Z][^'‘’?\n]{12,90})[,.]?['’](?!\w)"
)
_HUNCH = sought(
    r"(?P<what>(?<![^.;!\n])[^.;!\n]*?\b(?:seems? to|looks? like|sounds? like|i (?:think|guess|suspect|believe)|"
    r"i['’]m guessing|presumably|probably|pretty sure|must be|i reckon)\b[^.;!\n]*)",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"[,;]? (?:but |though )?(?:i['’]m |i am )?not (?:sure|certain)\b.*|\?+.*|\(?check\)?\W*$", re.IGNORECASE
)


def differences(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What it has that others haven't, or the other way: no paywall, the world's largest developer."""
    for passage in company_lines(reading, "about", "notes"):
        for pattern in possible(_DIFFERENCES, passage.text):
            for match in pattern.finditer(passage.text):
                part = passage.text.part(*match.span("what"))
                said = tidy(part)
                short = bool(said) and len((said or "").split()) <= (10 if part[:4].lower() == "more" else 8)
                text = re.sub("^N[Oo] ", "no ", mid_sentence(said or str(part))) if short else str(part)
                owner = _OWNER.search(part)
                known = short and bool(_KNOWN_FOR.match(match[0]))
                clause, kind = (f"is known for {text}", "known") if known else _as_clause(text)
                yield Hook(
                    "difference",
                    text,
                    part.evidence(),
                    ({"owner": _LEGAL_END.sub("", owner[1])} if owner else {})
                    | ({"clause": clause} if clause else {}),
                    kinds=(kind,) if kind else (),
                    certainty=0.85,
                    sayable=short and text.startswith("no "),
                )


_LEGAL_END = re.compile(r" (?:Co|Inc|Ltd|Corp|plc)$")
_UNSURE_OF = re.compile(
    r"\?|\b(?:maybe|apparently|until|before|check|used to|was|were)\b|[=→]|->", re.IGNORECASE
)
_PLACE_AFTER = re.compile(r" (?:in|outside|of|for|with|on) ")
_KNOWN_FOR = re.compile(r"(?:best )?known for (?!.*\b(?:by|in|of|for|with|on|and|things)$)", re.IGNORECASE)
_SUPERLATIVE = re.compile(
    r"(?:the )?(?:world|[A-Z][\w.]+)['’]s |the (?:only|largest|oldest|biggest) ", re.IGNORECASE
)


def _as_clause(text: str) -> tuple[str, str]:
    """What the company has or is, as it follows its name, and of which kind it is; nothing where that isn't sure."""
    if has_slip(text) or _UNSURE_OF.search(text) or len(text.split()) > 10:
        return "", ""
    if re.match(r"more \S+.* than ", text):
        return f"has {text}", "more"
    if text.startswith("no "):
        return f"has {text}", "without"
    if re.fullmatch(r"[Ff]amily (?:business|company|firm)", text):
        return f"is a {text.lower()}", "owned"
    if re.fullmatch(r"[A-Za-z]+[- ]owned", text):
        return f"is {text.lower().replace(' ', '-')}", "owned"
    if re.match(r"(?:\d[\d.]*% |[\w-]+ )?(?:owned|controlled) by|held in trust", text, re.IGNORECASE):
        kind = "" if text.lower().startswith("controlled") else "owned"
        return f"is {mid_sentence(_LEGAL_END.sub('', text))}", kind
    if _SUPERLATIVE.match(text) and not is_plural(_PLACE_AFTER.split(text)[0]):
        return f"is {re.sub('^(?:[Tt]he )?[Ww]orld', 'the world', text)}", "largest"
    return "", ""


def contests(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """A prize it fights for, with the rival."""
    for passage in company_lines(reading, "news", "about", "notes", "challenges"):
        for match in _CONTEST.finditer(passage.text):
            prize, rival = tidy(match["prize"]), tidy(match["rival"])
            if prize and rival:
                yield Hook(
                    "contest",
                    prize,
                    passage.evidence(*match.span()),
                    {"prize": prize, "rival": rival},
                    certainty=0.9,
                )


def switches(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """From an old thing to a new one, as far as the notes name them."""
    for passage in company_lines(reading, "news", "about", "notes"):
        told = 0
        for pattern in possible(_SWITCHES, passage.text):
            for match in pattern.finditer(passage.text):
                if match.end() == told:
                    continue  # the same words, of which the longer story was told
                told = match.end()
                named = {name: tidy(words) for name, words in match.groupdict().items() if words}
                forms = {
                    name: re.sub("^own ", "your own ", words)
                    for name, words in named.items()
                    if words and len(words.split()) <= 5 and _can_be_said(words)
                }
                if _AHEAD.search(match[0] + passage.text[match.end() : match.end() + 20]):
                    forms = {}  # "to Mexico by the end of 2026": nobody has seen it yet
                if "old" in forms and "new" in forms:
                    forms["noun"] = f"the switch from {forms['old']} to {forms['new']}"
                text = str(passage.text.part(*match.span()))
                yield Hook(
                    "switch", text, passage.evidence(*match.span()), forms, certainty=0.8, sayable=False
                )


_AHEAD = re.compile(
    r"\bby (?:the )?(?:end of |early |mid-?|late |spring |summer |autumn |fall |\w+ )?20\d\d\b"
)


def _can_be_said(words: str) -> bool:
    """Whether one side of a switch stands as it was typed: no name in small letters, no half of a slogan."""
    small = re.findall(r"(?<![\w'’-])[a-z]{4,}(?![\w'’-])", words)
    return not has_slip(words) and not words.endswith(" first") and all(map(in_dictionary, small))


def steps(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What a thing is made of, told as a sum: ``Worn Wear = trade-in + repair + resale``."""
    for passage in company_lines(reading, "about", "notes"):
        for match in _STEPS.finditer(passage.text):
            parts = match.group(2).split(" + ")
            yield Hook(
                "product", match.group(1), passage.evidence(*match.span(1)), kinds=("name",), certainty=0.9
            )
            if len(parts) > 2 and not all(part[0].isupper() for part in parts):  # places are no steps
                yield Hook("steps", and_list(parts), passage.evidence(*match.span(2)), certainty=0.9)


# What a quotation is called where it is the company's own.
_TAGLINE = re.compile(
    r"\b(?:tagline|slogan|motto|strapline|mission|promise|claim)\b[^\"“”.]{0,30}$", re.IGNORECASE
)
_TAGLINE_AFTER = re.compile(r"\s*(?:ads?|campaign|slogan|tagline|motto)\b", re.IGNORECASE)


# What somebody said for the company, as a release quotes it.
_SAID = sought(
    r"[“\"](?P<first>[A-Z][^“”\"]{19,160}?)(?P<end>[.,?!])(?:[”\"]|"
    r"\s[^“”\"]{0,400}[”\"]),? ?(?:said|says|added|according to)\b"
)

# What was said of one piece of news is no principle: called it "of our own making", "never easy," said Whitlock.
_REMARK = re.compile(r"\b(?:call(?:ed|s) (?:it|this|that)|said|says|added)[^.“”\"]{0,20}$")
_REMARK_AFTER = re.compile(r"[\s,]*(?:said|says|added|according to)\b")


def slogans(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """A sentence of the company's own, in quotes."""
    for passage in company_lines(reading, "news", "about", "notes"):
        for match in _SAID.finditer(passage.text):
            part = passage.text.part(*match.span("first"))
            yield Hook("slogan", str(part), part.evidence(), certainty=0.7, sayable=False)
        for match in _QUOTED.finditer(passage.text):
            group = "double" if match["double"] else "single"
            text = match[group].rstrip(" .,")
            tagged = _TAGLINE.search(passage.text[: match.start()]) or _TAGLINE_AFTER.match(
                passage.text, match.end()
            )
            if tagged or re.search(r"\b(?:our|us|we)\b", text, re.IGNORECASE):
                place = match.span(group)
                whole = text[0].isupper() and len(text.split()) <= 9 and bool(re.search(r"\bour\b", text))
                of_news = _REMARK.search(passage.text[: match.start()]) or _REMARK_AFTER.match(
                    passage.text, match.end()
                )
                said = whole and not of_news
                yield Hook("slogan", f"“{text}”", passage.evidence(*place), certainty=0.9, sayable=said)


def hunches(reading: Reading, scene: Scene) -> Iterator[Hook]:
    """What the seeker believes but isn't sure of: "Analysts seem to sit inside product teams but I'm not sure"."""
    for passage in company_lines(reading, "about", "notes"):
        for match in _HUNCH.finditer(passage.text):
            if is_aside(match["what"]) or not re.search(
                r"not sure|\?|check|guess|think|suspect|seems? to|pretty sure|must be|reckon",
                match[0],
                re.IGNORECASE,
            ):
                continue
            part = passage.text.part(*match.span("what"))
            bare = _UNSURE.sub("", part)
            told = tidy(re.sub(r"\bseems? to\b", "", bare))
            clause = re.fullmatch(r"[A-Z][\w ]+", " ".join((told or "").split()))
            forms = (
                {"clause": mid_sentence(" ".join((told or "").split()))}
                if clause and re.search(r"s seem to\b", bare)
                else {}
            )
            yield Hook("hunch", " ".join(part.split()), part.evidence(), forms, certainty=0.6, sayable=False)


EXTRACTORS = (differences, contests, switches, steps, slogans, hunches)
