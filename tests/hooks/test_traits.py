import pytest

from tests.conftest import findings_of


def found(line, kind):
    return findings_of(f"company: Acme\nnotes: |\n  {line}\n").of(kind)


@pytest.mark.parametrize(
    ("line", "words", "sayable"),
    [
        ("No paywall: asks readers to pay.", "No paywall", True),
        ("2x2 so NO middle seat. free wifi", "NO middle seat", True),
        ("World's largest offshore wind developer.", "World's largest offshore wind developer", False),
        ("50.1% owned by the Danish state, formerly DONG", "50.1% owned by the Danish state", False),
    ],
)
def test_a_difference_is_what_sets_it_apart(line, words, sayable):
    (hook,) = found(line, "difference")
    assert (hook.evidence[0].text, hook.sayable) == (words, sayable)


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("Owned by Empire Co. (Stellarton NS).", "Empire"),
        ("Controlled by the Power Corporation group.", "Power Corporation"),
        ("Owned by the Scott Trust (endowment c. £1.3bn).", "the Scott Trust"),
        ("50.1% owned by the Danish state, formerly DONG", None),
    ],
)
def test_an_owner_is_named_where_it_has_a_name(line, owner):
    (hook,) = found(line, "difference")
    assert hook.forms.get("owner") == owner


def test_no_idea_is_no_difference():
    assert not found("no idea what shifts are like", "difference")


def test_a_contest_has_its_prize_and_its_rival():
    (hook,) = findings_of(
        "company: X\nchallenges: [Competing with the big banks for primary-account status]\n"
    ).of("contest")
    assert hook.forms == {"prize": "primary-account status", "rival": "the big banks"}


def test_a_switch_has_its_old_and_its_new_as_far_as_they_are_told():
    (hook,) = found("moving from paper charts to Epic.", "switch")
    assert hook.forms == {
        "old": "paper charts",
        "new": "Epic",
        "noun": "the switch from paper charts to Epic",
    }
    (hook,) = found("shut Hilo in Ohio, DoorDash instead.", "switch")
    assert hook.forms == {
        "old": "Hilo",
        "place": "Ohio",
        "new": "DoorDash",
        "noun": "the switch from Hilo to DoorDash",
    }
    (hook,) = found("a writedown, DoorDash instead.", "switch")
    assert hook.forms == {"new": "DoorDash"}


def test_a_hunch_is_what_the_seeker_is_not_sure_of():
    (hook,) = found("Analysts seem to sit inside product teams but I'm not sure. Check!", "hunch")
    assert hook.forms == {"clause": "analysts sit inside product teams"}
    assert not found("They sit inside product teams.", "hunch")


def test_a_slogan_is_the_companys_own_words():
    assert [hook.text for hook in found('"Earth is now our only shareholder"', "slogan")] == [
        "“Earth is now our only shareholder”"
    ]
    assert not found('last year was "tricky"', "slogan")


@pytest.mark.parametrize(
    "text",
    [
        'The chief executive called it "entirely of our own making".',
        '"Decisions that affect our people are never easy," said Whitlock.',
        'Whitlock said: "Our people come first".',
        '"a mess of our own making"',
    ],
)
def test_what_was_said_of_one_piece_of_news_is_not_put_to_anybody_as_a_principle(text):
    assert [hook.sayable for hook in found(text, "slogan") if hook.text.startswith("“")] == [False]


@pytest.mark.parametrize(
    ("line", "clause", "kinds"),
    [
        ("No paywall: asks readers to pay.", "has no paywall", ("without",)),
        ("It is held in trust for its members.", "is held in trust for its members", ("owned",)),
        ("Owned by Empire Co. (Stellarton NS).", "is owned by Empire", ("owned",)),
        ("Family business since 1978.", "is a family business", ("owned",)),
        ("Employee-owned, 40 ppl.", "is employee-owned", ("owned",)),
        (
            "World's largest offshore wind developer.",
            "is the world's largest offshore wind developer",
            ("largest",),
        ),
    ],
)
def test_a_difference_follows_the_companys_name(line, clause, kinds):
    (hook,) = found(line, "difference")
    assert (hook.forms["clause"], hook.kinds) == (clause, kinds)


def test_a_move_that_is_still_ahead_is_not_asked_about_as_seen():
    (hook,) = findings_of("company: Acme\nnotes: Loaders move from Ames to Mexico by end of 2031\n").of(
        "switch"
    )
    assert not hook.forms


def test_what_there_is_more_of_than_elsewhere_sets_it_apart():
    (hook,) = findings_of(
        "company: Acme\nabout: More family firms among its clients than the Big Four.\n"
    ).of("difference")
    assert hook.form("clause") == "has more family firms among its clients than the Big Four"
    assert hook.kinds == ("more",)


def test_places_are_no_steps():
    assert not found("LeithBooks = Bronx + Manhattan + Fife only", "steps")
    assert found("LeithBooks = trade-in + repair + resale", "steps")


@pytest.mark.parametrize(
    ("line", "clause"),
    [
        ("Employee owned since 2018.", "is employee-owned"),
        ("State-owned since 1944.", "is state-owned"),
        ("Co-op owned by about 8,000 growers, formed in 2001", "is owned by about 8,000 growers"),
    ],
)
def test_who_owns_it_is_told_with_all_its_figures(line, clause):
    text = f"company: X\nabout: {line}\n"
    assert findings_of(text).of("difference")[0].forms["clause"] == clause
