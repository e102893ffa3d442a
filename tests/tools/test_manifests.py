"""What a plugin says of itself is cleaned, bounded, or refused with a reason."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.tools.manifests import Listed, rows_of
from workbench.tools.strangers import is_hidden, one_line, plain

TOOL: dict[str, Any] = {
    "name": "read",
    "description": "Read a file.",
    "input_schema": {
        "type": "object",
        "properties": {"path": {"type": "string", "description": "Which."}},
        "required": ["path"],
    },
    "annotations": {},
    "meta": {
        "workbench": {
            "effect": "reversible",
            "sends": ["the path to example.org"],
            "sinks": ["path"],
            "third_party_output": False,
            "compensator": "unread",
            "scopes": ["work_folder:read"],
            "timeout": 5.0,
            "deterministic": True,
        }
    },
}


def listed(**changes: Any) -> Listed:
    tool = {**copy.deepcopy(TOOL), **changes}
    manifest = {"contract": 1, "name": "files", "description": "", "version": "1", "tools": [tool]}
    return Listed(name="files", distribution="some-files", version="1.2", manifest=manifest)


def test_a_tool_is_taken_with_all_that_is_declared() -> None:
    [row] = rows_of(listed())
    assert (row.name, row.plugin, row.version, row.error) == ("files.read", "files", "1.2", "")
    assert row.spec is not None
    assert (row.spec.effect, row.spec.sends, row.spec.sinks) == ("reversible", True, ("path",))
    assert (row.spec.compensator, row.spec.scopes, row.spec.timeout) == ("files.unread", ("work_folder:read",), 5.0)
    assert (row.spec.third_party_output, row.spec.source) == (False, "some-files 1.2")
    assert json.loads(row.spec.schema) == TOOL["input_schema"]


def test_a_tool_that_declares_nothing_counts_as_the_worst() -> None:
    [row] = rows_of(listed(meta={}))
    assert row.spec is not None
    assert (row.spec.effect, row.spec.sends, row.spec.third_party_output) == ("irreversible", True, True)


def test_prose_is_cleaned() -> None:
    hidden = "Read\u200b a \u202efile\x1b[31m.\U000e0041"
    schema = {"type": "object", "properties": {"path": {"type": "string", "description": hidden}}}
    [row] = rows_of(listed(description=hidden, input_schema=schema))
    assert row.spec is not None
    assert row.spec.description == "Read a file."
    assert json.loads(row.spec.schema)["properties"]["path"]["description"] == "Read a file."


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": "Read"}, "lower-case"),
        ({"name": "re\u0430d"}, "lower-case"),
        ({"description": 5}, "not what it should be"),
        ({"input_schema": {"enum": ["a\u200bb"]}}, "do not show"),
        ({"input_schema": {"properties": {"pa th": {}}}}, "argument called"),
        ({"input_schema": {"default": "x" * 30_000}}, "characters"),
        ({"meta": {"workbench": {"effect": "harmless"}}}, "not what it should be"),
        ({"meta": {"workbench": {"timeout": 1e9}}}, "time-out"),
        ({"meta": {"workbench": {"timeout": 0}}}, "time-out"),
    ],
)
def test_what_can_not_be_believed_is_a_row_with_the_reason(changes: dict[str, Any], said: str) -> None:
    [row] = rows_of(listed(**changes))
    assert (row.name, row.spec) == ("files", None)
    assert said in row.error


def test_manifests_of_another_name_or_a_newer_contract_are_refused() -> None:
    for key, value in (("name", "other"), ("contract", 2)):
        told = listed()
        assert told.manifest is not None
        told.manifest[key] = value
        assert rows_of(told)[0].error


def test_nested_schemas_are_refused() -> None:
    schema: dict[str, Any] = {}
    for _ in range(60):
        schema = {"items": schema}
    assert "nested" in rows_of(listed(input_schema=schema))[0].error


def test_a_plugin_that_fails_is_a_row() -> None:
    [row] = rows_of(Listed(name="x", error="ImportError: \x1b[31mno\u200b"))
    assert row.error == "ImportError: no"
    assert rows_of(Listed(name="x"))[0].error


@given(st.text(), st.integers(2, 50))
def test_plain_text_hides_nothing_and_is_bounded(text: str, most: int) -> None:
    cleaned = plain(text, most)
    assert len(cleaned) <= most
    assert not any(is_hidden(sign) for sign in cleaned)
    assert "\n" not in one_line(text, most)


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=40))
def test_ordinary_text_stays(text: str) -> None:
    assert plain(text, 100) == text.strip()


def _declaring(**more: Any) -> dict[str, Any]:
    return {"workbench": {**TOOL["meta"]["workbench"], **more}}


def test_a_key_in_the_context_is_noted_and_one_in_an_argument_is_no_models_to_give() -> None:
    [row] = rows_of(listed(meta=_declaring(key="context", max_age=60.0)))
    assert row.spec is not None
    assert (row.spec.takes_key, row.spec.key_argument, row.spec.max_age) == (True, "", 60.0)
    assert row.spec.repeatable
    [row] = rows_of(listed(meta=_declaring(key="path")))
    assert row.spec is not None
    assert (row.spec.key_argument, row.spec.sinks) == ("path", ())
    assert json.loads(row.spec.schema) == {"type": "object", "properties": {}, "required": []}


@pytest.mark.parametrize(
    ("more", "said"), [({"key": "token"}, "no text that it takes"), ({"max_age": -1.0}, "a greatest age of")]
)
def test_a_key_or_an_age_that_can_not_be_is_refused(more: dict[str, Any], said: str) -> None:
    [row] = rows_of(listed(meta=_declaring(**more)))
    assert said in row.error


def test_the_form_of_a_result_is_read_as_strictly_as_that_of_arguments() -> None:
    [row] = rows_of(listed(output_schema={"type": "object"}))
    assert row.spec is not None
    assert row.spec.output_schema == '{"type":"object"}'
    [row] = rows_of(listed(output_schema={"$ref": "https://example.org/form"}))
    assert "which would be fetched" in row.error
