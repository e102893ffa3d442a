"""What is kept of a prompt changes no byte of the next one."""

from __future__ import annotations

import json

from msgspec.structs import replace

from tests.providers.requests import a_request
from workbench.domain.messages import PromptMessage
from workbench.providers.openai_compatible import OpenAICompatible

URL = "http://127.0.0.1:1/v1"


def test_a_prompt_that_grows_is_the_same_as_one_that_was_never_asked_before() -> None:
    model, request = OpenAICompatible(URL), a_request()
    for text in ("a", "b\ud800", "a", "d"):
        request = replace(request, messages=(*request.messages, PromptMessage(role="user", text=text)))
        assert model.payload(request) == OpenAICompatible(URL).payload(request)
    shorter = replace(request, messages=request.messages[1:], tools=())
    assert model.payload(shorter) == OpenAICompatible(URL).payload(shorter)
    assert len(json.loads(model.payload(shorter).body)["messages"]) == len(shorter.messages)
