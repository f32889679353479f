from infoprep import reading
from infoprep.reading import read_texts, split_passages
from infoprep.settings import Settings
from infoprep.yaml_source import Text
from tests.conftest import reading_of


def parts(text):
    return [str(part) for part in reading.split_passages(Text(text))]


def test_bullets_and_paragraphs_are_passages():
    assert parts("- one fleet\n* two hubs\n\n3. new base\n-----\n• a\u2014b") == [
        "one fleet",
        "two hubs",
        "new base",
        "a—b",
    ]


def test_wrapped_lines_stay_together():
    first = "The company is partnering with the airport on a new terminal that is able to"
    assert parts(f"{first}\nhandle four million passengers.\nConstruction starts soon.") == [
        f"{first}\nhandle four million passengers.",
        "Construction starts soon.",
    ]


def test_every_text_is_read_once():
    read = reading_of("company: X\nproducts: [a b, c d]\nnotes: |\n  one\n  two\n")
    assert [passage.path for passage in read.passages] == [
        "company.name",
        "products.0",
        "products.1",
        "notes",
        "notes",
    ]
    assert [str(passage.text) for passage in read.under("notes")] == ["one", "two"]
    assert all(passage.doc.text == passage.text for passage in read.passages)


def test_a_passage_that_is_too_long_is_cut_where_a_sentence_ends():
    for text, end in (("The shift counts the stock. " * 900, "."), ("stock " * 5000, "k")):
        parts = split_passages(Text(text))
        assert len(parts) >= 3
        assert "".join(parts).replace(" ", "") == text.replace(" ", "")
        assert all(len(part) <= 2_000 and part.endswith(end) for part in parts)


def test_noise_ends_a_passage_and_is_not_read():
    for noise in ("-" * 30, " " * 40, "?! " * 20, "x" * 200, "Long-" * 50, "_" * 99):
        parts = split_passages(Text(f"two hubs {noise} one fleet"))
        assert [str(part) for part in parts] == ["two hubs", "one fleet"]
    assert split_passages(Text("x" * 25_000)) == []
    assert len(split_passages(Text("two hubs ... one fleet -----> https://a.example/" + "x" * 99))) == 1


def test_spacy_gets_a_bounded_run_of_passages_at_a_time():
    texts = [Text(str(number) * 1_000) for number in range(9)] * 5
    passages = read_texts(texts, Settings())
    assert [passage.text for passage in passages] == texts
    assert [passage.doc.text for passage in passages] == texts


def test_a_long_note_above_a_longer_one_was_not_wrapped():
    first = "worries: growing this fast = crew shortages? two airplane types"
    second = (
        "me: two years at the ramp, a diploma in aviation management, good with spreadsheets and duty rules"
    )
    assert [str(part) for part in split_passages(Text(f"{first}\n{second}"))] == [first, second]


def test_lines_set_in_under_a_short_one_are_a_list_however_long():
    lines = [
        "wonder about",
        "will they pay for the ticket, or do i finish the orals first",
        "minor routes faster to get to mate",
    ]
    text = Text("\n   ".join(lines))
    assert [str(part) for part in split_passages(text)] == lines
