from infoprep.hooks import Hook, find_hooks
from infoprep.hooks.finding import EXTRACTORS
from infoprep.notes import notes_of
from infoprep.reading import read
from infoprep.settings import Settings
from tests.conftest import findings_of, reading_of


def test_of_two_hooks_with_the_same_words_the_surer_one_is_kept():
    notes = notes_of(
        {"company": "X", "competitors": ["Air Canada"], "notes": "competes w/ Air Canada, WestJet"}
    )
    found = find_hooks(read(notes, Settings())).of("competitor")
    assert [(hook.text, hook.certainty) for hook in found] == [("Air Canada", 1.0), ("WestJet", 0.8)]


def test_extractors_of_plugins_come_last():
    def more(reading, scene):
        yield Hook("product", "Pay", reading.passages[0].evidence(), certainty=0.5)
        yield Hook("customer", "shops", reading.passages[0].evidence())

    found = find_hooks(reading_of("company: X\nproducts: [Pay]\n"), [more])
    assert [(hook.text, hook.certainty) for hook in found.of("product")] == [("Pay", 1.0)]
    assert found.hooks[-1].text == "shops"
    assert len(EXTRACTORS) > 20


def test_a_company_neither_uses_itself_nor_was_left_for_itself():
    text = "company: English National Opera\nnotes: ENO works with ENO, Lyric\ninterviewee: {background: ex ENO}\n"
    found = findings_of(text)
    assert not [hook for hook in found.hooks if hook.text == "ENO" and hook.type != "company"]


def test_nobody_is_asked_where_what_they_are_named_for_comes_in():
    text = (
        "company: Patagonia\nproducts: [Worn Wear, Black Hole]\ninterviewee: {role: Worn Wear coordinator}\n"
    )
    kinds = {hook.text: "elsewhere" in hook.kinds for hook in findings_of(text).of("product")}
    assert kinds == {"Worn Wear": False, "Black Hole": True}


def test_what_closed_at_a_museum_under_its_own_name_was_on_show():
    text = "company: {name: Harbour Museum, industry: museum}\nnews: [{date: 2025-03-02, text: Turner closed.}]\n"
    assert not [hook for hook in findings_of(text).of("closure") if hook.forms]


def test_nobody_is_asked_about_their_own_arrival():
    text = """company: Acme
news: ["2025-01: Grace Obi became chief executive"]
interviewee: {role: chief executive, name: %s}
"""
    assert not findings_of(text % "Grace Obi").of("leadership")
    assert findings_of(text % "Ines Roy").of("leadership")
