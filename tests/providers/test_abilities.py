"""What goes to a model beyond plain messages: reasoning, images, the form of an answer, what it may do at once."""

from __future__ import annotations

import json

import pytest

from tests.providers.requests import LIST, a_request, with_a_call
from workbench.domain.agents import Abilities, Parameters
from workbench.domain.messages import ModelRequest, PromptImage, PromptMessage
from workbench.providers.known import known_of, takes_no_images
from workbench.providers.litellm_model import LiteLLMModel
from workbench.providers.openai_compatible import OPENAI, OpenAICompatible
from workbench.providers.signed import Signed

STRICT = '{"type":"object","properties":{"n":{"type":"number"}},"required":["n"],"additionalProperties":false}'
LOOSE = '{"type":"object","properties":{"n":{"type":"number"}}}'
SERVER = "http://127.0.0.1:9/v1"


def body(request: ModelRequest, url: str = SERVER) -> dict:
    return json.loads(OpenAICompatible(url).payload(request).body)


def test_a_plain_request_is_as_it_always_was() -> None:
    assert set(body(a_request())) == {"messages", "model", "stream", "stream_options", "tools"}


def test_effort_and_calls_side_by_side_are_said_where_they_are_set() -> None:
    said = body(a_request(parameters=Parameters(reasoning_effort="low", parallel_calls=False)))
    assert (said["reasoning_effort"], said["parallel_tool_calls"]) == ("low", False)
    without = body(a_request(tools=(), parameters=Parameters(parallel_calls=False)))
    assert "parallel_tool_calls" not in without


def test_images_stand_after_the_words() -> None:
    image = PromptImage(kind="image/png", data="aGk=")
    message = PromptMessage(role="user", text="What is this?", images=(image,))
    assert body(a_request(messages=(message,)))["messages"] == [
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What is this?"},
                {"type": "image_url", "image_url": {"url": "data:image/png;base64,aGk="}},
            ],
        }
    ]


@pytest.mark.parametrize(
    ("url", "tools", "way", "kind"),
    [
        (OPENAI, (LIST,), "auto", "json_schema"),
        (SERVER, (LIST,), "auto", None),
        (SERVER, (), "auto", "json_schema"),
        (SERVER, (LIST,), "schema", "json_schema"),
        (SERVER, (LIST,), "object", "json_object"),
        (OPENAI, (), "words", None),
    ],
)
def test_the_form_of_an_answer_is_asked_for_as_the_model_takes_it(
    url: str, tools: tuple, way: str, kind: str | None
) -> None:
    request = a_request(tools=tools, answer_schema=STRICT, abilities=Abilities(answer_format=way))  # type: ignore[arg-type]
    assert body(request, url).get("response_format", {}).get("type") == kind


def test_a_schema_is_strict_only_where_the_provider_would_take_it_so() -> None:
    told = [body(a_request(tools=(), answer_schema=each))["response_format"]["json_schema"] for each in (STRICT, LOOSE)]
    assert [each.get("strict") for each in told] == [True, None]


def test_reasoning_goes_back_as_it_is_wanted() -> None:
    messages = list(with_a_call().messages)
    signed = '[{"type":"thinking","thinking":"hm","signature":"s=="}]'
    thought = PromptMessage(role="assistant", text="", calls=messages[2].calls, reasoning="hm", signed=signed)
    messages[2] = thought
    payload = LiteLLMModel().payload(a_request("anthropic/claude-x", messages=tuple(messages)))
    said = json.loads(payload.body)["messages"][2]
    assert said["thinking_blocks"] == json.loads(signed)
    assert said["reasoning_content"] == "hm"


def test_signed_reasoning_is_put_together_to_the_byte_and_unsigned_is_left_out() -> None:
    signed = Signed()
    for piece in (
        {"type": "thinking", "thinking": "a "},
        {"type": "thinking", "thinking": "é", "signature": None},
        {"type": "thinking", "thinking": "", "signature": "S=="},
        {"type": "redacted_thinking", "data": "R=="},
        {"type": "thinking", "thinking": "never signed"},
    ):
        signed.add(piece)
    assert json.loads(signed.text()) == [
        {"type": "thinking", "thinking": "a é", "signature": "S=="},
        {"type": "redacted_thinking", "data": "R=="},
    ]


def test_what_models_take_is_known_from_a_table() -> None:
    assert known_of("anthropic/claude-sonnet-4-5").supports_vision
    assert takes_no_images("gpt-3.5-turbo")
    assert not takes_no_images("no-such/model"), "nothing is known of it, so it is tried"
