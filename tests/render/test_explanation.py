import infoprep


def test_an_explanation_has_reasons_and_lines(shopify):
    prep = infoprep.prepare(shopify)
    talk = next(n for n, question in enumerate(prep.questions, 1) if "accessible checkouts" in question.text)
    text = prep.explain(talk)
    assert " ".join(text.split()).startswith(f"{talk}. {prep.questions[talk - 1].text} Why this question")
    assert "Six years at the company" not in text  # the words themselves, not the line around them
    assert "shopify.yaml:" in text
    assert "Gave a talk about accessible checkouts\n" in text


def test_a_general_question_says_that_it_is_one():
    prep = infoprep.prepare({"company": "X"})
    general = next(n for n, question in enumerate(prep.questions, 1) if not question.evidence)
    assert "No line of the notes" in prep.explain(general)


def test_an_explanation_says_why_here_and_what_it_beat(shopify):
    prep = infoprep.prepare(shopify)
    for number, question in enumerate(prep.questions, 1):
        text = prep.explain(number)
        assert all(f"It meets what you want to know: {wish}." in text for wish in question.meets)
        assert "Why here\n  It " in text
        assert max(map(len, text.splitlines())) <= 110
        other, loss = question.beat
        assert loss >= 0 or question.meets
        assert other not in [asked.text for asked in prep.questions]
        assert other in " ".join(text.split())
    assert any(question.meets for question in prep.questions)


def test_a_question_that_stands_for_a_wish_says_so(shopify):
    prep = infoprep.prepare(shopify)
    number = next(n for n, question in enumerate(prep.questions, 1) if question.meets)
    assert "It stays whatever it is worth, for you asked for it." in " ".join(prep.explain(number).split())
