import json
import re

import jsonschema
import pytest
import yaml

from infoprep.schemas import SCHEMAS, answers_schema, notes_schema, schema_file
from tests.conftest import all_notes


def refusals(schema, text):
    return list(jsonschema.Draft202012Validator(schema).iter_errors(yaml.safe_load(text)))


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_each_is_a_schema_that_can_be_written_down(name):
    schema = json.loads(json.dumps(SCHEMAS[name]()))
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["title"]
    assert schema["$id"] == f"https://infoprep.example/schema/{name}-1.json"


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_the_file_that_editors_read_is_the_one_that_is_made(name, request):
    text = json.dumps(SCHEMAS[name](), indent=2, ensure_ascii=False) + "\n"
    if request.config.getoption("--update-golden") and name != "bank":
        schema_file(name).write_text(text, encoding="utf-8")
    assert json.loads(schema_file(name).read_text(encoding="utf-8")) == json.loads(text)


@all_notes
def test_real_notes_fit(path):
    text = re.sub(r"(?m)(date: )(\d{4}[\d-]*)", r'\1"\2"', path.read_text(encoding="utf-8"))
    assert not refusals(notes_schema(), text)


def test_what_people_write_in_a_hurry_fits():
    for text in (
        "company: Acme",
        "company: Acme\nproducts: a, b\nmeeting: 30\nnews: One thing\nseeker: a nurse\n",
    ):
        assert not refusals(notes_schema(), text)


def test_what_is_wrong_is_refused():
    for text in ("about: no company", "company: A\nproduct: b", "company: A\ninterviewee: {relation: ex}"):
        assert refusals(notes_schema(), text)
    assert refusals(answers_schema(), "company: A\nanswers: [{asked: yes}]")


def test_every_name_is_described_with_an_example():
    def described(schema):
        for part in schema.get("properties", {}).values():
            assert part["description"].endswith(".")
            inner = [option for option in part.get("anyOf", ()) if "properties" in option]
            lists = [option["items"] for option in part.get("anyOf", ()) if "items" in option]
            assert part.get("examples") or inner or lists
            for deeper in inner:
                described(deeper)

    described(notes_schema())
    described(answers_schema())
