import json

import jsonschema
import pytest
import yaml

from infoprep.bank import BankFile, Template
from infoprep.bank.schema import bank_schema
from infoprep.bank.template import Only
from infoprep.cache import shipped_folder
from tests.bank.test_init import GOOD

SCHEMA = bank_schema()
FILES = sorted((shipped_folder() / "en").rglob("*.yaml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_shipped_bank_fits_its_schema(path):
    jsonschema.validate(yaml.safe_load(path.read_text(encoding="utf-8")), SCHEMA)


def test_the_published_schema_is_the_one_that_is_made():
    """After a change: infoprep schema bank > question_bank/schema.json"""
    assert json.loads((shipped_folder() / "schema.json").read_text(encoding="utf-8")) == SCHEMA


def test_the_schema_names_what_the_model_names():
    assert set(SCHEMA["properties"]) == set(BankFile.model_fields)
    question = SCHEMA["properties"]["questions"]["items"]
    assert set(question["properties"]) == set(Template.model_fields)
    assert set(SCHEMA["properties"]["only"]["properties"]) == set(Only.model_fields)
    assert set(question["required"]) == {
        name for name, field in Template.model_fields.items() if field.is_required()
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("topic: role_reality", "topic: role_realty"),
        ("stage: core", "stage: middle"),
        ("anyone:", "boss:"),
        ("    stage: core\n", ""),
        ("    stage: core", "    stage: core\n    sensitivity: 3"),
        ("    stage: core", "    stage: core\n    when: {product: shiny}"),
        ("    stage: core", "    stage: core\n    only: {sector: [minning]}"),
        ("    stage: core", "    stage: core\n    stages: core"),
        ("    stage: core", "    stage: core\n    example: {sail: x}"),
        ("?", "."),
    ],
)
def test_what_loading_refuses_the_schema_refuses(old, new):
    jsonschema.validate(yaml.safe_load(GOOD), SCHEMA)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(yaml.safe_load(GOOD.replace(old, new)), SCHEMA)
