import pytest

from tests.conftest import findings_of


def deeds(background):
    text = f"company: Acme\ninterviewee:\n  role: planner\n  background: {background}\n"
    return [(hook.forms["did"], *hook.kinds) for hook in findings_of(text).of("deed")]


@pytest.mark.parametrize(
    ("background", "told"),
    [
        ("Nine years at the plant, began as an agency packer.", [("began as an agency packer", "started")]),
        ("drove for Acme 9 yrs till the depot shut", [("drove for Acme for nine years", "was")]),
        ("Eleven years here, started on the ropes.", [("started on the ropes", "started")]),
        (
            "Was a ship's officer for twelve years.",
            [("were a ship's officer for twelve years", "was", "once")],
        ),
        (
            "was a team mechanic in cycling before he came to Acme",
            [("were a team mechanic in cycling", "was", "once")],
        ),
        ("RN, was a PCT first", [("were a PCT first", "was", "once")]),
        ("was an LVN herself", [("were an LVN yourself", "was", "once")]),
        ("joined as graduate trainee in 2019", [("joined as a graduate trainee in 2019", "started")]),
        (
            "Former schools officer at a small museum, PhD on toys",
            [("were a schools officer at a small museum", "was", "once")],
        ),
        (
            "Formerly chief librarian of a small town; retired",
            [("were chief librarian of a small town", "was", "once")],
        ),
        (
            "Registered nurse until about 2011, then law",
            [("were a registered nurse until about 2011", "was", "once")],
        ),
        ("shifted to planning through a summer job", [("shifted to planning through a summer job", "moved")]),
        ("at Acme since 2019", [("have been here since 2019", "since")]),
        ("First a yard in Leer, since 2013 here", [("have been here since 2013", "since")]),
        ("at Bosch since 2019", []),
        ("Ten years at HSBC, joined in 2004. Now here", []),
        ("Joined in 2016 at Atkins", []),
        ("ex matron, started in January", []),
        ("Joined in 2016", [("have been here since 2016", "since")]),
        ("Married, in Leeds, since 2015", []),
        ("Holds a Class III licence", [("hold a Class III licence", "now")]),
        ("Joined as a graduate trainee in 2019", [("joined as a graduate trainee in 2019", "started")]),
        (
            "PhD Leeds, some twenty years breeding wheat at Thorley",
            [("spent some twenty years breeding wheat at Thorley", "was")],
        ),
        (
            "Looks after two ports and hires the supervisors",
            [("look after two ports and hire the supervisors", "now", "runs")],
        ),
        ("Ran two shops of his own before going into sales.", [("ran two shops of your own", "led")]),
        ("Built the lab from two people to eleven", [("built the lab from two people to eleven", "built")]),
        (
            "moved from modelling to planning in 2023, now teaches one day a week",
            [
                ("moved from modelling to planning in 2023", "moved"),
                ("now teach one day a week", "now", "runs"),
            ],
        ),
        ("now independent", [("are independent now", "now")]),
        (
            "Joined in 2021 from Target, where she ran email for babies",
            [("have been here since 2021", "since"), ("ran email for babies", "led")],
        ),
        (
            "Did the job I want for three years, now freelances",
            [("did the job I'd like", "was"), ("now freelance", "now")],
        ),
    ],
)
def test_what_somebody_did_is_told_back_to_them(background, told):
    assert deeds(background) == told


@pytest.mark.parametrize(
    "background",
    [
        "Joined from a chocolate maker in 2021.",  # an employer, told as such
        "Ran the show our children saw",  # whose children?
        "Was laid off in 2020",
        "Was happy there",
        "Led it",  # too short to say what
        "Managed the sites in Leeds and Hull and York and Goole and Selby and all those of the north",
        "ran teh thing with the flumbos",
        "Likes sailing",
    ],
)
def test_what_is_nobodys_deed_or_cant_be_said_gives_nothing(background):
    assert deeds(background) == []


def test_who_has_left_has_not_been_there_since():
    text = "company: Acme\ninterviewee: {relation: former employee, background: at Acme since 2019}\n"
    assert not findings_of(text).of("deed")
