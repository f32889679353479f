import pytest

from tests.conftest import findings_of


def told(line):
    found = findings_of(f"company: Acme\nnotes: |\n  {line}\n")
    types = ("seeker_past", "skill", "target_role", "worry")
    return [(hook.type, hook.evidence[0].text, hook.sayable) for hook in found.hooks if hook.type in types]


def test_a_hasty_line_gives_the_past_the_skills_the_wish_and_the_worry():
    line = (
        "abt me: 4y ops lead at a thrift nonprofit, taught myself sewing repair, A.A. degree only – does that matter?? "
        "want night dispatcher. Excel, Shopify POS, forklift cert lol"
    )
    assert told(line) == [
        ("seeker_past", "4y ops lead at a thrift nonprofit", True),
        ("skill", "sewing repair", False),
        ("worry", "A.A. degree only – does that matter", False),
        ("target_role", "night dispatcher", True),
        ("skill", "Excel", True),
        ("skill", "Shopify POS", True),
        ("skill", "forklift cert", False),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Me → redundant since March, London or remote. Not desperate but getting there :/",
        "me: call 0113 496 0000, please not before ten",
        "The team is growing: 4 yrs of hiring, Excel everywhere",  # not the seeker
    ],
)
def test_what_is_no_past_and_no_skill_gives_none(line):
    assert told(line) == []


def test_the_past_is_told_in_whole_words():
    (past,) = findings_of("company: Acme\nnotes: 'me: 2 yrs dispatcher at a trucking co'\n").of("seeker_past")
    assert past.text == "two years as a dispatcher at a trucking company"


@pytest.mark.parametrize(
    ("line", "forms"),
    [
        ("me: no idea what shifts are like!!!", {"ask": "what are shifts like"}),
        ("me: A.A. degree only - does that matter??", {"degree": "an A.A. degree"}),
        ("me: never done scheduling", {"said": "I've never done scheduling"}),
        (
            "Worry: I am 53 and have never worked for a ferry company",
            {"said": "I've never worked for a ferry company"},
        ),
        ("me: never worked inside a gov anything", {}),
    ],
)
def test_a_worry_is_asked_as_a_question_where_it_holds_one(line, forms):
    (worry,) = findings_of(f"company: Acme\nnotes: '{line}'\n").of("worry")
    assert worry.forms == forms


def test_behind_a_label_in_the_same_paragraph_it_is_no_longer_about_the_seeker():
    text = (
        "company: Acme\nnotes: 'Sold twice. I have doubts about that. Competition... Unito, Forge, Tezla.'\n"
    )
    assert not [hook for hook in findings_of(text).of("skill") if hook.sayable]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("target = communications officer / public info officer", "communications officer"),
        ("Want to be a dispensing optician = three years, distance learning", "dispensing optician"),
        ("i want: planning, then team leader", "team leader"),
        ("want in as maint/automation tech OR trainee brewer", "trainee brewer"),
        ("New trams coming. want to be a driver, he does rostering i think", "driver"),
    ],
)
def test_what_somebody_wants_to_become_is_told_in_many_ways(line, role):
    roles = findings_of(f"company: Acme\nnotes: |\n  {line}\n").of("target_role")
    assert [hook.text for hook in roles if hook.sayable][:1] == [role]


def test_what_somebody_likes_is_no_role():
    assert findings_of("company: Acme\nnotes: 'me: I like the fiddly bits'\n").of("target_role") == []


def test_what_somebody_is_not_good_at_is_no_skill():
    found = findings_of(
        "company: Acme\nnotes: 'me: good at tenancy law, court papers. not good at - Excel, Word. Photoshop'\n"
    ).of("skill")
    assert {hook.text for hook in found} & {"Excel", "Word", "Photoshop"} == {"Photoshop"}
