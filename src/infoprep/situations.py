"""What many companies go through, by the words that tell of it: short of people, two systems at once, a late project.

A question about such a thing needs no word of the line that tells of it, so it can be asked where the line itself can't
be said. It presumes no more than its words do: that somebody in this work has met it.
"""

from __future__ import annotations

_STAFF = (
    r"(?:bartenders?|caregivers?|carers?|clinicians?|cooks?|crew|doctors?|drivers?|engineers?|inspectors?|labou?r|"
    r"mechanics|nurs(?:e|es|ing)|operators?|people|pilots?|planners?|rn|skills?|staff(?:ing)?|talent|teachers?|"
    r"technicians?|trades|workers?|workforce|volunteers?)"
)
_ASSETS = (
    r"(?:assets?|boilers?|bridges?|buildings?|cables?|equipment|estate|fleet|grid|infrastructure|kit|lines?|"
    r"locomotives?|"
    r"machines?|mains|network|pipes?|plants?|rolling stock|schools?|sewers?|ships?|signall?ing|stations?|"
    r"substations?|"
    r"track|trains|transformers?|tunnels?|vehicles|vessels)"
)

# The kind that a template asks for in `when: {situation: ...}`, and the words that name it.
SITUATIONS: dict[str, str] = {
    "access": r"underserved|under-served|health equity|disparit(?:y|ies)|hard[- ]to[- ]reach|vulnerable customers|"
    r"low[- ]income|affordab\w+|digital divide|unbanked|fuel poverty",
    "adoption": r"adoption|buy[- ]in|roll(?:ing)?[- ]?outs?|change management|resistance to change|uptake|"
    r"getting (?:[\w'’-]+ ){1,4}(?:to use|used|to adopt|on board|onto)",
    "ageing": rf"(?:ag(?:e)?ing|old|oldest|outdated|worn[- ]out|end[- ]of[- ]life|century[- ]old|"
    rf"victorian) (?:[\w-]+ ){{0,2}}{_ASSETS}|"
    r"deferred maintenance|maintenance backlog|state of good repair|leaks?|leakage|mid[- ]life|life[- ]extension",
    "automation": r"automat(?:ion|ed|ing)|robot(?:s|ics)?|autonomous|self[- ]driving|driverless|self[- ]checkouts?",
    "machines_think": r"(?:generative |gen ?)ai|ai (?:agents?|assistants?|models?|scribes?|search|systems?|tools?)|"
    r"ai(?! training)|llms?|chat ?gpt|copilots?|machine learning|chatbots?",
    "backlog": r"backlogs?|wait(?:ing)?[- ](?:lists?|times?)|overcrowd\w+|caseloads?|queues?|boarding in the ed",
    "bids": r"tender(?:s|ing)?|bid(?:s|ding)|rfps?|procurement frameworks?",
    "busy_season": r"peak (?:season|periods?|weeks?|time|days?)|busy season|holiday (?:peak|season|rush)|"
    r"seasonal(?:ity)?|"
    r"black friday|christmas|harvest|tax season|summer (?:peak|rush|season)|back[- ]to[- ]school|surges?",
    "carbon": r"net[- ]?zero|decarboni\w+|carbon (?:neutral|footprint|reduction|targets?)|emissions?|scope 3",
    "churn": r"churn|cancell?(?:ing|ations?)|customer retention|member retention|subscriber loss\w*|"
    r"losing (?:customers|"
    r"members|subscribers)",
    "claims": r"catastroph\w+|claims (?:inflation|costs?|handling)|wildfire losses|flood (?:losses|claims)|"
    r"hurricane losses",
    "construction_around": r"renovat\w+|refurbish\w*|redevelop\w+|retrofit\w*|while (?:staying|remaining|"
    r"it stays) open|rebuild\w*",
    "costs": r"(?:rising|higher|soaring|input|energy|fuel|food|material|ingredient|commodity|labou?r) (?:costs?|"
    r"prices?)|"
    r"inflation\w*|tariffs?|margins?|cost pressures?|cost[- ]of[- ]living",
    "crowds": r"overtourism|overcrowded galler\w+|crowds?|crowding|visitor numbers",
    "dispersed": r"remote (?:communities|sites|areas|locations)|(?:across|spread over) (?:\d+|many|several|"
    r"dozens of|hundreds of) (?:\w+ )?(?:sites|"
    r"stores|branches|countries|offices|depots|markets|campuses|clinics|schools)|franchis\w+|dealer network",
    "drought": r"droughts?|water (?:scarcity|shortages?|stress)|dry (?:years?|summers?)|low snowpack",
    "electric": r"electrif\w+|electric (?:buses|trucks|vans|vehicles|fleet|trains|cars)|e-?buses|evs?|hydrogen|"
    r"battery[- ]electric",
    "experiments": r"a/b test\w*|experiment(?:s|ation|ing)|test[- ]and[- ]learn|incrementality",
    "fewer_come": r"(?:falling|declin\w+|dropping|lower|shrinking|lost) (?:[\w-]+ ){0,2}(?:ridership|attendance|"
    r"circulation|"
    r"enrol?ments?|footfall|readership|audiences?|viewers?|viewership|membership|visitors?|passengers|"
    r"congregations?)|(?:ridership|attendance|circulation|"
    r"enrol?ments?|footfall|readership|audiences?|viewership|membership|visitors?|visitor numbers|"
    r"passenger numbers) (?:is |are |has |have )?(?:still )?(?:below|"
    r"down|falling|fell|declin\w+|dropp\w+|not back|hasn['’]t recovered)|ridership recovery",
    "fraud": r"fraud\w*|scams?|money[- ]laundering|aml|kyc|financial crime|chargebacks?",
    "funding": r"(?:budget|funding|grant) (?:cuts?|gaps?|freeze|squeeze|pressures?|shortfalls?|cliff)|deficits?|"
    r"underfund\w+|tight(?:er)? budgets?|"
    r"council cuts|cuts to (?:\w+ )?funding|fewer grants|federal funding",
    "givers": r"donors?|donations?|fundrais\w+|legacies|philanthrop\w+|grantmak\w+",
    "grid_wait": r"grid connections?|interconnection (?:queues?|requests?)|connection queues?|"
    r"transmission constraints?",
    "growing": r"(?:grow(?:n|ing|th)?|scal(?:ed|ing)) (?:so |very |this |too )?(?:fast|quickly|rapidly)|"
    r"doubl(?:ed|ing) (?:in size|headcount|"
    r"the team|staff|since|revenue|its)|hypergrowth|fast[- ]growing|tripl(?:ed|ing)|rapid growth|growing pains",
    "heritage": r"listed buildings?|heritage (?:buildings?|sites?|listing)|conservation area|"
    r"historic (?:buildings?|houses?|sites?|theatre)",
    "impact": r"(?:prov(?:e|ing)|measur(?:e|ing)|show(?:ing)?) (?:[\w-]+ )?(?:impact|outcomes?|value)|"
    r"impact measurement|outcomes? data",
    "integration": r"integrat(?:e|ing|ion of)|acquired|acquisition of",
    "two_into_one": r"merg(?:e|er|ed|ing)|post[- ]merger|two (?:cultures|head offices)|takeover|combined company",
    "inspection": r"inspect(?:ions?|ors?|orate)|accreditation|ofsted|cqc|audit(?:s|ed)? (?:findings|by)|"
    r"joint commission|iso \d+|licen[cs]e renewal",
    "knowledge_leaving": r"retir(?:ing|ements?|ement wave)|succession|knowledge transfer|ag(?:e)?ing workforce|"
    r"institutional knowledge",
    "languages": r"bilingual\w*|multilingual|translat\w+|interpreters?|two official languages",
    "locals": r"permit(?:s|ting)?|planning (?:permission|consents?|appeal)|(?:environmental )?consenting|"
    r"local (?:opposition|residents?|objections?)|"
    r"community (?:consultation|opposition|engagement)|nimby\w*|public hearings?|objectors",
    "loyalty": r"loyalty (?:programme|program|scheme|card)s?|rewards program\w*",
    "members": r"subscri(?:ptions?|bers?|bing)|paywall|memberships?|reader revenue|freemium|paid tier|"
    r"ad[- ]supported",
    "migration": r"migrat(?:e|ed|es|ing|ion)|legacy (?:systems?|software|platforms?|it|code|estate|apps?|"
    r"mainframes?)|mainframes?|cutover|replatform\w*|s/4 ?hana|sap|"
    r"new (?:erp|ehr|emr|crm|wms|tms|core banking|lms|ticketing|billing|dispatch|record|records|booking|"
    r"payroll) ?(?:system|platform)?|cloud move|move to the cloud|go[- ]live",
    "monitoring": r"outages?|downtime|on[- ]call|incident response|site reliability",
    "names": r"rebrand\w*|new (?:name|brand identity|logo)",
    "new_fleet": r"new (?:aircraft|planes?|trains?|trams?|buses|fleet|ships?|vessels?|ferries|trucks|locomotives|"
    r"streetcars)|"
    r"(?:two|mixed) (?:\w+ )?(?:types?|fleets?)|fleet renewal|(?:replac|renew)ing (?:[\w-]+ ){0,3}(?:fleet|"
    r"aircraft|trains|buses|ferries)",
    "new_market": r"(?:enter(?:ed|ing|s)?|launch(?:ed|ing)? in|expand(?:ed|ing|s)? (?:in|to|into)|push into|"
    r"entry into) (?:the )?(?:new markets?|"
    r"u\.?s\.?(?: market)?|us|uk|canada|mexico|europe|eu|germany|france|spain|italy|india|china|japan|asia|africa|"
    r"brazil|australia|latin america|north america|america)\b|international expansion|new markets?",
    "new_site": r"(?:opens?|opened|opening|to open|building|built|builds|new) (?:a |an |its |their |the |two |"
    r"three |four |five |\d+ )?(?:[\w-]+ ){0,2}(?:stores?|branch(?:es)?|hotels?|campus|"
    r"clinics?|hospital|restaurants?|location|showrooms?|terminal|hubs?|depots?|warehouses?|fulfil?ment cent(?:re|"
    r"er)s?|distribution cent(?:re|er)s?|museum|galleries|wing|bases?|schools?)\b",
    "open_source": r"open[- ]source\w*",
    "paper": r"spreadsheets?|excel files|paper[- ]based|manual (?:processes|process|data|entry|work|workarounds?)|"
    r"data (?:quality|silos?)|"
    r"siloed|silos?|messy data|disconnected systems|master data|done by hand",
    "plant_start": r"ramp(?:ing|ed)?[- ]?up|commissioning|start[- ]?up of|first (?:production|oil|power|"
    r"concentrate|pour)|steady production|"
    r"new (?:[\w-]+ ){0,2}(?:plant|factory|fab|production line|mine|mill|refinery|smelter|wind farm|line)\b",
    "privacy": r"privacy|gdpr|hipaa|patient data|student data|personal data|data protection",
    "project_late": r"over (?:its |the )?budget|(?:cost )?overruns?|behind schedule|(?:years|months|weeks|"
    r"running) late|late deliver\w+|delays?|"
    r"delayed|slipped|over the first estimate|pushed back",
    "punctual": r"on[- ]time (?:performance|delivery|arrivals?)|punctuality|otp|late (?:trains|flights|buses|"
    r"deliveries)|delayed trains|slow zones|schedule reliability|cancelled trains",
    "quality": r"defects?|rework|quality (?:problems?|issues?|control|escapes?)|(?:low|falling) yields?|"
    r"yield loss\w*|recalls?|contamination|warranty",
    "release": r"release date|early access|crunch|ship date|launch date|roadmap slips|game delays?",
    "returns": r"returns|reverse logistics|resale|take[- ]?back|second[- ]hand",
    "rules": r"(?:new|stricter|tighter|changing|incoming) (?:[\w-]+ ){0,2}(?:rules?|regulations?|standards?|law|"
    r"legislation|directive|code|requirements?)|"
    r"regulators?|regulat(?:ion|ions|ory)|compliance|consumer duty|csrd|ai act|ofwat|ofgem|fca|fda|osfi|ferc|nerc",
    "safety": r"safety (?:record|incidents?|culture|case|performance)|injur(?:y|ies)|near miss\w*|lost[- ]time|"
    r"fatalit\w+",
    "shares_of_shelf": r"private[- ]label|own[- ](?:brand|label)s?|store brands?",
    "short_of_people": rf"(?:{_STAFF} (?:shortages?|gaps?|turnover|retention|vacanc(?:y|ies))|"
    rf"short[- ]?(?:staffed|handed)|"
    rf"shortages? of (?:[\w-]+ ){{0,2}}{_STAFF}|not enough {_STAFF}|"
    rf"(?:hard to|struggl\w+ to|can['’]?t) (?:hire|recruit|find|keep|staff|fill)|(?:hiring|recruiting|retaining|"
    rf"keeping|"
    rf"attracting|losing) (?:and (?:keeping|retaining|training) )?(?:[\w-]+ ){{0,2}}{_STAFF}|turnover|attrition|"
    rf"burn[- ]?out|vacanc(?:y|ies)|understaffed|high vacancy)",
    "split": r"spin[- ]?offs?|spun[- ]off|spinning off|demerger|demerged|carve[- ]?out|separat(?:ion|ed|ing) from|"
    r"split(?:ting)? (?:from|into)|standalone",
    "stock": r"stock[- ]?outs?|out[- ]of[- ]stocks?|inventory (?:levels?|accuracy|write\w*|glut)|overstock\w*|"
    r"excess inventory|"
    r"food waste|spoilage|shelf[- ]life|perishab\w+",
    "students_leave": r"student retention|drop[- ]?outs?|dropping out|absentee\w*|chronic absence|completion rates?",
    "suppliers": r"supply chains?|suppliers?|lead times?|sole[- ]source|parts shortages?|sourcing|vendors?",
    "tech_debt": r"tech(?:nical)? debt|monolith\w*|legacy code\w*|refactor\w+|rewrite",
    "theft": r"shrinkage|stock loss|shoplift\w+|retail (?:theft|crime)",
    "trials": r"clinical trials?|phase (?:1|2|3|i{1,3}|one|two|three)\b(?! report)|pipeline candidates?|readouts?|"
    r"first[- ]in[- ]human",
    "unsure_demand": r"(?:uncertain|volatile|soft(?:er)?|weak(?:er|ening)?|unpredictable|cyclical|"
    r"lumpy) (?:[\w-]+ ){0,2}(?:demand|volumes?|markets?|orders?|freight|"
    r"consumer|sales|ad market)|demand (?:volatility|swings|uncertainty|forecast\w*)|downturn|slump|"
    r"freight recession|down cycle",
    "big_loads": r"data cent(?:re|er)s?|load growth|large loads",
    "volunteers": r"volunteers?",
    "waste": r"recycl\w+|packaging waste|plastic packaging|landfill|zero waste|circular\w*",
    "weather": r"storms?|snow\w*|winters?|wildfires?|floods?|flooding|hurricanes?|extreme weather|heat ?waves?|"
    r"weather windows?|irrops",
    "wildlife": r"biodiversity|wildlife|marine mammals?|bats|birds|salmon|habitats?|protected species",
    "young_public": r"(?:young(?:er)?|new|next[- ]gen(?:eration)?|gen[- ]z|diverse) (?:audiences?|readers?|"
    r"donors?|visitors?|fans|customers|listeners|"
    r"members|viewers|shoppers|clients|riders|guests)|gen ?z|first[- ]time (?:visitors|guests)",
}
