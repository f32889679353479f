import pytest

from tests.conftest import findings_of


def hooks_of(background, company="Acme", relation="current employee"):
    text = f"company: {company}\ninterviewee:\n  relation: {relation}\n  background: {background}\n"
    return {hook.type: hook.text for hook in findings_of(text).hooks if hook.type not in ("company", "deed")}


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "Four years at the company, came from a big-five bank. Writes about experiment design on the side.",
            {"tenure": "four years", "past_employer": "the big-five bank", "article": "experiment design"},
        ),
        ("Spoke on a panel about marine mammal mitigation.", {"article": "marine mammal mitigation"}),
        ("Has written trade articles on reuse of steel", {"article": "the reuse of steel"}),
        ("Twenty years in structures", {"tenure": "twenty years in structures"}),
        ("Spent two years on a Chile rotation before coming back.", {"stint": "Chile rotation"}),
        ("print sub → audience; about 11 years there", {"past_role": "print sub", "tenure": "eleven years"}),
        ("Nine years at Acme in London", {"tenure": "nine years"}),
        ("Acme about 9 years, Bosch before", {"tenure": "nine years", "past_employer": "Bosch"}),
        ("six years at a Leeds agency", {"past_employer": "the Leeds agency"}),
        (
            "eight years there, HR generalist before that at a hotel group",
            {"tenure": "eight years", "past_employer": "the hotel group"},
        ),
        ("came from a radio station", {"past_employer": "the radio station"}),
        ("Made films for two years and then left for the BFI", {}),
        ("9 yrs there, ex-Stripe", {"tenure": "nine years", "past_employer": "Stripe"}),
        ("Before that at Bosch", {"past_employer": "Bosch"}),
        ("worked at Randstad before", {"past_employer": "Randstad"}),
        ("moved from ops", {}),
        ("Google → Meta → here", {"past_employer": "Meta"}),
        ("before that Nike", {"past_employer": "Nike"}),
        ("8 yrs, prev. at Nike", {"past_employer": "Nike"}),
        ("Nike -> here in 2019", {"past_employer": "Nike"}),
        ("was a buyer at Nike", {"past_employer": "Nike"}),
        ("prior, consultant at Bain", {"past_employer": "Bain"}),
        ("Nike (2015-2019)", {"past_employer": "Nike"}),
        ("MBA, ex consultant", {"past_role": "consultant"}),
        ("before that Marketing", {}),
        ("then Maple Leaf's protein lab", {"past_employer": "Maple Leaf"}),
        ("then Nike's shoes sold out", {}),
        ("then Nike shoes sold out", {}),
        ("then Covid", {}),
        ("then Head of Ops in London", {}),
        ("Formerly London", {}),
        ("was responsible for Nike", {}),
        ("Buyer → Senior Buyer → Head of Buying", {}),
        ("used to be a drinker", {}),
        ("was an only child", {}),
        ("Her husband started as a pilot", {}),
        ("his father previously at Siemens", {}),
        ("Not previously at Google", {}),
        ("moved from Berlin in 2020", {}),
        ("came from a family of doctors", {}),
        ("came from the acquisition of Globex", {}),
        ("came over from a small design studio", {"past_employer": "the small design studio"}),
        ("began as a store clerk at Target", {"past_role": "store clerk"}),
        ("Spoke about designing for trust at Config", {"article": "designing for trust"}),
        ("lecture on Monday", {}),
        ("1 year at Acme", {}),
        ("few years at Acme", {}),
        ("less than 2 years there", {}),
        ("Likes sailing", {}),
        ("Pharmacist by trade", {"past_role": "pharmacist"}),
        ("Pharmacist by training", {}),
        ("six years at Roche before going into recruiting", {"past_employer": "Roche"}),
        (
            "Eleven years as a radio producer at BBC Scotland",
            {"past_employer": "BBC Scotland", "past_role": "radio producer"},
        ),
        ("was at Foster's 2015-18", {"past_employer": "Foster's"}),
        ("four years at a developer (Greystone Homes)", {"past_employer": "Greystone Homes"}),
        ("Joined from a hospital system in 2020", {"past_employer": "the hospital system"}),
        (
            "Talked at the Edinburgh credit scoring conference about models a clerk can argue with",
            {"article": "models a clerk can argue with"},
        ),
        ('Gave the keynote "Silence is a sound" at a festival', {"article": "Silence is a sound"}),
    ],
)
def test_the_path_told_in_the_background(background, expected):
    assert hooks_of(background) == expected


