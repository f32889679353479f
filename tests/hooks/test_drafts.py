import pytest

from tests.conftest import drafts, findings_of

GRANTS = "Which way is the grants office going, hiring or shrinking?"
JANUARY = "What did a bad day look like in January 2023?"
OFFICE = "How many people are still in the old office?"


@pytest.mark.parametrize(
    ("note", "relation", "question"),
    [
        (
            "who runs the repair shop in Reno",
            "",
            "Who else would you send me to, perhaps whoever runs the repair shop in Reno?",
        ),
        ("how do they grade stuff", "current employee", "How do you grade things in planning?"),
        ("how do they grade stuff", "former employee", "How did you grade things in planning?"),
        (
            "what transferred well to her next job",
            "former employee",
            "What from your time there transferred well to what you do now?",
        ),
        ("ask how product managers are hired", "", "How are product managers hired?"),
        ("ask what the merger means for new grads", "", "What does the merger mean for new grads?"),
        (
            "how do you set targets for a team whose success = ppl buy less new",
            "",
            "How do you set targets for a team whose success means people buy less new?",
        ),
        (
            "does reader revenue data change what gets commissioned? (he'd hate that q? rephrase)",
            "former employee",
            "Where did reader revenue data come into conversations about what got commissioned?",
        ),
        (
            "does weather data change what gets planned?",
            "current employee",
            "How much of a say does weather data have in what gets planned?",
        ),
        (
            "who decides what gets tested - editorial, product or marketing",
            "",
            "How do editorial, product and marketing settle between them what gets tested?",
        ),
        (
            "how did he get out of print subbing, bc thats EXACTLY my path",
            "",
            "Yours is the path I'd like to take. How did you get out of print subbing?",
        ),
        ("what transferred well to her next job", "", "What transferred well to your next job?"),
        (
            "How many hours do casuals really get in the winter?",
            "",
            "How many hours do casuals really get in the winter?",
        ),
        (
            "would he rather hire port people or SaaS people",
            "",
            "Would you rather hire port people or SaaS people, and why?",
        ),
        ("would she go back", "former employee", "What would it take to tempt you back?"),
        (
            "qs\n- Title VI - did it change anything in the redesign or just paperwork",
            "",
            "What, if anything, did Title VI change in the redesign?",
        ),
        ("what made him fire a customer, if ever", "", "What made you fire a customer, if ever?"),
        ("who does stage AND library with 14 people", "", "Who does stage and library with 14 people?"),
        (
            "qs\n- empty miles, how does dispatch cut that. backhauls",
            "",
            "How does dispatch cut empty miles?",
        ),
        ("do they pay for tickets?", "", "Which tickets do they pay for?"),
        ("how long b4 a new tech goes out solo?", "", "How long before a new tech goes out solo?"),
        (
            "who has the last word on rates, him or sales?",
            "",
            "Who has the last word on rates, you or sales?",
        ),
        (
            "do juniors get to touch netcode or is that guarded",
            "",
            "How soon do juniors get to touch netcode?",
        ),
        ("is the code test a take home?", "", "What is the code test like?"),
        (
            "ask which groups get EITs now: projects or operations?",
            "",
            "Which groups get EITs now, projects or operations, and why?",
        ),
        (
            "audience editor vs growth PM — whats the diff in practice",
            "",
            "What is the difference between an audience editor and a growth PM in practice?",
        ),
    ],
)
def test_a_scribble_becomes_a_question_one_can_say(note, relation, question):
    assert drafts(note, relation=relation) == [question]


def test_a_list_of_questions_is_read_item_by_item():
    note = (
        "things to ask abt\n- what does nite shift look like, how many trucks per dispatcher\n- empty "
        "miles, how does dispatch cut that"
    )
    assert drafts(note) == [
        "What does night shift look like?",
        "How many trucks are there per dispatcher?",
        "How does dispatch cut empty miles?",
    ]


def test_a_touchy_question_is_put_with_tact_or_not_at_all():
    assert drafts("was the strike worth it for you all (he'd hate that q, rephrase)") == [None]


def test_the_users_own_list_is_kept_word_for_word():
    found = findings_of("company: Acme\nmy_questions: [what do you grade first]\n")
    assert [(draft.text, draft.words) for draft in found.drafts] == [
        ("What do you grade first?", "what do you grade first")
    ]


def test_no_question_is_offered_twice():
    found = findings_of("company: Acme\nmy_questions: [who runs the shop]\nnotes: who runs the shop?\n")
    assert len(found.drafts) == 1


def test_an_abbreviation_ends_no_question():
    assert drafts("what does an assoc. do all day that a trainee doesn't?") == [
        "What does an associate do all day that a trainee doesn't?"
    ]


def test_a_relative_clause_in_a_folded_text_is_no_question():
    lines = (
        "Teams plan their week",
        "and hire. No managers. About twenty coaches, who",
        "may advise and may not order.",
    )
    folded = "".join(f"  {line}\n" for line in lines)
    assert findings_of(f"company: Acme\nabout: >\n{folded}").drafts == ()


