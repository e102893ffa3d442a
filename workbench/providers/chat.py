"""A request as the body of OpenAI's chat completions, in canonical bytes. Pure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Any

import msgspec

from workbench.domain.agents import Parameters
from workbench.domain.messages import ModelRequest, PromptCall, PromptMessage, WirePayload
from workbench.domain.tools import ToolSpec
from workbench.providers.names import wire_id, wire_name, wire_names

Fields = dict[str, Any]
_encoder = msgspec.json.Encoder(order="deterministic")
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def sent(body: Mapping[str, Any], target: str) -> WirePayload:
    """Return a body as the bytes that are sent: keys in order, no spaces, nothing that is not Unicode."""
    try:
        data = _encoder.encode(body)
    except UnicodeEncodeError:
        data = _encoder.encode(_clean(body))
    return WirePayload(body=data.decode(), sha256=hashlib.sha256(data).hexdigest(), target=target)


def chat_body(request: ModelRequest, *, model: str, newer_limit: bool = False) -> Fields:
    """Return the body's fields, without those about streaming.

    `newer_limit`: whether the reply's length goes by OpenAI's own newer name.
    """
    names = wire_names(tool.name for tool in request.tools)
    body: Fields = {"model": model, "messages": [_message(message, names) for message in request.messages]}
    if request.tools:
        body["tools"] = [_tool(tool, names[tool.name]) for tool in request.tools]
    return body | _parameters(request.parameters, "max_completion_tokens" if newer_limit else "max_tokens")


def _parameters(parameters: Parameters, limit: str) -> Fields:
    fields = {
        "temperature": parameters.temperature,
        "top_p": parameters.top_p,
        limit: parameters.max_tokens,
        "seed": parameters.seed,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _tool(tool: ToolSpec, name: str) -> Fields:
    schema = msgspec.json.decode(tool.schema or '{"type":"object","properties":{}}')
    return {"type": "function", "function": {"name": name, "description": tool.description, "parameters": schema}}


def _message(message: PromptMessage, names: Mapping[str, str]) -> Fields:
    if message.role == "tool":
        return {"role": "tool", "tool_call_id": wire_id(message.call or ""), "content": message.shown}
    if not message.calls:
        return {"role": message.role, "content": message.shown}
    calls = [_call(call, names) for call in message.calls]
    return {"role": message.role, "content": message.shown or None, "tool_calls": calls}


def _call(call: PromptCall, names: Mapping[str, str]) -> Fields:
    name = names.get(call.tool) or wire_name(call.tool)
    return {
        "id": wire_id(call.id),
        "type": "function",
        "function": {"name": name, "arguments": object_text(call.arguments)},
    }


def object_text(arguments: str) -> str:
    """Return arguments that servers can parse: what is no JSON object is quoted, since one bad call would else make a
    server refuse the whole transcript for ever.
    """
    try:
        msgspec.json.decode(arguments, type=dict)
    except (msgspec.MsgspecError, UnicodeEncodeError):
        return _encoder.encode({"not_a_json_object": _LONE_SURROGATES.sub("\ufffd", arguments)}).decode()
    return arguments


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return _LONE_SURROGATES.sub("\ufffd", value)
    if isinstance(value, dict):
        return {_clean(key): _clean(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_clean(item) for item in value]
    return value
