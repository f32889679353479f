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
    (r"(?:strike|walk-?out|lock-?out|(?:[a-z]+ )?work stoppage|industrial action|wildcat strike|picket)s?", Happening("strike", befell=True)),
    (
        r"(?:lay-?offs?|redundanc(?:y|ies)|job cuts?|staff cuts?|staff reductions?|job losses|furloughs?|"
        r"voluntary (?:redundancy|severance|exit|retirement) (?:scheme|programme|program|offer)|workforce reductions?|reduction in force|"
        r"buyouts? offered to staff|headcount reduction)",
        Happening("layoff", befell=True),
    ),
    (
        r"(?:(?:ransomware |cyber-?\s?|phishing |hacking |DDoS )?attack|data breach|data leak|security breach|breach|hack|"
        r"(?:[a-z-]+ )?outage|blackout|(?:product |food |safety )?recall|fire|"
        r"explosion|blast|derailment|(?:oil |chemical )?spill|flood(?:ing)?|blockade|collision|crash|accident|"
        r"(?:[a-z]+ )?scam|fraud|(?:E\. ?coli |norovirus |salmonella |listeria |measles |legionella )?outbreak|(?:roof |dam |wall |bridge )?collapse|"
        r"contamination|near[- ]miss|grounding|glitch|meltdown|main break|gas leak|leak|burst (?:main|pipe)|boil[- ]water (?:advisory|notice))(?:e?s)?",
        Happening("incident", befell=True),
    ),
    (r"(?:mergers?|amalgamation|tie-up between)", Happening("merger")),
    (r"(?:acquisition|takeover|buy-?out|purchase)", Happening("acquisition")),
    (r"(?:sale|divestment|divestiture|disposal|demerger|spin-?off|spin-?out)", Happening("sale")),
    (
        r"(?:IPO|initial public offering|flotation|rights issue|share issue|share sale|bond issue|private placement|"
        r"(?:equity|funding|seed|financing|investment|angel|pre-seed|series [a-h]) round|seed funding|"
        r"series [a-h]|capital campaign|crowdfunding(?: campaign)?|stock market (?:listing|debut))",
        Happening("funding"),
    ),
    (
        r"(?:partnership|joint venture|JV|alliance|MoU|MOU|collaboration|tie[- ]?up|"
        r"(?:contract|deal|agreement|pact)(?= (?:with|w/) (?!\w+ (?:union|staff|workers)))|tender win)",
        Happening("partnership"),
    ),
    (r"(?:award|prize|prix|medal|trophy)", Happening("award")),
    (r"(?:resignation|departure of|appointment|ousting|retirement of|exit of (?:its |the )?(?:CEO|founder))", Happening("leadership")),
    (
        r"(?:investigation|inquiry|enquiry|probe|lawsuit|class action|settlement|consent (?:decree|order)|ruling|fine|"
        r"penalty|injunction|antitrust case|public hearing|raid)s?",
        Happening("regulation"),
    ),
    (r"(?:launch|roll-?out|relaunch|debut|premiere|unveiling)", Happening("launch")),
    (r"(?:opening(?! (?:the|up|its|a|an|to|hours|times|way)\b)|expansion|groundbreaking|ground-breaking)", Happening("expansion")),
    (r"(?:closures?|closing(?! (?:the|its|a|an|down|date|soon)\b)|shutdown|exit|wind-?down|cancellation|withdrawal|discontinuation)", Happening("closure")),
    (
        r"(?:restructuring|re-?organi[sz]ation|reorg|rebrand(?:ing)?|relocation|shake-?up|hiring freeze|pay freeze|"
        r"chapter 11(?: filing)?|bankruptcy(?: filing)?|administration|overhaul|"
        r"return[- ]to[- ](?:the[- ])?office (?:mandate|order|policy|rule)|RTO mandate)",
        Happening("restructuring", befell=True),
    ),
)  # fmt: skip
