"""A scribbled question as it is said aloud: in whole words, put to the one who is asked, with room to explain."""

from __future__ import annotations

import re

from infoprep.articles import indefinite
from infoprep.hooks.address import AUX, CONDITION_FIRST, WH, by_yourself, put_to
from infoprep.hooks.either import MIX
from infoprep.hooks.indirect import direct_question, in_the_past, is_direct
from infoprep.hooks.left_out import filled_up
from infoprep.hooks.opening import PER, STILL_ONE, opened
from infoprep.hooks.phrases import FINITE
from infoprep.hooks.records import Scene
from infoprep.hooks.repairs import HOW_FAR_EACH, HOW_MUCH, ONE_OR_OTHER, repaired
from infoprep.hooks.shorthand import mended, written_out
from infoprep.hooks.topic_first import as_question, of_the_matter
from infoprep.hooks.unsaid import is_for_the_seeker, points_away, reads_out_a_note
from infoprep.limits import fits_in_a_breath
from infoprep.reading import Passage
from infoprep.vocabulary import Stage
from infoprep.wording import base_form, can_be_verb, inflected, mid_sentence, sentence_start
from infoprep.yaml_source import Text

_REASON = re.compile(
    r"[,;]?\s*\b(?:bc|b/c|because|since (?:i|that|it)|cos|cuz|as (?:i|that['’]?s))\b.*$|\s*\((?:[^()]*)\)\s*$",
    re.IGNORECASE,
)
# "now the AI voice etc. makes half the screen": no sentence ends there
_AND_SO_ON = re.compile(r",? etc\b\.?(?=\s[a-z]|$)")
_TOUCHY = re.compile(
    r"^why(?:['’]?d| did)? (?:you|he|she|they) (?:leave|left|quit|go)\b|\bs?he['’]?d hate\b|\brephrase\b|"
    r"\bphrase (?:it )?nicely\b|\bask (?:gently|kindly|nicely|softly)\b|"
    r"\b(?:do ?n['’]?t|do not|not to) ask\b(?! (?:about|for|her|him|them|re|if|whether|what|how|why)\b)|"
    r"\bnot ask \w+ly\b|"
    r"\btouchy\b|\bcareful\b",
    re.IGNORECASE,
)
_VERSUS_ASKED = re.compile(r" vs\b.*(?:what|diff)")  # repaired as a whole
_TYPED_WORDS = """
whats=what is, what’s=what is, what's=what is, hows=how is, whos=who's, nite=night, u=you, ur=your, thru=through,
rly=really, cant=can't, dont=don't, doesnt=doesn't, didnt=didn't, im=I'm, i=I, shd=should, wd=would, cd=could,
diff=difference, gonna=going to, wanna=want to, w=with, hrs=hours, wks=weeks, mtg=meeting, mtgs=meetings,
tues=Tuesday, weds=Wednesday, thurs=Thursday, info=information, min=minutes, assoc.=associate, c++=C++
"""
_TYPED = dict(pair.strip().split("=") for pair in _TYPED_WORDS.split(","))


def said_aloud(part: Text, passage: Passage, scene: Scene) -> tuple[str | None, Stage]:
    """A scribbled question as one says it, and the stage it belongs to.

    A pattern of `repairs` makes a better question of it where one fits; else it keeps its own words.

    Args:
        part: The scribble.
        passage: The passage that it stands in.
        scene: Who is asked.

    Returns:
        The question, or None where it can't be said well; its stage.
    """
    said, line = _said(part), passage.text
    tail = line[line.place_of(part) + len(part) :]
    touchy = bool(_TOUCHY.search(f"{part} {tail.split(chr(10))[0]}"))
    if points_away(said, part):
        return None, "core"
    text, stage = repaired(said, scene, touchy=touchy)
    if text is None and not touchy:
        text = _in_its_words(said, passage, scene)
        if text and _MY_WAY_TOO.search(part) and fits_in_a_breath(f"{_SAME_STEP} {text}"):
            text = f"{_SAME_STEP} {text}"
        stage = "opening" if text and _HOW_CAME.search(text) else stage
        stage = "advice" if text and _FOR_ONESELF.search(text) else stage
    lost = (
        text is None
        or is_for_the_seeker(said, f"{part} {tail[:40]}")
        or reads_out_a_note(text, said)
        or not fits_in_a_breath(text)
        or _has_no_verb(part, passage)
        or _has_no_subject(part, passage)
        or _means_another(part, passage)
    )
    return (None, stage) if lost else (text, stage)


