"""The nouns that tell of events, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Happening:
    """What a noun tells of.

    Attributes:
        type: The event's type.
        befell: Whether the company went through it, so that "went through" makes its clause.
    """

    type: str
    befell: bool = False


# The first that fits is taken: a longer phrase stands before a shorter one that it holds.
NOUNS: tuple[tuple[str, Happening], ...] = (
    (
        r"(?:strike|walk-?out|lock-?out|(?:[a-z]+ )?work stoppage|industrial action|"
        r"wildcat strike|picket|stoppage|sit-in|go-slow|work-to-rule|strike ballot)s?(?: x\d)?",
        Happening("strike", befell=True),
    ),
    (
        r"(?:RIF|round of (?:redundancies|layoffs|job cuts)|lay-?off (?:wave|round)|lay-?offs?|"
        r"redundancies|job cuts?|staff cuts?|staff reductions?|job losses|redundancy (?:round|"
        r"programme)|furloughs?|"
        r"voluntary (?:redundancy|severance|exit|retirement) (?:scheme|programme|program|offer)|"
        r"workforce reductions?|reduction in force|"
        r"buyouts? offered to staff|headcount reduction)",
        Happening("layoff", befell=True),
    ),
    (
        r"(?:(?:ransomware |cyber-?\s?|phishing |hacking |DDoS )?attack|data breach|data leak|"
        r"security breach|breach|hack|"
        r"outage|blackout|(?:product |food |safety )?recall|fire|"
        r"explosion|blast|derailment|(?:oil |chemical )?spill|flood(?:ing)?|blockade|collision|"
        r"crash|accident|"
        r"(?:[a-z]+ )?scam|fraud|(?:E\. ?coli |norovirus |salmonella |listeria |measles |"
        r"legionella )?outbreak|(?:roof |dam |wall |bridge )?collapse|"
        r"contamination|near[- ]miss|grounding|glitch|meltdown|main break|gas leak|leak|"
        r"unauthori[sz]ed access|security incident|burst (?:main|pipe)|"
        r"boil[- ]water (?:advisory|notice))(?:e?s)?",
        Happening("incident", befell=True),
    ),
    (r"(?:management buy-?out|MBO)", Happening("sale")),
    (
        r"(?:mergers?|amalgamation|fusion of|marriage of|business combination|tie-up between)",
        Happening("merger"),
    ),
    (r"(?:acquisition|takeover|buy-?out|purchase)", Happening("acquisition")),
    (r"(?:sale|divestment|divestiture|disposal|demerger|spin-?off|spin-?out)", Happening("sale")),
    (
        r"(?:IPO|initial public offering|flotation|rights issue|share issue|share sale|"
        r"bond issue|private placement|"
        r"(?:equity|funding|seed|financing|investment|angel|pre-seed|series [a-h]) round|seed funding|"
        r"series [a-h]|capital campaign|crowdfunding(?: campaign)?|stock market (?:listing|"
        r"debut)|(?:grant|donation|bequest|bail-?out)(?= (?:for|from|of|to)\b))",
        Happening("funding"),
    ),
    (
        r"(?:partnership|joint venture|JV|alliance|MoU|MOU|collaboration|collab|tie[- ]?up|tie-in|"
        r"(?:contract|deal|agreement|pact)(?= (?:with|w/) (?!\w+ (?:union|staff|workers)))|tender win)",
        Happening("partnership"),
    ),
    (r"(?:award|prize|prix|medal|trophy|pulitzer)", Happening("award")),
    (
        r"(?:resignation|departure of|appointment|ousting|retirement of|exit of (?:its |"
        r"the )?(?:CEO|founder))",
        Happening("leadership"),
    ),
    (
        r"(?:investigation|inquiry|enquiry|probe|lawsuit|class action|settlement|"
        r"consent (?:decree|order)|ruling|fine|"
        r"penalty|injunction|antitrust case|public hearing|raid|approval|clearance|"
        r"warning letter|(?:patent )?suit|back pay order|ban|block(?= on)|"
        r"(?:[A-Z]\w+ )?act(?= (?:passed|in force|took effect|takes effect))|law(?= (?:passed|"
        r"in|since|took effect|takes effect))|GDPR)s?",
        Happening("regulation"),
    ),
    (
        r"(?:pilot(?= (?:with|w/|in|at|for)\b)|launch|roll-?out|relaunch|debut|premiere|"
        r"unveiling)",
        Happening("launch"),
    ),
    (
        r"(?:opening(?! (?:the|up|its|a|an|to|hours|hrs|times|way)\b)|expansion|groundbreaking|"
        r"ground-breaking)",
        Happening("expansion"),
    ),
    (
        r"(?:closures?|closing(?! of (?:its|the|an?) [\w -]*?(?:financing|offering|placement|"
        r"round|acquisition|merger|sale|deal|transaction)\b)(?! (?:the|its|a|an|down|date|"
        r"soon)\b)|shutdown|exit|wind-?down|cancellation|withdrawal|discontinuation)",
        Happening("closure"),
    ),
    (
        r"(?:restructuring|re-?organi[sz]ation|reorg|rebrand(?:ing)?|relocation|shake-?up|"
        r"hiring freeze|pay freeze|"
        r"chapter 11(?: filing)?|bankruptcy(?: filing)?|administration|overhaul|"
        r"return[- ]to[- ](?:the[- ])?office (?:mandate|order|policy|rule)|RTO(?: mandate)?|"
        r"reshuffle|name change|new name)",
        Happening("restructuring", befell=True),
    ),
)