def test_a_list_inside_a_paragraph_is_read_once_whatever_ends_its_questions():
    text = (
        "company: Acme\ninterviewee: {role: fitter, relation: current employee}\n"
        "notes: 'Sold twice. Questions: what breaks in winter on the line? did he ever miss the yard? I get nervous.'\n"
    )
    assert [draft.text for draft in findings_of(text).drafts] == [
        "What breaks in winter on the line?",
        "How much did you miss the yard?",
    ]


def test_a_list_of_questions_may_stand_inside_a_paragraph():
    text = (
        "company: Acme\ninterviewee: {role: fitter, relation: current employee}\n"
        "notes: 'Sold twice since 2019. Questions - how much travel, what breaks in winter on the line, "
        "did he ever miss the yard. I get nervous.'\n"
    )
    assert [draft.text for draft in findings_of(text).drafts] == [
        "How much travel is there?",
        "What breaks in winter on the line?",
        "How much did you miss the yard?",
    ]


@pytest.mark.parametrize(
    ("note", "questions"),
    [
        # the second says little alone
        (
            "qs\n- what happens when the water alarm goes off at 4am, who do you call",
            ["What happens when the water alarm goes off at 4am, and who do you call?"],
        ),
        (
            "qs\n- when something breaks at 6am who writes the message, and who has to ok it",
            ["When something breaks at 6am, who writes the message, and who has to ok it?"],
        ),
        # each can be asked alone
        (
            "qs\n- how far ahead do you plan the night work, and what bumps a job off the list most often",
            ["How far ahead do you plan the night work?", "What bumps a job off the list most often?"],
        ),
        (
            "Qs: whats a saturday like / how much travel",
            ["What is a Saturday like?", "How much travel is there?"],
        ),
        (
            "qs\n- storm tanks + spills, who decides at 3am",
            ["When it comes to storm tanks and spills, who decides at 3am?"],
        ),
        (
            "qs\n- provenance: who checks, what happens when its wrong",
            ["When it comes to provenance, who checks, and what happens when it's wrong?"],
        ),
        (
            "ask: if she was doing it over would she join before or after a launch",
            ["If you were doing it over, would you join before or after a launch, and why?"],
        ),
        ("who's on at night, is it two people?", ["Who's on at night?"]),
        (
            "what happens to sewers after the openings, laid off until January?",
            ["What happens to sewers after the openings?"],
        ),
        ("would I have to start as team member?", ["In which cases would I have to start as a team member?"]),
        (
            'what I want to know = how do you get other people to give "the Acme experience". We had one manual',
            ['How do you get other people to give "the Acme experience"?'],
        ),
        ("Can do sourdough, laminated and rye?", [None]),
        (
            "1. You see a lot of CVs. What makes you keep reading?",
            ["You see a lot of CVs. What makes you keep reading?"],
        ),
    ],
)
def test_a_line_may_hold_several_questions_or_one_with_its_lead(note, questions):
    assert drafts(note) == questions


@pytest.mark.parametrize(
    ("note", "question"),
    [
        ("how do they grade stuff", "How do you grade things in mine planning?"),
        ("how do they announce tech things", "How do you announce tech things?"),
    ],
)
def test_things_that_could_be_any_are_those_of_their_work(note, question):
    person = "interviewee: {role: Mine Planner, relation: current employee}"
    found = findings_of(f"company: X\n{person}\nnotes: {note}\n")
    assert [draft.text for draft in found.drafts] == [question]


def test_who_wants_to_go_the_same_way_says_so():
    notes = (
        "company: X\nnotes: |\n  qs\n"
        "  - how did he get out of print subbing into audience work, bc thats EXACTLY my path\n"
        "interviewee: {role: audience editor, relation: former employee}\n"
    )
    (draft,) = findings_of(notes).drafts
    asked = "How did you get out of print subbing into audience work?"
    assert (draft.text, draft.stage) == (f"Yours is the path I'd like to take. {asked}", "opening")


def test_a_listed_question_keeps_its_words_where_a_scribble_is_said_aloud():
    listed = findings_of("company: X\nmy_questions: ['The contractors: who do you trust?']\n").drafts
    scribbled = findings_of("company: X\nnotes: |\n  qs\n  - the contractors - who do you trust\n").drafts
    assert [draft.text for draft in listed] == ["The contractors: who do you trust?"]
    assert [draft.text for draft in scribbled] == ["When it comes to the contractors, who do you trust?"]


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        (
            "- when a van breaks down what happens to its round. is it split",
            ["When a van breaks down, what happens to its round?"],
        ),
        ("To ask her\nWhen Gran was here a nurse sat up with her all night long without a word.", []),
        (
            "- night shift side: rota? own pick? what do juniors get",
            ["When it comes to the night shift side, what do juniors get?"],
        ),
        (
            "- who is on call? does rank decide shifts?",
            ["Who is on call?", "How far does rank decide shifts?"],
        ),
        (
            'Maybe: "what would you have done with the old boats?" (kinder)',
            ["What would you have done with the old boats?"],
        ),
        (
            "- Ofsted + HMI reports after the fire -> what actually changed?",
            ["When it comes to Ofsted and HMI reports after the fire, what actually changed?"],
        ),
        ("- paramedic course: do it first, or will they pay", []),
        ("- how do they load the ferry - who's down there, what's the lift", ["How do you load the ferry?"]),
    ],
)
def test_more_of_what_is_scribbled_is_asked(note, asked):
    assert [text for text in drafts(note) if text] == asked


