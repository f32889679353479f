import json

import jsonschema

import infoprep
from infoprep.render.json_schema import json_schema
from tests.conftest import all_notes


@all_notes
def test_what_is_made_fits_it(path):
    validator = jsonschema.Draft202012Validator(json_schema())
    validator.check_schema(json_schema())
    validator.validate(json.loads(infoprep.prepare(path).to_json()))


def test_what_is_not_in_it_is_refused():
    made = json.loads(infoprep.prepare({"company": "X"}).to_json())
    validator = jsonschema.Draft202012Validator(json_schema())
    assert list(validator.iter_errors({**made, "more": 1}))
    assert list(validator.iter_errors({**made, "questions": [{"text": "Only a text?"}]}))