def goes_on(part: str, scene: Scene) -> str | None:
    """A short question as it follows another one and "and": "who do you call"; None where it can't.

    Args:
        part: The scribble.
        scene: Who is asked.
    """
    said = _said(part)
    if (
        not re.match(rf"{WH}\b(?! (?:about|else|if)\b)", said, re.IGNORECASE)
        or points_away(said, part)
        or is_for_the_seeker(said, part)
    ):
        return None
    asked = _told_of_then(put_to(said, scene), scene)
    return mid_sentence(asked[0].upper() + asked[1:])


def _in_its_words(said: str, passage: Passage, scene: Scene) -> str | None:
    """A question in the seeker's words, or None where it doesn't ask: "what I'm after"."""
    condition = CONDITION_FIRST.fullmatch(put_to(said, scene))
    if condition:
        return sentence_start(condition["when"] + opened(condition["asked"])) + "?"
    asked = direct_question(said, passage.doc) if _INDIRECT.match(said) else None
    if asked is None and _SUBJECT_NEXT.match(said) and not is_direct(said):
        return None
    aloud = filled_up(opened(_told_of_then(put_to(asked or said, scene), scene)), scene)
    matter = of_the_matter(aloud, {token.text for token in passage.doc if token.tag_ in FINITE})
    return as_question(opened(matter) if matter and matter.startswith("who ") else matter or aloud)


# "how they hire": as it stands it is no question.
_INDIRECT = re.compile(
    r"(?:how|why|where|when) (?!to\b)|what (?:[a-z]+ing\b|(?:s?he|they)['’]d\b|"
    r"the|an?|this|these|those|my|your|their)\b",
    re.IGNORECASE,
)
_SUBJECT_NEXT = re.compile(
    r"(?:what|how|why|where|when) (?:I|i['’]m|he|she|we|you|they|the|an?|this|these|those|my|your|their)\b",
    re.IGNORECASE,
)


def _told_of_then(asked: str, scene: Scene) -> str:
    """What "they" do, asked of somebody who has left: "how did they grade"; what is so now stays."""
    if scene.viewpoint == "former employee":
        asked = _WHAT_STAYED.sub(r"what from your time there \1", asked)
    if scene.viewpoint != "former employee" or _NOW.search(asked):
        return asked
    asked = _YOU_KEEP.sub(r"\1 did you ", asked)
    if _THEY_DO.match(asked):
        return by_yourself(in_the_past(asked) or asked)
    return _DOES.sub(lambda found: found["who"] + inflected(base_form(found["does"]), "VBD"), asked)


# "what transferred well to what you do now"
_WHAT_STAYED = re.compile(r"^what ((?:has )?(?:carried over|stuck|transferred)\b)", re.IGNORECASE)
# "who really decides the routes"
_DOES = re.compile(
    rf"^(?P<who>who(?: really| actually)? )(?!{AUX}\b)(?P<does>(?!happens\b)[a-z]+(?<!s)s)\b(?!.*\b{AUX}\b)",
    re.IGNORECASE,
)
_THEY_DO = re.compile(rf"(?:{WH} (?:[\w'’-]+ ){{0,3}}?)?(?:do|does|is|are) they\b", re.IGNORECASE)
# "how do you keep being credible": they don't any more; what they think or advise is of today
_YOU_KEEP = re.compile(
    r"^(how|what|when|where) do you (?=(?:balance|build|check|choose|deal|decide|deliver|get|handle|keep|make|"
    r"manage|measure|organi[sz]e|plan|prepare|run|set|stay|test|work)\b)",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:now|nowadays|still|today|these days|currently|at the moment|yet)\b", re.IGNORECASE)


