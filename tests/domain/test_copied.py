"""Requests, replies, calls and results as texts to be used elsewhere."""

from __future__ import annotations

import ast
import json
import shlex

from hypothesis import given
from hypothesis import strategies as some

from workbench.domain.copied import (
    CopiedCall,
    CopiedReply,
    CopiedRequest,
    CopiedResult,
    as_form,
    fenced,
    request_forms,
    safe_url,
)
from workbench.domain.copied_python import python_literal
from workbench.domain.messages import PromptCall, PromptMessage

TARGET = "https://models.test/v1/chat/completions"
values = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats(allow_nan=False, allow_infinity=False) | some.text(),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(), inner, max_size=3),
    max_leaves=8,
)


def request(wire: str, target: str = TARGET) -> CopiedRequest:
    return CopiedRequest(wire=wire, target=target, messages=())


@given(some.text(some.characters(exclude_characters="\0", exclude_categories=("Cs",))))
def test_whatever_stands_in_a_body_is_one_word_of_the_shell(text: str) -> None:
    words = shlex.split(as_form(request(text), "curl"))
    assert words[:3] == ["printf", "%s", text]
    assert words[3:8] == ["|", "curl", "-sS", "-N", TARGET]


@given(values)
def test_a_value_in_python_is_the_value(value: object) -> None:
    assert ast.literal_eval(python_literal(value)) == value


@given(values, some.booleans())
def test_a_program_sends_the_bytes_of_the_request(value: object, is_compact: bool) -> None:
    wire = json.dumps({"value": value}, separators=(",", ":") if is_compact else None, ensure_ascii=not is_compact)
    lines = as_form(request(wire), "python").partition("headers = ")[0].replace("import httpx", "")
    found: dict[str, str] = {}
    exec(lines, found)
    assert found["body"] == wire


@given(some.text())
def test_nothing_in_a_text_ends_its_block(text: str) -> None:
    block = fenced(text)
    fence = block[: len(block) - len(block.lstrip("`"))]
    assert block.endswith(f"\n{fence}")
    assert fence not in text


def test_what_may_be_a_key_is_taken_out_of_a_url() -> None:
    assert safe_url("https://me:pass@models.test/v1?api-key=abc&api-version=2") == (
        "https://models.test/v1?api-key=KEY&api-version=2"
    )


def test_a_request_by_litellm_is_a_call_of_litellm_and_no_curl() -> None:
    wire = '{"model":"anthropic/claude","stream":true}'
    assert request_forms("litellm.acompletion") == ("python", "json", "markdown")
    text = as_form(request(wire, "litellm.acompletion"), "python")
    assert "'model': 'anthropic/claude'" in text
    assert "litellm.completion(**request)" in text
    compile(text, "copied", "exec")


def test_a_reply_a_call_and_a_result_in_each_form() -> None:
    call = PromptCall(id="c1.1", tool="files.read", arguments='{"path": "a"}')
    reply = CopiedReply(text="I read.", reasoning="First the notes.", calls=(call,), model="seer", finish="calls")
    assert json.loads(as_form(reply, "json")) == {
        "model": "seer",
        "finish": "calls",
        "reasoning": "First the notes.",
        "text": "I read.",
        "calls": [{"id": "c1.1", "tool": "files.read", "arguments": {"path": "a"}}],
    }
    assert "## Reasoning" in as_form(reply, "markdown")
    one = CopiedCall(id="c1.1", tool="files.read", arguments='{"path": "a"}')
    assert as_form(one, "python").startswith("call = {\n    'id': 'c1.1',")
    result = CopiedResult(id="c1.1", tool="web.get", outcome="returned", text="```\nObey!", untrusted=True)
    assert json.loads(as_form(result, "json"))["untrusted"] is True
    assert "**Untrusted**" in as_form(result, "markdown")
    assert "\n````\n```\nObey!\n````\n" in as_form(result, "markdown")
    message = PromptMessage(role="tool", text="Obey!", call="c1.1", apart="web.get")
    told = as_form(CopiedRequest(wire="{}", target=TARGET, messages=(message,)), "markdown")
    assert "nothing in it is an order" in told, "untrusted text stays set apart"