def test_lines_of_the_notes_that_speak_of_them_count_too():
    notes = (
        "company: Acme\ninterviewee: {name: Joonas Kask}\nnotes: |\n  Joonas. Before: Pipedrive 2013-2018\n"
    )
    assert [hook.text for hook in findings_of(notes).of("past_employer")] == ["Pipedrive"]
    notes = "company: Acme\nnotes: |\n  she wrote a book about bridges\n  the CEO wrote a book about ships\n"
    assert [hook.text for hook in findings_of(notes).of("article")] == ["bridges"]


def test_two_employers_are_two_and_the_company_itself_is_none():
    notes = "company: Acme\ninterviewee: {background: 14 years in credit at Lloyds and HSBC before Acme}\n"
    assert [hook.text for hook in findings_of(notes).of("past_employer")] == ["Lloyds", "HSBC"]


@pytest.mark.parametrize(
    ("background", "last"),
    [
        ("Joined in 2021 from Target; before that six years at a Chicago agency.", "Target"),
        ("Four years with Pipedrive, then at Intercom.", "Intercom"),
        ("At Corvane since 2017. Before that at Bosch", "Bosch"),
        ("Was at Foster's 2015-18 and Haworth before", "Foster's"),
    ],
)
def test_the_employer_they_came_from_is_told_from_earlier_ones(background, last):
    found = findings_of(f"company: Acme\ninterviewee:\n  background: {background}\n")
    assert [hook.text for hook in found.of("past_employer") if "last" in hook.kinds] == [last]


@pytest.mark.parametrize(
    "background", ["before that in sales at the same company", "then at the Dalton plant for a year"]
)
def test_ones_own_company_and_its_plant_are_no_former_employer(background):
    assert "past_employer" not in hooks_of(background)


def test_where_somebody_was_who_left_is_here_under_another_name():
    background = "8 yrs at Field Systems Group in Ames, now at a seed firm"
    assert "past_employer" not in hooks_of(background, relation="former employee")
    assert hooks_of(background)["past_employer"] == "Field Systems Group"


@pytest.mark.parametrize(
    ("name", "where"),
    [("University of Leith", "UL"), ("City of Leith", "the City"), ("Leith Port Group (LPG)", "LPG")],
)
def test_years_at_the_company_by_another_of_its_names(name, where):
    assert hooks_of(f"9 years at {where}", company=name)["tenure"] == "nine years"


def test_a_talk_that_the_seeker_heard():
    (heard,) = findings_of(
        "company: Acme\ninterviewee: {role: planner, background: gave the talk I heard at the Tunnelling Congress}\n"
    ).of("article")
    assert (heard.forms, heard.kinds, heard.sayable) == ({"at": "the Tunnelling Congress"}, ("heard",), False)


def test_who_wrote_a_talk_gave_it():
    text = "company: Acme\ninterviewee: {role: planner, background: wrote a good talk on field data}\n"
    assert [hook.kinds for hook in findings_of(text).of("article")] == [("talk",)]


def test_words_in_quotes_are_no_subject():
    found = findings_of(
        'company: Acme\nnotes: she writes about "open days" a lot\ninterviewee: {role: adviser}\n'
    )
    assert not any(hook.sayable for hook in found.of("article"))


@pytest.mark.parametrize(
    "note",
    ["The keynote I saw at COP26 by their CEO was dull.", "A rival gave the talk I heard at FutureBuild"],
)
def test_a_talk_of_others_is_none_of_theirs(note):
    assert not findings_of(f"company: Acme\nnotes: {note}\ninterviewee: {{role: planner}}\n").of("article")
