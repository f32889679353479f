import pytest

from infoprep.hooks.wish_kinds import wish_kinds


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("understand the hiring process", "hiring"),
        ("find one fitter to talk to after this", "contact"),
        ("a bachelor thesis contact", "contact"),
        ("get one more name", "contact"),
        ("get 1-2 more names", "contact"),
        ("meet two more people", "contact"),
        ("stay in touch", "contact"),
        ("leave a good impression", "contact"),
        ("when the next cohort opens", "hiring"),
        ("what the hiring manager is looking for", "success"),
        ("find out who to send my CV to", "cv"),
        ("no masters. is that a dealbreaker", "background"),
        ("A.A. degree only – does that matter", "background"),
        ("find out whether MEMS experience counts for anything", "experience"),
        ("never done scheduling", "experience"),
        ("how long training takes", "training"),
        ("learn which regulation I should know by heart", "skills"),
        ("what a first winter as a casual is like", "first_months"),
        ("find out how many days a week people are in Bristol", "place"),
        ("I'm worried that my German (B2) isn't enough for the shop floor", "language"),
        ("scared of: getting laid off in yr 1", "security"),
        ("understand how technicians move up to lead technician", "growth"),
        ("learn how success is measured there", "success"),
    ],
)
def test_a_wish_is_met_by_its_kind(told, kind):
    assert kind in wish_kinds(told)


@pytest.mark.parametrize("told", ["learn how she picks the next cities", "hear more"])
def test_a_wish_of_no_kind_has_none(told):
    assert wish_kinds(told) == ()


def test_a_foreign_owner_is_no_language():
    assert "language" not in wish_kinds("whether the German parent lets them get on")
    assert "background" not in wish_kinds("learn which gap to close (certificates or software)")