def _said(part: str) -> str:
    """A scribble in whole words, without its reason and its asides."""
    text = _AND_SO_ON.sub("", _ASIDE_FIRST.sub("", " ".join(_PICTURES.sub("", part).split())))
    text = re.sub(r"\s*\([^()]{6,}\)", "", _UNCLOSED.sub("", text))  # a long one is for their eyes
    text = re.sub(r"(?<=\w) / (?=\w)", " or ", text)
    text = re.sub(rf"(?<=\w)\.{{2,}} (?={AUX}\b)", ": ", text)
    text = re.sub(r",? or [$€£]{2,}$", "", text)
    text = _OPTIONS.sub("", text) if _goes_on_with_options(part) else text
    text = _CONDITION_RUNS_ON.sub(r"\1, ", re.sub(r"(?<=\w) = (?=\w)", " means ", text))
    for typed, meant in _MEANT:
        text = typed.sub(meant, text)
    text = re.sub(r"\s+(?:lol|haha\w*|tbh|imo|btw|really)$", "", _REASON.sub("", text))
    text = re.sub(r"(?<=\w) vs?\.? (?=\w)", " versus ", text) if not _VERSUS_ASKED.search(text) else text
    text = re.sub(
        r"(?<!\bthat )(?<!\bthis )(?<!\bthe )\bstuff$",
        "things",
        re.sub(r"\${2,3}(?=\s|$)|\$(?= (?:comes|gets|goes|is)\b)", "money", text),
    )
    text = re.sub(r"(?<=\w)/(?=\w)", " or ", text) if re.search(r"\w{3,}/\w{3,}", text) else text
    text = _OR_IS_IT.sub("", mended(written_out(text)))
    text = _AS_ONE.sub(lambda match: f"{match['as']} {indefinite(match['what'])}", text)
    text = re.sub(r"\bon bench\b", "on the bench", text)
    words = [_TYPED.get(word.lower(), word) if word.islower() else word for word in text.split()]
    text = re.sub(r"^(?:[Aa]nd|[Ss]o|[Aa]lso|[Bb]ut) ", "", " ".join(words)).strip(" .,;:?!-–—")
    text = _ITS.sub("it's ", text)
    return _LEFTOVER.sub("", unshouted(text))


# What was typed and what is said for it, in the order in which it is mended.
_MEANT = tuple(
    (re.compile(typed), meant)
    for typed, meant in (
        (r"^[Dd]o I (?=(?:apply|bring|explain|mention|say|send|tell|wait|write)\b)", "Should I "),
        (r"\byou (?:guys|lot|folks)\b", "you"),
        # "what to read about squeezing ground"
        (
            r"(?i)^(what|where|which \w+|who) to (?=(?:ask|do|learn|look|read|study|try|write)\b)",
            r"\1 should I ",
        ),
        (r"(?<=\b[A-Z]{3}) stuff\b", ""),
        (r"\b(who (?:are|is)) like, (?=[a-z])", r"\1 "),
        # "how a week on shift really looks"
        (r"^how (an? (?:[\w'’-]+ ){1,7}?)(really )?looks(?: like)?\W*$", r"what \1\2looks like"),
        # "how do they rig over the module - who's up there": one thing at a time
        (rf"(?i)^({WH} (?:[^\s–—-]+ ){{4,}}?[^\s–—-]+) [-–—] (?:who|what|how|where)\b.*$", r"\1"),
        (r"(?<=\w) even (?=(?:do|exist|have|know|use|work)\b)", " "),
        (r"\b(\d+)\+(?= [a-z])", r"more than \1"),
        (r"(?<=\w) \+ (?=\w)", " and "),
        (r"(?<=\w) ?(?:->|→|=>) ?(?=(?:how|what|where|which|who|why)\b)", ": "),
        (r" ?~?[$£€][\d.,]+ ?[kmb]?n?\b(?=:)", ""),
        (r"\b([Ww]hat)['’]?s (?=(?:become|been|changed|gone|got|happened|improved|surprised)\b)", r"\1 has "),
    )
)


