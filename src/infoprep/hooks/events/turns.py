"""The turns of phrase that headlines have for events, without a verb or noun of the lexicon."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from infoprep.articles import with_article
from infoprep.hooks.events.forms import suffered
from infoprep.hooks.events.lexicon import COUNT, OFFICERS, PEOPLE, SITE
from infoprep.hooks.needles import Sought, sought
from infoprep.wording import mid_sentence


@dataclass(frozen=True, slots=True)
class Idiom:
    """A turn of phrase that tells an event.

    Attributes:
        type: The event's type.
        pattern: How it is said; its group ``what`` is what it was done to.
        words: Makes its forms of ``what``; None where none can be made well.
        status: ``done`` or ``planned``.
        doer: ``company`` or ``other``.
    """

    type: str
    pattern: Sought
    words: Callable[[str], dict[str, str]] | None = None
    status: str = "done"
    doer: str = "company"


def _small(what: str) -> str:
    return what if what[:2].isupper() else what[0].lower() + what[1:]


def _cuts(what: str) -> dict[str, str]:
    what = what[0].lower() + what[1:]
    return {
        "clause": f"said it would cut {what}",
        "gerund": f"planning to cut {what}",
        "noun": f"the plan to cut {what}",
        "short": "the planned job cuts",
    }


def _orders(what: str) -> dict[str, str]:
    what = what[0].lower() + what[1:]
    return {"clause": f"ordered {with_article(what)}", "gerund": f"ordering {with_article(what)}"}


def _strikes(what: str) -> dict[str, str]:
    who = mid_sentence(what)
    return {
        "clause": f"went through a strike by {who}",
        "gerund": f"going through a strike by {who}",
        "noun": f"the strike by {who}",
    }


def _goes_public(what: str) -> dict[str, str]:
    return {"clause": what.lower(), "gerund": "going public"}


IDIOMS = (
    # "Hyundai bought it in 2021"
    Idiom(
        "sale",
        sought(
            r"(?P<what>\b[A-Z][\w&.'’-]*(?: [A-Z][\w&.'’-]*){0,3}) (?:acquired|bought|took over) "
            r"(?:it|them)\b(?! back\b)"
        ),
        lambda what: suffered("buy", f"by {what}", "sale"),
    ),
    Idiom(
        "layoff",
        sought(
            rf"(?P<what>(?i:{COUNT}) (?:\w+ )?(?:{PEOPLE})(?: (?:at|in|across|"
            rf"from) (?:[\w'’-]+ ){{0,4}}?[\w'’-]+)?)\s+(?:are |is )?(?:set )?"
            rf"(?:to|will) (?:go|be (?:cut|axed|eliminated|laid off|lost|made redundant|shed))\b"
        ),
        _cuts,
        "planned",
    ),
    Idiom(
        "layoff",
        sought(
            rf"(?P<what>(?i:{COUNT}) (?:of )?(?:the |its )?(?:[\w-]+ ){{0,3}}?(?:{PEOPLE}|newsroom|"
            rf"team|crew))\s+"
            r"(?:(?:were|was|are|is|have|has|been|all|now) )*"
            r"(?:gone|lost|out of work|made redundant|let go|axed|sacked|sent home|pink-slipped|"
            r"dismissed)\b(?! to\b)"
        ),
        lambda what: {
            "clause": f"let go of {_small(what)}",
            "gerund": f"letting go of {_small(what)}",
            "noun": f"the loss of {_small(what)}",
            "short": "the job cuts",
        },
    ),
    Idiom(
        "layoff",
        sought(rf"(?P<what>(?i:{COUNT}))\s(?:people )?out of work\b"),
    ),
    Idiom(
        "layoff",
        sought(
            rf"\b(?:affecting|with the loss of|at the cost of|costing|"
            rf"at a cost of) (?P<what>(?i:{COUNT}|approximately \d+) (?:[\w-]+ ){{0,2}}{PEOPLE})"
        ),
        lambda what: {"noun": f"the loss of {what}"},
    ),
    Idiom(
        "closure",
        sought(rf"(?P<what>(?i:{COUNT}) (?:[\w-]+ )?{SITE}) (?:now )?(?:gone|lost|to follow)\b"),
        lambda what: {"noun": f"the loss of {_small(what)}"},
    ),
    Idiom(
        "closure",
        sought(rf"(?P<what>(?i:{COUNT}) (?:[\w-]+ )?{SITE}) (?:set |due )?to (?:go|close|shut)\b"),
        lambda what: {
            "clause": f"said it would close {_small(what)}",
            "gerund": f"planning to close {_small(what)}",
            "noun": f"the plan to close {_small(what)}",
        },
        "planned",
    ),
    Idiom(
        "closure",
        sought(r"\b[Ee]nd of the (?:line|road) for (?P<what>[\w'’ -]{3,40}?)(?=\s*(?:[-–—,.;:(]|in \d|$))"),
        lambda what: {"noun": f"the end of {what}"},
    ),
    Idiom("expansion", sought(rf"(?:^|[,:;]\s*)\+\s?(?P<what>\d+ (?:[\w-]+ )?{SITE})")),
    Idiom("closure", sought(rf"(?:^|[,:;]\s*)[-–−]\s?(?P<what>\d+ (?:[\w-]+ )?{SITE})")),
    Idiom(
        "expansion",
        sought(
            rf"(?:^|[,;:] )(?P<what>(?:[$€£][\d.]+ ?\w* )?(?:(?:[Aa] )?[Nn]ew|[Ss]econd|[Tt]hird|"
            rf"[Ff]irst|2nd|3rd|\d+th|[Aa] second) "
            rf"(?:[\w'’-]+ ){{0,3}}?{SITE})(?= (?:in|at|near|outside|by|from|since|for)\b|,|\s*[(;.]|$)"
        ),
        lambda what: {"noun": f"the {re.sub('^a ', '', _small(what))}"},
    ),
    Idiom(
        "expansion",
        sought(
            rf"(?P<what>(?:[$€£][\d.]+ ?\w* )?(?:[\w'’-]+ ){{0,2}}{SITE}),? (?:is |"
            rf"are )?(?:in the works|planned|under construction|due (?:in )?20\d\d|opening 20\d\d)"
        ),
        lambda what: {"noun": f"the planned {re.sub('^(?:a|an|the) ', '', _small(what))}"},
        "planned",
    ),
    Idiom(
        "launch",
        sought(
            r"(?P<what>\b(?:[Mm]aiden|[Ff]irst) (?:commercial )?(?:flight|voyage|sailing|train|"
            r"broadcast|patient|launch)(?: (?:to|from) [A-Z]\w+)?)"
        ),
        lambda what: {"noun": f"the {_small(what)}"},
    ),
    Idiom(
        "launch",
        sought(
            r"(?P<what>\b[A-Z][\w ]{1,25}?) (?:is |are |has gone |now )+(?:live|available) (?:in|on|at)\b"
        ),
    ),
    Idiom(
        "merger",
        sought(r"(?P<what>\b(?:come|came|coming|to come|brought) together as one)\b"),
    ),
    Idiom(
        "award",
        sought(
            r"(?P<what>\b(?:(?:[Ss]econd|[Tt]hird|[Ff]irst|2nd|3rd|1st) )?(?:[Gg]old|[Ss]ilver|"
            r"[Bb]ronze|Michelin star|[Ff]irst place|[Rr]unner-up)"
            r"(?: (?:at|in|"
            r"for) (?:the )?(?:[a-z]+ ){0,2}[\w'’]+(?: [A-Z][\w'’]+)*)?)(?=\s*(?:[,;.(]|\d{4}|for\b|"
            r"in \d|$))"
        ),
    ),
    Idiom(
        "award",
        sought(
            r"(?P<what>\b(?:ISO \d+|SOC ?2|LEED \w+|Fairtrade|PCI|BREEAM|CQC|AAALAC)) (?:cert\w*|"
            r"accreditation|rating|status|approval)"
        ),
        lambda what: {"noun": f"the {what} certification"},
    ),
    Idiom(
        "strike",
        sought(r"(?P<what>\b(?:began|begin|started|start) picketing)\b"),
        None,
    ),
    Idiom(
        "strike",
        sought(
            r"(?P<what>\bvot(?:ed|e) (?:by [\w ]+%? )?(?:for (?:industrial action|a strike)|"
            r"to strike|to walk out))"
        ),
        None,
        "planned",
    ),
    Idiom(
        "layoff",
        sought(rf"(?P<what>(?i:{COUNT}) (?:\w+ )?(?:{PEOPLE})) (?:under threat|at risk)\b"),
        None,
        "planned",
    ),
    Idiom(
        "expansion",
        sought(r"(?:^|(?<=[.;,] ))(?P<what>[\w$€£][\w$€£ -]{3,60}?) (?:is |are )?on order\b"),
        _orders,
        "planned",
    ),
    Idiom(
        "restructuring",
        sought(
            rf"\b(?:formerly|previously) (?:known as |called )?(?P<what>(?!(?i:{OFFICERS}|senior|"
            rf"vice|assistant|general)\b)[A-Z][\w&]+(?: [A-Z][\w&]+){{0,3}})"
        ),
        lambda what: {
            "clause": f"changed its name from {what}",
            "gerund": f"changing its name from {what}",
            "noun": f"the change of name from {what}",
        },
    ),
    Idiom(
        "restructuring",
        sought(
            r"\bwas (?:called |known as )?(?P<what>[A-Z][\w&]+(?: [A-Z][\w&]+){0,3}) (?:before|b4|"
            r"until|till) (?=(?:19|20)\d\d)"
        ),
        lambda what: {
            "clause": f"changed its name from {what}",
            "gerund": f"changing its name from {what}",
            "noun": f"the change of name from {what}",
        },
    ),
    Idiom(
        "strike",
        sought(
            r"(?P<what>\b[A-Za-z]+s)(?: in [A-Z]\w+(?: and [A-Z]\w+)?)? (?:were |are |came |"
            r"went )?out for (?:\w+|\d+) (?:days?|weeks?)\b"
        ),
        _strikes,
    ),
    Idiom(
        "award",
        sought(r"(?P<what>\b[A-Z][\w&'’]*(?: [A-Z][\w&'’]*){0,6} of the (?:Year|Decade))\b"),
        lambda what: {"noun": f"the {what} title"},
    ),
    Idiom(
        "launch",
        sought(
            r"(?P<what>\b(?:[A-Z]|[Nn]ew |[Tt]heir |[Ii]ts )(?!news|results?|story|truth|report|I\b)"
            r"[\w’'()-]+(?: (?!news|results?|story|truth|report|I\b)[\w’'()-]+){0,5}?) "
            r"(?:came out|went on sale|hit (?:the )?(?:shops|shelves|stores))\b"
        ),
    ),
    Idiom("launch", sought(r"(?P<what>\b[A-Z]\w+(?: [A-Z]\w+)?) live since\b")),
    Idiom(
        "layoff",
        sought(rf"\blet (?P<what>(?i:{COUNT}) (?:[\w-]+ ){{0,2}}(?:{PEOPLE})) go\b"),
        lambda what: {
            "clause": f"let {what} go",
            "gerund": f"letting {what} go",
            "noun": f"the loss of {what}",
        },
    ),
    Idiom("incident", sought(r"(?P<what>\bknocked [\w, ]{3,40}? offline)\b")),
    Idiom(
        "sale",
        sought(
            r"(?P<what>\b(?:looking for|seeking|in search of) a buyer|\bup for sale|"
            r"\bput itself up for sale)\b"
        ),
    ),
    Idiom("restructuring", sought(r"\b[Ww]as (?P<what>part of [\w' ]{3,40}?) until (?=(?:19|20)\d\d)")),
    Idiom(
        "incident",
        sought(
            r"(?P<what>\b[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}) (?:tied up|out of (?:service|"
            r"action)|grounded|stranded|off the road) (?:for|since|with|after)\b"
        ),
    ),
    Idiom(
        "expansion",
        sought(
            r"(?:^|[,;.:] )[Nn]ew (?P<what>[a-z][\w -]{2,25}?) (?:since|from) (?=(?:19|20)\d\d|"
            r"[A-Z][a-z]+ (?:19|20)\d\d)"
        ),
        lambda what: {"clause": f"got a new {what}", "noun": f"the new {what}"},
    ),
    Idiom(
        "closure",
        sought(
            r"\bthe (?P<what>(?:cancelled|canceled|scrapped|axed|abandoned|discontinued|"
            r"shuttered) [\w-]+(?: [\w-]+){0,3})"
        ),
    ),
    Idiom(
        "strike",
        sought(
            r"(?P<what>\b(?:[A-Za-z]+ )?[a-zA-Z]+s|\b[Ss]taff)\s+(?:(?:went|go|going|have been|are|"
            r"were|back|out) )?on strike\b"
        ),
        _strikes,
    ),
    Idiom(
        "strike",
        sought(
            r"(?P<what>\b(?:[A-Za-z]+ )?[a-z]+s|\b(?:[Ss]taff|chapel|union|workforce|faculty|"
            r"crew)) (?:walked out|walked off the job|struck|downed tools|"
            r"took to the picket lines?)\b"
        ),
        _strikes,
    ),
    Idiom(
        "regulation",
        sought(
            r"\bsubject to (?P<what>(?:regulatory |shareholder |court |union |"
            r"planning )*(?:approval|clearance|consent)s?"
            r"(?: (?:by|from|of) [^.;,()]+)?)"
        ),
        None,
        "planned",
        "other",
    ),
    Idiom(
        "regulation",
        sought(
            r"\b(?!(?:That|The|This) \w+ [a-z])"
            r"(?P<what>(?:[A-Z][\w&'’-]*)(?: (?:[A-Z][\w&'’-]*|and|for|of|on|the)){0,9}? "
            r"(?:Act|Code|Convention|Directive|Law|Regulation|Standard)|[A-Z]{3,6})(?: \([A-Z][\w-]{1,7}\))? "
            r"(?:has (?:applied|been in force)|(?:came|entered|went) into (?:effect|force)|took effect)\b"
        ),
        lambda what: {"noun": what if what.isupper() else f"the {re.sub(r'^[Tt]he ', '', what)}"},
    ),
    Idiom(
        "award",
        sought(
            r"(?P<what>\b(?!(?i:the|and)\b)[A-Z][\w-]*(?: (?!(?:has|have|is|was|been|are|"
            r"were)\b)[\w-]+){0,2}) (?:certified|accredited)\b"
        ),
        lambda what: {
            "clause": f"became {what} certified",
            "gerund": f"becoming {what} certified",
            "noun": f"the {what} certification",
        },
    ),
    Idiom(
        "award",
        sought(r"(?P<what>\bB[- ]Corp)(?= (?:since|status|from|in)\b|\s?\(|,|$)"),
        lambda what: {
            "clause": f"became a {what}",
            "gerund": f"becoming a {what}",
            "noun": f"the {what} certification",
        },
    ),
    Idiom(
        "incident",
        sought(
            r"(?P<what>\b(?:[A-Za-z'’-]+ ){0,3}(?:systems?|payments?|servers?|web ?site|site|app|"
            r"apps|network|dam|bridge|roof|boiler|grid|portal|platform|service|plant|warehouse|"
            r"building|barn|factory|train|ship|ferry|plane|truck|tanker|line|lines|kiln|"
            r"crane)) (?:(?:was|were|has|have|had|got|been) )*(?:failed|crashed|went down|"
            r"went offline|"
            r"taken offline|knocked offline|collapsed|caught fire|burned down|burnt down|blew up|"
            r"exploded|derailed|sank|"
            r"ran aground|flooded|went dark)\b(?! to\b)"
        ),
    ),
    Idiom(
        "funding",
        sought(r"(?P<what>\b[Ww]ent public)\b"),
        _goes_public,
    ),
    Idiom("launch", sought(r"\b(?P<what>[\w ]{2,30}?) (?:went|goes|going) live\b")),
)
