import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoprep import templating
from infoprep.templating import Slot, TemplateError, Wording, parse_template


def test_a_template_is_text_and_slots():
    wording = parse_template("After {{ sale | noun }}, what did {{ company | bare | possessive }} team drop?")
    assert wording.slots == (Slot("sale", "noun"), Slot("company", "bare", ("possessive",)))
    assert wording.fill(dict(zip(wording.slots, ["the sale", "Acme's"], strict=True)).__getitem__) == (
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
    assert parse_template("a{# b #}c").fill(lambda _: "") == "ac"


@given(st.text(alphabet="{}%#|. ab()'\"*", max_size=30))
def test_any_text_is_a_wording_or_refused(text):
    try:
        assert isinstance(parse_template(text), Wording)
    except TemplateError as error:
        assert str(error)


def test_a_form_behind_a_dot_is_told_how_it_is_written():
    with pytest.raises(TemplateError, match=r"(?s)behind a bar, not a dot.*\{\{ sale \| noun \}\}"):
        parse_template("What did {{ sale.noun }} change?")


def refused(template: str) -> str:
    with pytest.raises(TemplateError) as raised:
        parse_template(template)
    return str(raised.value)


@pytest.mark.parametrize(
    ("template", "said"),
    [
        (
            "What of {{ a",
            "The template can't be read: unexpected end of template, expected 'end of print statement'.\n"
            "Write a slot as {{ product }} or {{ sale | short }}.",
        ),
        (
            "What of {{ " + "(" * 9 + "a",
            "The template can't be read: too many brackets inside each other.\n"
            "Write a slot as {{ product }} or {{ sale | short }}.",
        ),
        ("{{ a | join(',') }}", "The filter 'join' takes nothing in brackets.\nWrite '| join'."),
        ("{{ a | join(b=1) }}", "The filter 'join' takes nothing in brackets.\nWrite '| join'."),
        ("{{ a | join(*b) }}", "The filter 'join' takes nothing in brackets.\nWrite '| join'."),
        ("{{ a | join(**b) }}", "The filter 'join' takes nothing in brackets.\nWrite '| join'."),
        ("{{ sale.noun }}", "A form stands behind a bar, not a dot.\nWrite '{{ sale | noun }}'."),
        ("{{ a | short | a | noun }}", "'a' can't stand in two forms: short, noun.\nKeep one."),
        (
            "{% if a %}b{% endif %}",
            "A template holds text, slots and filters only; this has a if.\n"
            "Optional wording is a second question in the bank.",
        ),
        (
            "{{ 7 * 7 }}",
            "A template holds text, slots and filters only; this has a mul.\n"
            "Optional wording is a second question in the bank.",
        ),
    ],
)
def test_what_is_refused_is_told_with_what_to_write(template, said):
    assert refused(template) == said


def test_brackets_may_stand_in_the_text_but_not_ten_inside_each_other():
    assert parse_template("(((((((((What)))))))))?").fill(lambda _: "") == "(((((((((What)))))))))?"
    assert parse_template("(a) " * 30).fill(lambda _: "") == "(a) " * 30
    assert parse_template("(" * 10).fill(lambda _: "") == "(" * 10
    assert "too many brackets" in refused("(" * 11)


def test_filters_on_words_stand_in_their_order_beside_a_form():
    assert parse_template("{{ role | short | a | possessive }}").slots == (
        Slot("role", "short", ("a", "possessive")),
    )
    assert parse_template("{{ role }}").slots == (Slot("role", "text", ()),)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_plain_text_is_what_jinja_makes_of_it(text):
    """What has no sign of the language is not given to Jinja2; it would say the same."""
    if templating._PLAIN.fullmatch(text):
        assert parse_template(text).parts == tuple(templating._parts(templating._environment().parse(text)))