def test_where_the_company_is_told_of_only_a_mark_asks():
    text = "company: Acme\nabout: |\n  Sold its trains in 2021. What is left is the jets. Who runs it is Ines Roy.\n"
    assert not findings_of(text).drafts


def test_what_one_does_there_is_asked_of_then_of_who_has_left():
    assert drafts("who really decides the routes", relation="former employee") == [
        "Who really decided the routes?"
    ]
    assert drafts("who signs when you can only fly by day", relation="former employee") == [
        "Who signs when you can only fly by day?"
    ]


@pytest.mark.parametrize(
    "note",
    [
        'Don\'t ask "why did you leave your last firm?" - sore point',
        'If they ask "what is your biggest weakness?" say impatience',
        'In the podcast he was asked "What made you leave your old firm?"',
        'Glassdoor: "How they treat your time is a joke, who would stay?"',
    ],
)
def test_what_others_say_in_quotes_is_not_asked(note):
    assert not [text for text in drafts(note) if text]


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("questions:\n- what skills matter most?", "What skills matter most?"),
        (
            "questions:\n- what does the SHE team look at first on a site?",
            "What does the SHE team look at first on a site?",
        ),
        (
            "questions:\n- what does UNISON want from the new owner?",
            "What does UNISON want from the new owner?",
        ),
        (
            "questions:\n- which one thing would you change about the job?",
            "Which one thing would you change about the job?",
        ),
        ("questions:\n- how much is done by hand?", "How much is done by hand?"),
        ("questions:\n- how many steps in a bid?", "How many steps were there in a bid?"),
    ],
)
def test_a_question_that_is_sound_stays(note, asked):
    assert [text for text in drafts(note, relation="former employee") if text] == [asked]


@pytest.mark.parametrize(
    ("note", "relation", "question"),
    [
        (
            "- ledger systems - ancient or ok",
            "current employee",
            "What are the ledger systems like to work with?",
        ),
        (
            "- ledger systems - ancient or ok",
            "former employee",
            "What were the ledger systems like to work with?",
        ),
        (
            "- early tickets: help or just move the queue",
            "current employee",
            "How far do early tickets help, and how far do they only move the queue?",
        ),
        (
            "- Irish: needed or polite?",
            "current employee",
            "How much is Irish really needed?",
        ),
        (
            "- bonus: she saw good years and none. what does a share mean w/o it",
            "former employee",
            "What does a share mean without the bonus?",
        ),
        (
            "- scans of drawings: who checks them",
            "current employee",
            "How do scans of drawings get checked?",
        ),
        ("draft 2: What would you drop first?", "current employee", "What would you drop first?"),
        (
            "Founded 1990. Ask how carvers get a first order, 20 min coffee, she's freelance!",
            "current employee",
            "How do carvers get a first order?",
        ),
        (
            "?? is grading a trade or does it fall to sales",
            "current employee",
            "When is grading a trade, and when does it fall to sales?",
        ),
        (
            "- did anyone come straight from school?",
            "current employee",
            "How did people fare who came straight from school?",
        ),
        (
            "ask what running a yard feels like in March",
            "current employee",
            "What does running a yard feel like in March?",
        ),
        ("- diploma still the door in?", "current employee", "How do people get in, apart from the diploma?"),
        (
            "Ask about how work was organised, never about who knew what.",
            "former employee",
            "How was work organised in planning?",
        ),
        (
            "-> what do editors do now the AI voice etc. makes half the page by itself",
            "current employee",
            "What do editors do now the AI voice makes half the page by itself?",
        ),
        ("- what he'd look for in a CV (mine is long)", "recruiter", "What would you look for in a CV?"),
        (
            "- no job titles, sort of. how does anyone get promoted",
            "current employee",
            "How does anyone get promoted?",
        ),
        ("what did a bad day look like in jan 2023", "former employee", JANUARY),
        (
            "how much of the models (RMS, Veri) do you use",
            "current employee",
            "How much of the models do you use?",
        ),
        ("so is 'small teams' still true?", "current employee", "How far is 'small teams' still true?"),
        ("who is on call on a sat night", "current employee", "Who is on call on a Saturday night?"),
        ("does she miss public sector", "current employee", "How much do you miss the public sector?"),
        ("- is the grants office hiring or shrinking?", "current employee", GRANTS),
        ("- is anybody still in the old office or is it all remote?", "current employee", OFFICE),
        ("- how do you keep being credible?", "former employee", "How did you keep being credible?"),
        ("- is hiring frozen since May?", "recruiter", "How has hiring changed since May?"),
        (
            "- is it safe to start there as a trainee",
            "industry expert",
            "How safe is it to start there as a trainee?",
        ),
    ],
)
def test_scribbles_of_more_shapes_are_said(note, relation, question):
    assert drafts(note, relation=relation) == [question]
