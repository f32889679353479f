from infoprep.bank.words import bank_words
from infoprep.vocabulary import SLOT_TYPES, TOPICS
from tests.conftest import ROOT


def test_every_word_is_there_with_what_belongs_to_it():
    words = bank_words()
    assert set(words["slot"]) == SLOT_TYPES
    assert set(words["topic"]) == set(TOPICS)
    assert words["slot"]["competitor"] == "forms bare, product; kinds company"
    assert words["topic"]["hiring_process"].startswith("best for recruiter, hiring manager")
    assert words["topic"]["career_path"] == "for everybody"


def test_the_page_has_the_words_there_are(request):
    page = ROOT / "docs" / "words.md"
    made = "# The words of a bank\n\n`infoprep bank words` prints these lists too.\n"
    for name, entries in bank_words().items():
        made += f"\n## {name}\n\n"
        made += "".join(f"- `{word}`{f': {more}' if more else ''}\n" for word, more in entries.items())
    if request.config.getoption("--update-golden"):
        page.write_text(made, encoding="utf-8")
    assert page.read_text(encoding="utf-8") == made
