"""Holds the files of the project, and broken ones, against the schemas that khen prints, with another's validator."""

import copy
import json
import pathlib

import jsonschema
import pytest
import yaml

from checks import Checks
from khen import PROJECT, Khen


class Loader(yaml.SafeLoader):
    """YAML as an editor's checker reads it: days stay texts."""


Loader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def load(file: pathlib.Path):
    return yaml.load(file.read_text(encoding="utf-8"), Loader)


def broken(good: dict, changes: dict) -> dict:
    """A copy with values changed; a path of keys leads to each, and `None` takes one away."""
    bad = copy.deepcopy(good)
    for path, value in changes.items():
        *way, last = path
        target = bad
        for key in way:
            target = target[key]
        if value is None:
            del target[last]
        else:
            target[last] = value
    return bad


def judge_subject(schema: dict, good: list[pathlib.Path], bad: dict[str, dict], check: Checks) -> None:
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    for file in good:
        said = [f"{list(error.absolute_path)}: {error.message[:120]}" for error in validator.iter_errors(load(file))]
        check(not said, f"the schema takes {file.relative_to(PROJECT)}", said[:3])
    for what, content in bad.items():
        check(not validator.is_valid(content), f"the schema refuses {what}")


@pytest.fixture
def schema(khen: Khen):
    def printed(subject: str) -> dict:
        run = khen("schema", subject)
        assert run.code == 0, run.err
        return json.loads(run.out)

    return printed


def test_the_schema_of_ceremonies(schema, check: Checks) -> None:
    good = sorted(PROJECT.glob("samples/*/ceremony.yaml"))
    base = load(PROJECT / "samples" / "hoi-nghi-2017" / "ceremony.yaml")
    bad = {
        "a ceremony without records": broken(base, {("records",): None}),
        "a misspelt key": broken(base, {("isuer",): "SỞ CÔNG THƯƠNG"}),
        "a misspelt key of the signer": broken(base, {("signer", "titel"): "GIÁM ĐỐC"}),
        "a misspelt key of a decision": broken(base, {("decisions", 0, "numer"): "05"}),
        "a day without figures": broken(base, {("date",): "hôm nay"}),
        "a list where one text belongs": broken(base, {("place",): ["Hà Nội"]}),
        "records without a file": broken(base, {("records", 0, "file"): None}),
        "an order that there is none of": broken(base, {("order",): ["beauty"]}),
        "a text for a layout's mapping": broken(base, {("layouts",): "giay-khen"}),
        "a list instead of a ceremony": [base],
    }
    judge_subject(schema("ceremony"), good, bad, check)


def test_the_schema_of_layouts(schema, check: Checks) -> None:
    good = sorted(PROJECT.glob("layouts/*/layout.yaml")) + sorted(PROJECT.glob("samples/*/layouts/*/layout.yaml"))
    base = load(PROJECT / "layouts" / "certificate-base" / "layout.yaml")
    bad = {
        "an unknown section": broken(base, {("collors",): {}}),
        "an unknown key of a style": broken(base, {("styles", "body", "colur"): "ink"}),
        "an unknown alignment": broken(base, {("styles", "body", "align"): "middle"}),
        "an unknown element": broken(base, {("parts", "emblem"): {"pictur": {"file": "a.svg"}}}),
        "an unknown property": broken(base, {("parts", "tribute", "fixed", "left"): 3}),
        "an element of two kinds": broken(base, {("parts", "tribute", "text"): "TẶNG"}),
        "an unknown layer": broken(base, {("layers", "back"): []}),
        "an unknown orientation": broken(base, {("page", "orientation"): "wide"}),
        "a text for the base's flag": broken(base, {("base",): "perhaps"}),
    }
    judge_subject(schema("layout"), good, bad, check)
