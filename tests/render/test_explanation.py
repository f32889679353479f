import infoprep


def test_an_explanation_has_reasons_and_lines(shopify):
    prep = infoprep.prepare(shopify)
    text = prep.explain(1)
    assert text.startswith(f"1. {prep.questions[0].text}\n")
    assert "came from a payments start-up" not in text  # the words themselves, not the line around them
    assert "shopify.yaml:" in text
    assert "a payments start-up\n" in text


def test_a_general_question_says_that_it_is_one():
    prep = infoprep.prepare({"company": "X"})
    general = next(n for n, question in enumerate(prep.questions, 1) if not question.evidence)
    assert "no line of the notes" in prep.explain(general)