def unshouted(text: str) -> str:
    """A text with everyday words in small letters that were typed in capitals for weight.

    >>> unshouted("what has ACTUALLY changed at the NHS")
    'what has actually changed at the NHS'
    """
    text = _LONG_SHOUT.sub(lambda word: word[0].lower() if can_be_verb(word[0].lower()) else word[0], text)
    return _SHOUTED.sub(lambda word: word[0].lower(), text)


_LONG_SHOUT = re.compile(r"\b[A-Z]{6,}\b(?! [A-Z][a-z])")


def has_condition_first(text: str) -> bool:
    """Whether a scribble tells when or if before it asks, with or without a comma between."""
    return bool(CONDITION_FIRST.match(_CONDITION_RUNS_ON.sub(r"\1, ", text)))


# "when something breaks at 6am who writes the message"
_CONDITION_RUNS_ON = re.compile(
    rf"^((?:when|if|once|after|before) (?!{AUX}\b)(?:[\w'’-]+ ){{1,9}}?[\w'’-]+) (?=(?:who|what|how|which|"
    rf"where) [a-z]+s?\b|(?:would|could|should|do|does|did|will|can) (?:he|she|they|you|i|we)\b)",
    re.IGNORECASE,
)
# "who's on at night, is it two people": the guess is for the notes
_OR_IS_IT = re.compile(
    r"(?<=\w), (?:[a-z]+s$|(?:(?:is|are|was) (?:it|they|that) |(?:laid off|let go|sent home|kept on|moved|paid|"
    r"sold)\b)[^,?]{1,25}$)"
)
# "start as team member"
_AS_ONE = re.compile(
    r"(?P<as>\b(?:begin|come in|join|start|work)(?:ed|ing)? as) (?P<what>(?!an?\b|the\b|my\b|one\b)(?:[a-z]+ )?"
    r"(?:apprentice|assistant|clerk|driver|engineer|junior|manager|member|nurse|operator|supervisor|teacher|technician|"
    r"trainee|worker))\b"
)
_ITS = re.compile(
    r"\bits (?=(?:wrong|right|over|late|too|not|worth|true|ok|okay|really|all|just|so)\b)", re.IGNORECASE
)
_SHOUTED = re.compile(
    r"\b(?:ACTUALLY|DO|DOES|DID|ALL|ALWAYS|AND|ANY|BOTH|DON['’]?T|DOESN['’]?T|DIDN['’]?T|CAN['’]?T|EVER|EVERY|EXACTLY|"
    r"BEST|FIRST|HER|HERE|HIS|HOW|KEEP|LESS|MORE|MUCH|MUST|MY|NEVER|NOT|NOW|ONE|ONLY|OR|OUR|REALLY|STAY|THAT|THEIR|THEM|THEN|"
    r"THERE|THEY|THIS|WHAT|WHEN|WHERE|WHICH|WHO|WHY|YOU|YOUR)\b(?! [A-Z][a-z])"
)
# "What I can get from him is the view across makers: who is honest": only what stands behind it asks.
_ASIDE_FIRST = re.compile(
    rf"(?:better|(?:also )?(?:to )?(?:find out|ask|check)|also|maybe|instead|last|lastly|real q\w*|what i\b[^:?]*|"
    rf"the elephant(?: in the room)?|big one|"
    rf"main one|bonus|key q\w*|honest(?:ly| opinion| view)?|in (?:her|his) (?:opinion|view)|"
    rf"they say [^,:]+)(?::|,(?=(?:.(?!,))*$)) (?=(?:{WH}|{AUX})\b)",
    re.IGNORECASE,
)
_PICTURES = re.compile(r"[\u2600-\u27bf\U0001f000-\U0001faff]")
_UNCLOSED = re.compile(r"\s*\(\d+\)|\s*\([^()]*$")  # and an age beside "at my age"
# "who's hired first: validation? quality systems? the trainers?"
_OPTIONS = re.compile(r":(?: [\w'’-]+){1,3}$")


