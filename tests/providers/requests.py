"""Requests as the engine makes them."""

from __future__ import annotations

from workbench.domain.agents import Parameters
from workbench.domain.messages import ModelRequest, PromptCall, PromptMessage
from workbench.domain.tools import ToolSpec

WRITE = ToolSpec(
    name="files.write",
    description="Write a file.",
    schema='{"type":"object","properties":{"path":{"type":"string"},"text":{"type":"string"}},'
    '"required":["path","text"],"additionalProperties":false}',
)
LIST = ToolSpec(name="files.list", description="List files.", schema='{"type":"object","properties":{}}')


def a_request(model: str = "m", text: str = "Tidy up.", **more: object) -> ModelRequest:
    fields: dict = {
        "model": model,
        "base_url": "",
        "parameters": Parameters(),
        "messages": (
            PromptMessage(role="system", text="You work with files."),
            PromptMessage(role="user", text=text),
        ),
        "tools": (WRITE, LIST),
    }
    return ModelRequest(**(fields | more))


def with_a_call(arguments: str = '{"path":"a","text":"b"}', tool: str = "files.write") -> ModelRequest:
    request = a_request()
    return a_request(
        messages=(
            *request.messages,
            PromptMessage(role="assistant", text="", calls=(PromptCall(id="c1.1", tool=tool, arguments=arguments),)),
            PromptMessage(role="tool", text="Written.", call="c1.1"),
        )
    )
