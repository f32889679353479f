import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoprep.templating import Slot, TemplateError, Wording, parse_template


def test_a_template_is_text_and_slots():
    wording = parse_template("After {{ sale | noun }}, what did {{ company | bare | possessive }} team drop?")
    assert wording.slots == (Slot("sale", "noun"), Slot("company", "bare", ("possessive",)))
    assert wording.fill(dict(zip(wording.slots, ["the sale", "Acme's"], strict=True))) == (
        "After the sale, what did Acme's team drop?"
    )


def test_a_second_slot_of_a_type_is_numbered():
    assert (Slot("competitor_2").type, Slot("role_area").type, Slot("past_role_2").type) == (
        "competitor",
        "role_area",
        "past_role",
    )


@pytest.mark.parametrize(
    "template",
    [
        "{% for x in y %}{{ x }}{% endfor %}",
        "{% if a %}b{% endif %}",
        "{{ a.b }}",
        "{{ a['b'] }}",
        "{{ a() }}",
        "{{ 'a' * 10 ** 9 }}",
        "{{ 7 * 7 }}",
        "{{ 'text' }}",
        "{{ a | join(',') }}",
        "{{ a if b else c }}",
        "{{ a ~ b }}",
        "{{ [1] }}",
        "{% include 'x' %}",
        "{% set a = 1 %}",
        "{{ a | short | noun }}",
        "{{ }}",
        "{{ a",
        "x" * 401,
        "{{ " + "(" * 390 + " }}",
    ],
)
def test_everything_else_of_jinja_is_refused(template):
    with pytest.raises(TemplateError):
        parse_template(template)


def test_a_comment_leaves_nothing():
    assert parse_template("a{# b #}c").fill({}) == "ac"


@given(st.text(alphabet="{}%#|. ab()'\"*", max_size=30))
def test_any_text_is_a_wording_or_refused(text):
    try:
        assert isinstance(parse_template(text), Wording)
    except TemplateError as error:
        assert str(error)


def test_a_form_behind_a_dot_is_told_how_it_is_written():
    with pytest.raises(TemplateError, match=r"(?s)behind a bar, not a dot.*\{\{ sale \| noun \}\}"):
        parse_template("What did {{ sale.noun }} change?")