def _goes_on_with_options(part: str) -> bool:
    """Whether more options follow the one that a question ends with, each with a mark of its own."""
    after = part.source.text[part.offset + len(part) :] if isinstance(part, Text) else ""
    return bool(re.match(r"\?\s*(?:[\w'’-]+ ?){1,3}\?", after))


# "how does dispatch cut that. backhauls": a word after the question is a thought of its own.
_LEFTOVER = re.compile(
    r"(?<=\w)\. [a-z].*$|, (?:get|check|find|look|read|make sure|google|ask) (?:this|that|it|up|out|before|"
    r"again)\b.*$|"
    r",? or (?:nah|nope|no)$"
)


def _has_no_verb(part: Text, passage: Passage) -> bool:
    """Whether a scribble is a fragment: "how much time in stores versus on farms"."""
    start = passage.text.place_of(part)
    tags = {token.tag_ for token in passage.doc if start <= token.idx < start + len(part)}
    says_enough = (
        HOW_MUCH.fullmatch(part)
        or PER.search(part)
        or _VERSUS_ASKED.search(part)
        or ONE_OR_OTHER.fullmatch(part)
        or HOW_FAR_EACH.fullmatch(part)
        or _LOOKS.match(part)
        or MIX.fullmatch(_said(part))
        or STILL_ONE.fullmatch(part)
    )
    return tags.isdisjoint(FINITE | {"VB"}) and not says_enough


_LOOKS = re.compile(r"how an? .+ looks\b", re.IGNORECASE)  # the tagger takes them for a noun


def _has_no_subject(part: Text, passage: Passage) -> bool:
    """Whether a verb follows a helper at once, as it does where something is told: "Can do sourdough"."""
    start = passage.text.place_of(part)
    words = [token for token in passage.doc if start <= token.idx < start + len(part)]
    return len(words) > 1 and words[0].tag_ == "MD" and words[1].tag_ == "VB"


def _means_another(part: Text, passage: Passage) -> bool:
    """Whether "it" or "them" stands in a question before anything that it could be: "do you know who will run it"."""
    start = passage.text.place_of(part)
    tokens = [token for token in passage.doc if start <= token.idx < start + len(part)]
    empty = _EMPTY_IT.search(part)
    for token in tokens:
        if token.pos_ in ("NOUN", "PROPN"):
            return False
        if token.lower_ == "it" and token.dep_ in ("nsubj", "nsubjpass") and not empty:
            return True  # "how does it work for who is new"
        if token.lower_ in ("it", "them", "that", "this") and token.dep_ in ("dobj", "pobj"):
            return token.head.lemma_ != "do"  # "if he was doing it over"
    return False


# What to do oneself: asked when they have told how it is.
_FOR_ONESELF = re.compile(
    r"^What would (?:it take to tempt you back|make you\b|you (?:have told|do|learn|read|tell)\b)|"
    r"^Should I\b|"
    r"^(?:If you were doing it over, )?[Ww]ould you (?:advise|apply|do it|join|recommend|take)\b|"
    r"\bif you were (?:me|in my place)\b|"
    r"\b(?:somebody|someone) (?:like me|of \d\d|who['’]s been)\b|\bfor me to\b"
)
# "how did he get out of subbing, because that's exactly my path"
_MY_WAY_TOO = re.compile(
    r"\b(?:exactly|just) (?:my path|my way|what i want|where i want to go)\b|"
    r"\bsame (?:step|move|path) as (?:me|mine)\b",
    re.IGNORECASE,
)
_SAME_STEP = "Yours is the path I'd like to take."
_HOW_CAME = re.compile(r"\bHow did you (?:get|end up|move|come|start|switch)\b")


# "Is it true that ...", "how long does it take": nothing is meant by it.
_EMPTY_IT = re.compile(
    r"\bit (?:(?:really |still |even )?(?:to|common|easy|enough|fine|hard|important|late|likely|normal|ok|okay|"
    r"possible|"
    r"realistic|safe|too|true|usual|worth)\b|takes?\b|matters?\b|like\b|helps? to\b|mean to\b)|\bit(?:['’]s| is| was) ",
    re.IGNORECASE,
)
