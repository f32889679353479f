import html
import itertools
import re

import pytest

import infoprep
from infoprep.prep import prepare
from infoprep.sheet import made_for, opening_line
from tests.conftest import all_notes
from tests.render.test_docx import opened, texts_of
from tests.render.test_pdf import words_of


def test_the_sheet_has_all_that_a_meeting_needs(shopify):
    sheet = infoprep.prepare(shopify).sheet
    assert sheet.title == "Questions for Shopify"
    assert sheet.who == "Priya Raman, Senior Product Manager, Checkout"
    assert sheet.when == "30 minutes, over coffee"
    assert sheet.checklist[0] == "Pay for the coffee."
    assert [entry.number for entry in sheet.entries] == list(range(1, len(sheet.entries) + 1))


def test_the_clock_runs_with_the_minutes(shopify):
    entries = infoprep.prepare(shopify).sheet.entries
    assert entries[0].starts == 2
    for before, after in itertools.pairwise(entries):
        assert after.starts == before.starts + before.question.minutes


def test_running_late_keeps_the_close_and_the_goals(shopify):
    sheet = infoprep.prepare(shopify).sheet
    kept = [entry.question for entry in sheet.entries if entry.number in sheet.if_late]
    assert kept[-1].stage == "closing"
    assert sum(hook.type == "goal" for question in kept for hook in question.hooks) == 3


def test_more_than_half_an_hour_is_said_to_be_a_lot(shopify):
    assert "45 minutes is a lot" in infoprep.prepare(shopify, minutes=45).sheet.advice
    assert infoprep.prepare(shopify, minutes=30).sheet.advice == ""


@pytest.mark.parametrize("viewpoint", ["peer", "former employee", "industry expert"])
def test_the_opening_line_names_the_company_and_the_wish(viewpoint):
    line = opening_line("Arup", viewpoint)
    assert "Arup" in line
    assert line.startswith("Thank you")


def test_every_setting_has_its_checklist(shopify):
    lists = set()
    for setting in ("coffee", "office", "video", "phone", "meal"):
        meeting = shopify.meeting.model_copy(update={"setting": setting})
        lists.add(infoprep.prepare(shopify.model_copy(update={"meeting": meeting})).sheet.checklist)
    assert len(lists) == 4  # by phone as by video
    assert all("note" in checklist[-1] for checklist in lists)


def test_a_page_from_thin_notes_says_which_questions_are_general(shopify):
    prep = infoprep.prepare({"company": "Sobeys"})
    assert prep.sheet.advice.startswith(
        "All are general, for little was found in the notes. Add a line of news"
    )
    partly = infoprep.prepare({"company": "Sobeys", "products": ["Voila"]}).sheet.advice
    assert re.match(r"General, for little was found in the notes: [\d, ]+\. Add", partly)
    assert all(question.general for question in prep.questions)
    assert sum(question.general for question in infoprep.prepare(shopify).questions) <= 3


@all_notes
def test_a_page_to_send_ahead_holds_nothing_but_the_questions(path):
    prep = prepare(path)
    sheet = made_for(prep.sheet, "them")
    assert 1 <= len(sheet.entries) <= 7
    if len(prep.questions) > 6:
        assert len(sheet.entries) >= 4
    thanks = "Thank you for making time. This is what I'd like to ask."
    said = " ".join(
        [
            thanks,
            str(prep.notes.seeker.name or ""),
            sheet.title,
            sheet.who,
            sheet.when,
            *(entry.question.text for entry in sheet.entries),
        ]
    )
    allowed = set(re.findall(r"\w+", said.lower()))
    for text in (prep.to_text(reader="them"), prep.to_markdown(reader="them")):
        assert set(re.findall(r"\w+", text.lower())) - allowed <= set(map(str, range(10)))
    for words in (
        words_of(prep.to_pdf(reader="them")),
        " ".join(texts_of(opened(prep.to_docx(reader="them")))),
    ):
        for private in _behind(prep):
            assert private not in words
    shown = re.sub(r"(?s)<style>.*?</style>|<[^>]+>", " ", prep.to_html(reader="them"))
    assert set(re.findall(r"\w+", html.unescape(shown).lower())) - allowed <= set(map(str, range(10)))
    assert "data-template" not in prep.to_html(reader="them")


def test_a_page_to_send_ahead_is_signed_where_the_notes_tell_ones_name():
    notes = {"company": "Acme", "seeker": {"name": "Ann Lee"}}
    assert "I'd like to ask. Ann Lee" in " ".join(prepare(notes).to_text(reader="them").split())
    assert "Ann Lee" not in prepare(notes).to_text()


def _behind(prep):
    """What stands behind the questions: whole phrases that nobody else should read."""
    for question in prep.questions:
        yield from question.follow_ups
        yield from (reason.words for reason in question.reasons)
        yield question.listen_for or "listen for"
    yield from (*prep.sheet.unmet, *prep.sheet.checklist, prep.sheet.opening_line)
    yield from (question.text for question in prep.reserve)


@all_notes
def test_what_worries_the_seeker_is_not_sent(path):
    prep = prepare(path)
    sent = {entry.question.text for entry in made_for(prep.sheet, "them").entries}
    for question in prep.questions:
        if question.sensitivity or any(hook.type == "worry" for hook in question.hooks):
            assert question.text not in sent
