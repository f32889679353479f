"""The verbs that tell of events, as data: each with its senses, and the words that a sense needs or forbids after it.

Collected by thinking through what headlines say for each type of event, not from any one file of notes.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deed:
    """What a verb tells of, in one of its senses.

    Attributes:
        type: The event's type.
        noun: What stands before the object in the noun form: "sale of".
        label: The last word of the short form: "sale".
        wants: What the words after the verb must hold, as a regular expression.
        never: What they must not hold.
        status: ``planned`` where the verb itself looks ahead, as "approve" does.
    """

    type: str
    noun: str = ""
    label: str = ""
    wants: str = ""
    never: str = ""
    status: str = "done"


PEOPLE = (
    r"(?:employees|headcount|jobs|people|persons|positions|posts|redundanc\w+|roles|staff|"
    r"staffers|workers|workforce|"
    r"journalists|teachers|nurses|drivers|engineers|team members|associates|colleagues|"
    r"contractors|lecturers|academics|"
    r"faculty|consultants|pilots|miners|managers|full-time staff|corporate (?:jobs|roles|staff))"
)
ABOUT = (
    r"(?:about |around |nearly |almost |over |more than |up to |some |another |roughly |"
    r"as many as |at least |~)?"
)
_NUMBER = (
    r"(?:(?!(?:19|20)\d\d[,;)])\d(?:[\d,.–-]*\d)?(?: ?%|k\b|\+)?|(?:several |"
    r"a few )?hundreds? (?:of )?|dozens of|a (?:third|quarter|fifth|tenth|half) of|"
    r"half(?: of)?|all|one in \w+|two|three|four|five|six|seven|eight|nine|ten|twelve|"
    r"fifteen|twenty|thirty|forty|"
    r"fifty|sixty|a hundred)"
)
COUNT = rf"{ABOUT}{_NUMBER}"
STAFF = (
    rf"^{COUNT}\s?(?:of )?(?:its |the )?(?:[\w-]+ ){{0,3}}{PEOPLE}\b|^(?:its |the |\w+ )?{PEOPLE}\b|"
    rf"^{COUNT} (?:of|in|from|across|at)\b|^{ABOUT}[\d,]+$"
)
_HIRES = (
    rf"^{COUNT}\s?(?:new |more |extra |additional )?(?:[\w-]+ ){{0,2}}(?:{PEOPLE}|"
    rf"apprentices|graduates|interns|\w+ers|\w+ists)\b"
)
_UNIT = r"(?:million|billion|trillion|mn|bn|m|b|k)\b"
AMOUNT = (
    rf"(?:(?:US|C|A|HK|NZ|S|R)?[$€£¥₹]\s?\d[\d.,]*\s?(?:{_UNIT})?|\b\d[\d.,]*\s?{_UNIT}|"
    rf"\b(?:DKK|SEK|NOK|CHF|USD|EUR|GBP|CAD|AUD|INR|JPY) ?\d[\d.,]*\s?(?:{_UNIT})?)"
)
PRIZE = (
    r"(?i:\b(?:accreditation|accolade|award\w*|certificat\w+|certified|championship|"
    r"designation|gold|silver|bronze|laurel|"
    r"medal|prize|pulitzer|title|trophy|oscar\w*|emmy\w*|bafta\w*|grammy\w*|tony award\w*|"
    r"michelin|stars?|kitemark|status|"
    r"(?:cannes )?lions?|leed|platinum|top (?:\d+|ten|honou?rs?|marks)|best\b.*|first place|"
    r"rated?|ranking|(?:\w+ )?of the (?:year|decade)))"
)
OFFICERS = (
    r"(?:C[ETFOIMPR]O|CISO|CHRO|GM|chief(?: \w+){0,3} officer|chief executive|chief of \w+|"
    r"president|chair(?:man|woman|person)?|"
    r"head(?:teacher| of [\w ]+)?|(?:managing |executive |artistic |creative |music |"
    r"medical )?director|dean|principal|"
    r"editor(?:-in-chief)?|commissioner|chancellor|provost|rector|curator|conductor|boss|leader|EVP|SVP|VP|"
    r"superintendent|(?:[a-z-]+ )?chief|general manager|manager|managing partner|coach|governor|secretary)"
)
CONTRACT = (
    r"\b(?:agreement|alliance|contract|deal|joint venture|lease|licen[cs]e|memorandum|MoU|"
    r"MOU|pact|partnership|tie-up|"
    r"sponsorship|franchise|treaty|accord|letter of intent)s?\b"
)
SITE = (
    r"\b(?:airports?|bakery|bakeries|bases?|branch\w*|breweries|brewery|bureaux?|cafes?|"
    r"cafés?|campus\w*|cent(?:er|re)s?|"
    r"classrooms?|clinics?|data cent(?:er|re)s?|depots?|dealerships?|distillery|factor(?:y|ies)|farms?|fleet|"
    r"fabs?|gigafactor(?:y|ies)|piers?|rinks?|flagships?|foundr(?:y|ies)|galler(?:y|ies)|"
    r"garages?|greenhouses?|gyms?|hangars?|homes|hospitals?|hotels?|hubs?|hq|headquarters|"
    r"kitchens?|labs?|laborator(?:y|ies)|librar(?:y|ies)|lines?|locations?|mines?|mills?|"
    r"museums?|offices?|outlets?|parks?|plants?|ports?|pubs?|"
    r"quarr(?:y|ies)|refiner(?:y|ies)|restaurants?|routes?|schools?|shops?|showrooms?|"
    r"sites?|smelters?|stadium|stations?|"
    r"stores?|studios?|terminals?|theat\w+|towers?|venues?|wards?|warehouses?|wings?|"
    r"workshops?|yards?|floors?|beds|"
    r"screens|rooms|units)\b"
)
OFFER = (
    r"\b(?:academ(?:y|ies)|album|app|apps|apprenticeships?|bootcamp|brands?|bus|buses|"
    r"campaign|card|channel|classes|clinic|collection|"
    r"course|courses|curriculum|degree|delivery|edition|exhibition|ferr\w+|festival|fleet|"
    r"flights?|fund|game|helpline|"
    r"hotline|incubator|initiative|label|line|line-up|magazine|marketplace|membership|menu|"
    r"model|newsletter|offering|"
    r"pass|phone|pilot|plan|plans|platform|podcast|portal|product\w*|production|program\w*|"
    r"project|range|residenc\w+|"
    r"route\w*|sales|scheme|season|series|service\w*|show|site|strategy|stream\w*|study|"
    r"subscription\w*|tool\w*|tour\w*|"
    r"training|trials?|version|website|wing|work)\b"
)
_HEADQUARTERS = (
    r"\b(?:hq|head ?quarters|head office|offices?|staff|team|operations|production|listing|"
    r"manufacturing|\w+ teams?)\b"
)
_BACK_TO_OFFICE = (
    r"\b(?:back (?:in|to|into) the office|return to (?:the )?office|(?:days?|"
    r"week) in (?:the )?office|in-office|hybrid|remote|office attendance)\b"
)
_GERUND = r"^\w+ing\b"
_NOT_A_THING = (
    r"^(?:at|back|by|down|for|from|in|off|on|out|over|through|to|up|with|when|as|about|"
    r"against|because|higher|lower|"
    r"itself|himself|herself|themselves)\b"
)
_PAPER = (
    r"^(?:its |the |an? |their )?(?:[\w-]+ ){0,3}(?:accounts|account|data|earnings|figures|"
    r"findings|letter|list|report|"
    r"results|review|statement|survey|video|plans?)\b"
)
_DEAL_CLOSES = (
    r"^(?:the |a |an )?(?:deal|round|gap|year|quarter|merger|acquisition|applications?|"
    r"posting|window|deadline|"
    r"registration|books|call|loop|door|chapter)\b|^(?:job )?(?:posting|applications?|vacanc|registration)"
)

# verb (with its particle): its senses; the first whose conditions hold is taken.
VERBS: dict[str, tuple[Deed, ...]] = {
    # acquisitions
    **dict.fromkeys(
        (
            "acquire",
            "buy",
            "purchase",
            "take over",
            "snap up",
            "buy out",
            "absorb",
            "scoop up",
            "swallow",
            "gobble up",
            "hoover up",
        ),
        (
            Deed("layoff", wants=rf"^{COUNT}\s?(?:[\w-]+ ){{0,2}}{PEOPLE}\b"),
            Deed(
                "acquisition",
                "acquisition of",
                "acquisition",
                never=rf"{_NOT_A_THING}|^(?:time|into|shares back|the rights|as)\b|^(?:its|the|their|"
                rf"most of) (?:\w+ )?"
                r"(?:milk|cotton|coffee|cocoa|ingredients|supplies|power|electricity|produce|food|steel)\b",
            ),
        ),
    ),
    "take": (
        Deed(
            "acquisition",
            "acquisition of",
            "",
            wants=r"^(?:an? |its |full )?(?:[\d.]+ ?% |majority |minority |controlling |equal |"
            r"\w+ )?(?:stake|share|control|ownership)\b",
        ),
        Deed("restructuring", wants=r"^(?:\w+ ){1,4}(?:in-house|private|public)\b|^production (?:back|in)\b"),
        Deed("leadership", wants=rf"^on (?:an? |the )?(?:new )?(?:{OFFICERS})\b"),
    ),
    # sales
    **dict.fromkeys(
        (
            "sell",
            "sell off",
            "divest",
            "spin off",
            "spin out",
            "offload",
            "dispose of",
            "hive off",
            "carve out",
            "unload",
            "sell on",
            "part with",
            "jettison",
            "auction",
            "flog",
        ),
        (
            Deed("funding", "sale of", "", wants=r"^(?:[\w$€£.,-]+ ){0,4}(?:bonds|new shares|shares to)\b"),
            Deed(
                "sale",
                "sale of",
                "sale",
                never=rf"{_NOT_A_THING}|^(?:out|well|more|less|fewer|direct\w*|mostly|mainly|only|"
                rf"online|tickets|\w+ly)\b|"
                rf"^{COUNT} (?:million|billion|copies|tickets|units|books|cars|vehicles|phones|records|"
                rf"albums|meals|bottles|pairs|seats|homes|items)\b",
            ),
        ),
    ),
    # launches
    **dict.fromkeys(
        (
            "launch",
            "release",
            "unveil",
            "roll out",
            "debut",
            "relaunch",
            "bring out",
            "premiere",
            "bring back",
            "reveal",
            "introduce",
            "ship",
        ),
        (
            Deed(
                "restructuring",
                wants=rf"^(?:\w+ ){{0,3}}(?:four-day week|policy|fees?|charges?|"
                rf"{_BACK_TO_OFFICE})\b",
            ),
            Deed(
                "launch",
                "launch of",
                "launch",
                never=rf"{_NOT_A_THING}|{_PAPER}|^(?:an? |the |its )?(?:[\w-]+ ){{0,2}}(?:attack|appeal|"
                rf"legal|lawsuit|bid|offer|probe)\b|"
                rf"^{COUNT}(?: \w+)?(?: (?:a|per) |$)|^(?:goods|orders|worldwide|globally|from)\b",
            ),
        ),
    ),
    **dict.fromkeys(
        ("start", "begin", "kick off", "commence", "resume"),
        (
            Deed(
                "expansion",
                "start of",
                wants=r"^(?:building|construction|hiring|recruiting|work on|drilling|"
                r"exploration)\b",
            ),
            Deed("restructuring", wants=r"^(?:charging|requiring|outsourcing)\b"),
            Deed(
                "launch",
                wants=r"^(?:\w+ )?\w+ing \w",
                never=r"^(?:picketing|striking|being|thinking|looking|seeing|talking|"
                r"having|feeling|getting|training|streaming service)\b",
            ),
            Deed(
                "launch",
                "start of",
                "launch",
                wants=OFFER,
                never=rf"{_NOT_A_THING}|^(?:as|its day|life|the day|the year)\b",
            ),
        ),
    ),
    **dict.fromkeys(
        ("pilot", "publish", "trial", "test", "stage", "switch on", "set up", "establish", "create"),
        (
            Deed(
                "expansion",
                "creation of",
                wants=rf"^{COUNT}\s?(?:new |local |permanent )?(?:jobs|roles|posts|"
                rf"positions)\b",
            ),
            Deed(
                "expansion",
                "opening of",
                "opening",
                wants=rf"^(?:an? |its )(?:new |first |second |third |"
                rf"[\w-]+ ){{0,3}}{SITE}",
                never=r"\bline\b",
            ),
            Deed(
                "partnership",
                "creation of",
                wants=r"^(?:an? )(?:\w+ )?(?:joint venture|alliance|consortium)\b",
            ),
            Deed("launch", "start of", "launch", wants=OFFER, never=_NOT_A_THING + r"|^(?:by|as)\b"),
        ),
    ),
    "go live with": (Deed("launch", "launch of", "launch"),),
    "dose": (Deed("launch", "", "", wants=r"(?i:\bpatients?\b)"),),
    # expansions
    **dict.fromkeys(
        ("open", "reopen", "inaugurate", "cut the ribbon on", "open up"),
        (
            Deed(
                "launch",
                "opening of",
                "opening",
                wants=r"^(?:an? |its |the )?(?:[\w-]+ ){0,4}(?:exhibition|show|"
                r"season|applications|festival)\b",
            ),
            Deed(
                "expansion",
                "opening of",
                "opening",
                never=rf"{_NOT_A_THING}|^(?:daily|early|late|until|every|seven|24|hrs|hours|times?|soon|"
                rf"ceremony|night|speech|remarks|act|bell|price|its books|doors|the door|about|"
                rf"applications|bids|talks|an? "
                r"(?:\w+ )?(?:investigation|inquiry|probe|review|consultation))\b",
            ),
        ),
    ),
    "expand": (
        Deed("expansion", "expansion", wants=r"^(?:in)?to (?!\d)"),
        Deed(
            "expansion",
            "expansion of",
            "expansion",
            never=_NOT_A_THING + r"|^(?:its horizons|rapidly|fast)\b",
        ),
    ),
    "enter": (
        Deed(
            "restructuring",
            wants=r"^(?:into )?(?:administration|receivership|bankruptcy|insolvency|"
            r"liquidation|chapter 11)\b",
        ),
        Deed("partnership", wants=rf"^into (?:an? |its )?.*{CONTRACT}"),
        Deed(
            "expansion",
            "move into",
            wants=r"^(?:the |[A-Z]).*",
            never=r"\b(?:talks|negotiations|dispute|race|year|season)\b",
        ),
    ),
    **dict.fromkeys(("set up shop in", "put down roots in"), (Deed("expansion", "move into"),)),
    **dict.fromkeys(
        ("move into", "push into", "branch out into", "go into", "break into"),
        (Deed("expansion", "move into", never=r"\b(?:administration|receivership|profit|loss|overdrive)\b"),),
    ),
    "extend": (
        Deed("partnership", "extension of", wants=CONTRACT),
        Deed(
            "expansion",
            "extension of",
            "extension",
            wants=rf"^(?:the|its|[A-Z]).*|{SITE}",
            never=r"\b(?:hours|deadline|thanks)\b",
        ),
    ),
    **dict.fromkeys(
        ("build", "construct", "complete building"),
        (
            Deed(
                "expansion",
                "building of",
                wants=rf"^(?:an? |its |the |{COUNT} ).*?{SITE}",
                never=_NOT_A_THING + r"|\b(?:custom|websites?)\b",
            ),
        ),
    ),
    "add": (
        Deed(
            "launch",
            "addition of",
            wants=r"^(?:an? |new |the )?(?:[\w-]+ ){0,3}(?:feature|service|"
            r"option|range|flights?|menu|course|category)s?\b",
        ),
        Deed(
            "expansion",
            "addition of",
            wants=rf"^{COUNT}\s|{SITE}|^(?:an? )(?:second|third|new|\w+th)\b",
            never=rf"^{COUNT}\s?(?:to|%|percent|years?|hours?|minutes?)\b",
        ),
    ),
    **dict.fromkeys(
        ("double", "triple", "ramp up", "scale up", "grow", "enlarge"),
        (
            Deed(
                "expansion",
                "",
                "",
                wants=rf"^(?:its |the |\w+ )?(?:[\w-]+ ){{0,2}}(?:capacity|production|"
                rf"output|size|workforce|headcount|team|staff|network|fleet|"
                rf"footprint|store count|intake|{SITE})\b|^[A-Z]|"
                rf"^from {_NUMBER} to {COUNT} (?:{PEOPLE}|{SITE})",
            ),
        ),
    ),
    "hire": (
        Deed(
            "leadership",
            "appointment of",
            wants=rf"^(?:[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)*,? (?:as |to be )?|"
            rf"an? |its |the )?(?:new |first |\w+ )?{OFFICERS}\b",
        ),
        Deed("expansion", "hiring of", wants=_HIRES + rf"|^{COUNT}$"),
    ),
    **dict.fromkeys(("recruit", "take on", "employ"), (Deed("expansion", "hiring of", wants=_HIRES),)),
    "break ground on": (Deed("expansion", "start of work on"),),
    "commission": (Deed("expansion", "commissioning of", wants=SITE),),
    "order": (
        Deed("restructuring", wants=rf"{_BACK_TO_OFFICE}|\bto return\b"),
        Deed(
            "expansion",
            "order for",
            "order",
            wants=r"^(?:about |up to |another |some )?\d[\d,]* (?!\w+ to\b)|\b(?:aircraft|jets|planes|"
            r"trains|buses|vessels?|ships|trucks|ferr\w+)\b",
        ),
    ),
    "approve": (
        Deed(
            "expansion",
            "approval of",
            "",
            wants=rf"{AMOUNT} (?:for|to|in)\b|\b(?:construction|plans? (?:for|to)|"
            rf"budget for)\b",
            status="planned",
        ),
    ),
    **dict.fromkeys(
        ("hand over", "hand"),
        (
            Deed(
                "sale",
                "sale of",
                "",
                wants=r"\bto (?:[a-z-]+ ){0,2}(?:[A-Z]|franchisees?\b|operators?\b|"
                r"buyers?\b|owners?\b|rival|partners?\b|funds?\b)",
            ),
        ),
    ),
    "lease": (Deed("expansion", "lease of", wants=rf"{SITE}|\bsq(?:uare)?\b"),),
    "invest": (
        Deed(
            "expansion",
            "",
            "",
            wants=rf"^{ABOUT}(?:an? (?:further|"
            rf"additional) )?{AMOUNT} (?:more )?(?:in|into|to|on)\b",
        ),
    ),
    "complete": (
        Deed(
            "expansion",
            "completion of",
            wants=rf"^(?:an? |its |the )(?:[\w$€£.-]+ ){{0,4}}(?:{SITE}|expansion|"
            rf"renovation|refurbishment|extension)",
        ),
    ),
    # closures
    **dict.fromkeys(
        ("close", "shut", "shut down", "shutter", "close down", "board up", "idle"),
        (
            Deed(
                "funding",
                "",
                "",
                wants=rf"^(?:on )?(?:an? |its |the )?(?:{AMOUNT}|series [a-f]|seed|"
                rf"\w+ funding|(?:\w+ )?round)\b",
            ),
            Deed("sale", "", "", wants=r"^the sale of"),
            Deed("acquisition", "", "", wants=r"^(?:the|its) acquisition of"),
            Deed(
                "closure",
                "closing of",
                "closure",
                never=rf"{_NOT_A_THING}|{_DEAL_CLOSES}|^(?:date|time|price|speech|"
                rf"remarks|ceremony|bell|hours|early|late|daily|every|sundays?|"
                rf"mondays?)\b",
            ),
        ),
    ),
    **dict.fromkeys(
        (
            "stop",
            "end",
            "halt",
            "suspend",
            "pause",
            "cease",
            "phase out",
            "sunset",
            "kill off",
            "kill",
            "retire",
            "put an end to",
            "call time on",
            "discontinue",
            "call off",
            "wind down",
            "wind up",
            "switch off",
            "turn off",
            "park",
            "pull the plug on",
            "walk away from",
            "back out of",
            "quit",
            "ditch",
            "terminate",
            "shelve",
        ),
        (
            Deed(
                "closure",
                "decision to",
                wants=_GERUND + r"(?! (?:department|business|plant|unit|team|program\w*|"
                r"service)\b)",
            ),
            Deed(
                "closure",
                "end of",
                never=rf"{_NOT_A_THING}|^(?:the |its )?(?:\w+ )?(?:year|day|month|quarter|week|job|work|"
                rf"forces?|ahead|strings|feet)\b|^(?:{AMOUNT}|\d)",
            ),
        ),
    ),
    **dict.fromkeys(
        ("scrap", "cancel", "axe", "abandon", "mothball", "drop"),
        (
            Deed("layoff", "loss of", "job cuts", wants=STAFF),
            Deed(
                "closure",
                "end of",
                never=_NOT_A_THING + r"|\b(?:its|the) prices?\b|^(?:\d|a bit|sharply|[\d.]+ ?%|"
                r"an? (?:new )?(?:album|single|hint))",
            ),
        ),
    ),
    "leave": (
        Deed(
            "closure",
            "exit from",
            "exit",
            wants=r"^(?:the )?[A-Z][\w-]+(?: (?:market|business))?(?: (?:after|"
            r"in|and|entirely|altogether)|$)|\bmarket\b",
            never=r"^(?:A|The) \w+ing",
        ),
    ),
    "exit": (Deed("closure", "exit from", "exit", never=_NOT_A_THING + r"|^(?:chapter 11|bankruptcy)"),),
    "withdraw": (
        Deed("acquisition", "withdrawal of", "", wants=r"^its (?:\w+ )?(?:offer|bid)\b"),
        Deed("closure", "withdrawal of", "", never=_NOT_A_THING + r"|^(?:money|cash)"),
    ),
    **dict.fromkeys(
        ("withdraw from", "pull out of", "get out of"), (Deed("closure", "withdrawal from", "withdrawal"),)
    ),
    **dict.fromkeys(
        ("pull back from", "retreat from", "step back from"), (Deed("closure", "retreat from", "retreat"),)
    ),
    # mergers
    **dict.fromkeys(
        ("merge with", "combine with", "amalgamate with", "fuse with", "fold together with"),
        (Deed("merger", "merger with", "merger"),),
    ),
    "combine": (
        Deed("merger", "combination of", "", wants=r"\bwith\b"),
        Deed(
            "restructuring",
            "combination of",
            "",
            wants=r"\b(?:teams|departments|divisions|units|offices|brands|"
            r"schools|faculties|two|three)\b",
        ),
    ),
    "merge": (
        Deed(
            "restructuring",
            "merger of",
            wants=r"\b(?:teams|departments|divisions|units|offices|brands|"
            r"schools|faculties|branches|functions|two)\b|\binto (?:one|"
            r"a single)\b",
        ),
        Deed("merger", "merger with", "merger", wants=r"^into [A-Z]"),
        Deed("merger", wants=r"^$|^(?:by|in|on|next)\b"),
    ),
    # partnerships
    **dict.fromkeys(
        (
            "partner with",
            "team up with",
            "join forces with",
            "hook up with",
            "join up with",
            "ally itself with",
            "collaborate with",
            "ally with",
            "tie up with",
            "link up with",
        ),
        (Deed("partnership", "partnership with", "partnership"),),
    ),
    **dict.fromkeys(
        ("sign", "ink", "strike", "renew", "enter into", "agree"),
        (
            Deed(
                "partnership",
                "signing of",
                wants=CONTRACT,
                never=r"\b(?:merger agreement|sale agreement|pay deal|union|"
                r"collective)\b|agreement to (?:buy|sell|acquire|merge)|"
                r"\bto acquire\b|\bbalance\b",
            ),
        ),
    ),
    **dict.fromkeys(
        ("crowdfund", "draw down", "bank"),
        (Deed("funding", "", "", wants=rf"{AMOUNT}|\b(?:loan|tranche|gift|grant)\b"),),
    ),
    "tap": (Deed("funding", "", "", wants=r"\b(?:bondholders|investors|markets?|shareholders|lenders)\b"),),
    **dict.fromkeys(
        ("pick", "choose", "select"),
        (
            Deed(
                "partnership",
                "choice of",
                "",
                wants=r"^(?:the )?[A-Z][\w&.'’-]*(?: [A-Z][\w&.'’-]*)* (?:as|for|to|"
                r"over)\b",
            ),
        ),
    ),
    "join": (
        Deed(
            "partnership",
            "",
            "",
            wants=r"\b(?:alliance|consortium|coalition|network|pact|scheme|"
            r"programme|initiative|partnership|association|group of|"
            r"oneworld|league)\b",
        ),
    ),
    "sponsor": (Deed("partnership", "sponsorship of", "sponsorship", never=_NOT_A_THING + r"|\bvisas?\b"),),
    "license": (Deed("partnership", "", "", wants=r"\b(?:to|from) [A-Z]"),),
    "outsource": (
        Deed("partnership", "outsourcing of", wants=r"\bto [A-Z]"),
        Deed("restructuring", "outsourcing of", never=_NOT_A_THING + r"|^now\b"),
    ),
    # money
    "raise": (
        Deed(
            "funding",
            "",
            "",
            wants=rf"^{ABOUT}(?:an? |its |the )?(?:further |extra |another |"
            rf"record )?(?:{AMOUNT}|.{{0,25}}(?i:\b(?:round|series [a-f]|seed|"
            rf"funding|capital|money from)\b))",
            never=r"^(?:prices|wages|pay|fares|fees|rates|concerns|awareness|"
            r"its target)\b",
        ),
    ),
    **dict.fromkeys(
        (
            "secure",
            "land",
            "attract",
            "pull in",
            "bag",
            "obtain",
            "win",
            "receive",
            "get",
            "gain",
            "earn",
            "pick up",
            "collect",
            "scoop",
            "take home",
            "achieve",
            "be granted",
            "clinch",
            "bring home",
            "retain",
        ),
        (
            Deed(
                "regulation",
                "",
                "",
                wants=r"\b(?:approval|clearance|permission|permit|consent|"
                r"authori[sz]ation|go-ahead|green light|nod|"
                r"operating licen[cs]e|(?:banking|gaming|mining|"
                r"water) licen[cs]e|charter|warning letter|subpoena)\b",
            ),
            Deed(
                "award",
                "",
                "",
                wants=PRIZE,
                never=r"^(?:over|back|by|from|more)\b|\b(?:best of|better|contract|"
                r"best (?:price|deal))\b",
            ),
            Deed(
                "funding",
                "",
                "",
                wants=rf"\b(?:grants?|funding|investment|loan|financing|backing from|"
                rf"donation|gift|bequest|subsid\w+)\b|"
                rf"^{ABOUT}(?:an? )?(?:further |extra )?{AMOUNT}(?! (?:contract|"
                rf"order|deal|tender))",
            ),
            Deed(
                "partnership",
                "",
                "",
                wants=r"\b(?:contract|tender|franchise|deal|order|concession|"
                r"account)\b",
            ),
        ),
    ),
    "issue": (
        Deed("funding", "issue of", wants=r"\b(?:bonds?|shares|notes)\b", never=r"^(?:notes to|a note)"),
        Deed("incident", "issue of", "", wants=r"\b(?:recall|boil[- ]water)\b"),
    ),
    "top up": (Deed("funding", "", "", wants=r"\b(?:round|fund|seed|capital)\b"),),
    "borrow": (Deed("funding", "", "", wants=rf"^{ABOUT}{AMOUNT}"),),
    "list on": (Deed("funding", "listing on", "listing", never=r"\b(?:LinkedIn|website)\b"),),
    "list": (
        Deed(
            "funding",
            "",
            "",
            wants=r"^(?:its )?(?:shares )?(?:on|in) (?:the )?(?:[A-Z]{3,}|Nasdaq|"
            r"New York|London|Amsterdam|Hong Kong|Toronto|Oslo|Stockholm)",
        ),
    ),
    "float": (Deed("funding", "", "", wants=r"^(?:on|in) (?:the )?[A-Z]|^its shares"),),
    "go": (
        Deed("funding", wants=r"^public\b"),
        Deed(
            "restructuring",
            wants=r"^(?:private|fully remote|remote|remote[- ]first|"
            r"into administration|bankrupt|bust|employee-owned|independent|"
            r"hybrid|digital only|online only)\b",
        ),
        Deed("launch", wants=r"^live\b"),
    ),
    # leaders
    **dict.fromkeys(
        (
            "appoint",
            "name",
            "promote",
            "bring in",
            "elect",
            "poach",
            "install",
            "parachute in",
            "recruit as",
            "welcome",
            "unveil as",
        ),
        (
            Deed("leadership", "appointment of", wants=r"^[A-Z].*\bto (?:run|lead|head)\b"),
            Deed(
                "leadership",
                "appointment of",
                wants=rf"^(?:[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)*,? (?:as |to be |to |"
                rf"from [\w ]+ as )?(?:its |the |an? )?(?:our )?(?:[\w-]+ ){{0,3}}|(?:an? |its |"
                rf"the |our )(?:[\w-]+ ){{0,3}})+{OFFICERS}\b",
                never=r"^(?:after|for|in) ",
            ),
        ),
    ),
    **dict.fromkeys(
        (
            "fire",
            "oust",
            "sack",
            "replace",
            "lose",
            "part ways with",
            "part company with",
            "dismiss",
            "remove",
            "suspend as",
            "get rid of",
        ),
        (
            Deed(
                "leadership",
                "departure of",
                "",
                wants=rf"^(?:its |the |founding |longtime |"
                rf"\w+ )?(?:founder-)?(?:[\w-]+ )?{OFFICERS}\b",
            ),
            Deed(
                "layoff",
                "layoff of",
                "layoffs",
                wants=rf"^{COUNT}\s?(?:[\w-]+ ){{0,2}}(?:{PEOPLE}|leads|\w+ers)\b|"
                rf"^\d[\d,]*$",
            ),
            Deed("partnership", "", "", wants=r"^(?:an? |its |the )(?:[\w$€£.-]+ ){0,4}contract\b"),
            Deed(
                "regulation",
                "",
                "",
                wants=r"^(?:an? |its |the )(?:[\w-]+ ){0,3}(?:lawsuit|appeal|"
                r"court case|licen[cs]e|legal battle)\b",
            ),
            Deed(
                "incident",
                "loss of",
                "",
                wants=r"^(?:an? |the |its )?(?:[\w,-]+ ){0,3}(?:data|records|a ship|"
                r"laptop|satellite|customer details)\b",
            ),
        ),
    ),
    # staff
    **dict.fromkeys(
        ("lay off", "let go", "let go of", "furlough"),
        (Deed("layoff", "layoff of", "layoffs", never=_NOT_A_THING),),
    ),
    **dict.fromkeys(
        ("say goodbye to", "wave goodbye to", "bid farewell to"),
        (
            Deed(
                "layoff",
                "loss of",
                "",
                wants=rf"^{COUNT}\s?(?:of )?(?:our |its )?(?:[\w-]+ ){{0,3}}{PEOPLE}\b",
            ),
        ),
    ),
    "come second": (Deed("award", wants=r"^in\b"),),
    "beat": (Deed("award", wants=rf"^{COUNT} (?:other )?.*\bto\b"),),
    "make": (
        Deed("layoff", wants=r"\bredundant\b"),
        Deed("acquisition", wants=r"^(?:an? )?(?:\w+ )?acquisition\b"),
        Deed("restructuring", wants=r"\bredundanc"),
    ),
    **dict.fromkeys(
        ("cut", "shed", "eliminate", "slash", "trim", "reduce", "scale back", "cull"),
        (
            Deed(
                "layoff",
                "loss of",
                "job cuts",
                wants=STAFF + r"|^(?:its |the )?(?:\w+ )?(?:workforce|headcount|payroll|"
                r"staff) by\b",
                never=r"^(?:[\d.,]+ ?%|half)? ?(?:of |in |from )(?:its |"
                r"the )?(?:costs?|emissions|prices?|carbon|energy|waste|"
                r"spending|budget|water|fares|output|capacity|production|"
                r"store)|\bstaff turnover",
            ),
            Deed(
                "closure",
                "loss of",
                "",
                wants=r"\b(?:routes?|services?|flights|courses?|programmes?|programs|"
                r"degrees|lines|stores|titles|bus|trains|shifts?)\b",
                never=rf"{_NOT_A_THING}|\bby\b|\b(?:costs?|cost|times?|emissions|"
                rf"waste)\b",
            ),
            Deed("restructuring", wants=r"^(?:the |its )?(?:working week|hours|dividend)\b"),
        ),
    ),
    # strikes
    "lock out": (Deed("strike", "lockout of", "lockout"),),
    # authorities and courts
    "settle": (
        Deed(
            "regulation",
            "settlement of",
            "settlement",
            wants=r"\b(?:lawsuit|suit|claims?|charges|case|allegations|"
            r"class action|dispute)\b|^with (?:the )?[A-Z]|^for ",
        ),
    ),
    "pay": (
        Deed(
            "acquisition",
            "",
            "",
            wants=rf"^{ABOUT}{AMOUNT} for (?!.*\b(?:fine|penalty|damages|breach|"
            rf"fail|staff|software|consult|advert|late|"
            rf"overdue))(?:[\w-]+ ){{0,3}}(?:[A-Z]|rival|stake|maker|chain)",
        ),
        Deed(
            "regulation",
            "",
            "",
            wants=rf"^{ABOUT}(?:an? )?(?:\w+ )?(?:{AMOUNT}).*\b(?:fine|penalty|"
            rf"settle\w*|damages|over|lawsuit|compensation|probe|"
            rf"investigation|claims?|allegations|case|charges)\b|^(?:an? |"
            rf"the )?(?:[\w$€£.,-]+ )?(?:fine|penalty|damages)\b",
        ),
    ),
    "plead guilty": (Deed("regulation", "guilty plea", "guilty plea"),),
    "sue": (Deed("regulation", "lawsuit against", "lawsuit", never=_NOT_A_THING),),
    "appeal": (Deed("regulation", wants=r"\b(?:ruling|decision|fine|verdict|against)\b"),),
    "admit": (Deed("incident", wants=r"\b(?:breach|leak\w*|mistake|error|failings|fault)\b"),),
    # accidents
    "pull": (
        Deed("incident", "recall of", "recall", wants=r"\bfrom (?:the )?(?:shelves|sale|stores)\b"),
        Deed("closure", "end of", "", never=_NOT_A_THING + r"|^(?:its weight|together|ahead|strings)"),
    ),
    "change": (Deed("restructuring", "", "", wants=r"^its (?:name|logo|opening|legal form|structure)\b"),),
    "redomicile": (Deed("restructuring", "move", "", wants=r"^(?:from|to)\b"),),
    "apply": (
        Deed(
            "regulation",
            "application",
            "",
            wants=r"^(?:to|for) .*\b(?:licen[cs]e|permit|permission|approval|"
            r"consent|restart|planning)\b",
        ),
    ),
    "recall": (
        Deed("incident", "recall of", "recall", never=_NOT_A_THING + r"|^(?:how|that|when|memories)\b"),
    ),
    **dict.fromkeys(
        ("suffer", "experience", "disclose", "report", "confirm"),
        (
            Deed(
                "incident",
                "",
                "",
                wants=r"^(?:an? |its |two |three |the |"
                r"\w+ )?(?:[\w-]+ ){0,3}(?:attack|breach|outage|fire|flood\w*|"
                r"hack|leak|accident|crash|collapse|spill|explosion|blackout|"
                r"shutdown|incident|derailment)s?\b",
                never=r"^(?:no|fewer|without)\b",
            ),
        ),
    ),
    "leak": (Deed("incident", "leak of", "leak", never=_NOT_A_THING),),
    "derail": (Deed("incident", "derailment of", "derailment", never=_NOT_A_THING),),
    "spill": (Deed("incident", "spill of", "spill", never=_NOT_A_THING),),
    "ground": (
        Deed(
            "incident", "grounding of", "grounding", wants=r"\b(?:fleet|aircraft|planes?|jets|flights|MAX)\b"
        ),
    ),
    # changes of the house
    **dict.fromkeys(
        (
            "reorganise",
            "reorganize",
            "restructure",
            "overhaul",
            "centralise",
            "centralize",
            "consolidate",
            "streamline",
            "simplify",
            "reshuffle",
            "bring together",
            "fold into",
            "roll into",
            "shake up",
            "reassign",
            "reshape",
            "realign",
            "decentralise",
            "decentralize",
            "flatten",
            "unify",
            "revamp",
            "dissolve",
            "disband",
        ),
        (
            Deed("restructuring", "reorganisation", "", wants=r"^around\b"),
            Deed("restructuring", "reorganisation of", "reorganisation", never=_NOT_A_THING),
        ),
    ),
    "convert": (Deed("restructuring", "conversion", "", wants=r"^(?:to|into) (?:an? )"),),
    **dict.fromkeys(("focus on", "concentrate on", "refocus on"), (Deed("restructuring", "focus on", ""),)),
    "rename": (Deed("restructuring", "renaming of"),),
    "become": (
        Deed(
            "restructuring",
            wants=r"^(?:an? )?(?:fully |[\w-]+ )?(?:[\w-]+-owned|independent|part of|charit\w+|trust|"
            r"co-?op\w*|public|B[- ]Corp\w*|"
            r"not-for-profit|nonprofit|university|foundation|subsidiary|standalone|remote|partnership)\b",
            never=r"\bpart of (?:the|our|everyday|life)",
        ),
        Deed(
            "award",
            wants=r"^(?:an? |the )?(?:[\w-]+ )?(?:B[- ]Corp|accredited|certified|"
            r"carbon neutral)\b",
        ),
    ),
    "rebrand": (
        Deed(
            "restructuring", "rebranding", "rebranding", wants=r"^(?:as|from|to)\b|^[A-Z]|^(?:its|the|all)\b"
        ),
    ),
    **dict.fromkeys(
        ("move", "relocate", "shift", "transfer"),
        (
            Deed("restructuring", "move of", "move", wants=_HEADQUARTERS, never=_NOT_A_THING),
            Deed(
                "restructuring",
                "move",
                "",
                wants=r"^to (?:an? |the )?(?:new |four-day|hybrid|remote|cloud|"
                r"larger|smaller|employee|subscription|[A-Z])",
                never=r"^to [A-Z]\w+ (?:to|for)\b",
            ),
        ),
    ),
    **dict.fromkeys(
        ("tell", "ask", "require", "force", "instruct", "mandate", "call", "demand", "want"),
        (
            Deed(
                "restructuring",
                "",
                "",
                wants=rf"^(?:\w+ ){{0,3}}to (?:move|relocate|return|come back|come in|"
                rf"work from|reapply)|{_BACK_TO_OFFICE}",
            ),
        ),
    ),
    "adopt": (
        Deed(
            "restructuring",
            "adoption of",
            wants=r"\b(?:four-day|hybrid|remote|policy|structure|model|"
            r"constitution)\b",
        ),
    ),
    "split": (
        Deed(
            "restructuring",
            "split",
            wants=r"^(?:in)?to (?:two|three|four|separate)\b|^(?:its|the|off)\b|"
            r"^in (?:two|three)\b",
        ),
    ),
    "separate": (Deed("restructuring", "separation of", wants=r"\b(?:business|unit|division|arm|into)\b"),),
    "freeze": (
        Deed(
            "restructuring",
            "freeze on",
            "freeze",
            wants=r"\b(?:hiring|pay|recruitment|wages|salaries|promotions|"
            r"travel)\b",
        ),
    ),
    "file for": (
        Deed(
            "restructuring",
            "filing for",
            "",
            wants=r"\b(?:bankruptcy|chapter 11|administration|insolvency|"
            r"creditor protection)\b",
        ),
        Deed("funding", "filing for", "", wants=r"\b(?:IPO|listing|initial)\b"),
    ),
    "emerge from": (
        Deed("restructuring", "emergence from", "", wants=r"\b(?:bankruptcy|chapter 11|administration)\b"),
    ),
    "switch": (
        Deed(
            "restructuring",
            "switch",
            wants=r"^(?:from .+ )?to (?:an? )?(?:four-day|hybrid|remote|"
            r"subscription|employee)",
        ),
    ),
}
# The lone verbs that lead to a noun which says what happened: "completed the sale of X".
LIGHT = frozenset(
    """announce complete finish finalise finalize close confirm agree sign report see face settle begin start launch
    conclude abandon undergo hold weather end approve reach declare accept postpone delay identify discover detect""".split()
) | {"carry out", "go through", "push back", "put off", "bring forward"}
# What somebody else does that bears on the company: an authority's order, a court's ruling.
OTHERS = {
    "approve": Deed("regulation", "approval of", "approval"),
    "order": Deed("regulation", "order for", "order", wants=r"\bto\b"),
    "ban": Deed("regulation", "ban on", "ban"),
    "fine": Deed("regulation", "fine", "fine"),
    "block": Deed("regulation", "block on", ""),
    "clear": Deed("regulation"),
    "let": Deed("regulation", wants=r"\b(?:restart|resume|go ahead|continue|proceed|reopen)\b"),
    "allow": Deed("regulation", wants=r"\b(?:to|restart)\b"),
    "step in": Deed("regulation"),
    "investigate": Deed("regulation", "investigation of"),
    "probe": Deed("regulation", "investigation of"),
    "sue": Deed("regulation", "lawsuit against", "lawsuit"),
    "rule": Deed("regulation", wants=r"^(?:that|against|in favou?r|for)\b"),
    "reject": Deed(
        "regulation",
        "rejection of",
        wants=r"\b(?:appeal|application|bid|merger|takeover|permit|plans?|"
        r"request|proposal|deal)\b",
    ),
    "overturn": Deed("regulation"),
    "uphold": Deed("regulation"),
    "dismiss": Deed("regulation", wants=r"\b(?:case|claim|suit|lawsuit|appeal|charges)\b"),
    "grant": Deed(
        "regulation",
        wants=r"\b(?:approval|licen[cs]e|permission|permit|consent|planning|"
        r"extension|injunction)\b",
    ),
    "impose": Deed("regulation", "imposition of"),
    "revoke": Deed("regulation"),
    "license": Deed("regulation"),
    "certify": Deed("regulation", "certification of", wants=r"^(?:the|its|our|an?) "),
    "open": Deed(
        "regulation",
        wants=r"^(?:an? )?(?:[\w-]+ ){0,3}(?:investigation|probe|inquiry|"
        r"enquiry|case|review)\b",
    ),
    "launch": Deed(
        "regulation",
        wants=r"^(?:an? )?(?:[\w-]+ ){0,3}(?:investigation|probe|inquiry|"
        r"enquiry|review)\b",
    ),
    "issue": Deed("regulation", wants=r"\b(?:warning|order|fine|ruling|injunction|licen[cs]e|permit)\b"),
    "force": Deed("regulation", wants=r"\bto\b"),
    "tell": Deed("regulation", wants=r"\bto\b"),
    "require": Deed("regulation", wants=r"\bto\b"),
    "refuse": Deed("regulation"),
    "pass": Deed("regulation", wants=r"\b(?:law|bill|act|ordinance|levy|rules?)\b"),
    "fast track": Deed("regulation"),
    "rate": Deed("regulation", wants=r"\b(?:good|outstanding|inadequate|requires improvement)\b"),
}
_PASSIVES = """
fine sue order ban investigate charge convict cite censure sanction reprimand penalise penalize probe raid
indict clear license subpoena grant force tell strip-of slap: regulation
hack breach hit trick-out-of defraud swindle-out-of scam flood evacuate destroy damage ground: incident
acquire buy buy-out sell sell-on purchase take-over snap-up gobble-up swallow rescue-by take-private absorb-into spin-off spin-out: sale
back rescue fund bail-out gift recapitalise recapitalize: funding
picket: strike
induct name award rank vote shortlist list designate rate recognise recognize honour honor crown certify accredit nominate: award
choose pick select tap: partnership
nationalise nationalize privatise privatize delist demutualise rename reorganise reorganize split: restructuring
"""
# What is done to the company, and the event that it tells.
PASSIVES = {
    verb.replace("-", " "): kind.strip()
    for verbs, kind in (
        line.split(":") for line in _PASSIVES.strip().replace("raid\nindict", "raid indict").splitlines()
    )
    for verb in verbs.split()
}
