import pytest

from tests.conftest import findings_of


def test_sore_challenges_are_marked():
    (hook,) = findings_of("company: X\nchallenges: [labour relations]\n").of("challenge")
    assert hook.sensitivity == 2


def test_a_challenge_that_is_a_sentence_follows_i_read_that():
    lines = {
        "Agreements must outlive the change of owner": "agreements must outlive the change of owner",
        "The PRA wants insurers to lean less on reinsurance": "the PRA wants insurers to lean less on reinsurance",
        "weather windows are getting shorter": "weather windows are getting shorter",
        "oldest ship is from 1969": None,  # an article is missing
        "The mine cost US$8.7 billion and is still short of steady production": None,  # a sum gets a shrug
    }
    for line, told in lines.items():
        (hook,) = findings_of(f"company: X\nchallenges: ['{line}']\n").of("challenge")
        assert (hook.sayable, hook.forms.get("told")) == (False, told), line


def test_nobody_is_asked_for_a_newcomers_part_in_hiring():
    for line, kinds in {
        "hiring bilingual clerks": ("gerund",),
        "retaining night nurses": ("gerund",),
        "testing every well in a day": ("gerund", "task"),
    }.items():
        (hook,) = findings_of(f"company: X\nchallenges: [{line}]\n").of("challenge")
        assert hook.kinds == kinds, line


def test_what_a_bracket_adds_to_a_challenge_stays_with_the_seeker():
    text = "company: X\nchallenges: [moving customers to the cloud (the July outage was blamed on it)]\n"
    (hook,) = findings_of(text).of("challenge")
    assert (hook.text, hook.kinds) == ("moving customers to the cloud", ("gerund", "task"))


@pytest.mark.parametrize(
    ("challenge", "told"),
    [
        ("Broadcasters commissioning less", "broadcasters are commissioning less"),
        ("Norwegian building market slow since rates went up", None),
        ("Older donors, and the young ones carry no coins", None),
        ("Tenants don't believe nothing they get told", None),
        ("People say final price is much higher than cash price", None),
        ("people dying near the water who never meant to go in (walkers, anglers)", None),
    ],
)
def test_what_is_no_whole_sentence_is_not_read_out_as_one(challenge, told):
    (hook,) = findings_of(f"company: X\nchallenges: ['{challenge.replace(chr(39), chr(39) * 2)}']\n").of(
        "challenge"
    )
    assert hook.forms.get("told") == told


def test_what_goes_on_meanwhile_is_another_matter_unless_it_hurts():
    text = "company: X\nchallenges: [launching two ferries while costs are taken out, keeping crews while laying off]\n"
    assert [hook.text for hook in findings_of(text).of("challenge")] == [
        "launching two ferries",
        "keeping crews while laying off",
    ]


@pytest.mark.parametrize(
    ("challenge", "said"),
    [
        ("getting access to the track, possessions are short", "getting access to the track"),
        ("staffing near the airport, everyone fishing in the same pond", "staffing near the airport"),
        ("Making Turin productive. It builds few ships a year", "making Turin productive"),
        ("tariffs, front loading, then empty weeks", None),
        ("being a pure insurer, nothing to smooth a bad summer", None),
        ("tariffs, long winters", "tariffs and long winters"),
        ("Running a small, tired fleet", "running a small, tired fleet"),
        ("thin margins, as ever", None),
        ("Housing starts have slowed, and the market is weak", None),
        ("real cooking at that volume", None),
    ],
)
def test_a_challenge_says_one_thing(challenge, said):
    found = [
        hook.text
        for hook in findings_of(f"company: Acme\nchallenges: ['{challenge}']\n").of("challenge")
        if hook.sayable
    ]
    assert found == ([said] if said else [])


@pytest.mark.parametrize(
    ("challenge", "said"),
    [
        ("Winch delays on the Clyde, customers who got half a ferry", "winch delays on the Clyde"),
        (
            "working through old contracts without new losses",
            "working through old contracts without new losses",
        ),
        ("the partnership with Skye, Harris and Lewis", "the partnership with Skye, Harris and Lewis"),
        ("fares that families who are new here can find", "fares that families who are new here can find"),
        ("CalMac paying late", "CalMac paying late"),
        ("A yard that people want to work in", "a yard that people want to work in"),
        ("repairs, different on every island", "repairs"),
        ("ferries vs. tunnels", None),
    ],
)
def test_a_challenge_is_named_by_what_it_says_first(challenge, said):
    (hook,) = findings_of(f"company: X\nchallenges: ['{challenge}']\n").of("challenge")
    assert hook.form("text") == said


def test_what_the_books_say_is_nobodys_at_a_desk():
    found = findings_of(
        "company: X\nchallenges: [becoming profitable again, heavy debt, keeping the yard busy]\n"
    )
    kinds = {hook.text: set(hook.kinds) for hook in found.of("challenge")}
    assert not kinds["becoming profitable again"] & {"gerund", "task"}
    assert not kinds["heavy debt"] & {"short", "long"}
    assert kinds["keeping the yard busy"] == {"gerund", "task"}


def test_hiring_that_slowed_is_told_without_what_came_of_it():
    text = (
        "company: X\nchallenges: ['Pilot hiring slowed down in the US, so training centres are less full']\n"
    )
    (hook,) = findings_of(text).of("challenge")
    assert hook.forms == {"told": "pilot hiring slowed down in the US"}
