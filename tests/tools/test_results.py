"""Answers become results or errors that a model can act on."""

from __future__ import annotations

import mcp_types as types
import pytest
from msgspec.structs import replace

from workbench.domain.errors import ToolError
from workbench.domain.tools import ToolSpec
from workbench.tools.results import OUTPUT_LIMIT, result_of

SPEC = ToolSpec(name="t", description="T.", schema="{}")
NOW = 1_700_000_000.0


def text(value: str) -> types.TextContent:
    return types.TextContent(type="text", text=value)


def answer(*content: types.ContentBlock, **more: object) -> types.CallToolResult:
    meta = more.pop("meta", None)
    return types.CallToolResult.model_validate(
        {"content": [c.model_dump(by_alias=True) for c in content], "_meta": {"workbench": meta}, **more}
    )


def test_texts_are_joined_and_other_blocks_named() -> None:
    image = types.ImageContent(type="image", data="eA==", mime_type="image/png")
    assert result_of(answer(text("a"), image, text("b")), SPEC, NOW).output == "a\n[image, image/png, not shown]\nb"


def test_data_stands_in_for_a_missing_text() -> None:
    assert result_of(answer(structuredContent={"a": "é"}), SPEC, NOW).output == '{"a": "é"}'
    assert result_of(answer(), SPEC, NOW).output == ""


def test_data_that_is_no_json_is_an_error() -> None:
    with pytest.raises(ToolError) as caught:
        result_of(answer(structuredContent={"a": float("nan")}), SPEC, NOW)
    assert caught.value.code == "bad_answer"


def test_the_cap_counts_bytes_and_never_cuts_a_character() -> None:
    result = result_of(answer(text("é" * OUTPUT_LIMIT)), SPEC, NOW)
    assert result.truncated
    assert result.output.startswith("é" * (OUTPUT_LIMIT // 2))
    assert "�" not in result.output


def test_what_the_host_cut_is_marked() -> None:
    [mark] = result_of(answer(text("x"), meta={"truncated": {"text": 5}}), SPEC, NOW).observed
    assert mark.kind == "partial"
    assert result_of(answer(text("x"), meta={"truncated": {"text": 5}}), SPEC, NOW).truncated


@pytest.mark.parametrize("changed", [None, "a", [1, None], {"a": 1}])
def test_odd_lists_of_changes_do_no_harm(changed: object) -> None:
    assert result_of(answer(text("x"), meta={"changed": changed}), SPEC, NOW).changed == ()


@pytest.mark.parametrize(
    "meta",
    [None, {}, {"code": 5, "retry": "maybe", "retry_after": "soon", "instead": []}, {"retry_after": -1}, "text"],
)
def test_errors_that_say_little_are_still_errors(meta: object) -> None:
    with pytest.raises(ToolError) as caught:
        result_of(answer(text("no\u200b"), isError=True, meta=meta), SPEC, NOW)
    error = caught.value
    assert (error.code, error.message, error.todo) == ("failed", "no", "")
    assert (error.retry, error.retry_after) == ("no", None)


def test_an_error_without_words_names_the_tool() -> None:
    with pytest.raises(ToolError, match=r"files\.read failed"):
        result_of(answer(isError=True), replace(SPEC, name="files.read"), NOW)


def test_what_to_do_is_not_said_twice() -> None:
    with pytest.raises(ToolError) as caught:
        result_of(answer(text("No. Go home."), isError=True, meta={"instead": "Go home"}), SPEC, NOW)
    assert str(caught.value) == "No. Go home"


def test_handles_are_bounded_and_nothing_but_texts() -> None:
    made = answer(text("x"), meta={"handles": ["m-1", 7, "", "a" * 900, "\u202em-2"]})
    first, long, last = result_of(made, SPEC, NOW).handles
    assert (first, len(long), last) == ("m-1", 200, "m-2")
    assert result_of(answer(text("x"), meta={"handles": "m-1"}), SPEC, NOW).handles == ()
